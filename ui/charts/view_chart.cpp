// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view_chart.h"

#include "ui/charts/annotation_layer.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace penstock::charts {

using document::ProjectDocument;
using model::EntityType;
using model::Id;
using plot::ChartStack;
using plot::Hit;

namespace {
constexpr int kWhilePressed = 50; // ms
}

ViewChart::ViewChart(ChartStack &chart, ProjectDocument &document, compute::RunScheduler &scheduler, Id view,
                     bool edits, QObject *parent)
    : QObject(parent)
    , m_chart(chart)
    , m_document(document)
    , m_scheduler(scheduler)
    , m_set(scheduler)
    , m_id(std::move(view))
    , m_edits(edits)
{
    // Edit, runs and scenario tell of the same state: one drawing for all of them, before the next frame.
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ViewChart::refresh);
    const auto stale = [this] {
        m_isStale = true;
        if (isSeen())
            m_timer.start(0);
    };
    connect(&scheduler, &compute::RunScheduler::runsChanged, this, stale);
    connect(&document, &ProjectDocument::changed, this, stale);
    connect(&document, &ProjectDocument::scenarioChanged, this, stale);
    connect(&m_set, &compute::ScenarioSet::changed, this, stale);
    connect(&document, &ProjectDocument::selectionChanged, this, &ViewChart::showSelection);
    connect(&chart, &ChartStack::clicked, this, [this](const Hit &hit) {
        if (!hit.id.isEmpty() && hit.type != EntityType::Scenario)
            m_document.select({hit.type, hit.id});
    });
    connect(&chart, &ChartStack::focusMoved, this, [this](const Hit &hit) { m_document.select({hit.type, hit.id}); });
    connect(&chart, &ChartStack::activated, this, [this](const Hit &hit) {
        if (!hit.id.isEmpty())
            Q_EMIT editRequested(hit.type, hit.id);
    });
    chart.installEventFilter(this);
    follow();
}

ViewChart::~ViewChart()
{
    m_chart.stack().clear();
}

const model::View *ViewChart::view() const
{
    return static_cast<const model::View *>(model::find(m_document.project(), EntityType::View, m_id));
}

bool ViewChart::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: m_isPressed = true; break;
    case QEvent::MouseButtonRelease:
    case QEvent::UngrabMouse: m_isPressed = false; break;
    case QEvent::Show:
    case QEvent::Hide:
        m_isPressed = false;
        QTimer::singleShot(0, this, &ViewChart::follow);
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        if (m_panels != nullptr && m_panels->overview().lanes != nullptr)
            m_panels->overview().lanes->lanes().retranslate();
        m_isStale = true;
        m_timer.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool ViewChart::isSeen() const
{
    if (!m_chart.isVisible())
        return false;
    // Not visibleRegion(), which its own canvas covers: is any of it inside all that holds it?
    QRect part = m_chart.rect();
    for (const QWidget *widget = &m_chart; !part.isEmpty() && !widget->isWindow() && widget->parentWidget() != nullptr;
         widget = widget->parentWidget())
        part = part.translated(widget->pos()).intersected(widget->parentWidget()->rect());
    return !part.isEmpty();
}

/// A chart that is not seen computes and draws nothing.
void ViewChart::follow()
{
    const bool seen = isSeen();
    m_set.setActive(seen);
    if (seen && m_isStale)
        refresh();
}

void ViewChart::rebuild(const model::View &view)
{
    m_panels.reset();
    m_chart.stack().clear();
    m_chart.stack().setOptions({});
    std::unique_ptr<AnnotationLayer> annotations;
    if (m_edits)
        annotations =
            std::make_unique<AnnotationLayer>([this](const model::Annotation &annotation) { move(annotation); });
    else
        annotations = std::make_unique<AnnotationLayer>();
    m_panels = std::make_unique<ViewPanels>(
        m_chart.stack(), view, std::make_unique<timeline::LanesLayer>(m_chart.axis(), m_document, m_scheduler),
        std::move(annotations));
}

