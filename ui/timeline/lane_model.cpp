// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_model.h"

#include "ui/timeline/lane_text.h"
#include "ui/timeline/supply_windows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::timeline {

using model::EntityType;
using model::Id;
using model::PolicyEvent;
using model::PolicyKind;

namespace {

constexpr double kEver = std::numeric_limits<double>::infinity();

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

/// Gathers the items of one state of a project.
class Builder
{
public:
    Builder(const model::Project &resolved, const analysis::ScenarioRun *run, const LaneChoices &choices)
        : m_project(resolved)
        , m_run(run)
        , m_choices(choices)
        , m_text(resolved, choices.locale)
    {
        m_lanes.horizon = {julian(resolved.settings.start), julian(resolved.settings.end)};
    }

    LaneModel build()
    {
        int position = 0;
        for (const model::Chip &chip : m_project.chips)
            m_lanes.chips.append(
                {chip.id, model::nameOf(m_project, EntityType::Chip, chip.id), chip.colour, position++});
        for (const PolicyEvent &event : m_project.policyEvents)
            addPolicy(event);
        std::stable_sort(m_lanes.items.begin(), m_lanes.items.end(), [](const LaneItem &a, const LaneItem &b) {
            return a.order != b.order ? a.order < b.order : a.extent.from < b.extent.from;
        });
        for (const model::Release &release : m_project.releases)
            addRelease(release);
        for (const model::Migration &migration : m_project.migrations)
            addMigration(migration);
        addSupplies();
        return std::move(m_lanes);
    }

private:
    [[nodiscard]] bool isSelected(EntityType type, const Id &id) const
    {
        return m_choices.selectedType == type && m_choices.selectedId == id && !id.isEmpty();
    }
    [[nodiscard]] LaneHandle handle(EntityType type, const Id &id, const char *part, QDate date) const
    {
        const QString field = QString::fromLatin1(part);
        return {type,
                id,
                field,
                date.isValid() ? julian(date) : m_lanes.horizon.to,
                !date.isValid(),
                m_text.handle(type, id, field, date)};
    }
    /// A date beyond all centuries is none: arithmetic on days must not run over.
    [[nodiscard]] static bool isUsable(QDate date)
    {
        constexpr int kFirstYear = -9999;
        constexpr int kLastYear = 99999;
        return date.isValid() && date.year() >= kFirstYear && date.year() <= kLastYear;
    }

    void addPolicy(const PolicyEvent &event);
    void addSpans(LaneItem &item, const PolicyEvent &event) const;
    void addRelease(const model::Release &release);
    void addWalls(LaneItem &item, const model::Release &release, const engine::ReleaseOutcome &outcome) const;
    void addMigration(const model::Migration &migration);
    void addSupplies();
    void addChosen(LaneItem &item, const model::Supply &supply) const;
    [[nodiscard]] const engine::ReleaseOutcome *outcomeOf(const Id &release) const;
    [[nodiscard]] QString blockedText(const Id &chip, const Interval &span) const;

