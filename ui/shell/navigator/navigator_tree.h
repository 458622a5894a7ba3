// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace penstock::shell {

/// The tree itself: rows over the whole width, painted by NavigatorDelegate; headings and arrows answer to single
/// clicks.
class NavigatorTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit NavigatorTree(QWidget *parent = nullptr);

    /// Moves to \p index without choosing it.
    void setCurrentQuietly(const QModelIndex &index);

Q_SIGNALS:
    /// By mouse or keys, not by code.
    void chosen(const QModelIndex &index);
    void plusClicked(const QModelIndex &section, const QPoint &globalPosition);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool m_isQuiet = false;
};

} // namespace penstock::shell
