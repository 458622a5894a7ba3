// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/entity_commands.h"

#include "core/audit/scenario_toll.h"
#include "core/audit/source_uses.h"
#include "core/model/scenario.h"
#include "ui/forms/value_text.h"
#include "ui/grids/row_changes.h"
#include "ui/models/scenario_list_model.h"
#include "ui/scenarios/reparent_dialog.h"
#include "ui/search/uses_list.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/session/deletion.h"

#include <QCoreApplication>
#include <QDialog>

#include <algorithm>

namespace penstock::shell {

using document::Selection;
using model::EntityType;
using model::Id;

namespace {

const QString kEnabled = QStringLiteral("enabled");

/// Tells a refusal; true where there was none.
bool done(ShellContext &context, const model::Expected<void> &outcome)
{
    if (!outcome) {
        context.prompts().tell(QCoreApplication::translate("EntityCommands", "That could not be done."),
                               model::sentence(outcome.error()));
    }
    return outcome.has_value();
}

const model::Scenario *scenarioOf(const model::Project &project, const Id &id)
{
    return static_cast<const model::Scenario *>(model::find(project, EntityType::Scenario, id));
}

model::Change parentChange(const Id &scenario, const Id &parent)
{
    return model::SetField{{EntityType::Scenario, scenario, QStringLiteral("parent")},
                           parent.isEmpty() ? model::Value() : model::Value(parent)};
}

void insertScenario(ShellContext &context, const model::Scenario &scenario)
{
    document::ProjectDocument &document = context.document();
    const model::Insert insert{model::count(document.project(), EntityType::Scenario), scenario};
    if (done(context, document.push(insert))) {
        document.setScenario(scenario.id);
    }
}

/// Who refers to what is to be deleted, a line each, for the question: a click goes there and deletes nothing.
std::function<QWidget *(QDialog &)> usesBelow(ShellContext &context, const Selection &what, bool areMarked)
{
    return [&context, what, areMarked](QDialog &dialog) -> QWidget * {
        auto *uses = new search::UsesList(context.document(), &dialog);
        uses->setEntity(what.type, what.id);
        if (uses->count() == 0) {
            delete uses;
            return nullptr;
        }
        uses->setDeletionMarked(areMarked);
        constexpr int kMostRows = 8;
        uses->setMinimumWidth(scaled(520));
        uses->setFixedHeight(scaled(24) * std::clamp(uses->count(), 2, kMostRows) + scaled(8));
        QObject::connect(uses, &search::UsesList::goTo, &dialog,
                         [&context, &dialog](const model::Address &address, const Id &scenario) {
                             dialog.reject();
                             QMetaObject::invokeMethod(
                                 &context.topLevel(),
                                 [&context, address, scenario] { context.goTo(address, scenario); },
                                 Qt::QueuedConnection);
                         });
        return uses;
    };
}

/// The children of a scenario move up to its parent, so that deleting it costs only its own overrides.
void removeScenario(ShellContext &context, const Id &id)
{
    document::ProjectDocument &document = context.document();
    const model::Project &project = document.project();
    const model::Scenario *scenario = scenarioOf(project, id);
    if (scenario == nullptr) {
        return;
    }
    QList<model::Change> changes;
    model::Project withoutChildren = project;
    for (const model::Scenario &other : project.scenarios) {
        if (other.parent.id == id) {
            changes.append(parentChange(other.id, scenario->parent.id));
            (void)model::applyChange(withoutChildren, changes.last());
        }
    }
    const int children = static_cast<int>(changes.size());
    changes.append(model::removalOf(withoutChildren, EntityType::Scenario, id)); // else it would take them along
    if (children > 0 || !scenario->overrides.isEmpty()) {
        Question question;
        question.text = QCoreApplication::translate("EntityCommands", "Delete scenario “%1”?").arg(scenario->name);
        QStringList details;
        if (!scenario->overrides.isEmpty()) {
            details.append(QCoreApplication::translate("EntityCommands", "%n override(s) go with it.", nullptr,
                                                       int(scenario->overrides.size())));
        }
        if (children > 0) {
            details.append(scenario->parent.isEmpty()
                               ? QCoreApplication::translate("EntityCommands", "%n scenario(s) under it become roots.",
                                                             nullptr, children)
                               : QCoreApplication::translate(
                                     "EntityCommands", "%n scenario(s) under it move up to “%1”.", nullptr, children)
                                     .arg(model::nameOf(project, EntityType::Scenario, scenario->parent.id)));
        }
        question.buttons = {QCoreApplication::translate("EntityCommands", "Delete")};
        const audit::ScenarioToll toll = audit::tollOfDeleting(project, id);
        const bool mayTakeAll = children > 0 && toll.descendants.size() + 1 < project.scenarios.size();
        if (mayTakeAll) {
            question.buttons.append(QCoreApplication::translate("EntityCommands", "Delete all %n", nullptr,
                                                                static_cast<int>(toll.descendants.size()) + 1));
            details.append(QCoreApplication::translate("EntityCommands", "Delete all: %1",
                                                       "the name of the button; %1 is a sentence")
                               .arg(audit::deletionSentence(project, id)));
        }
        question.detail = forms::paragraph(details);
        question.more = usesBelow(context, {EntityType::Scenario, id}, false);
        question.buttons.append(QCoreApplication::translate("EntityCommands", "Cancel"));
        question.destructive = mayTakeAll ? 1 : 0;
        question.preferred = static_cast<int>(question.buttons.size()) - 1;
        question.gravity = Gravity::Warning;
        const int answer = context.prompts().ask(question);
        if (mayTakeAll && answer == 1) {
            changes = {model::removalOf(project, EntityType::Scenario, id)}; // with those under it
        } else if (answer != 0) {
            return;
        }
    }
    const Id next = scenario->parent.id;
    const QString text = model::describe(model::Remove{EntityType::Scenario, id}, project);
    if (done(context, document.push(model::group(text, changes)))
        && scenarioOf(document.project(), document.scenario()) == nullptr) {
        document.setScenario(next.isEmpty() ? model::defaultScenario(document.project()) : next);
    }
}

} // namespace

QString freeName(const model::Project &project, EntityType type, const QString &name)
{
    QStringList taken;
    for (qsizetype i = 0; i < model::count(project, type); ++i) {
        taken.append(model::entityAt(project, type, i).name);
    }
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number) {
        candidate = QCoreApplication::translate("EntityCommands", "%1 %2", "name and number").arg(name).arg(number);
    }
    return candidate;
}

