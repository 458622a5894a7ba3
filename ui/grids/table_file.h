// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables in text files, as spreadsheets export them: what the bytes mean, and where the columns part.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace penstock::grids {

/// The largest file that is read.
inline constexpr qint64 kMostTableBytes = 50'000'000;

/// The bytes of a text file. The sentence says that it is missing, empty, too large or no text.
[[nodiscard]] tl::expected<QByteArray, QString> readTableFile(const QString &path);

/// How text may be encoded, by the names that QStringDecoder takes; those that this system cannot read are left out.
/// UTF-8 first.
[[nodiscard]] const QList<QByteArray> &tableEncodings();
/// For people: "Shift-JIS (Japanese)".
[[nodiscard]] QString encodingLabel(const QByteArray &encoding);
/// By byte order mark, as UTF-8 if it is valid, else by which bytes stand side by side.
[[nodiscard]] QByteArray guessedEncoding(const QByteArray &bytes);
[[nodiscard]] QString decodedTable(const QByteArray &bytes, const QByteArray &encoding);

/// Tab, semicolon or comma: which stands most often in the first line, outside of quotes.
[[nodiscard]] QChar guessedSeparator(const QString &text);

} // namespace penstock::grids
