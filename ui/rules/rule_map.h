// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/rules/map_layout.h"
#include "ui/rules/map_paint.h"

#include <QWidget>

#include <optional>

namespace penstock::rules {

/// Chips over TPP and performance density on logarithmic axes, the clauses of a rule as rectangles. Thresholds are
/// dragged by their handles, or moved by arrow keys: `[` and `]` walk the handles. It owns no rule: what it shows comes
/// in by setContent(), what a person makes of it goes out by signals.
class RuleMap final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleMap(QWidget *parent);

    void setContent(const MapContent &content);
    [[nodiscard]] const MapContent &content() const { return m_content; }
    /// Marks a chip of the project; empty: none.
    void setHighlighted(const model::Id &chip);

    /// As drawn now, in widget coordinates.
    [[nodiscard]] const MapLayout &layoutNow() const;
    [[nodiscard]] int focusedHandle() const;
    /// What the box beside the pointer says; empty: nothing is pointed at.
    [[nodiscard]] QStringList readout() const { return m_state.readout; }
    [[nodiscard]] bool isDragging() const { return m_grip.has_value() && m_grip->byMouse; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Moves of one drag, or of one handle by keys, are one gesture.
    void ruleEdited(const penstock::model::Rule &rule, const penstock::document::Gesture &gesture);
    /// Escape: take back the gesture.
    void escaped(const penstock::document::Gesture &gesture);
    /// Around a drag.
    void dragStarted();
    void dragEnded();
    /// A chip of the project was clicked; empty: beside all.
    void chipClicked(const penstock::model::Id &chip);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A threshold in hand.
    struct Grip {
        Threshold threshold; ///< as it was taken
        model::Rule rule;    ///< as it was taken
        document::Gesture gesture;
        double offset = 0.0; ///< of the pointer from the edge, pixels
        double value = 0.0;  ///< now
        bool byMouse = false;
    };

    [[nodiscard]] plot::Look look() const;
    void invalidate();
    void take(int handle, bool byMouse, double offset);
    void moveTo(double value);
    void drop();
    void giveUp();
    void stepHandle(int steps);
    bool stepValue(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] double snapped(double value, double position, bool freely) const;
    void hover(const QPointF &at);
    void showReadout(QStringList lines, const QPointF &at);
    void readHandle(int handle);
    [[nodiscard]] int handleOf(const Threshold::Place &place) const;
    void describe();

    MapContent m_content;
    MapScales m_scales;
    MapState m_state;
    mutable std::optional<MapLayout> m_layout;
    std::optional<Grip> m_grip;
    std::optional<Threshold::Place> m_focused; ///< stays with the bound when its value moves
};

} // namespace penstock::rules
