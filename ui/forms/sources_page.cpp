// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/sources_page.h"

#include "ui/forms/citation_dialog.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::forms {

namespace {

QLabel *textLabel(const QString &text, double pixels, bool bold, const QColor &ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(sizedFont(parent->font(), pixels, bold));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
    return label;
}

QString confidenceText(model::Confidence confidence)
{
    const model::Field *field = model::findField(model::EntityType::Citation, QStringLiteral("confidence"));
    return model::choiceLabel(*field, QString::fromLatin1(field->choices[static_cast<std::size_t>(confidence)].key));
}

} // namespace

SourcesPage::SourcesPage(document::ProjectDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("sourcesPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void SourcesPage::setEntity(model::EntityType type, const model::Id &id)
{
    m_type = type;
    m_entity = id;
    m_field.clear();
    build();
}

void SourcesPage::sync()
{
    if (m_citations != m_document.project().citations || m_sources != m_document.project().sources) {
        build();
    }
}

void SourcesPage::showField(const QString &field)
{
    m_field = field;
    build();
    for (QWidget *item : widget()->findChildren<QWidget *>(QStringLiteral("citation"))) {
        if (item->property("field").toString() == field) {
            ensureWidgetVisible(item);
            break;
        }
    }
}

void SourcesPage::addCitation(const QString &field)
{
    edit(blankCitation(m_document, {m_type, m_entity, field}));
}

void SourcesPage::edit(const model::Citation &citation)
{
    auto *dialog = new CitationDialog(m_document, citation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPage::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(scaled(12.0), scaled(8.0), scaled(10.0), scaled(8.0));
    layout->setSpacing(scaled(8.0));
    m_citations = m_document.project().citations;
    m_sources = m_document.project().sources;
    if (!m_entity.isEmpty()) {
        auto *cite = new QPushButton(tr("Cite…"), content);
        cite->setObjectName(QStringLiteral("cite"));
        cite->setAutoDefault(false);
        connect(cite, &QPushButton::clicked, this, [this] { addCitation(m_field); });
        layout->addWidget(cite, 0, Qt::AlignLeft);
        const QList<EntityCitation> shown = citationsOf(m_document.project(), m_type, m_entity);
        for (const EntityCitation &entry : shown) {
            layout->addWidget(itemOf(entry));
        }
        if (shown.isEmpty()) {
            layout->addWidget(textLabel(tr("No source. Cite one so that a reader can check this value."), 13.0, false,
                                        tokensOf(this).mut, content));
        }
    }
    layout->addStretch();
    // The scroll area deletes the old content; a button in it may have been clicked just now.
    if (QWidget *old = takeWidget()) {
        old->deleteLater();
    }
    setWidget(content);
}

QWidget *SourcesPage::itemOf(const EntityCitation &entry)
{
    const plot::Palette &tokens = tokensOf(this);
    const model::Citation &citation = entry.citation;
    const model::Project &project = m_document.project();
    auto *item = new QWidget;
    item->setObjectName(QStringLiteral("citation"));
    item->setProperty("field", citation.citedField);
    auto *layout = new QVBoxLayout(item);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(1.0));

    const model::Field *field = model::findField(m_type, citation.citedField);
    QString of = field != nullptr ? model::label(*field) : tr("As a whole");
    if (!citation.scenario.isEmpty()) {
        of = tr("%1, in %2").arg(of, model::nameOf(project, model::EntityType::Scenario, citation.scenario));
    }
    const bool isMarked = !m_field.isEmpty() && citation.citedField == m_field;
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(2.0));
    head->addWidget(textLabel(of, 11.0, isMarked, isMarked ? tokens.acc : tokens.mut, item), 1);
    const bool isAssumption = citation.confidence == model::Confidence::Assumption;
    auto *badge =
        textLabel(confidenceText(citation.confidence), 11.0, false, isAssumption ? tokens.warn : tokens.mut, item);
    badge->setWordWrap(false);
    head->addWidget(badge);
    const auto button = [&](const QString &text, const QString &tip, const char *name) {
        auto *made = new QToolButton(item);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoRaise(true);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFixedSize(scaled(24.0), scaled(24.0));
        head->addWidget(made);
        return made;
    };
    connect(button(QStringLiteral("…"), tr("Edit this citation"), "editCitation"), &QToolButton::clicked, this,
            [this, citation] { edit(citation); });
    connect(button(QStringLiteral("×"), tr("Remove this citation"), "removeCitation"), &QToolButton::clicked, this,
            [this, id = citation.id] { static_cast<void>(m_document.remove(model::EntityType::Citation, id)); });
    layout->addLayout(head);

    const auto *source =
        static_cast<const model::Source *>(model::find(project, model::EntityType::Source, citation.source));
    if (source != nullptr) {
        layout->addWidget(
            textLabel(QStringLiteral("[%1] %2").arg(entry.number).arg(source->name), 13.0, true, tokens.text, item));
        QStringList facts;
        for (const QString &fact : {source->publisher.isEmpty() ? source->author : source->publisher,
                                    source->date.isValid() ? plot::longDate(source->date, QLocale()) : QString(),
                                    citation.page.isEmpty() ? QString() : tr("p. %1").arg(citation.page)}) {
            if (!fact.isEmpty()) {
                facts.append(fact);
            }
        }
        layout->addWidget(textLabel(facts.join(QStringLiteral(" · ")), 11.0, false, tokens.mut, item));
        item->setToolTip(source->address);
    } else if (!citation.source.isEmpty()) {
        layout->addWidget(
            textLabel(tr("The source “%1” is gone.").arg(citation.source), 13.0, false, tokens.warn, item));
    }
    if (!citation.quote.isEmpty()) {
        layout->addWidget(textLabel(tr("“%1”").arg(citation.quote), 12.0, false, tokens.text, item));
    }
    if (!citation.reason.isEmpty()) {
        layout->addWidget(isAssumption
                              ? textLabel(tr("Assumption: %1").arg(citation.reason), 12.0, false, tokens.warn, item)
                              : textLabel(citation.reason, 12.0, false, tokens.mut, item));
    }
    return item;
}

void SourcesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        build();
    }
    QScrollArea::changeEvent(event);
}

} // namespace penstock::forms
