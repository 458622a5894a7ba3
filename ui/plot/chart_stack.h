// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PanelStack on the screen: pointer, keys, hover, cursor, focus ring and screen readers. Layers take the pointer
// first, so that handles can be dragged; what they leave pans and zooms the shared time axis.
#pragma once

#include "ui/plot/panel_stack.h"

#include <QWidget>

#include <memory>

namespace penstock::plot {

class ChartStack final : public QWidget
{
    Q_OBJECT
public:
    /// \p axis must outlive the widget. Object name: overviewPlot.
    explicit ChartStack(TimeAxis &axis, QWidget *parent = nullptr);
    ~ChartStack() override;

    [[nodiscard]] PanelStack &stack() const;
    [[nodiscard]] TimeAxis &axis() const;
    template <class P> P *addPanel(std::unique_ptr<P> panel) { return stack().add(std::move(panel)); }

    void setTheme(Theme theme);
    [[nodiscard]] Theme theme() const;
    /// False: the wheel zooms only with Ctrl, and scrolls the page otherwise.
    void setWheelZooms(bool on);

    /// Repaints at the next frame; several calls make one repaint. Layers and panels call it by themselves.
    void scheduleRepaint(Repaint what);
    /// Repaints at once what is out of date, e.g. to draw within the event that changed the data.
    void flush();

    /// Room right of the areas, in pixels: what stands below lines up with it.
    [[nodiscard]] double rightMargin() const;

    /// What [ and ] chose last; empty: nothing.
    [[nodiscard]] const Hit &focusedHit() const;
    void setFocusedHit(const Hit &hit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A press and release on one thing; on empty chart the kind is Plot.
    void clicked(const penstock::plot::Hit &hit);
    /// A double click on something, or Enter with the focus on it: open its editor.
    void activated(const penstock::plot::Hit &hit);
    void contextMenuRequested(const penstock::plot::Hit &hit, const QPoint &globalPosition);
    /// The pointer or a key moved the cursor; not emitted for changes made on the axis by others.
    void cursorMoved(double day);
    /// The keys walked to something: select it.
    void focusMoved(const penstock::plot::Hit &hit);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Screen readers hear of another cursor or focus.
    void tellDescription();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace penstock::plot
