// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QWidget>

class QVBoxLayout;

namespace penstock::shell {

/// Shown while no project is open: new, open, recent files, samples (ui.md 3, 07). Object name: startPage.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(ShellContext &context, const ActionSet &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeMain();
    void fillRecent();
    void applyFilter(const QString &text);
    /// Pictures come when the page stands, from another thread.
    void fetchSketches();

    ShellContext &m_context;
    const ActionSet &m_actions;
    QWidget *m_side = nullptr;
    QWidget *m_scroll = nullptr;
    QWidget *m_recentHead = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    bool m_hasSketches = false;
};

} // namespace penstock::shell
