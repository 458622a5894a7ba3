// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/panel.h"

#include <algorithm>

namespace penstock::plot {

Panel::Panel(QString id, PanelShape shape)
    : m_id(std::move(id))
    , m_shape(shape)
{}

Panel::~Panel() = default;

void Panel::setShape(const PanelShape &shape)
{
    m_shape = shape;
    changed();
}

void Panel::setTitle(const QString &title)
{
    m_title = title;
    changed();
}

void Panel::setUnitText(const QString &unit)
{
    m_unit = unit;
    changed();
}

double Panel::wantedRightMargin(const Look & /*look*/) const
{
    return 0.0;
}

ValueScale Panel::scale(double fromDay, double toDay, double height) const
{
    if (m_locked)
        return *m_locked;
    std::optional<ValueSpan> all;
    for (const auto &layer : m_layers) {
        const auto span = layer->valueSpan(fromDay, toDay);
        if (!span)
            continue;
        all = all ? ValueSpan{std::min(all->low, span->low), std::max(all->high, span->high)} : *span;
    }
    const int ticks = height > 2.0 * m_shape.preferred ? std::max(m_shape.wantedTicks, 5) : m_shape.wantedTicks;
    ValueSpan span = all.value_or(ValueSpan{});
    if (m_log) {
        span.low = m_low.value_or(span.low);
        span.high = m_high.value_or(span.high);
        return logScale(span);
    }
    if (!m_low && !m_high)
        return valueScale(span, ticks, !m_percent);
    const ValueScale fitted = valueScale(span, ticks, !m_percent);
    const ValueSpan wanted{m_low.value_or(fitted.low), m_high.value_or(fitted.high)};
    if (!(wanted.high > wanted.low))
        return fitted;
    // The ends are exactly those asked for; ticks stay on round numbers.
    ValueScale scale = valueScale(wanted, ticks, false);
    scale.low = wanted.low;
    scale.high = wanted.high;
    std::erase_if(scale.ticks, [&](double tick) { return tick < wanted.low || tick > wanted.high; });
    return scale;
}

void Panel::setLimits(std::optional<double> low, std::optional<double> high)
{
    m_low = low;
    m_high = high;
    changed();
}

void Panel::setLogAxis(bool on)
{
    m_log = on;
    changed();
}

void Panel::lockScale(std::optional<ValueScale> scale)
{
    m_locked = std::move(scale);
    changed();
}

void Panel::changed(Repaint what)
{
    if (m_changed)
        m_changed(what);
}

void Panel::adopt(std::unique_ptr<Layer> layer)
{
    layer->onChanged([this](Repaint what) { changed(what); });
    m_layers.push_back(std::move(layer));
    changed();
}

} // namespace penstock::plot
