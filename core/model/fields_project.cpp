// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of what people add to a project (project.md), and of what all entities share.
#include "core/model/field_tables.h"

#include "core/model/field_builders.h"

#include <QtGlobal>

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define HELP(text) QT_TRANSLATE_NOOP("FieldHelp", text)
#define GROUP(text) QT_TRANSLATE_NOOP("FieldGroup", text)
#define EMPTY(text) QT_TRANSLATE_NOOP("FieldNull", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace penstock::model {

using namespace build;

std::vector<Field> commonFields()
{
    return {
        text<&Entity::name>("name", LABEL("Name"), HELP("What it is called in lists, charts and messages.")).hidden(),
        flag<&Entity::enabled>("enabled", LABEL("Enabled"), HELP("Takes part in the simulation.")).hidden(),
        text<&Entity::notes>("notes", LABEL("Notes"), HELP("Anything worth keeping beside the figures."), FieldKind::LongText)
            .hidden(),
    };
}

std::vector<Field> projectFields()
{
    return {
        text<&ProjectInfo::projectId>("project_id", LABEL("Project id"), HELP("Made when the project is created.")).hidden(),
        text<&ProjectInfo::title>("title", LABEL("Title"), HELP("Title of the project.")),
        text<&ProjectInfo::author>("author", LABEL("Author"), HELP("Who answers for the figures.")),
        text<&ProjectInfo::description>("description", LABEL("Description"),
                                        HELP("What the project is about, its premise and what its results hang on."),
                                        FieldKind::LongText),
        text<&ProjectInfo::created>("created", LABEL("Created"), HELP("When the project was created.")).hidden(),
        text<&ProjectInfo::modified>("modified", LABEL("Modified"), HELP("When the project was last saved.")).hidden(),
        whole<&ProjectInfo::revision>("revision", LABEL("Revision"), kNotNegative, HELP("Rises with every save.")).hidden(),
        text<&ProjectInfo::language>("language", LABEL("Language"), HELP("Language of the project's texts, as in en, ja, zh_CN.")),
        text<&ProjectInfo::run>("run", LABEL("Scenario"), HELP("Scenario that is computed when none is named.")).hidden(),
    };
}

std::vector<Field> scenarioFields()
{
    return {
        reference<&Scenario::parent>("parent", LABEL("Parent"), HELP("Scenario whose values this one starts from."))
            .empty(EMPTY("none")),
        whole<&Scenario::colourSlot>("colour_slot", LABEL("Colour"), Range{0.0, 5.0, false, false},
                                     HELP("Line style in comparisons."))
            .hidden(),
    };
}

std::vector<Field> sourceFields()
{
    return {
        text<&Source::author>("author", LABEL("Author"), HELP("Who wrote it.")),
        text<&Source::publisher>("publisher", LABEL("Publisher"), HELP("Who published it.")),
        date<&Source::date>("date", LABEL("Date"), HELP("Day of publication.")).empty(EMPTY("unknown")),
        date<&Source::accessed>("accessed", LABEL("Accessed"), HELP("Day on which it was read.")).empty(EMPTY("unknown")),
        text<&Source::address>("address", LABEL("Address"), HELP("Where it can be found.")),
        choice<&Source::kind>("kind", LABEL("Kind"),
                              {{"official", CHOICE("official")},
                               {"company", CHOICE("company")},
                               {"press", CHOICE("press")},
                               {"paper", CHOICE("paper")},
                               {"data_set", CHOICE("data set")},
                               {"own", CHOICE("own")}},
                              HELP("What sort of source it is.")),
        text<&Source::language>("language", LABEL("Language"), HELP("Language of the source.")),
    };
}

std::vector<Field> citationFields()
{
    return {
        text<&Citation::citedType>("cited_type", LABEL("List"), HELP("List of what is cited.")).hidden(),
        text<&Citation::citedId>("cited_id", LABEL("Entity"), HELP("Id of what is cited.")).hidden(),
        text<&Citation::citedField>("cited_field", LABEL("Field"), HELP("Field that is cited; empty: the entity as a whole."))
            .hidden(),
        text<&Citation::scenario>("scenario", LABEL("Scenario"), HELP("Scenario whose override is cited.")).hidden(),
        text<&Citation::source>("source", LABEL("Source"), HELP("Id of the source.")).hidden(),
        text<&Citation::quote>("quote", LABEL("Quote"), HELP("The figure as the source gives it."), FieldKind::LongText),
        text<&Citation::page>("page", LABEL("Page"), HELP("Page or place in the source.")),
        choice<&Citation::confidence>("confidence", LABEL("Confidence"),
                                      {{"high", CHOICE("high")},
                                       {"medium", CHOICE("medium")},
                                       {"low", CHOICE("low")},
                                       {"assumption", CHOICE("assumption")}},
                                      HELP("How far the figure can be trusted.")),
        text<&Citation::reason>("reason", LABEL("Reason"), HELP("Why this is assumed."), FieldKind::LongText),
        date<&Citation::asOf>("as_of", LABEL("As of"), HELP("Day that the figure holds for.")).empty(EMPTY("unknown")),
    };
}

