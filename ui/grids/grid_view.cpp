// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/grid_view.h"

#include "ui/forms/field_menu.h"
#include "ui/forms/tokens.h"
#include "ui/grids/cell_delegate.h"
#include "ui/grids/column_layout.h"
#include "ui/grids/grid_header.h"
#include "ui/grids/grid_proxy.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace penstock::grids {

using forms::scaled;

GridView::GridView(GridModel &model, CellDelegate *delegate, QWidget *parent)
    : QTableView(parent)
    , m_grid(model)
    , m_proxy(new GridProxy(model, this))
    , m_delegate(delegate)
    , m_columns(new ColumnLayout(*this))
{
    delegate->setParent(this);
    setModel(m_proxy);
    setItemDelegate(delegate);
    setShowGrid(false); // cells draw their own lines, in the tokens' colours
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab is handled here, with its way back by Enter
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    makeActions();
    connect(delegate, &CellDelegate::finished, this, [this](Step direction) { step(direction); });
    connect(delegate, &CellDelegate::filled, this, &GridView::setAll);
    connect(&model, &GridModel::refused, this, [this](const QString &sentence) { Q_EMIT told(sentence, true); });
    const auto follow = [this] {
        const QModelIndex here = m_grid.indexOf(m_grid.document().selection(), sourceOf(currentIndex()));
        if (here.isValid() && here != sourceOf(currentIndex())
            && m_grid.entityOf(sourceOf(currentIndex())) != m_grid.document().selection()) {
            const QScopedValueRollback guard(m_isSelecting, true);
            goTo(here);
        }
    };
    connect(&model.document(), &document::ProjectDocument::selectionChanged, this, follow);
    follow();
}

GridView::~GridView() = default;

void GridView::adoptRowHeader()
{
    if (m_grid.hasOwnRows()) {
        verticalHeader()->setSectionsMovable(true);
        verticalHeader()->setFirstSectionMovable(true);
        connect(verticalHeader(), &QHeaderView::sectionMoved, this, &GridView::dropRow);
    }
}

void GridView::makeActions()
{
    static constexpr std::array<const char *, kGridCommandCount> kIds{
        "grid.cut",       "grid.copy",       "grid.copyWithHeadings", "grid.paste",     "grid.importTable",
        "grid.clear",     "grid.fillDown",   "grid.fillRight",        "grid.setSource", "grid.insertRow",
        "grid.duplicate", "grid.deleteRows", "grid.moveUp",           "grid.moveDown"};
    const std::array<QKeySequence, kGridCommandCount> keys{QKeySequence(QKeySequence::Cut),
                                                           QKeySequence(QKeySequence::Copy),
                                                           QKeySequence(),
                                                           QKeySequence(QKeySequence::Paste),
                                                           QKeySequence(),
                                                           QKeySequence(Qt::Key_Delete),
                                                           QKeySequence(Qt::CTRL | Qt::Key_D),
                                                           QKeySequence(Qt::CTRL | Qt::Key_R),
                                                           QKeySequence(Qt::SHIFT | Qt::Key_F2),
                                                           QKeySequence(Qt::CTRL | Qt::Key_Plus),
                                                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                                                           QKeySequence(Qt::CTRL | Qt::Key_Minus),
                                                           QKeySequence(Qt::ALT | Qt::Key_Up),
                                                           QKeySequence(Qt::ALT | Qt::Key_Down)};
    for (std::size_t i = 0; i < kIds.size(); ++i) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(kIds[i]));
        // Shown in menus only: the keys come through keyPressEvent(), so that they do not compete with the window's.
        action->setShortcut(keys[i]);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, [this, i] { run(static_cast<GridCommand>(i)); });
        m_actions[i] = action;
    }
    setTexts();
}

