// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/curve_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/sampling.h"
#include "ui/plot/stack_metrics.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kFaded = 0.35;
constexpr double kReach = 5.0; // pixels from a line that still mean it
constexpr double kNameRoom = 15.0;
constexpr int kMostReadoutLines = 14;

} // namespace

CurveLayer::CurveLayer()
    : m_text([](double value, const QLocale &locale) { return compactNumber(value, locale); })
{}

CurveLayer::~CurveLayer() = default;

void CurveLayer::setCurves(std::vector<Curve> curves)
{
    m_curves = std::move(curves);
    m_runs.clear();
    for (std::size_t c = 0; c < m_curves.size(); ++c) {
        const Curve &curve = m_curves[c];
        const std::size_t count = std::min(curve.days.size(), curve.values.size());
        for (std::size_t k = 0; k < count; ++k) {
            if (!std::isfinite(curve.values[k]))
                continue;
            Run run;
            run.curve = c;
            for (; k < count && std::isfinite(curve.values[k]); ++k) {
                run.days.push_back(curve.days[k]);
                run.values.push_back(curve.values[k]);
            }
            m_runs.push_back(std::move(run));
        }
    }
    changed();
}

double CurveLayer::wantedRightMargin(const Look &look) const
{
    double width = 0.0;
    for (const Curve &curve : m_curves) {
        if (curve.named)
            width = std::max(width, textWidth(look, curve.name, TextSize::Small, curve.bold));
    }
    return width > 0.0 ? width + look.px(kNameRoom) : 0.0;
}

bool CurveLayer::isHovered(const Curve &curve) const
{
    return m_hovered.isEmpty()
           || (curve.type == m_hovered.type && curve.id == m_hovered.id && curve.part == m_hovered.part);
}

void CurveLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const Palette &p = frame.palette();
    const auto isSelected = [&](const Curve &curve) {
        return !m_selected.isEmpty() && curve.type == m_selectedType && curve.id == m_selected;
    };
    for (const Run &run : m_runs) {
        const Curve &curve = m_curves[run.curve];
        const std::vector<Sample> samples = samplesOf(run.days, run.values, frame);
        QPolygonF line = curveOf(run.values, samples, frame);
        if (line.size() == 1 && run.days.size() == 1) // one value: a short dash, so that it can be seen
            line = QPolygonF({line.front() - QPointF(frame.px(3.0), 0.0), line.front() + QPointF(frame.px(3.0), 0.0)});
        const QColor own = curve.colour(frame.look.theme);
        const QColor colour = isHovered(curve) ? own : mixed(own, p.base, kFaded);
        const double width = curve.width + (isSelected(curve) ? 1.2 : 0.0);
        const QList<QPolygonF> pieces =
            frame.look.vector ? cutToHeight(line, frame.area.top(), frame.area.bottom()) : QList<QPolygonF>{line};
        for (const QPolygonF &piece : pieces) {
            if (curve.outlined)
                drawCurve(painter, frame.look, piece, mixed(p.text, p.base, 0.6), width + 1.0);
            drawCurve(painter, frame.look, piece, colour, width, curve.dash);
        }
    }
}

std::optional<double> CurveLayer::valueOf(std::size_t curve, double day) const
{
    for (const Run &run : m_runs) {
        if (run.curve != curve)
            continue;
        if (const auto value = valueAtDay(run.days, run.values, day))
            return value;
    }
    return std::nullopt;
}

void CurveLayer::paintCursor(QPainter &painter, const PanelFrame &frame, double day)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(frame.palette().base);
    for (std::size_t c = 0; c < m_curves.size(); ++c) {
        const auto value = valueOf(c, day);
        if (!value)
            continue;
        const QPointF at(frame.xOf(day), frame.yOf(*value));
        if (!frame.area.adjusted(-1.0, -1.0, 1.0, 1.0).contains(at))
            continue;
        painter.setPen(QPen(m_curves[c].colour(frame.look.theme), frame.px(1.6)));
        painter.drawEllipse(at, frame.px(3.3), frame.px(3.3));
    }
}

std::optional<ValueSpan> CurveLayer::valueSpan(double fromDay, double toDay) const
{
    std::optional<ValueSpan> all;
    for (const Run &run : m_runs) {
        if (const auto span = spanOf(run.days, run.values, fromDay, toDay))
            all = all ? ValueSpan{std::min(all->low, span->low), std::max(all->high, span->high)} : *span;
    }
    return all;
}

