// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging and keys of the lanes (ui.md 4).
#include "ui/timeline/lanes_layer.h"

#include "ui/timeline/date_moves.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock::timeline {

using model::EntityType;
using plot::Hit;
using plot::PanelFrame;
using plot::PointerEvent;

namespace {

constexpr double kSnapPixels = 4.0;
constexpr double kPanPerFrame = 0.25; ///< of the way that the pointer is beyond the edge
constexpr double kMostPanPixels = 24.0;

} // namespace

/// What a press would take hold of.
std::optional<DragPart> LanesLayer::partAt(QPointF position, const PanelFrame &frame) const
{
    if (m_document == nullptr)
        return std::nullopt;
    const Hit what = hit(position, frame);
    if (what.kind == Hit::Kind::Handle)
        return DragPart{what.type, what.id, what.part};
    if (what.kind != Hit::Kind::Lane || !canMoveWhole(what.type))
        return std::nullopt;
    // One of many supplies cannot be meant by their common bar before it is chosen.
    const bool chosen = what.type != EntityType::Supply || (m_selectedType == what.type && m_selectedId == what.id);
    const DragPart part{what.type, what.id, QString()};
    if (!chosen || !leadDate(m_project, part).isValid())
        return std::nullopt;
    return part;
}

std::optional<Qt::CursorShape> LanesLayer::cursorShape(QPointF position, const PanelFrame &frame) const
{
    const auto part = partAt(position, frame);
    if (!part)
        return hit(position, frame).isEmpty() ? std::nullopt : std::optional(Qt::PointingHandCursor);
    return part->part.isEmpty() ? Qt::OpenHandCursor : Qt::SizeHorCursor;
}

bool LanesLayer::mousePress(const PointerEvent &event, const PanelFrame &frame)
{
    m_pressed = event.button == Qt::LeftButton ? partAt(event.position, frame) : std::nullopt;
    if (!m_pressed)
        return false;
    m_pressedAt = event.position;
    m_dragFrame = frame;
    return true;
}

