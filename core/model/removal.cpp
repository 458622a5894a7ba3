// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting a thing with all that cannot be without it.
#include "core/model/change.h"

namespace penstock::model {

Change removalOf(const Project &project, EntityType type, const Id &id)
{
    QList<Change> changes;
    QList<std::pair<EntityType, Id>> queue{{type, id}};
    QList<std::pair<EntityType, Id>> doomed;
    while (!queue.isEmpty()) {
        const auto next = queue.takeFirst();
        if (doomed.contains(next)) {
            continue;
        }
        doomed.append(next);
        for (const Use &use : usesOf(project, next.first, next.second)) {
            if (use.needs && use.scenario.isEmpty()) {
                queue.append({use.address.type, use.address.id});
            }
        }
    }
    QList<std::pair<Id, Address>> removedOverrides;
    QList<Address> cleared;
    for (const auto &[doomedType, doomedId] : std::as_const(doomed)) {
        for (const Use &use : usesOf(project, doomedType, doomedId)) {
            if (!use.scenario.isEmpty()) {
                const std::pair<Id, Address> known{use.scenario, use.address};
                if (!removedOverrides.contains(known)) {
                    removedOverrides.append(known);
                    // An address may stand more than once in a list that was made elsewhere.
                    const auto *scenario =
                        static_cast<const Scenario *>(find(project, EntityType::Scenario, use.scenario));
                    for (const Override &override : scenario->overrides) {
                        if (override.address == use.address) {
                            changes.append(SetOverride{use.scenario, use.address, std::nullopt, -1});
                        }
                    }
                }
                continue;
            }
            if (use.needs || doomed.contains({use.address.type, use.address.id}) || use.address.field.isEmpty()
                || cleared.contains(use.address)) {
                continue;
            }
            const Field *field = findField(use.address.type, use.address.field);
            Value value = field->get(*find(project, use.address.type, use.address.id));
            if (auto *ids = std::get_if<QStringList>(&value)) {
                // A set that loses its last member would come to mean "all": the whole user is switched off instead.
                for (const auto &[goneType, goneId] : std::as_const(doomed)) {
                    if (goneType == field->target) {
                        ids->removeAll(goneId);
                    }
                }
                if (ids->isEmpty() && field->kind == FieldKind::ReferenceSet) {
                    changes.append(SetField{Address{use.address.type, use.address.id, QStringLiteral("enabled")}, false});
                }
                changes.append(SetField{use.address, value});
            } else {
                changes.append(SetField{use.address, Value{}});
            }
            cleared.append(use.address);
        }
    }
    if (type == EntityType::Scenario && doomed.contains({EntityType::Scenario, project.info.run})) {
        changes.append(SetField{Address{EntityType::Project, key(EntityType::Project), QStringLiteral("run")}, QString()});
    }
    for (qsizetype i = doomed.size() - 1; i >= 0; --i) {
        changes.append(Remove{doomed.at(i).first, doomed.at(i).second});
    }
    return group(describe(Remove{type, id}, project), changes);
}

} // namespace penstock::model
