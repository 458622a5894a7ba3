// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/paste_plan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace penstock::grids {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("PastePlan", source);
}

QString folded(const QString &name)
{
    return visibleText(name).simplified().toCaseFolded();
}

/// Short enough for a sentence.
QString quotable(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    const QString plain = visibleText(text).simplified();
    return plain.size() > kLongest ? plain.left(kLongest - 1) + QChar(u'…') : plain;
}

/// Numbers of the rows or columns by all of their names; -1 where a name means two of them.
using Names = QHash<QString, int>;

Names namesOfColumns(const GridModel &model)
{
    Names names;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QStringList all = model.columnNames(column);
        for (const QString &name : all) {
            if (!names.contains(folded(name))) { // of two labels that are alike the first one counts
                names.insert(folded(name), column);
            }
        }
    }
    return names;
}

Names namesOfRows(const GridModel &model)
{
    Names names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QStringList all = model.rowNames(row);
        for (const QString &name : all) {
            const auto known = names.constFind(folded(name));
            names.insert(folded(name), known == names.cend() || *known == row ? row : -1);
        }
    }
    return names;
}

/// Known names among \p texts, at least half of those that are not empty.
bool areHeadings(const QStringList &texts, const Names &names)
{
    qsizetype known = 0;
    qsizetype given = 0;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty()) {
            ++given;
            known += names.contains(folded(text)) ? 1 : 0;
        }
    }
    return known > 0 && 2 * known >= given;
}

/// What the headings of a block say.
struct Headings {
    bool row = false;    ///< the first line
    bool column = false; ///< the first cell of every line, where the grid's rows have their names in front
    int nameAt = -1;     ///< column of the block that names the rows, where the grid has a column for it
};

Headings headingsOf(const GridModel &model, const CellTable &table, const Names &columns, const Names &rows)
{
    Headings headings;
    const qsizetype width = columnCount(table);
    if (table.size() < 2 && width < 2) {
        return headings;
    }
    if (model.nameColumn() >= 0) {
        headings.row = table.size() > 1 && areHeadings(table.first(), columns);
        if (headings.row) {
            for (qsizetype i = 0; i < table.first().size(); ++i) {
                if (columns.value(folded(table.first().at(i)), -1) == model.nameColumn()) {
                    headings.nameAt = static_cast<int>(i);
                }
            }
        }
        return headings;
    }
    // The corner above the names of rows says nothing.
    headings.row = table.size() > 1 && areHeadings(table.first(), columns);
    if (width > 1) {
        QStringList first;
        for (qsizetype i = headings.row ? 1 : 0; i < table.size(); ++i) {
            first.append(table.at(i).value(0));
        }
        headings.column = areHeadings(first, rows);
        if (!headings.row && headings.column && table.size() > 1) {
            headings.row = areHeadings(table.first().mid(1), columns);
        }
    }
    return headings;
}

/// Of an import: as the columns were chosen.
Headings headingsOf(const GridModel &model, const PasteTarget &target)
{
    Headings headings;
    headings.row = target.hasHeadings;
    headings.nameAt =
        static_cast<int>(target.columns->indexOf(model.nameColumn() < 0 ? kRowNames : model.nameColumn()));
    return headings;
}

class Planner
{
public:
    Planner(const GridModel &model, const CellTable &table, const PasteTarget &target)
        : m_model(model)
        , m_table(table)
        , m_target(target)
        , m_columns(namesOfColumns(model))
        , m_rows(namesOfRows(model))
        , m_headings(target.columns ? headingsOf(model, target) : headingsOf(model, table, m_columns, m_rows))
    {}

    PastePlan plan()
    {
        m_plan.isByName = m_headings.row || m_headings.column;
        mapColumns();
        mapRows();
        for (const Line &line : std::as_const(m_lines)) {
            QList<PasteCell> cells;
            cells.reserve(m_places.size());
            for (const Place &place : std::as_const(m_places)) {
                cells.append(cellAt(line, place));
            }
            m_plan.cells.append(cells);
            m_plan.rowHeads.append(line.head);
        }
        for (const Place &place : std::as_const(m_places)) {
            m_plan.columnHeads.append(place.head);
        }
        checkNewRows();
        return std::move(m_plan);
    }

private:
    struct Place { ///< a column of the block
        qsizetype from = 0;
        int column = -1;
        QString head;
        QString reason;
    };
    struct Line { ///< a row of the block
        qsizetype from = 0;
        int row = -1;
        QString head;
        QString reason;
    };

    /// How often a block of \p size repeats in a selection of \p room.
    static int repeats(qsizetype size, int room)
    {
        return size > 0 && room > size && room % size == 0 ? static_cast<int>(room / size) : 1;
    }

    [[nodiscard]] bool isEmptyColumn(qsizetype from) const
    {
        return std::all_of(m_table.cbegin() + (m_headings.row ? 1 : 0), m_table.cend(),
                           [from](const QStringList &row) { return row.value(from).trimmed().isEmpty(); });
    }

