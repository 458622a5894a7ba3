// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view_picture.h"

#include "core/model/scenario.h"
#include "ui/charts/annotation_layer.h"

#include <QGuiApplication>

#include <map>

namespace penstock::charts {

using model::Expected;
using model::Id;

namespace {

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

} // namespace

ViewPicture::ViewPicture() = default;
ViewPicture::~ViewPicture() = default;

Expected<std::unique_ptr<ViewPicture>> ViewPicture::make(const model::Project &project, const model::View &view,
                                                         const Id &scenario)
{
    const QStringList scenarios =
        scenariosOf(project, view, scenario.isEmpty() ? model::defaultScenario(project) : scenario);
    const Id first = scenarios.value(0);
    // Bites only where the table shows lags: they cost a run an event.
    const auto counterfactuals =
        view.kind == model::ViewKind::Measures ? analysis::Counterfactuals::All : analysis::Counterfactuals::None;
    std::map<Id, analysis::ScenarioRunPtr> runs;
    analysis::RunCache cache;
    const auto run = analysis::runScenario(project, first, cache, counterfactuals);
    if (!run)
        return tl::make_unexpected(run.error());
    runs[first] = *run;
    const auto runOf = [&](const Id &id) -> analysis::ScenarioRunPtr {
        const auto known = runs.find(id);
        if (known != runs.end())
            return known->second;
        return runs[id] = analysis::runScenario(project, id, cache, counterfactuals).value_or(nullptr);
    };

    std::unique_ptr<ViewPicture> picture(new ViewPicture);
    picture->m_view = view;
    picture->m_run = *run;
    picture->m_project = project;
    const model::Project &resolved = picture->m_run->resolved;
    picture->m_axis.setFullRange(resolved.settings.start, resolved.settings.end);
    picture->m_axis.showAll();
    picture->m_stack = std::make_unique<plot::PanelStack>(picture->m_axis);
    picture->m_panels =
        std::make_unique<ViewPanels>(*picture->m_stack, view, std::make_unique<timeline::LanesLayer>(picture->m_axis),
                                     std::make_unique<AnnotationLayer>());
    ViewInput input;
    QStringList faults;
    input.project = &picture->m_project;
    input.resolved = &resolved;
    input.current = picture->m_run;
    input.shown = arranged(project, view, scenarios, runOf, pinsOf(project, view, faults));
    const Id reference = referenceOf(project, view, first);
    if (!reference.isEmpty() && reference != first)
        input.reference = runOf(reference);
    if (model::find(project, model::EntityType::Scenario, view.referenceScenario.id) != nullptr)
        input.referenceName = model::nameOf(project, model::EntityType::Scenario, view.referenceScenario.id);
    picture->m_panels->show(view, input, QLocale());
    if (timeline::LanesPanel *lanes = picture->m_panels->overview().lanes;
        lanes != nullptr && view.kind == model::ViewKind::Overview) {
        constexpr double kUsualWidth = 892.0; // at 1 em = 13 px; the picture's own differs little
        QFont font = QGuiApplication::font();
        font.setPixelSize(13);
        lanes->fitHeight(plot::Look::of(font, plot::Theme::Light, QLocale(), 1.0), kUsualWidth);
    }
    picture->m_stack->setMarkers(
        timeline::timeMarkers(resolved, picture->m_run.get(), model::EntityType::Project, {}, QLocale()));
    return picture;
}

plot::PictureOptions ViewPicture::options(plot::PictureOptions options) const
{
    const plot::StackOptions &own = m_stack->options();
    plot::StackOptions &wanted = options.options;
    if (wanted.title.isEmpty())
        wanted.title = m_view.title.isEmpty() ? m_view.name : m_view.title;
    if (wanted.subtitle.isEmpty())
        wanted.subtitle = m_view.subtitle;
    if (wanted.sourceLine.isEmpty())
        wanted.sourceLine = m_view.sourceLine;
    wanted.markers = wanted.markers && m_view.markers && own.markers;
    wanted.cursor = false;
    wanted.timeAxis = own.timeAxis;
    wanted.leftMargin = own.leftMargin;
    wanted.rightMargin = own.rightMargin;
    options.fontScale *= m_view.fontScale;
    if (options.fromDay == 0.0 && options.toDay == 0.0) {
        options.fromDay = m_view.from.isValid() ? julian(m_view.from) : m_axis.fullFrom();
        options.toDay = m_view.to.isValid() ? julian(m_view.to) : m_axis.fullTo();
        if (!(options.toDay > options.fromDay)) { // a view of a horizon that has moved away
            options.fromDay = m_axis.fullFrom();
            options.toDay = m_axis.fullTo();
        }
    }
    return options;
}

Expected<QByteArray> renderView(const model::Project &project, const model::View &view, const Id &scenario,
                                PictureFormat format, const plot::PictureOptions &options)
{
    auto picture = ViewPicture::make(project, view, scenario);
    if (!picture)
        return tl::make_unexpected(picture.error());
    plot::PanelStack &stack = (*picture)->stack();
    const plot::PictureOptions all = (*picture)->options(options);
    switch (format) {
    case PictureFormat::Svg: return plot::renderSvg(stack, all);
    case PictureFormat::Pdf: return plot::renderPdf(stack, all);
    case PictureFormat::Png: break;
    }
    return plot::renderPng(stack, all);
}

} // namespace penstock::charts
