// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "core/model/lists.h"
#include "core/model/scenario.h"

#include <algorithm>

namespace penstock::model {

namespace {

/// Code::UnknownEntity or Code::UnknownField where the address names nothing.
Expected<const Field *> fieldAt(const Project &project, const Address &address)
{
    if (indexOf(project, address.type, address.id) < 0) {
        return fault(Code::UnknownEntity, {key(address.type), address.id}, at(address));
    }
    const Field *field = findField(address.type, address.field);
    if (field == nullptr) {
        return fault(Code::UnknownField, {address.field}, at(address));
    }
    return field;
}

Expected<void> checkAt(const Project &project, const Address &address, const Field &field, const Value &value)
{
    auto checked = checkValue(field, value);
    if (checked && address.field == QLatin1String("name") && plainText(value).trimmed().isEmpty()) {
        checked = fault(Code::EmptyName);
    }
    if (checked && field.kind == FieldKind::Reference && std::holds_alternative<QString>(value)
        && indexOf(project, field.target, std::get<QString>(value)) < 0) {
        checked = fault(Code::UnknownReference, {std::get<QString>(value), key(field.target)});
    }
    if (!checked) {
        Problem problem = checked.error();
        problem.where = at(address);
        return tl::make_unexpected(problem);
    }
    return {};
}

/// A scenario that would become its own ancestor (ui.md, messages).
Expected<void> checkParent(const Project &project, const Address &address, const Value &value)
{
    if (address.type != EntityType::Scenario || address.field != QLatin1String("parent")
        || !std::holds_alternative<QString>(value)) {
        return {};
    }
    const Id &parent = std::get<QString>(value);
    const auto chain = chainOf(project, parent);
    if (parent == address.id || (chain && chain->contains(address.id))) {
        return fault(Code::ScenarioCycle,
                     {nameOf(project, EntityType::Scenario, address.id) + QStringLiteral(" → ")
                      + nameOf(project, EntityType::Scenario, parent) + QStringLiteral(" → ")
                      + nameOf(project, EntityType::Scenario, address.id)},
                     at(address));
    }
    return {};
}

Expected<Applied> applyOne(Project &project, const SetField &change)
{
    auto field = fieldAt(project, change.address);
    if (!field) {
        return tl::make_unexpected(field.error());
    }
    if (auto checked = checkAt(project, change.address, **field, change.value); !checked) {
        return tl::make_unexpected(checked.error());
    }
    if (auto checked = checkParent(project, change.address, change.value); !checked) {
        return tl::make_unexpected(checked.error());
    }
    Entity &entity = *find(project, change.address.type, change.address.id);
    const Value before = (*field)->get(entity);
    (*field)->set(entity, change.value);
    ChangeSet touched;
    touched.fields.append(change.address);
    return Applied{SetField{change.address, before}, touched};
}

Expected<Applied> applyOne(Project &project, const Insert &change)
{
    const EntityType type = typeOf(change.entity);
    const Entity &entity = base(change.entity);
    const Where where = at(Address{type, entity.id, QStringLiteral("id")});
    if (isSingleton(type)) {
        return fault(Code::DuplicateId, {key(type)}, where);
    }
    if (entity.id.isEmpty()) {
        return fault(Code::BadId, {entity.id}, where);
    }
    if (indexOf(project, type, entity.id) >= 0) {
        return fault(Code::DuplicateId, {entity.id}, where);
    }
    insertAt(project, change.index, change.entity);
    ChangeSet touched;
    touched.structures.append(type);
    return Applied{Remove{type, entity.id}, touched};
}

Expected<Applied> applyOne(Project &project, const Remove &change)
{
    const qsizetype index = isSingleton(change.type) ? -1 : indexOf(project, change.type, change.id);
    if (index < 0) {
        return fault(Code::UnknownEntity, {key(change.type), change.id}, at(Address{change.type, change.id, {}}));
    }
    Insert inverse{index, copyOf(project, change.type, index)};
    removeAt(project, change.type, index);
    ChangeSet touched;
    touched.structures.append(change.type);
    return Applied{std::move(inverse), touched};
}

Expected<Applied> applyOne(Project &project, const Move &change)
{
    const qsizetype from = isSingleton(change.type) ? -1 : indexOf(project, change.type, change.id);
    if (from < 0) {
        return fault(Code::UnknownEntity, {key(change.type), change.id}, at(Address{change.type, change.id, {}}));
    }
    moveTo(project, change.type, from, qBound(qsizetype{0}, change.to, count(project, change.type) - 1));
    ChangeSet touched;
    touched.structures.append(change.type);
    return Applied{Move{change.type, change.id, from}, touched};
}

Expected<Applied> applyOne(Project &project, const SetOverride &change)
{
    const qsizetype scenarioIndex = indexOf(project, EntityType::Scenario, change.scenario);
    if (scenarioIndex < 0) {
        return fault(Code::UnknownScenario, {change.scenario});
    }
    const Address &address = change.address;
    QList<Override> &overrides = project.scenarios[scenarioIndex].overrides;
    qsizetype at = overrides.size() - 1;
    while (at >= 0 && overrides.at(at).address != address) {
        --at;
    }
    ChangeSet touched;
    touched.overridden.append(address);
    if (!change.value) {
        // What is addressed may be gone already: removing a dangling override must always be possible.
        if (at < 0) {
            return Applied{change, touched};
        }
        SetOverride inverse{change.scenario, address, overrides.at(at), at};
        overrides.removeAt(at);
        return Applied{inverse, touched};
    }
    if (!isOverridable(address.type)) {
        return fault(Code::NotOverridable, {key(address.type)}, model::at(address));
    }
    auto field = fieldAt(project, address);
    if (!field) {
        return tl::make_unexpected(field.error());
    }
    if (auto checked = checkAt(project, address, **field, change.value->value); !checked) {
        return tl::make_unexpected(checked.error());
    }
    Override made = *change.value;
    made.address = address;
    // A position says that this one was taken from there, beside an earlier one of the same address.
    if (at >= 0 && change.position < 0) {
        SetOverride inverse{change.scenario, address, overrides.at(at), -1};
        overrides[at] = made;
        return Applied{inverse, touched};
    }
    const qsizetype position = change.position < 0 ? overrides.size() : qMin(change.position, overrides.size());
    overrides.insert(position, made);
    return Applied{SetOverride{change.scenario, address, std::nullopt, -1}, touched};
}

Expected<Applied> applyOne(Project &project, const std::shared_ptr<const Group> &change)
{
    Project before = project; // shares the lists; restored if a later change is refused
    QList<Change> inverses;
    ChangeSet touched;
    for (const Change &part : change->changes) {
        auto applied = applyChange(project, part);
        if (!applied) {
            project = std::move(before);
            return tl::make_unexpected(applied.error());
        }
        inverses.prepend(applied->inverse);
        touched.add(applied->touched);
    }
    return Applied{group(change->text, inverses), touched};
}

} // namespace

Change group(QString text, QList<Change> changes)
{
    return std::make_shared<const Group>(Group{std::move(text), std::move(changes)});
}

bool ChangeSet::touches(const Address &address) const
{
    return everything || structures.contains(address.type) || fields.contains(address) || overridden.contains(address);
}

bool ChangeSet::touchesType(EntityType type) const
{
    const auto isOfType = [type](const Address &address) { return address.type == type; };
    return everything || structures.contains(type) || std::any_of(fields.cbegin(), fields.cend(), isOfType)
           || std::any_of(overridden.cbegin(), overridden.cend(), isOfType);
}

void ChangeSet::add(const ChangeSet &other)
{
    everything = everything || other.everything;
    for (const Address &address : other.fields) {
        if (!fields.contains(address)) {
            fields.append(address);
        }
    }
    for (const Address &address : other.overridden) {
        if (!overridden.contains(address)) {
            overridden.append(address);
        }
    }
    for (const EntityType type : other.structures) {
        if (!structures.contains(type)) {
            structures.append(type);
        }
    }
}

Expected<Applied> applyChange(Project &project, const Change &change)
{
    return std::visit([&project](const auto &held) { return applyOne(project, held); }, change);
}

} // namespace penstock::model
