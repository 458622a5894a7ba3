// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_panels.h"

#include "ui/plot/numbers.h"

#include <QCoreApplication>

#include <utility>

namespace penstock::timeline {

using model::EntityType;
using model::ViewKind;

namespace {

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

bool isActing(const model::PolicyEvent &event)
{
    return event.enabled && event.kind != model::PolicyKind::Marker;
}

} // namespace

OverviewPanels OverviewPanels::addTo(plot::PanelStack &stack, ViewKind kind, std::unique_ptr<LanesLayer> lanes)
{
    const bool all = kind == ViewKind::Overview;
    OverviewPanels panels;
    if (all || kind == ViewKind::CapacityDemand)
        panels.capacity = stack.add(std::make_unique<plot::CapacityPanel>());
    if (all || kind == ViewKind::Reservoir)
        panels.reservoir = stack.add(std::make_unique<plot::ReservoirPanel>());
    if (all || kind == ViewKind::Deliveries)
        panels.deliveries = stack.add(std::make_unique<plot::DeliveriesPanel>());
    if (all || kind == ViewKind::Timeline)
        panels.lanes = stack.add(std::make_unique<LanesPanel>(std::move(lanes)));
    return panels;
}

void OverviewPanels::show(const model::Project &resolved, const analysis::ScenarioRunPtr &current,
                          const analysis::ScenarioRunPtr &reference, const analysis::ScenarioRunPtr &beforeDrag) const
{
    if (capacity != nullptr)
        capacity->show(current.get(), reference.get(), beforeDrag.get());
    if (reservoir != nullptr)
        reservoir->show(current.get(), reference.get(), beforeDrag.get());
    if (deliveries != nullptr)
        deliveries->show(current.get(), reference.get(), beforeDrag.get());
    if (lanes != nullptr)
        lanes->lanes().show(resolved, current);
}

QList<plot::TimeMarker> timeMarkers(const model::Project &resolved, const analysis::ScenarioRun *run,
                                    EntityType selectedType, const model::Id &selectedId, const QLocale &locale)
{
    QList<plot::TimeMarker> markers;
    const auto add = [&](double day, const QString &label, EntityType type, const model::Id &id) {
        markers.append({day, label, type, id, type == selectedType && id == selectedId});
    };
    for (const model::PolicyEvent &event : resolved.policyEvents) {
        const bool selected = selectedType == EntityType::PolicyEvent && selectedId == event.id;
        if (!event.effective.isValid() || !(selected || isActing(event)))
            continue;
        const QString name = model::nameOf(resolved, EntityType::PolicyEvent, event.id);
        //: flag on the effective date of a policy event; %1 its name
        const QString label = event.kind == model::PolicyKind::Marker
                                  ? name
                                  : QCoreApplication::translate("OverviewPanels", "%1 effective").arg(name);
        add(julian(event.effective), label, EntityType::PolicyEvent, event.id);
    }
    if (selectedType == EntityType::Release) {
        const auto *release =
            static_cast<const model::Release *>(model::find(resolved, EntityType::Release, selectedId));
        if (release != nullptr && release->planned.isValid()) {
            const QString name = model::nameOf(resolved, EntityType::Release, selectedId);
            const auto index = static_cast<std::size_t>(run != nullptr ? run->plan.releases.indexOf(selectedId) : -1);
            const bool known = run != nullptr && index < run->result.releases.size() && run->result.releases[index].day
                               && run->result.releases[index].happened;
            const QDate date = known ? run->plan.date(*run->result.releases[index].day) : release->planned;
            //: flag on the date of a release; %1 its name
            const QString label = known ? QStringLiteral("%1 %2").arg(name, plot::longDate(date, locale))
                                        : QCoreApplication::translate("OverviewPanels", "%1 planned").arg(name);
            add(julian(date), label, EntityType::Release, selectedId);
        }
    } else if (selectedType == EntityType::Migration) {
        const auto *migration =
            static_cast<const model::Migration *>(model::find(resolved, EntityType::Migration, selectedId));
        if (migration != nullptr && migration->start.isValid())
            //: flag on the start of a migration; %1 its name
            add(julian(migration->start),
                QCoreApplication::translate("OverviewPanels", "%1 starts")
                    .arg(model::nameOf(resolved, EntityType::Migration, selectedId)),
                EntityType::Migration, selectedId);
    } else if (selectedType == EntityType::Supply) {
        const auto *supply = static_cast<const model::Supply *>(model::find(resolved, EntityType::Supply, selectedId));
        if (supply != nullptr && supply->from.isValid())
            add(julian(supply->from),
                QCoreApplication::translate("OverviewPanels", "%1 starts")
                    .arg(model::nameOf(resolved, EntityType::Supply, selectedId)),
                EntityType::Supply, selectedId);
    }
    return markers;
}

plot::DisplayUnit displayUnit(const model::Project &project, const QString &unit)
{
    return series::displayUnit(project, unit);
}

} // namespace penstock::timeline
