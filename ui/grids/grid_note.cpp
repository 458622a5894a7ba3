// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/grid_note.h"

#include "ui/forms/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::grids {

using forms::scaled;

GridNote::GridNote(QWidget *host)
    : QWidget(host)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("gridNote"));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(12.0));
    layout->addWidget(m_label);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    host->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &GridNote::clicked);
    hide();
}

void GridNote::setNote(const QString &sentence, const QString &action)
{
    m_label->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    QPalette grey = m_label->palette();
    grey.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    m_label->setPalette(grey);
    setVisible(!sentence.isEmpty());
    place();
}

QString GridNote::sentence() const
{
    return m_label->text();
}

void GridNote::place()
{
    const QWidget *host = parentWidget();
    const QSize size(std::min(host->width(), scaled(360.0)), sizeHint().height());
    setGeometry(
        QRect(QPoint((host->width() - size.width()) / 2, std::max(0, (host->height() - size.height()) / 3)), size));
}

bool GridNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock::grids
