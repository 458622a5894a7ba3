// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entity_type.h"

#include <QCoreApplication>

#include <array>

namespace penstock::model {

namespace {

struct TypeInfo {
    const char *key;
    const char *singular; // context "EntityType"
    const char *plural;
    bool singleton;
    bool overridable;
    bool simulated;
};

// In the order of the enum.
constexpr std::array<TypeInfo, kEntityTypeCount> kTypes{{
    {"project", QT_TRANSLATE_NOOP("EntityType", "project"), QT_TRANSLATE_NOOP("EntityType", "Project"), true, false, false},
    {"settings", QT_TRANSLATE_NOOP("EntityType", "settings"), QT_TRANSLATE_NOOP("EntityType", "Settings"), true, false, true},
    {"platforms", QT_TRANSLATE_NOOP("EntityType", "platform"), QT_TRANSLATE_NOOP("EntityType", "Platforms"), false, true, true},
    {"chips", QT_TRANSLATE_NOOP("EntityType", "chip"), QT_TRANSLATE_NOOP("EntityType", "Chips"), false, true, true},
    {"operators", QT_TRANSLATE_NOOP("EntityType", "operator"), QT_TRANSLATE_NOOP("EntityType", "Operators"), false, true, true},
    {"stockpiles", QT_TRANSLATE_NOOP("EntityType", "stockpile"), QT_TRANSLATE_NOOP("EntityType", "Stockpiles"), false, true, true},
    {"supplies", QT_TRANSLATE_NOOP("EntityType", "supply"), QT_TRANSLATE_NOOP("EntityType", "Supplies"), false, true, true},
    {"policy_events", QT_TRANSLATE_NOOP("EntityType", "policy event"), QT_TRANSLATE_NOOP("EntityType", "Policy events"), false, true, true},
    {"workloads", QT_TRANSLATE_NOOP("EntityType", "workload"), QT_TRANSLATE_NOOP("EntityType", "Workloads"), false, true, true},
    {"releases", QT_TRANSLATE_NOOP("EntityType", "release"), QT_TRANSLATE_NOOP("EntityType", "Releases"), false, true, true},
    {"migrations", QT_TRANSLATE_NOOP("EntityType", "migration"), QT_TRANSLATE_NOOP("EntityType", "Migrations"), false, true, true},
    {"measurements", QT_TRANSLATE_NOOP("EntityType", "measurement"), QT_TRANSLATE_NOOP("EntityType", "Measurements"), false, true, true},
    {"scenarios", QT_TRANSLATE_NOOP("EntityType", "scenario"), QT_TRANSLATE_NOOP("EntityType", "Scenarios"), false, false, true},
    {"sources", QT_TRANSLATE_NOOP("EntityType", "source"), QT_TRANSLATE_NOOP("EntityType", "Sources"), false, false, false},
    {"citations", QT_TRANSLATE_NOOP("EntityType", "citation"), QT_TRANSLATE_NOOP("EntityType", "Citations"), false, false, false},
    {"views", QT_TRANSLATE_NOOP("EntityType", "chart"), QT_TRANSLATE_NOOP("EntityType", "Charts"), false, false, false},
    {"observations", QT_TRANSLATE_NOOP("EntityType", "observation"), QT_TRANSLATE_NOOP("EntityType", "Observations"), false, false, false},
    {"pins", QT_TRANSLATE_NOOP("EntityType", "pinned result"), QT_TRANSLATE_NOOP("EntityType", "Pinned results"), false, false, false},
    {"annotations", QT_TRANSLATE_NOOP("EntityType", "annotation"), QT_TRANSLATE_NOOP("EntityType", "Annotations"), false, false, false},
}};

const TypeInfo &infoOf(EntityType type)
{
    return kTypes[static_cast<std::size_t>(type)];
}

} // namespace

QString key(EntityType type)
{
    return QString::fromLatin1(infoOf(type).key);
}

std::optional<EntityType> entityTypeOfKey(const QString &key)
{
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        if (key == QLatin1String(kTypes[i].key)) {
            return static_cast<EntityType>(i);
        }
    }
    return std::nullopt;
}

QString singularLabel(EntityType type)
{
    return QCoreApplication::translate("EntityType", infoOf(type).singular);
}

QString pluralLabel(EntityType type)
{
    return QCoreApplication::translate("EntityType", infoOf(type).plural);
}

bool isSingleton(EntityType type)
{
    return infoOf(type).singleton;
}

bool isOverridable(EntityType type)
{
    return infoOf(type).overridable;
}

bool isSimulated(EntityType type)
{
    return infoOf(type).simulated;
}

} // namespace penstock::model
