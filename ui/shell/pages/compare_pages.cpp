// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages/compare_pages.h"

#include "ui/compare/cause_page.h"
#include "ui/compare/compare_page.h"
#include "ui/shell/actions/action_set.h"
#include "ui/shell/actions/shell_context.h"

#include <QAction>

namespace penstock::shell {

namespace {

QString stateKey(ShellContext &context)
{
    // Forgotten with what else is known of the project.
    return QStringLiteral("projects/%1/compare").arg(context.document().project().info.projectId);
}

/// Policy events have an editor of their own; all else is edited in the inspector.
void edit(ShellContext &context, model::EntityType type, const model::Id &id)
{
    if (type == model::EntityType::PolicyEvent) {
        context.openPage({QStringLiteral("event"), type, id});
    } else {
        context.showField({type, id, QString()});
    }
}

} // namespace

QWidget *makeComparePage(ShellContext &context, ActionSet &actions, const PageKey & /*key*/)
{
    auto *page = new compare::ComparePage(context.document(), context.scheduler(), context.view().timeAxis());
    Settings &settings = context.workplace().settings();
    const QString key = stateKey(context);
    page->restoreState(settings.store().value(key).toByteArray());
    // A page that is going hears of the next project still: what it shows then is nobody's.
    QObject::connect(page, &compare::ComparePage::stateChanged, page, [page, key, &context, &settings] {
        if (key == stateKey(context))
            settings.store().setValue(key, page->saveState());
    });
    QObject::connect(
        page, &compare::ComparePage::goTo, page,
        [&context](const model::Address &address, const model::Id &scenario) { context.goTo(address, scenario); });
    QObject::connect(page, &compare::ComparePage::editRequested, page,
                     [&context](model::EntityType type, const QString &id) { edit(context, type, id); });
    QObject::connect(page, &compare::ComparePage::branchRequested, actions.action("scenario.branch"),
                     &QAction::trigger);
    QObject::connect(page, &compare::ComparePage::whyRequested, page,
                     [&context](double day) { explainShortfall(context, day); });
    return page;
}

QWidget *makeCausePage(ShellContext &context, ActionSet & /*actions*/, const PageKey & /*key*/)
{
    auto *page = new compare::CausePage(context.document(), context.scheduler(), context.view().timeAxis());
    QObject::connect(page, &compare::CausePage::editRequested, page,
                     [&context](model::EntityType type, const QString &id) { edit(context, type, id); });
    return page;
}

void explainShortfall(ShellContext &context, std::optional<double> day)
{
    plot::TimeAxis &axis = context.view().timeAxis();
    if (!day) {
        day = axis.cursor();
    }
    if (day) {
        axis.setCursor(day, true); // the page explains the day of the pinned cursor
    }
    context.openPage({QStringLiteral("why"), model::EntityType::Project, {}});
}

} // namespace penstock::shell
