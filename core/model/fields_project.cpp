// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of what people add to a project (project.md), and of what all entities share.
#include "core/model/field_tables.h"

#include "core/model/field_builders.h"

#include <QtGlobal>

namespace penstock::model {

using namespace build;

std::vector<Field> commonFields()
{
    return {
        text<&Entity::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                            QT_TRANSLATE_NOOP("FieldHelp", "What it is called in lists, charts and messages."))
            .hidden(),
        flag<&Entity::enabled>("enabled", QT_TRANSLATE_NOOP("Field", "Enabled"),
                               QT_TRANSLATE_NOOP("FieldHelp", "Takes part in the simulation."))
            .hidden(),
        text<&Entity::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"),
                             QT_TRANSLATE_NOOP("FieldHelp", "Anything worth keeping beside the figures."),
                             FieldKind::LongText)
            .hidden(),
    };
}

std::vector<Field> projectFields()
{
    return {
        text<&ProjectInfo::projectId>("project_id", QT_TRANSLATE_NOOP("Field", "Project id"),
                                      QT_TRANSLATE_NOOP("FieldHelp", "Made when the project is created."))
            .hidden(),
        text<&ProjectInfo::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                                  QT_TRANSLATE_NOOP("FieldHelp", "Title of the project.")),
        text<&ProjectInfo::author>("author", QT_TRANSLATE_NOOP("Field", "Author"),
                                   QT_TRANSLATE_NOOP("FieldHelp", "Who answers for the figures.")),
        text<&ProjectInfo::description>(
            "description", QT_TRANSLATE_NOOP("Field", "Description"),
            QT_TRANSLATE_NOOP("FieldHelp", "What the project is about, its premise and what its results hang on."),
            FieldKind::LongText),
        text<&ProjectInfo::created>("created", QT_TRANSLATE_NOOP("Field", "Created"),
                                    QT_TRANSLATE_NOOP("FieldHelp", "When the project was created."))
            .hidden(),
        text<&ProjectInfo::modified>("modified", QT_TRANSLATE_NOOP("Field", "Modified"),
                                     QT_TRANSLATE_NOOP("FieldHelp", "When the project was last saved."))
            .hidden(),
        whole<&ProjectInfo::revision>("revision", QT_TRANSLATE_NOOP("Field", "Revision"), kNotNegative,
                                      QT_TRANSLATE_NOOP("FieldHelp", "Rises with every save."))
            .hidden(),
        text<&ProjectInfo::language>(
            "language", QT_TRANSLATE_NOOP("Field", "Language"),
            QT_TRANSLATE_NOOP("FieldHelp", "Language of the project's texts, as in en, ja, zh_CN.")),
        text<&ProjectInfo::run>("run", QT_TRANSLATE_NOOP("Field", "Scenario"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Scenario that is computed when none is named."))
            .hidden(),
    };
}

std::vector<Field> scenarioFields()
{
    return {
        reference<&Scenario::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent"),
                                     QT_TRANSLATE_NOOP("FieldHelp", "Scenario whose values this one starts from."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none")),
        whole<&Scenario::colourSlot>("colour_slot", QT_TRANSLATE_NOOP("Field", "Colour"), Range{0.0, 5.0, false, false},
                                     QT_TRANSLATE_NOOP("FieldHelp", "Line style in comparisons."))
            .hidden(),
    };
}

std::vector<Field> sourceFields()
{
    return {
        text<&Source::author>("author", QT_TRANSLATE_NOOP("Field", "Author"),
                              QT_TRANSLATE_NOOP("FieldHelp", "Who wrote it.")),
        text<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("Field", "Publisher"),
                                 QT_TRANSLATE_NOOP("FieldHelp", "Who published it.")),
        date<&Source::date>("date", QT_TRANSLATE_NOOP("Field", "Date"),
                            QT_TRANSLATE_NOOP("FieldHelp", "Day of publication."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "unknown")),
        date<&Source::accessed>("accessed", QT_TRANSLATE_NOOP("Field", "Accessed"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Day on which it was read."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "unknown")),
        text<&Source::address>("address", QT_TRANSLATE_NOOP("Field", "Address"),
                               QT_TRANSLATE_NOOP("FieldHelp", "Where it can be found.")),
        choice<&Source::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"),
                              {{"official", QT_TRANSLATE_NOOP("Choice", "official")},
                               {"company", QT_TRANSLATE_NOOP("Choice", "company")},
                               {"press", QT_TRANSLATE_NOOP("Choice", "press")},
                               {"paper", QT_TRANSLATE_NOOP("Choice", "paper")},
                               {"data_set", QT_TRANSLATE_NOOP("Choice", "data set")},
                               {"own", QT_TRANSLATE_NOOP("Choice", "own")}},
                              QT_TRANSLATE_NOOP("FieldHelp", "What sort of source it is.")),
        text<&Source::language>("language", QT_TRANSLATE_NOOP("Field", "Language"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Language of the source.")),
    };
}

std::vector<Field> citationFields()
{
    return {
        text<&Citation::citedType>("cited_type", QT_TRANSLATE_NOOP("Field", "List"),
                                   QT_TRANSLATE_NOOP("FieldHelp", "List of what is cited."))
            .hidden(),
        text<&Citation::citedId>("cited_id", QT_TRANSLATE_NOOP("Field", "Entity"),
                                 QT_TRANSLATE_NOOP("FieldHelp", "Id of what is cited."))
            .hidden(),
        text<&Citation::citedField>(
            "cited_field", QT_TRANSLATE_NOOP("Field", "Field"),
            QT_TRANSLATE_NOOP("FieldHelp", "Field that is cited; empty: the entity as a whole."))
            .hidden(),
        text<&Citation::scenario>("scenario", QT_TRANSLATE_NOOP("Field", "Scenario"),
                                  QT_TRANSLATE_NOOP("FieldHelp", "Scenario whose override is cited."))
            .hidden(),
        text<&Citation::source>("source", QT_TRANSLATE_NOOP("Field", "Source"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Id of the source."))
            .hidden(),
        text<&Citation::quote>("quote", QT_TRANSLATE_NOOP("Field", "Quote"),
                               QT_TRANSLATE_NOOP("FieldHelp", "The figure as the source gives it."),
                               FieldKind::LongText),
        text<&Citation::page>("page", QT_TRANSLATE_NOOP("Field", "Page"),
                              QT_TRANSLATE_NOOP("FieldHelp", "Page or place in the source.")),
        choice<&Citation::confidence>("confidence", QT_TRANSLATE_NOOP("Field", "Confidence"),
                                      {{"high", QT_TRANSLATE_NOOP("Choice", "high")},
                                       {"medium", QT_TRANSLATE_NOOP("Choice", "medium")},
                                       {"low", QT_TRANSLATE_NOOP("Choice", "low")},
                                       {"assumption", QT_TRANSLATE_NOOP("Choice", "assumption")}},
                                      QT_TRANSLATE_NOOP("FieldHelp", "How far the figure can be trusted.")),
        text<&Citation::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Why this is assumed."), FieldKind::LongText),
        date<&Citation::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "As of"),
                              QT_TRANSLATE_NOOP("FieldHelp", "Day that the figure holds for."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "unknown")),
    };
}

} // namespace penstock::model
