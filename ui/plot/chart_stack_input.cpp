// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pointer and keys (ui.md 4): layers first, then titles, then the time axis.
#include "ui/plot/chart_stack_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kZoomPerNotch = 1.25;
constexpr double kNotch = 120.0;
constexpr double kKeyZoom = 1.5;

PointerEvent pointerEvent(const QMouseEvent &event)
{
    return {event.position(), event.button(), event.buttons(), event.modifiers()};
}

} // namespace

Layer *ChartStack::Private::layerOf(const Hit &hit, const PanelFrame **frame) const
{
    if (hit.isEmpty())
        return nullptr;
    for (const auto &panel : stack.panels()) {
        if (!stack.isVisible(panel.get()))
            continue;
        for (const auto &layer : panel->layers()) {
            QList<Hit> stops;
            layer->stops(stack.frameOf(panel.get()), stops);
            const bool has = std::any_of(stops.begin(), stops.end(), [&](const Hit &stop) { return stop.sameAs(hit); });
            if (has) {
                *frame = &stack.frameOf(panel.get());
                return layer.get();
            }
        }
    }
    return nullptr;
}

void ChartStack::mousePressEvent(QMouseEvent *event)
{
    m_d->ensureLayout(*this);
    m_d->hoverTimer.stop();
    QToolTip::hideText();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        event->ignore();
        return;
    }
    const QPointF at = event->position();
    Panel *panel = m_d->stack.panelAt(at);
    m_d->pressed = at;
    const PanelFrame *time = m_d->stack.timeFrameAt(at);
    m_d->time = time != nullptr ? std::optional(*time) : std::nullopt;
    m_d->pressedHit = m_d->stack.hit(at);
    m_d->panFrom = axis().from();
    m_d->panSpan = axis().span();
    m_d->drag = Private::Drag::Pending;
    if (panel != nullptr && event->button() == Qt::LeftButton) {
        const PanelFrame &frame = m_d->stack.frameOf(panel);
        const auto &layers = panel->layers();
        for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
            if ((*layer)->mousePress(pointerEvent(*event), frame)) {
                m_d->drag = Private::Drag::Layer;
                m_d->dragLayer = layer->get();
                m_d->dragPanel = panel;
                return;
            }
        }
        if (m_d->pressedHit.kind == Hit::Kind::Title) {
            // The title is the grip between its panel and the one above.
            const Panel *above = nullptr;
            for (const auto &candidate : m_d->stack.panels()) {
                if (candidate.get() == panel)
                    break;
                if (m_d->stack.isVisible(candidate.get()))
                    above = candidate.get();
            }
            m_d->drag = above != nullptr ? Private::Drag::Title : Private::Drag::Pending;
            m_d->panelAbove = above;
            m_d->dragPanel = panel;
            m_d->heightAbove = above != nullptr ? m_d->stack.heightOf(above) : 0.0;
            m_d->heightBelow = m_d->stack.heightOf(panel);
        } else if ((event->modifiers() & Qt::ShiftModifier) && m_d->time) {
            m_d->drag = Private::Drag::Span;
            m_d->spanDay = m_d->spanTo = m_d->time->dayAt(at.x());
        }
    }
}

