// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tab-separated text as Excel, LibreOffice and text editors put it on the clipboard, and the same with commas or
// semicolons as they write it to files.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace penstock::grids {

/// Rows of cells; rows may differ in length.
using CellTable = QList<QStringList>;

/// As many cells as are taken at once.
inline constexpr qsizetype kMostCells = 500'000;

/// Splits \p text at \p separator and line ends (LF, CRLF or CR, also mixed). A cell that stands in double quotes
/// may hold separators, line breaks and doubled quotes; a quote that is not closed before a cell ends is a sign like
/// any other. NUL is dropped, a last line end makes no row. The sentence says that there is nothing, or too much.
[[nodiscard]] tl::expected<CellTable, QString> parseCells(QString text, QChar separator = QLatin1Char('\t'));

/// The text that parseCells() reads back to \p table.
[[nodiscard]] QString cellsText(const CellTable &table);

/// Format of the text that reads back exactly, beside the one for spreadsheets.
[[nodiscard]] QString exactCellsFormat();

/// Length of the longest row.
[[nodiscard]] qsizetype columnCount(const CellTable &table);

} // namespace penstock::grids