std::vector<Field> viewFields()
{
    return {
        choice<&View::kind>("kind", LABEL("Kind"),
                            {{"overview", CHOICE("overview")},
                             {"capacity_demand", CHOICE("capacity and demand")},
                             {"reservoir", CHOICE("reservoir")},
                             {"deliveries", CHOICE("deliveries")},
                             {"timeline", CHOICE("timeline")}},
                            HELP("What the chart shows.")),
        looseIds<&View::scenarios>("scenarios", LABEL("Scenarios"), EntityType::Scenario, HELP("Scenarios that are drawn."))
            .empty(EMPTY("the current one")),
        text<&View::referenceScenario>("reference_scenario", LABEL("Reference"), HELP("Scenario to compare with.")).hidden(),
        looseIds<&View::chips>("chips", LABEL("Chips"), EntityType::Chip, HELP("Only these chips.")).empty(EMPTY("all")).hidden(),
        looseIds<&View::operators>("operators", LABEL("Operators"), EntityType::Operator, HELP("Only these operators."))
            .empty(EMPTY("all"))
            .hidden(),
        looseIds<&View::workloads>("workloads", LABEL("Workloads"), EntityType::Workload, HELP("Only these workloads."))
            .empty(EMPTY("all"))
            .hidden(),
        looseIds<&View::platforms>("platforms", LABEL("Platforms"), EntityType::Platform, HELP("Only these platforms."))
            .empty(EMPTY("all"))
            .hidden(),
        text<&View::grouping>("grouping", LABEL("Grouping"), HELP("How series are grouped.")).hidden(),
        text<&View::unit>("unit", LABEL("Unit"), HELP("Display unit; empty: the reference chip.")).hidden(),
        date<&View::from>("from", LABEL("From"), HELP("First day shown.")).in(GROUP("Range")).empty(EMPTY("start of horizon")),
        date<&View::to>("to", LABEL("To"), HELP("Last day shown.")).in(GROUP("Range")).empty(EMPTY("end of horizon")),
        number<&View::axisMin>("axis_min", LABEL("Axis from"), Unit::None, kAny, HELP("Lower end of the value axis."))
            .hidden()
            .empty(EMPTY("automatic")),
        number<&View::axisMax>("axis_max", LABEL("Axis to"), Unit::None, kAny, HELP("Upper end of the value axis."))
            .hidden()
            .empty(EMPTY("automatic")),
        choice<&View::axisScale>("axis_scale", LABEL("Scale"), {{"linear", CHOICE("linear")}, {"log", CHOICE("logarithmic")}},
                                 HELP("Scale of the value axis."))
            .hidden(),
        text<&View::title>("title", LABEL("Title"), HELP("Title above the chart.")).in(GROUP("Texts")),
        text<&View::subtitle>("subtitle", LABEL("Subtitle"), HELP("Line under the title.")).in(GROUP("Texts")),
        text<&View::sourceLine>("source_line", LABEL("Source line"), HELP("Line under the chart that names the sources."))
            .in(GROUP("Texts")),
        flag<&View::markers>("markers", LABEL("Markers"), HELP("Draw the markers of events.")).in(GROUP("Texts")),
    };
}

std::vector<Field> observationFields()
{
    return {
        text<&Observation::series>("series", LABEL("Series"),
                                   HELP("Series that the figure belongs to, as in totals.installed or chips.h20.installed.")),
        text<&Observation::unit>("unit", LABEL("Unit"), HELP("Unit of the figure.")),
        date<&Observation::date>("date", LABEL("Date"), HELP("Day that the figure holds for.")).needed(),
        number<&Observation::value>("value", LABEL("Value"), Unit::None, kAny, HELP("The figure as it was observed.")),
    };
}

} // namespace penstock::model
