// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "ui/document/project_document.h"

class QMenu;

namespace penstock::library {

/// Where the value differs from the library's, an action that takes that one: "Library's value: 4 TB/s". One undo step.
void addLibraryActions(QMenu &menu, document::ProjectDocument &document, const model::Address &address,
                       const model::Field &field);

/// Puts these actions into the menus of all fields, once for the program.
void extendFieldMenusByLibrary();

} // namespace penstock::library
