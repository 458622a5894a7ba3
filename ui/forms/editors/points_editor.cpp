// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/points_editor.h"

#include "ui/forms/editors/points_model.h"
#include "ui/forms/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace penstock::forms {

PointsEditor::PointsEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_table(new QTableView(this))
    , m_model(new PointsModel(field, this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("pointsTable"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(22.0));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(4.0));
    for (QToolButton *button : {m_add, m_remove}) {
        button->setAutoRaise(true);
        button->setFixedSize(scaled(24.0), scaled(24.0));
        buttons->addWidget(button);
    }
    m_add->setText(QStringLiteral("+"));
    m_remove->setText(QStringLiteral("−"));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(2.0), 0, 0);
    layout->setSpacing(scaled(2.0));
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setFocusProxy(m_table);

    connect(m_add, &QToolButton::clicked, this, &PointsEditor::addRow);
    connect(m_remove, &QToolButton::clicked, this, &PointsEditor::removeSelected);
    connect(m_model, &PointsModel::edited, this, [this](const model::Points &points) { tellEdit(points); });
    connect(m_model, &PointsModel::refused, this, &FieldEditor::refused);
    setTexts();
}

QWidget *PointsEditor::mainWidget()
{
    return m_table;
}

void PointsEditor::showValue()
{
    const auto *points = std::get_if<model::Points>(&value());
    m_model->setPoints(points != nullptr ? *points : model::Points{});
    const int rows = std::clamp(m_model->rowCount(), 2, 8);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * scaled(22.0) + 3);
}

void PointsEditor::setTexts()
{
    m_add->setToolTip(tr("Add a point"));
    m_add->setAccessibleName(m_add->toolTip());
    m_remove->setToolTip(tr("Delete the selected points"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

void PointsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
    }
    FieldEditor::changeEvent(event);
}

void PointsEditor::addRow()
{
    const QModelIndex empty = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(empty);
    m_table->scrollTo(empty);
    m_table->setFocus();
    m_table->edit(empty);
}

void PointsEditor::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row())) {
            rows.append(index.row());
        }
    }
    m_model->removePoints(rows);
}

void PointsEditor::copyText() const
{
    QStringList lines;
    for (const model::Point &point : m_model->points()) {
        lines.append(point.date.toString(Qt::ISODate) + QLatin1Char('\t')
                     + QString::number(point.value, 'g', QLocale::FloatingPointShortest));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void PointsEditor::pasteText()
{
    m_model->paste(QApplication::clipboard()->text());
}

bool PointsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return FieldEditor::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        pasteText();
    } else if (key->matches(QKeySequence::Copy)) {
        copyText();
    } else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        removeSelected();
    } else if (key->key() == Qt::Key_Escape) {
        tellEscape();
    } else {
        return FieldEditor::eventFilter(watched, event);
    }
    return true;
}

} // namespace penstock::forms