void GridView::setTexts()
{
    const auto set = [this](GridCommand command, const QString &text, const QString &tip) {
        action(command)->setText(text);
        action(command)->setToolTip(tip);
        action(command)->setStatusTip(tip);
    };
    set(GridCommand::Cut, tr("Cu&t"), tr("Copy the selected cells and clear them"));
    set(GridCommand::Copy, tr("&Copy"), tr("Copy the selected cells for a spreadsheet"));
    set(GridCommand::CopyWithHeadings, tr("Copy with &headings"),
        tr("Copy the selected cells with the names of their rows and columns"));
    set(GridCommand::Paste, tr("&Paste"), tr("Paste cells from a spreadsheet, by their headings where they have some"));
    set(GridCommand::ImportTable, tr("I&mport table…"),
        tr("Bring in a table from a CSV or tab-separated text file, by its headings"));
    set(GridCommand::SetSource, tr("Set &source…"), tr("Say where the selected values come from"));
    set(GridCommand::Clear, tr("C&lear"), tr("Set the selected cells back to nothing or the default"));
    set(GridCommand::FillDown, tr("Fill &down"), tr("Copy the first selected row into the rows below"));
    set(GridCommand::FillRight, tr("Fill &right"), tr("Copy the first selected column into those to the right"));
    set(GridCommand::InsertRow, tr("&Insert row"), tr("Insert a new row below this one"));
    set(GridCommand::DuplicateRows, tr("D&uplicate rows"), tr("Copy the selected rows below the last of them"));
    set(GridCommand::DeleteRows, tr("D&elete rows"), tr("Delete the selected rows"));
    set(GridCommand::MoveUp, tr("Move rows &up"), tr("Move the selected rows up in the order of the project"));
    set(GridCommand::MoveDown, tr("Move rows d&own"), tr("Move the selected rows down in the order of the project"));
}

QAction *GridView::action(GridCommand command) const
{
    return m_actions[static_cast<std::size_t>(command)];
}

void GridView::run(GridCommand command)
{
    switch (command) {
    case GridCommand::Cut:
        copy(false);
        clearCells(tr("Cut %n cell(s)", nullptr, static_cast<int>(selectedIndexes().size())));
        break;
    case GridCommand::Copy: copy(false); break;
    case GridCommand::CopyWithHeadings: copy(true); break;
    case GridCommand::Paste: paste(); break;
    case GridCommand::ImportTable: importTable(); break;
    case GridCommand::SetSource: Q_EMIT sourceRequested(); break;
    case GridCommand::Clear:
        clearCells(tr("Clear %n cell(s)", nullptr, static_cast<int>(selectedIndexes().size())));
        break;
    case GridCommand::FillDown: fill(true); break;
    case GridCommand::FillRight: fill(false); break;
    case GridCommand::InsertRow: insertRow(); break;
    case GridCommand::DuplicateRows: duplicateRows(); break;
    case GridCommand::DeleteRows: deleteRows(); break;
    case GridCommand::MoveUp: moveRows(true); break;
    case GridCommand::MoveDown: moveRows(false); break;
    }
}

void GridView::fillMenu(QMenu &menu, const QModelIndex &index)
{
    for (int i = 0; i < kGridCommandCount; ++i) {
        const auto command = static_cast<GridCommand>(i);
        const bool isOfRows = command >= GridCommand::InsertRow;
        if (isOfRows && !m_grid.hasOwnRows()) {
            continue;
        }
        if (command == GridCommand::Clear || command == GridCommand::SetSource || command == GridCommand::InsertRow
            || command == GridCommand::MoveUp) {
            menu.addSeparator();
        }
        menu.addAction(action(command));
    }
    menu.addSeparator();
    m_columns->fillMenu(menu, index.isValid() ? index.column() : -1);
    const QVariant address = index.data(GridModel::AddressRole);
    if (!address.isValid()) {
        return;
    }
    const auto place = address.value<model::Address>();
    if (const model::Field *field = model::findField(place.type, place.field)) {
        menu.addSeparator();
        forms::addFieldActions(menu, m_grid.document(), place, *field);
    }
}

QModelIndex GridView::sourceOf(const QModelIndex &index) const
{
    return m_proxy->mapToSource(index);
}

QModelIndex GridView::viewOf(const QModelIndex &source) const
{
    return m_proxy->mapFromSource(source);
}

void GridView::goTo(const QModelIndex &source)
{
    const QModelIndex index = viewOf(source);
    if (index.isValid()) {
        standOn(index);
        scrollTo(index);
    }
}

