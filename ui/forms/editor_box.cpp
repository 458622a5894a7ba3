// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editor_box.h"

#include "ui/forms/tokens.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStylePainter>
#include <QWheelEvent>

#include <utility>

namespace penstock::forms {

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    const double scale = scaled(100.0) / 100.0;
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Chevron: painter.drawPolyline(QPolygonF{{-3.5, -1.7}, {0.0, 1.8}, {3.5, -1.7}}); break;
    case Glyph::Calendar:
        painter.drawRoundedRect(QRectF(-5.0, -4.0, 10.0, 9.0), 1.0, 1.0);
        painter.drawLine(QPointF(-5.0, -1.0), QPointF(5.0, -1.0));
        painter.drawLine(QPointF(-2.5, -5.5), QPointF(-2.5, -3.0));
        painter.drawLine(QPointF(2.5, -5.5), QPointF(2.5, -3.0));
        break;
    case Glyph::Revert: {
        QPainterPath path(QPointF(-5.0, -2.0));
        path.lineTo(1.5, -2.0);
        path.arcTo(QRectF(-2.0, -2.0, 7.0, 6.5), 90.0, -180.0);
        path.lineTo(-1.5, 4.5);
        painter.drawPath(path);
        painter.drawPolyline(QPolygonF{{-2.5, -4.5}, {-5.0, -2.0}, {-2.5, 0.5}});
        break;
    }
    case Glyph::StepUp:
    case Glyph::StepDown: {
        const double sign = glyph == Glyph::StepUp ? 1.0 : -1.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{-3.5, 2.0 * sign}, {3.5, 2.0 * sign}, {0.0, -2.2 * sign}});
        break;
    }
    case Glyph::Close:
        painter.drawLine(QPointF(-3.0, -3.0), QPointF(3.0, 3.0));
        painter.drawLine(QPointF(3.0, -3.0), QPointF(-3.0, 3.0));
        break;
    case Glyph::Plus:
        painter.drawLine(QPointF(-4.0, 0.0), QPointF(4.0, 0.0));
        painter.drawLine(QPointF(0.0, -4.0), QPointF(0.0, 4.0));
        break;
    }
    painter.restore();
}

void paintBox(QPainter &painter, const QWidget *widget, bool focused, bool refused)
{
    const plot::Palette &tokens = tokensOf(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = focused ? 2.0 : 1.0;
    const QColor line = refused ? tokens.shortfall : (focused ? tokens.acc : tokens.bdc);
    painter.setPen(QPen(widget->isEnabled() ? line : tokens.bd, width));
    painter.setBrush(widget->isEnabled() ? tokens.base : tokens.panel);
    const double half = width / 2.0;
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(half, half, -half, -half), 3.0, 3.0);
    painter.restore();
}

int boxHeight()
{
    return scaled(26.0);
}

int boxWidth()
{
    return scaled(132.0);
}

bool passUndoOn(const QLineEdit &edit, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo) && !edit.isUndoAvailable();
    const bool redo = key->matches(QKeySequence::Redo) && !edit.isRedoAvailable();
    if (undo || redo) {
        event->ignore();
        return true;
    }
    return false;
}

LineBox::LineBox(Side side, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_side(side)
{
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_repeat, &QTimer::timeout, this, [this] {
        m_repeat.setInterval(80);
        Q_EMIT stepped(m_held);
    });
}

void LineBox::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

void LineBox::setSide(Side side)
{
    m_side = side;
    layOut();
    update();
}

QSize LineBox::sizeHint() const
{
    return {boxWidth(), boxHeight()};
}

QSize LineBox::minimumSizeHint() const
{
    return {scaled(60.0), boxHeight()};
}

QRect LineBox::sideRect() const
{
    if (m_side == Side::None) {
        return {};
    }
    const int width = scaled(m_side == Side::Steps ? 18.0 : 26.0);
    return {rect().right() + 1 - width, 0, width, height()};
}

