// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/overview_strip.h"

#include "ui/plot/charts/display_unit.h"
#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/sampling.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/time_ticks.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kHeight = 34.0;
constexpr double kInset = 3.0;
constexpr double kHandle = 6.0; // width drawn
constexpr double kGrip = 12.0;  // half the width that takes the pointer
constexpr double kLeft = 76.0;
constexpr double kRight = 66.0; // where nothing above asks for more

} // namespace

struct OverviewStrip::Private {
    explicit Private(TimeAxis &timeAxis)
        : axis(timeAxis)
    {}

    [[nodiscard]] PanelFrame frame(const OverviewStrip &strip) const;
    void paintCurves(QPainter &painter, const PanelFrame &frame) const;

    enum class Drag { None, From, To, Window };

    TimeAxis &axis;
    Theme theme = Theme::Light;
    CapacitySeries series;
    double rightMargin = 0.0;
    QImage image;
    Drag drag = Drag::None;
    double pressDay = 0.0;
    double fromAtPress = 0.0;
    double toAtPress = 0.0;
};

PanelFrame OverviewStrip::Private::frame(const OverviewStrip &strip) const
{
    PanelFrame frame;
    frame.look = Look::of(strip.font(), theme, strip.locale(), strip.devicePixelRatioF());
    const double left = frame.px(kLeft);
    const double right = std::max(frame.px(kRight), rightMargin);
    frame.area = QRectF(left, frame.px(kInset), std::max(strip.width() - left - right, 10.0),
                        strip.height() - 2.0 * frame.px(kInset));
    frame.fromDay = axis.fullFrom();
    frame.toDay = std::max(axis.fullTo(), axis.fullFrom() + 1.0);
    double high = 0.0;
    for (const std::vector<double> *values : {&series.demand, &series.usable}) {
        for (const double value : *values)
            high = std::isfinite(value) ? std::max(high, value) : high;
    }
    frame.highValue = high > 0.0 ? high * 1.1 : 1.0;
    return frame;
}

