// SPDX-License-Identifier: GPL-3.0-or-later
//
// The surface of a ChartStack: an image that holds everything lasting, and an overlay painted over it at each frame, so
// that a moving cursor costs no redraw of the curves.
//
// Measured (four rects, 892 x 708, a drag step): with a QCustomPlot as surface 14 ms, of which half in general polygon
// filling and a tenth in blending its buffers; writing columns into an image of our own 2.2 ms.
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>

namespace penstock::plot {

class Canvas final : public QWidget
{
public:
    using Paint = std::function<void(QPainter &)>;

    /// \p content and \p overlay paint in widget coordinates. Deaf to the pointer, which is for \p parent.
    Canvas(QWidget *parent, Paint content, Paint overlay);

    /// Drawn anew before the next frame appears; any number of calls make one drawing.
    void contentChanged();
    void overlayChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paint m_content;
    Paint m_overlay;
    QImage m_image;
    bool m_stale = true;
};

} // namespace penstock::plot
