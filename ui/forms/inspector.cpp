// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inspector.h"

#include "core/model/scenario.h"
#include "ui/forms/editors/long_text_editor.h"
#include "ui/forms/entity_citations.h"
#include "ui/forms/message_bar.h"
#include "ui/forms/policy_section.h"
#include "ui/forms/sources_page.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace penstock::forms {

namespace {

enum Page { FieldsPage, SourcesTab, NotesTab };

/// All entities have the same notes, but for the project and its settings.
const model::Field &notesField()
{
    return *model::findField(model::EntityType::Chip, QStringLiteral("notes"));
}

} // namespace

Inspector::Inspector(document::ProjectDocument &document, compute::RunScheduler &runs, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(m_stack))
    , m_full(new QWidget(m_stack))
    , m_header(new InspectorHeader(document, m_full))
    , m_tabs(new QTabWidget(m_full))
    , m_overrides(new MessageBar(MessageBar::Tone::Override, m_tabs))
    , m_scroll(new QScrollArea(m_tabs))
    , m_fieldsLayout(nullptr)
    , m_policy(nullptr)
    , m_sources(new SourcesPage(document, m_tabs))
    , m_notes(new LongTextEditor(notesField(), document, m_tabs))
{
    setObjectName(QStringLiteral("inspector"));
    buildPages();
    auto *revert = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_R), this);
    revert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(revert, &QShortcut::activated, this, &Inspector::revertFocusedField);
    connect(m_overrides, &MessageBar::clicked, this,
            [this] { static_cast<void>(m_document.revertAll(m_shown.type, m_shown.id)); });
    connect(m_notes, &FieldEditor::edited, this,
            [this](const model::Value &value) { static_cast<void>(m_document.edit(notesAddress(), value)); });
    connect(m_notes, &FieldEditor::escaped, this, &Inspector::syncNotes);
    connect(&document, &document::ProjectDocument::selectionChanged, this, &Inspector::showSelection);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &Inspector::showScenario);
    connect(&document, &document::ProjectDocument::changed, this, &Inspector::follow);
    connect(&runs, &compute::RunScheduler::runsChanged, this, &Inspector::syncRuns);
    setTexts();
    setLooks();
    showSelection();
}

/// The window that goes down takes the focus from a field, which commits its edit; nothing is shown of it any more.
Inspector::~Inspector()
{
    m_document.disconnect(this);
    m_runs.disconnect(this);
}

