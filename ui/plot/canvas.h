// SPDX-License-Identifier: GPL-3.0-or-later
//
// The surface of a ChartStack: a plot with two buffers, so that a moving cursor costs no redraw of the curves. Keeps the
// plotting library out of all other headers.
#pragma once

#include <functional>
#include <memory>

class QPainter;
class QWidget;

namespace penstock::plot {

class Canvas
{
public:
    using Paint = std::function<void(QPainter &)>;

    /// \p content and \p overlay paint in widget coordinates. The surface is a child of \p parent and deaf to the pointer.
    Canvas(QWidget *parent, Paint content, Paint overlay);
    ~Canvas();
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    [[nodiscard]] QWidget *widget() const;
    /// Drawn anew before the next frame appears; any number of calls make one drawing.
    void contentChanged();
    void overlayChanged();

private:
    class Surface;
    Surface *m_surface; ///< owned by its parent widget
};

} // namespace penstock::plot
