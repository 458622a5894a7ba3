// SPDX-License-Identifier: GPL-3.0-or-later
//
// A running drag of a date: turns days into edits of the document, all in one undo step (ui.md 4).
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/timeline/date_moves.h"

#include <QLocale>
#include <QStringList>

namespace penstock::timeline {

class DateDrag
{
public:
    /// \p scheduler may be null. Nothing happens before the first moveTo() that changes a date.
    DateDrag(document::ProjectDocument &document, compute::RunScheduler *scheduler, DragPart part);
    /// As finish().
    ~DateDrag();
    DateDrag(const DateDrag &) = delete;
    DateDrag &operator=(const DateDrag &) = delete;

    [[nodiscard]] const DragPart &part() const { return m_part; }
    /// Where the lead date was when the drag began; where there is none, the end (or for a beginning the start) of the
    /// horizon.
    [[nodiscard]] QDate start() const { return m_start; }
    [[nodiscard]] const DateMove &move() const { return m_move; }

    /// Edits the document so that the lead date is \p date, as far as it may go. False: the edit was refused.
    bool moveTo(QDate date);
    void finish();
    /// Everything as before, and no undo step.
    void cancel();

    /// "Effective 1 May 2025 (+16 d)" and what else there is to say.
    [[nodiscard]] QStringList readout(const QLocale &locale) const;

private:
    void begin();
    void end();

    document::ProjectDocument &m_document;
    compute::RunScheduler *m_scheduler;
    DragPart m_part;
    model::Project m_before; ///< as the scenario saw it when the drag began
    QDate m_start;
    DateMove m_move;
    document::Gesture m_gesture;
};

/// One edit of dates outside a drag, e.g. by keys; further ones with the same \p gesture join its undo step.
bool applyMove(document::ProjectDocument &document, const model::Project &before, const DragPart &part,
               const DateMove &move, document::Gesture gesture);

} // namespace penstock::timeline
