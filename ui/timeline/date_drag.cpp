// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/date_drag.h"

#include "ui/plot/numbers.h"
#include "ui/timeline/lane_text.h"

#include <QCoreApplication>

#include <utility>

namespace penstock::timeline {

using model::Address;
using model::Change;

namespace {

bool isNothing(const Change &change)
{
    const auto *group = std::get_if<std::shared_ptr<const model::Group>>(&change);
    return group != nullptr && (*group)->changes.isEmpty();
}

} // namespace

bool applyMove(document::ProjectDocument &document, const model::Project &before, const DragPart &part,
               const DateMove &move, document::Gesture gesture)
{
    QList<Change> changes;
    for (const FieldMove &field : move.fields) {
        const Address address{part.type, part.id, field.field};
        if (model::valueAt(document.resolved(), address) == field.value)
            continue;
        Change change = document.editOf(address, field.value);
        if (!isNothing(change))
            changes.append(std::move(change));
    }
    if (changes.isEmpty())
        return true;
    QString text; // else the model's sentence about the dragged date
    if (part.part.isEmpty()) {
        //: undo step; %1 name of an event, %2 signed number of days
        text = QCoreApplication::translate("DateDrag", "Move “%1” by %2")
                   .arg(model::nameOf(before, part.type, part.id),
                        plot::signedDuration(static_cast<double>(move.days()), QLocale()));
    }
    const Change all = changes.size() == 1 && text.isEmpty() ? changes.first() : model::group(text, changes);
    return document.push(all, gesture).has_value();
}

DateDrag::DateDrag(document::ProjectDocument &document, compute::RunScheduler *scheduler, DragPart part)
    : m_document(document)
    , m_scheduler(scheduler)
    , m_part(std::move(part))
    , m_before(document.resolved())
    , m_start(leadDate(m_before, m_part))
{
    if (!m_start.isValid())
        m_start = m_part.part == QLatin1String("from") ? m_before.settings.start : m_before.settings.end;
    m_move.before = m_move.date = leadDate(m_before, m_part);
}

DateDrag::~DateDrag()
{
    end();
}

void DateDrag::begin()
{
    if (!m_gesture.isNull())
        return;
    m_gesture = document::Gesture::createUuid();
    if (m_scheduler != nullptr)
        m_scheduler->beginGesture();
}

void DateDrag::end()
{
    if (!std::exchange(m_gesture, document::Gesture()).isNull() && m_scheduler != nullptr)
        m_scheduler->endGesture();
}

bool DateDrag::moveTo(QDate date)
{
    const DateMove move = moved(m_before, m_part, date);
    if (move == m_move)
        return true;
    begin();
    m_move = move;
    return applyMove(m_document, m_before, m_part, move, m_gesture);
}

void DateDrag::finish()
{
    end();
}

void DateDrag::cancel()
{
    if (!m_gesture.isNull())
        m_document.cancel(m_gesture);
    m_move = {};
    m_move.before = m_move.date = leadDate(m_before, m_part);
    end();
}

QStringList DateDrag::readout(const QLocale &locale) const
{
    const QString label = LaneText::partLabel(m_part.type, leadField(m_before, m_part));
    QString first;
    if (!m_move.date.isValid()) {
        //: while a date is dragged; %1 which date
        first = QCoreApplication::translate("DateDrag", "%1 never").arg(label);
    } else if (m_move.days() == 0) {
        //: while a date is dragged; %1 which date, %2 the date
        first = QCoreApplication::translate("DateDrag", "%1 %2").arg(label, plot::longDate(m_move.date, locale));
    } else {
        //: while a date is dragged; %1 which date, %2 the date, %3 signed number of days
        first = QCoreApplication::translate("DateDrag", "%1 %2 (%3)")
                    .arg(label, plot::longDate(m_move.date, locale),
                         plot::signedDuration(static_cast<double>(m_move.days()), locale));
    }
    QStringList lines{first};
    if (m_part.part.isEmpty() && m_move.fields.size() > 1)
        lines.append(QCoreApplication::translate("DateDrag", "All its dates move along"));
    if (m_move.pushed)
        lines.append(QCoreApplication::translate("DateDrag", "Announced moves along"));
    if (m_move.held)
        //: a dragged date stops at another one; %1 which
        lines.append(
            QCoreApplication::translate("DateDrag", "Held by %1").arg(LaneText::partLabel(m_part.type, m_move.heldBy)));
    return lines;
}

} // namespace penstock::timeline