void ChartStack::mouseMoveEvent(QMouseEvent *event)
{
    m_d->ensureLayout(*this);
    const QPointF at = event->position();
    m_d->pointer = at;
    Panel *panel = m_d->stack.panelAt(at);
    switch (m_d->drag) {
    case Private::Drag::Layer:
        m_d->dragLayer->mouseMove(pointerEvent(*event), m_d->stack.frameOf(m_d->dragPanel));
        return;
    case Private::Drag::Title: {
        const double s = m_d->stack.look().scale;
        const double least = m_d->panelAbove->shape().minimum;
        const double dy = std::clamp((at.y() - m_d->pressed.y()) / s, least - m_d->heightAbove,
                                     m_d->heightBelow - m_d->dragPanel->shape().minimum);
        m_d->stack.setHeight(m_d->panelAbove, m_d->heightAbove + dy);
        m_d->stack.setHeight(m_d->dragPanel, m_d->heightBelow - dy);
        return;
    }
    case Private::Drag::Pending:
        if ((at - m_d->pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        if (m_d->pressedHit.kind == Hit::Kind::Title || !m_d->time)
            return;
        m_d->drag = Private::Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Private::Drag::Pan: {
        const double days = (m_d->pressed.x() - at.x()) * m_d->panSpan / std::max(m_d->time->area.width(), 1.0);
        axis().setRange(m_d->panFrom + days, m_d->panFrom + days + m_d->panSpan);
        return;
    }
    case Private::Drag::Span:
        m_d->spanTo = m_d->time->dayAt(at.x());
        scheduleRepaint(Repaint::Overlay);
        return;
    case Private::Drag::None: break;
    }

    // Hover: cursor at once, everything else after a while.
    const PanelFrame *time = m_d->stack.timeFrameAt(at);
    if (time != nullptr && time->area.contains(at)) {
        m_d->stack.setReadoutPanel(panel);
        if (!axis().isCursorPinned()) {
            axis().setCursor(time->dayAt(at.x()));
            Q_EMIT cursorMoved(*axis().cursor());
        }
    }
    std::optional<Qt::CursorShape> shape;
    if (panel != nullptr) {
        for (const auto &layer : panel->layers()) {
            if (const auto wanted = layer->cursorShape(at, m_d->stack.frameOf(panel)))
                shape = wanted;
        }
        const bool grip =
            !shape && m_d->stack.titleRect(panel).contains(at) && panel != m_d->stack.panels().front().get();
        if (grip)
            shape = Qt::SplitVCursor;
    }
    setCursor(shape.value_or(Qt::ArrowCursor));
    const Hit now = m_d->stack.hit(at);
    if (!now.sameAs(m_d->under)) {
        m_d->stack.setHovered({});
        QToolTip::hideText();
        m_d->hoverTimer.start();
    } else if (m_d->hoverTimer.isActive()) {
        m_d->hoverTimer.start(); // not at rest yet
    }
    m_d->under = now;
}

void ChartStack::mouseReleaseEvent(QMouseEvent *event)
{
    m_d->ensureLayout(*this);
    const Private::Drag drag = std::exchange(m_d->drag, Private::Drag::None);
    const QPointF at = event->position();
    switch (drag) {
    case Private::Drag::Layer:
        m_d->dragLayer->mouseRelease(pointerEvent(*event), m_d->stack.frameOf(m_d->dragPanel));
        if ((at - m_d->pressed).manhattanLength() < QApplication::startDragDistance() && !m_d->pressedHit.isEmpty())
            Q_EMIT clicked(m_d->pressedHit);
        return;
    case Private::Drag::Span: {
        const double other = m_d->time->dayAt(at.x());
        scheduleRepaint(Repaint::Overlay);
        if (std::abs(at.x() - m_d->pressed.x()) >= QApplication::startDragDistance())
            axis().setRange(std::min(m_d->spanDay, other), std::max(m_d->spanDay, other));
        return;
    }
    case Private::Drag::Pan: setCursor(Qt::ArrowCursor); return;
    case Private::Drag::Title:
        if ((at - m_d->pressed).manhattanLength() >= QApplication::startDragDistance())
            return;
        break;
    case Private::Drag::Pending: break;
    case Private::Drag::None: return;
    }
    // A plain click: the cursor stays there until the next click on it.
    const Hit &hit = m_d->pressedHit;
    if (hit.kind != Hit::Kind::Title && hit.kind != Hit::Kind::Axis) {
        const PanelFrame *frame = m_d->stack.timeFrameAt(at);
        if (frame != nullptr && frame->area.contains(at)) {
            const double day = frame->dayAt(at.x());
            const bool same =
                axis().isCursorPinned() && axis().cursor() && std::abs(frame->xOf(*axis().cursor()) - at.x()) < 4.0;
            axis().setCursor(day, !same);
            Q_EMIT cursorMoved(*axis().cursor());
        }
    }
    if (!hit.isEmpty())
        Q_EMIT clicked(hit);
}

void ChartStack::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_d->ensureLayout(*this);
    const Hit hit = m_d->stack.hit(event->position());
    m_d->drag = Private::Drag::None;
    if (hit.kind == Hit::Kind::Title) {
        const Panel *panel = m_d->stack.panelAt(event->position());
        m_d->stack.maximise(m_d->stack.maximised() == nullptr ? panel : nullptr);
    } else if (!hit.id.isEmpty()) {
        Q_EMIT activated(hit);
    } else {
        axis().showAll();
    }
}

void ChartStack::wheelEvent(QWheelEvent *event)
{
    m_d->ensureLayout(*this);
    // On a page that scrolls the wheel is the page's, but with Ctrl.
    if (!m_d->wheelZooms && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    Panel *panel = m_d->stack.panelAt(event->position());
    const QPoint angle = event->angleDelta();
    if (panel != nullptr) {
        const PointerEvent pointer{event->position(), Qt::NoButton, event->buttons(), event->modifiers()};
        const double pixels = -angle.y() / kNotch * m_d->stack.look().px(19.0);
        for (const auto &layer : panel->layers()) {
            if (layer->wheel(pointer, pixels, m_d->stack.frameOf(panel))) {
                event->accept();
                return;
            }
        }
    }
    const PanelFrame *time = m_d->stack.timeFrameAt(event->position());
    if (time == nullptr && panel == nullptr)
        time = &m_d->stack.timeFrame();
    if (time == nullptr) {
        event->ignore();
        return;
    }
    if (angle.x() != 0 && std::abs(angle.x()) > std::abs(angle.y()))
        axis().pan(-angle.x() / kNotch * axis().span() * 0.1);
    else if (angle.y() != 0)
        axis().zoomAround(time->dayAt(event->position().x()), std::pow(kZoomPerNotch, angle.y() / kNotch));
    event->accept();
}

void ChartStack::contextMenuEvent(QContextMenuEvent *event)
{
    m_d->ensureLayout(*this);
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT contextMenuRequested(m_d->stack.hit(event->pos()), event->globalPos());
        return;
    }
    // From the keyboard: of what has the focus, where it is.
    const Hit &hit = m_d->stack.focused();
    const PanelFrame *frame = nullptr;
    QPoint at = rect().center();
    if (m_d->layerOf(hit, &frame) != nullptr && hit.day)
        at = QPointF(frame->xOf(*hit.day), frame->area.center().y()).toPoint();
    Q_EMIT contextMenuRequested(hit, mapToGlobal(at));
}

bool ChartStack::Private::wantsKey(const QKeyEvent &event) const
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) == 0
               && (!(event.modifiers() & Qt::ControlModifier) || event.key() == Qt::Key_Left
                   || event.key() == Qt::Key_Right);
    case Qt::Key_Escape: return drag == Drag::Layer || !stack.focused().isEmpty() || stack.axis().isCursorPinned();
    default: return false;
    }
}

