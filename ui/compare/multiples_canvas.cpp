// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/multiples_canvas.h"

#include "ui/compare/scenario_chip.h"
#include "ui/forms/tokens.h"
#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/sampling.h"
#include "ui/plot/time_ticks.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace penstock::compare {

using forms::scaled;
using plot::PanelFrame;
using plot::TextSize;

namespace {

constexpr int kMostColumns = 3;
constexpr double kTitle = 25.0;
constexpr double kAxisLabels = 18.0;
constexpr double kLeft = 46.0; // labels of the value axis, in the first column
constexpr double kGap = 8.0;
constexpr double kLeastHeight = 104.0;
constexpr double kLeastWidth = 150.0;
constexpr double kUnmet = 1e-9; // of the demand: less is rounding

void repeatLast(std::vector<double> &values)
{
    if (!values.empty()) {
        values.push_back(values.back());
    }
}

} // namespace

MultiplesView::Canvas::Canvas(plot::TimeAxis &axis, MultiplesView &view)
    : QWidget(&view)
    , m_axis(axis)
    , m_view(view)
{
    setObjectName(QStringLiteral("multiplesCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&axis, &plot::TimeAxis::rangeChanged, this, [this] { update(); });
    connect(&axis, &plot::TimeAxis::cursorChanged, this, [this] { update(); });
}

void MultiplesView::Canvas::setColumns(const std::vector<Column> &columns)
{
    m_cells.clear();
    for (const Column &column : columns) {
        Cell cell{column, {}};
        if (column.run != nullptr) {
            cell.series = plot::capacitySeries(*column.run, {});
            for (auto *values : {&cell.series.demand, &cell.series.served, &cell.series.unmet, &cell.series.usable}) {
                repeatLast(*values);
            }
            m_unit = plot::chipOf(*column.run, {});
        }
        m_cells.push_back(std::move(cell));
    }
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_cells.size()) - 1));
    setAccessibleName(tr("Capacity and demand, one chart a scenario"));
    fit(m_viewportHeight);
    update();
}

int MultiplesView::Canvas::columnCount() const
{
    const int fitting = static_cast<int>(width() / scaled(kLeastWidth));
    return std::clamp(fitting, 1, kMostColumns);
}

int MultiplesView::Canvas::rowCount() const
{
    const int cells = static_cast<int>(m_cells.size()) + 1; // and the key
    return (cells + columnCount() - 1) / columnCount();
}

void MultiplesView::Canvas::fit(int viewportHeight)
{
    m_viewportHeight = viewportHeight;
    setMinimumHeight(std::max(viewportHeight, rowCount() * scaled(kLeastHeight)));
}

QRectF MultiplesView::Canvas::cellRect(int cell) const
{
    const int columns = columnCount();
    const double left = scaled(kLeft);
    const double cellWidth = (width() - left) / columns;
    const double cellHeight = static_cast<double>(height()) / std::max(rowCount(), 1);
    const int column = cell % columns;
    const double x = left + column * cellWidth;
    return {x, cell / columns * cellHeight, cellWidth, cellHeight};
}

plot::Look MultiplesView::Canvas::look() const
{
    return plot::Look::of(font(), forms::themeOf(palette()), locale(), devicePixelRatioF());
}

plot::ValueScale MultiplesView::Canvas::scale() const
{
    double most = 0.0;
    for (const Cell &cell : m_cells) {
        for (const auto *values : {&cell.series.demand, &cell.series.usable}) {
            if (const auto span = plot::spanOf(cell.series.boundaryDays, *values, m_axis.from(), m_axis.to())) {
                most = std::max(most, span->high);
            }
        }
    }
    return plot::valueScale({0.0, most}, 3);
}

PanelFrame MultiplesView::Canvas::frameOf(int cell, const plot::ValueScale &scale, const plot::Look &look) const
{
    PanelFrame frame;
    const QRectF rect = cellRect(cell);
    frame.area = rect.adjusted(look.px(2.0), look.px(kTitle), -look.px(kGap), -look.px(kAxisLabels));
    frame.fromDay = m_axis.from();
    frame.toDay = m_axis.to();
    frame.lowValue = scale.low;
    frame.highValue = scale.high;
    frame.look = look;
    return frame;
}