    void mapColumns()
    {
        const qsizetype width = columnCount(m_table);
        const qsizetype first = m_headings.column ? 1 : 0;
        if (m_target.columns) {
            for (qsizetype i = 0; i < m_target.columns->size(); ++i) {
                const int column = m_target.columns->at(i);
                const bool isSet = column >= 0 && column < m_model.columnCount();
                m_places.append(
                    {i, isSet ? column : kSkippedColumn, isSet ? m_model.columnNames(column).value(0) : QString(), {}});
            }
            return;
        }
        if (m_headings.row) {
            const QStringList &heads = m_table.first();
            QSet<int> taken;
            for (qsizetype i = first; i < width; ++i) {
                const QString head = heads.value(i);
                Place place{i, m_columns.value(folded(head), -1), quotable(head), {}};
                if (place.column < 0) {
                    if (isEmptyColumn(i)) {
                        continue;
                    }
                    place.reason = head.trimmed().isEmpty()
                                       ? translated(QT_TRANSLATE_NOOP("PastePlan", "This column has no heading."))
                                       : translated(QT_TRANSLATE_NOOP("PastePlan", "There is no column “%1” here."))
                                             .arg(quotable(head));
                } else if (taken.contains(place.column)) {
                    place.column = -1;
                    place.reason =
                        translated(QT_TRANSLATE_NOOP("PastePlan", "There are two columns “%1”.")).arg(quotable(head));
                } else {
                    taken.insert(place.column);
                }
                m_places.append(place);
            }
            return;
        }
        const int times = m_headings.column ? 1 : repeats(width, m_target.width);
        for (int round = 0; round < times; ++round) {
            for (qsizetype i = first; i < width; ++i) {
                const qsizetype column = m_target.left + round * width + (i - first);
                Place place{i, column < m_model.columnCount() ? static_cast<int>(column) : -1, {}, {}};
                if (place.column >= 0) {
                    place.head = m_model.columnNames(place.column).value(0);
                } else if (isEmptyColumn(i)) {
                    continue;
                } else {
                    place.reason =
                        translated(QT_TRANSLATE_NOOP("PastePlan", "There is no column this far to the right."));
                }
                m_places.append(place);
            }
        }
    }

    void mapRows()
    {
        const qsizetype first = m_headings.row ? 1 : 0;
        const qsizetype height = m_table.size() - first;
        const bool byName = m_headings.column || m_headings.nameAt >= 0;
        const int times = byName ? 1 : repeats(height, m_target.height);
        QSet<QString> given;
        int nextNew = m_model.rowCount();
        for (int round = 0; round < times; ++round) {
            for (qsizetype i = 0; i < height; ++i) {
                Line line{first + i, -1, {}, {}};
                if (byName) {
                    mapByName(line, given, nextNew);
                } else if (m_target.columns) {
                    takeNew(line, nextNew);
                } else {
                    const qsizetype at = m_target.top + round * height + i;
                    if (at < m_target.rows.size()) {
                        line.row = m_target.rows.at(at);
                    } else {
                        takeNew(line, nextNew);
                    }
                }
                if (line.row >= 0 && line.row < m_model.rowCount()) {
                    line.head = m_model.rowNames(line.row).value(0);
                    m_plan.knownRows += m_model.isTotalRow(line.row) ? 0 : 1;
                }
                m_lines.append(line);
            }
        }
    }

    void mapByName(Line &line, QSet<QString> &given, int &nextNew)
    {
        const qsizetype at = m_headings.column ? 0 : m_headings.nameAt;
        const QString name = m_table.at(line.from).value(at);
        const QString key = folded(name);
        line.head = quotable(name);
        const auto known = m_rows.constFind(key);
        if (!key.isEmpty() && given.contains(key)) {
            line.reason =
                translated(QT_TRANSLATE_NOOP("PastePlan", "“%1” stands twice in the block.")).arg(quotable(name));
        } else if (known != m_rows.cend() && *known < 0) {
            line.reason =
                translated(QT_TRANSLATE_NOOP("PastePlan", "Several rows are called “%1”.")).arg(quotable(name));
        } else if (known != m_rows.cend()) {
            line.row = *known;
        } else if (m_model.hasOwnRows()) {
            takeNew(line, nextNew);
        } else {
            line.reason = translated(QT_TRANSLATE_NOOP("PastePlan", "There is no row “%1” here.")).arg(quotable(name));
        }
        given.insert(key);
    }

