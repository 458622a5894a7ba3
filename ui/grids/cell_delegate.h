// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/grid_model.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

class QLineEdit;

namespace penstock::forms {
class FieldEditor;
}

namespace penstock::grids {

/// Where to go from a cell.
enum class Step { None, Down, Up, Right, Left };

/// Draws cells (override corner, refused text, what does not take part) and edits them: numbers, dates and texts on a
/// line in the cell, everything else with the editors of forms.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(GridModel &grid);
    ~CellDelegate() override;

    /// What opens the next editor: a key that is typed replaces what is there, F2 goes on from it.
    void setTrigger(QAbstractItemView::EditTrigger trigger) { m_trigger = trigger; }
    /// The cell has no editor of its own: it is edited in the inspector.
    [[nodiscard]] bool wantsInspector(const QModelIndex &source) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// An editor has closed by a key that goes on, and what it held was taken.
    void finished(penstock::grids::Step direction);
    /// Ctrl+Enter: the text is meant for all selected cells.
    void filled(const QString &text);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] GridModel &grid() const { return m_grid; }
    /// The field an editor of forms is for; nullptr: a line of text.
    [[nodiscard]] virtual const model::Field *fieldOf(const QModelIndex &index) const;
    /// Corner of an override and frame of the current cell.
    static void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    /// Lines at the right and below.
    static void paintLines(QPainter &painter, const QStyleOptionViewItem &option);

private:
    [[nodiscard]] QLineEdit *makeLine(QWidget *parent, const QModelIndex &index) const;
    [[nodiscard]] forms::FieldEditor *makeEditor(const model::Field &field, QWidget *parent,
                                                 const QModelIndex &index) const;
    void close(QWidget *editor, Step direction);
    [[nodiscard]] static forms::FieldEditor *editorAround(QObject *inner);

    GridModel &m_grid;
    QAbstractItemView::EditTrigger m_trigger = QAbstractItemView::NoEditTriggers;
    mutable bool m_wasTaken = true;
};

} // namespace penstock::grids