    const model::Project &m_project;
    const analysis::ScenarioRun *m_run;
    const LaneChoices &m_choices;
    LaneText m_text;
    LaneModel m_lanes;
};

void Builder::addPolicy(const PolicyEvent &event)
{
    if (!isUsable(event.effective))
        return;
    LaneItem item;
    item.row = LaneRow::Policy;
    item.type = EntityType::PolicyEvent;
    item.id = event.id;
    item.enabled = event.enabled;
    item.label = m_text.label(event, item.type);
    item.text = m_text.policy(event);
    switch (event.kind) {
    case PolicyKind::Restrict: item.glyph = Glyph::Shut; break;
    case PolicyKind::Cap: item.glyph = Glyph::Half; break;
    case PolicyKind::Lift: item.glyph = Glyph::Open; break;
    case PolicyKind::Marker: item.glyph = Glyph::Diamond; break;
    }
    // What acts is read first; notes and switched-off ideas fill the gaps.
    item.order = event.enabled && event.kind != PolicyKind::Marker ? 0 : 1;
    addSpans(item, event);
    if (isUsable(event.announced))
        item.handles.append(handle(item.type, event.id, "announced", event.announced));
    item.handles.append(handle(item.type, event.id, "effective", event.effective));
    const bool ends = event.kind == PolicyKind::Restrict || event.kind == PolicyKind::Cap;
    if (isUsable(event.end) || (ends && !event.end.isValid() && liftedBy(m_project, event) == nullptr))
        item.handles.append(handle(item.type, event.id, "end", event.end));
    m_lanes.items.append(item);
}

void Builder::addSpans(LaneItem &item, const PolicyEvent &event) const
{
    const double effective = julian(event.effective);
    item.glyphDay = effective;
    double first = effective;
    if (isUsable(event.announced) && event.announced < event.effective) {
        first = julian(event.announced);
        item.spans.append({event.kind == PolicyKind::Marker ? LaneSpan::Kind::Thread : LaneSpan::Kind::Notice,
                           {first, effective},
                           {},
                           {}});
    }
    if (event.kind == PolicyKind::Marker) {
        const double end = isUsable(event.end) && event.end > event.effective ? julian(event.end) : effective;
        if (end > effective)
            item.spans.append({LaneSpan::Kind::Thread, {effective, end}, {}, {}});
        item.extent = {first, end};
        return;
    }
    const Interval active = activeSpan(m_project, event);
    if (active.from > effective)
        item.spans.append({LaneSpan::Kind::Grace, {effective, active.from}, {}, {}});
    const double phase = event.kind == PolicyKind::Restrict ? std::max(event.phaseInDays, 0.0) : 0.0;
    const double whole = std::min(active.from + phase, active.to);
    if (whole > active.from)
        item.spans.append({LaneSpan::Kind::PhaseIn, {active.from, whole}, {}, {}});
    if (active.to > whole) {
        const auto kind = event.kind == PolicyKind::Lift ? LaneSpan::Kind::Opened : LaneSpan::Kind::Active;
        item.spans.append({kind, {whole, active.to}, {}, {}});
    }
    item.glyphDay = active.from;
    item.extent = {first, std::max(active.to, active.from)};
}

const engine::ReleaseOutcome *Builder::outcomeOf(const Id &release) const
{
    if (m_run == nullptr)
        return nullptr;
    const auto index = static_cast<std::size_t>(m_run->plan.releases.indexOf(release));
    return index < m_run->result.releases.size() ? &m_run->result.releases[index] : nullptr;
}

void Builder::addRelease(const model::Release &release)
{
    if (!isUsable(release.planned) || (!release.enabled && !isSelected(EntityType::Release, release.id)))
        return;
    LaneItem item;
    item.row = LaneRow::Release;
    item.type = EntityType::Release;
    item.id = release.id;
    item.enabled = release.enabled;
    item.glyph = Glyph::Flag;
    const double planned = julian(release.planned);
    item.glyphDay = planned;
    item.extent = {planned, planned};
    item.label = m_text.label(release, item.type);
    item.handles.append(handle(item.type, release.id, "planned", release.planned));
    if (isUsable(release.qualityDate))
        item.handles.append(handle(item.type, release.id, "quality_date", release.qualityDate));
    if (isUsable(release.latest))
        item.handles.append(handle(item.type, release.id, "latest", release.latest));
    const engine::ReleaseOutcome *outcome = release.enabled ? outcomeOf(release.id) : nullptr;
    if (outcome != nullptr)
        addWalls(item, release, *outcome);
    const QDate day = outcome != nullptr && outcome->day ? m_run->plan.date(*outcome->day) : QDate();
    item.text = m_text.release(release, outcome, day);
    m_lanes.items.append(item);
}

void Builder::addWalls(LaneItem &item, const model::Release &release, const engine::ReleaseOutcome &outcome) const
{
    const double planned = julian(release.planned);
    const double start = julian(m_run->plan.start);
    const double quality = std::max(outcome.qualityWallDays.value_or(0.0), 0.0);
    const bool happened = outcome.happened && outcome.day.has_value();
    const double end = happened ? std::floor(start + *outcome.day + 1e-6) : m_lanes.horizon.to;
    const QString name = item.label;
    double wall = planned + quality;
    if (!happened)
        wall = outcome.heldBy == engine::HeldBy::Quality ? end : std::min(wall, end);
    if (wall > planned) {
        QStringList labels = m_text.qualityLabels(wall - planned);
        if (!happened && wall >= end)
            labels.prepend(m_text.notWithinHorizon(name));
        item.spans.append({LaneSpan::Kind::Quality, {planned, wall}, labels, {}});
    }
    if (end > wall && (happened || outcome.heldBy == engine::HeldBy::Capacity)) {
        QStringList labels = m_text.capacityLabels(end - wall);
        if (!happened)
            labels.prepend(m_text.notWithinHorizon(name));
        item.spans.append({LaneSpan::Kind::Capacity, {wall, end}, labels, {}});
    }
    item.extent = {planned, std::max(end, planned)};
    if (!item.spans.isEmpty())
        item.labelBefore = m_text.planned();
    if (happened) {
        item.glyphDay = std::max(end, planned);
        //: %1 name of a release, %2 date
        item.label = QStringLiteral("%1 %2").arg(name, m_text.date(m_run->plan.date(*outcome.day)));
    } else if (item.spans.isEmpty()) {
        item.label = m_text.notWithinHorizon(name);
        item.extent = {planned, planned};
    } else {
        item.glyph = Glyph::None;
        item.label.clear(); // the wall says it
    }
}

void Builder::addMigration(const model::Migration &migration)
{
    if (!isUsable(migration.start) || (!migration.enabled && !isSelected(EntityType::Migration, migration.id)))
        return;
    LaneItem item;
    item.row = LaneRow::Migration;
    item.type = EntityType::Migration;
    item.id = migration.id;
    item.enabled = migration.enabled;
    double readiness = 1.0;
    if (const auto *platform =
            static_cast<const model::Platform *>(model::find(m_project, EntityType::Platform, migration.platform.id)))
        readiness = platform->readiness;
    item.fromEfficiency = migration.fromEfficiency.value_or(readiness);
    item.toEfficiency = migration.toEfficiency;
    for (const model::Chip &chip : m_project.chips) {
        if (chip.platform.id == migration.platform.id && (chip.enabled || item.chip.isEmpty()))
            item.chip = chip.id;
    }
    item.label = m_text.migrationLabel(migration, item.fromEfficiency);
    item.text = m_text.migration(migration, item.fromEfficiency);
    const double start = julian(migration.start);
    item.ramp = {start, start + std::clamp(migration.days, 0.0, 1e7)};
    item.extent = migration.enabled ? Interval{-kEver, kEver} : item.ramp;
    item.spans.append({LaneSpan::Kind::Ramp, item.extent, {}, {}});
    item.handles.append(handle(item.type, item.id, "start", migration.start));
    LaneHandle finish = handle(item.type, item.id, "finish",
                               migration.start.addDays(static_cast<qint64>(std::clamp(migration.days, 0.0, 1e7))));
    finish.day = item.ramp.to;
    item.handles.append(finish);
    m_lanes.items.append(item);
}

QString Builder::blockedText(const Id &chip, const Interval &span) const
{
    QList<const PolicyEvent *> events;
    const double day = std::max(span.from, m_lanes.horizon.from);
    for (const model::Supply &supply : m_project.supplies) {
        if (supply.chip.id != chip || supply.kind == model::SupplyKind::Withdrawal || !takesPart(m_project, supply))
            continue;
        for (const PolicyEvent *event : blockersOf(m_project, supply, day)) {
            if (!events.contains(event))
                events.append(event);
        }
    }
    return m_text.blocked(chip, events, span);
}

void Builder::addChosen(LaneItem &item, const model::Supply &supply) const
{
    Interval span = spanOf(m_project, supply);
    if (span.to < span.from)
        span.to = span.from;
    item.spans.append({LaneSpan::Kind::Chosen, span, {}, m_text.supply(supply)});
    LaneHandle from = handle(EntityType::Supply, supply.id, "from", supply.from);
    if (from.open)
        from.day = m_lanes.horizon.from;
    item.handles.append(from);
    if (supply.kind == model::SupplyKind::Rate)
        item.handles.append(handle(EntityType::Supply, supply.id, "to", supply.to));
    item.extent = {std::min(item.extent.from, span.from), std::max(item.extent.to, span.to)};
}

void Builder::addSupplies()
{
    QList<SupplyWindows> all = supplyWindows(m_project);
    const model::Supply *chosen = nullptr;
    if (m_choices.selectedType == EntityType::Supply)
        chosen = static_cast<const model::Supply *>(model::find(m_project, EntityType::Supply, m_choices.selectedId));
    if (chosen != nullptr
        && std::none_of(all.begin(), all.end(), [&](const SupplyWindows &of) { return of.chip == chosen->chip.id; }))
        all.append({chosen->chip.id, {}, {}, {}, true});

    QList<LaneItem> items;
    for (const SupplyWindows &windows : all) {
        LaneItem item;
        item.row = LaneRow::Supply;
        item.type = EntityType::Chip;
        item.id = windows.chip;
        item.chip = windows.chip;
        item.label = model::nameOf(m_project, EntityType::Chip, windows.chip);
        item.extent = {kEver, -kEver};
        const auto widen = [&item](const Interval &span) {
            item.extent = {std::min(item.extent.from, span.from), std::max(item.extent.to, span.to)};
        };
        for (const Interval &span : windows.flowing) {
            item.spans.append({LaneSpan::Kind::Flow, span, {item.label}, {}});
            widen(span);
        }
        for (const Interval &span : windows.blocked) {
            item.spans.append(
                {LaneSpan::Kind::Blocked, span, {m_text.blockedLabel(windows.chip)}, blockedText(windows.chip, span)});
            widen(span);
        }
        for (const SupplyLot &lot : windows.lots) {
            (lot.blocked ? item.heldLots : item.lots).append(lot.day);
            widen({lot.day, lot.day});
        }
        for (const model::Supply &supply : m_project.supplies) {
            if (supply.chip.id == windows.chip && takesPart(m_project, supply))
                item.members.append(supply.id);
        }
        item.thin = windows.blocked.empty() && item.heldLots.isEmpty() && !windows.official;
        item.order = item.thin ? 1 : 0;
        item.text = m_text.chipSupply(windows.chip, item.members.size());
        if (chosen != nullptr && chosen->chip.id == windows.chip) {
            if (!item.members.contains(chosen->id))
                item.members.append(chosen->id);
            addChosen(item, *chosen);
        }
        items.append(item);
    }
    std::stable_sort(items.begin(), items.end(), [](const LaneItem &a, const LaneItem &b) {
        return a.order != b.order ? a.order < b.order : a.extent.from < b.extent.from;
    });
    m_lanes.items.append(items);
}

} // namespace

const LaneItem *LaneModel::find(EntityType type, const Id &id) const
{
    for (const LaneItem &item : items) {
        if ((item.type == type && item.id == id) || (type == EntityType::Supply && item.members.contains(id)))
            return &item;
    }
    return nullptr;
}

LaneModel buildLanes(const model::Project &resolved, const analysis::ScenarioRun *run, const LaneChoices &choices)
{
    return Builder(resolved, run, choices).build();
}

} // namespace penstock::timeline
