// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QToolBar>

class QComboBox;
class QLabel;

namespace penstock::models {
class ScenarioListModel;
}

namespace penstock::shell {

/// 40 px: new, open, save | undo, redo | which scenario, compared with which | in which unit.
class ToolBar final : public QToolBar
{
    Q_OBJECT
public:
    ToolBar(ShellContext &context, const ActionSet &actions, QWidget *parent = nullptr);

    /// Labels go where the window is narrow; the boxes stay.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void refresh();
    void refreshScenarios();
    void refreshUnits();
    [[nodiscard]] QString parentText() const;
    QLabel *addLabel(const QString &text);
    QComboBox *addBox(const char *name, const QString &spoken, double width);

    ShellContext &m_context;
    QList<QAction *> m_ofProject;
    QList<QAction *> m_labels;
    models::ScenarioListModel *m_scenarios = nullptr;
    models::ScenarioListModel *m_references = nullptr;
    QComboBox *m_scenario;
    QComboBox *m_reference;
    QComboBox *m_unit;
};

} // namespace penstock::shell
