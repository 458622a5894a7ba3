// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/clipboard_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace penstock::grids {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ClipboardTable", source);
}

bool isEnd(const QString &text, qsizetype at, QChar separator)
{
    return at >= text.size() || text.at(at) == separator || text.at(at) == QLatin1Char('\n')
           || text.at(at) == QLatin1Char('\r');
}

constexpr qsizetype kNotQuoted = -1;
constexpr qsizetype kNeverClosed = -2;

/// The position behind the closing quote of the cell that opens at \p open.
qsizetype closingOf(const QString &text, qsizetype open, QChar separator)
{
    for (qsizetype at = text.indexOf(QLatin1Char('"'), open + 1); at >= 0;
         at = text.indexOf(QLatin1Char('"'), at + 1)) {
        if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"')) {
            ++at;
            continue;
        }
        return isEnd(text, at + 1, separator) ? at + 1 : kNotQuoted;
    }
    return kNeverClosed;
}

QString unquoted(QString inner)
{
    inner.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    inner.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return inner.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

} // namespace

tl::expected<CellTable, QString> parseCells(QString text, QChar separator)
{
    text.remove(QChar(u'\0'));
    if (text.startsWith(QChar(u'\ufeff'))) {
        text.remove(0, 1);
    }
    if (text.isEmpty()) {
        return tl::make_unexpected(
            translated(QT_TRANSLATE_NOOP("ClipboardTable", "There is no text on the clipboard that could be pasted.")));
    }
    CellTable table;
    QStringList row;
    qsizetype cells = 0;
    bool quotes = true; // once a quote is found that never closes, each later one would be searched for in vain
    qsizetype at = 0;
    while (at <= text.size()) {
        if (at == text.size() && row.isEmpty() && !table.isEmpty()) {
            break; // behind the last line end
        }
        qsizetype end = -1;
        QString cell;
        if (quotes && at < text.size() && text.at(at) == QLatin1Char('"')) {
            end = closingOf(text, at, separator);
            if (end >= 0) {
                cell = unquoted(text.mid(at + 1, end - at - 2));
            } else {
                quotes = end != kNeverClosed;
            }
        }
        if (end < 0) {
            end = at;
            while (!isEnd(text, end, separator)) {
                ++end;
            }
            cell = text.mid(at, end - at);
        }
        row.append(cell);
        if (++cells > kMostCells) {
            return tl::make_unexpected(
                translated(QT_TRANSLATE_NOOP("ClipboardTable",
                                             "There are more than %1 cells. Take a smaller part of the table."))
                    .arg(QLocale().toString(qlonglong{kMostCells})));
        }
        if (end < text.size() && text.at(end) == separator) {
            at = end + 1;
            continue;
        }
        table.append(row);
        row.clear();
        at = end + 1;
        if (end + 1 < text.size() && text.at(end) == QLatin1Char('\r') && text.at(end + 1) == QLatin1Char('\n')) {
            ++at;
        }
        if (end >= text.size()) {
            break;
        }
    }
    return table;
}

QString cellsText(const CellTable &table)
{
    QString text;
    for (const QStringList &row : table) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i);
            const bool needsQuotes = cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n'))
                                     || cell.contains(QLatin1Char('\r')) || cell.startsWith(QLatin1Char('"'));
            if (needsQuotes) {
                cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
                cell = QLatin1Char('"') + cell + QLatin1Char('"');
            }
            text += (i > 0 ? QStringLiteral("\t") : QString()) + cell;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString exactCellsFormat()
{
    return QStringLiteral("application/vnd.penstock.cells");
}

qsizetype columnCount(const CellTable &table)
{
    qsizetype columns = 0;
    for (const QStringList &row : table) {
        columns = std::max(columns, row.size());
    }
    return columns;
}

} // namespace penstock::grids
