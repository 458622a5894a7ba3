// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/policy_preview.h"

#include "ui/forms/tokens.h"
#include "ui/plot/numbers.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::forms {

namespace {

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

/// Day counts for ticks: 30, 90, 180 … so that there are about four.
double dayStep(double largest)
{
    for (const double step : {30.0, 90.0, 180.0, 360.0, 720.0, 1800.0, 3600.0}) {
        if (largest / step <= 4.5) {
            return step;
        }
    }
    return 7200.0;
}

} // namespace

MultiplierChart::MultiplierChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MultiplierChart::sizeHint() const
{
    return {scaled(280.0), scaled(64.0)};
}

void MultiplierChart::setCurves(const PolicyCurve &curve, const PolicyCurve &parent, DaySpan span, const QDate &start)
{
    m_curve = curve;
    m_parent = parent;
    m_span = span;
    m_start = start;
    update();
}

void MultiplierChart::setLabels(const QString &rush, const QString &pass)
{
    m_rush = rush;
    m_pass = pass;
    setAccessibleDescription(rush.isEmpty() ? pass : tr("%1, then %2").arg(rush, pass));
    update();
}

QPolygonF MultiplierChart::mapped(const PolicyCurve &curve, const QRectF &plot, double top) const
{
    QPolygonF line;
    const double days = m_span.to - m_span.from;
    for (const QPointF &point : curve.points) {
        line.append({plot.left() + (point.x() - m_span.from) / days * plot.width(),
                     plot.bottom() - point.y() / top * plot.height()});
    }
    return line;
}

void MultiplierChart::paintAxes(QPainter &painter, const QRectF &plot, double top) const
{
    const plot::Palette &tokens = tokensOf(this);
    const QLocale locale;
    const double step = top > 2.5 ? std::ceil(top / 2.5) : 0.5;
    for (double level = 0.0; level <= top + 1e-9; level += step) {
        const double y = std::round(plot.bottom() - level / top * plot.height()) + 0.5;
        painter.setPen(level == 0.0 ? tokens.bd : tokens.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (step >= 1.0 || level == 0.0 || level == 1.0 || level + step > top + 1e-9) {
            paintText(painter, QRectF(0.0, y - 8.0, plot.left() - scaled(5.0), 16.0), Qt::AlignRight | Qt::AlignVCenter,
                      locale.toString(level, 'g', 3), tokens.mut);
        }
    }
    // First of every so many months, about four of them; the year with its first label.
    const double days = m_span.to - m_span.from;
    int months = 1;
    for (const int candidate : {1, 3, 6, 12, 24, 60}) {
        months = candidate;
        if (days / (candidate * 30.4) <= 4.5) {
            break;
        }
    }
    const QDate first = m_start.addDays(static_cast<qint64>(std::ceil(m_span.from)));
    const QDate last = m_start.addDays(static_cast<qint64>(m_span.to));
    const bool hasJanuary = QDate(last.year(), 1, 1) >= first;
    bool isFirst = true;
    for (QDate date(first.year(), 1, 1); date <= last; date = date.addMonths(months)) {
        if (date < first) {
            continue;
        }
        const double x = plot.left() + (static_cast<double>(m_start.daysTo(date)) - m_span.from) / days * plot.width();
        const bool showsYear = date.month() == 1 || (isFirst && !hasJanuary);
        isFirst = false;
        const QString text = showsYear ? plot::monthAndYear(date, locale)
                                       : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - width / 2.0, 0.0, plot.right() - width);
        paintText(painter, QRectF(left, plot.bottom() + 3.0, width, 14.0), Qt::AlignLeft | Qt::AlignTop, text,
                  tokens.mut);
    }
}

void MultiplierChart::paintLabels(QPainter &painter, const QRectF &plot, double top) const
{
    const plot::Palette &tokens = tokensOf(this);
    painter.setFont(sizedFont(font(), 11.0, true));
    const double days = m_span.to - m_span.from;
    const double x = plot.left() + (m_curve.startDay - m_span.from) / days * plot.width() + scaled(6.0);
    const double height = painter.fontMetrics().height();
    if (!m_rush.isEmpty()) {
        paintText(painter, QRectF(x, plot.top() - 4.0, plot.right() - x, height), Qt::AlignLeft | Qt::AlignTop, m_rush,
                  tokens.acc);
    }
    if (!m_pass.isEmpty() && !m_curve.isEmpty()) {
        // At the level that the event reaches, not where the curve ends: it may be lifted within the span.
        QPointF reached(m_curve.startDay, 1.0);
        for (const QPointF &point : m_curve.points) {
            if (point.x() >= m_curve.startDay && std::abs(point.y() - 1.0) > std::abs(reached.y() - 1.0)) {
                reached = point;
            }
        }
        const double y = plot.bottom() - reached.y() / top * plot.height();
        const double above =
            std::clamp(y - height - 1.0, m_rush.isEmpty() ? plot.top() - 4.0 : plot.top() + height - 6.0,
                       plot.bottom() - height - 1.0);
        const double width = painter.fontMetrics().horizontalAdvance(m_pass);
        const double start = plot.left() + (reached.x() - m_span.from) / days * plot.width() + scaled(6.0);
        const QRectF place(std::clamp(start, plot.left(), std::max(plot.left(), plot.right() - width)), above, width,
                           height);
        painter.fillRect(place.adjusted(-2.0, 1.0, 2.0, -1.0), tokens.panel); // a curve that rises behind it
        paintText(painter, place, Qt::AlignLeft | Qt::AlignTop, m_pass, tokens.acc);
    }
}

void MultiplierChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_curve.isEmpty() || m_span.to <= m_span.from) {
        return;
    }
    QPainter painter(this);
    painter.setFont(sizedFont(font(), 10.5));
    const plot::Palette &tokens = tokensOf(this);
    const QRectF plot(scaled(28.0), scaled(6.0), width() - scaled(32.0), height() - scaled(24.0));
    double top = 1.0;
    for (const PolicyCurve *curve : {&m_curve, &m_parent}) {
        for (const QPointF &point : curve->points) {
            top = std::max(top, point.y());
        }
    }
    top = std::ceil(top * 2.0 - 1e-9) / 2.0;
    paintAxes(painter, plot, top);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(plot.adjusted(-1.0, -2.0, 1.0, 2.0));
    if (!m_parent.isEmpty() && m_parent.points != m_curve.points) {
        QPen dashed(tokens.ghost, 1.2);
        dashed.setDashPattern({4.0, 3.0});
        painter.setPen(dashed);
        painter.drawPolyline(mapped(m_parent, plot, top));
    }
    painter.setPen(QPen(tokens.acc, 2.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(mapped(m_curve, plot, top));
    painter.restore();
    paintLabels(painter, plot, top);
}

BiteChart::BiteChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize BiteChart::sizeHint() const
{
    return {scaled(280.0), scaled(62.0)};
}

void BiteChart::setBite(const std::optional<analysis::EventBite> &bite)
{
    m_bite = bite;
    describe();
    update();
}

void BiteChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

void BiteChart::describe()
{
    const QLocale locale;
    const auto words = [&locale](const std::optional<double> &lag) {
        return lag ? plot::duration(*lag, locale) : tr("never within the horizon");
    };
    setAccessibleDescription(
        m_bite
            ? tr("Capacity lag %1, shortage lag %2").arg(words(m_bite->capacityLagDays), words(m_bite->shortageLagDays))
            : QString());
}

void BiteChart::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_bite) {
        return;
    }
    QPainter painter(this);
    const plot::Palette &tokens = tokensOf(this);
    const QLocale locale;
    painter.setFont(sizedFont(font(), 11.0));
    const QStringList labels{m_bite->gain ? tr("Capacity gain") : tr("Capacity lag"),
                             m_bite->gain ? tr("Shortage gain") : tr("Shortage lag")};
    const std::optional<double> lags[] = {m_bite->capacityLagDays, m_bite->shortageLagDays};
    const QColor colours[] = {m_bite->gain ? tokens.ok : tokens.cap, m_bite->gain ? tokens.ok : tokens.shortfall};
    double labelWidth = scaled(80.0);
    for (const QString &label : labels) {
        labelWidth = std::max(labelWidth, painter.fontMetrics().horizontalAdvance(label) + scaled(8.0) * 1.0);
    }
    const QRectF plot(labelWidth, 0.0, width() - labelWidth - scaled(16.0), scaled(44.0));
    double largest = 1.0;
    for (const auto &lag : lags) {
        largest = std::max(largest, lag.value_or(0.0));
    }
    const double step = dayStep(largest);
    const double top = std::max(step, std::ceil(largest / step - 1e-9) * step);
    for (double day = 0.0; day <= top + 1e-9; day += step) {
        const double x = std::round(plot.left() + day / top * plot.width()) + 0.5;
        painter.setPen(day == 0.0 ? tokens.bd : tokens.grid);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        paintText(painter, QRectF(x - 30.0, plot.bottom() + 2.0, 60.0, 14.0), Qt::AlignHCenter | Qt::AlignTop,
                  locale.toString(static_cast<int>(day)), tokens.mut);
    }
    painter.setPen(tokens.bd);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (int i = 0; i < 2; ++i) {
        const QRectF row(0.0, scaled(4.0) + i * scaled(20.0), width(), scaled(13.0));
        paintText(painter, QRectF(0.0, row.top(), labelWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                  labels.at(i), tokens.text);
        const bool hasBar = lags[i] && *lags[i] > 0.0;
        const QRectF bar(plot.left(), row.top(), hasBar ? *lags[i] / top * plot.width() : 0.0, row.height());
        if (hasBar) {
            painter.fillRect(bar, colours[i]);
        }
        QString text = tr("never within the horizon");
        if (lags[i]) {
            text = *lags[i] < 0.0 ? tr("%1, before effect").arg(plot::duration(*lags[i], locale))
                                  : plot::duration(*lags[i], locale);
        }
        painter.setFont(sizedFont(font(), 11.0, true));
        const double width = painter.fontMetrics().horizontalAdvance(text) + scaled(8.0);
        if (bar.width() > width) {
            paintText(painter, bar.adjusted(0.0, 0.0, -scaled(4.0), 0.0), Qt::AlignRight | Qt::AlignVCenter, text,
                      plot::inkOn(colours[i]));
        } else {
            paintText(painter, QRectF(bar.right() + scaled(4.0), row.top(), width, row.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, text, lags[i] ? colours[i] : tokens.mut);
        }
        painter.setFont(sizedFont(font(), 11.0));
    }
}

} // namespace penstock::forms
