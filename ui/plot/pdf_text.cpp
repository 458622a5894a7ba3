// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/pdf_text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock::plot {

namespace {

/// CJK Radicals Supplement; the Kangxi radicals have their ideographs in Unicode's own decomposition.
constexpr std::array<std::pair<char16_t, char16_t>, 92> kSupplement{{
    {0x2E81, 0x5382}, {0x2E82, 0x4E5B}, {0x2E83, 0x4E5A}, {0x2E84, 0x4E59}, {0x2E85, 0x4EBB}, {0x2E86, 0x5182},
    {0x2E88, 0x5200}, {0x2E89, 0x5202}, {0x2E8A, 0x535C}, {0x2E8B, 0x353E}, {0x2E8C, 0x5C0F}, {0x2E8D, 0x5C0F},
    {0x2E8E, 0x5140}, {0x2E8F, 0x5C23}, {0x2E90, 0x5C22}, {0x2E91, 0x5C23}, {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A},
    {0x2E94, 0x5F51}, {0x2E96, 0x5FC4}, {0x2E97, 0x38FA}, {0x2E98, 0x624C}, {0x2E99, 0x6535}, {0x2E9B, 0x65E1},
    {0x2E9C, 0x65E5}, {0x2E9D, 0x6708}, {0x2E9E, 0x6B7A}, {0x2E9F, 0x6BCD}, {0x2EA0, 0x6C11}, {0x2EA1, 0x6C35},
    {0x2EA2, 0x6C3A}, {0x2EA3, 0x706C}, {0x2EA4, 0x722B}, {0x2EA5, 0x722B}, {0x2EA6, 0x4E2C}, {0x2EA7, 0x725B},
    {0x2EA8, 0x72AD}, {0x2EA9, 0x738B}, {0x2EAB, 0x76EE}, {0x2EAC, 0x793A}, {0x2EAD, 0x793B}, {0x2EAF, 0x7CF9},
    {0x2EB0, 0x7E9F}, {0x2EB1, 0x7F53}, {0x2EB2, 0x7F52}, {0x2EB6, 0x7F8A}, {0x2EB8, 0x7F8B}, {0x2EB9, 0x8002},
    {0x2EBA, 0x8080}, {0x2EBB, 0x807F}, {0x2EBC, 0x8089}, {0x2EBE, 0x8279}, {0x2EBF, 0x8279}, {0x2EC0, 0x8279},
    {0x2EC1, 0x864E}, {0x2EC2, 0x8864}, {0x2EC3, 0x8980}, {0x2EC4, 0x897F}, {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2},
    {0x2EC8, 0x8BA0}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ECC, 0x8FB6}, {0x2ECD, 0x8FB6}, {0x2ECE, 0x8FB6},
    {0x2ED0, 0x9485}, {0x2ED1, 0x9577}, {0x2ED2, 0x9578}, {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED6, 0x961D},
    {0x2ED7, 0x96E8}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE},
    {0x2EDD, 0x98DF}, {0x2EDF, 0x98E0}, {0x2EE0, 0x9963}, {0x2EE2, 0x9A6C}, {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C},
    {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F}, {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEB, 0x6589}, {0x2EEE, 0x9F7F},
    {0x2EF0, 0x9F99}, {0x2EF3, 0x9F9F},
}};

constexpr qsizetype kDigits = 4;

} // namespace

char16_t ideographOf(char16_t radical)
{
    if (radical >= 0x2F00 && radical <= 0x2FDF) {
        const QString whole = QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
        return whole.size() == 1 ? whole.at(0).unicode() : radical;
    }
    const auto found = std::lower_bound(kSupplement.begin(), kSupplement.end(), radical,
                                        [](const auto &pair, char16_t wanted) { return pair.first < wanted; });
    return found != kSupplement.end() && found->first == radical ? found->second : radical;
}

QByteArray withReadableText(const QByteArray &pdf)
{
    // The maps stand in the file as plain text, lists of code points in brackets, and four digits give way to four: no
    // offset moves.
    QByteArray repaired = pdf;
    qsizetype from = 0;
    while ((from = repaired.indexOf("begincmap", from)) >= 0) {
        const qsizetype end = repaired.indexOf("endcmap", from);
        if (end < 0)
            break;
        bool inList = false;
        for (qsizetype at = from; at + kDigits + 1 < end; ++at) {
            const char sign = repaired.at(at);
            inList = sign == '[' || (inList && sign != ']');
            if (!inList || sign != '<' || repaired.at(at + 1 + kDigits) != '>')
                continue;
            bool isNumber = false;
            const uint code = repaired.mid(at + 1, kDigits).toUInt(&isNumber, 16);
            if (!isNumber)
                continue;
            // Tab and space are one glyph as well.
            const char16_t meant = code == 0x09 ? u' ' : ideographOf(static_cast<char16_t>(code));
            if (meant != code)
                repaired.replace(at + 1, kDigits,
                                 QByteArray::number(static_cast<uint>(meant), 16).rightJustified(kDigits, '0'));
        }
        from = end;
    }
    return repaired;
}

} // namespace penstock::plot