    void takeNew(Line &line, int &nextNew)
    {
        const QStringList &cells = m_table.at(line.from);
        if (std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); })) {
            return; // an empty line below the last row is nothing
        }
        if (!m_model.hasOwnRows()) {
            line.reason = translated(QT_TRANSLATE_NOOP("PastePlan", "There is no row this far down."));
            return;
        }
        line.row = nextNew++;
        line.head = translated(QT_TRANSLATE_NOOP("PastePlan", "new"));
        ++m_plan.newRows;
    }

    PasteCell cellAt(const Line &line, const Place &place)
    {
        PasteCell cell{line.row, place.column, m_table.at(line.from).value(place.from), {}, {}};
        const bool isNothing = cell.text.trimmed().isEmpty();
        if (line.row < 0 && line.reason.isEmpty()) {
            cell.column = -1;
            return cell;
        }
        if (place.column < 0 && place.reason.isEmpty()) {
            return cell; // skipped
        }
        if (isNothing && place.column >= 0 && line.row >= m_model.rowCount() && m_model.isNeeded(place.column)) {
            cell.reason = translated(QT_TRANSLATE_NOOP("PastePlan", "Each new row needs a value here."));
            ++m_plan.badCount;
            return cell;
        }
        if (isNothing && m_target.columns) {
            return cell; // an import says nothing there
        }
        if (m_headings.nameAt == place.from && line.row >= 0 && line.row < m_model.rowCount()) {
            return cell; // by which the row was found: in other letters, or by its id
        }
        if (!line.reason.isEmpty() || !place.reason.isEmpty()) {
            if (!isNothing) {
                cell.reason = line.reason.isEmpty() ? place.reason : line.reason;
                ++m_plan.badCount;
            }
            return cell;
        }
        auto values = m_model.read(line.row, place.column, cell.text);
        if (values) {
            cell.values = std::move(*values);
        } else if (m_model.isTotalRow(line.row) || m_model.isTotalColumn(place.column)) {
            // A block copied with its totals comes back without them.
            if (!m_plan.isByName && !isNothing) {
                cell.reason = values.error();
                ++m_plan.badCount;
            }
            cell.column = -1;
        } else {
            cell.reason = values.error();
            ++m_plan.badCount;
        }
        return cell;
    }

    /// A row is not added with something else in the place of what it needs.
    void leaveOutNewRows()
    {
        for (QList<PasteCell> &line : m_plan.cells) {
            const bool isLost = std::any_of(line.cbegin(), line.cend(), [this](const PasteCell &cell) {
                return cell.row >= m_model.rowCount() && cell.column >= 0 && !cell.reason.isEmpty()
                       && m_model.isNeeded(cell.column);
            });
            if (!isLost) {
                continue;
            }
            ++m_plan.lostRows;
            --m_plan.newRows;
            for (PasteCell &cell : line) {
                cell.values.clear();
                cell.column = cell.reason.isEmpty() ? kSkippedColumn : cell.column;
            }
        }
    }

    /// New rows need members of other lists.
    void checkNewRows()
    {
        leaveOutNewRows();
        if (m_plan.newRows == 0) {
            return;
        }
        const model::Project &project = m_model.document().project();
        for (const model::Field &field : model::fields(m_model.rowType())) {
            if (field.required && field.kind == model::FieldKind::Reference
                && model::count(project, field.target) == 0) {
                for (QList<PasteCell> &line : m_plan.cells) {
                    for (PasteCell &cell : line) {
                        if (cell.row >= m_model.rowCount() && cell.reason.isEmpty() && !cell.values.isEmpty()) {
                            cell.reason =
                                translated(
                                    QT_TRANSLATE_NOOP("PastePlan", "There is no %1 yet, and each new row needs one."))
                                    .arg(model::singularLabel(field.target));
                            ++m_plan.badCount;
                        }
                    }
                }
                return;
            }
        }
    }

    const GridModel &m_model;
    const CellTable &m_table;
    const PasteTarget &m_target;
    Names m_columns;
    Names m_rows;
    Headings m_headings;
    QList<Place> m_places;
    QList<Line> m_lines;
    PastePlan m_plan;
};

} // namespace

QList<int> columnsOfHeadings(const GridModel &model, const QStringList &headings)
{
    const Names names = namesOfColumns(model);
    QList<int> columns;
    QSet<int> taken;
    for (const QString &heading : headings) {
        int column = names.value(folded(heading), kSkippedColumn);
        if (column >= 0 && model.isTotalColumn(column)) {
            column = kSkippedColumn;
        }
        if (column >= 0 && taken.contains(column)) {
            column = kSkippedColumn;
        }
        taken.insert(column);
        columns.append(column);
    }
    // Names stand in front, whatever is written above them.
    if (model.nameColumn() < 0 && !columns.isEmpty() && columns.first() == kSkippedColumn) {
        columns.first() = kRowNames;
    }
    return columns;
}

QList<CellEdit> PastePlan::edits() const
{
    QList<CellEdit> all;
    for (const QList<PasteCell> &line : cells) {
        for (const PasteCell &cell : line) {
            if (cell.row >= 0 && cell.column >= 0 && cell.reason.isEmpty() && !cell.values.isEmpty()) {
                all.append({cell.row, cell.column, cell.values});
            }
        }
    }
    return all;
}

PastePlan planPaste(const GridModel &model, const CellTable &table, const PasteTarget &target)
{
    return Planner(model, table, target).plan();
}

} // namespace penstock::grids
