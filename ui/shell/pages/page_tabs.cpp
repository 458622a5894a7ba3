// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages/page_tabs.h"

#include "ui/forms/inspector.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

namespace penstock::shell {

namespace {

QIcon iconOf(const PageKey &key)
{
    const PageEntry *entry = findPage(key.page);
    return entry == nullptr || *entry->icon == '\0' ? entityIcon(key.type) : lineIcon(QString::fromLatin1(entry->icon));
}

} // namespace

PageTabs::PageTabs(ShellContext &context, ActionSet &actions, QWidget *overview)
    : m_context(context)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("pages"));
    setDocumentMode(true);
    setMovable(false);
    tabBar()->setExpanding(false);
    tabBar()->installEventFilter(this);
    m_keys.append({QStringLiteral("overview"), model::EntityType::Project, {}});
    addTab(overview, iconOf(m_keys.first()), titleOf(m_keys.first()));
    connect(this, &QTabWidget::currentChanged, this, [this] {
        const PageEntry *entry = findPage(currentPage().page);
        const bool sumsUp = entry != nullptr && entry->summaryOf != nullptr && currentWidget() != nullptr;
        m_context.view().setSummary(sumsUp ? entry->summaryOf(*currentWidget()) : QStringList());
        Q_EMIT pageChanged();
        m_actions.refreshSoon();
    });
    connect(&context.document(), &document::ProjectDocument::changed, this, &PageTabs::follow);
    connect(&context.document(), &document::ProjectDocument::scenarioChanged, this, &PageTabs::follow);
}

QString PageTabs::titleOf(const PageKey &key) const
{
    const PageEntry *entry = findPage(key.page);
    if (entry == nullptr) {
        return {};
    }
    return entry->titleOf != nullptr ? entry->titleOf(m_context, key)
                                     : QCoreApplication::translate("Page", entry->title);
}

int PageTabs::indexOf(const PageKey &key) const
{
    return static_cast<int>(m_keys.indexOf(key));
}

PageKey PageTabs::currentPage() const
{
    return m_keys.value(currentIndex());
}

void PageTabs::open(const PageKey &key)
{
    int index = indexOf(key);
    const PageEntry *entry = findPage(key.page);
    if (index < 0 && entry != nullptr && entry->make != nullptr) {
        m_keys.append(key);
        index = addTab(entry->make(m_context, m_actions, key), iconOf(key),
                       titleOf(key).replace(u'&', QStringLiteral("&&")));
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(lineIcon(QStringLiteral("close"), IconTone::Muted));
        button->setIconSize({scaled(12), scaled(12)});
        button->setToolTip(withKeys(tr("Close this tab"), m_actions.action("window.closeTab")->shortcut()));
        button->setAccessibleName(tr("Close %1").arg(titleOf(key)));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, key] { close(key); });
        tabBar()->setTabButton(index, QTabBar::RightSide, button);
    }
    if (index < 0) {
        return;
    }
    setCurrentIndex(index);
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool PageTabs::focusField(const model::Address &address)
{
    for (int i = 0; i < count(); ++i) {
        const PageKey &key = m_keys.at(i);
        const PageEntry *entry = findPage(key.page);
        if (key.type != address.type || key.id != address.id || entry == nullptr || entry->focusField == nullptr) {
            continue;
        }
        const int before = currentIndex();
        setCurrentIndex(i); // what is not shown takes no keyboard
        if (entry->focusField(*widget(i), address.field)) {
            return true;
        }
        setCurrentIndex(before);
    }
    return false;
}

void PageTabs::importTable(const QString &path)
{
    const PageEntry *entry = findPage(currentPage().page);
    if (entry != nullptr && entry->importTable != nullptr) {
        entry->importTable(*currentWidget(), path);
    }
}

void PageTabs::close(const PageKey &key)
{
    closeTab(indexOf(key));
}

void PageTabs::closeCurrent()
{
    closeTab(currentIndex());
}

void PageTabs::closeTab(int index)
{
    if (index <= 0) {
        return;
    }
    QWidget *page = widget(index);
    if (page->isAncestorOf(QApplication::focusWidget())) {
        forms::commitPendingEdits(); // what is still being typed on it
    }
    m_keys.removeAt(index); // first: who asks during the change sees what is there
    removeTab(index);
    page->deleteLater();
}

void PageTabs::closeAll()
{
    setCurrentIndex(0);
    while (count() > 1) {
        closeTab(count() - 1);
    }
}

void PageTabs::follow()
{
    for (int i = count() - 1; i > 0; --i) {
        const PageKey key = m_keys.at(i);
        const PageEntry *entry = findPage(key.page);
        if (entry->isThere != nullptr && !entry->isThere(m_context, key)) {
            closeTab(i);
        } else if (const QString title = titleOf(key).replace(u'&', QStringLiteral("&&")); title != tabText(i)) {
            setTabText(i, title);
        }
    }
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            closeTab(tabBar()->tabAt(mouse->pos()));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace penstock::shell
