// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator/navigator.h"

#include "ui/models/project_tree_model.h"
#include "ui/models/tree_filter.h"
#include "ui/shell/actions/entity_commands.h"
#include "ui/shell/actions/menus.h"
#include "ui/shell/look/appearance.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/navigator/navigator_delegate.h"
#include "ui/shell/navigator/navigator_tree.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock::shell {

using models::ProjectTreeModel;
using Kind = ProjectTreeModel::Kind;
using Section = ProjectTreeModel::Section;

namespace {

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(ProjectTreeModel::KindRole).toInt());
}

model::EntityType typeAt(const QModelIndex &index)
{
    return static_cast<model::EntityType>(index.data(ProjectTreeModel::TypeRole).toInt());
}

PageKey pageAt(const QModelIndex &index)
{
    return {index.data(ProjectTreeModel::PageRole).toString(), model::EntityType::Project, {}};
}

QString addActionOf(model::EntityType type)
{
    return QStringLiteral("data.add.") + model::key(type);
}

} // namespace

Navigator::Navigator(ShellContext &context, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new ProjectTreeModel(context.document(), this))
    , m_filter(new models::TreeFilter(this))
    , m_filterEdit(new QLineEdit)
    , m_noMatch(new QWidget)
    , m_noMatchText(new QLabel)
    , m_tree(new NavigatorTree)
{
    setObjectName(QStringLiteral("navigator"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filterEdit->setObjectName(QStringLiteral("navFilter"));
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Filter the navigator"));
    m_filterEdit->setToolTip(
        withKeys(tr("Show only what contains this text"), actions.action("edit.find")->shortcut()));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->addAction(lineIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_filterEdit->installEventFilter(this);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    top->addWidget(m_filterEdit);
    layout->addLayout(top);

    auto *none = new QVBoxLayout(m_noMatch);
    none->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(8));
    m_noMatchText->setWordWrap(true);
    m_noMatchText->setForegroundRole(QPalette::PlaceholderText);
    auto *clear = new QPushButton(tr("Clear filter"));
    clear->setObjectName(QStringLiteral("clearFilter"));
    none->addWidget(m_noMatchText);
    none->addWidget(clear, 0, Qt::AlignLeft);
    m_noMatch->hide();
    layout->addWidget(m_noMatch);

    QList<models::Page> pages;
    for (const PageEntry &entry : pageTable()) {
        if (entry.isListed) {
            pages.append({QString::fromLatin1(entry.key), entry.title, QString::fromLatin1(entry.icon),
                          actions.action(entry.action)->shortcut()});
        }
    }
    m_model->setPages(pages);
    m_model->setCurrentPage(QStringLiteral("overview"));
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new NavigatorDelegate(context.document(), m_tree));
    layout->addWidget(m_tree, 1);
    actions.reachInto(*m_tree);

    connect(m_filterEdit, &QLineEdit::textChanged, this, &Navigator::applyFilter);
    connect(clear, &QPushButton::clicked, m_filterEdit, &QLineEdit::clear);
    connect(m_tree, &NavigatorTree::chosen, this, &Navigator::chooseCurrent);
    connect(m_tree, &NavigatorTree::activated, this, &Navigator::activate);
    connect(m_tree, &NavigatorTree::plusClicked, this, &Navigator::addTo);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Navigator::showMenu);
    connect(m_model, &ProjectTreeModel::refused, this,
            [this](const QString &sentence) { m_context.prompts().tell(sentence); });
    // After the drop: what is asked then would hold up the program in the middle of it.
    connect(
        m_model, &ProjectTreeModel::moveAsked, this,
        [this](const model::Id &scenario, const model::Id &parent) { askToMove(scenario, parent); },
        Qt::QueuedConnection);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (kindOf(parent) == Kind::Scenario) {
            m_tree->expand(parent);
        }
    });
    connect(&context.document(), &document::ProjectDocument::selectionChanged, this, &Navigator::followSelection);
    connect(&context.session(), &ProjectSession::projectShown, this, [this] {
        m_filterEdit->clear();
        expandAsUsual();
    });
    expandAsUsual();
}

QSize Navigator::sizeHint() const
{
    return {scaled(232), scaled(500)};
}

