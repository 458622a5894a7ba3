// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette_index.h"

#include "ui/search/fuzzy_match.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace penstock::search {

using model::EntityType;

namespace {

/// What was used last outranks the class of a match by half.
constexpr int kLatest = 160;
constexpr int kFewerEachPlace = 10;
/// Of equal matches the entity stands before its fields.
constexpr int kFieldMalus = 60;
constexpr int kTopicMalus = 30;
/// A word of the kind ("chip") narrows; it does not find.
constexpr int kKindScore = 300;

quint64 packed(const Hit &hit)
{
    return (static_cast<quint64>(hit.kind) << 56U) | (static_cast<quint64>(hit.index) << 16U)
           | static_cast<quint64>(hit.field + 1);
}

bool isSearched(EntityType type)
{
    return type != EntityType::Citation;
}

} // namespace

void PaletteIndex::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    m_commandForms.clear();
    for (const Command &command : std::as_const(m_commands)) {
        m_commandForms.append(searchForm(command.text));
    }
    resolveRecent();
}

void PaletteIndex::setTopics(QList<HelpTopic> topics)
{
    m_topics = std::move(topics);
    m_topicForms.clear();
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        m_topicForms.append(searchForm(topic.title));
    }
    resolveRecent();
}

void PaletteIndex::setProject(const model::Project &project)
{
    m_project = project;
    m_entities.clear();
    m_labels.clear();
    m_typeForms.clear();
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        if (!isSearched(type)) {
            continue;
        }
        m_typeForms.insert(type, searchForm(model::singularLabel(type)));
        QList<Label> labels;
        const std::vector<model::Field> &table = model::fields(type);
        for (std::size_t f = 0; f < table.size(); ++f) {
            if (!table[f].internal) {
                labels.append({static_cast<qsizetype>(f), searchForm(model::label(table[f]))});
            }
        }
        m_labels.insert(type, labels);
        for (qsizetype i = 0; i < model::count(project, type); ++i) {
            const model::Entity &entity = model::entityAt(project, type, i);
            const bool single = model::isSingleton(type);
            const QString name = single                  ? model::pluralLabel(type)
                                 : entity.name.isEmpty() ? entity.id
                                                         : entity.name.simplified();
            m_entities.append({type, single ? model::key(type) : entity.id, name, searchForm(name), i});
        }
    }
    resolveRecent();
}

void PaletteIndex::setRecent(const QStringList &keys)
{
    m_recent = keys;
    resolveRecent();
}

void PaletteIndex::resolveRecent()
{
    m_recentPlace.clear();
    for (qsizetype place = m_recent.size() - 1; place >= 0; --place) {
        const QStringList parts = m_recent.at(place).split(QLatin1Char('\n'));
        Hit hit;
        bool found = false;
        if (parts.size() == 2) {
            const bool isCommand = parts.first() == QLatin1String("command");
            hit.kind = isCommand ? HitKind::Command : HitKind::Topic;
            for (qsizetype i = 0; !found && i < (isCommand ? m_commands.size() : m_topics.size()); ++i) {
                hit.index = i;
                found = (isCommand ? m_commands.at(i).id : m_topics.at(i).id) == parts.at(1);
            }
        } else if (parts.size() == 3) {
            const auto type = model::entityTypeOfKey(parts.first());
            for (qsizetype i = 0; type && !found && i < m_entities.size(); ++i) {
                hit.index = i;
                found = m_entities.at(i).type == *type && m_entities.at(i).id == parts.at(1);
            }
            if (found && !parts.at(2).isEmpty()) {
                const model::Field *field = model::findField(*type, parts.at(2));
                hit.field = field != nullptr ? field - model::fields(*type).data() : -1;
                found = field != nullptr;
            }
            hit.kind = parts.at(2).isEmpty() ? HitKind::Entity : HitKind::Field;
        }
        if (found) {
            m_recentPlace.insert(packed(hit), static_cast<int>(place));
        }
    }
}

int PaletteIndex::bonusOf(const Hit &hit) const
{
    if (m_recentPlace.isEmpty()) {
        return 0;
    }
    const auto place = m_recentPlace.constFind(packed(hit));
    return place == m_recentPlace.cend() ? 0 : std::max(20, kLatest - *place * kFewerEachPlace);
}

void PaletteIndex::findCommands(const QStringList &terms, QList<Hit> &into) const
{
    const auto add = [&](HitKind kind, const QStringList &forms, int malus) {
        for (qsizetype i = 0; i < forms.size(); ++i) {
            int sum = 0;
            for (const QString &term : terms) {
                const int score = matchScore(term, forms.at(i));
                sum = score == 0 ? -1 : sum + score;
                if (sum < 0) {
                    break;
                }
            }
            if (sum > 0) {
                Hit hit{kind, i, -1, sum / static_cast<int>(terms.size()) - malus};
                hit.score += bonusOf(hit);
                into.append(hit);
            }
        }
    };
    add(HitKind::Command, m_commandForms, 0);
    add(HitKind::Topic, m_topicForms, kTopicMalus);
}

