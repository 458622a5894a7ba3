// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the lanes show, in days and words, without pixels: policy events, releases, migrations and supply windows of a
// project as one scenario sees it (ui.md 3, 01). Days are Julian days, as on the time axis.
#pragma once

#include "core/analysis/scenario_run.h"
#include "core/model/address.h"
#include "ui/timeline/intervals.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

namespace penstock::timeline {

enum class LaneRow { Policy, Release, Migration, Supply };
inline constexpr int kLaneRowCount = 4;

enum class Glyph {
    None,
    Shut,    ///< a restriction
    Half,    ///< a cap
    Open,    ///< a lift
    Diamond, ///< a marker
    Flag,    ///< a launch
};

/// A stretch of time drawn in one way.
struct LaneSpan {
    enum class Kind {
        Notice,   ///< announced, not yet in effect
        Grace,    ///< in effect, not yet binding
        PhaseIn,  ///< binding with growing strength
        Active,   ///< binding
        Opened,   ///< after a lift
        Thread,   ///< of a marker: from its announcement, or to its end
        Quality,  ///< the quality wall
        Capacity, ///< the capacity wall
        Ramp,     ///< of a migration, the flat parts too
        Flow,     ///< deliveries of a chip
        Blocked,  ///< deliveries that are wholly held back
        Chosen,   ///< the selected one of the supplies that make up a bar
    };
    Kind kind = Kind::Active;
    Interval span;
    QStringList labels; ///< longest first; the first that fits is written in it
    QString text;       ///< for tool tips; empty: that of the item

    bool operator==(const LaneSpan &) const = default;
};

/// A date that can be dragged.
struct LaneHandle {
    model::EntityType type = model::EntityType::PolicyEvent;
    model::Id id;
    QString part; ///< id of the field, or "finish" of a migration, whose field is its length
    double day = 0.0;
    bool open = false; ///< there is no such date yet: the handle stands at the end of the horizon
    QString text;      ///< spoken

    bool operator==(const LaneHandle &) const = default;
};

/// One thing in a lane: an entity, or all deliveries of a chip.
struct LaneItem {
    LaneRow row = LaneRow::Policy;
    model::EntityType type = model::EntityType::PolicyEvent;
    model::Id id;
    bool enabled = true;
    QString label;       ///< written in it or beside it
    QString labelBefore; ///< written left of it
    Glyph glyph = Glyph::None;
    double glyphDay = 0.0;
    Interval extent; ///< of everything it shows; from == to for a single day
    QList<LaneSpan> spans;
    QList<LaneHandle> handles;
    QString text;  ///< tool tip and speech; lines parted by \n
    int order = 0; ///< in packing: lower ones take the upper lanes

    // Supply and migration
    model::Id chip;     ///< whose colour it has
    QList<double> lots; ///< single deliveries; of those that are held back also in heldLots
    QList<double> heldLots;
    bool thin = false;        ///< half a lane: nothing of it is ever held back
    QList<model::Id> members; ///< supplies that make it up
    // Migration
    double fromEfficiency = 0.0;
    double toEfficiency = 0.0;
    Interval ramp;

    bool operator==(const LaneItem &) const = default;
};

/// How a chip is drawn.
struct LaneChip {
    model::Id id;
    QString name;
    QString colour;
    int position = 0;

    bool operator==(const LaneChip &) const = default;
};

struct LaneModel {
    QList<LaneItem> items; ///< by row, then in the order of packing
    QList<LaneChip> chips;
    Interval horizon;

    [[nodiscard]] const LaneItem *find(model::EntityType type, const model::Id &id) const;
    bool operator==(const LaneModel &) const = default;
};

struct LaneChoices {
    /// Disabled migrations, releases and supplies are shown only while selected; disabled events always.
    model::EntityType selectedType = model::EntityType::Project;
    model::Id selectedId;
    QLocale locale;
};

/// \p run may be null or of an older state of the project: then walls are missing or lag behind.
[[nodiscard]] LaneModel buildLanes(const model::Project &resolved, const analysis::ScenarioRun *run,
                                   const LaneChoices &choices);

} // namespace penstock::timeline
