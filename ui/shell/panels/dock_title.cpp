// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/dock_title.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace penstock::shell {

DockTitle::DockTitle(QDockWidget &dock)
    : QWidget(&dock)
    , m_dock(dock)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(10), 0, scaled(3), 0);
    layout->addStretch();
    auto *close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close"), IconTone::Muted));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this panel"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
}

QSize DockTitle::sizeHint() const
{
    return {scaled(100), scaled(28)};
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.win);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hair);
    painter.setFont(sizedFont(font(), 13, true));
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(scaled(10), 0, -scaled(30), 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_dock.windowTitle());
}

} // namespace penstock::shell
