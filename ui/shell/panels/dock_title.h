// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;

namespace penstock::shell {

/// The title of a panel: its name, and a button that closes it. It is what the panel is dragged by.
class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget &dock);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDockWidget &m_dock;
};

} // namespace penstock::shell
