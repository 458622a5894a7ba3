// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/difference_table.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace penstock::library {

DifferenceTable::DifferenceTable(const Library &library, document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_document(document)
    , m_text(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_take(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("libraryDifferences"));
    m_take->setObjectName(QStringLiteral("takeFromLibrary"));
    m_take->setAutoDefault(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(forms::scaled(26.0));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, forms::scaled(8.0), 0, 0);
    layout->setSpacing(forms::scaled(8.0));
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &DifferenceTable::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_take->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        if (item->row() < m_shown.size()) {
            Q_EMIT activated(m_shown.at(item->row()).address);
        }
    });
    setTexts();
    sync();
}

void DifferenceTable::sync()
{
    QList<Difference> found = libraryDifferences(m_library, m_document.resolved());
    if (found != m_shown) {
        m_shown = std::move(found);
        fill();
    }
    m_text->setText(m_shown.isEmpty()
                        ? tr("No value of this project differs from the library.")
                        : tr("%n value(s) of this project, as the scenario shown sees it, differ from the library.",
                             nullptr, count()));
    m_table->setVisible(!m_shown.isEmpty());
    m_take->setVisible(!m_shown.isEmpty());
    m_take->setEnabled(m_table->selectionModel()->hasSelection());
}

void DifferenceTable::fill()
{
    m_table->clearContents();
    m_table->setRowCount(count());
    const model::Project &project = m_document.resolved();
    for (int row = 0; row < count(); ++row) {
        const Difference &one = m_shown.at(row);
        const model::Field &field = *model::findField(one.address.type, one.address.field);
        const QStringList texts{model::nameOf(project, one.address.type, one.address.id), model::label(field),
                                forms::valueText(project, field, one.projectValue),
                                forms::valueText(project, field, one.libraryValue)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
}

void DifferenceTable::take()
{
    QList<model::Change> changes;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const Difference &one = m_shown.at(row.row());
        changes.append(m_document.editOf(one.address, one.libraryValue));
    }
    if (changes.size() == 1) {
        static_cast<void>(m_document.push(changes.first()));
    } else if (!changes.isEmpty()) {
        static_cast<void>(m_document.push(model::group(
            tr("Set %n field(s) to the library's values", nullptr, static_cast<int>(changes.size())), changes)));
    }
}

void DifferenceTable::setTexts()
{
    m_table->setHorizontalHeaderLabels({tr("Entry"), tr("Field"), tr("In this project"), tr("In the library")});
    m_table->setAccessibleName(tr("Values that differ from the library"));
    m_take->setText(tr("Use the library's values"));
    m_take->setToolTip(tr("Sets the selected fields, in the scenario shown, to what the library says"));
}

void DifferenceTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        fill();
        sync();
    }
    QWidget::changeEvent(event);
}

} // namespace penstock::library
