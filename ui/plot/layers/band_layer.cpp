// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/band_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/layers/label_place.h"
#include "ui/plot/numbers.h"
#include "ui/plot/stack_metrics.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kFaded = 0.35;
constexpr double kStore = 0.30; // share of the colour in what is in store
constexpr double kNameRoom = 15.0;
constexpr int kMostReadoutLines = 14;

} // namespace

BandLayer::BandLayer()
    : m_text([](double value, const QLocale &locale) { return compactNumber(value, locale); })
{}

BandLayer::~BandLayer() = default;

void BandLayer::setBands(std::vector<double> days, std::vector<Band> bands)
{
    m_days = std::move(days);
    m_bands.clear();
    m_total.assign(m_days.size(), 0.0);
    for (Band &band : bands) {
        band.values.resize(m_days.size(), 0.0);
        for (double &value : band.values)
            value = std::isfinite(value) ? std::max(value, 0.0) : 0.0;
        if (std::none_of(band.values.begin(), band.values.end(), [](double value) { return value > 0.0; }))
            continue;
        Stacked stacked;
        stacked.bottom = m_total;
        for (std::size_t k = 0; k < m_days.size(); ++k)
            m_total[k] += band.values[k];
        stacked.top = m_total;
        stacked.band = std::move(band);
        m_bands.push_back(std::move(stacked));
    }
    changed();
}

double BandLayer::wantedRightMargin(const Look &look) const
{
    double width = 0.0;
    for (const Stacked &stacked : m_bands) {
        const QString &name = stacked.band.shortName.isEmpty() ? stacked.band.name : stacked.band.shortName;
        width = std::max(width, textWidth(look, name, TextSize::Small, false));
    }
    return width > 0.0 ? width + look.px(kNameRoom) : 0.0;
}

double BandLayer::opacityOf(const Band &band) const
{
    return m_hovered.isEmpty() || (band.type == m_hovered.type && band.id == m_hovered.id) ? 1.0 : kFaded;
}

void BandLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    if (m_days.empty())
        return;
    const std::vector<Sample> samples = samplesOf(m_days, m_total, frame);
    for (const Stacked &stacked : m_bands)
        paintBand(painter, frame, stacked, samples);
}

void BandLayer::paintBand(QPainter &painter, const PanelFrame &frame, const Stacked &stacked,
                          const std::vector<Sample> &samples) const
{
    // Only where it is something: a band that comes late is not a thread along the whole bottom.
    const double hair = (frame.highValue - frame.lowValue) / frame.area.height() * 0.05;
    const auto thick = [&](std::size_t j) {
        return valueAt(stacked.top, samples[j]) - valueAt(stacked.bottom, samples[j]) > hair;
    };
    const Palette &p = frame.palette();
    const Band &band = stacked.band;
    const ChipStyle style = band.style(frame.look.theme);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!thick(i))
            continue;
        std::size_t last = i;
        while (last + 1 < samples.size() && thick(last + 1))
            ++last;
        const std::vector<Sample> piece(samples.begin() + static_cast<std::ptrdiff_t>(i > 0 ? i - 1 : 0),
                                        samples.begin()
                                            + static_cast<std::ptrdiff_t>(std::min(last + 2, samples.size())));
        QPolygonF top = curveOf(stacked.top, piece, frame);
        QPolygonF bottom = curveOf(stacked.bottom, piece, frame);
        for (QPolygonF *line : {&top, &bottom}) {
            for (QPointF &point : *line)
                point.setY(std::clamp(point.y(), frame.area.top(), frame.area.bottom()));
        }
        const double opacity = opacityOf(band);
        if (band.hatched) {
            Hatch missing;
            missing.line = mixed(p.shortfall, p.shortbg, opacity);
            missing.background = p.shortbg;
            fillHatched(painter, frame.look, top, bottom, missing);
        } else if (band.striped) {
            Hatch water;
            water.kind = Hatch::Kind::Horizontal;
            water.line = mixed(style.fill, p.base, opacity);
            water.background = mixed(style.fill, p.base, kStore * opacity);
            water.width = 1.3;
            water.pitch = 4.0;
            fillHatched(painter, frame.look, top, bottom, water);
        } else {
            fillChip(painter, frame.look, top, bottom, style, opacity);
        }
        drawCurve(painter, frame.look, top, p.base, 0.8);
        if (!m_selected.isEmpty() && band.type == m_selectedType && band.id == m_selected) {
            drawCurve(painter, frame.look, top, p.text, 1.4);
            drawCurve(painter, frame.look, bottom, p.text, 1.4);
        }
        i = last;
    }
}

std::optional<QRectF> BandLayer::nameRect(const Stacked &stacked, const PanelFrame &frame) const
{
    return placeInBand(m_days, stacked.bottom, stacked.top, frame,
                       textWidth(frame.look, stacked.band.name, TextSize::Small, true));
}

void BandLayer::paintLabels(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    for (const Stacked &stacked : m_bands) {
        const auto place = nameRect(stacked, frame);
        if (!place)
            continue;
        const Band &band = stacked.band;
        const ChipStyle fill = band.style(frame.look.theme);
        TextStyle style{fill.ink, TextSize::Small, true, {}};
        if (band.hatched || band.striped || fill.pattern != FillPattern::Solid || opacityOf(band) < 1.0)
            style = {p.text, TextSize::Small, true, p.base}; // lines behind letters need a halo
        drawText(painter, frame.look, *place, Qt::AlignCenter, band.name, style);
    }
}