OverviewStrip::OverviewStrip(TimeAxis &axis, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(axis))
{
    setObjectName(QStringLiteral("overviewStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellRange();
    connect(&axis, &TimeAxis::rangeChanged, this, [this] {
        update();
        if (QAccessible::isActive())
            tellRange();
    });
    connect(&axis, &TimeAxis::fullRangeChanged, this, [this] { update(); });
}

OverviewStrip::~OverviewStrip() = default;

void OverviewStrip::tellRange()
{
    setAccessibleName(QCoreApplication::translate("PanelStack", "%1, %2 to %3")
                          .arg(tr("Time shown"), longDate(dateOf(m_d->axis.from()), locale()),
                               longDate(dateOf(m_d->axis.to()), locale())));
}

void OverviewStrip::show(const analysis::ScenarioRun *run)
{
    m_d->series = run != nullptr && run->result.stepCount() > 0 ? capacitySeries(*run, {}) : CapacitySeries{};
    for (std::vector<double> *values :
         {&m_d->series.demand, &m_d->series.served, &m_d->series.unmet, &m_d->series.usable}) {
        if (!values->empty())
            values->push_back(values->back());
    }
    update();
}

void OverviewStrip::setTheme(Theme theme)
{
    m_d->theme = theme;
    update();
}

void OverviewStrip::setRightMargin(double pixels)
{
    m_d->rightMargin = pixels;
    update();
}

QSize OverviewStrip::sizeHint() const
{
    const Look look = Look::of(font(), m_d->theme, locale(), devicePixelRatioF());
    return {static_cast<int>(look.px(360.0)), static_cast<int>(std::lround(look.px(kHeight)))};
}

void OverviewStrip::Private::paintCurves(QPainter &painter, const PanelFrame &frame) const
{
    if (series.boundaryDays.empty())
        return;
    const Palette &p = frame.palette();
    const auto samples = samplesOf(series.boundaryDays, series.unmet, frame);
    const QPolygonF demand = curveOf(series.demand, samples, frame);
    const QPolygonF served = curveOf(series.served, samples, frame);
    const QPolygonF usable = curveOf(series.usable, samples, frame);
    if (demand.size() < 2)
        return;
    const QPolygonF ground(
        {QPointF(usable.first().x(), frame.area.bottom()), QPointF(usable.last().x(), frame.area.bottom())});
    fillBetween(painter, frame.look, usable, ground, p.capbg);
    fillBetween(painter, frame.look, demand, served, mixed(p.shortfall, p.base, 0.55));
    drawCurve(painter, frame.look, demand, p.dem, 1.2);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    // Into an image first: curves are written straight into its pixels.
    const PanelFrame frame = m_d->frame(*this);
    const QSize pixels = (QSizeF(size()) * frame.look.devicePixelRatio).toSize();
    if (m_d->image.size() != pixels || m_d->image.devicePixelRatio() != frame.look.devicePixelRatio) {
        m_d->image = QImage(pixels, QImage::Format_RGB32);
        m_d->image.setDevicePixelRatio(frame.look.devicePixelRatio);
    }
    QPainter painter(&m_d->image);
    paintInto(painter);
    painter.end();
    QPainter(this).drawImage(0, 0, m_d->image);
}

void OverviewStrip::paintInto(QPainter &painter) const
{
    const PanelFrame frame = m_d->frame(*this);
    const Palette &p = frame.palette();
    painter.fillRect(rect(), p.panel);
    drawLine(painter, frame.look, {0.0, 0.5 / frame.look.devicePixelRatio},
             {static_cast<double>(width()), 0.5 / frame.look.devicePixelRatio}, p.hair);
    const QString years =
        dateOf(frame.fromDay).year() == dateOf(frame.toDay - 1.0).year()
            ? QString::number(dateOf(frame.fromDay).year())
            : QStringLiteral("%1 – %2").arg(dateOf(frame.fromDay).year()).arg(dateOf(frame.toDay - 1.0).year());
    drawText(painter, frame.look, QRectF(frame.px(9.0), 0.0, frame.px(60.0), height()),
             Qt::AlignLeft | Qt::AlignVCenter, years, {p.mut, TextSize::Small, false, {}});

    const double from = std::clamp(frame.xOf(m_d->axis.from()), frame.area.left(), frame.area.right());
    const double to = std::clamp(frame.xOf(m_d->axis.to()), frame.area.left(), frame.area.right());
    const QRectF window(QPointF(from, frame.area.top()), QPointF(to, frame.area.bottom()));
    painter.fillRect(window, p.base);
    painter.save();
    painter.setClipRect(frame.area);
    m_d->paintCurves(painter, frame);
    painter.restore();
    // What is not in the window steps back.
    QColor veil = p.panel;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(QPointF(frame.area.left(), frame.area.top()), QPointF(from, frame.area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(to, frame.area.top()), QPointF(frame.area.right(), frame.area.bottom())), veil);
    drawBox(painter, frame.look, window, {}, p.acc);
    for (const double x : {from, to}) {
        const QRectF handle(x - frame.px(kHandle / 2.0), frame.area.center().y() - frame.px(9.0), frame.px(kHandle),
                            frame.px(18.0));
        drawBox(painter, frame.look, handle, p.base, p.acc, 2.0);
    }
    if (hasFocus())
        drawBox(painter, frame.look, QRectF(rect()).adjusted(1, 1, -1, -1), {}, p.acc);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const PanelFrame frame = m_d->frame(*this);
    const double x = event->position().x();
    const double from = frame.xOf(m_d->axis.from());
    const double to = frame.xOf(m_d->axis.to());
    m_d->pressDay = frame.dayAt(x);
    const double grip = std::min(frame.px(kGrip), (to - from) / 4.0 + frame.px(4.0));
    if (std::abs(x - from) <= grip && std::abs(x - from) <= std::abs(x - to)) {
        m_d->drag = Private::Drag::From;
    } else if (std::abs(x - to) <= grip) {
        m_d->drag = Private::Drag::To;
    } else {
        if (x < from || x > to) { // beside the window: it comes here
            const double half = m_d->axis.span() / 2.0;
            m_d->axis.setRange(m_d->pressDay - half, m_d->pressDay + half);
        }
        m_d->drag = Private::Drag::Window;
    }
    m_d->fromAtPress = m_d->axis.from();
    m_d->toAtPress = m_d->axis.to();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const PanelFrame frame = m_d->frame(*this);
    const double x = event->position().x();
    const double moved = frame.dayAt(x) - m_d->pressDay;
    constexpr double kShortest = 7.0;
    switch (m_d->drag) {
    case Private::Drag::From:
        m_d->axis.setRange(std::clamp(m_d->fromAtPress + moved, frame.fromDay, m_d->toAtPress - kShortest),
                           m_d->toAtPress);
        return;
    case Private::Drag::To:
        m_d->axis.setRange(m_d->fromAtPress,
                           std::clamp(m_d->toAtPress + moved, m_d->fromAtPress + kShortest, frame.toDay));
        return;
    case Private::Drag::Window: m_d->axis.setRange(m_d->fromAtPress + moved, m_d->toAtPress + moved); return;
    case Private::Drag::None: break;
    }
    const bool edge =
        std::min(std::abs(x - frame.xOf(m_d->axis.from())), std::abs(x - frame.xOf(m_d->axis.to()))) <= frame.px(kGrip);
    setCursor(edge ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_d->drag = Private::Drag::None;
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_d->axis.showAll();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const PanelFrame frame = m_d->frame(*this);
    m_d->axis.zoomAround(std::clamp(frame.dayAt(event->position().x()), m_d->axis.from(), m_d->axis.to()),
                         std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    TimeAxis &axis = m_d->axis;
    const double step = axis.span() * (event->modifiers() & Qt::ShiftModifier ? 0.5 : 0.1);
    switch (event->key()) {
    case Qt::Key_Left: axis.pan(-step); return;
    case Qt::Key_Right: axis.pan(step); return;
    case Qt::Key_Home: axis.pan(axis.fullFrom() - axis.from()); return;
    case Qt::Key_End: axis.pan(axis.fullTo() - axis.to()); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: axis.zoomAround((axis.from() + axis.to()) / 2.0, 1.5); return;
    case Qt::Key_Minus: axis.zoomAround((axis.from() + axis.to()) / 2.0, 1.0 / 1.5); return;
    case Qt::Key_0: axis.showAll(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void OverviewStrip::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void OverviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        updateGeometry();
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        tellRange();
    }
    QWidget::changeEvent(event);
}

} // namespace penstock::plot
