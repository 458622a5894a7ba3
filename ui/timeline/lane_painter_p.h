// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files that paint lanes share.
#pragma once

#include "ui/plot/draw.h"
#include "ui/timeline/lane_painter.h"

#include <QPainter>

#include <algorithm>

namespace penstock::timeline {

/// Draws one layout; keeps what all items share.
class LanePainter
{
public:
    LanePainter(QPainter &painter, const LaneModel &model, const LaneLayout &layout)
        : m_painter(painter)
        , m_model(model)
        , m_layout(layout)
        , m_frame(layout.frame())
        , m_look(layout.frame().look)
        , m_palette(layout.frame().palette())
    {
        for (const LaneChip &chip : model.chips)
            m_chips.append(plot::chipStyle(chip.name, chip.id, chip.colour, chip.position, m_look.theme));
    }

    void rows();
    void item(const PlacedItem &place);
    void handles(const PlacedItem &place, bool strong);
    void scrollMarks(bool scrollable);

private:
    [[nodiscard]] double px(double pixels) const { return m_frame.px(pixels); }
    [[nodiscard]] double x(double day) const
    {
        return std::clamp(m_frame.xOf(std::clamp(day, m_frame.fromDay - 1.0, m_frame.toDay + 1.0)), m_frame.area.left(),
                          m_frame.area.right());
    }
    [[nodiscard]] QRectF bar(const PlacedItem &place, const Interval &span, double height) const
    {
        const double top = plot::snapped(m_look, place.strip.center().y() - px(height) / 2.0);
        return QRectF(QPointF(x(span.from), top), QPointF(x(span.to), plot::snapped(m_look, top + px(height))));
    }
    [[nodiscard]] const plot::ChipStyle *chipOf(const model::Id &chip) const;
    void text(const PlacedLabel &label, const QColor &colour, bool bold, const QColor &halo = {});
    void glyph(Glyph glyph, QPointF centre, const QColor &ink);
    void tips(const PlacedItem &place, double height, const QColor &colour);
    void policy(const PlacedItem &place, const LaneItem &item, bool selected);
    void policyBar(const PlacedItem &place, const LaneItem &item, bool selected);
    void marker(const PlacedItem &place, const LaneItem &item, bool selected);
    void release(const PlacedItem &place, const LaneItem &item, bool selected);
    void migration(const PlacedItem &place, const LaneItem &item, bool selected);
    void supply(const PlacedItem &place, const LaneItem &item, bool selected);
    bool spanLabel(const QRectF &rect, const QStringList &labels, const plot::TextStyle &style, const QColor &ground);
    void dashedBox(const QRectF &rect, const QColor &colour);

    QPainter &m_painter;
    const LaneModel &m_model;
    const LaneLayout &m_layout;
    const plot::PanelFrame &m_frame;
    const plot::Look &m_look;
    const plot::Palette &m_palette;
    QList<plot::ChipStyle> m_chips;
};

} // namespace penstock::timeline
