// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/forms/field_form.h"
#include "ui/forms/inspector_header.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace penstock::forms {

class LongTextEditor;
class MessageBar;
class PolicySection;
class SourcesPage;

/// The selected entity: fields, sources, notes (ui.md, 01). Follows the selection of the document.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    Inspector(document::ProjectDocument &document, compute::RunScheduler &runs, QWidget *parent = nullptr);
    ~Inspector() override;

    void setIconSource(const IconSource &icons);

    /// Brings a field of the selected entity into view and gives it the focus. False: it is not shown.
    bool focusField(const QString &field);
    /// The field that has the focus, for "revert" and help.
    [[nodiscard]] FieldRow *focusedRow() const;
    /// The rows of the entity shown; nullptr where nothing is selected.
    [[nodiscard]] FieldForm *form() const { return m_form; }
    void showSources(const QString &field);

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    /// Makes what is still being typed an edit: before saving, closing, running.
    void commit();
    void revertFocusedField();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void showSelection();
    void showScenario();
    void syncAll();
    void follow(const model::ChangeSet &what);
    void syncOverrides();
    void syncSources();
    void syncNotes();
    void syncRuns();
    void setTexts();
    void setLooks();
    [[nodiscard]] FieldForm *formOf(model::EntityType type);
    [[nodiscard]] model::Address notesAddress() const;

    document::ProjectDocument &m_document;
    compute::RunScheduler &m_runs;
    document::Selection m_shown;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QWidget *m_full;
    InspectorHeader *m_header;
    QTabWidget *m_tabs;
    MessageBar *m_overrides;
    QScrollArea *m_scroll;
    QVBoxLayout *m_fieldsLayout;
    QHash<int, FieldForm *> m_forms;
    FieldForm *m_form = nullptr;
    PolicySection *m_policy;
    SourcesPage *m_sources;
    LongTextEditor *m_notes;
};

/// Makes what is typed in any editor of the window an edit.
void commitPendingEdits();

} // namespace penstock::forms