void addEntity(ShellContext &context, EntityType type)
{
    if (type == EntityType::Scenario) {
        addScenario(context, context.document().scenario());
        return;
    }
    document::ProjectDocument &document = context.document();
    const QString name = freeName(document.project(), type,
                                  QCoreApplication::translate("EntityCommands", "New %1", "of an entity, e.g. chip")
                                      .arg(model::singularLabel(type)));
    const model::AnyEntity fresh = model::freshEntity(document.project(), type, name);
    if (const auto missing = grids::missingFor(document.project(), type)) {
        context.prompts().tell(
            QCoreApplication::translate("EntityCommands", "There is no %2 yet, and each %1 needs one.")
                .arg(model::singularLabel(type), model::singularLabel(*missing)),
            QCoreApplication::translate("EntityCommands", "Add one first, from the Data menu or the navigator."));
        return;
    }
    if (done(context, document.add(fresh))) {
        context.editName(document.selection());
    }
}

void duplicate(ShellContext &context, const Selection &what)
{
    document::ProjectDocument &document = context.document();
    const model::Project &seen = what.type == EntityType::Scenario ? document.project() : document.resolved();
    const qsizetype index = model::indexOf(seen, what.type, what.id);
    if (index < 0) {
        return;
    }
    model::AnyEntity copy = model::copyOf(seen, what.type, index);
    model::Entity &entity = model::base(copy);
    entity.name = freeName(document.project(), what.type,
                           QCoreApplication::translate("EntityCommands", "%1, copy").arg(entity.name));
    entity.id = model::freshId(document.project(), what.type, entity.name);
    if (const auto *scenario = std::get_if<model::Scenario>(&copy); scenario != nullptr) {
        insertScenario(context, *scenario);
    } else {
        done(context, document.add(copy));
    }
}

