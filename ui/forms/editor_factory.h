// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace penstock::forms {

/// The editor for the kind of \p field, owned by \p parent.
[[nodiscard]] FieldEditor *createEditor(const model::Field &field, const document::ProjectDocument &document,
                                        QWidget *parent);

} // namespace penstock::forms
