// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "core/model/id_index.h"
#include "core/model/scenario.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace penstock::model {

namespace {

/// The last override of an address in a list, by a table once that pays.
class OverrideIndex
{
public:
    /// -1: there is none.
    qsizetype lastOf(const QList<Override> &overrides, const Address &address)
    {
        constexpr qsizetype kShort = 32;
        constexpr int kFew = 4;
        if (!m_isMade && (overrides.size() <= kShort || ++m_lookups <= kFew)) {
            return search(overrides, address);
        }
        if (!m_isMade) {
            m_places.reserve(overrides.size());
            for (qsizetype i = 0; i < overrides.size(); ++i) {
                m_places.insert(overrides.at(i).address, i);
            }
            m_isMade = true;
            m_isUnique = m_places.size() == overrides.size();
        }
        return m_isUnique ? m_places.value(address, -1) : search(overrides, address);
    }
    void appended(const Address &address, qsizetype at)
    {
        if (m_isMade) {
            m_places.insert(address, at);
        }
    }
    void removedLast(const Address &address) { m_places.remove(address); }
    void reordered() { *this = {}; }

private:
    static qsizetype search(const QList<Override> &overrides, const Address &address)
    {
        qsizetype at = overrides.size() - 1;
        while (at >= 0 && overrides.at(at).address != address) {
            --at;
        }
        return at;
    }

    QHash<Address, qsizetype> m_places;
    int m_lookups = 0;
    bool m_isMade = false;
    bool m_isUnique = true;
};

/// A change being applied, part by part: what was looked up for one part serves the next ones, since a paste has
/// thousands.
class Application
{
public:
    explicit Application(Project &project)
        : m_project(project)
    {}

    /// The inverse.
    Expected<Change> apply(const Change &change)
    {
        return std::visit([this](const auto &held) { return one(held); }, change);
    }
    [[nodiscard]] ChangeSet &touched() { return m_touched; }

private:
    Expected<const Field *> fieldAt(const Address &address);
    Expected<void> check(const Address &address, const Field &field, const Value &value);
    Expected<void> checkParent(const Address &address, const Value &value) const;
    Expected<Change> one(const SetField &change);
    Expected<Change> one(const Insert &change);
    Expected<Change> one(const Remove &change);
    Expected<Change> one(const Move &change);
    Expected<Change> one(const SetOverride &change);
    Expected<Change> one(const std::shared_ptr<const Group> &change);
    void touch(QList<Address> &list, QSet<Address> &known, const Address &address);
    void touchStructure(EntityType type);