/// Whatever keys are held: those that lead here are not meant for the selection.
void GridView::standOn(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

QList<model::Id> GridView::selectedIds() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const int source = sourceOf(m_proxy->index(row, 0)).row();
            if (!rows.contains(source)) {
                rows.append(source);
            }
        }
    }
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows.append(sourceOf(currentIndex()).row());
    }
    std::sort(rows.begin(), rows.end());
    QList<model::Id> ids;
    for (const int row : std::as_const(rows)) {
        ids.append(m_grid.rowId(row));
    }
    return ids;
}

GridView::Block GridView::selectedBlock() const
{
    Block block;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (block.isEmpty()) {
            block = {range.top(), range.left(), range.bottom(), range.right()};
            continue;
        }
        block.top = std::min(block.top, range.top());
        block.left = std::min(block.left, range.left());
        block.bottom = std::max(block.bottom, range.bottom());
        block.right = std::max(block.right, range.right());
    }
    if (block.isEmpty() && currentIndex().isValid()) {
        block = {currentIndex().row(), currentIndex().column(), currentIndex().row(), currentIndex().column()};
    }
    return block;
}

void GridView::step(Step direction)
{
    const QModelIndex from = currentIndex();
    if (direction == Step::None || !from.isValid()) {
        return;
    }
    int row = from.row();
    int column = from.column();
    const int rows = m_proxy->rowCount();
    const int columns = m_proxy->columnCount();
    const auto nextShown = [this, columns](int at, int by) {
        while (at > 0 && at < columns - 1 && isColumnHidden(at)) {
            at += by;
        }
        return at;
    };
    if (direction == Step::Right || direction == Step::Left) {
        m_tabColumn = m_tabColumn < 0 ? column : m_tabColumn;
        const int by = direction == Step::Right ? 1 : -1;
        do {
            column += by;
        } while (column >= 0 && column < columns && isColumnHidden(column));
        if (column >= columns && row + 1 < rows) {
            column = nextShown(0, 1);
            ++row;
        } else if (column < 0 && row > 0) {
            column = nextShown(columns - 1, -1);
            --row;
        } else if (column < 0 || column >= columns) {
            column = from.column(); // the first or the last cell there is
        }
    } else {
        column = m_tabColumn >= 0 && direction == Step::Down ? m_tabColumn : column;
        m_tabColumn = -1;
        row += direction == Step::Down ? 1 : -1;
    }
    const int keep = m_tabColumn;
    standOn(m_proxy->index(std::clamp(row, 0, rows - 1), std::clamp(column, 0, columns - 1)));
    scrollTo(currentIndex());
    m_tabColumn = keep;
}

std::optional<GridCommand> GridView::commandOf(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    for (int i = 0; i < kGridCommandCount; ++i) {
        const QKeySequence keys = m_actions[static_cast<std::size_t>(i)]->shortcut();
        if (!keys.isEmpty() && keys == pressed
            && (m_grid.hasOwnRows() || i < static_cast<int>(GridCommand::InsertRow))) {
            return static_cast<GridCommand>(i);
        }
    }
    if (key.matches(QKeySequence::Copy)) {
        return GridCommand::Copy;
    }
    if (key.matches(QKeySequence::Cut)) {
        return GridCommand::Cut;
    }
    if (key.matches(QKeySequence::Paste)) {
        return GridCommand::Paste;
    }
    // On many keyboards the plus needs Shift.
    if (m_grid.hasOwnRows() && key.key() == Qt::Key_Plus && key.modifiers().testFlag(Qt::ControlModifier)) {
        return GridCommand::InsertRow;
    }
    return key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier ? std::optional(GridCommand::Clear)
                                                                               : std::nullopt;
}

bool GridView::isMine(const QKeyEvent &key) const
{
    const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
    const bool isControl = key.modifiers().testFlag(Qt::ControlModifier);
    return commandOf(key).has_value() || (isArrow && isControl) || key.key() == Qt::Key_Space || key.key() == Qt::Key_F2
           || (key.key() == Qt::Key_Escape && m_grid.refusedCount() > 0)
           || (!key.text().isEmpty() && key.text().at(0).isPrint() && !isControl
               && !key.modifiers().testFlag(Qt::AltModifier)); // letters that are keys of the window
}

bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != QAbstractItemView::EditingState
        && isMine(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        // Before the view's own handling, which passes Tab on to the next widget.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (isTab && !key->modifiers().testFlag(Qt::ControlModifier) && m_proxy->rowCount() > 0) {
            step(key->key() == Qt::Key_Tab ? Step::Right : Step::Left);
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (const auto command = commandOf(*event)) {
        run(*command);
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        step(modifiers == Qt::ShiftModifier ? Step::Up : Step::Down);
    } else if (event->key() == Qt::Key_Space && modifiers == Qt::NoModifier) {
        toggleChecks();
    } else if (event->key() == Qt::Key_Space && modifiers == Qt::ShiftModifier) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (event->key() == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Columns);
    } else if (event->key() == Qt::Key_Escape && m_grid.refusedCount() > 0) {
        m_grid.forgiveAll();
    } else if (!jump(*event)) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// Ctrl with an arrow: to the edge of what is filled, as spreadsheets do; with Shift the selection grows along.
bool GridView::jump(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
    if (!isArrow || !modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier)
        || !currentIndex().isValid()) {
        return false;
    }
    const int dx = key.key() == Qt::Key_Left ? -1 : (key.key() == Qt::Key_Right ? 1 : 0);
    const int dy = key.key() == Qt::Key_Up ? -1 : (key.key() == Qt::Key_Down ? 1 : 0);
    const auto isFilled = [this](const QModelIndex &index) {
        const QModelIndex source = sourceOf(index);
        return !m_grid.textOf(source.row(), source.column(), false).isEmpty();
    };
    QModelIndex at = currentIndex();
    QModelIndex next = at.siblingAtColumn(at.column() + dx).siblingAtRow(at.row() + dy);
    const bool wantsFilled = next.isValid() && isFilled(at) && isFilled(next);
    while (next.isValid()) {
        if (wantsFilled && !isFilled(next)) {
            break;
        }
        at = next;
        if (!wantsFilled && isFilled(at)) {
            break;
        }
        next = at.siblingAtColumn(at.column() + dx).siblingAtRow(at.row() + dy);
    }
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        // From the anchor of the selection, which is where the block's other corner is.
        const Block block = selectedBlock();
        const QModelIndex from = currentIndex();
        const QModelIndex anchor = m_proxy->index(from.row() == block.top ? block.bottom : block.top,
                                                  from.column() == block.left ? block.right : block.left);
        selectionModel()->select(
            QItemSelection(m_proxy->index(std::min(anchor.row(), at.row()), std::min(anchor.column(), at.column())),
                           m_proxy->index(std::max(anchor.row(), at.row()), std::max(anchor.column(), at.column()))),
            QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    } else {
        standOn(at);
    }
    scrollTo(at);
    return true;
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == QAbstractItemView::AnyKeyPressed && event != nullptr && event->type() == QEvent::KeyPress) {
        // A letter with Ctrl or Alt is a command, nothing to type.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
            return false;
        }
    }
    const bool isWanted = trigger == QAbstractItemView::EditKeyPressed || trigger == QAbstractItemView::DoubleClicked;
    if (isWanted && index.isValid() && m_delegate->wantsInspector(sourceOf(index))) {
        Q_EMIT fieldRequested(index.data(GridModel::AddressRole).value<model::Address>());
        return true;
    }
    m_delegate->setTrigger(trigger);
    return QTableView::edit(index, trigger, event);
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(heldRegion());
    Q_EMIT selectionMoved();
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_tabColumn = -1;
    if (current.isValid() && !m_isSelecting && !m_isDropping) {
        m_grid.document().select(m_grid.entityOf(sourceOf(current)));
    }
    if (previous.isValid() != current.isValid() || previous.row() != current.row()) {
        verticalHeader()->viewport()->update();
    }
    horizontalHeader()->viewport()->update();
    viewport()->update(heldRegion());
    Q_EMIT selectionMoved();
}

void GridView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
    }
    QTableView::changeEvent(event);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !selectionModel()->isSelected(index)) {
        setCurrentIndex(index);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(*menu, sourceOf(index));
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void GridView::showColumnMenu(const QPoint &position)
{
    const GridHeader *header = columnsHeader();
    const int held = header != nullptr ? header->heldSection(position.x()) : -1;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillMenu(*menu, held >= 0 ? held : horizontalHeader()->logicalIndexAt(position));
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

} // namespace penstock::grids
