// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table with the manners of a spreadsheet, over any GridModel: keys, clipboard, filling, rows.
#pragma once

#include "ui/grids/cell_delegate.h"
#include "ui/grids/grid_model.h"

#include <QTableView>

#include <array>

class QAction;
class QMenu;

namespace penstock::grids {

class ColumnLayout;
class GridHeader;
class GridProxy;
class SourcePicker;
struct PastePlan;

/// What can be done with the selection; each has an action with text, key and tip.
enum class GridCommand {
    Cut,
    Copy,
    CopyWithHeadings,
    Paste,
    ImportTable,
    Clear,
    FillDown,
    FillRight,
    SetSource,
    InsertRow,
    DuplicateRows,
    DeleteRows,
    MoveUp,
    MoveDown,
};
inline constexpr int kGridCommandCount = static_cast<int>(GridCommand::MoveDown) + 1;

class GridView : public QTableView
{
    Q_OBJECT
public:
    /// \p delegate becomes a child of the view.
    GridView(GridModel &model, CellDelegate *delegate, QWidget *parent);
    ~GridView() override;

    [[nodiscard]] GridModel &grid() const { return m_grid; }
    [[nodiscard]] GridProxy &proxy() const { return *m_proxy; }
    /// Object name: "grid.fillDown" and so on. The key works while the grid has the keyboard, whatever the window has
    /// on it.
    [[nodiscard]] QAction *action(GridCommand command) const;
    void run(GridCommand command);
    /// With the actions of the field under \p index.
    void fillMenu(QMenu &menu, const QModelIndex &index);

    /// Index of the source, in the place of the view's own.
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex viewOf(const QModelIndex &source) const;
    /// Shows a cell of the model and stands on it.
    void goTo(const QModelIndex &source);
    /// Ids of the entities of the selected rows, in project order; of the current one where none is selected.
    [[nodiscard]] QList<model::Id> selectedIds() const;

    /// Widths and choice of columns, order and filter.
    [[nodiscard]] ColumnLayout &layoutOfColumns() const { return *m_columns; }
    /// Of the cells of a column.
    [[nodiscard]] int widthOfContents(int column) const { return sizeHintForColumn(column); }
    /// Order and choice of columns, at a place of the heading.
    void showColumnMenu(const QPoint &position);
    /// After another row header was set: its rows can be dragged.
    void adoptRowHeader();

    /// One cell on after Enter or Tab; round into the next row at the end of one by Tab.
    void step(Step direction);
    /// Sets \p text in all selected cells, in one undo step.
    void setAll(const QString &text);
    /// Brings in a table from a file; asks for one where \p path is empty. One undo step.
    void importTable(const QString &path = {});

    /// A letter that opens no editor does nothing; it does not walk to rows that begin with it.
    void keyboardSearch(const QString & /*search*/) override {}

    // The column of names, the row and the column of totals stay in sight (grid_frozen.cpp).
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

Q_SIGNALS:
    /// What has happened, for a message bar. \p isBad: something was not taken.
    void told(const QString &sentence, bool isBad);
    /// A field that is edited in the inspector: dated points, rules, long texts.
    void fieldRequested(const penstock::model::Address &address);
    void selectionMoved();
    /// Values that a block has brought in for which no source was given.
    void blockPasted(const QList<penstock::model::Address> &values);
    /// A source is to be given for what is selected.
    void sourceRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Rows and columns of the view that the selection spans.
    struct Block {
        int top = 0;
        int left = 0;
        int bottom = -1;
        int right = -1;
        [[nodiscard]] bool isEmpty() const { return bottom < top || right < left; }
    };
    [[nodiscard]] Block selectedBlock() const;
    [[nodiscard]] bool isMine(const QKeyEvent &key) const;
    [[nodiscard]] std::optional<GridCommand> commandOf(const QKeyEvent &key) const;
    bool jump(const QKeyEvent &key);
    void standOn(const QModelIndex &index);
    void setTexts();
    void makeActions();

    // grid_clipboard.cpp
    void copy(bool withHeadings);
    void clearCells(const QString &sentence);
    void fill(bool down);
    /// Reads \p texts for cells of the model and sets what fits; tells why others did not.
    struct CellText {
        int row;
        int column;
        QString text;
    };
    bool setCells(const QList<CellText> &texts, const QString &sentence);
    void toggleChecks();

    // grid_frozen.cpp
    [[nodiscard]] GridHeader *columnsHeader() const;
    [[nodiscard]] GridHeader *rowsHeader() const;
    void refreshFrozen();
    /// Of the rows or columns that are held; empty: none is.
    [[nodiscard]] QRegion heldRegion() const;
    void paintHeld(QPainter &painter, const QModelIndex &index, const QRect &rect) const;

    // grid_paste.cpp
    void paste();
    /// False: the project refuses it.
    bool applyBlock(const PastePlan &plan, const QString &sentence, const SourcePicker *source, const QString &done);
    void selectBlock(const QList<CellEdit> &edits, int rowsBefore);

    // grid_rows.cpp
    void insertRow();
    void duplicateRows();
    void deleteRows();
    void moveRows(bool up);
    void dropRow(int logical, int oldVisual, int newVisual);
    void push(const QList<model::Change> &changes, const QString &sentence);
    void selectRows(const QList<model::Id> &ids);

    GridModel &m_grid;
    GridProxy *m_proxy;
    CellDelegate *m_delegate;
    ColumnLayout *m_columns;
    std::array<QAction *, kGridCommandCount> m_actions{};
    int m_tabColumn = -1; ///< where a run of Tabs began; Enter goes back there
    bool m_isDropping = false;
    bool m_isSelecting = false; ///< following the document
};

} // namespace penstock::grids
