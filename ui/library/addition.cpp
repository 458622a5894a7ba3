// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/addition.h"

#include "ui/forms/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::library {

using model::Change;
using model::EntityType;

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("LibraryAddition", source, nullptr, count);
}

/// Collects changes and applies them to a copy, so that each sees those before it.
class Collector
{
public:
    Collector(const Library &library, const document::ProjectDocument *document, const model::Project &project)
        : m_library(library)
        , m_document(document)
        , m_project(project)
    {}

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    [[nodiscard]] const QList<Entry> &added() const { return m_added; }

    /// Id in the project.
    model::Id add(const Entry &entry)
    {
        const model::Id held = counterpartIn(m_project, m_library, entry);
        if (!held.isEmpty()) {
            return held;
        }
        if (entry.type == EntityType::Chip) {
            const LibraryChip *chip = m_library.chip(entry.id);
            if (chip == nullptr || !chip->isComplete()) {
                return {};
            }
            model::Chip copy = chip->chip;
            copy.platform.id = add({EntityType::Platform, copy.platform.id});
            insert(copy);
        } else if (entry.type == EntityType::PolicyEvent) {
            if (m_library.rule(entry.id) == nullptr) {
                return {};
            }
            insert(ruleOf(*m_library.rule(entry.id)));
        } else if (const model::Entity *found = m_library.find(entry.type, entry.id)) {
            if (entry.type == EntityType::Platform) {
                insert(static_cast<const model::Platform &>(*found));
            } else {
                insert(static_cast<const model::Source &>(*found));
            }
        } else {
            return {};
        }
        m_added.append(entry);
        for (const model::Citation &citation : m_library.citationsOf(entry.type, entry.id)) {
            cite(citation, {entry.type, entry.id, citation.citedField}, {});
        }
        return entry.id;
    }

    void cite(const model::Citation &from, const model::Address &target, const model::Id &scenario)
    {
        model::Citation citation = from;
        citation.citedType = model::key(target.type);
        citation.citedId = target.id;
        citation.citedField = target.field;
        citation.scenario = scenario;
        if (!citation.source.isEmpty()) {
            citation.source = add({EntityType::Source, citation.source});
        }
        const bool isThere =
            std::any_of(m_project.citations.cbegin(), m_project.citations.cend(), [&citation](model::Citation held) {
                held.id = citation.id;
                held.name = citation.name;
                return held == citation;
            });
        if (isThere) {
            return;
        }
        if (model::find(m_project, EntityType::Citation, citation.id) != nullptr) {
            citation.id = model::freshId(m_project, EntityType::Citation, citation.id);
            citation.name = citation.id;
        }
        take(model::Insert{m_project.citations.size(), citation});
    }

private:
    /// Chips that the project does not hold are left out: nothing of theirs could be delivered.
    model::PolicyEvent ruleOf(const model::PolicyEvent &from)
    {
        model::PolicyEvent rule = from;
        rule.enabled = true;
        QStringList held;
        for (const model::Id &id : from.chips.ids) {
            if (const model::Id own = counterpartIn(m_project, m_library, {EntityType::Chip, id}); !own.isEmpty()) {
                held.append(own);
            }
        }
        if (held.isEmpty()) {
            for (const model::Id &id : from.chips.ids) {
                if (const model::Id own = add({EntityType::Chip, id}); !own.isEmpty()) {
                    held.append(own);
                }
            }
        }
        rule.chips.ids = held;
        if (!from.lifts.isEmpty()) {
            rule.lifts.id = add({EntityType::PolicyEvent, from.lifts.id});
        }
        return rule;
    }

    void insert(const model::AnyEntity &entity)
    {
        const qsizetype end = model::count(m_project, model::typeOf(entity));
        take(m_document != nullptr ? m_document->addOf(entity, end) : Change(model::Insert{end, entity}));
    }

    void take(const Change &change)
    {
        if (model::applyChange(m_project, change)) {
            m_changes.append(change);
        }
    }

    const Library &m_library;
    const document::ProjectDocument *m_document;
    model::Project m_project;
    QList<Change> m_changes;
    QList<Entry> m_added;
};

