// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/selection.h"

#include <QHash>

#include <algorithm>

namespace penstock::series {

using analysis::PileGroups;
using analysis::ScenarioRun;
using model::EntityType;
using model::Grouping;
using model::Id;

namespace {

std::size_t at(qsizetype i)
{
    return static_cast<std::size_t>(i);
}

std::vector<char> all(const QList<Id> &ids)
{
    return std::vector<char>(at(ids.size()), 1);
}

/// Clears those of \p passes that \p wanted does not name.
void restrict(const QList<Id> &ids, const QStringList &wanted, EntityType type, std::vector<char> &passes,
              std::vector<Note> &notes)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        passes[at(i)] = passes[at(i)] != 0 && wanted.contains(ids.at(i)) ? 1 : 0;
    }
    for (const QString &id : wanted) {
        if (!ids.contains(id)) {
            notes.push_back({Note::Kind::TakesNoPart, type, id});
        }
    }
}

QList<Id> platformsOf(const ScenarioRun &run)
{
    QList<Id> used;
    for (const model::Platform &platform : run.resolved.platforms) {
        const bool isUsed = std::any_of(run.plan.chips.begin(), run.plan.chips.end(), [&](const Id &id) {
            const auto *chip = entityOf<model::Chip>(run, id);
            return chip != nullptr && chip->platform.id == platform.id;
        });
        if (isUsed) {
            used.append(platform.id);
        }
    }
    return used;
}

bool leavesNothing(const std::vector<char> &passes)
{
    return std::none_of(passes.begin(), passes.end(), [](char each) { return each != 0; });
}

} // namespace

Selection selectionOf(const ScenarioRun &run, const model::View &view, const FilterUse &use, std::vector<Note> &notes,
                      QString &fault)
{
    Selection selection{all(run.plan.chips), all(run.plan.operators), all(run.plan.workloads)};
    const auto ask = [&](const QStringList &filter, EntityType type, bool isUsed, bool isPartly) {
        if (!filter.isEmpty() && (!isUsed || isPartly)) {
            notes.push_back({isUsed ? Note::Kind::FilterPartly : Note::Kind::FilterIgnored, type, {}});
        }
        return isUsed && !filter.isEmpty();
    };
    if (ask(view.chips, EntityType::Chip, use.chips, use.capacityOnly)) {
        selection.allChips = false;
        restrict(run.plan.chips, view.chips, EntityType::Chip, selection.chips, notes);
    }
    if (ask(view.platforms, EntityType::Platform, use.chips, use.capacityOnly)) {
        selection.allChips = false;
        std::vector<char> platforms = all(platformsOf(run));
        restrict(platformsOf(run), view.platforms, EntityType::Platform, platforms, notes);
        for (qsizetype c = 0; c < run.plan.chips.size(); ++c) {
            const auto *chip = entityOf<model::Chip>(run, run.plan.chips.at(c));
            const bool passes = chip != nullptr && view.platforms.contains(chip->platform.id);
            selection.chips[at(c)] = selection.chips[at(c)] != 0 && passes ? 1 : 0;
        }
    }
    if (ask(view.operators, EntityType::Operator, use.operators, use.capacityOnly)) {
        selection.allOperators = false;
        restrict(run.plan.operators, view.operators, EntityType::Operator, selection.operators, notes);
    }
    if (ask(view.workloads, EntityType::Workload, use.workloads, false)) {
        selection.allWorkloads = false;
        restrict(run.plan.workloads, view.workloads, EntityType::Workload, selection.workloads, notes);
    }
    if ((!selection.allChips && leavesNothing(selection.chips))
        || (!selection.allOperators && leavesNothing(selection.operators))
        || (!selection.allWorkloads && leavesNothing(selection.workloads))) {
        fault = missing::kNothingChosen;
    }
    return selection;
}