void LineBox::layOut()
{
    const int side = m_side == Side::None ? 2 : sideRect().width();
    m_edit->setGeometry(scaled(4.0), 2, width() - scaled(4.0) - side, height() - 4);
}

void LineBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Palette &tokens = tokensOf(this);
    paintBox(painter, this, m_edit->hasFocus(), m_refused);
    const QRectF side = sideRect();
    const QColor ink = isEnabled() ? tokens.mut : tokens.dis;
    if (m_side == Side::Steps) {
        painter.setPen(tokens.hair);
        painter.drawLine(QPointF(side.left(), 3.0), QPointF(side.left(), height() - 4.0));
        const double half = side.height() / 2.0;
        paintGlyph(painter, QRectF(side.left(), 1.0, side.width(), half), Glyph::StepUp, ink);
        paintGlyph(painter, QRectF(side.left(), half - 1.0, side.width(), half), Glyph::StepDown, ink);
    } else if (m_side == Side::Calendar) {
        paintGlyph(painter, side, Glyph::Calendar, ink);
    }
}

void LineBox::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void LineBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        layOut();
    }
    QWidget::changeEvent(event);
}

void LineBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT stepped(1.0); return;
    case Qt::Key_Down: Q_EMIT stepped(-1.0); return;
    case Qt::Key_PageUp: Q_EMIT stepped(10.0); return;
    case Qt::Key_PageDown: Q_EMIT stepped(-10.0); return;
    case Qt::Key_Escape: Q_EMIT escaped(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void LineBox::wheelEvent(QWheelEvent *event)
{
    if (m_side == Side::None || !m_edit->hasFocus()) {
        event->ignore(); // the form scrolls
        return;
    }
    m_wheel += event->angleDelta().y() / 120.0;
    const double whole = static_cast<double>(static_cast<int>(m_wheel));
    if (whole != 0.0) {
        m_wheel -= whole;
        Q_EMIT stepped(whole);
    }
    event->accept();
}

void LineBox::mousePressEvent(QMouseEvent *event)
{
    const QRect side = sideRect();
    if (event->button() != Qt::LeftButton || !side.contains(event->pos())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_edit->setFocus(Qt::MouseFocusReason);
    if (m_side == Side::Calendar) {
        Q_EMIT sideClicked();
        return;
    }
    m_held = event->pos().y() < height() / 2 ? 1.0 : -1.0;
    Q_EMIT stepped(m_held);
    m_repeat.start(400); // the first one waits longer
}

void LineBox::mouseReleaseEvent(QMouseEvent *event)
{
    m_held = 0.0;
    m_repeat.stop();
    QWidget::mouseReleaseEvent(event);
}

bool LineBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
        }
        if (passUndoOn(*m_edit, event)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

FlatComboBox::FlatComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FlatComboBox::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

QSize FlatComboBox::sizeHint() const
{
    return {boxWidth(), boxHeight()};
}

QSize FlatComboBox::minimumSizeHint() const
{
    return {scaled(60.0), boxHeight()};
}

void FlatComboBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Palette &tokens = tokensOf(this);
    const bool focused = hasFocus() || (lineEdit() != nullptr && lineEdit()->hasFocus());
    paintBox(painter, this, focused, m_refused);
    const QRectF side(width() - scaled(24.0), 0.0, scaled(24.0), height());
    paintGlyph(painter, side, Glyph::Chevron, isEnabled() ? tokens.mut : tokens.dis);
    if (!isEditable()) {
        const bool isChosen = currentIndex() >= 0;
        painter.setPen(isEnabled() ? (isChosen ? tokens.text : tokens.mut) : tokens.dis);
        const QRect room = rect().adjusted(scaled(8.0), 0, -scaled(24.0), 0);
        const QString text = isChosen ? currentText() : placeholderText();
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
}

void FlatComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && !isEditable()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void FlatComboBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void FlatComboBox::showPopup()
{
    Q_EMIT aboutToShow();
    QComboBox::showPopup();
}

} // namespace penstock::forms
