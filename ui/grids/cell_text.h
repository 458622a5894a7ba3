// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as cells of a spreadsheet hold them: what is typed or pasted into a cell, and what is copied out of it.
#pragma once

#include "core/model/project.h"

#include <QLocale>
#include <QString>

#include <tl/expected.hpp>

namespace penstock::grids {

/// A value, or the sentence that says why the text is none and what would be one.
using CellReading = tl::expected<model::Value, QString>;

/// Reads \p text for a cell of \p field: numbers, dates and sums as in forms (number_text.h, date_text.h), names or ids
/// of references, keys or labels of choices, lists apart by commas or semicolons, dated points and rules as copied.
/// Nothing typed sets the field's empty value or default, or is refused where the field needs a value. \p before is
/// what "+30" days count from. The value is in the field's range.
[[nodiscard]] CellReading readCell(const model::Project &project, const model::Field &field, const QString &text,
                                   const model::Value &before = {}, const QLocale &locale = {});

/// The text that readCell() reads back to \p value and that spreadsheets take as number, date or percentage.
[[nodiscard]] QString cellText(const model::Project &project, const model::Field &field, const model::Value &value,
                               const QLocale &locale = {});

/// \p text without control characters and marks of writing direction, as numbers, dates and names are looked for.
[[nodiscard]] QString visibleText(const QString &text);

/// The column's help: label with unit, what is accepted, meaning; lines parted by \n.
[[nodiscard]] QString fieldHelp(const model::Field &field);

} // namespace penstock::grids
