// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/layer.h"

namespace penstock::plot {

void Layer::paintLabels(QPainter &, const PanelFrame &) {}
void Layer::paintOverlay(QPainter &, const PanelFrame &) {}
void Layer::paintCursor(QPainter &, const PanelFrame &, double) {}

std::optional<ValueSpan> Layer::valueSpan(double, double) const
{
    return std::nullopt;
}

void Layer::endLabels(const PanelFrame &, QList<EndLabel> &) const {}
void Layer::readout(const PanelFrame &, double, QList<ReadoutLine> &) const {}

int Layer::covered(const QRectF &, const PanelFrame &) const
{
    return 0;
}

Hit Layer::hit(QPointF, const PanelFrame &) const
{
    return {};
}

void Layer::stops(const PanelFrame &, QList<Hit> &) const {}
void Layer::setSelection(model::EntityType, const model::Id &) {}
void Layer::setHovered(const Hit &) {}
void Layer::setFocused(const Hit &) {}

bool Layer::mousePress(const PointerEvent &, const PanelFrame &)
{
    return false;
}

void Layer::mouseMove(const PointerEvent &, const PanelFrame &) {}
void Layer::mouseRelease(const PointerEvent &, const PanelFrame &) {}

bool Layer::wheel(const PointerEvent &, double, const PanelFrame &)
{
    return false;
}

bool Layer::keyPress(QKeyEvent &, const PanelFrame &)
{
    return false;
}

std::optional<Qt::CursorShape> Layer::cursorShape(QPointF, const PanelFrame &) const
{
    return std::nullopt;
}

const PanelFrame *Layer::timeFrameAt(QPointF /*position*/) const
{
    return nullptr;
}

} // namespace penstock::plot
