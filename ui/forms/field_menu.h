// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <functional>

class QMenu;

namespace penstock::forms {

/// Adds to a field's menu what another room knows of the field.
using FieldMenuExtension =
    std::function<void(QMenu &, document::ProjectDocument &, const model::Address &, const model::Field &)>;
/// \p extension is asked from now on whenever the menu of a field is made.
void extendFieldMenus(FieldMenuExtension extension);

/// What can be done with one field: revert to the parent's value or to what was last saved (each with the value it
/// gives), push to the parent, copy value and address, and what extendFieldMenus() adds.
void addFieldActions(QMenu &menu, document::ProjectDocument &document, const model::Address &address,
                     const model::Field &field);

} // namespace penstock::forms
