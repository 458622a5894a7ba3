// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/source_picker.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/entity_citations.h"
#include "ui/forms/tokens.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace penstock::grids {

using forms::scaled;
using model::EntityType;

namespace {

const model::Field &confidenceField()
{
    const model::Field *found = model::findField(EntityType::Citation, QStringLiteral("confidence"));
    Q_ASSERT_X(found != nullptr, "SourcePicker", "citations have a confidence");
    return *found;
}

} // namespace

SourcePicker::SourcePicker(document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sourceLabel(new QLabel(this))
    , m_source(new forms::FlatComboBox(this))
    , m_kind(new QLabel(this))
    , m_confidenceLabel(new QLabel(this))
    , m_confidence(new forms::FlatComboBox(this))
{
    m_source->setObjectName(QStringLiteral("blockSource"));
    m_confidence->setObjectName(QStringLiteral("blockConfidence"));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setMinimumWidth(scaled(110.0));
    m_source->lineEdit()->setFrame(false);
    m_source->lineEdit()->setTextMargins(scaled(3.0), 0, 0, 0);
    QPalette clear = m_source->lineEdit()->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_source->lineEdit()->setPalette(clear);
    m_source->lineEdit()->installEventFilter(this);
    QCompleter *completer = m_source->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_sourceLabel->setBuddy(m_source);
    m_confidenceLabel->setBuddy(m_confidence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6.0));
    layout->addWidget(m_sourceLabel);
    layout->addWidget(m_source, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_confidenceLabel);
    layout->addWidget(m_confidence);
    setFocusProxy(m_source);
    connect(m_source, &QComboBox::editTextChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_source->lineEdit(), &QLineEdit::returnPressed, this, &SourcePicker::accepted);
    for (forms::FlatComboBox *box : {m_source, m_confidence}) {
        connect(box, &forms::FlatComboBox::escaped, this, &SourcePicker::escaped);
    }
    setTexts();
    this->clear();
}

void SourcePicker::setTexts()
{
    m_sourceLabel->setText(tr("Source:"));
    m_source->lineEdit()->setPlaceholderText(tr("none"));
    m_source->setAccessibleName(tr("Source of these values"));
    m_source->setToolTip(tr("Type any part of a source's name; a name that no source has makes a new one"));
    m_kind->setText(tr("new"));
    m_kind->setToolTip(tr("No source has this name yet: it is added to the list of sources"));
    m_confidenceLabel->setText(tr("Confidence:"));
    m_confidence->setAccessibleName(tr("Confidence"));
    const QVariant held = m_confidence->currentData();
    m_confidence->clear();
    for (const model::Choice &choice : confidenceField().choices) {
        const QString key = QString::fromLatin1(choice.key);
        if (key != QLatin1String("assumption")) { // which is of values without a source
            m_confidence->addItem(model::choiceLabel(confidenceField(), key), key);
        }
    }
    m_confidence->setCurrentIndex(
        qMax(0, m_confidence->findData(held.isValid() ? held : QVariant(QStringLiteral("medium")))));
    QPalette ink = m_kind->palette();
    ink.setColor(QPalette::WindowText, forms::tokensOf(this).ok);
    m_kind->setPalette(ink);
}

void SourcePicker::clear()
{
    const model::Project &project = m_document.project();
    m_source->clear();
    for (const model::Source &source : project.sources) {
        m_source->addItem(model::nameOf(project, EntityType::Source, source.id).simplified(), source.id);
    }
    m_source->setCurrentIndex(-1);
    m_source->clearEditText();
    m_confidence->setCurrentIndex(qMax(0, m_confidence->findData(QStringLiteral("medium"))));
    showKind();
}

bool SourcePicker::isEmpty() const
{
    return sourceName().isEmpty();
}

QString SourcePicker::sourceName() const
{
    return m_source->currentText().simplified();
}

model::Id SourcePicker::chosenId() const
{
    const QString name = sourceName();
    // Of two sources of one name the one that was picked.
    if (m_source->itemText(m_source->currentIndex()).compare(name, Qt::CaseInsensitive) == 0) {
        return m_source->currentData().toString();
    }
    const int found = m_source->findText(name, Qt::MatchFixedString);
    return found < 0 ? model::Id() : m_source->itemData(found).toString();
}

void SourcePicker::showKind()
{
    m_kind->setVisible(!isEmpty() && chosenId().isEmpty());
}

QList<model::Change> SourcePicker::changesFor(const QList<model::Citation> &targets) const
{
    const model::Project &project = m_document.project();
    if (isEmpty()) {
        return {};
    }
    QList<model::Change> changes;
    model::Citation citation;
    citation.source = chosenId();
    if (citation.source.isEmpty()) {
        const model::AnyEntity made = model::freshEntity(project, EntityType::Source, sourceName());
        citation.source = model::base(made).id;
        changes.append(model::Insert{model::count(project, EntityType::Source), made});
    }
    confidenceField().set(citation, m_confidence->currentData().toString());
    return changes + forms::citationInsertions(project, citation, targets);
}

void SourcePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setTexts();
    }
    QWidget::changeEvent(event);
}

bool SourcePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_source->lineEdit()) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            m_source->update();
        }
        if (forms::passUndoOn(*m_source->lineEdit(), event)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock::grids