QString joined(const QStringList &names)
{
    constexpr qsizetype kNamed = 4;
    if (names.size() <= kNamed) {
        return forms::listed(names);
    }
    return text(QT_TRANSLATE_N_NOOP("LibraryAddition", "%1 and %n more"), static_cast<int>(names.size() - kNamed))
        .arg(forms::separated(names.mid(0, kNamed)));
}

} // namespace

AddState addStateOf(const Library &library, const document::ProjectDocument &document, const Entry &entry)
{
    const model::Id held = counterpartIn(document.resolved(), library, entry);
    if (!held.isEmpty()) {
        return model::find(document.resolved(), entry.type, held)->enabled ? AddState::InProject
                                                                           : AddState::SwitchedOff;
    }
    const LibraryChip *chip = entry.type == EntityType::Chip ? library.chip(entry.id) : nullptr;
    return chip != nullptr && !chip->isComplete() ? AddState::Incomplete : AddState::Addable;
}

QString missingSentence(const LibraryChip &chip)
{
    QStringList labels;
    for (const QString &id : chip.missing) {
        if (const model::Field *field = model::findField(EntityType::Chip, id)) {
            labels.append(model::label(*field));
        }
    }
    if (labels.isEmpty()) {
        return {};
    }
    if (labels.size() == 1) {
        return text(QT_TRANSLATE_NOOP("LibraryAddition", "%1 is unknown; a project needs it.")).arg(labels.first());
    }
    return text(QT_TRANSLATE_NOOP("LibraryAddition", "%1 are unknown; a project needs them."))
        .arg(forms::listed(labels));
}

QString additionNote(const Library &library, const document::ProjectDocument &document, const Entry &entry)
{
    const model::PolicyEvent *rule = entry.type == EntityType::PolicyEvent ? library.rule(entry.id) : nullptr;
    if (rule == nullptr) {
        return {};
    }
    const model::Project &project = document.resolved();
    QStringList sentences;
    QStringList absent;
    for (const model::Id &id : rule->chips.ids) {
        if (counterpartIn(project, library, {EntityType::Chip, id}).isEmpty()) {
            absent.append(library.chip(id)->chip.name);
        }
    }
    if (!absent.isEmpty() && absent.size() == rule->chips.ids.size()) {
        sentences.append(
            text(QT_TRANSLATE_NOOP("LibraryAddition", "The chips that it names come along: %1.")).arg(joined(absent)));
    } else if (!absent.isEmpty()) {
        sentences.append(
            text(QT_TRANSLATE_NOOP("LibraryAddition", "Chips that the project does not hold are left out: %1."))
                .arg(joined(absent)));
    }
    if (!rule->lifts.isEmpty()
        && counterpartIn(project, library, {EntityType::PolicyEvent, rule->lifts.id}).isEmpty()) {
        sentences.append(text(QT_TRANSLATE_NOOP("LibraryAddition", "The event that it lifts comes along: %1."))
                             .arg(library.rule(rule->lifts.id)->name));
    }
    return forms::paragraph(sentences);
}

model::Expected<void> addToProject(const Library &library, document::ProjectDocument &document,
                                   const QList<Entry> &entries)
{
    Collector collector(library, &document, document.project());
    QList<Entry> wanted;
    for (const Entry &entry : entries) {
        if (addStateOf(library, document, entry) == AddState::Addable) {
            collector.add(entry);
            wanted.append(entry);
        }
    }
    if (collector.changes().isEmpty()) {
        return {};
    }
    const QString sentence = wanted.size() == 1
                                 ? text(QT_TRANSLATE_NOOP("LibraryAddition", "Add %1 “%2” from the library"))
                                       .arg(model::singularLabel(wanted.first().type),
                                            library.find(wanted.first().type, wanted.first().id)->name)
                                 : text(QT_TRANSLATE_N_NOOP("LibraryAddition", "Add %n entries from the library"),
                                        static_cast<int>(wanted.size()));
    auto pushed = document.push(model::group(sentence, collector.changes()));
    if (pushed) {
        document.select({wanted.first().type, wanted.first().id});
    }
    return pushed;
}

QList<Change> citationChanges(const Library &library, const model::Project &project,
                              const QList<model::Citation> &citations, const model::Address &target,
                              const model::Id &scenario)
{
    Collector collector(library, nullptr, project);
    for (const model::Citation &citation : citations) {
        collector.cite(citation, target, scenario);
    }
    return collector.changes();
}

} // namespace penstock::library