void Navigator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), currentTokens().win);
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filterEdit->text().isEmpty()) {
            m_filterEdit->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_tree->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Navigator::expandAsUsual()
{
    m_tree->collapseAll();
    const auto expand = [this](const QModelIndex &source) { m_tree->expand(m_filter->mapFromSource(source)); };
    for (const Section section : {Section::Scenarios, Section::Data, Section::Views}) {
        expand(m_model->sectionIndex(section));
    }
    m_tree->expandRecursively(m_filter->mapFromSource(m_model->sectionIndex(Section::Scenarios)));
}

document::Selection Navigator::selectionAt(const QModelIndex &index) const
{
    const bool isThing = index.isValid() && (kindOf(index) == Kind::Entity || kindOf(index) == Kind::Scenario);
    return isThing ? document::Selection{typeAt(index), index.data(ProjectTreeModel::IdRole).toString()}
                   : document::Selection{};
}

std::optional<document::Selection> Navigator::focusedTarget() const
{
    return m_tree->hasFocus() ? std::optional(selectionAt(m_tree->currentIndex())) : std::nullopt;
}

void Navigator::chooseCurrent(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const document::Selection what = selectionAt(index);
    m_isFollowing = true;
    if (kindOf(index) == Kind::Scenario) {
        m_context.document().setScenario(what.id);
    } else if (kindOf(index) == Kind::Entity) {
        m_context.document().select(what);
    } else if (kindOf(index) == Kind::Page) {
        m_context.openPage(pageAt(index));
    }
    m_isFollowing = false;
    m_actions.refreshSoon();
}

void Navigator::activate(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case Kind::Entity:
        if (typeAt(index) == model::EntityType::PolicyEvent) {
            m_context.openPage({QStringLiteral("event"), typeAt(index), selectionAt(index).id});
            break;
        }
        if (typeAt(index) == model::EntityType::View) {
            m_context.openPage({QStringLiteral("chart"), typeAt(index), selectionAt(index).id});
            break;
        }
        [[fallthrough]];
    case Kind::Scenario:
        m_context.document().select(selectionAt(index));
        m_context.showPanel(Panel::Inspector, true);
        break;
    case Kind::List:
        if (typeAt(index) == model::EntityType::View) {
            m_context.openPage({QStringLiteral("charts"), model::EntityType::Project, {}});
            break;
        }
        if (const PageKey list{QStringLiteral("list"), typeAt(index), {}}; findPage(list.page) != nullptr) {
            m_context.openPage(list);
            break;
        }
        [[fallthrough]];
    case Kind::Section: m_tree->setExpanded(index, !m_tree->isExpanded(index)); break;
    case Kind::Page: m_context.openPage(pageAt(index)); break;
    }
}

void Navigator::followSelection()
{
    m_tree->viewport()->update();
    if (m_isFollowing) {
        return;
    }
    const document::Selection &selection = m_context.document().selection();
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(selection.type, selection.id));
    if (index.isValid() && m_tree->isExpanded(index.parent())) {
        m_tree->setCurrentQuietly(index);
        m_tree->scrollTo(index);
    } else if (selection.type != model::EntityType::Scenario && m_tree->currentIndex().isValid()
               && kindOf(m_tree->currentIndex()) == Kind::Entity) {
        m_tree->setCurrentQuietly({});
    }
}

void Navigator::setCurrentPage(const QString &key)
{
    m_model->setCurrentPage(key);
}

void Navigator::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

