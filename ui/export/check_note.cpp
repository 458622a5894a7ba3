// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/check_note.h"

#include "ui/forms/tokens.h"

#include <QPainter>

namespace penstock::exporting {

using forms::scaled;

namespace {

constexpr double kSign = 12.0;
constexpr double kGap = 6.0;

} // namespace

CheckNote::CheckNote(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CheckNote::setNote(bool isFine, const QString &sentence, const QString &toolTip)
{
    m_isFine = isFine;
    m_sentence = sentence;
    setToolTip(toolTip.isEmpty() ? sentence : toolTip);
    setAccessibleName(toolTip.isEmpty() ? sentence : toolTip);
    updateGeometry();
    update();
}

QSize CheckNote::sizeHint() const
{
    return {scaled(kSign + kGap) + fontMetrics().horizontalAdvance(m_sentence) + 2, scaled(20.0)};
}

QSize CheckNote::minimumSizeHint() const
{
    return {scaled(80.0), scaled(20.0)};
}

void CheckNote::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const plot::Palette &t = forms::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = scaled(kSign);
    const QRectF sign(0.0, (height() - side) / 2.0, side, side);
    const auto at = [&sign](double x, double y) {
        return QPointF(sign.left() + x * sign.width(), sign.top() + y * sign.height());
    };
    painter.setPen(QPen(m_isFine ? t.ok : t.warn, scaled(1.0) * 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_isFine) {
        painter.drawPolyline(QPolygonF({at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.2)}));
    } else {
        painter.drawPolygon(QPolygonF({at(0.5, 0.08), at(0.97, 0.92), at(0.03, 0.92)}));
        painter.drawLine(at(0.5, 0.4), at(0.5, 0.62));
        painter.drawPoint(at(0.5, 0.78));
    }
    const QRect row = rect().adjusted(scaled(kSign + kGap), 0, 0, 0);
    painter.setPen(m_isFine ? t.text : t.warn);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, row.width()));
}

} // namespace penstock::exporting
