// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/table_import.h"

#include "ui/forms/value_text.h"
#include "ui/grids/table_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace penstock::grids {

namespace {

/// More columns than that are a wrong separator, or no table.
constexpr qsizetype kMostColumns = 200;
constexpr qsizetype kSamples = 3;

QString translated(const char *source)
{
    return QCoreApplication::translate("TableImport", source);
}

} // namespace

tl::expected<TableImport, QString> TableImport::open(const GridModel &model, const QString &path)
{
    auto bytes = readTableFile(path);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    TableImport import(model);
    import.m_fileName = QFileInfo(path).fileName();
    import.m_bytes = std::move(*bytes);
    import.m_encoding = guessedEncoding(import.m_bytes);
    import.m_isGuessed = !import.m_encoding.startsWith("UTF");
    import.m_separator = guessedSeparator(decodedTable(import.m_bytes, import.m_encoding));
    import.parse();
    return import;
}

void TableImport::setEncoding(const QByteArray &encoding)
{
    m_encoding = encoding;
    parse();
}

void TableImport::setSeparator(QChar separator)
{
    m_separator = separator;
    parse();
}

void TableImport::setHasHeadings(bool has)
{
    m_hasHeadings = has;
    guessColumns();
}

void TableImport::setColumn(qsizetype at, int column)
{
    const qsizetype before = column == kSkippedColumn ? -1 : m_columns.indexOf(column);
    if (before >= 0) {
        m_columns[before] = kSkippedColumn;
    }
    m_columns[at] = column;
    makePlan();
}

void TableImport::parse()
{
    m_table.clear();
    m_problem.clear();
    auto table = parseCells(decodedTable(m_bytes, m_encoding), m_separator);
    if (!table) {
        m_problem = table.error();
    } else {
        m_table = std::move(*table);
        // Lines without a value, before, between and after those that have some.
        m_table.removeIf([](const QStringList &row) {
            return std::all_of(row.cbegin(), row.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        });
        const qsizetype width = columnCount(m_table);
        if (width > kMostColumns) {
            const QLocale locale;
            m_problem =
                translated(QT_TRANSLATE_NOOP("TableImport",
                                             "“%1” has %2 columns like this; up to %3 can be imported. Choose what "
                                             "parts its columns, or take fewer of them."))
                    .arg(m_fileName, locale.toString(width), locale.toString(kMostColumns));
            m_table.clear();
        }
    }
    guessColumns();
}

void TableImport::guessColumns()
{
    m_headings.clear();
    const qsizetype width = columnCount(m_table);
    for (qsizetype i = 0; i < width; ++i) {
        const QString heading =
            m_hasHeadings ? visibleText(m_table.first().value(i)).simplified().left(100) : QString();
        m_headings.append(heading.isEmpty()
                              ? translated(QT_TRANSLATE_NOOP("TableImport", "Column %1")).arg(QLocale().toString(i + 1))
                              : heading);
    }
    m_columns = columnsOfHeadings(*m_model, m_headings);
    makePlan();
}

void TableImport::makePlan()
{
    m_plan = {};
    if (m_table.isEmpty()) {
        return; // the problem says why
    }
    m_problem.clear();
    const bool goesSomewhere =
        std::any_of(m_columns.cbegin(), m_columns.cend(), [](int column) { return column >= 0; });
    if (rowCount() < 1) {
        m_problem = translated(QT_TRANSLATE_NOOP("TableImport", "“%1” has a line of headings and nothing below it."))
                        .arg(m_fileName);
        return;
    }
    if (!goesSomewhere) {
        m_problem =
            translated(QT_TRANSLATE_NOOP("TableImport", "Choose where the columns of “%1” go.")).arg(m_fileName);
    } else if (m_model->nameColumn() < 0 && !m_columns.contains(kRowNames)) {
        m_problem = translated(QT_TRANSLATE_NOOP("TableImport", "Choose the column that names each %1."))
                        .arg(model::singularLabel(m_model->rowType()));
    }
    PasteTarget target;
    target.columns = m_columns;
    target.hasHeadings = m_hasHeadings;
    m_plan = planPaste(*m_model, m_table, target);
    for (qsizetype i = 0; i < m_plan.columnHeads.size(); ++i) {
        if (m_plan.columnHeads.at(i).isEmpty()) {
            m_plan.columnHeads[i] = m_headings.value(i);
        }
    }
    if (m_problem.isEmpty() && m_plan.edits().isEmpty()) {
        m_problem = translated(QT_TRANSLATE_NOOP("TableImport", "No value of “%1” fits.")).arg(m_fileName);
    }
}

int TableImport::rowCount() const
{
    return static_cast<int>(m_table.size()) - (m_hasHeadings && !m_table.isEmpty() ? 1 : 0);
}

QStringList TableImport::samples(qsizetype at) const
{
    QStringList found;
    for (qsizetype i = m_hasHeadings ? 1 : 0; i < m_table.size() && found.size() < kSamples; ++i) {
        const QString text = visibleText(m_table.at(i).value(at)).simplified().left(40);
        if (!text.isEmpty()) {
            found.append(text);
        }
    }
    return found;
}

QStringList TableImport::samplesRead(qsizetype at) const
{
    QStringList found;
    const model::Project &project = m_model->document().resolved();
    for (const QList<PasteCell> &line : m_plan.cells) {
        if (found.size() == kSamples || at >= line.size()) {
            break;
        }
        QStringList values;
        for (const FieldValue &each : line.at(at).values) {
            values.append(forms::valueText(project, *each.field, each.value));
        }
        if (!values.isEmpty()) {
            found.append(forms::listed(values).left(40));
        }
    }
    return found;
}

} // namespace penstock::grids
