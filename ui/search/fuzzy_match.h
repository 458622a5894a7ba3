// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well what is typed fits a name: beginnings of words before what stands inside them, and only then letters with
// gaps. Chinese and Japanese write no spaces, so there every sign begins a word.
#pragma once

#include <QList>
#include <QString>

namespace penstock::search {

/// \p text as it is compared: without case, accents of Latin letters, full and half width, and with hiragana for
/// katakana. One code unit for each of the original, so that places agree.
[[nodiscard]] QString searchForm(const QString &text);

/// From 1 to 1000; 0: does not fit. Both in search form, \p term without spaces.
[[nodiscard]] int matchScore(const QString &term, const QString &text);

/// The code units of \p text that \p term fits, ascending; for drawing.
[[nodiscard]] QList<qsizetype> matchPlaces(const QString &term, const QString &text);

/// The words of what was typed, in search form.
[[nodiscard]] QStringList searchTerms(const QString &typed);

} // namespace penstock::search
