// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QModelIndex;

namespace penstock::models {
class ProjectTreeModel;
class TreeFilter;
} // namespace penstock::models

namespace penstock::shell {

class NavigatorTree;

/// Scenarios, data and views of the open project, with a filter on top. A scenario chosen is shown, an entity chosen is
/// selected. The tree's object name is navTree.
class Navigator final : public QWidget
{
    Q_OBJECT
public:
    Navigator(ShellContext &context, ActionSet &actions, QWidget *parent = nullptr);

    /// What the tree stands on while it has the keyboard; nothing while it has not.
    [[nodiscard]] std::optional<document::Selection> focusedTarget() const;
    void focusFilter();
    /// Marks the page that is in front.
    void setCurrentPage(const QString &key);
    /// Opens the name for typing, wherever it is hidden.
    void editName(const document::Selection &what);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Keys of the filter: Esc empties it, Down goes into the tree.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseCurrent(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void showScenarioMenu(const model::Id &id, const QPoint &globalPosition);
    /// After a drop; where it stands already nothing is asked.
    void askToMove(const model::Id &scenario, const model::Id &parent);
    void addTo(const QModelIndex &section, const QPoint &globalPosition);
    void applyFilter(const QString &text);
    void followSelection();
    void expandAsUsual();
    [[nodiscard]] document::Selection selectionAt(const QModelIndex &index) const;

    ShellContext &m_context;
    ActionSet &m_actions;
    models::ProjectTreeModel *m_model;
    models::TreeFilter *m_filter;
    QLineEdit *m_filterEdit;
    QWidget *m_noMatch;
    QLabel *m_noMatchText;
    NavigatorTree *m_tree;
    QSet<int> m_openLists; ///< types of the lists that were open before filtering
    bool m_isFollowing = false;
};

} // namespace penstock::shell