void Inspector::buildPages()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(scaled(24.0));
    m_empty->setObjectName(QStringLiteral("inspectorEmpty"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *fields = new QWidget(m_tabs);
    auto *fieldsPage = new QVBoxLayout(fields);
    fieldsPage->setContentsMargins(0, scaled(8.0), 0, 0);
    fieldsPage->setSpacing(scaled(2.0));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(10.0), 0, scaled(10.0), 0);
    bar->addWidget(m_overrides);
    m_overrides->setObjectName(QStringLiteral("overridesBar"));
    m_overrides->button().setObjectName(QStringLiteral("revertAll"));
    fieldsPage->addLayout(bar);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    m_fieldsLayout = new QVBoxLayout(content);
    m_fieldsLayout->setContentsMargins(scaled(9.0), 0, scaled(8.0), scaled(8.0));
    m_fieldsLayout->setSpacing(0);
    m_policy = new PolicySection(m_document, content);
    m_policy->setObjectName(QStringLiteral("policySection"));
    m_fieldsLayout->addWidget(m_policy);
    m_fieldsLayout->addStretch();
    m_scroll->setWidget(content);
    fieldsPage->addWidget(m_scroll, 1);

    auto *notes = new QWidget(m_tabs);
    auto *notesPage = new QVBoxLayout(notes);
    notesPage->setContentsMargins(scaled(8.0), scaled(8.0), scaled(8.0), scaled(8.0));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setLines(0);
    notesPage->addWidget(m_notes);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(fields, QString());
    m_tabs->addTab(m_sources, QString());
    m_tabs->addTab(notes, QString());
    auto *layout = new QVBoxLayout(m_full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_full);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void Inspector::setIconSource(const IconSource &icons)
{
    m_header->setIconSource(icons);
}

QSize Inspector::sizeHint() const
{
    return {scaled(316.0), scaled(700.0)};
}

FieldForm *Inspector::formOf(model::EntityType type)
{
    const int key = static_cast<int>(type);
    if (!m_forms.contains(key)) {
        auto *form = new FieldForm(m_document, type, m_scroll->widget());
        connect(form, &FieldForm::sourcesRequested, this,
                [this](const model::Address &address) { showSources(address.field); });
        m_fieldsLayout->insertWidget(0, form);
        m_forms.insert(key, form);
    }
    return m_forms.value(key);
}

void Inspector::showScenario()
{
    if (m_form != nullptr) {
        // What was being typed was meant for the other scenario, or another project.
        m_form->setEntity(m_shown.id);
        m_header->setEntity(m_shown.type, m_shown.id);
        m_notes->setValue({});
    }
    syncAll();
}

void Inspector::showSelection()
{
    commit(); // what is still being typed belongs to the entity that was shown
    const document::Selection selection = m_document.selection();
    const bool isNewEntity = selection != m_shown;
    m_shown = selection;
    if (selection.isEmpty()) {
        m_form = nullptr;
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    FieldForm *form = formOf(selection.type);
    if (m_form != nullptr && m_form != form) {
        m_form->hide();
    }
    m_form = form;
    m_form->setEntity(selection.id);
    m_form->show();
    m_header->setEntity(selection.type, selection.id);
    m_policy->setEvent(selection.type == model::EntityType::PolicyEvent ? selection.id : model::Id());
    m_policy->setVisible(selection.type == model::EntityType::PolicyEvent);
    m_sources->setEntity(selection.type, selection.id);
    const bool isSingle = model::isSingleton(selection.type);
    m_tabs->setTabVisible(NotesTab, !isSingle);
    m_tabs->setTabVisible(SourcesTab, selection.type != model::EntityType::Source);
    if (isNewEntity) {
        m_scroll->ensureVisible(0, 0);
    }
    m_stack->setCurrentWidget(m_full);
    syncAll();
}

void Inspector::syncAll()
{
    if (m_form == nullptr || model::find(m_document.project(), m_shown.type, m_shown.id) == nullptr) {
        return;
    }
    m_header->sync();
    m_form->sync();
    syncOverrides();
    syncSources();
    syncNotes();
    syncRuns();
}

/// A drag changes one field many times a second: only what it can have moved is read anew.
void Inspector::follow(const model::ChangeSet &what)
{
    if (what.everything) {
        showScenario();
        return;
    }
    if (m_form == nullptr || model::find(m_document.project(), m_shown.type, m_shown.id) == nullptr) {
        return;
    }
    using model::EntityType;
    m_form->follow(what);
    const bool isMine = what.touchesType(m_shown.type) || what.touchesType(EntityType::Scenario);
    if (isMine) {
        m_header->sync();
        syncOverrides();
        syncNotes();
    }
    if ((isMine && !what.overridden.isEmpty()) || what.touchesType(EntityType::Citation)
        || what.touchesType(EntityType::Source) || what.touchesType(EntityType::Scenario)) {
        syncSources();
    }
    syncRuns();
}

void Inspector::syncOverrides()
{
    int differing = 0;
    for (const model::Field &field : model::fields(m_shown.type)) {
        const model::Address address{m_shown.type, m_shown.id, QString::fromLatin1(field.id)};
        differing += m_document.isOverriddenHere(address) ? 1 : 0;
    }
    m_overrides->setVisible(differing > 0);
    if (differing > 0) {
        const model::Id parent = m_document.parentScenario();
        m_overrides->setMessage(
            parent.isEmpty() ? tr("%n field(s) are overridden in this scenario", nullptr, differing)
                             : tr("%n field(s) differ from %1", nullptr, differing)
                                   .arg(model::nameOf(m_document.project(), model::EntityType::Scenario, parent)),
            tr("Revert all"));
    }
}

void Inspector::syncSources()
{
    const QList<EntityCitation> citations = citationsOf(m_document.project(), m_shown.type, m_shown.id);
    for (FieldRow *row : m_form->rows()) {
        row->setSources(sourcesOf(m_document, citations, row->address()));
    }
    const int count = sourceCount(citations);
    m_tabs->setTabText(SourcesTab, count == 0 ? tr("Sources") : tr("Sources %1").arg(count));
    m_sources->sync();
}

model::Address Inspector::notesAddress() const
{
    return {m_shown.type, m_shown.id, QStringLiteral("notes")};
}

void Inspector::syncNotes()
{
    const auto notes = model::valueAt(m_document.project(), notesAddress());
    if (notes && (*notes != m_notes->value() || !m_notes->isPending())) {
        m_notes->setEntity(m_shown.id);
        m_notes->setValue(*notes);
    }
}

void Inspector::syncRuns()
{
    if (m_form == nullptr) {
        return;
    }
    m_form->setProblems(m_runs.runs().problems);
    if (m_shown.type == model::EntityType::PolicyEvent) {
        m_policy->sync(m_runs.runs());
    }
}

bool Inspector::focusField(const QString &field)
{
    FieldRow *row = m_form != nullptr ? m_form->row(field) : nullptr;
    if (row == nullptr || row->isHidden()) {
        return false;
    }
    m_tabs->setCurrentIndex(FieldsPage);
    m_scroll->ensureWidgetVisible(row);
    row->editor().mainWidget()->setFocus(Qt::TabFocusReason);
    return true;
}

FieldRow *Inspector::focusedRow() const
{
    return m_form != nullptr ? m_form->focusedRow() : nullptr;
}

void Inspector::showSources(const QString &field)
{
    m_tabs->setCurrentIndex(SourcesTab);
    m_sources->showField(field);
}

void Inspector::commit()
{
    if (m_form != nullptr) {
        m_header->commit();
        m_form->commit();
        m_notes->commit();
    }
}

void Inspector::revertFocusedField()
{
    if (FieldRow *row = focusedRow()) {
        row->revert();
    }
}

void Inspector::setLooks()
{
    // The pages are forms, not windows: one shade lighter.
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, tokensOf(this).panel);
    for (int page = 0; page < m_tabs->count(); ++page) {
        m_tabs->widget(page)->setPalette(palette);
        m_tabs->widget(page)->setAutoFillBackground(true);
    }
}

void Inspector::setTexts()
{
    m_empty->setText(tr("Select something in the navigator or in a chart to see and change its values here."));
    m_tabs->setTabText(FieldsPage, tr("Fields"));
    m_tabs->setTabText(SourcesTab, tr("Sources"));
    m_tabs->setTabText(NotesTab, tr("Notes"));
    m_notes->mainWidget()->setAccessibleName(tr("Notes"));
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        setLooks();
    }
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        syncAll();
    }
    QWidget::changeEvent(event);
}

void commitPendingEdits()
{
    const QWidget *focus = QApplication::focusWidget();
    for (QWidget *widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(widget)) {
            editor->commit();
        } else if (auto *header = qobject_cast<InspectorHeader *>(widget)) {
            header->commit();
        } else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view != focus) {
            view->setFocus(Qt::OtherFocusReason); // the editor of a cell or a name commits as the keyboard leaves it
        }
    }
}

} // namespace penstock::forms
