// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/table_text.h"

#include <QDate>

namespace penstock::audit {

namespace {

QString cellText(const QVariant &cell, const QLocale &locale)
{
    switch (cell.typeId()) {
    case QMetaType::Double: {
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(cell.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QMetaType::QDate: return cell.toDate().toString(Qt::ISODate);
    default: return cell.toString();
    }
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString joined(const TableRows &rows, QChar separator, const QString &lineEnd, const QLocale &locale)
{
    const bool isCsv = separator == QLatin1Char(',');
    QString text;
    for (const QVariantList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) {
                text += separator;
            }
            const QString cell = cellText(row.at(i), locale);
            // A spreadsheet takes quotes inside a pasted cell as they are.
            const bool hasQuote = isCsv ? cell.contains(QLatin1Char('"')) : cell.startsWith(QLatin1Char('"'));
            const bool needsQuotes = hasQuote || cell.contains(separator) || cell.contains(QLatin1Char('\n'))
                                     || cell.contains(QLatin1Char('\r'));
            text += needsQuotes ? quoted(cell) : cell;
        }
        text += lineEnd;
    }
    return text;
}

} // namespace

QString csvText(const TableRows &rows)
{
    return joined(rows, QLatin1Char(','), QStringLiteral("\r\n"), QLocale::c());
}

QString tsvText(const TableRows &rows, const QLocale &locale)
{
    return joined(rows, QLatin1Char('\t'), QStringLiteral("\n"), locale);
}

} // namespace penstock::audit
