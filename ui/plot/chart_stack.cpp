// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widget itself: surface, repaints, look, focus. Pointer and keys are in chart_stack_input.cpp.
#include "ui/plot/chart_stack.h"

#include "ui/plot/chart_accessible.h"
#include "ui/plot/chart_stack_p.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace penstock::plot {

namespace {
constexpr int kHoverDelay = 300; // ms (ui.md 4)
constexpr double kFocusRing = 2.0;

/// Names are the users' own: one that looks like markup is shown as it stands.
QString literally(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace

ChartStack::ChartStack(TimeAxis &axis, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(axis))
{
    installChartAccessibility();
    setObjectName(QStringLiteral("overviewPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_d->canvas = new Canvas(
        this,
        [this](QPainter &painter) {
            m_d->ensureLayout(*this);
            m_d->stack.paint(painter);
        },
        [this](QPainter &painter) {
            m_d->ensureLayout(*this);
            m_d->stack.paintOverlay(painter);
            m_d->paintSpan(painter);
            if (hasFocus() && m_d->focusVisible) {
                const double ring = kFocusRing;
                painter.setRenderHint(QPainter::Antialiasing, false);
                painter.setPen(QPen(plot::palette(m_d->theme).acc, ring, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
            }
        });
    m_d->stack.onChanged([this](Repaint what) { scheduleRepaint(what); });
    connect(&axis, &TimeAxis::rangeChanged, this, [this] { scheduleRepaint(Repaint::Content); });
    connect(&axis, &TimeAxis::fullRangeChanged, this, [this] { scheduleRepaint(Repaint::Content); });
    connect(&axis, &TimeAxis::cursorChanged, this, [this] {
        scheduleRepaint(Repaint::Overlay);
        tellDescription();
    });
    m_d->hoverTimer.setSingleShot(true);
    m_d->hoverTimer.setInterval(kHoverDelay);
    connect(&m_d->hoverTimer, &QTimer::timeout, this, [this] {
        const Hit hit = m_d->stack.hit(m_d->pointer);
        m_d->stack.setHovered(hit);
        if (!hit.text.isEmpty())
            QToolTip::showText(mapToGlobal(m_d->pointer.toPoint()), literally(hit.text), this);
    });
}

ChartStack::~ChartStack()
{
    m_d->stack.onChanged({});
}

PanelStack &ChartStack::stack() const
{
    return m_d->stack;
}

TimeAxis &ChartStack::axis() const
{
    return m_d->stack.axis();
}

void ChartStack::setTheme(Theme theme)
{
    m_d->theme = theme;
    scheduleRepaint(Repaint::Content);
}

Theme ChartStack::theme() const
{
    return m_d->theme;
}

void ChartStack::setWheelZooms(bool on)
{
    m_d->wheelZooms = on;
}

void ChartStack::scheduleRepaint(Repaint what)
{
    if (what == Repaint::Content) {
        m_d->layoutStale = true;
        m_d->canvas->contentChanged();
    } else {
        m_d->canvas->overlayChanged();
    }
}

void ChartStack::flush()
{
    m_d->canvas->repaint();
}

double ChartStack::rightMargin() const
{
    return m_d->stack.rightMargin(Look::of(font(), m_d->theme, locale(), devicePixelRatioF()));
}

const Hit &ChartStack::focusedHit() const
{
    return m_d->stack.focused();
}

void ChartStack::setFocusedHit(const Hit &hit)
{
    m_d->stack.setFocused(hit);
    tellDescription();
}

void ChartStack::tellDescription()
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QSize ChartStack::sizeHint() const
{
    return {892, 672};
}

QSize ChartStack::minimumSizeHint() const
{
    const Look look = Look::of(font(), m_d->theme, locale(), devicePixelRatioF());
    return {static_cast<int>(look.px(360.0)), static_cast<int>(m_d->stack.minimumHeight(look))};
}

bool ChartStack::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown by the hover timer, which knows what the pointer is over
    if (event->type() == QEvent::ShortcutOverride) {
        // [ ] + - 0 and the arrows are ours while we have the focus.
        if (m_d->wantsKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartStack::resizeEvent(QResizeEvent *event)
{
    m_d->canvas->setGeometry(rect());
    scheduleRepaint(Repaint::Content);
    QWidget::resizeEvent(event);
}

void ChartStack::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
    case QEvent::StyleChange:
        updateGeometry();
        scheduleRepaint(Repaint::Content);
        break;
    default: break;
    }
    QWidget::changeEvent(event);
}

/// A window that comes to the front or a menu that closes says nothing about keys.
static bool comesAndGoes(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

void ChartStack::focusInEvent(QFocusEvent *event)
{
    // A click shows where it went by itself, and a window that comes back restores what was; the ring is for the keys.
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::MouseFocusReason)
        m_d->focusVisible = false;
    else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_d->focusVisible = true;
    scheduleRepaint(Repaint::Overlay);
    QWidget::focusInEvent(event);
}

void ChartStack::focusOutEvent(QFocusEvent *event)
{
    if (!comesAndGoes(event->reason())) {
        m_d->focusVisible = false;
    }
    scheduleRepaint(Repaint::Overlay);
    QWidget::focusOutEvent(event);
}

void ChartStack::leaveEvent(QEvent *event)
{
    m_d->hoverTimer.stop();
    m_d->stack.setHovered({});
    if (!axis().isCursorPinned())
        axis().setCursor(std::nullopt);
    QWidget::leaveEvent(event);
}

/// The time that Shift+drag would zoom to.
void ChartStack::Private::paintSpan(QPainter &painter) const
{
    if (drag != Drag::Span || spanDay == spanTo)
        return;
    if (!time)
        return;
    const PanelFrame &frame = *time;
    const double left = std::clamp(frame.xOf(std::min(spanDay, spanTo)), frame.area.left(), frame.area.right());
    const double right = std::clamp(frame.xOf(std::max(spanDay, spanTo)), frame.area.left(), frame.area.right());
    const double bottom = stack.axisRect().isNull() ? stack.rect().bottom() : stack.axisRect().top();
    QColor veil = plot::palette(theme).acc;
    veil.setAlphaF(0.18F);
    painter.fillRect(QRectF(QPointF(left, frame.area.top()), QPointF(right, bottom)), veil);
}

void ChartStack::Private::ensureLayout(const ChartStack &widget)
{
    const Look look = Look::of(widget.font(), theme, widget.locale(), widget.devicePixelRatioF());
    if (!layoutStale && look.devicePixelRatio == stack.look().devicePixelRatio && QRectF(widget.rect()) == stack.rect())
        return;
    stack.layout(widget.rect(), look);
    layoutStale = false;
}

} // namespace penstock::plot
