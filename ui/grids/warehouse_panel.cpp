// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/warehouse_panel.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/sampling.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace penstock::grids {

using plot::Hit;

namespace {

constexpr double kNameHeight = 15.0;

} // namespace

WarehouseStack warehouseStack(const PileSeries &series, const model::Id &chip, const model::Id &chosen)
{
    WarehouseStack stack;
    if (series.run() == nullptr || chip.isEmpty()) {
        return stack;
    }
    for (const double day : series.boundaryDays()) {
        stack.days.push_back(series.julian(day));
    }
    stack.total.assign(stack.days.size(), 0.0);
    QList<model::Id> order;
    for (const model::Operator &owner : series.run()->resolved.operators) {
        if (owner.id == chosen) {
            order.prepend(owner.id);
        } else {
            order.append(owner.id);
        }
    }
    for (const model::Id &op : std::as_const(order)) {
        const int pile = series.pileOf(op, chip);
        if (pile < 0 || series.peakUnits(pile) < 0.5) {
            continue;
        }
        if (op == chosen) {
            stack.chosen = op;
        }
        WarehouseStack::Band band;
        band.op = op;
        band.name = model::nameOf(series.run()->resolved, model::EntityType::Operator, op);
        band.pile = pile;
        band.bottom = stack.total;
        const std::span<const double> units = series.warehouseUnits(pile);
        for (std::size_t k = 0; k < units.size() && k < stack.total.size(); ++k) {
            stack.total[k] += units[k];
        }
        band.top = stack.total;
        stack.bands.push_back(std::move(band));
    }
    return stack;
}

class WarehousePanel::Bands final : public plot::Layer
{
    Q_DECLARE_TR_FUNCTIONS(WarehousePanel)
public:
    void set(WarehouseStack stack, const plot::ChipStyle &light, const plot::ChipStyle &dark)
    {
        m_stack = std::move(stack);
        m_light = light;
        m_dark = dark;
        changed();
    }
    [[nodiscard]] const WarehouseStack &stack() const { return m_stack; }

    [[nodiscard]] QColor colourOf(std::size_t band, plot::Theme theme) const
    {
        const plot::Palette &tokens = plot::palette(theme);
        if (m_stack.bands[band].op == m_stack.chosen) {
            return tokens.acc;
        }
        // One hue in turn lighter and darker, so that neighbours part; names tell them apart.
        constexpr std::array kShares{0.95, 0.55, 0.75, 0.4};
        const QColor hue = theme == plot::Theme::Dark ? m_dark.fill : m_light.fill;
        return plot::mixed(hue, tokens.base, kShares[band % kShares.size()]);
    }

    void paint(QPainter &painter, const plot::PanelFrame &frame) override
    {
        if (m_stack.bands.empty()) {
            return;
        }
        const auto samples = plot::samplesOf(m_stack.days, m_stack.total, frame);
        for (std::size_t i = 0; i < m_stack.bands.size(); ++i) {
            const WarehouseStack::Band &band = m_stack.bands[i];
            QPolygonF top = plot::curveOf(band.top, samples, frame);
            QPolygonF bottom = plot::curveOf(band.bottom, samples, frame);
            for (QPolygonF *line : {&top, &bottom}) {
                for (QPointF &point : *line) {
                    point.setY(std::clamp(point.y(), frame.area.top(), frame.area.bottom()));
                }
            }
            plot::fillBetween(painter, frame.look, top, bottom, colourOf(i, frame.look.theme));
            plot::drawCurve(painter, frame.look, top, frame.palette().base, 0.8);
        }
    }

    void paintLabels(QPainter &painter, const plot::PanelFrame &frame) override
    {
        for (std::size_t i = 0; i < m_stack.bands.size(); ++i) {
            paintName(painter, frame, i);
        }
    }

    [[nodiscard]] std::optional<plot::ValueSpan> valueSpan(double fromDay, double toDay) const override
    {
        return plot::spanOf(m_stack.days, m_stack.total, fromDay, toDay);
    }

    void readout(const plot::PanelFrame &frame, double day, QList<plot::ReadoutLine> &lines) const override
    {
        if (m_stack.bands.empty() || day < m_stack.days.front() || day > m_stack.days.back()) {
            return;
        }
        const QLocale &locale = frame.look.locale;
        const double all = plot::valueAtDay(m_stack.days, m_stack.total, day).value_or(0.0);
        lines.append({tr("in warehouses"), plot::compactNumber(all, locale), {}, true, false});
        for (const WarehouseStack::Band &band : m_stack.bands) {
            const double units = heightAt(band, day);
            if (units >= 0.5 && lines.size() < 8) {
                lines.append({band.name, plot::compactNumber(units, locale), {}, false, true});
            }
        }
    }