bool canDelete(ShellContext &context, const Selection &what)
{
    if (what.type != EntityType::Scenario) {
        return true;
    }
    // A project has at least one root; children of the last one become roots.
    return model::count(context.document().project(), EntityType::Scenario) > 1;
}

void remove(ShellContext &context, const Selection &what)
{
    if (what.type == EntityType::Scenario) {
        removeScenario(context, what.id);
        return;
    }
    document::ProjectDocument &document = context.document();
    auto question = deletionQuestion(document.project(), what.type, what.id);
    if (question) {
        question->more = usesBelow(context, what, true);
    }
    if (!question || context.prompts().ask(*question) == 0) {
        // A citation without its source says nothing.
        done(context, what.type == EntityType::Source
                          ? document.push(audit::sourceRemovalOf(document.project(), {what.id}))
                          : document.remove(what.type, what.id));
    }
}

bool canToggle(const Selection &what)
{
    return model::findField(what.type, kEnabled) != nullptr;
}

bool isEnabled(ShellContext &context, const Selection &what)
{
    const model::Project &seen =
        what.type == EntityType::Scenario ? context.document().project() : context.document().resolved();
    const model::Entity *entity = model::find(seen, what.type, what.id);
    return entity != nullptr && entity->enabled;
}

void toggleEnabled(ShellContext &context, const Selection &what)
{
    if (canToggle(what)) {
        done(context, context.document().edit({what.type, what.id, kEnabled}, !isEnabled(context, what)));
    }
}

void addScenario(ShellContext &context, const Id &parent)
{
    document::ProjectDocument &document = context.document();
    const model::Project &project = document.project();
    const QString parentName = model::nameOf(project, EntityType::Scenario, parent);
    TextRequest request;
    request.title = parent.isEmpty() ? QCoreApplication::translate("EntityCommands", "New root scenario")
                                     : QCoreApplication::translate("EntityCommands", "New scenario");
    request.label =
        parent.isEmpty()
            ? QCoreApplication::translate("EntityCommands", "Name of the scenario:")
            : QCoreApplication::translate("EntityCommands", "Name of the scenario under “%1”:").arg(parentName);
    request.text =
        freeName(project, EntityType::Scenario,
                 parent.isEmpty() ? QCoreApplication::translate("EntityCommands", "New scenario")
                                  : QCoreApplication::translate("EntityCommands", "%1, variant").arg(parentName));
    request.accept = QCoreApplication::translate("EntityCommands", "Create");
    const std::optional<QString> name = context.prompts().askText(request);
    if (!name || name->isEmpty()) {
        return;
    }
    model::Scenario scenario;
    scenario.name = *name;
    scenario.id = model::freshId(project, EntityType::Scenario, *name);
    scenario.parent.id = parent;
    insertScenario(context, scenario);
}

void moveScenario(ShellContext &context, const Id &scenario, const Id &parent)
{
    document::ProjectDocument &document = context.document();
    const model::Project &project = document.project();
    const bool isCircle = parent == scenario || model::descendantsOf(project, scenario).contains(parent);
    if (isCircle) {
        context.prompts().tell(scenarios::reparentingSentence(project, scenario, parent));
        return;
    }
    auto *dialog = new scenarios::ReparentDialog(document, scenario, parent, &context.topLevel());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<Id> scenarioOrder(document::ProjectDocument &document)
{
    const models::ScenarioListModel list(document, nullptr);
    QList<Id> order;
    for (int row = 0; row < list.rowCount(); ++row) {
        order.append(list.index(row).data(models::ScenarioListModel::IdRole).toString());
    }
    return order;
}

void stepScenario(ShellContext &context, int steps)
{
    const QList<Id> order = scenarioOrder(context.document());
    if (order.isEmpty()) {
        return;
    }
    const qsizetype here = order.indexOf(context.document().scenario());
    const qsizetype next = here < 0 ? 0 : std::clamp<qsizetype>(here + steps, 0, order.size() - 1);
    context.document().setScenario(order.at(next));
}

} // namespace penstock::shell
