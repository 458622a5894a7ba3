// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/grid_model.h"
#include "ui/grids/pile_series.h"

#include <QSet>

#include <vector>

namespace penstock::grids {

/// Which figures of the stockpiles the cells show.
enum class StockFigure { Units, InstallLimit, FailureRate, Spares };

/// Opening stocks as a matrix: a row an operator, a column a chip, totals right and below. A cell is the stockpile of
/// the pair, or the place where one can be entered.
class StockpileGridModel final : public GridModel
{
    Q_OBJECT
public:
    StockpileGridModel(document::ProjectDocument &document, QObject *parent);

    [[nodiscard]] StockFigure figure() const { return m_figure; }
    void setFigure(StockFigure figure);
    /// Curves, stock-outs and worths come from here.
    void setRun(analysis::ScenarioRunPtr run);
    [[nodiscard]] const PileSeries &series() const { return m_series; }

    /// What a cell shows, ready to draw.
    struct Figures {
        QString upper;
        QString lower;       ///< empty: one figure only
        bool isZero = false; ///< of no stock at all
        bool isOff = false;  ///< the stockpile is switched off, or its operator or chip is
        bool isTotal = false;
    };
    [[nodiscard]] Figures figures(int row, int column) const;
    /// Of the run; -1: none. Totals have none.
    [[nodiscard]] int pileAt(int row, int column) const;
    /// nullptr: nothing is entered there.
    [[nodiscard]] const model::Stockpile *stockpileAt(int row, int column) const;
    [[nodiscard]] const model::Chip *chipAt(int column) const;
    [[nodiscard]] const model::Operator *operatorAt(int row) const;
    [[nodiscard]] int columnOfChip(const model::Id &chip) const { return static_cast<int>(m_chips.indexOf(chip)); }
    /// Below a chip's name: platform and worth, "CUDA · × 1.17".
    [[nodiscard]] QString chipDetail(int column) const;
    /// Name of the reference chip, for the column of totals.
    [[nodiscard]] QString referenceName() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "24,000 + 6,000", "24000/6000", "24k" (installed alone) or "+ 6k" (warehouse alone) of units; one value of
    /// others.
    [[nodiscard]] CellValues read(int row, int column, const QString &text) const override;
    [[nodiscard]] QString textOf(int row, int column, bool exact) const override;
    [[nodiscard]] QStringList columnNames(int column) const override;
    [[nodiscard]] QStringList rowNames(int row) const override;
    [[nodiscard]] int nameColumn() const override { return -1; }
    [[nodiscard]] bool isTotalRow(int row) const override { return row == m_operators.size(); }
    [[nodiscard]] bool isTotalColumn(int column) const override { return column == m_chips.size(); }
    [[nodiscard]] model::EntityType rowType() const override { return model::EntityType::Operator; }
    [[nodiscard]] bool hasOwnRows() const override { return false; }
    [[nodiscard]] document::Selection entityOf(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(const document::Selection &selection, const QModelIndex &near) const override;
    [[nodiscard]] model::Id rowId(int row) const override { return m_operators.value(row); }
    [[nodiscard]] QList<model::Change> changesOf(const QList<CellEdit> &edits) const override;
    [[nodiscard]] QString sentenceOf(const CellEdit &edit) const override;
    [[nodiscard]] QList<model::Address> addressesAt(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override { return m_chips.value(column); }

public Q_SLOTS:
    void retranslate();

protected:
    [[nodiscard]] QList<model::Address> addressesOf(const QList<CellEdit> &edits,
                                                    const QList<model::Change> &changes) const override;
    [[nodiscard]] CellValues take(int row, int column, const model::Value &value) const override;

private:
    struct Sum {
        double first = 0.0;
        double second = 0.0;
        double weight = 0.0; ///< installed units behind a mean
        bool isOpen = false; ///< one of the limits is none
        bool isEmpty = true;
    };
    void follow(const model::ChangeSet &what);
    void matchLists();
    void indexPiles();
    void tellAll();
    [[nodiscard]] const model::Field &field(int part) const;
    [[nodiscard]] const model::Field &firstField() const { return field(0); }
    [[nodiscard]] bool takesPart(int row, int column) const;
    void add(Sum &sum, int row, int column, bool inReferenceUnits) const;
    [[nodiscard]] Sum sumOf(int row, int column) const;
    [[nodiscard]] double shareOfAll(int row) const;
    [[nodiscard]] Figures totalFigures(int row, int column) const;
    [[nodiscard]] QList<FieldValue> unitsOf(const QString &text, QString &reason) const;

    StockFigure m_figure = StockFigure::Units;
    PileSeries m_series;
    QList<model::Id> m_operators;
    QList<model::Id> m_chips;
    std::vector<int> m_rows; ///< of the list of stockpiles, [operator][chip]; -1: none
    QSet<model::Address> m_overridden;
};

} // namespace penstock::grids