void Navigator::editName(const document::Selection &what)
{
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(what.type, what.id));
    if (!index.isValid()) {
        m_filterEdit->clear();
        index = m_filter->mapFromSource(m_model->indexOf(what.type, what.id));
    }
    if (!index.isValid()) {
        return; // not in the tree: settings, citations
    }
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
        m_tree->expand(up);
    }
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->setCurrentQuietly(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void Navigator::applyFilter(const QString &text)
{
    const bool wasFiltering = !m_filter->text().isEmpty();
    const auto eachList = [this](const auto &use) {
        for (const model::EntityType type : ProjectTreeModel::dataTypes()) {
            use(static_cast<int>(type), m_filter->mapFromSource(m_model->indexOfList(type)));
        }
    };
    if (!wasFiltering) {
        m_openLists.clear();
        eachList([this](int type, const QModelIndex &list) {
            if (m_tree->isExpanded(list)) {
                m_openLists.insert(type);
            }
        });
    }
    m_filter->setText(text);
    if (!text.isEmpty()) {
        m_tree->expandAll();
    } else if (wasFiltering) {
        expandAsUsual();
        eachList([this](int type, const QModelIndex &list) { m_tree->setExpanded(list, m_openLists.contains(type)); });
    }
    const bool none = m_filter->isEmpty();
    m_noMatchText->setText(tr("Nothing matches “%1”.").arg(text));
    m_noMatch->setVisible(none);
}

void Navigator::addTo(const QModelIndex &section, const QPoint &globalPosition)
{
    QMenu menu(this);
    if (m_filter->mapToSource(section) == m_model->sectionIndex(Section::Scenarios)) {
        menu.addAction(m_actions.action("scenario.branch"));
        menu.addAction(m_actions.action("scenario.new"));
    } else {
        for (const model::EntityType type : ProjectTreeModel::dataTypes()) {
            if (QAction *action = m_actions.action(addActionOf(type)); action != nullptr) {
                menu.addAction(action);
            }
        }
    }
    menu.exec(globalPosition);
}

void Navigator::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const QPoint global = m_tree->viewport()->mapToGlobal(position);
    if (!index.isValid()) {
        return;
    }
    m_tree->setFocus(Qt::PopupFocusReason);
    m_actions.refresh();
    if (kindOf(index) == Kind::Section) {
        if (NavigatorDelegate::hasPlus(index)) {
            addTo(index, global);
        }
        return;
    }
    if (kindOf(index) == Kind::Scenario) {
        showScenarioMenu(index.data(ProjectTreeModel::IdRole).toString(), global);
        return;
    }
    QMenu menu(this);
    if (QAction *add = m_actions.action(addActionOf(typeAt(index))); add != nullptr) {
        menu.addAction(add);
    }
    if (QAction *list = m_actions.action(QStringLiteral("data.list.") + model::key(typeAt(index)));
        list != nullptr && kindOf(index) == Kind::List) {
        menu.addAction(lineIcon(QStringLiteral("grid")), tr("Edit as &grid"), list, &QAction::trigger);
    }
    if (kindOf(index) == Kind::Entity && typeAt(index) == model::EntityType::PolicyEvent) {
        menu.addAction(m_actions.action("data.openEvent"));
    }
    if (kindOf(index) == Kind::Entity) {
        menu.addSeparator();
        for (const char *id : {"edit.rename", "edit.duplicate", "edit.enabled"}) {
            menu.addAction(m_actions.action(id));
        }
        menu.addAction(m_actions.action("edit.whereUsed"));
        menu.addSeparator();
        menu.addAction(m_actions.action("edit.delete"));
    }
    if (!menu.isEmpty()) {
        menu.exec(global);
    }
}

void Navigator::askToMove(const model::Id &scenario, const model::Id &parent)
{
    const auto *moved = static_cast<const model::Scenario *>(
        model::find(m_context.document().project(), model::EntityType::Scenario, scenario));
    if (moved != nullptr && moved->parent.id != parent) {
        moveScenario(m_context, scenario, parent);
    }
}

void Navigator::showScenarioMenu(const model::Id &id, const QPoint &globalPosition)
{
    QMenu menu(this);
    QAction *show = menu.addAction(lineIcon(QStringLiteral("scenario")), tr("&Show"));
    QAction *compare = menu.addAction(lineIcon(QStringLiteral("views")), tr("&Compare with this"));
    menu.addSeparator();
    QAction *branch = menu.addAction(lineIcon(QStringLiteral("branch")), tr("&Branch…"));
    for (const char *entry : {"edit.rename", "edit.duplicate", "edit.enabled"}) {
        menu.addAction(m_actions.action(entry));
    }
    QAction *move = menu.addAction(lineIcon(QStringLiteral("migrations")), tr("&Move under…"));
    move->setEnabled(m_actions.action("scenario.move")->isEnabled());
    menu.addSeparator();
    menu.addAction(m_actions.action("edit.delete"));
    const bool isShown = m_context.document().scenario() == id;
    show->setEnabled(!isShown);
    compare->setEnabled(!isShown);
    const QAction *chosen = menu.exec(globalPosition);
    if (chosen == show) {
        m_context.document().setScenario(id);
    } else if (chosen == compare) {
        m_context.scheduler().setReference(id);
    } else if (chosen == branch) {
        addScenario(m_context, id);
    } else if (chosen == move) {
        const model::Project &project = m_context.document().project();
        if (const auto *scenario =
                static_cast<const model::Scenario *>(model::find(project, model::EntityType::Scenario, id))) {
            moveScenario(m_context, id, scenario->parent.id);
        }
    }
}

} // namespace penstock::shell
