// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace penstock::search {

namespace {

constexpr int kWhole = 1000;
constexpr int kBeginning = 900;
constexpr int kWordStart = 800;
constexpr int kInitials = 650;
constexpr int kInside = 500;
constexpr int kGaps = 250;
/// Shorter terms with gaps fit nearly everything.
constexpr qsizetype kLeastWithGaps = 3;

bool writesSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return false;
    default: return true;
    }
}

bool isWordStart(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!c.isLetterOrNumber()) {
        return false;
    }
    if (at == 0 || !writesSpaces(c)) {
        return true;
    }
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || before.isDigit() != c.isDigit() || !writesSpaces(before);
}

/// Places where the letters of \p term stand in order, each at a word start if \p onlyStarts; the first always is.
std::optional<QList<qsizetype>> lettersInOrder(const QString &term, const QString &text, bool onlyStarts)
{
    QList<qsizetype> places;
    qsizetype from = 0;
    for (const QChar c : term) {
        qsizetype at = text.indexOf(c, from);
        while (at >= 0 && (onlyStarts || places.isEmpty()) && !isWordStart(text, at)) {
            at = text.indexOf(c, at + 1);
        }
        if (at < 0) {
            return std::nullopt;
        }
        places.append(at);
        from = at + 1;
    }
    return places;
}

/// Where \p term stands in one piece: at a word start if there is one such place.
std::pair<qsizetype, bool> pieceAt(const QString &term, const QString &text)
{
    const qsizetype first = text.indexOf(term);
    for (qsizetype at = first; at >= 0; at = text.indexOf(term, at + 1)) {
        if (isWordStart(text, at)) {
            return {at, true};
        }
    }
    return {first, false};
}

QChar compared(QChar c)
{
    ushort u = c.unicode();
    if (u < 0x80) {
        return c.toLower();
    }
    if (u >= 0xFF61 && u <= 0xFF9F) { // half width katakana
        const QString whole = c.decomposition();
        u = whole.size() == 1 ? whole.at(0).unicode() : u;
    } else if (u >= 0xFF01 && u <= 0xFF5E) {
        u = static_cast<ushort>(u - 0xFEE0);
    } else if (u == 0x3000 || u == 0x00A0 || u == 0x202F) {
        return QLatin1Char(' ');
    } else if (u < 0x0250 || (u >= 0x1E00 && u <= 0x1EFF)) {
        const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString();
        u = parts.isEmpty() ? u : parts.at(0).unicode();
    }
    if (u >= 0x30A1 && u <= 0x30F6) {
        u = static_cast<ushort>(u - 0x60);
    }
    return QChar(u).toCaseFolded();
}

} // namespace

QString searchForm(const QString &text)
{
    QString form = text;
    for (QChar &c : form) {
        c = compared(c);
    }
    return form;
}

int matchScore(const QString &term, const QString &text)
{
    if (term.isEmpty() || term.size() > text.size()) {
        return 0;
    }
    // Among equals the shorter name is nearer to what was typed.
    const int excess = static_cast<int>(std::min<qsizetype>(text.size() - term.size(), 90));
    const auto [piece, atStart] = pieceAt(term, text);
    if (piece == 0) {
        return excess == 0 ? kWhole : kBeginning - excess / 2;
    }
    if (piece > 0) {
        return (atStart ? kWordStart : kInside) - excess / 2;
    }
    if (lettersInOrder(term, text, true)) {
        return kInitials - excess;
    }
    if (term.size() >= kLeastWithGaps) {
        if (const auto places = lettersInOrder(term, text, false)) {
            const auto gaps = static_cast<int>(places->last() - places->first() + 1 - term.size());
            // Letters strewn over a long name are chance.
            return gaps <= 2 * static_cast<int>(term.size()) ? kGaps - gaps * 4 - excess / 2 : 0;
        }
    }
    return 0;
}

QList<qsizetype> matchPlaces(const QString &term, const QString &text)
{
    QList<qsizetype> places;
    if (matchScore(term, text) == 0) {
        return places;
    }
    if (const qsizetype piece = pieceAt(term, text).first; piece >= 0) {
        for (qsizetype i = 0; i < term.size(); ++i) {
            places.append(piece + i);
        }
        return places;
    }
    auto letters = lettersInOrder(term, text, true);
    return letters ? *letters : lettersInOrder(term, text, false).value_or(places);
}

QStringList searchTerms(const QString &typed)
{
    return searchForm(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace penstock::search
