// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <optional>

namespace penstock::grids {

/// Heading of a grid's columns: the label in bold, its unit below, an arrow where the view is sorted. What selected
/// cells stand under is tinted. Vertical: numbers of rows that can be dragged.
class GridHeader : public QHeaderView
{
    Q_OBJECT
public:
    GridHeader(Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

    /// Sections that stay in sight at the start and at the end while the others scroll past; -1: none.
    void setFrozen(int first, int last);
    [[nodiscard]] int frozenFirst() const { return m_first; }
    [[nodiscard]] int frozenLast() const { return m_last; }
    /// Where in the viewport a section is held against scrolling.
    struct Span {
        int start = 0;
        int size = 0;
        [[nodiscard]] int end() const { return start + size; }
        [[nodiscard]] bool contains(int position) const { return position >= start && position < end(); }
    };
    /// Nothing: it is where it belongs.
    [[nodiscard]] std::optional<Span> heldAt(int section) const;
    /// The held section at a place of the viewport; -1: none.
    [[nodiscard]] int heldSection(int position) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    /// Ground, lines and tint of a section; true where cells under it are selected.
    bool paintGround(QPainter &painter, const QRect &rect, int section) const;
    void paintArrow(QPainter &painter, const QRect &rect, int section) const;

private:
    [[nodiscard]] int length() const;
    [[nodiscard]] int positionOf(const QMouseEvent &event) const;

    int m_first = -1;
    int m_last = -1;
    int m_pressed = -1; ///< held section under the button
};

} // namespace penstock::grids
