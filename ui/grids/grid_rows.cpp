// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of GridView: rows that come, go and move.
#include "core/audit/removal_toll.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/row_changes.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace penstock::grids {

void GridView::push(const QList<model::Change> &changes, const QString &sentence)
{
    if (changes.isEmpty()) {
        return;
    }
    const bool isPlain = changes.size() == 1;
    const auto pushed = m_grid.document().push(isPlain ? changes.first() : model::group(sentence, changes));
    if (!pushed) {
        Q_EMIT told(model::sentence(pushed.error()), true);
    }
}

void GridView::selectRows(const QList<model::Id> &ids)
{
    QItemSelection selection;
    for (const model::Id &id : ids) {
        const QModelIndex index = viewOf(m_grid.indexOf({m_grid.rowType(), id}, {}));
        if (index.isValid()) {
            selection.append(QItemSelectionRange(index, index.siblingAtColumn(m_proxy->columnCount() - 1)));
        }
    }
    if (!selection.isEmpty()) {
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
}

void GridView::insertRow()
{
    document::ProjectDocument &document = m_grid.document();
    const model::EntityType type = m_grid.rowType();
    if (const auto missing = missingFor(document.project(), type)) {
        Q_EMIT told(tr("There is no %2 yet, and each %1 needs one.", "entities")
                        .arg(model::singularLabel(type), model::singularLabel(*missing)),
                    true);
        return;
    }
    const QModelIndex here = sourceOf(currentIndex());
    const qsizetype index = here.isValid() ? here.row() + 1 : model::count(document.project(), type);
    model::Id id;
    push(insertionOf(document, type, index, id), QString());
    const QModelIndex made = m_grid.indexOf({type, id}, {});
    if (made.isValid() && !viewOf(made).isValid()) {
        m_proxy->setFilter(QString()); // what has just been made must be seen
        Q_EMIT told(tr("The filter was taken away to show the new row."), false);
    }
    goTo(made);
}

void GridView::duplicateRows()
{
    document::ProjectDocument &document = m_grid.document();
    const QList<model::Id> ids = selectedIds();
    const qsizetype before = model::count(document.project(), m_grid.rowType());
    const QList<model::Change> changes = duplicationOf(document, m_grid.rowType(), ids);
    push(changes, ids.size() == 1 ? QString()
                                  : tr("Duplicate %1", "e.g. 3 supplies")
                                        .arg(audit::countText(m_grid.rowType(), static_cast<int>(ids.size()))));
    if (model::count(document.project(), m_grid.rowType()) == before) {
        return;
    }
    QList<model::Id> made;
    for (const model::Change &change : changes) {
        if (const auto *insert = std::get_if<model::Insert>(&change)) {
            made.append(model::base(insert->entity).id);
        }
    }
    if (!made.isEmpty()) {
        goTo(m_grid.indexOf({m_grid.rowType(), made.first()}, sourceOf(currentIndex())));
        selectRows(made);
    }
}

void GridView::deleteRows()
{
    document::ProjectDocument &document = m_grid.document();
    const QList<model::Id> ids = selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    const model::EntityType type = m_grid.rowType();
    const model::Change removal = removalOfRows(document.project(), type, ids);
    const QString cost = removalCost(document.project(), removal, type, ids);
    if (!cost.isEmpty()) {
        QMessageBox question(this);
        question.setObjectName(QStringLiteral("deleteRowsQuestion"));
        question.setIcon(QMessageBox::Warning);
        question.setText(tr("Delete %1?", "e.g. 3 supplies").arg(audit::countText(type, static_cast<int>(ids.size()))));
        question.setInformativeText(cost);
        QPushButton *yes = question.addButton(tr("Delete all of it"), QMessageBox::DestructiveRole);
        question.setDefaultButton(question.addButton(QMessageBox::Cancel));
        question.exec();
        if (question.clickedButton() != yes) {
            return;
        }
    }
    const int row = currentIndex().row();
    const int column = std::max(0, currentIndex().column());
    push({removal}, QString());
    if (m_proxy->rowCount() > 0) {
        standOn(m_proxy->index(std::clamp(row, 0, m_proxy->rowCount() - 1), column));
    }
}

void GridView::moveRows(bool up)
{
    if (m_proxy->isSorted() || !m_proxy->filter().isEmpty()) {
        Q_EMIT told(tr("Rows can be moved when the grid shows all of them in project order: click the sorted heading "
                       "until its arrow is gone, and empty the filter."),
                    true);
        return;
    }
    const QList<model::Id> ids = selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    document::ProjectDocument &document = m_grid.document();
    const qsizetype first = model::indexOf(document.project(), m_grid.rowType(), ids.first());
    const qsizetype to = std::clamp(up ? first - 1 : first + 1, qsizetype{0},
                                    model::count(document.project(), m_grid.rowType()) - ids.size());
    push(moveOf(document.project(), m_grid.rowType(), ids, to),
         tr("Reorder %1", "e.g. 3 supplies").arg(audit::countText(m_grid.rowType(), static_cast<int>(ids.size()))));
    scrollTo(currentIndex());
}

/// The header has moved its section; the project moves the row, and the header goes back to showing rows as they are.
void GridView::dropRow(int logical, int oldVisual, int newVisual)
{
    if (m_isDropping || oldVisual == newVisual) {
        return;
    }
    {
        const QScopedValueRollback guard(m_isDropping, true);
        verticalHeader()->moveSection(newVisual, oldVisual);
    }
    if (m_proxy->isSorted() || !m_proxy->filter().isEmpty()) {
        moveRows(true); // tells why not
        return;
    }
    const model::Id id = m_grid.rowId(sourceOf(m_proxy->index(logical, 0)).row());
    push(moveOf(m_grid.document().project(), m_grid.rowType(), {id}, newVisual), QString());
    goTo(m_grid.indexOf({m_grid.rowType(), id}, sourceOf(currentIndex())));
}

} // namespace penstock::grids
