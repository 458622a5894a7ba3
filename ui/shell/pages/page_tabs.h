// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/action_set.h"
#include "ui/shell/pages/page_table.h"

#include <QTabWidget>

namespace penstock::shell {

/// The pages of the open project as tabs: the overview always, others as they are asked for. The object name is pages.
class PageTabs final : public QTabWidget
{
    Q_OBJECT
public:
    /// \p overview becomes the first tab, which cannot be closed.
    PageTabs(ShellContext &context, ActionSet &actions, QWidget *overview);

    /// Brings a page to the front, made if it is not there yet.
    void open(const PageKey &key);
    /// Brings a field of an entity to the front where a page of it is open and shows the field; false: none does.
    bool focusField(const model::Address &address);
    /// Into the page in front, where it takes one.
    void importTable(const QString &path);
    void close(const PageKey &key);
    [[nodiscard]] PageKey currentPage() const;
    [[nodiscard]] bool canCloseCurrent() const { return currentIndex() > 0; }
    void closeCurrent();
    /// All but the overview: another project.
    void closeAll();

Q_SIGNALS:
    /// Another page is in front.
    void pageChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeTab(int index);
    void follow();
    [[nodiscard]] int indexOf(const PageKey &key) const;
    [[nodiscard]] QString titleOf(const PageKey &key) const;

    ShellContext &m_context;
    ActionSet &m_actions;
    QList<PageKey> m_keys; ///< a tab each
};

} // namespace penstock::shell
