// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/entity_citations.h"

#include "core/model/scenario.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace penstock::forms {

namespace {

/// Place of a field in its table; the entity as a whole and unknown fields come first.
qsizetype placeOf(model::EntityType type, const QString &field)
{
    const std::vector<model::Field> &all = model::fields(type);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (field == QLatin1String(all[i].id)) {
            return static_cast<qsizetype>(i);
        }
    }
    return -1;
}

} // namespace

QList<EntityCitation> citationsOf(const model::Project &project, model::EntityType type, const model::Id &id)
{
    QList<EntityCitation> found;
    const QString list = model::key(type);
    for (const model::Citation &citation : project.citations) {
        if (citation.citedType == list && citation.citedId == id) {
            found.append({citation, 0});
        }
    }
    std::stable_sort(found.begin(), found.end(), [type](const EntityCitation &a, const EntityCitation &b) {
        return placeOf(type, a.citation.citedField) < placeOf(type, b.citation.citedField);
    });
    QHash<model::Id, int> numbers;
    for (EntityCitation &entry : found) {
        const model::Id &source = entry.citation.source;
        if (!source.isEmpty()) {
            if (!numbers.contains(source)) {
                numbers.insert(source, static_cast<int>(numbers.size()) + 1);
            }
            entry.number = numbers.value(source);
        }
    }
    return found;
}

RowSources sourcesOf(const document::ProjectDocument &document, const QList<EntityCitation> &citations,
                     const model::Address &address)
{
    // An override has its own sources: those of the value it replaces say nothing about it.
    model::Id holder;
    const auto chain = model::chainOf(document.project(), document.scenario());
    if (chain) {
        for (const model::Id &scenario : *chain) {
            if (model::findOverride(document.project(), scenario, address) != nullptr) {
                holder = scenario;
            }
        }
    }
    RowSources sources;
    for (const EntityCitation &entry : citations) {
        if (entry.citation.citedField != address.field || entry.citation.scenario != holder) {
            continue;
        }
        if (entry.number > 0 && !sources.numbers.contains(entry.number)) {
            sources.numbers.append(entry.number);
        }
        if (entry.citation.confidence == model::Confidence::Assumption) {
            sources.isAssumption = true;
            sources.assumption = entry.citation.reason;
        }
    }
    std::sort(sources.numbers.begin(), sources.numbers.end());
    return sources;
}

int sourceCount(const QList<EntityCitation> &citations)
{
    int count = 0;
    for (const EntityCitation &entry : citations) {
        count = std::max(count, entry.number);
    }
    return count;
}

model::Citation blankCitation(const document::ProjectDocument &document, const model::Address &address)
{
    model::Citation citation;
    citation.citedType = model::key(address.type);
    citation.citedId = address.id;
    citation.citedField = address.field;
    if (!address.field.isEmpty() && document.isOverriddenHere(address)) {
        citation.scenario = document.scenario();
    }
    return citation;
}

QList<model::Change> citationInsertions(const model::Project &project, const model::Citation &citation,
                                        const QList<model::Citation> &targets)
{
    using Place = std::tuple<QString, model::Id, QString, model::Id>;
    const auto placeOfCitation = [](const model::Citation &each) {
        return Place{each.citedType, each.citedId, each.citedField, each.scenario};
    };
    QSet<model::Id> taken;
    std::set<Place> present;
    for (const model::Citation &each : project.citations) {
        taken.insert(each.id);
        model::Citation same = citation; // but for what it is of
        same.id = each.id;
        same.citedType = each.citedType;
        same.citedId = each.citedId;
        same.citedField = each.citedField;
        same.scenario = each.scenario;
        if (same == each) {
            present.insert(placeOfCitation(each));
        }
    }
    QList<model::Change> changes;
    changes.reserve(targets.size());
    qsizetype index = project.citations.size();
    qsizetype number = index;
    for (const model::Citation &target : targets) {
        if (!present.insert(placeOfCitation(target)).second) {
            continue;
        }
        model::Citation made = citation;
        made.citedType = target.citedType;
        made.citedId = target.citedId;
        made.citedField = target.citedField;
        made.scenario = target.scenario;
        do {
            made.id = QStringLiteral("citation-%1").arg(++number);
        } while (taken.contains(made.id));
        changes.append(model::Insert{index++, made});
    }
    return changes;
}

} // namespace penstock::forms
