// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview/measure_tile.h"

#include "ui/forms/value_text.h"
#include "ui/shell/look/appearance.h"
#include "ui/shell/look/flat_paint.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace penstock::shell {

namespace {

// Pixels at 1 em = 13 px (ui.md 3 and 5).
constexpr double kHeight = 66;
constexpr double kPadX = 10;
constexpr double kPadY = 7;
constexpr double kSmall = 11;
constexpr double kValue = 17;
constexpr double kSmallestValue = 12;
constexpr double kExtra = 12;

QColor colourOf(Trend trend)
{
    const plot::Palette &t = currentTokens();
    switch (trend) {
    case Trend::Better: return t.ok;
    case Trend::Worse: return t.shortfall;
    case Trend::Same: break;
    }
    return t.mut;
}

/// The largest size up to \p wanted at which \p text fits.
QFont fittingFont(const QFont &base, const QString &text, double wanted, int width)
{
    for (double size = wanted; size > kSmallestValue; size -= 1.0) {
        const QFont font = sizedFont(base, size, true);
        if (QFontMetrics(font).horizontalAdvance(text) + 2 <= width) { // what eliding keeps free
            return font;
        }
    }
    return sizedFont(base, kSmallestValue, true);
}

} // namespace

MeasureTile::MeasureTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeasureTile::setMeasure(const MeasureText &measure)
{
    if (measure == m_measure) {
        return;
    }
    m_measure = measure;
    setObjectName(QStringLiteral("tile.") + measure.id);
    setAccessibleName(measure.spoken);
    setAccessibleDescription(measure.tip);
    setToolTip(measure.date ? tr("%1 Click to go there.").arg(measure.tip) : measure.tip);
    setText(measure.label);
    update();
}

QString MeasureTile::plainText() const
{
    QStringList parts;
    for (const DifferencePart &part : m_measure.differences) {
        parts.append(part.text);
    }
    const QString value =
        m_measure.extra.isEmpty() ? m_measure.value : m_measure.value + QLatin1Char(' ') + m_measure.extra;
    return parts.isEmpty()
               ? tr("%1: %2", "label and value").arg(m_measure.label, value)
               : tr("%1: %2 (%3)", "label, value and difference").arg(m_measure.label, value, forms::separated(parts));
}

void MeasureTile::setLast(bool last)
{
    m_isLast = last;
    update();
}

QSize MeasureTile::sizeHint() const
{
    return {scaled(124), scaled(kHeight)};
}

QSize MeasureTile::minimumSizeHint() const
{
    return {scaled(84), scaled(kHeight)};
}

void MeasureTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void MeasureTile::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), isDown() ? t.accbg : (underMouse() && m_measure.date ? t.alt : t.base));
    if (!m_isLast) {
        painter.fillRect(QRect(width() - 1, 0, 1, height()), t.hair);
    }
    const QRect inner = rect().adjusted(scaled(kPadX), scaled(kPadY), -scaled(6), -scaled(kPadY));
    const QFont small = sizedFont(font(), kSmall);
    const QFontMetrics smallMetrics(small);
    const int rowHeight = scaled(15);

    painter.setFont(small);
    painter.setPen(t.mut);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(m_measure.label, Qt::ElideRight, inner.width()));

    const QRect valueRow(inner.left(), inner.top() + rowHeight, inner.width(), scaled(23));
    const QFont extraFont = sizedFont(font(), kExtra);
    const int extraWidth =
        m_measure.extra.isEmpty() ? 0 : QFontMetrics(extraFont).horizontalAdvance(m_measure.extra) + scaled(4);
    const bool isJapanese = locale().language() == QLocale::Japanese;
    const QFont valueFont = fittingFont(font(), m_measure.value, isJapanese ? 15 : kValue, inner.width() - extraWidth);
    painter.setFont(valueFont);
    painter.setPen(t.text);
    const QFontMetrics valueMetrics(valueFont);
    const int baseline = valueRow.top() + (valueRow.height() + QFontMetrics(sizedFont(font(), kValue)).capHeight()) / 2;
    const QString value = valueMetrics.elidedText(m_measure.value, Qt::ElideRight, inner.width());
    painter.drawText(QPoint(inner.left(), baseline), value);
    if (extraWidth > 0 && valueMetrics.horizontalAdvance(value) + extraWidth <= inner.width()) {
        painter.setFont(extraFont);
        painter.setPen(t.mut);
        painter.drawText(QPoint(inner.left() + valueMetrics.horizontalAdvance(value) + scaled(4), baseline),
                         m_measure.extra);
    }

    painter.setFont(small);
    paintDifferences(painter, QRect(inner.left(), inner.bottom() - rowHeight + 1, inner.width(), rowHeight));
    if (hasFocus()) {
        paintFocusRing(painter, rect(), 0.0);
    }
}

void MeasureTile::paintDifferences(QPainter &painter, const QRect &row) const
{
    const QFontMetrics metrics(painter.font());
    int x = row.left();
    for (const DifferencePart &part : m_measure.differences) {
        const int room = row.right() - x + 1;
        if (room < scaled(16)) {
            break;
        }
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, room);
        painter.setPen(colourOf(part.trend));
        painter.drawText(QRect(x, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + scaled(5);
    }
}

void MeasureTile::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *go = menu.addAction(lineIcon(QStringLiteral("locate")), tr("&Go to its date"));
    go->setEnabled(m_measure.date.has_value());
    QAction *copy = menu.addAction(lineIcon(QStringLiteral("copy")), tr("&Copy"));
    QAction *copyAll = menu.addAction(tr("Copy &all seven"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == go) {
        click();
    } else if (chosen == copy) {
        QApplication::clipboard()->setText(plainText());
    } else if (chosen == copyAll) {
        Q_EMIT copyAllRequested();
    }
}

} // namespace penstock::shell
