// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open project: the only owner of state that changes. Views get `const Project &` and a signal; the only way to
// write is to push a change. Lives on the main thread.
#pragma once

#include "core/model/change.h"
#include "core/model/project.h"

#include <QObject>
#include <QUndoStack>
#include <QUuid>

namespace penstock::document {

using Revision = quint64;
/// Changes of one gesture (a drag, a spin) merge into one undo step; a null gesture never merges.
using Gesture = QUuid;

/// What is selected in the window: one entity, or nothing. A scenario is shown, not selected.
struct Selection {
    model::EntityType type = model::EntityType::Project;
    model::Id id;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

class ProjectDocument final : public QObject
{
    Q_OBJECT
public:
    explicit ProjectDocument(QObject *parent = nullptr);
    ~ProjectDocument() override;

    [[nodiscard]] const model::Project &project() const { return m_project; }
    /// +1 per applied change; results carry it.
    [[nodiscard]] Revision revision() const { return m_revision; }

    /// Empty for a project that was never saved.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// File name without ending, or the project's title, or "Untitled".
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isModified() const;
    /// Undo steps between the last save and now, also where undone steps were overwritten by others.
    [[nodiscard]] int unsavedChanges() const;
    /// The project as it was opened or last saved.
    [[nodiscard]] const model::Project &savedProject() const { return m_saved; }

    /// Another project; clears the undo stack. \p path empty: an unsaved copy.
    void reset(model::Project project, const QString &path);
    /// A project file, or a case as readable text (.json), which opens as an unsaved copy. On a fault nothing changes.
    [[nodiscard]] model::Expected<void> open(const QString &path);
    /// Saves to path(); sets revision and modified in the file and here.
    [[nodiscard]] model::Expected<void> save();
    [[nodiscard]] model::Expected<void> saveAs(const QString &path);

    /// The one way to change the project: validates, then makes one undo step (or merges into the running gesture;
    /// a step that ends where it began vanishes). A push that changes nothing makes no step.
    model::Expected<void> push(const model::Change &change, Gesture gesture = {});
    /// Takes back what a gesture has done so far, without leaving a step (Escape).
    void cancel(Gesture gesture);
    /// Sets a field as an edit in the current scenario: an override or the value itself (model.md 2).
    model::Expected<void> edit(const model::Address &address, const model::Value &value, Gesture gesture = {});
    /// The change that edit() would push, to be grouped with others. Setting what the parent scenario has anyway
    /// removes the override: a field that does not differ is not marked.
    [[nodiscard]] model::Change editOf(const model::Address &address, const model::Value &value) const;
    /// The changes of many edits at once, as of editOf(); those that change nothing are left out.
    [[nodiscard]] QList<model::Change> editsOf(const QList<std::pair<model::Address, model::Value>> &edits) const;
    /// Removes the override of the current scenario: the parent's value comes back.
    model::Expected<void> revert(const model::Address &address);
    /// Removes all overrides that the current scenario has for an entity, as one step.
    model::Expected<void> revertAll(model::EntityType type, const model::Id &id);
    /// Moves an override of the current scenario one scenario up (or, from a root, into the entity).
    model::Expected<void> pushToParent(const model::Address &address);
    /// The change that add() would push, to be grouped with others; \p index is the place in its list, -1 the end.
    [[nodiscard]] model::Change addOf(const model::AnyEntity &entity, qsizetype index = -1) const;
    /// Insert at the end of its list and select. In a child scenario: disabled as it stands, enabled by an override.
    model::Expected<void> add(const model::AnyEntity &entity);
    /// The changes that add() would push, at \p index of the list, to be grouped with others.
    [[nodiscard]] QList<model::Change> additionOf(const model::AnyEntity &entity, qsizetype index) const;
    /// Deletes with what cannot be without it.
    model::Expected<void> remove(model::EntityType type, const model::Id &id);

    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    /// The sentences of all steps, oldest first; the first undoStack().index() of them are done.
    [[nodiscard]] QStringList historyTexts() const;

    /// The scenario shown. Empty: the entities as they stand.
    [[nodiscard]] const model::Id &scenario() const { return m_scenario; }
    void setScenario(const model::Id &scenario);
    /// The project as the current scenario sees it, resolved once per revision. Where the scenario cannot be resolved
    /// (a cycle), the entities as they stand.
    [[nodiscard]] const model::Project &resolved() const;
    /// As the parent of the current scenario sees it; as they stand for a root.
    [[nodiscard]] const model::Project &resolvedParent() const;
    [[nodiscard]] model::Id parentScenario() const;
    /// The value is an override of exactly the current scenario.
    [[nodiscard]] bool isOverriddenHere(const model::Address &address) const;

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);

Q_SIGNALS:
    void changed(const penstock::model::ChangeSet &what);
    void scenarioChanged();
    void selectionChanged();
    /// Path, name or modified state.
    void titleChanged();

private:
    friend class ChangeCommand;
    model::Change applyForUndo(const model::Change &change, const model::Id &scenario);
    void invalidate();
    void announce(const model::ChangeSet &what);
    void trackUnsaved();

    model::Project m_project;
    model::Project m_saved;
    QUndoStack m_undoStack;
    Revision m_revision = 0;
    QString m_path;
    model::Id m_scenario;
    Selection m_selection;
    int m_savedIndex = 0;  ///< of the undo stack at the last save
    int m_branchIndex = 0; ///< lowest index that the saved steps and the present ones have in common
    mutable std::optional<model::Project> m_resolved;
    mutable std::optional<model::Project> m_resolvedParent;
};

} // namespace penstock::document
