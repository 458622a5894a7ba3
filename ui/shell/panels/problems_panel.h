// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/shell_context.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QLabel;

namespace penstock::shell {

/// What is wrong or doubtful, as the scenario shown sees it. A click goes to the field. Object name: problemList.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(ShellContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void jump(const QListWidgetItem *item);

    ShellContext &m_context;
    QListWidget *m_list;
    QLabel *m_none;
    QList<model::Problem> m_shown;
};

} // namespace penstock::shell
