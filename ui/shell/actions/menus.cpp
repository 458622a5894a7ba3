// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/menus.h"

#include "ui/shell/actions/entity_commands.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/session/samples.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace penstock::shell {

namespace {

/// "&&": an ampersand in a name is no mnemonic.
QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QStringLiteral("~") + path.mid(home.size()) : path;
}

void fillCompareMenu(QMenu &menu, ShellContext &context)
{
    menu.clear();
    const model::Project &project = context.document().project();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const model::Id &id) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(context.scheduler().reference() == id);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&context, id] { context.scheduler().setReference(id); });
    };
    add(QCoreApplication::translate("Menu", "The parent"), {});
    menu.addSeparator();
    for (const model::Id &id : scenarioOrder(context.document())) {
        if (id != context.document().scenario()) {
            add(escaped(model::nameOf(project, model::EntityType::Scenario, id)), id);
        }
    }
}

/// A submenu that is filled whenever it opens.
template <class Fill> QMenu *addLiveMenu(QMenu &menu, const QString &title, const char *iconName, Fill fill)
{
    QMenu *live = menu.addMenu(title);
    live->setToolTipsVisible(true);
    live->setIcon(lineIcon(QString::fromLatin1(iconName)));
    QObject::connect(live, &QMenu::aboutToShow, live, [live, fill] { fill(*live); });
    return live;
}

/// What stands after an entry of the table without being in it.
void addAfter(const char *id, QMenu &menu, ShellContext &context)
{
    const QLatin1String entry(id);
    if (entry == QLatin1String("file.open")) {
        addLiveMenu(menu, QCoreApplication::translate("Menu", "Open s&ample"), "overview", [&context](QMenu &m) {
            fillSampleMenu(m, context);
        })->setObjectName(QStringLiteral("sampleMenu"));
        addLiveMenu(menu, QCoreApplication::translate("Menu", "Open &recent"), "history", [&context](QMenu &m) {
            fillRecentMenu(m, context);
        })->setObjectName(QStringLiteral("recentMenu"));
    } else if (entry == QLatin1String("scenario.move")) {
        QMenu *compare = addLiveMenu(menu, QCoreApplication::translate("Menu", "&Compare with"), "views",
                                     [&context](QMenu &m) { fillCompareMenu(m, context); });
        QObject::connect(&menu, &QMenu::aboutToShow, &menu,
                         [compare, &context] { compare->setEnabled(context.hasProject()); });
    }
}

} // namespace

void fillMenuBar(QMenuBar &bar, ShellContext &context, const ActionSet &actions)
{
    bar.clear();
    for (const Menu which :
         {Menu::File, Menu::Edit, Menu::View, Menu::Scenario, Menu::Data, Menu::Window, Menu::Help}) {
        QMenu *menu = bar.addMenu(menuTitle(which));
        menu->setToolTipsVisible(true);
        QHash<QString, QMenu *> submenus;
        for (const ActionEntry &entry : actionTable()) {
            if (entry.menu != which) {
                continue;
            }
            QMenu *target = menu;
            bool isNew = false;
            if (entry.submenu[0] != '\0') {
                QMenu *&submenu = submenus[QString::fromLatin1(entry.submenu)];
                isNew = submenu == nullptr;
                if (isNew) {
                    if (entry.separatorBefore) {
                        menu->addSeparator();
                    }
                    submenu = menu->addMenu(QCoreApplication::translate("Action", entry.submenu));
                    submenu->setToolTipsVisible(true);
                }
                target = submenu;
            }
            if (entry.separatorBefore && !isNew) {
                target->addSeparator();
            }
            target->addAction(actions.action(entry.id));
            addAfter(entry.id, *menu, context);
        }
    }
}

void fillSampleMenu(QMenu &menu, ShellContext &context)
{
    menu.clear();
    for (const Sample &sample : samples()) {
        QAction *action = menu.addAction(escaped(sample.title));
        action->setToolTip(sample.summary);
        QObject::connect(action, &QAction::triggered, &menu,
                         [&context, path = sample.path] { context.session().openSample(path); });
    }
}

void fillRecentMenu(QMenu &menu, ShellContext &context)
{
    menu.clear();
    const QList<RecentFile> files = context.workplace().recentFiles().files();
    for (const RecentFile &file : files) {
        const QString name = escaped(QFileInfo(file.path).completeBaseName());
        const bool exists = file.exists();
        QAction *action =
            menu.addAction(exists ? name : QCoreApplication::translate("Menu", "%1 (not found)").arg(name));
        action->setToolTip(shortPath(file.path));
        action->setEnabled(exists);
        QObject::connect(action, &QAction::triggered, &menu,
                         [&context, path = file.path] { context.session().open(path); });
    }
    if (files.isEmpty()) {
        menu.addAction(QCoreApplication::translate("Menu", "Nothing was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QAction *clear = menu.addAction(QCoreApplication::translate("Menu", "C&lear list"));
    QObject::connect(clear, &QAction::triggered, &menu, [&context] { context.workplace().recentFiles().clear(); });
}

} // namespace penstock::shell