void ChartStack::keyPressEvent(QKeyEvent *event)
{
    m_d->ensureLayout(*this);
    if (!m_d->focusVisible && m_d->wantsKey(*event)) {
        m_d->focusVisible = true;
        scheduleRepaint(Repaint::Overlay);
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_d->drag == Private::Drag::Layer) {
            m_d->drag = Private::Drag::None;
            m_d->dragLayer->cancelDrag();
        } else if (m_d->drag == Private::Drag::Pan) {
            m_d->drag = Private::Drag::None;
            axis().setRange(m_d->panFrom, m_d->panFrom + m_d->panSpan);
        } else if (m_d->drag == Private::Drag::Span) {
            m_d->drag = Private::Drag::None;
            scheduleRepaint(Repaint::Overlay);
        } else if (!m_d->stack.focused().isEmpty()) {
            setFocusedHit({});
        } else if (axis().isCursorPinned()) {
            axis().setCursor(std::nullopt);
        } else {
            QWidget::keyPressEvent(event);
        }
        return;
    }
    const PanelFrame *frame = nullptr;
    if (Layer *layer = m_d->layerOf(m_d->stack.focused(), &frame)) {
        if (layer->keyPress(*event, *frame))
            return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const double here = axis().cursor().value_or((axis().from() + axis().to()) / 2.0);
    const auto go = [this](double day) {
        axis().setCursor(day, true);
        axis().reveal(*axis().cursor());
        Q_EMIT cursorMoved(*axis().cursor());
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int sign = event->key() == Qt::Key_Left ? -1 : 1;
        const QDate date = dateOf(here);
        const QDate target = control ? date.addMonths(sign) : date.addDays(sign * (shift ? 7 : 1));
        go(static_cast<double>(target.toJulianDay()));
        return;
    }
    case Qt::Key_Home: go(axis().fullFrom()); return;
    case Qt::Key_End: go(axis().fullTo()); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: axis().zoomAround(here, kKeyZoom); return;
    case Qt::Key_Minus: axis().zoomAround(here, 1.0 / kKeyZoom); return;
    case Qt::Key_0: axis().showAll(); return;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight: {
        const QList<Hit> stops = m_d->stack.stops();
        if (stops.isEmpty())
            return;
        const bool forward = event->key() == Qt::Key_BracketRight;
        const auto current = std::find_if(stops.begin(), stops.end(),
                                          [this](const Hit &hit) { return hit.sameAs(m_d->stack.focused()); });
        qsizetype index = 0;
        if (current != stops.end())
            index = (current - stops.begin() + (forward ? 1 : stops.size() - 1)) % stops.size();
        else if (!forward)
            index = stops.size() - 1;
        setFocusedHit(stops[index]);
        axis().reveal(*stops[index].day);
        Q_EMIT focusMoved(stops[index]);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_d->stack.focused().isEmpty()) {
            Q_EMIT activated(m_d->stack.focused());
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace penstock::plot
