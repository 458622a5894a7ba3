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

class GridProxy;
struct PastePlan;

/// What can be done with the selection; each has an action with text, key and tip.
enum class GridCommand {
    Cut,
    Copy,
    CopyWithHeadings,
    Paste,
    Clear,
    FillDown,
    FillRight,
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

    /// After another row header was set: its rows can be dragged.
    void adoptRowHeader();

    /// One cell on after Enter or Tab; round into the next row at the end of one by Tab.
    void step(Step direction);
    /// Sets \p text in all selected cells, in one undo step.
    void setAll(const QString &text);

    /// A letter that opens no editor does nothing; it does not walk to rows that begin with it.
    void keyboardSearch(const QString & /*search*/) override {}

Q_SIGNALS:
    /// What has happened, for a message bar. \p isBad: something was not taken.
    void told(const QString &sentence, bool isBad);
    /// A field that is edited in the inspector: dated points, rules, long texts.
    void fieldRequested(const penstock::model::Address &address);
    void selectionMoved();

protected:
    bool event(QEvent *event) override;
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
    void paste();
    void applyPaste(const PastePlan &plan, int rows, int columns);
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
    std::array<QAction *, kGridCommandCount> m_actions{};
    int m_tabColumn = -1; ///< where a run of Tabs began; Enter goes back there
    bool m_isDropping = false;
    bool m_isSelecting = false; ///< following the document
};

} // namespace penstock::grids
