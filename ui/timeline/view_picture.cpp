// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/view_picture.h"

#include "core/model/scenario.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace penstock::timeline {

using model::Expected;
using model::Id;

namespace {

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

/// The reference of a view: its own, else the parent of the scenario shown.
Id referenceOf(const model::Project &project, const model::View &view, const Id &scenario)
{
    if (model::find(project, model::EntityType::Scenario, view.referenceScenario.id) != nullptr)
        return view.referenceScenario.id;
    const auto *shown =
        static_cast<const model::Scenario *>(model::find(project, model::EntityType::Scenario, scenario));
    return shown != nullptr ? shown->parent.id : Id();
}

} // namespace

Expected<std::unique_ptr<ViewPicture>> ViewPicture::make(const model::Project &project, const model::View &view,
                                                         const Id &scenario)
{
    Id shown = scenario;
    for (const Id &own : view.scenarios) {
        if (model::find(project, model::EntityType::Scenario, own) != nullptr) {
            shown = own;
            break;
        }
    }
    if (shown.isEmpty())
        shown = model::defaultScenario(project);
    analysis::RunCache cache;
    const auto run = analysis::runScenario(project, shown, cache, analysis::Counterfactuals::None);
    if (!run)
        return tl::make_unexpected(run.error());
    analysis::ScenarioRunPtr reference;
    const Id other = referenceOf(project, view, shown);
    if (!other.isEmpty() && other != shown)
        reference = analysis::runScenario(project, other, cache, analysis::Counterfactuals::None).value_or(nullptr);

    std::unique_ptr<ViewPicture> picture(new ViewPicture);
    picture->m_view = view;
    picture->m_run = *run;
    const model::Project &resolved = picture->m_run->resolved;
    picture->m_axis.setFullRange(resolved.settings.start, resolved.settings.end);
    picture->m_axis.showAll();
    picture->m_stack = std::make_unique<plot::PanelStack>(picture->m_axis);
    picture->m_panels =
        OverviewPanels::addTo(*picture->m_stack, view.kind, std::make_unique<LanesLayer>(picture->m_axis));
    if (plot::CapacityPanel *capacity = picture->m_panels.capacity) {
        capacity->setUnit(displayUnit(resolved, view.unit));
        if (model::find(project, model::EntityType::Scenario, view.referenceScenario.id) != nullptr)
            capacity->setReferenceName(model::nameOf(project, model::EntityType::Scenario, view.referenceScenario.id));
    }
    picture->m_panels.show(resolved, picture->m_run, reference, nullptr);
    if (picture->m_panels.lanes != nullptr && view.kind == model::ViewKind::Overview) {
        constexpr double kUsualWidth = 892.0; // at 1 em = 13 px; the picture's own differs little
        QFont font = QGuiApplication::font();
        font.setPixelSize(13);
        picture->m_panels.lanes->fitHeight(plot::Look::of(font, plot::Theme::Light, QLocale(), 1.0), kUsualWidth);
    }
    picture->m_stack->setMarkers(
        timeMarkers(resolved, picture->m_run.get(), model::EntityType::Project, {}, QLocale()));
    return picture;
}

plot::PictureOptions ViewPicture::options(plot::PictureOptions options) const
{
    if (options.options.title.isEmpty())
        options.options.title = m_view.title.isEmpty() ? m_view.name : m_view.title;
    if (options.options.sourceLine.isEmpty())
        options.options.sourceLine = m_view.sourceLine;
    options.options.markers = options.options.markers && m_view.markers;
    options.options.cursor = false;
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

} // namespace penstock::timeline
