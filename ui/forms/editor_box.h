// SPDX-License-Identifier: GPL-3.0-or-later
//
// The boxes that editors are made of: one look for lines, pickers and drop-downs (ui.md 5: 26 px high, radius 3,
// border `bdc`, focus ring 2 px `acc`).
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

class QPainter;

namespace penstock::forms {

enum class Glyph { Chevron, Calendar, Revert, StepUp, StepDown, Close, Plus };

/// A line glyph in the middle of \p rect.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &colour);
/// Background and border of an editor.
void paintBox(QPainter &painter, const QWidget *widget, bool focused, bool refused);
/// Height of editors.
[[nodiscard]] int boxHeight();
/// Width of editors that are not wide.
[[nodiscard]] int boxWidth();

/// A line to type in with, at its right, two step buttons or one button.
class LineBox final : public QWidget
{
    Q_OBJECT
public:
    enum class Side { None, Steps, Calendar };

    LineBox(Side side, QWidget *parent);

    [[nodiscard]] QLineEdit &edit() { return *m_edit; }
    void setRefused(bool refused);
    void setSide(Side side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Arrow keys and wheel ±1, page keys ±10, a held step button.
    void stepped(double steps);
    void sideClicked();
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRect sideRect() const;
    void layOut();

    QLineEdit *m_edit;
    Side m_side;
    QTimer m_repeat;
    double m_held = 0.0;
    double m_wheel = 0.0;
    bool m_refused = false;
};

/// A combo box in the look of the other editors. The wheel only turns it while it has the focus.
class FlatComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit FlatComboBox(QWidget *parent);

    void setRefused(bool refused);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void escaped();
    void aboutToShow();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showPopup() override;

private:
    bool m_refused = false;
};

/// Lets undo and redo through to the window where \p edit has nothing of its own to undo. True: handled.
[[nodiscard]] bool passUndoOn(const QLineEdit &edit, QEvent *event);

} // namespace penstock::forms