void LanesLayer::mouseMove(const PointerEvent &event, const PanelFrame &frame)
{
    if (!m_pressed)
        return;
    m_pointer = event;
    m_dragFrame = frame;
    if (m_drag == nullptr) {
        if ((event.position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_document->select({m_pressed->type, m_pressed->id});
        m_drag = std::make_unique<DateDrag>(*m_document, m_scheduler, *m_pressed);
        m_grabDays = static_cast<double>(m_drag->start().toJulianDay()) - frame.dayAt(m_pressedAt.x());
        if (!m_axis.isCursorPinned())
            m_axis.setCursor(std::nullopt); // the date that moves is what is read now
        m_neighbours = neighbourDays(m_model, m_pressed->type, m_pressed->id);
        QApplication::setOverrideCursor(m_pressed->part.isEmpty() ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    }
    if (m_frameTimer.isActive())
        m_isBehind = true; // the latest position wins when the frame is over
    else
        followPointer();
    const bool beyond = event.position.x() < frame.area.left() || event.position.x() > frame.area.right();
    if (beyond && !m_panTimer.isActive())
        m_panTimer.start();
    else if (!beyond)
        m_panTimer.stop();
}

void LanesLayer::followPointer()
{
    m_frameTimer.start();
    applyPointer();
}

void LanesLayer::applyPointer()
{
    if (m_drag == nullptr)
        return;
    m_dragFrame.fromDay = m_axis.from();
    m_dragFrame.toDay = m_axis.to();
    const double day = m_dragFrame.dayAt(m_pointer.position.x()) + m_grabDays;
    const double reach = m_dragFrame.px(kSnapPixels) / m_dragFrame.pixelsPerDay();
    const Snapped target = snapped(day, m_neighbours, reach, m_pointer.modifiers);
    m_drag->moveTo(target.date);
    m_guideDay.reset();
    if (target.toNeighbour && m_drag->move().date == target.date)
        m_guideDay = static_cast<double>(target.date.toJulianDay());
    changed(plot::Repaint::Overlay);
}

/// The view follows a drag beyond its edge, the faster the farther.
void LanesLayer::panAtEdge()
{
    const QRectF &area = m_dragFrame.area;
    const double x = m_pointer.position.x();
    const double beyond = x < area.left() ? x - area.left() : x > area.right() ? x - area.right() : 0.0;
    if (m_drag == nullptr || beyond == 0.0) {
        m_panTimer.stop();
        return;
    }
    const double pixels = std::clamp(beyond * kPanPerFrame, -kMostPanPixels, kMostPanPixels);
    const double before = m_axis.from();
    m_axis.pan(pixels / m_dragFrame.pixelsPerDay());
    if (m_axis.from() != before)
        applyPointer();
}

void LanesLayer::mouseRelease(const PointerEvent &event, const PanelFrame &frame)
{
    if (m_drag != nullptr && (m_isBehind || event.position != m_pointer.position)) {
        m_pointer = event;
        m_dragFrame = frame;
        applyPointer();
    }
    if (m_drag != nullptr)
        m_drag->finish();
    endDrag();
}

void LanesLayer::cancelDrag()
{
    if (m_drag != nullptr)
        m_drag->cancel();
    endDrag();
}

void LanesLayer::endDrag()
{
    m_pressed.reset();
    m_isBehind = false;
    m_frameTimer.stop();
    m_panTimer.stop();
    m_guideDay.reset();
    if (m_drag == nullptr)
        return;
    QApplication::restoreOverrideCursor();
    m_drag.reset();
    m_layoutStale = true;
    changed();
}

bool LanesLayer::wheel(const PointerEvent &event, double pixels, const PanelFrame &frame)
{
    if (event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    ensureLayout(frame);
    const double lanes = pixels / frame.px(metrics::kLane);
    const bool overPolicy =
        m_layout.row(LaneRow::Policy).contains(QPointF(frame.area.center().x(), event.position.y()));
    const int hidden = overPolicy ? m_layout.policyLanes() - m_layout.visiblePolicyLanes()
                                  : m_layout.bodyLanes() - m_layout.visibleBodyLanes();
    if (hidden <= 0)
        return false;
    double &scroll = overPolicy ? m_policyScroll : m_bodyScroll;
    scroll = std::clamp(scroll + lanes, 0.0, static_cast<double>(hidden));
    m_layoutStale = true;
    changed();
    return true;
}

bool LanesLayer::keyPress(QKeyEvent &event, const PanelFrame &frame)
{
    if (m_document == nullptr || m_focused.isEmpty() || m_drag != nullptr)
        return false;
    ensureLayout(frame);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return m_focused.kind == Hit::Kind::Handle && nudge(event);
    case Qt::Key_Space: return toggle();
    default: return false;
    }
}

/// By a day, with Shift by seven, with Ctrl+Shift by a month. A key that is held down makes one undo step.
bool LanesLayer::nudge(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (control && !shift)
        return false;
    if (!event.isAutoRepeat() || m_keyGesture.isNull())
        m_keyGesture = document::Gesture::createUuid();
    const DragPart part{m_focused.type, m_focused.id, m_focused.part};
    const model::Project before = m_document->resolved();
    QDate date = leadDate(before, part);
    if (!date.isValid())
        date = part.part == QLatin1String("from") ? before.settings.start : before.settings.end;
    const int sign = event.key() == Qt::Key_Left ? -1 : 1;
    const QDate target = control ? date.addMonths(sign) : date.addDays(sign * (shift ? 7 : 1));
    const DateMove move = moved(before, part, target);
    applyMove(*m_document, before, part, move, m_keyGesture);
    const QDate now = leadDate(m_document->resolved(), part);
    m_axis.reveal(static_cast<double>((now.isValid() ? now : before.settings.end).toJulianDay()));
    return true;
}

bool LanesLayer::toggle()
{
    const model::Address address{m_focused.type, m_focused.id, QStringLiteral("enabled")};
    const auto value = model::valueAt(m_document->resolved(), address);
    const bool *enabled = value ? std::get_if<bool>(&*value) : nullptr;
    return enabled != nullptr && m_document->edit(address, !*enabled).has_value();
}

} // namespace penstock::timeline
