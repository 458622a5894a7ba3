// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/differences.h"

#include "core/model/scenario.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace penstock::audit {

using model::Address;
using model::EntityType;
using model::Expected;
using model::Id;
using model::Project;

namespace {

struct Said {
    Id holder;
    model::Override override;
};
/// What is said of each address along a chain; the nearest scenario wins.
using SaidOf = QHash<Address, Said>;

const model::Scenario *scenarioOf(const Project &project, const Id &id)
{
    return static_cast<const model::Scenario *>(model::find(project, EntityType::Scenario, id));
}

SaidOf saidBy(const Project &project, const Id &scenario)
{
    SaidOf said;
    const auto chain = model::chainOf(project, scenario);
    for (const Id &id : chain.value_or(QList<Id>{})) {
        const model::Scenario *link = scenarioOf(project, id);
        if (link->enabled) {
            for (const model::Override &override : link->overrides) {
                said.insert(override.address, {id, override});
            }
        }
    }
    return said;
}

/// Place of a field in its table.
qsizetype placeOf(const Address &address, const model::Field *field)
{
    return field - model::fields(address.type).data();
}

Expected<QList<Difference>> compare(const Project &here, const Id &scenarioHere, const Project &there,
                                    const Id &scenarioThere)
{
    const auto seenHere = model::resolve(here, scenarioHere);
    if (!seenHere) {
        return tl::make_unexpected(seenHere.error());
    }
    const auto seenThere = model::resolve(there, scenarioThere);
    if (!seenThere) {
        return tl::make_unexpected(seenThere.error());
    }
    const SaidOf saidHere = saidBy(here, scenarioHere);
    const SaidOf saidThere = saidBy(there, scenarioThere);
    // Only what is said along one of the two chains can differ.
    QSet<Address> candidates;
    for (auto it = saidHere.cbegin(); it != saidHere.cend(); ++it) {
        candidates.insert(it.key());
    }
    for (auto it = saidThere.cbegin(); it != saidThere.cend(); ++it) {
        candidates.insert(it.key());
    }
    QList<Difference> found;
    for (const Address &address : std::as_const(candidates)) {
        const qsizetype position = model::indexOf(here, address.type, address.id);
        const model::Field *field = model::findField(address.type, address.field);
        if (position < 0 || field == nullptr) {
            continue;
        }
        Difference difference{address,
                              field,
                              position,
                              field->get(model::entityAt(*seenHere, address.type, position)),
                              field->get(model::entityAt(*seenThere, address.type, position)),
                              saidHere.value(address).holder,
                              saidThere.value(address).holder,
                              model::findOverride(here, scenarioHere, address) != nullptr,
                              model::OverrideClass::World};
        if (difference.here == difference.there) {
            continue;
        }
        const Said &maker = saidHere.contains(address) ? *saidHere.constFind(address) : *saidThere.constFind(address);
        difference.overrideClass = model::effectiveClass(here, maker.override);
        found.append(difference);
    }
    std::sort(found.begin(), found.end(), [](const Difference &a, const Difference &b) {
        return std::tuple(a.address.type, a.position, placeOf(a.address, a.field))
               < std::tuple(b.address.type, b.position, placeOf(b.address, b.field));
    });
    return found;
}

/// An address may stand more than once in a list that was made elsewhere: all of them go.
void appendRemovals(const model::Scenario &scenario, const Address &address, QList<model::Change> &changes)
{
    for (const model::Override &override : scenario.overrides) {
        if (override.address == address) {
            changes.append(model::SetOverride{scenario.id, address, std::nullopt, -1});
        }
    }
}

} // namespace

Expected<QList<Difference>> differencesBetween(const Project &project, const Id &here, const Id &there)
{
    return compare(project, here, project, there);
}

model::Change revertOf(const Project &project, const Id &scenario, const QList<Address> &addresses)
{
    const model::Scenario *held = scenarioOf(project, scenario);
    QList<model::Change> changes;
    int count = 0;
    for (const Address &address : addresses) {
        const qsizetype before = changes.size();
        if (held != nullptr) {
            appendRemovals(*held, address, changes);
        }
        count += changes.size() > before ? 1 : 0;
    }
    const QString text = count == 1
                             ? QString()
                             : QCoreApplication::translate("Change", "Revert %n field(s) in “%1”", nullptr, count)
                                   .arg(model::nameOf(project, EntityType::Scenario, scenario));
    return model::group(text, changes);
}

model::Change promotionOf(const Project &project, const Id &scenario, const QList<Address> &addresses)
{
    const model::Scenario *held = scenarioOf(project, scenario);
    const Id parent = held != nullptr ? held->parent.id : Id();
    QList<model::Change> changes;
    int count = 0;
    for (const Address &address : addresses) {
        const model::Override *override = model::findOverride(project, scenario, address);
        if (override == nullptr) {
            continue;
        }
        ++count;
        changes.append(model::editBecomesOverride(project, parent, address)
                           ? model::Change(model::SetOverride{parent, address, *override})
                           : model::Change(model::SetField{address, override->value}));
        appendRemovals(*held, address, changes);
    }
    const QString text =
        parent.isEmpty()
            ? QCoreApplication::translate("Change", "Push %n field(s) of “%1” into the data", nullptr, count)
                  .arg(model::nameOf(project, EntityType::Scenario, scenario))
            : QCoreApplication::translate("Change", "Push %n field(s) of “%1” to “%2”", nullptr, count)
                  .arg(model::nameOf(project, EntityType::Scenario, scenario),
                       model::nameOf(project, EntityType::Scenario, parent));
    return model::group(text, changes);
}

Expected<QList<Difference>> reparentingOf(const Project &project, const Id &scenario, const Id &parent)
{
    Project moved = project;
    const auto applied =
        model::applyChange(moved, model::SetField{Address{EntityType::Scenario, scenario, QStringLiteral("parent")},
                                                  parent.isEmpty() ? model::Value{} : model::Value{parent}});
    if (!applied) {
        return tl::make_unexpected(applied.error());
    }
    return compare(moved, scenario, project, scenario);
}

} // namespace penstock::audit
