// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/migration.h"

#include "core/storage/migrations/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace penstock::storage {

namespace {

model::Expected<void> take(Database &database, const Migration &step)
{
    Transaction transaction(database);
    if (auto applied = step.apply(database); !applied) {
        return applied;
    }
    if (auto marked = database.execute("PRAGMA user_version = " + QByteArray::number(step.to)); !marked) {
        return marked;
    }
    return transaction.commit();
}

} // namespace

std::span<const Migration> releasedMigrations()
{
    static constexpr std::array kSteps{
        Migration{1, 2, QT_TRANSLATE_NOOP("Storage", "stored charts of more kinds, pinned results and annotations"),
                  &chartsAndPins},
    };
    return kSteps;
}

model::Expected<void> migrate(Database &database, int from, int to, std::span<const Migration> steps)
{
    for (int version = from; version < to;) {
        const auto step =
            std::find_if(steps.begin(), steps.end(), [version](const Migration &s) { return s.from == version; });
        if (step == steps.end() || step->to <= version) {
            return model::fault(model::Code::Damaged,
                                {QCoreApplication::translate("Storage", "its format %1 is unknown").arg(version)});
        }
        if (auto taken = take(database, *step); !taken) {
            return taken;
        }
        version = step->to;
    }
    return {};
}

} // namespace penstock::storage