Selection selectionOf(const ScenarioRun &run, const model::View &view, const FilterUse &use, ChartData &data)
{
    Selection selection = selectionOf(run, view, use, data.notes, data.fault);
    const auto restricts = [&data](bool all, EntityType type) {
        if (!all) {
            data.restrictedBy.push_back(type);
        }
    };
    restricts(selection.allChips, EntityType::Chip);
    restricts(selection.allOperators, EntityType::Operator);
    restricts(selection.allWorkloads, EntityType::Workload);
    return selection;
}

Grouping groupingOf(const model::View &view, const std::vector<Grouping> &allowed, std::vector<Note> &notes)
{
    if (view.grouping == Grouping::Automatic) {
        return allowed.front();
    }
    if (std::find(allowed.begin(), allowed.end(), view.grouping) != allowed.end()) {
        return view.grouping;
    }
    notes.push_back({Note::Kind::GroupingIgnored, EntityType::Project, {}});
    return allowed.front();
}

Groups groupsOf(const ScenarioRun &run, const Selection &selection, Grouping by)
{
    Groups groups;
    groups.by = by;
    const QList<Id> &chips = run.plan.chips;
    const auto groupOf = [&groups](const Id &id) {
        return static_cast<int>(groups.ids.indexOf(id)); // -1 is PileGroups::kNone
    };
    switch (by) {
    case Grouping::Operator:
        groups.type = EntityType::Operator;
        for (qsizetype o = 0; o < run.plan.operators.size(); ++o) {
            if (selection.operators[at(o)] != 0) {
                groups.ids.append(run.plan.operators.at(o));
            }
        }
        for (const Id &id : run.plan.operators) {
            groups.ofOperator.push_back(groupOf(id));
        }
        return groups;
    case Grouping::Chip:
        groups.type = EntityType::Chip;
        for (qsizetype c = 0; c < chips.size(); ++c) {
            if (selection.chips[at(c)] != 0) {
                groups.ids.append(chips.at(c));
            }
        }
        // The reference chip lies on top.
        std::stable_partition(groups.ids.begin(), groups.ids.end(),
                              [&run](const Id &id) { return id != run.plan.referenceChip; });
        break;
    case Grouping::Platform:
        groups.type = EntityType::Platform;
        groups.ids = platformsOf(run);
        break;
    default: groups.ids = {Id()}; break;
    }
    for (qsizetype c = 0; c < chips.size(); ++c) {
        const auto *chip = entityOf<model::Chip>(run, chips.at(c));
        int group = 0;
        if (by == Grouping::Chip) {
            group = groupOf(chips.at(c));
        } else if (by == Grouping::Platform) {
            group = groupOf(chip != nullptr ? chip->platform.id : Id());
        }
        groups.ofChip.push_back(selection.chips[at(c)] != 0 ? group : PileGroups::kNone);
    }
    return groups;
}

std::vector<PilePlace> pilePlaces(const ScenarioRun &run)
{
    QHash<Id, std::size_t> chips;
    QHash<Id, std::size_t> operators;
    for (qsizetype c = 0; c < run.plan.chips.size(); ++c) {
        chips.insert(run.plan.chips.at(c), at(c));
    }
    for (qsizetype o = 0; o < run.plan.operators.size(); ++o) {
        operators.insert(run.plan.operators.at(o), at(o));
    }
    std::vector<PilePlace> places;
    for (qsizetype p = 0; p < run.plan.stockpileChips.size(); ++p) {
        places.push_back(
            {chips.value(run.plan.stockpileChips.at(p)), operators.value(run.plan.stockpileOperators.at(p))});
    }
    return places;
}

PileGroups pileGroups(const ScenarioRun &run, const Selection &selection, const Groups &groups)
{
    PileGroups piles;
    piles.count = groups.count();
    for (const PilePlace &place : pilePlaces(run)) {
        const bool passes = selection.chips[place.chip] != 0 && selection.operators[place.op] != 0;
        const int group = groups.by == Grouping::Operator ? groups.ofOperator[place.op] : groups.ofChip[place.chip];
        piles.ofPile.push_back(passes ? group : PileGroups::kNone);
    }
    return piles;
}

} // namespace penstock::series
