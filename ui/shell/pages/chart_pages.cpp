// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages/chart_pages.h"

#include "ui/charts/chart_page.h"
#include "ui/charts/charts_page.h"
#include "ui/shell/actions/action_set.h"
#include "ui/shell/actions/shell_context.h"
#include "ui/shell/tools/chart_export.h"

#include <QAction>
#include <QMenu>

namespace penstock::shell {

namespace {

/// Policy events have an editor of their own; all else is edited in the inspector.
void edit(ShellContext &context, model::EntityType type, const model::Id &id)
{
    if (type == model::EntityType::PolicyEvent)
        context.openPage({QStringLiteral("event"), type, id});
    else
        context.showField({type, id, QString()});
}

} // namespace

QWidget *makeChartsPage(ShellContext &context, ActionSet & /*actions*/, const PageKey & /*key*/)
{
    auto *page = new charts::ChartsPage(context.document(), context.scheduler(), context.view().timeAxis());
    QObject::connect(page, &charts::ChartsPage::openRequested, page, [&context](const QString &view) {
        context.openPage({QStringLiteral("chart"), model::EntityType::View, view});
    });
    QObject::connect(page, &charts::ChartsPage::exportRequested, page,
                     [&context](const QString &view) { exportChart(context, view); });
    QObject::connect(page, &charts::ChartsPage::editRequested, page,
                     [&context](model::EntityType type, const QString &id) { edit(context, type, id); });
    return page;
}

QWidget *makeChartPage(ShellContext &context, ActionSet &actions, const PageKey &key)
{
    auto *page = new charts::ChartPage(context.document(), context.scheduler(), context.view().timeAxis(), key.id);
    actions.reachInto(page->chart().chart());
    QObject::connect(page, &charts::ChartPage::exportRequested, page,
                     [&context](const QString &view) { exportChart(context, view); });
    QObject::connect(page, &charts::ChartPage::editRequested, page,
                     [&context](model::EntityType type, const QString &id) { edit(context, type, id); });
    QObject::connect(page, &charts::ChartPage::contextMenuRequested, page,
                     [page, &actions](const plot::Hit &, const QPoint &at) {
                         QMenu menu(page);
                         for (const char *id : {"edit.copyChart", "file.export", "file.print"})
                             menu.addAction(actions.action(QString::fromLatin1(id)));
                         menu.exec(at);
                     });
    return page;
}

QString chartTitleOf(ShellContext &context, const PageKey &key)
{
    return model::nameOf(context.document().project(), model::EntityType::View, key.id);
}

bool chartIsThere(ShellContext &context, const PageKey &key)
{
    return model::find(context.document().project(), model::EntityType::View, key.id) != nullptr;
}

} // namespace penstock::shell
