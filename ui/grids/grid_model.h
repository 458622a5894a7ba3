// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two grids have in common: cells that are read from text, written to text and set in one undo step. The
// manners of a spreadsheet (grid_view.h), pasting and filling know nothing else.
#pragma once

#include "ui/document/project_document.h"
#include "ui/grids/cell_text.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace penstock::grids {

/// A field of the entity behind a cell, and what it is to become.
struct FieldValue {
    const model::Field *field = nullptr;
    model::Value value;
};
/// What a text means in a cell; nothing to set where the cell is as it says already.
using CellValues = tl::expected<QList<FieldValue>, QString>;

/// Rows from rowCount() on are rows to be added.
struct CellEdit {
    int row = 0;
    int column = 0;
    QList<FieldValue> values;
};

/// What cites values as they stand in \p project as \p scenario sees it: of the override where there is one.
[[nodiscard]] QList<model::Citation> citationTargets(const model::Project &project, const model::Id &scenario,
                                                     const QList<model::Address> &values);

class GridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        AddressRole = Qt::UserRole + 1, ///< model::Address of what the cell shows; of the first field where it has two
        OverriddenRole,                 ///< bool: differs from the parent by an override of the scenario shown
        ParentTextRole,                 ///< QString: the parent's value, where overridden
        NumberRole,                     ///< double in shown units (percent), for sums; of numbers only
        SecondNumberRole,               ///< double: the lower figure of a cell of two
        RefusedTextRole,                ///< QString: what was typed or pasted and not taken
        RefusedReasonRole,              ///< QString: why
        UnusedRole,                     ///< bool: the entity does not use the field, or is switched off
        SortRole,                       ///< what rows are sorted by
        UnitRole,                       ///< QString: of a column header, where its cells do not say it
    };

    GridModel(document::ProjectDocument &document, QObject *parent);
    ~GridModel() override;

    [[nodiscard]] document::ProjectDocument &document() const { return m_document; }

    // ---- cells as text
    /// What \p text would set. Refused: not of the cell's kind, out of range, or a cell that cannot be set.
    [[nodiscard]] virtual CellValues read(int row, int column, const QString &text) const = 0;
    /// For the clipboard. \p exact: whatever it takes to read back to the same, else as spreadsheets like it.
    [[nodiscard]] virtual QString textOf(int row, int column, bool exact) const = 0;

    // ---- names, by which pasted headings find their place
    /// All names of a column, its shown one first.
    [[nodiscard]] virtual QStringList columnNames(int column) const = 0;
    /// All names of a row, its shown one first. Empty: rows have none.
    [[nodiscard]] virtual QStringList rowNames(int row) const = 0;
    /// The column whose cells name the row; -1: names stand in front of the first column.
    [[nodiscard]] virtual int nameColumn() const = 0;
    /// Where the row or column stands for a total: it cannot be set and stays at the end.
    [[nodiscard]] virtual bool isTotalRow(int /*row*/) const { return false; }
    [[nodiscard]] virtual bool isTotalColumn(int /*column*/) const { return false; }
    /// A new row cannot be without a value of its own there.
    [[nodiscard]] virtual bool isNeeded(int /*column*/) const { return false; }
    /// The list whose rows these are.
    [[nodiscard]] virtual model::EntityType rowType() const = 0;
    /// Rows can be added, deleted, moved by pasting and keys.
    [[nodiscard]] virtual bool hasOwnRows() const = 0;

    // ---- entities
    [[nodiscard]] virtual document::Selection entityOf(const QModelIndex &index) const = 0;
    /// The cell that shows \p selection, in the column of \p near where that is possible. Invalid: not here.
    [[nodiscard]] virtual QModelIndex indexOf(const document::Selection &selection, const QModelIndex &near) const = 0;
    /// Id of the entity of a row.
    [[nodiscard]] virtual model::Id rowId(int row) const = 0;

    // ---- setting
    /// The changes of all \p edits; one undo step when grouped.
    [[nodiscard]] virtual QList<model::Change> changesOf(const QList<CellEdit> &edits) const = 0;
    /// Sets all in one undo step called \p sentence (empty: as the change says itself). A refusal of the project is
    /// told by refused().
    bool apply(const QList<CellEdit> &edits, const QString &sentence);
    /// Further changes of the same step: where the values come from.
    using Citing = std::function<QList<model::Change>(const QList<model::Citation> &targets)>;
    /// As apply(), for a block of cells. \p set: the values that it has set, of new rows too. Those that the block
    /// repeats are among them, those that nobody cites (names, switches) are not.
    bool applyBlock(const QList<CellEdit> &edits, const QString &sentence, const Citing &citing,
                    QList<model::Address> &set);
    /// The fields of a cell that can be cited; empty: there is nothing in it.
    [[nodiscard]] virtual QList<model::Address> addressesAt(int row, int column) const = 0;
    /// The sentence of an edit of one cell. Empty: as the change says itself.
    [[nodiscard]] virtual QString sentenceOf(const CellEdit & /*edit*/) const { return {}; }

    // ---- what was refused stays to be seen
    void refuse(int row, int column, const QString &text, const QString &reason);
    /// Forgets the refusal of one cell.
    void forgive(int row, int column);
    void forgiveAll();
    [[nodiscard]] int refusedCount() const { return static_cast<int>(m_refusals.size()); }
    /// The first refused cell; invalid: none.
    [[nodiscard]] QModelIndex firstRefused() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Text as typed, or a model::Value for cells of one field. False: refused, the text stays in the cell.
    bool setData(const QModelIndex &index, const QVariant &input, int role) override;

    /// What a column is called in files and settings.
    [[nodiscard]] virtual QString columnKey(int column) const = 0;

Q_SIGNALS:
    /// Something typed, pasted or pressed was not taken; why, and what would be.
    void refused(const QString &sentence);
    void refusalsChanged();

protected:
    /// Of what \p edits set, once \p changes have been made of them.
    [[nodiscard]] virtual QList<model::Address> addressesOf(const QList<CellEdit> &edits,
                                                            const QList<model::Change> &changes) const = 0;
    /// Ids of the entities of \p type that \p changes insert, in their order.
    [[nodiscard]] static QList<model::Id> insertedBy(const QList<model::Change> &changes, model::EntityType type);
    /// The value of one field, as an editor gives it.
    [[nodiscard]] virtual CellValues take(int row, int column, const model::Value &value) const = 0;

private:
    bool push(const QList<model::Change> &changes, const QString &sentence);
    struct Refusal {
        QString text;
        QString reason;
    };
    using Place = std::pair<model::Id, QString>;

    document::ProjectDocument &m_document;
    QHash<Place, Refusal> m_refusals;
};

} // namespace penstock::grids

Q_DECLARE_METATYPE(penstock::model::Address)
Q_DECLARE_METATYPE(penstock::model::Value)
