// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scenario.h"

#include "core/model/id_index.h"

#include <algorithm>

namespace penstock::model {

namespace {

const Scenario *scenarioOf(const Project &project, const Id &id)
{
    return static_cast<const Scenario *>(find(project, EntityType::Scenario, id));
}

} // namespace

Expected<QList<Id>> chainOf(const Project &project, const Id &scenario)
{
    QList<Id> chain;
    for (Id id = scenario; !id.isEmpty();) {
        if (chain.contains(id)) {
            QStringList names{nameOf(project, EntityType::Scenario, id)};
            for (const Id &passed : std::as_const(chain)) {
                names.append(nameOf(project, EntityType::Scenario, passed));
                if (passed == id) {
                    break;
                }
            }
            std::reverse(names.begin(), names.end());
            return fault(Code::ScenarioCycle, {names.join(QStringLiteral(" → "))},
                         at(Address{EntityType::Scenario, scenario, QStringLiteral("parent")}));
        }
        const Scenario *found = scenarioOf(project, id);
        if (found == nullptr) {
            return fault(Code::UnknownScenario, {id});
        }
        chain.prepend(id);
        id = found->parent.id;
    }
    return chain;
}

Expected<Project> resolve(const Project &project, const Id &scenario)
{
    auto chain = chainOf(project, scenario);
    if (!chain) {
        return tl::make_unexpected(chain.error());
    }
    Project resolved = project;
    IdIndex index;
    for (const Id &id : *chain) {
        const Scenario *link = scenarioOf(project, id);
        if (!link->enabled) {
            continue;
        }
        for (const Override &override : link->overrides) {
            const Address &address = override.address;
            const auto where = [&] {
                Where made = at(address);
                made.scenario = id;
                return made;
            };
            if (!isOverridable(address.type)) {
                return fault(Code::NotOverridable, {key(address.type)}, where());
            }
            const qsizetype row = index.indexOf(resolved, address.type, address.id);
            if (row < 0) {
                return fault(Code::UnknownEntity, {key(address.type), address.id}, where());
            }
            const Field *field = findField(address.type, address.field);
            if (field == nullptr) {
                return fault(Code::UnknownField, {address.field}, where());
            }
            if (auto checked = checkValue(*field, override.value); !checked) {
                Problem problem = checked.error();
                problem.where = where();
                return tl::make_unexpected(problem);
            }
            field->set(entityAt(resolved, address.type, row), override.value);
        }
    }
    return resolved;
}

Id defaultScenario(const Project &project)
{
    if (!project.info.run.isEmpty()) {
        return project.info.run;
    }
    for (const Scenario &scenario : project.scenarios) {
        if (scenario.parent.isEmpty()) {
            return scenario.id;
        }
    }
    return {};
}

const Override *findOverride(const Project &project, const Id &scenario, const Address &address)
{
    const Scenario *found = scenarioOf(project, scenario);
    if (found == nullptr) {
        return nullptr;
    }
    // The last one wins, as when they are applied in order.
    for (qsizetype i = found->overrides.size() - 1; i >= 0; --i) {
        if (found->overrides.at(i).address == address) {
            return &found->overrides.at(i);
        }
    }
    return nullptr;
}

OverrideClass effectiveClass(const Project &project, const Override &override)
{
    if (override.overrideClass != OverrideClass::ByField) {
        return override.overrideClass;
    }
    switch (override.address.type) {
    case EntityType::PolicyEvent:
    case EntityType::Migration: return OverrideClass::Policy;
    case EntityType::Supply: {
        const auto *supply = static_cast<const Supply *>(find(project, EntityType::Supply, override.address.id));
        return supply != nullptr && supply->kind == SupplyKind::Lot ? OverrideClass::Policy : OverrideClass::World;
    }
    default: return OverrideClass::World;
    }
}

QList<Id> descendantsOf(const Project &project, const Id &scenario)
{
    QList<Id> found;
    for (const Scenario &candidate : project.scenarios) {
        if (candidate.id == scenario) {
            continue;
        }
        const auto chain = chainOf(project, candidate.id);
        if (chain && chain->contains(scenario)) {
            found.append(candidate.id);
        }
    }
    return found;
}

bool mayDifferByScenario(const Address &address)
{
    return isOverridable(address.type) && address.field != QLatin1String("name")
           && address.field != QLatin1String("notes");
}

bool editBecomesOverride(const Project &project, const Id &scenario, const Address &address)
{
    if (!mayDifferByScenario(address)) {
        return false;
    }
    const Scenario *found = scenarioOf(project, scenario);
    if (found == nullptr) {
        return false;
    }
    return !found->parent.isEmpty() || findOverride(project, scenario, address) != nullptr;
}

} // namespace penstock::model
