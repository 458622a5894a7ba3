// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/scenario_chip.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/plot/palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <utility>

namespace penstock::compare {

using forms::scaled;

namespace {

constexpr double kSample = 18.0;
constexpr double kLongestName = 220.0;

} // namespace

void paintLineSample(QPainter &painter, const QRectF &rect, int slot, plot::Theme theme)
{
    const plot::LineStyle style = plot::scenarioLine(slot, theme);
    const double scale = scaled(100.0) / 100.0;
    const double width = style.width * scale;
    QPen pen(style.colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!style.dash.isEmpty()) {
        QVector<qreal> dash = style.dash;
        for (qreal &length : dash) {
            length = length * scale / width; // Qt counts in pen widths
        }
        pen.setDashPattern(dash);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    const double y = std::floor(rect.center().y()) + 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.restore();
}

ScenarioChip::ScenarioChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
}

void ScenarioChip::setColumn(const Column &column, bool canBeRemoved)
{
    m_what = column.what;
    m_note = column.note;
    m_slot = column.slot;
    m_isCurrent = column.isCurrent;
    m_isStale = column.isStale;
    m_canBeRemoved = canBeRemoved;
    setText(column.name);
    QString spoken = column.note.isEmpty() ? column.name : tr("%1, %2", "a pin and its note").arg(column.name, m_note);
    if (column.isReference) {
        spoken = tr("%1, the reference").arg(spoken);
    }
    setAccessibleName(spoken);
    setToolTip(
        column.what.isPin()
            ? tr("%1\nDelete takes it out of the comparison, Alt with the arrow keys or a drag moves it.").arg(spoken)
            : tr("%1\nA click shows this scenario in the window. Delete takes it out of the comparison, Alt with "
                 "the arrow keys or a drag moves it.")
                  .arg(spoken));
    updateGeometry();
    update();
}

QFont ScenarioChip::nameFont() const
{
    QFont bold = font();
    bold.setBold(m_isCurrent);
    return bold;
}

QSize ScenarioChip::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    int width = std::min(metrics.horizontalAdvance(text()), scaled(kLongestName));
    if (!m_note.isEmpty()) {
        width += scaled(6.0) + QFontMetrics(forms::sizedFont(font(), 11.0)).horizontalAdvance(m_note);
    }
    return {width + scaled(kSample + 22.0) + (m_canBeRemoved ? scaled(18.0) : 0), scaled(26.0)};
}

QRect ScenarioChip::crossRect() const
{
    return m_canBeRemoved ? QRect(width() - scaled(24.0), 0, scaled(24.0), height()) : QRect();
}

void ScenarioChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Palette &tokens = forms::tokensOf(this);
    const plot::Theme theme = forms::themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(hasFocus() || m_isCurrent ? tokens.acc : tokens.bdc, border));
    painter.setBrush(m_isCurrent ? tokens.accbg : tokens.base);
    const double half = border / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 3.0, 3.0);
    paintLineSample(painter, QRectF(scaled(9.0), 0.0, scaled(kSample), height()), m_slot, theme);
    QRect row = rect().adjusted(scaled(kSample + 15.0), 0, -scaled(m_canBeRemoved ? 24.0 : 7.0), 0);
    painter.setFont(nameFont());
    painter.setPen(tokens.text);
    const QFontMetrics metrics(nameFont());
    const QString name = metrics.elidedText(text(), Qt::ElideRight, std::min(row.width(), scaled(kLongestName)));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    if (!m_note.isEmpty()) {
        row.setLeft(row.left() + metrics.horizontalAdvance(name) + scaled(6.0));
        painter.setFont(forms::sizedFont(font(), 11.0));
        painter.setPen(m_isStale ? tokens.warn : tokens.mut);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_note);
    }
    if (m_canBeRemoved) {
        forms::paintGlyph(painter, crossRect(), forms::Glyph::Close, m_overCross ? tokens.shortfall : tokens.mut);
    }
}

void ScenarioChip::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_canBeRemoved) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Left && isMove) {
        Q_EMIT moveRequested(-1);
    } else if (event->key() == Qt::Key_Right && isMove) {
        Q_EMIT moveRequested(1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void ScenarioChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressedCross = crossRect().contains(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    m_isDragged = false;
    setFocus(Qt::MouseFocusReason);
}

void ScenarioChip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() == Qt::NoButton) {
        const bool over = crossRect().contains(at);
        if (over != m_overCross) {
            m_overCross = over;
            update();
        }
        return;
    }
    if (!m_pressedCross && (m_isDragged || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())) {
        if (!std::exchange(m_isDragged, true)) {
            setCursor(Qt::ClosedHandCursor);
            Q_EMIT dragBegun();
        }
        Q_EMIT draggedTo(mapToParent(at));
    }
}

void ScenarioChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    setCursor(Qt::ArrowCursor);
    const QPoint at = event->position().toPoint();
    if (std::exchange(m_isDragged, false)) {
        return;
    }
    if (m_pressedCross && crossRect().contains(at)) {
        Q_EMIT removeRequested();
    } else if (!m_pressedCross && rect().contains(at)) {
        Q_EMIT clicked();
    }
}

void ScenarioChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

bool ScenarioChip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Delete is for the chip, not for what the window has selected.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Space) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

} // namespace penstock::compare
