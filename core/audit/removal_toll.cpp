// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/removal_toll.h"

#include <QCoreApplication>

#include <array>

namespace penstock::audit {

using model::EntityType;

namespace {

// In the order of the enum.
constexpr std::array<const char *, model::kEntityTypeCount> kCounts{{
    QT_TRANSLATE_N_NOOP("EntityCount", "%n project(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n page(s) of settings"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n platform(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n chip(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n operator(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n stockpile(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n suppl(y/ies)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n policy event(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n workload(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n release(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n migration(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n measurement(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n scenario(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n source(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n citation(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n stored chart(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n observation(s)"),
}};

void add(const model::Change &change, RemovalToll &toll)
{
    if (const auto *group = std::get_if<std::shared_ptr<const model::Group>>(&change)) {
        for (const model::Change &part : (*group)->changes) {
            add(part, toll);
        }
    } else if (const auto *removal = std::get_if<model::Remove>(&change)) {
        ++toll.removed[removal->type];
    } else if (const auto *field = std::get_if<model::SetField>(&change)) {
        toll.cleared.insert(field->address);
    } else if (std::holds_alternative<model::SetOverride>(change)) {
        ++toll.overrides;
    }
}

} // namespace

RemovalToll tollOf(const model::Change &removal, EntityType type, int count)
{
    RemovalToll toll;
    add(removal, toll);
    if (const auto own = toll.removed.find(type); own != toll.removed.end() && (own->second -= count) <= 0) {
        toll.removed.erase(own);
    }
    return toll;
}

QString countText(EntityType type, int count)
{
    return QCoreApplication::translate("EntityCount", kCounts.at(static_cast<std::size_t>(type)), nullptr, count);
}

} // namespace penstock::audit