void CurveLayer::endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const
{
    struct End {
        EndLabel label;
        double size = 0.0;
    };
    std::vector<End> ends;
    for (std::size_t c = 0; c < m_curves.size(); ++c) {
        const Curve &curve = m_curves[c];
        // The last value in sight, wherever the line ends.
        std::optional<double> value;
        for (const Run &run : m_runs) {
            if (run.curve != c || run.days.front() > frame.toDay || run.days.back() < frame.fromDay)
                continue;
            value = valueAtDay(run.days, run.values, std::min(frame.toDay, run.days.back()));
        }
        if (!value || !curve.named)
            continue;
        const double y = std::clamp(frame.yOf(*value), frame.area.top(), frame.area.bottom());
        const QColor colour = curve.outlined ? frame.palette().text : curve.colour(frame.look.theme);
        ends.push_back(
            {{curve.name, isHovered(curve) ? colour : mixed(colour, frame.palette().base, kFaded), y, curve.bold, true},
             std::abs(*value) + (curve.bold ? 1e300 : 0.0)});
    }
    // More names than lines of text have room: the largest, and how many more there are.
    const auto room = static_cast<std::size_t>(std::max(1.0, frame.area.height() / frame.px(metrics::kEndLabelGap)));
    if (ends.size() > room) {
        std::vector<double> sizes;
        for (const End &end : ends)
            sizes.push_back(end.size);
        const std::size_t kept = room - 1;
        std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(kept), sizes.end(),
                         std::greater<>());
        const double least = sizes[kept];
        const std::size_t before = ends.size();
        std::erase_if(ends, [&](const End &end) { return !(end.size > least); });
        const auto left = static_cast<int>(before - ends.size());
        ends.push_back({{tr("%n more", nullptr, left), frame.palette().mut, frame.area.bottom(), false, false}, 0.0});
    }
    std::stable_sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.label.y < b.label.y; });
    for (const End &end : ends)
        labels.append(end.label);
}

void CurveLayer::readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const
{
    struct Entry {
        double value;
        std::size_t curve;
    };
    std::vector<Entry> entries;
    for (std::size_t c = 0; c < m_curves.size(); ++c) {
        if (const auto value = valueOf(c, day))
            entries.push_back({*value, c});
    }
    // As high as the curves stand, so that box and chart read alike.
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.value > b.value; });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (lines.size() + 1 >= kMostReadoutLines && i + 1 < entries.size()) {
            lines.append(
                {tr("%n more", nullptr, static_cast<int>(entries.size() - i)), {}, frame.palette().mut, false, true});
            return;
        }
        const Curve &curve = m_curves[entries[i].curve];
        const QColor colour = curve.outlined ? frame.palette().text : curve.colour(frame.look.theme);
        lines.append({curve.name, m_text(entries[i].value, frame.look.locale), colour, curve.bold, false});
    }
}

int CurveLayer::covered(const QRectF &rect, const PanelFrame &frame) const
{
    int count = 0;
    for (std::size_t c = 0; c < m_curves.size(); ++c) {
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const auto value = valueOf(c, frame.dayAt(rect.left() + share * rect.width()));
            if (!value)
                continue;
            const double y = frame.yOf(*value);
            if (y > rect.top() && y < rect.bottom()) {
                ++count;
                break;
            }
        }
    }
    return count;
}

Hit CurveLayer::hit(QPointF position, const PanelFrame &frame) const
{
    if (!frame.area.contains(position))
        return {};
    const double day = frame.dayAt(position.x());
    double nearest = frame.px(kReach);
    Hit hit;
    for (std::size_t c = 0; c < m_curves.size(); ++c) {
        const auto value = valueOf(c, day);
        if (!value || std::abs(frame.yOf(*value) - position.y()) > nearest)
            continue;
        nearest = std::abs(frame.yOf(*value) - position.y());
        const Curve &curve = m_curves[c];
        hit.kind = Hit::Kind::Curve;
        hit.type = curve.type;
        hit.id = curve.id;
        hit.part = curve.part;
        hit.day = day;
        //: %1 is the name of a curve, %2 its value
        hit.text = tr("%1: %2").arg(curve.name, m_text(*value, frame.look.locale)) + QLatin1Char('\n')
                   + longDate(dateOf(day), frame.look.locale);
    }
    return hit;
}

void CurveLayer::setSelection(model::EntityType type, const model::Id &id)
{
    if (type == m_selectedType && id == m_selected)
        return;
    m_selectedType = type;
    m_selected = id;
    changed();
}

void CurveLayer::setHovered(const Hit &hit)
{
    const bool mine =
        hit.kind == Hit::Kind::Curve && std::any_of(m_curves.begin(), m_curves.end(), [&](const Curve &curve) {
            return curve.type == hit.type && curve.id == hit.id && curve.part == hit.part;
        });
    const Hit next = mine ? hit : Hit{};
    if (next.sameAs(m_hovered))
        return;
    m_hovered = next;
    changed();
}

} // namespace penstock::plot