void MultiplesView::Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const plot::Look look = this->look();
    painter.fillRect(rect(), look.palette().base);
    const plot::ValueScale shared = scale();
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        if (cellRect(i).adjusted(-scaled(kLeft), 0.0, 0.0, 0.0).intersects(QRectF(event->rect()))) {
            paintCell(painter, i, shared, look);
        }
    }
    paintKey(painter, cellRect(static_cast<int>(m_cells.size())), look);
}

void MultiplesView::Canvas::paintCell(QPainter &painter, int index, const plot::ValueScale &scale,
                                      const plot::Look &look) const
{
    const Cell &cell = m_cells[static_cast<std::size_t>(index)];
    const PanelFrame frame = frameOf(index, scale, look);
    const plot::Palette &p = look.palette();
    if (cell.column.isCurrent) {
        painter.fillRect(frame.area, p.alt);
    }
    paintAxes(painter, index, frame, scale);
    painter.save();
    painter.setClipRect(frame.area);
    paintCurves(painter, cell, frame);
    painter.restore();
    const double y = cellRect(index).top();
    const QRectF title(frame.area.left(), y + look.px(2.0), frame.area.width(), look.px(kTitle - 4.0));
    paintLineSample(painter, QRectF(title.left(), title.top(), look.px(18.0), title.height()), cell.column.slot,
                    look.theme);
    const QRectF name = title.adjusted(look.px(24.0), 0.0, 0.0, 0.0);
    plot::drawText(painter, look, name, Qt::AlignLeft | Qt::AlignVCenter,
                   plot::elided(look, cell.column.name, TextSize::Small, true, name.width()),
                   {p.text, TextSize::Small, true, {}});
    if (cell.series.boundaryDays.empty()) {
        plot::drawText(painter, look, frame.area, Qt::AlignCenter,
                       plot::elided(look, tr("no result"), TextSize::Small, false, frame.area.width()),
                       {p.mut, TextSize::Small, false, {}});
    }
    const auto &day = m_axis.cursor();
    if (day && *day >= frame.fromDay && *day <= frame.toDay) {
        plot::drawLine(painter, look, {frame.xOf(*day), frame.area.top()}, {frame.xOf(*day), frame.area.bottom()},
                       p.text, 1.0, {1, 2});
    }
    if (hasFocus() && index == m_current) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(p.acc, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(index).adjusted(0.0, 1.0, -look.px(3.0), -1.0));
    }
}

void MultiplesView::Canvas::paintAxes(QPainter &painter, int index, const PanelFrame &frame,
                                      const plot::ValueScale &scale) const
{
    const plot::Look &look = frame.look;
    const plot::Palette &p = look.palette();
    const double largest = scale.ticks.empty() ? 0.0 : std::abs(scale.ticks.back());
    for (const double tick : scale.ticks) {
        const double y = frame.yOf(tick);
        if (tick != 0.0) {
            plot::drawLine(painter, look, {frame.area.left(), y}, {frame.area.right(), y}, p.grid);
        }
        if (index % columnCount() == 0) {
            const QRectF label(0.0, y - look.px(8.0), frame.area.left() - look.px(5.0), look.px(16.0));
            plot::drawText(painter, look, label, Qt::AlignRight | Qt::AlignVCenter,
                           plot::axisNumber(tick, scale.step, largest, look.locale),
                           {p.mut, TextSize::Small, false, {}});
        }
    }
    plot::drawLine(painter, look, frame.area.bottomLeft(), frame.area.bottomRight(), p.mut);
    plot::drawLine(painter, look, frame.area.topRight(), frame.area.bottomRight(), p.hair);
    // Years, since there is room for little else.
    double free = frame.area.left();
    const int first = plot::dateOf(frame.fromDay).year();
    const int last = plot::dateOf(frame.toDay).year();
    const int every = std::max(1, static_cast<int>(std::ceil((last - first + 1) * look.px(34.0) / frame.area.width())));
    for (int year = first; year <= last; year += every) {
        const double x = frame.xOf(static_cast<double>(QDate(year, 1, 1).toJulianDay()));
        if (x >= frame.area.left() && x <= frame.area.right()) {
            plot::drawLine(painter, look, {x, frame.area.top()}, {x, frame.area.bottom()}, p.grid);
        }
        const double from = std::max(x, frame.area.left());
        const QString text = QString::number(year); // years have no groups
        const double width = plot::textWidth(look, text, TextSize::Small, false);
        if (from < free || from + width > frame.area.right()) {
            continue;
        }
        free = from + width + look.px(6.0);
        plot::drawText(painter, look, QRectF(from, frame.area.bottom() + look.px(1.0), width, look.px(15.0)),
                       Qt::AlignLeft | Qt::AlignVCenter, text, {p.mut, TextSize::Small, false, {}});
    }
}

