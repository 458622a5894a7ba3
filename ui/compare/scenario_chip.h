// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"
#include "ui/plot/palette.h"

#include <QAbstractButton>

namespace penstock::compare {

/// A sample of the line of \p slot, level in the middle of \p rect.
void paintLineSample(QPainter &painter, const QRectF &rect, int slot, plot::Theme theme);

/// A scenario or pin in the row above a comparison: line sample, name, and a cross that takes it out. A click shows the
/// scenario in the window; Delete takes it out, Alt with arrows or a drag moves it.
class ScenarioChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ScenarioChip(QWidget *parent);

    void setColumn(const Column &column, bool canBeRemoved);
    [[nodiscard]] const Compared &what() const { return m_what; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// By so many places, to the right where positive.
    void moveRequested(int places);
    void dragBegun();
    /// While it is dragged, in the coordinates of its parent.
    void draggedTo(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QFont nameFont() const;

    Compared m_what;
    QString m_note;
    int m_slot = 0;
    bool m_isCurrent = false;
    bool m_isStale = false;
    bool m_canBeRemoved = true;
    bool m_overCross = false;
    bool m_pressedCross = false;
    bool m_isDragged = false;
    QPoint m_pressedAt;
};

} // namespace penstock::compare
