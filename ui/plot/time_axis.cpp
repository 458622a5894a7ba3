// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/time_axis.h"

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {
constexpr double kShortestSpan = 2.0;
}

TimeAxis::TimeAxis(QObject *parent)
    : QObject(parent)
{}

void TimeAxis::setRange(double from, double to)
{
    if (!std::isfinite(from) || !std::isfinite(to))
        return;
    if (from > to)
        std::swap(from, to);
    const double whole = std::max(m_fullTo - m_fullFrom, kShortestSpan);
    const double span = std::clamp(to - from, std::min(kShortestSpan, whole), whole);
    const double centre = (from + to) / 2.0;
    from = std::clamp(centre - span / 2.0, m_fullFrom, std::max(m_fullFrom, m_fullTo - span));
    to = from + span;
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    Q_EMIT rangeChanged();
}

void TimeAxis::setFullRange(double from, double to)
{
    if (!(to > from) || (from == m_fullFrom && to == m_fullTo))
        return;
    const bool wasAll = m_from <= m_fullFrom && m_to >= m_fullTo;
    const bool fits = m_from >= from && m_to <= to;
    m_fullFrom = from;
    m_fullTo = to;
    Q_EMIT fullRangeChanged();
    if (wasAll || !fits)
        setRange(from, to);
}

void TimeAxis::setFullRange(QDate from, QDate to)
{
    setFullRange(static_cast<double>(from.toJulianDay()), static_cast<double>(to.toJulianDay()));
}

void TimeAxis::showAll()
{
    setRange(m_fullFrom, m_fullTo);
}

void TimeAxis::zoomAround(double day, double factor)
{
    if (!(factor > 0.0) || !std::isfinite(factor))
        return;
    const double whole = m_fullTo - m_fullFrom;
    const double wanted = std::clamp(span() / factor, std::min(kShortestSpan, whole), whole);
    const double share = (day - m_from) / span();
    setRange(day - share * wanted, day - share * wanted + wanted);
}

void TimeAxis::pan(double days)
{
    setRange(m_from + days, m_to + days);
}

void TimeAxis::reveal(double day)
{
    if (day < m_from)
        pan(day - m_from);
    else if (day > m_to)
        pan(day - m_to);
}

void TimeAxis::setCursor(std::optional<double> day, bool pinned)
{
    if (day)
        *day = std::clamp(*day, m_fullFrom, m_fullTo);
    else
        pinned = false;
    if (day == m_cursor && pinned == m_pinned)
        return;
    m_cursor = day;
    m_pinned = pinned;
    Q_EMIT cursorChanged();
}

} // namespace penstock::plot
