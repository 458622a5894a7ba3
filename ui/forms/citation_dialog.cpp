// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/citation_dialog.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/entity_citations.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace penstock::forms {

namespace {

/// Data of the entry that makes a new source; no id looks like it.
const QString kNewSource = QStringLiteral("\n");

} // namespace

CitationDialog::CitationDialog(document::ProjectDocument &document, const model::Citation &citation, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_citation(citation)
    , m_citedType(model::entityTypeOfKey(citation.citedType).value_or(model::EntityType::Project))
    , m_field(new FlatComboBox(this))
    , m_source(new FlatComboBox(this))
    , m_newSource(new DraftForm(
          document, model::freshEntity(document.project(), model::EntityType::Source, tr("Source")), true, this))
    , m_form(new DraftForm(document, citation, false, this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("citationDialog"));
    setWindowTitle(citation.id.isEmpty() ? tr("Cite a source") : tr("Edit citation"));
    m_field->setObjectName(QStringLiteral("citedField"));
    m_source->setObjectName(QStringLiteral("citedSource"));
    fillFields();
    fillSources();
    auto *form = new QFormLayout;
    form->addRow(tr("Of:"), m_field);
    form->addRow(tr("Source:"), m_source);
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, tokensOf(this).shortfall);
    m_problem->setPalette(red);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_newSource);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CitationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CitationDialog::reject);
    connect(m_source, &QComboBox::currentIndexChanged, this, &CitationDialog::showApplicable);
    connect(m_form, &DraftForm::changed, this, &CitationDialog::showApplicable);
    showApplicable();
    resize(scaled(420.0), sizeHint().height());
}

void CitationDialog::fillFields()
{
    m_field->addItem(tr("“%1” as a whole").arg(model::nameOf(m_document.project(), m_citedType, m_citation.citedId)),
                     QString());
    const model::Entity *cited = model::find(m_document.resolved(), m_citedType, m_citation.citedId);
    for (const model::Field &field : model::fields(m_citedType)) {
        const QString id = QString::fromLatin1(field.id);
        if ((!field.internal && (cited == nullptr || field.isFor(*cited))) || id == m_citation.citedField) {
            m_field->addItem(model::label(field), id);
        }
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(m_citation.citedField)));
}

void CitationDialog::setTargets(const QList<model::Citation> &targets)
{
    m_targets = targets.size() > 1 ? targets : QList<model::Citation>{};
    if (!m_targets.isEmpty()) {
        m_field->clear();
        m_field->addItem(tr("%n value(s)", nullptr, static_cast<int>(m_targets.size())), QString());
        m_field->setEnabled(false);
    }
}

void CitationDialog::fillSources()
{
    m_source->addItem(tr("none, an assumption"), QString());
    for (const model::Source &source : m_document.project().sources) {
        m_source->addItem(model::nameOf(m_document.project(), model::EntityType::Source, source.id), source.id);
    }
    m_source->addItem(tr("New source…"), kNewSource);
    // Nothing is chosen for a new citation: a guess would be cited without a look.
    const bool isNew = m_citation.id.isEmpty() && m_citation.source.isEmpty();
    m_source->setPlaceholderText(tr("Choose…"));
    m_source->setCurrentIndex(isNew ? -1 : qMax(0, m_source->findData(m_citation.source)));
}

void CitationDialog::showApplicable()
{
    const bool isChosen = m_source->currentIndex() >= 0;
    const QString source = m_source->currentData().toString();
    m_newSource->setVisible(source == kNewSource);
    const auto &draft = std::get<model::Citation>(m_form->draft());
    m_form->setFieldVisible(QStringLiteral("reason"), (isChosen && source.isEmpty())
                                                          || draft.confidence == model::Confidence::Assumption
                                                          || !draft.reason.isEmpty());
    m_form->setFieldVisible(QStringLiteral("quote"), !isChosen || !source.isEmpty());
    m_form->setFieldVisible(QStringLiteral("page"), !isChosen || !source.isEmpty());
}

void CitationDialog::accept()
{
    const bool typed = m_form->commit() && (!m_newSource->isVisible() || m_newSource->commit());
    if (!typed) {
        return;
    }
    const bool isAssumption = m_source->currentData().toString().isEmpty();
    if (m_source->currentIndex() < 0) {
        showProblem(tr("Choose a source, or none for an assumption."));
    } else if (isAssumption && std::get<model::Citation>(m_form->draft()).reason.trimmed().isEmpty()) {
        showProblem(tr("An assumption needs a reason."));
    } else if (const auto pushed = pushCitation(); !pushed) {
        showProblem(asHeading(model::sentence(pushed.error())));
    } else {
        QDialog::accept();
    }
}

void CitationDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

model::Change CitationDialog::insertionsOf(const model::Citation &citation, QList<model::Change> changes) const
{
    changes += citationInsertions(m_document.project(), citation, m_targets);
    return model::group(tr("Cite a source for %n value(s)", nullptr, static_cast<int>(m_targets.size())), changes);
}

model::Expected<void> CitationDialog::pushCitation()
{
    const model::Project &project = m_document.project();
    const QString source = m_source->currentData().toString();
    auto citation = std::get<model::Citation>(m_form->draft());
    citation.citedField = m_field->currentData().toString();
    QList<model::Change> changes;
    if (source == kNewSource) {
        model::AnyEntity made = m_newSource->draft();
        model::base(made).id = model::freshId(project, model::EntityType::Source, model::base(made).name);
        citation.source = model::base(made).id;
        changes.append(model::Insert{model::count(project, model::EntityType::Source), made});
    } else {
        citation.source = source;
    }
    if (citation.source.isEmpty()) {
        citation.confidence = model::Confidence::Assumption;
    }
    if (!m_targets.isEmpty()) {
        return m_document.push(insertionsOf(citation, changes));
    }
    const model::Address cited{m_citedType, citation.citedId, citation.citedField};
    const bool ofOverride = !citation.citedField.isEmpty() && m_document.isOverriddenHere(cited);
    qsizetype index = model::count(project, model::EntityType::Citation);
    if (m_citation.id.isEmpty()) {
        const bool isGiven = !m_citation.scenario.isEmpty() && citation.citedField == m_citation.citedField;
        citation.scenario = isGiven ? m_citation.scenario : ofOverride ? m_document.scenario() : model::Id();
        citation.id = model::freshId(project, model::EntityType::Citation, QStringLiteral("citation"));
    } else {
        index = model::indexOf(project, model::EntityType::Citation, citation.id);
        changes.append(model::Remove{model::EntityType::Citation, citation.id});
    }
    changes.append(model::Insert{index, citation});
    const QString name = model::nameOf(project, m_citedType, citation.citedId);
    const QString text =
        m_citation.id.isEmpty() ? tr("Cite a source for “%1”").arg(name) : tr("Edit a citation of “%1”").arg(name);
    return m_document.push(model::group(text, changes));
}

} // namespace penstock::forms
