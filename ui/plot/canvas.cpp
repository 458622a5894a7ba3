// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/canvas.h"

#include <QPainter>

namespace penstock::plot {

Canvas::Canvas(QWidget *parent, Paint content, Paint overlay)
    : QWidget(parent)
    , m_content(std::move(content))
    , m_overlay(std::move(overlay))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Canvas::contentChanged()
{
    m_stale = true;
    update();
}

void Canvas::overlayChanged()
{
    update();
}

void Canvas::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_image.size() != pixels || m_image.devicePixelRatio() != ratio) {
        m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
        m_stale = true;
    }
    if (m_stale) {
        QPainter painter(&m_image);
        m_content(painter);
        m_stale = false;
    }
    QPainter painter(this);
    painter.drawImage(0, 0, m_image);
    m_overlay(painter);
}

} // namespace penstock::plot
