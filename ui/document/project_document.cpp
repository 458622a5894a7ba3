// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_document.h"

#include "core/model/id_index.h"
#include "core/model/scenario.h"
#include "ui/document/change_command.h"
#include "ui/document/project_io.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace penstock::document {

using model::Address;
using model::Change;
using model::EntityType;
using model::Expected;
using model::Id;

namespace {

bool exists(const model::Project &project, EntityType type, const Id &id)
{
    return model::isSingleton(type) || model::find(project, type, id) != nullptr;
}

/// The scenario that a project opens with.
Id firstScenario(const model::Project &project)
{
    const Id id = model::defaultScenario(project);
    if (exists(project, EntityType::Scenario, id)) {
        return id;
    }
    model::Project others = project;
    others.info.run.clear();
    return model::defaultScenario(others);
}

Change setOverride(const Id &scenario, const Address &address, const model::Value &value)
{
    return model::SetOverride{scenario, address, model::Override{address, value, model::OverrideClass::ByField}};
}

Change removeOverride(const Id &scenario, const Address &address)
{
    return model::SetOverride{scenario, address, std::nullopt};
}

} // namespace

ProjectDocument::ProjectDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &ProjectDocument::trackUnsaved);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &ProjectDocument::titleChanged);
    reset(model::newProject(QDate(QDate::currentDate().year(), 1, 1), tr("Baseline")), QString());
}

ProjectDocument::~ProjectDocument()
{
    // The stack outlives this body: what it tells while it dies must not reach a half-destroyed document.
    disconnect(&m_undoStack, nullptr, this, nullptr);
}

QString ProjectDocument::displayName() const
{
    if (!m_path.isEmpty()) {
        return QFileInfo(m_path).completeBaseName();
    }
    return m_project.info.title.isEmpty() ? tr("Untitled") : m_project.info.title;
}

bool ProjectDocument::isModified() const
{
    return !m_undoStack.isClean();
}

int ProjectDocument::unsavedChanges() const
{
    const int clean = m_undoStack.cleanIndex();
    const int index = m_undoStack.index();
    if (clean >= 0) {
        return std::abs(index - clean);
    }
    return (m_savedIndex - m_branchIndex) + (index - m_branchIndex);
}

void ProjectDocument::trackUnsaved()
{
    const int lowest = std::min(m_undoStack.index(), m_savedIndex);
    // While the saved state can be reached the branch point is where we stand; afterwards it can only sink.
    m_branchIndex = m_undoStack.cleanIndex() >= 0 ? lowest : std::min(m_branchIndex, lowest);
    Q_EMIT titleChanged();
}

void ProjectDocument::reset(model::Project project, const QString &path)
{
    m_project = std::move(project);
    m_saved = m_project;
    m_path = path;
    m_selection = {};
    m_scenario = firstScenario(m_project);
    invalidate();
    m_savedIndex = 0;
    m_undoStack.clear();
    m_branchIndex = 0;
    model::ChangeSet what;
    what.everything = true;
    Q_EMIT changed(what);
    Q_EMIT scenarioChanged();
    Q_EMIT selectionChanged();
    Q_EMIT titleChanged();
}

Expected<void> ProjectDocument::open(const QString &path)
{
    auto opened = readProject(path);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    reset(std::move(opened->project), opened->isCopy ? QString() : path);
    return {};
}

Expected<void> ProjectDocument::save()
{
    return saveAs(m_path);
}

Expected<void> ProjectDocument::saveAs(const QString &path)
{
    model::Project saved = m_project;
    saved.info.revision += 1.0;
    saved.info.modified = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (saved.info.created.isEmpty()) {
        saved.info.created = saved.info.modified;
    }
    if (auto written = writeProject(saved, path); !written) {
        return written;
    }
    m_project = std::move(saved);
    m_saved = m_project;
    m_path = path;
    invalidate();
    m_savedIndex = m_undoStack.index();
    m_branchIndex = m_savedIndex;
    m_undoStack.setClean();
    model::ChangeSet what;
    for (const char *field : {"revision", "modified", "created"}) {
        what.fields.append(Address{EntityType::Project, m_project.info.id, QString::fromLatin1(field)});
    }
    announce(what);
    Q_EMIT titleChanged();
    return {};
}

Expected<void> ProjectDocument::push(const Change &change, Gesture gesture)
{
    const model::Project before = m_project;
    auto applied = model::applyChange(m_project, change);
    if (!applied) {
        return tl::make_unexpected(applied.error());
    }
    if (m_project == before) {
        return {};
    }
    invalidate();
    m_undoStack.push(
        new ChangeCommand(*this, std::move(applied->inverse), model::describe(change, before), gesture, m_scenario));
    announce(applied->touched);
    return {};
}

