// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/cause_card.h"

#include "ui/forms/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace penstock::compare {

using forms::scaled;

namespace {

constexpr double kLeft = 34.0;
constexpr double kRight = 8.0;
constexpr double kHeading = 18.0;
constexpr double kAction = 16.0;
constexpr int kWrap = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop) | Qt::TextWordWrap;

} // namespace

CauseCard::CauseCard(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CauseCard::setCause(const CauseText &cause)
{
    m_cause = cause;
    setText(cause.heading);
    setAccessibleName(cause.heading);
    setAccessibleDescription(cause.sentence);
    setToolTip(cause.action.isEmpty() ? cause.sentence : cause.sentence + QLatin1Char('\n') + cause.action);
    setCursor(cause.id.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

QRect CauseCard::sentenceRect(int width) const
{
    const QFontMetrics metrics(forms::sizedFont(font(), 12.0));
    const QRect room(scaled(kLeft), scaled(5.0 + kHeading), std::max(width - scaled(kLeft + kRight), scaled(40.0)),
                     scaled(400.0));
    return metrics.boundingRect(room, kWrap, m_cause.sentence);
}

int CauseCard::heightForWidth(int width) const
{
    const int action = m_cause.action.isEmpty() ? 0 : scaled(kAction);
    return sentenceRect(width).bottom() + action + scaled(8.0);
}

QSize CauseCard::sizeHint() const
{
    return {scaled(300.0), heightForWidth(scaled(300.0))};
}

void CauseCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const plot::Palette &tokens = forms::tokensOf(this);
    const bool isLink = !m_cause.id.isEmpty();
    painter.fillRect(rect(), isLink && underMouse() ? tokens.accbg : tokens.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.hair);
    if (m_cause.isTrouble) {
        painter.fillRect(QRect(0, 0, scaled(4.0), height() - 1), tokens.shortfall);
    }
    const QRectF circle(scaled(10.0), scaled(6.0), scaled(17.0), scaled(17.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_cause.isTrouble ? tokens.shortfall : tokens.bd);
    painter.drawEllipse(circle);
    painter.setFont(forms::sizedFont(font(), 11.0, true));
    painter.setPen(m_cause.isTrouble ? tokens.base : tokens.text);
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    painter.setFont(forms::sizedFont(font(), 13.0, true));
    painter.setPen(tokens.text);
    const QRect heading(scaled(kLeft), scaled(5.0), width() - scaled(kLeft + kRight), scaled(kHeading));
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_cause.heading, Qt::ElideRight, heading.width()));
    painter.setFont(forms::sizedFont(font(), 12.0));
    const QRect sentence = sentenceRect(width());
    painter.drawText(QRect(scaled(kLeft), sentence.top(), width() - scaled(kLeft + kRight), sentence.height()), kWrap,
                     m_cause.sentence);
    if (!m_cause.action.isEmpty()) {
        QFont link = forms::sizedFont(font(), 11.0);
        link.setUnderline(underMouse() || hasFocus());
        painter.setFont(link);
        painter.setPen(tokens.acc);
        const QRect row(scaled(kLeft), sentence.bottom() + scaled(2.0), width() - scaled(kLeft + kRight),
                        scaled(kAction));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_cause.action, Qt::ElideRight, row.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.acc, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -2.0));
    }
}

void CauseCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CauseCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void CauseCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace penstock::compare
