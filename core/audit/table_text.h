// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables as text: for spreadsheets through the clipboard, and for files.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QVariant>

namespace penstock::audit {

/// A table, the titles first. Cells are numbers, dates, whole numbers or texts.
using TableRows = QList<QVariantList>;

/// RFC 4180: commas, CRLF after each row, quotes where a cell needs them. Numbers with a point and shortest that reads
/// back, dates as ISO text, whatever the language.
[[nodiscard]] QString csvText(const TableRows &rows);

/// Tabs and line feeds, as spreadsheets take them from the clipboard: numbers with the decimal sign of \p locale and
/// without groups, dates as ISO text. A cell that holds a tab, a line break or a quote in front is quoted.
[[nodiscard]] QString tsvText(const TableRows &rows, const QLocale &locale = {});

} // namespace penstock::audit
