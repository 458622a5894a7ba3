// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/source_uses.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::audit {

using model::Address;
using model::EntityType;
using model::Id;

namespace {

QString alike(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// The address without what browsers add.
QString alikeAddress(const QString &address)
{
    QString text = address.trimmed().toCaseFolded();
    for (const QString &scheme : {QStringLiteral("https://"), QStringLiteral("http://"), QStringLiteral("www.")}) {
        if (text.startsWith(scheme)) {
            text.remove(0, scheme.size());
        }
    }
    while (text.endsWith(QLatin1Char('/'))) {
        text.chop(1);
    }
    return text;
}

/// The citation as it would be, without what tells it from its like.
model::Citation said(model::Citation citation, const Id &source)
{
    citation.id.clear();
    citation.name.clear();
    citation.source = source;
    return citation;
}

} // namespace

QHash<Id, QList<SourceUse>> usesOfSources(const model::Project &project)
{
    QHash<Address, bool> known;
    QHash<Id, QList<SourceUse>> uses;
    for (const model::Citation &citation : project.citations) {
        if (citation.source.isEmpty()) {
            continue;
        }
        const auto type = model::entityTypeOfKey(citation.citedType);
        SourceUse use{citation.id,
                      {type.value_or(EntityType::Project), citation.citedId, citation.citedField},
                      citation.scenario,
                      false};
        if (type) {
            const Address entity{*type, citation.citedId, {}};
            if (!known.contains(entity)) {
                known.insert(entity, model::indexOf(project, *type, citation.citedId) >= 0);
            }
            use.isThere = known.value(entity)
                          && (citation.citedField.isEmpty() || model::findField(*type, citation.citedField) != nullptr);
        }
        uses[citation.source].append(use);
    }
    return uses;
}

QHash<Id, Id> likelyDuplicates(const model::Project &project)
{
    QHash<QString, Id> byAddress;
    QHash<QString, Id> byName;
    QHash<Id, Id> found;
    for (const model::Source &source : project.sources) {
        const QString address = alikeAddress(source.address);
        const QString name = alike(source.name);
        if (!address.isEmpty() && byAddress.contains(address)) {
            found.insert(source.id, byAddress.value(address));
        } else if (!name.isEmpty() && byName.contains(name)) {
            found.insert(source.id, byName.value(name));
        }
        if (!address.isEmpty() && !byAddress.contains(address)) {
            byAddress.insert(address, source.id);
        }
        if (!name.isEmpty() && !byName.contains(name)) {
            byName.insert(name, source.id);
        }
    }
    return found;
}

model::Change mergeOf(const model::Project &project, const Id &kept, const Id &gone)
{
    const auto *keep = model::find(project, EntityType::Source, kept);
    const auto *drop = model::find(project, EntityType::Source, gone);
    QList<model::Change> changes;
    if (keep == nullptr || drop == nullptr || kept == gone) {
        return model::group({}, changes);
    }
    for (const model::Field &field : model::fields(EntityType::Source)) {
        const model::Value held = field.get(*keep);
        const bool isEmpty = model::isNull(held) || held == model::Value{QString()};
        const bool canBeEmpty = field.kind == model::FieldKind::Text || field.kind == model::FieldKind::LongText
                                || field.kind == model::FieldKind::Date;
        if (canBeEmpty && isEmpty && field.get(*drop) != held) {
            changes.append(
                model::SetField{{EntityType::Source, kept, QString::fromLatin1(field.id)}, field.get(*drop)});
        }
    }
    QList<model::Citation> present;
    for (const model::Citation &citation : project.citations) {
        if (citation.source == kept) {
            present.append(said(citation, kept));
        }
    }
    for (const model::Citation &citation : project.citations) {
        if (citation.source != gone) {
            continue;
        }
        const model::Citation moved = said(citation, kept);
        if (present.contains(moved)) {
            changes.append(model::Remove{EntityType::Citation, citation.id});
        } else {
            changes.append(model::SetField{{EntityType::Citation, citation.id, QStringLiteral("source")}, kept});
            present.append(moved);
        }
    }
    changes.append(model::Remove{EntityType::Source, gone});
    return model::group(
        QCoreApplication::translate("Change", "Merge source “%1” into “%2”")
            .arg(model::nameOf(project, EntityType::Source, gone), model::nameOf(project, EntityType::Source, kept)),
        changes);
}

model::Change sourceRemovalOf(const model::Project &project, const QList<Id> &sources)
{
    QList<model::Change> changes;
    for (const model::Citation &citation : project.citations) {
        if (!citation.source.isEmpty() && sources.contains(citation.source)) {
            changes.append(model::Remove{EntityType::Citation, citation.id});
        }
    }
    for (const Id &source : sources) {
        changes.append(model::Remove{EntityType::Source, source});
    }
    const QString text =
        sources.size() == 1
            ? model::describe(model::Remove{EntityType::Source, sources.first()}, project)
            : QCoreApplication::translate("Change", "Delete %n source(s)", nullptr, static_cast<int>(sources.size()));
    return model::group(text, changes);
}

} // namespace penstock::audit