void ViewChart::refresh()
{
    m_timer.stop();
    const model::View *found = view();
    if (found == nullptr)
        return;
    const model::View view = *found;
    const model::Project &project = m_document.project();
    const bool needsOther = m_panels == nullptr || !haveSamePanels(m_view, view);
    const bool movesRange = m_panels == nullptr || m_view.from != view.from || m_view.to != view.to;
    if (needsOther && m_panels != nullptr && m_isPressed) {
        m_timer.start(kWhilePressed); // what is dragged must stay until it is let go of
        return;
    }
    if (needsOther)
        rebuild(view);
    m_view = view;
    m_isStale = false;

    const QStringList scenarios = scenariosOf(project, view, m_document.scenario());
    const Id reference = referenceOf(project, view, scenarios.value(0));
    QStringList wanted = scenarios;
    if (!reference.isEmpty() && !wanted.contains(reference))
        wanted.append(reference);
    if (wanted != m_set.scenarios())
        m_set.setScenarios(wanted);
    if (m_pinIds != view.pins || !(m_pinEntities == project.pins)) {
        m_pinIds = view.pins;
        m_pinEntities = project.pins;
        m_pinFaults.clear();
        m_pins = pinsOf(project, view, m_pinFaults);
    }

    const compute::Runs &runs = m_scheduler.runs();
    ViewInput input;
    input.project = &project;
    const bool isOfWindow = scenarios.value(0) == m_document.scenario();
    input.current = isOfWindow ? runs.current : m_set.run(scenarios.value(0));
    const model::Project &resolved = input.current != nullptr ? input.current->resolved : m_document.resolved();
    input.resolved = &resolved;
    m_drawn = input.current;
    if (!reference.isEmpty() && reference != scenarios.value(0))
        input.reference = m_set.run(reference);
    input.beforeDrag = isOfWindow ? runs.beforeDrag : nullptr;
    input.shown = arranged(
        project, view, scenarios,
        [&](const Id &id) { return isOfWindow && id == m_document.scenario() ? runs.current : m_set.run(id); }, m_pins);
    if (model::find(project, EntityType::Scenario, view.referenceScenario.id) != nullptr)
        input.referenceName = model::nameOf(project, EntityType::Scenario, view.referenceScenario.id);
    plot::TimeAxis &axis = m_chart.axis();
    axis.setFullRange(resolved.settings.start, resolved.settings.end);
    m_panels->show(view, input, m_chart.locale());
    if (movesRange && (view.from.isValid() || view.to.isValid())) {
        const double from = view.from.isValid() ? static_cast<double>(view.from.toJulianDay()) : axis.fullFrom();
        const double to = view.to.isValid() ? static_cast<double>(view.to.toJulianDay()) : axis.fullTo();
        if (to > from)
            axis.setRange(from, to);
    }
    if (view.kind == model::ViewKind::Overview && m_panels->overview().lanes != nullptr)
        m_panels->overview().lanes->fitHeight(
            plot::Look::of(m_chart.font(), m_chart.theme(), m_chart.locale(), m_chart.devicePixelRatioF()),
            m_chart.width());
    showSelection();
    m_chart.scheduleRepaint(plot::Repaint::Content);
    Q_EMIT drawn();
}

void ViewChart::showSelection()
{
    const document::Selection &selection = m_document.selection();
    m_chart.stack().setSelection(selection.type, selection.id);
    showMarkers();
}

void ViewChart::showMarkers()
{
    if (m_panels == nullptr || !hasTime(m_view.kind))
        return;
    const document::Selection &selection = m_document.selection();
    m_chart.stack().setMarkers(
        m_view.markers ? timeline::timeMarkers(m_drawn != nullptr ? m_drawn->resolved : m_document.resolved(),
                                               m_drawn.get(), selection.type, selection.id, m_chart.locale())
                       : QList<plot::TimeMarker>{});
}

void ViewChart::move(const model::Annotation &annotation)
{
    const auto at = [&](const char *field) {
        return model::Address{EntityType::Annotation, annotation.id, QString::fromLatin1(field)};
    };
    const auto number = [](const std::optional<double> &value) {
        return value ? model::Value{*value} : model::Value{};
    };
    const auto date = [](QDate value) { return value.isValid() ? model::Value{value} : model::Value{}; };
    const QList<model::Change> changes = m_document.editsOf({{at("from"), date(annotation.from)},
                                                             {at("to"), date(annotation.to)},
                                                             {at("value"), number(annotation.value)},
                                                             {at("to_value"), number(annotation.toValue)}});
    // The layer is called while it draws or drags; the project changes when it has come to rest.
    QTimer::singleShot(0, this, [this, changes, name = annotation.name] {
        //: undo step; %1 is the name of an annotation
        if (!m_document.push(model::group(tr("Move annotation “%1”").arg(name), changes))) {
            m_isStale = true;
            refresh();
        }
    });
}

QString ViewChart::fault() const
{
    return m_panels != nullptr ? m_panels->fault() : QString();
}

QStringList ViewChart::notes() const
{
    QStringList notes = m_pinFaults;
    if (m_panels != nullptr)
        notes.append(m_panels->notes());
    return notes;
}

QByteArray ViewChart::csv() const
{
    return m_panels != nullptr ? m_panels->csv(m_chart.locale()) : QByteArray();
}

double ViewChart::wantedHeight(double width) const
{
    return m_panels != nullptr ? m_panels->wantedHeight(width) : 290.0;
}

} // namespace penstock::charts
