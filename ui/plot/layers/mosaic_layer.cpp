// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layers/mosaic_layer.h"

#include "ui/plot/draw.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kWantedWidth = 260.0; // of a cell, in pixels at 1 em = 13 px
constexpr double kWantedHeight = 150.0;
constexpr double kLeftMargin = 52.0;
constexpr double kRightMargin = 10.0;
constexpr double kGap = 8.0;

/// Columns for \p count cells: as many as have the wanted width, no more than make the rows full.
int columnsFor(double width, double height, std::size_t count)
{
    if (count == 0)
        return 1;
    const auto cells = static_cast<int>(count);
    int best = 1;
    double bestMiss = 1e300;
    for (int columns = 1; columns <= cells; ++columns) {
        const int rows = (cells + columns - 1) / columns;
        const double ratio = (width / columns) / (height / rows);
        const double empty = static_cast<double>(columns * rows - cells) / cells;
        const double miss = std::abs(std::log(ratio / (kWantedWidth / kWantedHeight))) + 0.5 * empty;
        if (miss < bestMiss) {
            bestMiss = miss;
            best = columns;
        }
    }
    return best;
}

} // namespace

MosaicLayer::MosaicLayer(TimeAxis &axis)
    : m_axis(axis)
{}

MosaicLayer::~MosaicLayer() = default;

void MosaicLayer::setCells(std::vector<std::unique_ptr<Panel>> panels)
{
    m_cells.clear();
    for (auto &panel : panels) {
        Cell cell;
        cell.stack = std::make_unique<PanelStack>(m_axis);
        StackOptions options;
        options.leftMargin = kLeftMargin;
        options.rightMargin = kRightMargin;
        options.readout = false;
        options.markers = false;
        cell.stack->setOptions(options);
        cell.panel = cell.stack->add(std::move(panel));
        m_cells.push_back(std::move(cell));
    }
    changed();
}

const Panel *MosaicLayer::cellPanel(std::size_t index) const
{
    return m_cells.at(index).panel;
}

double MosaicLayer::wantedHeight(double width) const
{
    const auto columns = std::max(1.0, std::floor(width / kWantedWidth));
    return std::ceil(static_cast<double>(m_cells.size()) / columns) * kWantedHeight;
}

void MosaicLayer::layout(const PanelFrame &frame) const
{
    if (m_cells.empty())
        return;
    // One scale for all, so that heights can be compared.
    std::optional<ValueSpan> all;
    for (const Cell &cell : m_cells) {
        for (const auto &layer : cell.panel->layers()) {
            if (const auto span = layer->valueSpan(frame.fromDay, frame.toDay))
                all = all ? ValueSpan{std::min(all->low, span->low), std::max(all->high, span->high)} : *span;
        }
    }
    const int columns = columnsFor(frame.area.width(), frame.area.height(), m_cells.size());
    const int rows = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
    const double gap = frame.px(kGap);
    const double width = (frame.area.width() - gap * (columns - 1)) / columns;
    const double height = (frame.area.height() - gap * (rows - 1)) / rows;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        const Cell &cell = m_cells[i];
        ValueScale scale = cell.panel->isLogAxis()
                               ? logScale(all.value_or(ValueSpan{}))
                               : valueScale(all.value_or(ValueSpan{}), 3, !cell.panel->isPercentAxis());
        cell.panel->lockScale(std::move(scale));
        cell.stack->setFixedRange(std::pair(frame.fromDay, frame.toDay));
        const QRectF rect(frame.area.left() + column * (width + gap), frame.area.top() + row * (height + gap), width,
                          height);
        Look look = frame.look;
        look.transparent = true; // the ground is painted already
        cell.stack->layout(rect, look);
    }
}

void MosaicLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    layout(frame);
    for (const Cell &cell : m_cells)
        cell.stack->paint(painter);
}

void MosaicLayer::paintOverlay(QPainter &painter, const PanelFrame & /*frame*/)
{
    for (const Cell &cell : m_cells)
        cell.stack->paintCursor(painter);
}

Hit MosaicLayer::hit(QPointF position, const PanelFrame & /*frame*/) const
{
    for (const Cell &cell : m_cells) {
        if (!cell.stack->rect().contains(position))
            continue;
        Hit hit = cell.stack->hit(position);
        // Titles and axes of cells cannot be dragged.
        return hit.kind == Hit::Kind::Title || hit.kind == Hit::Kind::Axis ? Hit{} : hit;
    }
    return {};
}

const PanelFrame *MosaicLayer::timeFrameAt(QPointF position) const
{
    for (const Cell &cell : m_cells) {
        if (cell.stack->rect().contains(position))
            return &cell.stack->timeFrame();
    }
    return nullptr;
}

void MosaicLayer::stops(const PanelFrame & /*frame*/, QList<Hit> &stops) const
{
    for (const Cell &cell : m_cells)
        stops.append(cell.stack->stops());
}

void MosaicLayer::restyle()
{
    for (const Cell &cell : m_cells) {
        for (const auto &layer : cell.panel->layers())
            layer->restyle();
    }
}

void MosaicLayer::setSelection(model::EntityType type, const model::Id &id)
{
    for (const Cell &cell : m_cells)
        cell.stack->setSelection(type, id);
    changed();
}

void MosaicLayer::setHovered(const Hit &hit)
{
    for (const Cell &cell : m_cells)
        cell.stack->setHovered(hit);
    changed();
}

} // namespace penstock::plot