void MultiplesView::Canvas::paintCurves(QPainter &painter, const Cell &cell, const PanelFrame &frame) const
{
    const plot::CapacitySeries &series = cell.series;
    if (series.boundaryDays.empty()) {
        return;
    }
    const plot::Palette &p = frame.palette();
    const auto samples = plot::samplesOf(series.boundaryDays, series.unmet, frame);
    const QPolygonF upper = plot::curveOf(series.demand, samples, frame);
    const QPolygonF lower = plot::curveOf(series.served, samples, frame);
    if (upper.size() == lower.size() && upper.size() == static_cast<qsizetype>(samples.size())) {
        plot::Hatch hatch;
        hatch.line = p.shortfall;
        hatch.background = p.shortbg;
        const auto isShort = [&](qsizetype i) {
            const plot::Sample &sample = samples[static_cast<std::size_t>(i)];
            return plot::valueAt(series.unmet, sample) > kUnmet * plot::valueAt(series.demand, sample);
        };
        for (qsizetype i = 0; i < upper.size(); ++i) {
            if (!isShort(i)) {
                continue;
            }
            qsizetype end = i;
            while (end + 1 < upper.size() && isShort(end + 1)) {
                ++end;
            }
            const qsizetype from = std::max<qsizetype>(i - 1, 0);
            const qsizetype to = std::min<qsizetype>(end + 1, upper.size() - 1);
            plot::fillHatched(painter, frame.look, upper.mid(from, to - from + 1), lower.mid(from, to - from + 1),
                              hatch);
            i = end;
        }
    }
    const auto draw = [&](const std::vector<double> &values, const QColor &colour, double width) {
        const auto own = plot::samplesOf(series.boundaryDays, values, frame);
        plot::drawCurve(painter, frame.look, plot::curveOf(values, own, frame), colour, width);
    };
    draw(series.usable, p.cap, 1.8);
    draw(series.demand, p.dem, 1.5);
}

void MultiplesView::Canvas::paintKey(QPainter &painter, const QRectF &rect, const plot::Look &look) const
{
    const plot::Palette &p = look.palette();
    const QRectF inner = rect.adjusted(look.px(10.0), look.px(2.0), -look.px(6.0), 0.0);
    double y = inner.top();
    const auto text = [&](const QRectF &row, const QString &words, const QColor &colour, bool bold) {
        plot::drawText(painter, look, row, Qt::AlignLeft | Qt::AlignVCenter,
                       plot::elided(look, words, TextSize::Small, bold, row.width()),
                       {colour, TextSize::Small, bold, {}});
    };
    text(QRectF(inner.left(), y, inner.width(), look.px(kTitle - 4.0)), tr("Each chart"), p.text, true);
    y += look.px(kTitle);
    const auto row = [&](auto sample, const QString &words, const QColor &colour) {
        sample(QRectF(inner.left(), y, look.px(26.0), look.px(14.0)));
        text(QRectF(inner.left() + look.px(34.0), y, inner.width() - look.px(34.0), look.px(14.0)), words, colour,
             false);
        y += look.px(19.0);
    };
    row(
        [&](const QRectF &at) {
            plot::drawLine(painter, look, {at.left(), at.center().y()}, {at.right(), at.center().y()}, p.dem, 1.5);
        },
        tr("demand"), p.text);
    row(
        [&](const QRectF &at) {
            plot::drawLine(painter, look, {at.left(), at.center().y()}, {at.right(), at.center().y()}, p.cap, 1.8);
        },
        tr("usable capacity"), p.text);
    row(
        [&](const QRectF &at) {
            plot::Hatch hatch;
            hatch.line = p.shortfall;
            hatch.background = p.shortbg;
            plot::fillHatched(painter, look, at, hatch);
        },
        tr("shortfall"), p.shortfall);
    y += look.px(4.0);
    if (!m_unit.isEmpty()) {
        //: %1 is a chip
        text(QRectF(inner.left(), y, inner.width(), look.px(14.0)), tr("%1-equivalent units").arg(m_unit), p.mut,
             false);
        y += look.px(14.0);
    }
    text(QRectF(inner.left(), y, inner.width(), look.px(14.0)), tr("same axes in all charts"), p.mut, false);
}

