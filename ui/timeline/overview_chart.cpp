// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_chart.h"

#include <QEvent>

#include <algorithm>

namespace penstock::timeline {

using document::ProjectDocument;
using model::EntityType;
using plot::ChartStack;
using plot::Hit;

OverviewChart::OverviewChart(ChartStack &chart, ProjectDocument &document, compute::RunScheduler &scheduler,
                             model::ViewKind kind, QObject *parent)
    : QObject(parent)
    , m_chart(chart)
    , m_document(document)
    , m_scheduler(scheduler)
    , m_panels(
          OverviewPanels::addTo(chart.stack(), kind, std::make_unique<LanesLayer>(chart.axis(), document, scheduler)))
{
    connect(&scheduler, &compute::RunScheduler::runsChanged, this, &OverviewChart::refresh);
    connect(&document, &ProjectDocument::changed, this, &OverviewChart::projectChanged);
    connect(&document, &ProjectDocument::scenarioChanged, this, &OverviewChart::scenarioChanged);
    connect(&document, &ProjectDocument::selectionChanged, this, &OverviewChart::showSelection);
    connect(&chart, &ChartStack::clicked, this, &OverviewChart::click);
    connect(&chart, &ChartStack::focusMoved, this, [this](const Hit &hit) { m_document.select({hit.type, hit.id}); });
    connect(&chart, &ChartStack::activated, this, [this](const Hit &hit) {
        if (!hit.id.isEmpty())
            Q_EMIT editRequested(hit.type, hit.id);
    });
    chart.installEventFilter(this);
    model::ChangeSet everything;
    everything.everything = true;
    projectChanged(everything);
    showSelection();
}

OverviewChart::~OverviewChart() = default;

void OverviewChart::setUnit(const plot::DisplayUnit &unit)
{
    m_unit = unit;
    if (m_panels.capacity == nullptr)
        return;
    m_panels.capacity->setUnit(unit);
    m_shown.reset();
    refresh();
}

bool OverviewChart::isDragging() const
{
    return m_panels.lanes != nullptr && m_panels.lanes->lanes().isDragging();
}

bool OverviewChart::eventFilter(QObject *watched, QEvent *event)
{
    const bool words = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (words && m_panels.lanes != nullptr) {
        m_panels.lanes->lanes().retranslate();
        showMarkers();
    }
    if (words || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        fitLanes();
    return QObject::eventFilter(watched, event);
}

/// Draws what document and scheduler hold now, once for each state: both tell of the same edit.
void OverviewChart::refresh()
{
    const compute::Runs &runs = m_scheduler.runs();
    const Shown now{m_document.revision(), m_document.scenario(), runs.current, runs.reference, runs.beforeDrag};
    if (m_shown == now)
        return;
    m_shown = now;
    if (m_panels.capacity != nullptr) {
        const bool isParent = m_scheduler.referenceScenario() == m_document.parentScenario();
        m_panels.capacity->setReferenceName(
            isParent ? QString()
                     : model::nameOf(m_document.project(), EntityType::Scenario, m_scheduler.referenceScenario()));
    }
    m_panels.show(m_document.resolved(), runs.current, runs.reference, runs.beforeDrag);
    showMarkers();
    renewFocus();
}

void OverviewChart::projectChanged(const model::ChangeSet &what)
{
    const bool horizon = what.everything || what.touchesType(EntityType::Settings);
    if (horizon) {
        const model::Settings &settings = m_document.resolved().settings;
        m_chart.axis().setFullRange(settings.start, settings.end);
    }
    if (what.everything) {
        if (m_panels.lanes != nullptr)
            m_panels.lanes->lanes().abandonDrag();
        m_chart.axis().showAll();
        m_chart.setFocusedHit({});
    }
    refresh();
    if (horizon || !what.structures.isEmpty())
        fitLanes();
}

/// A drag belongs to the scenario in which it began.
void OverviewChart::scenarioChanged()
{
    if (m_panels.lanes != nullptr)
        m_panels.lanes->lanes().abandonDrag();
    refresh();
    fitLanes();
}

void OverviewChart::showSelection()
{
    const document::Selection &selection = m_document.selection();
    m_chart.stack().setSelection(selection.type, selection.id);
    showMarkers();
}

void OverviewChart::showMarkers()
{
    const document::Selection &selection = m_document.selection();
    m_chart.stack().setMarkers(timeMarkers(m_document.resolved(), m_scheduler.runs().current.get(), selection.type,
                                           selection.id, m_chart.locale()));
}

/// Lanes keep their height while dates move; only other things to show change it.
void OverviewChart::fitLanes()
{
    if (m_panels.lanes == nullptr || isDragging())
        return;
    const plot::Look look =
        plot::Look::of(m_chart.font(), m_chart.theme(), m_chart.locale(), m_chart.devicePixelRatioF());
    m_panels.lanes->fitHeight(look, m_chart.width());
}

/// What the keys are at has moved or has other words now.
void OverviewChart::renewFocus()
{
    const Hit focused = m_chart.focusedHit();
    if (focused.isEmpty())
        return;
    const QList<Hit> stops = m_chart.stack().stops();
    const auto now = std::find_if(stops.begin(), stops.end(), [&](const Hit &stop) { return stop.sameAs(focused); });
    const Hit renewed = now != stops.end() ? *now : Hit{};
    if (!(renewed == focused))
        m_chart.setFocusedHit(renewed);
}

void OverviewChart::click(const Hit &hit)
{
    if (hit.id.isEmpty())
        return;
    document::Selection next{hit.type, hit.id};
    // A bar of deliveries stands for many supplies: each click chooses the next one.
    const bool again = hit.kind == Hit::Kind::Lane && hit.type == EntityType::Supply && m_document.selection() == next;
    if (again && m_panels.lanes != nullptr)
        next.id = m_panels.lanes->lanes().nextSupply(hit.id, hit.day.value_or(0.0));
    m_document.select(next);
}

} // namespace penstock::timeline