void ProjectDocument::cancel(Gesture gesture)
{
    if (gesture.isNull() || m_undoStack.index() == 0) {
        return;
    }
    const auto *last = dynamic_cast<const ChangeCommand *>(m_undoStack.command(m_undoStack.index() - 1));
    if (last != nullptr && last->gesture() == gesture) {
        // Pushed in the same gesture it merges, becomes obsolete and vanishes; an obsolete command alone would not
        // bring the old value back.
        const Change inverse = last->inverse();
        push(inverse, gesture);
    }
}

Change ProjectDocument::editOf(const Address &address, const model::Value &value) const
{
    if (!model::editBecomesOverride(m_project, m_scenario, address)) {
        return model::SetField{address, value};
    }
    if (model::valueAt(resolvedParent(), address) != value) {
        return setOverride(m_scenario, address, value);
    }
    return isOverriddenHere(address) ? removeOverride(m_scenario, address) : model::group(QString(), {});
}

QList<Change> ProjectDocument::editsOf(const QList<std::pair<Address, model::Value>> &edits) const
{
    QList<Change> changes;
    changes.reserve(edits.size());
    const auto *shown = static_cast<const model::Scenario *>(model::find(m_project, EntityType::Scenario, m_scenario));
    QSet<Address> here;
    if (shown != nullptr) {
        for (const model::Override &override : shown->overrides) {
            here.insert(override.address);
        }
    }
    const bool isChild = shown != nullptr && !shown->parent.isEmpty();
    model::IdIndex own;
    model::IdIndex parents;
    const auto valueIn = [](const model::Project &project, model::IdIndex &index,
                            const Address &address) -> std::optional<model::Value> {
        const model::Entity *entity = index.find(project, address.type, address.id);
        const model::Field *field = model::findField(address.type, address.field);
        return entity != nullptr && field != nullptr ? std::optional(field->get(*entity)) : std::nullopt;
    };
    for (const auto &[address, value] : edits) {
        // As editBecomesOverride(), with the overrides looked up once for all.
        if (!model::mayDifferByScenario(address) || !(isChild || here.contains(address))) {
            if (valueIn(m_project, own, address) != value) {
                changes.append(model::SetField{address, value});
            }
        } else if (valueIn(resolvedParent(), parents, address) != value) {
            changes.append(setOverride(m_scenario, address, value));
        } else if (here.contains(address)) {
            changes.append(removeOverride(m_scenario, address));
        }
    }
    return changes;
}

Expected<void> ProjectDocument::edit(const Address &address, const model::Value &value, Gesture gesture)
{
    return push(editOf(address, value), gesture);
}

Expected<void> ProjectDocument::revert(const Address &address)
{
    if (!isOverriddenHere(address)) {
        return {};
    }
    return push(removeOverride(m_scenario, address));
}

Expected<void> ProjectDocument::revertAll(EntityType type, const Id &id)
{
    const auto *shown = static_cast<const model::Scenario *>(model::find(m_project, EntityType::Scenario, m_scenario));
    if (shown == nullptr) {
        return {};
    }
    QList<Change> parts;
    for (const model::Override &override : shown->overrides) {
        if (override.address.type == type && override.address.id == id) {
            parts.append(removeOverride(m_scenario, override.address));
        }
    }
    if (parts.isEmpty()) {
        return {};
    }
    const QString name = model::nameOf(m_project, type, id);
    const Id parent = parentScenario();
    const QString text =
        parent.isEmpty()
            ? tr("Revert all fields of “%1”").arg(name)
            : tr("Revert all fields of “%1” to %2").arg(name, model::nameOf(m_project, EntityType::Scenario, parent));
    return push(parts.size() == 1 ? parts.first() : model::group(text, parts));
}

Expected<void> ProjectDocument::pushToParent(const Address &address)
{
    const model::Override *override = model::findOverride(m_project, m_scenario, address);
    if (override == nullptr) {
        return {};
    }
    const Id parent = parentScenario();
    const Change up = model::editBecomesOverride(m_project, parent, address)
                          ? Change(model::SetOverride{parent, address, *override})
                          : Change(model::SetField{address, override->value});
    const model::Field *field = model::findField(address.type, address.field);
    const QString name = model::nameOf(m_project, address.type, address.id);
    const QString text =
        parent.isEmpty()
            ? tr("Push %1 of “%2” into the data").arg(field != nullptr ? model::label(*field) : address.field, name)
            : tr("Push %1 of “%2” to %3")
                  .arg(field != nullptr ? model::label(*field) : address.field, name,
                       model::nameOf(m_project, EntityType::Scenario, parent));
    return push(model::group(text, {up, removeOverride(m_scenario, address)}));
}

