// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QUndoCommand>

namespace penstock::document {

/// The one undo command: holds the change that leads to the other side, so undo and redo are the same swap.
class ChangeCommand final : public QUndoCommand
{
public:
    /// For a change that is applied already; \p inverse takes it back. \p scenario was shown at that time and is
    /// shown again when the step is undone or redone, so that one sees what happened.
    ChangeCommand(ProjectDocument &document, model::Change inverse, const QString &text, Gesture gesture,
                  model::Id scenario);

    /// Does nothing the first time: the change is applied before it becomes a command, since it may be refused.
    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    /// Takes in a later change of the same gesture; obsolete when the gesture is back where it began.
    bool mergeWith(const QUndoCommand *other) override;

    [[nodiscard]] const Gesture &gesture() const { return m_gesture; }
    [[nodiscard]] const model::Change &inverse() const { return m_change; }

private:
    void swap();

    ProjectDocument &m_document;
    model::Change m_change;
    Gesture m_gesture;
    model::Id m_scenario;
    bool m_applied = true;
};

/// Applies what takes a change back. It cannot be refused: a field may have to return to a state that no edit could
/// bring about, such as the missing chip of a new stockpile.
[[nodiscard]] model::Applied applyInverse(model::Project &project, const model::Change &change);

} // namespace penstock::document
