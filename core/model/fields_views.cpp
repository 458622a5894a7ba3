// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of stored charts and what lies on them (project.md).
#include "core/model/field_tables.h"

#include "core/model/field_builders.h"

#include <QtGlobal>

namespace penstock::model {

using namespace build;

namespace {

constexpr Range kFontScale{0.5, 3.0, false, false};

bool isNotAText(const Entity &entity)
{
    return static_cast<const Annotation &>(entity).kind != AnnotationKind::Text;
}

bool isAnArrow(const Entity &entity)
{
    return static_cast<const Annotation &>(entity).kind == AnnotationKind::Arrow;
}

bool isNotABand(const Entity &entity)
{
    return static_cast<const Annotation &>(entity).kind != AnnotationKind::Band;
}

std::vector<Choice> viewKinds()
{
    return {{"overview", QT_TRANSLATE_NOOP("Choice", "overview")},
            {"capacity_demand", QT_TRANSLATE_NOOP("Choice", "capacity and demand")},
            {"capacity_stack", QT_TRANSLATE_NOOP("Choice", "usable capacity, stacked")},
            {"reservoir", QT_TRANSLATE_NOOP("Choice", "reservoir")},
            {"deliveries", QT_TRANSLATE_NOOP("Choice", "deliveries")},
            {"demand", QT_TRANSLATE_NOOP("Choice", "demand by workload")},
            {"coverage", QT_TRANSLATE_NOOP("Choice", "coverage")},
            {"shortfall", QT_TRANSLATE_NOOP("Choice", "shortfall")},
            {"headroom", QT_TRANSLATE_NOOP("Choice", "headroom")},
            {"stranded", QT_TRANSLATE_NOOP("Choice", "stranded capacity")},
            {"days_of_cover", QT_TRANSLATE_NOOP("Choice", "days of cover")},
            {"power", QT_TRANSLATE_NOOP("Choice", "power")},
            {"spend", QT_TRANSLATE_NOOP("Choice", "spend and seller's loss")},
            {"served_by", QT_TRANSLATE_NOOP("Choice", "what workloads run on")},
            {"throughput", QT_TRANSLATE_NOOP("Choice", "hardware throughput")},
            {"chip_scatter", QT_TRANSLATE_NOOP("Choice", "chips: performance and density")},
            {"roofline", QT_TRANSLATE_NOOP("Choice", "chips: roofline")},
            {"measures", QT_TRANSLATE_NOOP("Choice", "table of measures")},
            {"timeline", QT_TRANSLATE_NOOP("Choice", "timeline")}};
}

} // namespace

std::vector<Field> viewFields()
{
    return {
        choice<&View::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), viewKinds(),
                            QT_TRANSLATE_NOOP("FieldHelp", "What the chart shows.")),
        looseIds<&View::scenarios>("scenarios", QT_TRANSLATE_NOOP("Field", "Scenarios"), EntityType::Scenario,
                                   QT_TRANSLATE_NOOP("FieldHelp", "Scenarios that are drawn."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "the current one")),
        reference<&View::referenceScenario>("reference_scenario", QT_TRANSLATE_NOOP("Field", "Reference"),
                                            QT_TRANSLATE_NOOP("FieldHelp", "Scenario to compare with."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "the parent"))
            .mayBeGone(),
        choice<&View::comparison>("comparison", QT_TRANSLATE_NOOP("Field", "Comparison"),
                                  {{"overlay", QT_TRANSLATE_NOOP("Choice", "curves of each")},
                                   {"difference", QT_TRANSLATE_NOOP("Choice", "difference from the reference")}},
                                  QT_TRANSLATE_NOOP("FieldHelp", "Whether scenarios are drawn as they are or as what "
                                                                 "differs from the reference.")),
        choice<&View::multiples>("multiples", QT_TRANSLATE_NOOP("Field", "Small multiples"),
                                 {{"none", QT_TRANSLATE_NOOP("Choice", "one chart")},
                                  {"scenarios", QT_TRANSLATE_NOOP("Choice", "one a scenario")},
                                  {"operators", QT_TRANSLATE_NOOP("Choice", "one an operator")},
                                  {"workloads", QT_TRANSLATE_NOOP("Choice", "one a workload")}},
                                 QT_TRANSLATE_NOOP("FieldHelp", "Small charts side by side with the same axes.")),
        looseIds<&View::pins>(
            "pins", QT_TRANSLATE_NOOP("Field", "Pinned results"), EntityType::Pin,
            QT_TRANSLATE_NOOP("FieldHelp", "Results as they were once, drawn beside the curves of now."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none")),
        looseIds<&View::chips>("chips", QT_TRANSLATE_NOOP("Field", "Chips"), EntityType::Chip,
                               QT_TRANSLATE_NOOP("FieldHelp", "Only these chips."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Filter"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all")),
        looseIds<&View::operators>("operators", QT_TRANSLATE_NOOP("Field", "Operators"), EntityType::Operator,
                                   QT_TRANSLATE_NOOP("FieldHelp", "Only these operators."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Filter"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all")),
        looseIds<&View::workloads>("workloads", QT_TRANSLATE_NOOP("Field", "Workloads"), EntityType::Workload,
                                   QT_TRANSLATE_NOOP("FieldHelp", "Only these workloads."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Filter"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all")),
        looseIds<&View::platforms>("platforms", QT_TRANSLATE_NOOP("Field", "Platforms"), EntityType::Platform,
                                   QT_TRANSLATE_NOOP("FieldHelp", "Only these platforms."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Filter"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all")),
        choice<&View::grouping>("grouping", QT_TRANSLATE_NOOP("Field", "Grouping"),
                                {{"automatic", QT_TRANSLATE_NOOP("Choice", "as usual for the kind")},
                                 {"none", QT_TRANSLATE_NOOP("Choice", "total")},
                                 {"chip", QT_TRANSLATE_NOOP("Choice", "by chip")},
                                 {"operator", QT_TRANSLATE_NOOP("Choice", "by operator")},
                                 {"platform", QT_TRANSLATE_NOOP("Choice", "by platform")},
                                 {"workload", QT_TRANSLATE_NOOP("Choice", "by workload")}},
                                QT_TRANSLATE_NOOP("FieldHelp", "What each curve or band stands for.")),
        text<&View::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"),
                          QT_TRANSLATE_NOOP("FieldHelp",
                                            "A chip, an inference workload for its tokens a day, or pflops; "
                                            "empty: the reference chip."))
            .hidden(),
        date<&View::from>("from", QT_TRANSLATE_NOOP("Field", "From"),
                          QT_TRANSLATE_NOOP("FieldHelp", "First day shown."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Range"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "start of horizon")),
        date<&View::to>("to", QT_TRANSLATE_NOOP("Field", "To"), QT_TRANSLATE_NOOP("FieldHelp", "Last day shown."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Range"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "end of horizon")),
        number<&View::axisMin>("axis_min", QT_TRANSLATE_NOOP("Field", "Axis from"), Unit::None, kAny,
                               QT_TRANSLATE_NOOP("FieldHelp", "Lower end of the value axis."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Range"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "automatic")),
        number<&View::axisMax>("axis_max", QT_TRANSLATE_NOOP("Field", "Axis to"), Unit::None, kAny,
                               QT_TRANSLATE_NOOP("FieldHelp", "Upper end of the value axis."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Range"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "automatic")),
        choice<&View::axisScale>(
            "axis_scale", QT_TRANSLATE_NOOP("Field", "Scale"),
            {{"linear", QT_TRANSLATE_NOOP("Choice", "linear")}, {"log", QT_TRANSLATE_NOOP("Choice", "logarithmic")}},
            QT_TRANSLATE_NOOP("FieldHelp", "Scale of the value axis."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Range")),
        text<&View::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                           QT_TRANSLATE_NOOP("FieldHelp", "Title above the chart."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Texts")),
        text<&View::subtitle>("subtitle", QT_TRANSLATE_NOOP("Field", "Subtitle"),
                              QT_TRANSLATE_NOOP("FieldHelp", "Line under the title."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Texts")),
        text<&View::sourceLine>("source_line", QT_TRANSLATE_NOOP("Field", "Source line"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Line under the chart that names the sources."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Texts")),
        flag<&View::markers>("markers", QT_TRANSLATE_NOOP("Field", "Markers"),
                             QT_TRANSLATE_NOOP("FieldHelp", "Draw the markers of events."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Style")),
        flag<&View::showsObservations>("observations", QT_TRANSLATE_NOOP("Field", "Observed data"),
                                       QT_TRANSLATE_NOOP("FieldHelp", "Draw observed figures as points."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Style")),
        flag<&View::showsHorizons>("horizons", QT_TRANSLATE_NOOP("Field", "Horizons"),
                                   QT_TRANSLATE_NOOP("FieldHelp", "Shade the next 6 to 12 months and 2 to 5 years."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Style")),
        date<&View::horizonsFrom>("horizons_from", QT_TRANSLATE_NOOP("Field", "Counted from"),
                                  QT_TRANSLATE_NOOP("FieldHelp", "Day from which the shaded horizons count."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Style"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "today")),
        number<&View::fontScale>("font_scale", QT_TRANSLATE_NOOP("Field", "Text size"), Unit::Factor, kFontScale,
                                 QT_TRANSLATE_NOOP("FieldHelp", "Size of the texts of exported pictures."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Style")),
    };
}

std::vector<Field> pinFields()
{
    return {
        reference<&Pin::scenario>("scenario", QT_TRANSLATE_NOOP("Field", "Scenario"),
                                  QT_TRANSLATE_NOOP("FieldHelp", "Scenario whose result was pinned."))
            .mayBeGone(),
        date<&Pin::madeOn>("made_on", QT_TRANSLATE_NOOP("Field", "Pinned on"),
                           QT_TRANSLATE_NOOP("FieldHelp", "Day on which the result was pinned."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "unknown")),
        whole<&Pin::revision>("revision", QT_TRANSLATE_NOOP("Field", "Revision"), kNotNegative,
                              QT_TRANSLATE_NOOP("FieldHelp", "Revision of the project at that time.")),
        text<&Pin::programVersion>("program_version", QT_TRANSLATE_NOOP("Field", "Program version"),
                                   QT_TRANSLATE_NOOP("FieldHelp", "Version of Penstock that computed the result.")),
        text<&Pin::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Digest of the assumptions."))
            .hidden(),
        text<&Pin::inputs>("inputs", QT_TRANSLATE_NOOP("Field", "Assumptions"),
                           QT_TRANSLATE_NOOP("FieldHelp", "The project as it was."), FieldKind::LongText)
            .hidden(),
        text<&Pin::result>("result", QT_TRANSLATE_NOOP("Field", "Result"),
                           QT_TRANSLATE_NOOP("FieldHelp", "The result as it was."), FieldKind::LongText)
            .hidden(),
    };
}

std::vector<Field> annotationFields()
{
    return {
        reference<&Annotation::view>("view", QT_TRANSLATE_NOOP("Field", "Chart"),
                                     QT_TRANSLATE_NOOP("FieldHelp", "Chart that it lies on."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all"))
            .mayBeGone(),
        choice<&Annotation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"),
                                  {{"text", QT_TRANSLATE_NOOP("Choice", "text")},
                                   {"arrow", QT_TRANSLATE_NOOP("Choice", "arrow")},
                                   {"band", QT_TRANSLATE_NOOP("Choice", "band")}},
                                  QT_TRANSLATE_NOOP("FieldHelp", "A text at a place, an arrow with a text at its foot, "
                                                                 "or a shaded span of time.")),
        text<&Annotation::text>("text", QT_TRANSLATE_NOOP("Field", "Text"),
                                QT_TRANSLATE_NOOP("FieldHelp", "What it says."), FieldKind::LongText),
        date<&Annotation::from>(
            "from", QT_TRANSLATE_NOOP("Field", "Date"),
            QT_TRANSLATE_NOOP("FieldHelp", "Where the text stands, the arrow begins or the band begins."))
            .needed(),
        date<&Annotation::to>("to", QT_TRANSLATE_NOOP("Field", "To"),
                              QT_TRANSLATE_NOOP("FieldHelp", "Where the arrow points or the band ends."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "the same day"))
            .when(isNotAText),
        number<&Annotation::value>(
            "value", QT_TRANSLATE_NOOP("Field", "Height"), Unit::None, kAny,
            QT_TRANSLATE_NOOP("FieldHelp", "Value at which it stands, in the unit of the chart."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "at the top"))
            .when(isNotABand),
        number<&Annotation::toValue>("to_value", QT_TRANSLATE_NOOP("Field", "Points at"), Unit::None, kAny,
                                     QT_TRANSLATE_NOOP("FieldHelp", "Value that the arrow points at."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "the axis"))
            .when(isAnArrow),
        text<&Annotation::link>("link", QT_TRANSLATE_NOOP("Field", "Link"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Address that it leads to.")),
        choice<&Annotation::colour>("colour", QT_TRANSLATE_NOOP("Field", "Colour"),
                                    {{"text", QT_TRANSLATE_NOOP("Choice", "as text")},
                                     {"accent", QT_TRANSLATE_NOOP("Choice", "accent")},
                                     {"worse", QT_TRANSLATE_NOOP("Choice", "worse")},
                                     {"better", QT_TRANSLATE_NOOP("Choice", "better")},
                                     {"warning", QT_TRANSLATE_NOOP("Choice", "warning")}},
                                    QT_TRANSLATE_NOOP("FieldHelp", "Colour of the text, the arrow or the band.")),
    };
}

std::vector<Field> observationFields()
{
    return {
        text<&Observation::series>(
            "series", QT_TRANSLATE_NOOP("Field", "Series"),
            QT_TRANSLATE_NOOP("FieldHelp",
                              "Series that the figure belongs to, as in totals.installed or chips.h20.installed.")),
        text<&Observation::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"),
                                 QT_TRANSLATE_NOOP("FieldHelp", "Unit of the figure.")),
        date<&Observation::date>("date", QT_TRANSLATE_NOOP("Field", "Date"),
                                 QT_TRANSLATE_NOOP("FieldHelp", "Day that the figure holds for."))
            .needed(),
        number<&Observation::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), Unit::None, kAny,
                                    QT_TRANSLATE_NOOP("FieldHelp", "The figure as it was observed.")),
    };
}

} // namespace penstock::model
