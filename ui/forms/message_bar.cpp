// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/message_bar.h"

#include "ui/forms/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace penstock::forms {

namespace {

struct Tint {
    QColor ink;
    QColor ground;
};

Tint tintOf(MessageBar::Tone tone, const plot::Palette &tokens)
{
    switch (tone) {
    case MessageBar::Tone::Info: return {tokens.acc, tokens.accbg};
    case MessageBar::Tone::Warning: return {tokens.warn, tokens.warnbg};
    case MessageBar::Tone::Override: return {tokens.ovr, tokens.ovrbg};
    case MessageBar::Tone::Fault: return {tokens.shortfall, tokens.shortbg};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_label->setWordWrap(true);
    m_button->setFlat(true);
    m_button->setAutoDefault(false);
    m_button->setCursor(Qt::PointingHandCursor);
    m_button->setStyleSheet(QStringLiteral("QPushButton { border: none; background: transparent; padding: 2px 4px; }"
                                           "QPushButton:focus { text-decoration: underline; }"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(8.0), scaled(3.0), scaled(4.0), scaled(3.0));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    setMinimumHeight(scaled(30.0));
    connect(m_button, &QPushButton::clicked, this, &MessageBar::clicked);
    setLooks();
}

void MessageBar::setMessage(const QString &sentence, const QString &action)
{
    m_label->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

QString MessageBar::sentence() const
{
    return m_label->text();
}

void MessageBar::setLooks()
{
    const QColor ink = tintOf(m_tone, tokensOf(this)).ink;
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::ButtonText, ink);
    m_label->setPalette(palette);
    m_button->setPalette(palette);
    QFont bold = font();
    bold.setBold(true);
    m_button->setFont(bold);
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tint tint = tintOf(m_tone, tokensOf(this));
    painter.setPen(tint.ink);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setLooks();
    }
    QFrame::changeEvent(event);
}

} // namespace penstock::forms
