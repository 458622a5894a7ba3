// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

class QMenu;

namespace penstock::forms {

/// What can be done with one field: revert to the parent's value or to what was last saved (each with the value it
/// gives), push to the parent, copy value and address.
void addFieldActions(QMenu &menu, document::ProjectDocument &document, const model::Address &address,
                     const model::Field &field);

} // namespace penstock::forms
