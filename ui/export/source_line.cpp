// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/source_line.h"

#include "core/model/scenario.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>
#include <QSet>

namespace penstock::exporting {

using model::EntityType;
using model::Id;

namespace {

/// What stands in force in a picture: a switched off event is no part of it.
bool acts(const model::Project &project, const model::Citation &citation,
          const QList<std::pair<EntityType, Id>> &entities)
{
    const std::optional<EntityType> type = model::entityTypeOfKey(citation.citedType);
    if (!type) {
        return false;
    }
    if (!entities.isEmpty() && !entities.contains(std::pair(*type, citation.citedId))) {
        return false;
    }
    const model::Entity *cited = model::find(project, *type, citation.citedId);
    return cited != nullptr && cited->enabled;
}

} // namespace

QString sourceLineOf(const model::Project &project, const Id &scenario,
                     const QList<std::pair<EntityType, Id>> &entities, const QLocale &locale)
{
    const QList<Id> chain = model::chainOf(project, scenario).value_or(QList<Id>());
    QSet<Id> cited;
    for (const model::Citation &citation : project.citations) {
        const bool isHere = citation.scenario.isEmpty() || chain.contains(citation.scenario);
        if (isHere && !citation.source.isEmpty() && acts(project, citation, entities)) {
            cited.insert(citation.source);
        }
    }
    QStringList titles;
    for (const model::Source &source : project.sources) {
        if (!cited.contains(source.id)) {
            continue;
        }
        const QString title = source.name.isEmpty() ? source.id : source.name;
        titles.append(
            source.date.isValid()
                //: a source in a list below a chart: title and date
                ? QCoreApplication::translate("SourceLine", "%1, %2").arg(title, plot::longDate(source.date, locale))
                : title);
    }
    titles.removeDuplicates();
    if (titles.isEmpty()) {
        return {};
    }
    return QCoreApplication::translate("SourceLine", "Sources: %1.")
        .arg(titles.join(QCoreApplication::translate("SourceLine", "; ")));
}

} // namespace penstock::exporting