    [[nodiscard]] Hit hit(QPointF position, const plot::PanelFrame &frame) const override
    {
        if (!frame.area.contains(position)) {
            return {};
        }
        const double day = frame.dayAt(position.x());
        for (const WarehouseStack::Band &band : m_stack.bands) {
            const auto top = plot::valueAtDay(m_stack.days, band.top, day);
            const auto bottom = plot::valueAtDay(m_stack.days, band.bottom, day);
            if (top && bottom && position.y() >= frame.yOf(*top) && position.y() <= frame.yOf(*bottom)) {
                Hit hit;
                hit.kind = Hit::Kind::Band;
                hit.type = model::EntityType::Operator;
                hit.id = band.op;
                hit.day = day;
                hit.text = tr("%1: %2 in the warehouse", "operator and units")
                               .arg(band.name, plot::tableNumber(*top - *bottom, 0, frame.look.locale));
                return hit;
            }
        }
        return {};
    }

private:
    [[nodiscard]] double heightAt(const WarehouseStack::Band &band, double day) const
    {
        return plot::valueAtDay(m_stack.days, band.top, day).value_or(0.0)
               - plot::valueAtDay(m_stack.days, band.bottom, day).value_or(0.0);
    }

    /// Where the band is thickest, if the name fits in there.
    void paintName(QPainter &painter, const plot::PanelFrame &frame, std::size_t i)
    {
        const WarehouseStack::Band &band = m_stack.bands[i];
        const double half = plot::textWidth(frame.look, band.name, plot::TextSize::Small, true) / 2.0 + frame.px(4.0);
        double best = 0.0;
        QPointF place;
        for (double x = frame.area.left() + half; x <= frame.area.right() - half; x += frame.px(8.0)) {
            double ceiling = frame.area.top();
            double floor = frame.area.bottom();
            for (const double at : {x - half, x, x + half}) {
                const double day = frame.dayAt(at);
                ceiling = std::max(ceiling, frame.yOf(plot::valueAtDay(m_stack.days, band.top, day).value_or(0.0)));
                floor = std::min(floor, frame.yOf(plot::valueAtDay(m_stack.days, band.bottom, day).value_or(0.0)));
            }
            if (floor - ceiling > best) {
                best = floor - ceiling;
                place = QPointF(x, (ceiling + floor) / 2.0);
            }
        }
        if (best < frame.px(kNameHeight)) {
            return;
        }
        const QColor ground = colourOf(i, frame.look.theme);
        const QRectF rect(place.x() - half, place.y() - frame.px(8.0), 2.0 * half, frame.px(16.0));
        plot::drawText(painter, frame.look, rect, Qt::AlignCenter, band.name,
                       {plot::inkOn(ground), plot::TextSize::Small, true, {}});
    }

    WarehouseStack m_stack;
    plot::ChipStyle m_light;
    plot::ChipStyle m_dark;
};

WarehousePanel::WarehousePanel()
    : plot::Panel(QStringLiteral("warehouse"), {190.0, 90.0, 1.0, true, true, 4})
    , m_bands(add(std::make_unique<Bands>()))
{}

WarehousePanel::~WarehousePanel() = default;

void WarehousePanel::show(WarehouseStack stack, const QString &chipName, const plot::ChipStyle &light,
                          const plot::ChipStyle &dark)
{
    m_chipName = chipName;
    m_bands->set(std::move(stack), light, dark);
}

const WarehouseStack &WarehousePanel::stack() const
{
    return m_bands->stack();
}

QColor WarehousePanel::colourOf(const model::Id &op, plot::Theme theme) const
{
    const std::vector<WarehouseStack::Band> &bands = m_bands->stack().bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        if (bands[i].op == op) {
            return m_bands->colourOf(i, theme);
        }
    }
    return {};
}

QString WarehousePanel::title() const
{
    return m_chipName.isEmpty() ? tr("Warehouse by operator")
                                : tr("%1 in warehouse, by operator", "a chip").arg(m_chipName);
}

QString WarehousePanel::unitText() const
{
    return tr("units; linked to the selected column");
}

} // namespace penstock::grids