int MultiplesView::Canvas::cellAt(QPointF position) const
{
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        if (cellRect(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

QString MultiplesView::Canvas::textOf(int index, double day) const
{
    const Cell &cell = m_cells[static_cast<std::size_t>(index)];
    const plot::CapacitySeries &series = cell.series;
    if (series.boundaryDays.empty()) {
        return tr("%1: no result").arg(cell.column.name);
    }
    const std::size_t k = series.stepAt(day);
    const QString date = plot::longDate(plot::dateOf(day), locale());
    const QString usable = plot::compactNumber(series.usable[k], locale());
    const QString demand = plot::compactNumber(series.demand[k], locale());
    return series.unmet[k] > kUnmet * series.demand[k]
               //: a scenario, a date, and three amounts
               ? tr("%1, %2: usable %3, demand %4, short %5")
                     .arg(cell.column.name, date, usable, demand, plot::compactNumber(series.unmet[k], locale()))
               : tr("%1, %2: usable %3, demand %4").arg(cell.column.name, date, usable, demand);
}

bool MultiplesView::Canvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0) {
            const plot::Look look = this->look();
            QToolTip::showText(help->globalPos(), textOf(cell, frameOf(cell, scale(), look).dayAt(help->pos().x())),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void MultiplesView::Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (cell >= 0 && !m_axis.isCursorPinned()) {
        const PanelFrame frame = frameOf(cell, scale(), look());
        const double x = std::clamp(event->position().x(), frame.area.left(), frame.area.right());
        m_axis.setCursor(frame.dayAt(x));
    }
}

void MultiplesView::Canvas::leaveEvent(QEvent *event)
{
    if (!m_axis.isCursorPinned()) {
        m_axis.setCursor(std::nullopt);
    }
    QWidget::leaveEvent(event);
}

void MultiplesView::Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell >= 0) {
        m_current = cell;
        Q_EMIT m_view.chosen(m_cells[static_cast<std::size_t>(cell)].column.what);
        update();
    }
}

void MultiplesView::Canvas::moveTo(int cell)
{
    m_current = std::clamp(cell, 0, std::max(0, static_cast<int>(m_cells.size()) - 1));
    const QRect at = cellRect(m_current).toRect();
    m_view.ensureVisible(at.center().x(), at.center().y(), 0, at.height() / 2);
    if (!m_cells.empty()) {
        setAccessibleDescription(textOf(m_current, m_axis.cursor().value_or(m_axis.to())));
    }
    update();
}

void MultiplesView::Canvas::focusInEvent(QFocusEvent *event)
{
    moveTo(m_current);
    QWidget::focusInEvent(event);
}

void MultiplesView::Canvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_current - 1); return;
    case Qt::Key_Right: moveTo(m_current + 1); return;
    case Qt::Key_Up: moveTo(m_current - columnCount()); return;
    case Qt::Key_Down: moveTo(m_current + columnCount()); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(static_cast<int>(m_cells.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_cells.empty()) {
            Q_EMIT m_view.chosen(m_cells[static_cast<std::size_t>(m_current)].column.what);
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace penstock::compare
