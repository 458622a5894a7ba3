// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/scale_slider.h"

#include "ui/forms/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::exporting {

using forms::scaled;

namespace {

constexpr double kHandle = 12.0;

} // namespace

ScaleSlider::ScaleSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QSize ScaleSlider::sizeHint() const
{
    return {scaled(150.0), scaled(26.0)};
}

void ScaleSlider::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const plot::Palette &t = forms::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double handle = scaled(kHandle);
    const double room = width() - handle - 2.0;
    const double share = (sliderPosition() - minimum()) / static_cast<double>(std::max(1, maximum() - minimum()));
    const double x = 1.0 + handle / 2.0 + room * share;
    const double y = height() / 2.0;
    const QColor ink = isEnabled() ? t.acc : t.dis;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.bd);
    painter.drawRect(QRectF(1.0, y - 1.0, width() - 2.0, 2.0));
    painter.setBrush(ink);
    painter.drawRect(QRectF(1.0, y - 1.5, x - 1.0, 3.0));
    painter.setPen(QPen(hasFocus() ? t.acc : t.bdc, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(x - handle / 2.0, y - handle / 2.0, handle, handle).adjusted(0.5, 0.5, -0.5, -0.5),
                            3.0, 3.0);
}

void ScaleSlider::moveTo(double x)
{
    const double handle = scaled(kHandle);
    const double share = std::clamp((x - handle / 2.0 - 1.0) / std::max(1.0, width() - handle - 2.0), 0.0, 1.0);
    const double value = minimum() + share * (maximum() - minimum());
    setSliderPosition(static_cast<int>(std::lround(value / singleStep())) * singleStep());
}

void ScaleSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        moveTo(event->position().x());
        event->accept();
    }
}

void ScaleSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveTo(event->position().x());
    }
}

} // namespace penstock::exporting
