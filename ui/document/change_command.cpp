// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/change_command.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace penstock::document {

namespace {

constexpr int kChangeCommandId = 1;

void flatten(const model::Change &change, QList<model::Change> &into)
{
    if (const auto *group = std::get_if<std::shared_ptr<const model::Group>>(&change)) {
        for (const model::Change &part : (*group)->changes) {
            flatten(part, into);
        }
    } else {
        into.append(change);
    }
}

/// Whether \p earlier has no effect when \p later follows it. What puts an override back at its old place is needed,
/// and so is the removal before it: without them the override would stay where it is.
bool isCovered(const model::Change &earlier, const model::Change &later)
{
    if (const auto *first = std::get_if<model::SetField>(&earlier)) {
        const auto *second = std::get_if<model::SetField>(&later);
        return second != nullptr && first->address == second->address;
    }
    if (const auto *first = std::get_if<model::SetOverride>(&earlier)) {
        const auto *second = std::get_if<model::SetOverride>(&later);
        return second != nullptr && first->scenario == second->scenario && first->address == second->address
               && (!second->value.has_value() || (first->value.has_value() && first->position < 0));
    }
    return false;
}

/// The inverse of two changes: first that of the later one, then that of the earlier one, without what is set twice,
/// so that a long drag stays a short list.
model::Change inverseOfBoth(const model::Change &earlierInverse, const model::Change &laterInverse)
{
    QList<model::Change> last;
    flatten(earlierInverse, last);
    QList<model::Change> parts;
    flatten(laterInverse, parts);
    parts.removeIf([&last](const model::Change &part) {
        for (const model::Change &following : last) {
            if (isCovered(part, following)) {
                return true;
            }
        }
        return false;
    });
    parts.append(last);
    return parts.size() == 1 ? parts.first() : model::group(QString(), parts);
}

/// Equal but for the order of overrides, which says nothing where each address stands once.
bool isSameToTheReader(const model::Project &a, const model::Project &b)
{
    if (a == b) {
        return true;
    }
    const auto sorted = [](model::Project project) {
        for (model::Scenario &scenario : project.scenarios) {
            std::stable_sort(scenario.overrides.begin(), scenario.overrides.end(),
                             [](const model::Override &first, const model::Override &second) {
                                 return std::tie(first.address.type, first.address.id, first.address.field)
                                        < std::tie(second.address.type, second.address.id, second.address.field);
                             });
        }
        return project;
    };
    return sorted(a) == sorted(b);
}

/// A value that would not be accepted today, such as the missing chip of a new stockpile.
model::Applied setAnyway(model::Project &project, const model::SetField &change)
{
    const model::Field *field = model::findField(change.address.type, change.address.field);
    model::Entity *entity = model::find(project, change.address.type, change.address.id);
    Q_ASSERT_X(field != nullptr && entity != nullptr, "undo", "what was changed must still be there");
    if (field == nullptr || entity == nullptr) {
        return {change, {}};
    }
    model::Applied applied{model::SetField{change.address, field->get(*entity)}, {}};
    applied.touched.fields.append(change.address);
    field->set(*entity, change.value);
    return applied;
}

/// An override of something that is gone, which a file may hold.
model::Applied overrideAnyway(model::Project &project, const model::SetOverride &change)
{
    auto *scenario = static_cast<model::Scenario *>(model::find(project, model::EntityType::Scenario, change.scenario));
    Q_ASSERT_X(scenario != nullptr && change.value, "undo", "what was changed must still be there");
    if (scenario == nullptr || !change.value) {
        return {change, {}};
    }
    const qsizetype end = scenario->overrides.size();
    scenario->overrides.insert(change.position < 0 ? end : qMin(change.position, end), *change.value);
    model::Applied applied{model::SetOverride{change.scenario, change.address, std::nullopt, -1}, {}};
    applied.touched.overridden.append(change.address);
    return applied;
}

} // namespace

ChangeCommand::ChangeCommand(ProjectDocument &document, model::Change inverse, const QString &text, Gesture gesture,
                             model::Id scenario)
    : QUndoCommand(text)
    , m_document(document)
    , m_change(std::move(inverse))
    , m_gesture(gesture)
    , m_scenario(std::move(scenario))
{}

void ChangeCommand::redo()
{
    if (!std::exchange(m_applied, false)) {
        swap();
    }
}

void ChangeCommand::undo()
{
    swap();
}

int ChangeCommand::id() const
{
    return m_gesture.isNull() ? -1 : kChangeCommandId;
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const ChangeCommand *>(other);
    if (later == nullptr || m_gesture.isNull() || later->m_gesture != m_gesture) {
        return false;
    }
    m_change = inverseOfBoth(m_change, later->m_change);
    setText(later->text());
    model::Project undone = m_document.project();
    static_cast<void>(applyInverse(undone, m_change));
    if (isSameToTheReader(undone, m_document.project())) {
        m_document.m_project = undone; // an override that went and came back stands at its old place again
        setObsolete(true);
    }
    return true;
}

void ChangeCommand::swap()
{
    m_change = m_document.applyForUndo(m_change, m_scenario);
}

model::Applied applyInverse(model::Project &project, const model::Change &change)
{
    if (auto applied = model::applyChange(project, change)) {
        return std::move(*applied);
    }
    if (const auto *group = std::get_if<std::shared_ptr<const model::Group>>(&change)) {
        model::Applied all;
        QList<model::Change> inverses;
        for (const model::Change &part : (*group)->changes) {
            model::Applied applied = applyInverse(project, part);
            inverses.prepend(applied.inverse);
            all.touched.add(applied.touched);
        }
        all.inverse = model::group((*group)->text, inverses);
        return all;
    }
    if (const auto *set = std::get_if<model::SetField>(&change)) {
        return setAnyway(project, *set);
    }
    const auto *override = std::get_if<model::SetOverride>(&change);
    Q_ASSERT_X(override != nullptr, "undo", "the inverse of a change that was applied must apply");
    return override != nullptr ? overrideAnyway(project, *override) : model::Applied{change, {}};
}

} // namespace penstock::document
