// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tools/chart_export.h"

#include "ui/charts/view_picture.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture_language.h"
#include "ui/export/picture_mime.h"
#include "ui/export/picture_print.h"
#include "ui/forms/value_text.h"
#include "ui/shell/look/languages.h"

#include <QApplication>
#include <QCoreApplication>

#include <array>

namespace penstock::shell {

using exporting::ExportContext;
using exporting::ExportItem;
using exporting::Picture;
using exporting::PictureTexts;
using model::Id;
using model::ViewKind;

namespace {

/// A view as something to export. It stands on a snapshot: edits go past it.
class ViewExport final : public Picture
{
public:
    explicit ViewExport(std::unique_ptr<charts::ViewPicture> picture)
        : m_picture(std::move(picture))
    {}
    plot::PanelStack &stack() override { return m_picture->stack(); }
    plot::PictureOptions options(plot::PictureOptions options) const override { return m_picture->options(options); }
    Id scenarioId() const override { return m_picture->run()->scenario; }
    const model::Project &resolved() const override { return m_picture->run()->resolved; }
    QByteArray csv() const override { return m_picture->panels().csv(QLocale()); }

private:
    std::unique_ptr<charts::ViewPicture> m_picture;
};

exporting::MakePicture maker(const model::Project &project, const model::View &view, const Id &scenario)
{
    return [project, view, scenario]() -> model::Expected<std::unique_ptr<Picture>> {
        auto picture = charts::ViewPicture::make(project, view, scenario);
        if (!picture) {
            return tl::make_unexpected(picture.error());
        }
        return std::unique_ptr<Picture>(std::make_unique<ViewExport>(std::move(*picture)));
    };
}

/// As stored views name it.
QString unitKey(const plot::DisplayUnit &unit)
{
    return unit.kind == plot::DisplayUnit::Kind::Pflops ? QStringLiteral("pflops") : unit.id;
}

struct Part {
    ViewKind kind;
    const char *name;  ///< in the list of charts
    const char *title; ///< above the picture; empty: the project's name
};
constexpr std::array<Part, 5> kParts{{
    {ViewKind::Overview, QT_TRANSLATE_NOOP("ChartExport", "Overview"), ""},
    {ViewKind::CapacityDemand, QT_TRANSLATE_NOOP("ChartExport", "Overview: capacity and demand"),
     QT_TRANSLATE_NOOP("ChartExport", "Capacity and demand")},
    {ViewKind::Reservoir, QT_TRANSLATE_NOOP("ChartExport", "Overview: reservoir"),
     QT_TRANSLATE_NOOP("ChartExport", "Reservoir")},
    {ViewKind::Deliveries, QT_TRANSLATE_NOOP("ChartExport", "Overview: deliveries"),
     QT_TRANSLATE_NOOP("ChartExport", "Deliveries")},
    {ViewKind::Timeline, QT_TRANSLATE_NOOP("ChartExport", "Overview: events and releases"),
     QT_TRANSLATE_NOOP("ChartExport", "Events and releases")},
}};

ExportContext contextOf(ShellContext &context)
{
    ExportContext made;
    made.projectName = context.document().displayName();
    made.software = QStringLiteral("Penstock %1").arg(QCoreApplication::applicationVersion());
    made.font = QApplication::font();
    for (const QString &code : Languages::available()) {
        made.languages.append({code, Languages::nativeName(code)});
    }
    return made;
}

/// The texts of a chart that nobody has touched: what the screen shows of it.
PictureTexts textsOf(const ExportItem &item)
{
    PictureTexts texts;
    texts.range = item.shown;
    texts.cursor = item.cursor;
    return texts;
}

} // namespace

Exportable exportableCharts(ShellContext &context, const Id &view)
{
    Exportable all;
    const PageKey page = context.currentPage();
    const Id front = view.isEmpty() && page.type == model::EntityType::View ? page.id : view;
    const model::Project &project = context.document().project();
    const Id &scenario = context.document().scenario();
    const plot::TimeAxis &axis = context.view().timeAxis();
    const QString scenarioName = model::nameOf(project, model::EntityType::Scenario, scenario);
    for (const Part &part : kParts) {
        model::View shown;
        shown.id = QStringLiteral("overview");
        shown.kind = part.kind;
        shown.referenceScenario.id = context.scheduler().referenceScenario();
        shown.unit = unitKey(context.view().unit());
        const QString title = part.title[0] == '\0' ? context.document().displayName()
                                                    : QCoreApplication::translate("ChartExport", part.title);
        //: title of a picture: the chart, and the scenario it shows
        shown.title = QCoreApplication::translate("ChartExport", "%1, %2").arg(title, scenarioName);
        ExportItem item;
        item.title = QCoreApplication::translate("ChartExport", part.name);
        item.make = maker(project, shown, scenario);
        item.shown = exporting::Span{axis.from(), axis.to()};
        item.cursor = axis.cursor();
        all.items.append(item);
    }
    for (const model::View &stored : project.views) {
        ExportItem item;
        item.title = stored.name.isEmpty() ? stored.id : stored.name;
        item.make = maker(project, stored, scenario);
        item.isStored = true;
        item.hasTime = charts::hasTime(stored.kind);
        item.cursor = axis.cursor();
        if (stored.id == front) {
            all.front = static_cast<int>(all.items.size());
        }
        all.items.append(item);
    }
    return all;
}

void exportChart(ShellContext &context, const Id &view)
{
    const Exportable all = exportableCharts(context, view);
    exporting::ExportDialog dialog(all.items, all.front, contextOf(context), context.workplace().settings().store(),
                                   &context.topLevel());
    dialog.exec();
}

void copyChart(ShellContext &context, const Id &view)
{
    const Exportable all = exportableCharts(context, view);
    const ExportItem &item = all.items.at(all.front);
    const auto copied = exporting::copyPicture(item, exporting::readSettings(context.workplace().settings().store()),
                                               textsOf(item), contextOf(context));
    if (!copied) {
        context.prompts().tell(forms::asHeading(model::sentence(copied.error())));
    }
}

void printChart(ShellContext &context, const Id &view)
{
    const Exportable all = exportableCharts(context, view);
    const ExportItem &item = all.items.at(all.front);
    const exporting::ExportSettings settings = exporting::readSettings(context.workplace().settings().store());
    std::vector<exporting::PrintedPage> pages;
    {
        const exporting::PictureLanguage language(settings.language);
        auto picture = item.make();
        if (!picture) {
            context.prompts().tell(forms::asHeading(model::sentence(picture.error())));
            return;
        }
        const std::shared_ptr<Picture> shared(std::move(*picture));
        pages.push_back({shared, exporting::optionsOf(*shared, settings, textsOf(item), contextOf(context))});
    }
    exporting::printWithPreview(pages, item.title, settings.language, &context.topLevel());
}

} // namespace penstock::shell
