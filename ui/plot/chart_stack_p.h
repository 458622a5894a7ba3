// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two halves of ChartStack share. Inside ui/plot only.
#pragma once

#include "ui/plot/canvas.h"
#include "ui/plot/chart_stack.h"

#include <QTimer>

namespace penstock::plot {

struct ChartStack::Private {
    explicit Private(TimeAxis &axis)
        : stack(axis)
    {}

    /// Lays out before anything is asked or painted, if something changed since.
    void ensureLayout(const ChartStack &widget);
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const;
    void paintSpan(QPainter &painter) const;
    /// The layer that has \p hit, and its panel's frame.
    [[nodiscard]] Layer *layerOf(const Hit &hit, const PanelFrame **frame) const;

    PanelStack stack;
    Canvas *canvas = nullptr; ///< a child of the widget
    Theme theme = Theme::Light;
    bool layoutStale = true;
    bool focusVisible = false;
    bool wheelZooms = true;
    QTimer hoverTimer;
    QPointF pointer;

    /// What the pointer does while a button is down.
    enum class Drag { None, Pending, Layer, Pan, Span, Title };
    Drag drag = Drag::None;
    QPointF pressed;
    std::optional<PanelFrame> time; ///< where it was pressed; nothing: no time there
    double panFrom = 0.0; ///< range at the press
    double panSpan = 1.0;
    double spanDay = 0.0; ///< where Shift+drag began
    double spanTo = 0.0;  ///< where it is
    Hit under;            ///< what the pointer rests on
    Layer *dragLayer = nullptr;
    const Panel *dragPanel = nullptr;
    const Panel *panelAbove = nullptr; ///< of the title that is dragged
    double heightAbove = 0.0;
    double heightBelow = 0.0;
    Hit pressedHit;
};

} // namespace penstock::plot