void PaletteIndex::findEntities(const QStringList &terms, QList<Hit> &into) const
{
    const auto count = static_cast<std::size_t>(terms.size());
    // Labels and kinds are few: once each, not once an entity.
    QHash<EntityType, std::vector<std::vector<int>>> labelScores;
    QHash<EntityType, std::vector<int>> kindScores;
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        std::vector<std::vector<int>> ofType;
        for (const Label &label : *it) {
            std::vector<int> scores;
            bool any = false;
            for (const QString &term : terms) {
                scores.push_back(matchScore(term, label.form));
                any = any || scores.back() > 0;
            }
            ofType.push_back(any ? scores : std::vector<int>{});
        }
        labelScores.insert(it.key(), ofType);
        std::vector<int> kind;
        for (const QString &term : terms) {
            kind.push_back(matchScore(term, m_typeForms.value(it.key())) >= kKindScore ? kKindScore : 0);
        }
        kindScores.insert(it.key(), kind);
    }
    std::vector<int> names(count);
    for (qsizetype e = 0; e < m_entities.size(); ++e) {
        const Entry &entry = m_entities.at(e);
        const std::vector<int> &kinds = *kindScores.constFind(entry.type);
        bool anyName = false;
        bool allNames = true;
        int sum = 0;
        for (std::size_t t = 0; t < count; ++t) {
            names[t] = matchScore(terms.at(static_cast<qsizetype>(t)), entry.form);
            anyName = anyName || names[t] > 0;
            const int best = std::max(names[t], kinds[t]);
            allNames = allNames && best > 0;
            sum += best;
        }
        if (anyName && allNames) {
            Hit hit{HitKind::Entity, e, -1, sum / static_cast<int>(count)};
            hit.score += bonusOf(hit);
            into.append(hit);
        }
        const std::vector<std::vector<int>> &labels = *labelScores.constFind(entry.type);
        const QList<Label> &fields = *m_labels.constFind(entry.type);
        for (std::size_t f = 0; f < labels.size(); ++f) {
            if (labels[f].empty()) {
                continue;
            }
            bool all = true;
            int total = 0;
            for (std::size_t t = 0; t < count && all; ++t) {
                const int best = std::max({labels[f][t], names[t], kinds[t]});
                all = best > 0;
                total += best;
            }
            const Label &label = fields.at(static_cast<qsizetype>(f));
            if (all
                && model::fields(entry.type)[static_cast<std::size_t>(label.field)].isFor(
                    model::entityAt(m_project, entry.type, entry.position))) {
                Hit hit{HitKind::Field, e, label.field, total / static_cast<int>(count) - kFieldMalus};
                hit.score += bonusOf(hit);
                into.append(hit);
            }
        }
    }
}

QList<Hit> PaletteIndex::suggestions(qsizetype limit) const
{
    QList<std::pair<int, Hit>> recent;
    for (auto it = m_recentPlace.cbegin(); it != m_recentPlace.cend(); ++it) {
        Hit hit;
        hit.kind = static_cast<HitKind>(it.key() >> 56U);
        hit.index = static_cast<qsizetype>((it.key() >> 16U) & 0xFFFFFFFFFFULL);
        hit.field = static_cast<qsizetype>(it.key() & 0xFFFFULL) - 1;
        recent.append({it.value(), hit});
    }
    std::sort(recent.begin(), recent.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Hit> hits;
    QList<qsizetype> listed;
    for (const auto &[place, hit] : std::as_const(recent)) {
        hits.append(hit);
        if (hit.kind == HitKind::Command) {
            listed.append(hit.index);
        }
    }
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (!listed.contains(i)) {
            hits.append({HitKind::Command, i, -1, 0});
        }
    }
    return hits.mid(0, limit);
}

QList<Hit> PaletteIndex::find(const QString &typed, qsizetype limit) const
{
    const QStringList terms = searchTerms(typed);
    if (terms.isEmpty()) {
        return suggestions(limit);
    }
    QList<Hit> hits;
    findCommands(terms, hits);
    findEntities(terms, hits);
    // Equal ones stay in the order of menus and lists.
    const auto isBetter = [](const Hit &a, const Hit &b) {
        return std::tuple(-a.score, a.kind, a.index, a.field) < std::tuple(-b.score, b.kind, b.index, b.field);
    };
    const auto end = hits.begin() + std::min(limit, hits.size());
    std::partial_sort(hits.begin(), end, hits.end(), isBetter);
    hits.erase(end, hits.end());
    return hits;
}

model::Address PaletteIndex::addressOf(const Hit &hit) const
{
    const Entry &entry = m_entities.at(hit.index);
    const model::Field *field = fieldOf(hit);
    return {entry.type, entry.id, field != nullptr ? QString::fromLatin1(field->id) : QString()};
}

const model::Field *PaletteIndex::fieldOf(const Hit &hit) const
{
    return hit.kind == HitKind::Field
               ? &model::fields(m_entities.at(hit.index).type)[static_cast<std::size_t>(hit.field)]
               : nullptr;
}

QString PaletteIndex::keyOf(const Hit &hit) const
{
    switch (hit.kind) {
    case HitKind::Command: return QStringLiteral("command\n") + m_commands.at(hit.index).id;
    case HitKind::Topic: return QStringLiteral("topic\n") + m_topics.at(hit.index).id;
    case HitKind::Entity:
    case HitKind::Field: break;
    }
    const model::Address address = addressOf(hit);
    return QStringList{model::key(address.type), address.id, address.field}.join(QLatin1Char('\n'));
}

} // namespace penstock::search