    Project &m_project;
    IdIndex m_index;
    QHash<Id, OverrideIndex> m_overrides;
    ChangeSet m_touched;
    QSet<Address> m_fields;
    QSet<Address> m_overridden;
};

/// Code::UnknownEntity or Code::UnknownField where the address names nothing.
Expected<const Field *> Application::fieldAt(const Address &address)
{
    if (m_index.indexOf(m_project, address.type, address.id) < 0) {
        return fault(Code::UnknownEntity, {key(address.type), address.id}, at(address));
    }
    const Field *field = findField(address.type, address.field);
    if (field == nullptr) {
        return fault(Code::UnknownField, {address.field}, at(address));
    }
    return field;
}

Expected<void> Application::check(const Address &address, const Field &field, const Value &value)
{
    auto checked = checkValue(field, value);
    if (checked && address.field == QLatin1String("name") && plainText(value).trimmed().isEmpty()) {
        checked = fault(Code::EmptyName);
    }
    if (checked && field.kind == FieldKind::Reference && !field.loose && std::holds_alternative<QString>(value)
        && m_index.indexOf(m_project, field.target, std::get<QString>(value)) < 0) {
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
Expected<void> Application::checkParent(const Address &address, const Value &value) const
{
    if (address.type != EntityType::Scenario || address.field != QLatin1String("parent")
        || !std::holds_alternative<QString>(value)) {
        return {};
    }
    const Id &parent = std::get<QString>(value);
    const auto chain = chainOf(m_project, parent);
    if (parent == address.id || (chain && chain->contains(address.id))) {
        return fault(Code::ScenarioCycle,
                     {nameOf(m_project, EntityType::Scenario, address.id) + QStringLiteral(" → ")
                      + nameOf(m_project, EntityType::Scenario, parent) + QStringLiteral(" → ")
                      + nameOf(m_project, EntityType::Scenario, address.id)},
                     at(address));
    }
    return {};
}

void Application::touch(QList<Address> &list, QSet<Address> &known, const Address &address)
{
    const qsizetype before = known.size();
    known.insert(address);
    if (known.size() > before) {
        list.append(address);
    }
}

void Application::touchStructure(EntityType type)
{
    if (!m_touched.structures.contains(type)) {
        m_touched.structures.append(type);
    }
}

Expected<Change> Application::one(const SetField &change)
{
    auto field = fieldAt(change.address);
    if (!field) {
        return tl::make_unexpected(field.error());
    }
    if (auto checked = check(change.address, **field, change.value); !checked) {
        return tl::make_unexpected(checked.error());
    }
    if (auto checked = checkParent(change.address, change.value); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const qsizetype row = m_index.indexOf(m_project, change.address.type, change.address.id);
    Entity &entity = entityAt(m_project, change.address.type, row);
    Value before = (*field)->get(entity);
    (*field)->set(entity, change.value);
    touch(m_touched.fields, m_fields, change.address);
    return Change{SetField{change.address, std::move(before)}};
}

Expected<Change> Application::one(const Insert &change)
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
    if (m_index.indexOf(m_project, type, entity.id) >= 0) {
        return fault(Code::DuplicateId, {entity.id}, where);
    }
    const qsizetype end = count(m_project, type);
    insertAt(m_project, change.index, change.entity);
    if (change.index >= end) {
        m_index.appended(type, entity.id, end);
    } else {
        m_index.reordered(type);
    }
    if (type == EntityType::Scenario) {
        m_overrides.remove(entity.id);
    }
    touchStructure(type);
    return Change{Remove{type, entity.id}};
}

Expected<Change> Application::one(const Remove &change)
{
    const qsizetype index = isSingleton(change.type) ? -1 : m_index.indexOf(m_project, change.type, change.id);
    if (index < 0) {
        return fault(Code::UnknownEntity, {key(change.type), change.id}, at(Address{change.type, change.id, {}}));
    }
    Insert inverse{index, copyOf(m_project, change.type, index)};
    removeAt(m_project, change.type, index);
    if (index == count(m_project, change.type)) {
        m_index.removedLast(change.type, change.id, index);
    } else {
        m_index.reordered(change.type);
    }
    if (change.type == EntityType::Scenario) {
        m_overrides.remove(change.id);
    }
    touchStructure(change.type);
    return Change{std::move(inverse)};
}

Expected<Change> Application::one(const Move &change)
{
    const qsizetype from = isSingleton(change.type) ? -1 : m_index.indexOf(m_project, change.type, change.id);
    if (from < 0) {
        return fault(Code::UnknownEntity, {key(change.type), change.id}, at(Address{change.type, change.id, {}}));
    }
    moveTo(m_project, change.type, from, qBound(qsizetype{0}, change.to, count(m_project, change.type) - 1));
    m_index.reordered(change.type);
    touchStructure(change.type);
    return Change{Move{change.type, change.id, from}};
}

Expected<Change> Application::one(const SetOverride &change)
{
    const qsizetype scenarioIndex = m_index.indexOf(m_project, EntityType::Scenario, change.scenario);
    if (scenarioIndex < 0) {
        return fault(Code::UnknownScenario, {change.scenario});
    }
    const Address &address = change.address;
    QList<Override> &overrides = m_project.scenarios[scenarioIndex].overrides;
    OverrideIndex &places = m_overrides[change.scenario];
    const qsizetype at = places.lastOf(overrides, address);
    if (!change.value) {
        // What is addressed may be gone already: removing a dangling override must always be possible.
        touch(m_touched.overridden, m_overridden, address);
        if (at < 0) {
            return Change{change};
        }
        const SetOverride inverse{change.scenario, address, overrides.at(at), at};
        overrides.removeAt(at);
        if (at == overrides.size()) {
            places.removedLast(address);
        } else {
            places.reordered();
        }
        return Change{inverse};
    }
    if (!isOverridable(address.type)) {
        return fault(Code::NotOverridable, {key(address.type)}, model::at(address));
    }
    auto field = fieldAt(address);
    if (!field) {
        return tl::make_unexpected(field.error());
    }
    if (auto checked = check(address, **field, change.value->value); !checked) {
        return tl::make_unexpected(checked.error());
    }
    touch(m_touched.overridden, m_overridden, address);
    Override made = *change.value;
    made.address = address;
    // A position says that this one was taken from there, beside an earlier one of the same address.
    if (at >= 0 && change.position < 0) {
        SetOverride inverse{change.scenario, address, overrides.at(at), -1};
        overrides[at] = std::move(made);
        return Change{std::move(inverse)};
    }
    const qsizetype position = change.position < 0 ? overrides.size() : qMin(change.position, overrides.size());
    if (position == overrides.size() && at < 0) {
        places.appended(address, position);
    } else {
        places.reordered();
    }
    overrides.insert(position, std::move(made));
    return Change{SetOverride{change.scenario, address, std::nullopt, -1}};
}

Expected<Change> Application::one(const std::shared_ptr<const Group> &change)
{
    QList<Change> inverses;
    inverses.reserve(change->changes.size());
    for (const Change &part : change->changes) {
        auto inverse = apply(part);
        if (!inverse) {
            return tl::make_unexpected(inverse.error());
        }
        inverses.append(std::move(*inverse));
    }
    std::reverse(inverses.begin(), inverses.end());
    return group(change->text, std::move(inverses));
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
    const auto addTo = [](QList<Address> &list, const QList<Address> &more) {
        if (list.isEmpty()) {
            list = more;
            return;
        }
        QSet<Address> known(list.cbegin(), list.cend());
        for (const Address &address : more) {
            if (!known.contains(address)) {
                known.insert(address);
                list.append(address);
            }
        }
    };
    addTo(fields, other.fields);
    addTo(overridden, other.overridden);
    for (const EntityType type : other.structures) {
        if (!structures.contains(type)) {
            structures.append(type);
        }
    }
}

Expected<Applied> applyChange(Project &project, const Change &change)
{
    // Shares the lists; a single change is refused before it touches anything.
    const bool isGroup = std::holds_alternative<std::shared_ptr<const Group>>(change);
    std::optional<Project> before = isGroup ? std::optional<Project>(project) : std::nullopt;
    Application application(project);
    auto inverse = application.apply(change);
    if (!inverse) {
        if (before) {
            project = std::move(*before);
        }
        return tl::make_unexpected(inverse.error());
    }
    return Applied{std::move(*inverse), std::move(application.touched())};
}

} // namespace penstock::model
