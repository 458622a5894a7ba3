// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/document/project_document.h"
#include "ui/library/library.h"

namespace penstock::library {

enum class AddState {
    Addable,
    InProject,
    SwitchedOff, ///< in the project, but disabled in the scenario shown
    Incomplete,  ///< lacks figures that a project needs
};
[[nodiscard]] AddState addStateOf(const Library &library, const document::ProjectDocument &document,
                                  const Entry &entry);

/// "BF16 and bandwidth are unknown; a project needs them."; empty for a complete chip.
[[nodiscard]] QString missingSentence(const LibraryChip &chip);
/// What comes along with an entry or is left out of it, in sentences; empty: neither.
[[nodiscard]] QString additionNote(const Library &library, const document::ProjectDocument &document,
                                   const Entry &entry);

/// Adds those of \p entries that can be added, switched on, as ProjectDocument::add() would in the scenario shown: with
/// their citations, with sources, platforms and the event that is lifted where the project lacks them. Of the chips
/// that a rule names only those of the project stay; where it holds none of them, they come along, since a rule that
/// names no chip would mean all. One undo step; selects the first. Nothing to add: no step.
model::Expected<void> addToProject(const Library &library, document::ProjectDocument &document,
                                   const QList<Entry> &entries);

/// What cites \p citations of the library at \p target (an override of \p scenario, or empty), with the sources that
/// \p project lacks. Citations that are there already are not repeated.
[[nodiscard]] QList<model::Change> citationChanges(const Library &library, const model::Project &project,
                                                   const QList<model::Citation> &citations,
                                                   const model::Address &target, const model::Id &scenario);

} // namespace penstock::library