std::optional<ValueSpan> BandLayer::valueSpan(double fromDay, double toDay) const
{
    const auto span = spanOf(m_days, m_total, fromDay, toDay);
    return span ? ValueSpan{0.0, span->high} : span;
}

void BandLayer::endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const
{
    if (m_days.empty())
        return;
    const double end = std::min(frame.toDay, m_days.back());
    QList<EndLabel> own;
    for (auto stacked = m_bands.rbegin(); stacked != m_bands.rend(); ++stacked) {
        if (nameRect(*stacked, frame))
            continue;
        const double top = frame.yOf(valueAtDay(m_days, stacked->top, end).value_or(0.0));
        const double bottom = frame.yOf(valueAtDay(m_days, stacked->bottom, end).value_or(0.0));
        if (bottom - top < frame.px(1.0))
            continue;
        QString name = stacked->band.name;
        if (!stacked->band.shortName.isEmpty()
            && textWidth(frame.look, name, TextSize::Small, false) > frame.right.width() - frame.px(kNameRoom))
            name = stacked->band.shortName;
        own.append({name, frame.palette().text, std::clamp((top + bottom) / 2.0, frame.area.top(), frame.area.bottom()),
                    false, true});
    }
    const auto room = static_cast<qsizetype>(std::max(1.0, frame.area.height() / frame.px(metrics::kEndLabelGap)));
    if (own.size() > room) {
        const auto left = static_cast<int>(own.size() - (room - 1));
        own.resize(room - 1);
        own.append({tr("%n more", nullptr, left), frame.palette().mut, frame.area.bottom(), false, false});
    }
    labels.append(own);
}

void BandLayer::readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const
{
    const auto total = valueAtDay(m_days, m_total, day);
    if (!total)
        return;
    const QLocale &locale = frame.look.locale;
    if (m_bands.size() != 1)
        lines.append({tr("total"), m_text(*total, locale), {}, true, false});
    int hidden = 0;
    for (auto stacked = m_bands.rbegin(); stacked != m_bands.rend(); ++stacked) {
        const double value = valueAtDay(m_days, stacked->top, day).value_or(0.0)
                             - valueAtDay(m_days, stacked->bottom, day).value_or(0.0);
        if (!(value > *total * 1e-9))
            continue;
        if (lines.size() >= kMostReadoutLines - 1) {
            ++hidden;
            continue;
        }
        lines.append({stacked->band.name, m_text(value, locale), frame.palette().mut, false, true});
    }
    if (hidden > 0)
        lines.append({tr("%n more", nullptr, hidden), {}, frame.palette().mut, false, true});
}

int BandLayer::covered(const QRectF &rect, const PanelFrame &frame) const
{
    int count = 0;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const auto value = valueAtDay(m_days, m_total, frame.dayAt(rect.left() + share * rect.width()));
        count += value && frame.yOf(*value) < rect.bottom() ? 1 : 0;
    }
    return count;
}

Hit BandLayer::hit(QPointF position, const PanelFrame &frame) const
{
    if (m_days.empty() || !frame.area.contains(position))
        return {};
    const double day = frame.dayAt(position.x());
    const QLocale &locale = frame.look.locale;
    for (const Stacked &stacked : m_bands) {
        const auto top = valueAtDay(m_days, stacked.top, day);
        const auto bottom = valueAtDay(m_days, stacked.bottom, day);
        if (!top || !bottom || position.y() < frame.yOf(*top) || position.y() > frame.yOf(*bottom))
            continue;
        const double total = valueAtDay(m_days, m_total, day).value_or(0.0);
        Hit hit;
        hit.kind = Hit::Kind::Band;
        hit.type = stacked.band.type;
        hit.id = stacked.band.id;
        hit.part = stacked.band.part;
        hit.day = day;
        //: %1 is the name of a band, %2 its value
        hit.text = tr("%1: %2").arg(stacked.band.name, m_text(*top - *bottom, locale));
        if (total > 0.0 && m_bands.size() > 1) //: %1 is a share
            hit.text += QLatin1Char('\n') + tr("%1 of the total").arg(percent((*top - *bottom) / total, 0, locale));
        hit.text += QLatin1Char('\n') + longDate(dateOf(day), locale);
        return hit;
    }
    return {};
}

void BandLayer::setSelection(model::EntityType type, const model::Id &id)
{
    if (type == m_selectedType && id == m_selected)
        return;
    m_selectedType = type;
    m_selected = id;
    changed();
}

void BandLayer::setHovered(const Hit &hit)
{
    const bool mine =
        hit.kind == Hit::Kind::Band && std::any_of(m_bands.begin(), m_bands.end(), [&](const Stacked &stacked) {
            return stacked.band.type == hit.type && stacked.band.id == hit.id;
        });
    const Hit next = mine ? hit : Hit{};
    if (next.type == m_hovered.type && next.id == m_hovered.id && next.kind == m_hovered.kind)
        return;
    m_hovered = next;
    changed();
}

} // namespace penstock::plot
