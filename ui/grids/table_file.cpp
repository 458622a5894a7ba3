// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/table_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace penstock::grids {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("TableFile", source);
}

bool isHigh(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

/// UTF-16 without a mark: every other byte of plain text is zero.
QByteArray utf16Of(const QByteArray &bytes)
{
    std::array<qsizetype, 2> zeros{};
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype{1};
    for (qsizetype i = 0; i < looked; ++i) {
        zeros[static_cast<std::size_t>(i % 2)] += bytes.at(i) == '\0' ? 1 : 0;
    }
    const qsizetype pairs = looked / 2;
    if (pairs > 0 && zeros[1] * 2 > pairs && zeros[0] * 10 < pairs) {
        return QByteArrayLiteral("UTF-16LE");
    }
    if (pairs > 0 && zeros[0] * 2 > pairs && zeros[1] * 10 < pairs) {
        return QByteArrayLiteral("UTF-16BE");
    }
    return {};
}

/// Of text hardly a sign is a control character, of anything else one in ten.
bool isBinary(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 65536);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        controls += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' ? 1 : 0;
    }
    return controls * 20 > looked;
}

bool isOffered(const QByteArray &encoding)
{
    return tableEncodings().contains(encoding);
}

} // namespace

tl::expected<QByteArray, QString> readTableFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("TableFile", "“%1” is a folder. Choose a text file.")).arg(name));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("TableFile", "“%1” could not be opened: %2.")).arg(name, file.errorString()));
    }
    if (file.size() > kMostTableBytes) {
        const QLocale locale;
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("TableFile", "“%1” has %2. Tables of up to %3 can be imported; take the "
                                                      "columns that are needed, or import it in parts."))
                .arg(name, locale.formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat),
                     locale.formattedDataSize(kMostTableBytes, 0, QLocale::DataSizeSIFormat)));
    }
    QByteArray bytes = file.read(kMostTableBytes + 1);
    if (bytes.trimmed().isEmpty()) {
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("TableFile",
                                         "“%1” is empty. A table has a line of headings and below it lines of values."))
                .arg(name));
    }
    // Workbooks are archives or compound documents.
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0")) {
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("TableFile", "“%1” is a workbook or an archive. Save the sheet as CSV or as "
                                                      "tab-separated text and import that."))
                .arg(name));
    }
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || !utf16Of(bytes).isEmpty();
    if (!isWide && isBinary(bytes)) {
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("TableFile", "“%1” is no text file. Tables are read from CSV and from "
                                                      "tab-separated text."))
                .arg(name));
    }
    return bytes;
}

const QList<QByteArray> &tableEncodings()
{
    static const QList<QByteArray> all = [] {
        QList<QByteArray> offered;
        for (const char *name :
             {"UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "GB18030", "windows-1252", "ISO-8859-1"}) {
            if (QStringDecoder(name).isValid()) {
                offered.append(name);
            }
        }
        return offered;
    }();
    return all;
}

QString encodingLabel(const QByteArray &encoding)
{
    if (encoding == "Shift_JIS") {
        return translated(QT_TRANSLATE_NOOP("TableFile", "Shift-JIS (Japanese)"));
    }
    if (encoding == "GB18030") {
        return translated(QT_TRANSLATE_NOOP("TableFile", "GB 18030 (Chinese)"));
    }
    if (encoding == "windows-1252") {
        return translated(QT_TRANSLATE_NOOP("TableFile", "Windows-1252 (Western European)"));
    }
    if (encoding == "ISO-8859-1") {
        return translated(QT_TRANSLATE_NOOP("TableFile", "ISO 8859-1 (Western European)"));
    }
    return QString::fromLatin1(encoding);
}

QByteArray guessedEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe")) {
        return QByteArrayLiteral("UTF-16LE");
    }
    if (bytes.startsWith("\xfe\xff")) {
        return QByteArrayLiteral("UTF-16BE");
    }
    if (QByteArray wide = utf16Of(bytes); !wide.isEmpty()) {
        return wide;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString tried = utf8.decode(bytes);
    if (!utf8.hasError() && !tried.contains(QChar::ReplacementCharacter)) {
        return QByteArrayLiteral("UTF-8");
    }
    // Kana begin with 82 and 83, which no Western text has; Chinese comes in pairs of high bytes.
    qsizetype high = 0;
    qsizetype paired = 0;
    qsizetype kana = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes.at(i))) {
            continue;
        }
        ++high;
        kana += bytes.at(i) == '\x82' || bytes.at(i) == '\x83' ? 1 : 0;
        const bool hasNeighbour =
            (i > 0 && isHigh(bytes.at(i - 1))) || (i + 1 < bytes.size() && isHigh(bytes.at(i + 1)));
        paired += hasNeighbour ? 1 : 0;
    }
    if (kana * 20 > high && isOffered("Shift_JIS")) {
        return QByteArrayLiteral("Shift_JIS");
    }
    if (paired * 5 > high * 4 && isOffered("GB18030")) {
        return QByteArrayLiteral("GB18030");
    }
    return isOffered("windows-1252") ? QByteArrayLiteral("windows-1252") : QByteArrayLiteral("ISO-8859-1");
}

QString decodedTable(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
}

QChar guessedSeparator(const QString &text)
{
    constexpr std::array<QChar, 3> kSigns{QLatin1Char('\t'), QLatin1Char(';'), QLatin1Char(',')};
    std::array<qsizetype, kSigns.size()> counts{};
    bool isQuoted = false;
    bool hasText = false;
    for (const QChar sign : text) {
        if (sign == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (sign == QLatin1Char('\n') || sign == QLatin1Char('\r'))) {
            if (hasText) {
                break;
            }
        } else if (!isQuoted) {
            for (std::size_t i = 0; i < kSigns.size(); ++i) {
                counts[i] += sign == kSigns[i] ? 1 : 0;
            }
        }
        hasText = hasText || !sign.isSpace();
    }
    // Of equal counts the first: commas stand in numbers and names too.
    const auto most = std::max_element(counts.begin(), counts.end());
    return kSigns[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace penstock::grids