Change ProjectDocument::addOf(const model::AnyEntity &entity, qsizetype index) const
{
    const EntityType type = model::typeOf(entity);
    const Id id = model::base(entity).id;
    const qsizetype place = index < 0 ? model::count(m_project, type) : index;
    if (!model::isOverridable(type) || parentScenario().isEmpty() || !model::base(entity).enabled) {
        return model::Insert{place, entity};
    }
    // What is added to one scenario must not appear in the others.
    model::AnyEntity off = entity;
    model::base(off).enabled = false;
    const Address enabled{type, id, QStringLiteral("enabled")};
    return model::group(QString(), {model::Insert{place, off}, setOverride(m_scenario, enabled, true)});
}

QList<Change> ProjectDocument::additionOf(const model::AnyEntity &entity, qsizetype index) const
{
    const EntityType type = model::typeOf(entity);
    if (!model::isOverridable(type) || parentScenario().isEmpty() || !model::base(entity).enabled) {
        return {model::Insert{index, entity}};
    }
    // What is added to one scenario must not appear in the others.
    model::AnyEntity off = entity;
    model::base(off).enabled = false;
    const Address enabled{type, model::base(entity).id, QStringLiteral("enabled")};
    return {model::Insert{index, off}, setOverride(m_scenario, enabled, true)};
}

Expected<void> ProjectDocument::add(const model::AnyEntity &entity)
{
    const EntityType type = model::typeOf(entity);
    const QList<Change> changes = additionOf(entity, model::count(m_project, type));
    auto pushed = push(changes.size() == 1 ? changes.first() : model::group(QString(), changes));
    if (pushed) {
        select({type, model::base(entity).id});
    }
    return pushed;
}

Expected<void> ProjectDocument::remove(EntityType type, const Id &id)
{
    if (!model::isSingleton(type) && !exists(m_project, type, id)) {
        return model::fault(model::Code::UnknownEntity, {model::key(type), id});
    }
    return push(model::removalOf(m_project, type, id));
}

QStringList ProjectDocument::historyTexts() const
{
    QStringList texts;
    for (int i = 0; i < m_undoStack.count(); ++i) {
        texts.append(m_undoStack.text(i));
    }
    return texts;
}

void ProjectDocument::setScenario(const Id &scenario)
{
    if (scenario == m_scenario || (!scenario.isEmpty() && !exists(m_project, EntityType::Scenario, scenario))) {
        return;
    }
    m_scenario = scenario;
    m_resolved.reset();
    m_resolvedParent.reset();
    Q_EMIT scenarioChanged();
}

const model::Project &ProjectDocument::resolved() const
{
    if (!m_resolved) {
        m_resolved = model::resolve(m_project, m_scenario).value_or(m_project);
    }
    return *m_resolved;
}

const model::Project &ProjectDocument::resolvedParent() const
{
    if (!m_resolvedParent) {
        m_resolvedParent = model::resolve(m_project, parentScenario()).value_or(m_project);
    }
    return *m_resolvedParent;
}

Id ProjectDocument::parentScenario() const
{
    const auto *shown = static_cast<const model::Scenario *>(model::find(m_project, EntityType::Scenario, m_scenario));
    return shown != nullptr ? shown->parent.id : Id();
}

bool ProjectDocument::isOverriddenHere(const Address &address) const
{
    return model::findOverride(m_project, m_scenario, address) != nullptr;
}

void ProjectDocument::select(const Selection &selection)
{
    const bool gone = !selection.isEmpty() && !exists(m_project, selection.type, selection.id);
    const Selection next = gone ? Selection{} : selection;
    if (next == m_selection) {
        return;
    }
    m_selection = next;
    Q_EMIT selectionChanged();
}

Change ProjectDocument::applyForUndo(const Change &change, const Id &scenario)
{
    model::Applied applied = applyInverse(m_project, change);
    const bool switched = scenario != m_scenario && exists(m_project, EntityType::Scenario, scenario);
    if (switched) {
        m_scenario = scenario;
    }
    invalidate();
    announce(applied.touched);
    if (switched) {
        Q_EMIT scenarioChanged();
    }
    return applied.inverse;
}

void ProjectDocument::invalidate()
{
    ++m_revision;
    m_resolved.reset();
    m_resolvedParent.reset();
}

void ProjectDocument::announce(const model::ChangeSet &what)
{
    const bool scenarioGone = !m_scenario.isEmpty() && !exists(m_project, EntityType::Scenario, m_scenario);
    if (scenarioGone) {
        m_scenario = firstScenario(m_project);
        m_resolved.reset();
        m_resolvedParent.reset();
    }
    const bool selectionGone = !m_selection.isEmpty() && !exists(m_project, m_selection.type, m_selection.id);
    if (selectionGone) {
        m_selection = {};
    }
    Q_EMIT changed(what);
    if (scenarioGone) {
        Q_EMIT scenarioChanged();
    }
    if (selectionGone) {
        Q_EMIT selectionChanged();
    }
}

} // namespace penstock::document
