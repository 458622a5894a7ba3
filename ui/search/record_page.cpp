// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/record_page.h"

#include "ui/forms/tokens.h"
#include "ui/search/record_table.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock::search {

RecordPage::RecordPage(document::ProjectDocument &document, QAbstractItemModel *model, forms::MessageBar::Tone tone,
                       int delayMs, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new RecordTable(this))
    , m_filter(new QLineEdit(this))
    , m_copy(addButton("copyTable"))
    , m_export(addButton("exportTable"))
    , m_note(new QLabel(this))
    , m_message(new forms::MessageBar(tone, this))
{
    model->setParent(this);
    m_table->setModel(model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_filter->setClearButtonEnabled(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->hide();
    m_message->hide();
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, forms::scaled(8.0), 0, 0);
    layout->setSpacing(forms::scaled(8.0));
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &RecordPage::refresh);
    connect(&m_document, &document::ProjectDocument::changed, this, &RecordPage::follow);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { showSelection(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showSelection(); });
    connect(m_table, &RecordTable::exportFailed, this, &RecordPage::tell);
    connect(m_table, &RecordTable::exported, m_message, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, m_table, &RecordTable::copyRows);
    connect(m_export, &QPushButton::clicked, this, [this] { m_table->exportCsv(exportName()); });
}

RecordPage::~RecordPage()
{
    // Model and table go after the page that they would call.
    m_table->selectionModel()->disconnect(this);
    m_table->model()->disconnect(this);
}

void RecordPage::refresh()
{
    m_timer.stop();
    read();
}

void RecordPage::follow()
{
    if (isVisible() && !m_timer.isActive()) {
        m_timer.start();
    }
}

QPushButton *RecordPage::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

QHBoxLayout *RecordPage::addRow(double spacing)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(forms::scaled(12.0), 0, forms::scaled(12.0), 0);
    row->setSpacing(forms::scaled(spacing));
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return row;
}

void RecordPage::finish(QWidget *body)
{
    m_body = body != nullptr ? body : m_table;
    auto *column = static_cast<QVBoxLayout *>(layout());
    // Tab goes through the rows as they are seen, then into the table.
    QWidget *before = nullptr;
    for (int i = 0; i < column->count(); ++i) {
        const QLayout *row = column->itemAt(i)->layout();
        for (int j = 0; row != nullptr && j < row->count(); ++j) {
            QWidget *next = row->itemAt(j)->widget();
            if (next == nullptr || next->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            if (before != nullptr) {
                setTabOrder(before, next);
            }
            before = next;
        }
    }
    if (before != nullptr) {
        setTabOrder(before, m_table);
    }
    addRow(0.0)->addWidget(m_message);
    column->addWidget(m_body, 1);
    column->addWidget(m_note, 1);
}

void RecordPage::setTexts()
{
    m_copy->setText(tr("Copy table"));
    m_copy->setToolTip(tr("Copies the selected rows, or all, for a spreadsheet"));
    m_export->setText(tr("Export CSV…"));
    m_export->setToolTip(tr("Writes all rows shown into a file"));
}

void RecordPage::showRows(bool any, const QString &note)
{
    const bool isNoted = !any && !note.isEmpty();
    m_note->setText(note);
    m_note->setVisible(isNoted);
    m_body->setVisible(!isNoted);
    m_copy->setEnabled(any);
    m_export->setEnabled(any);
}

void RecordPage::tell(const QString &sentence)
{
    m_message->setMessage(sentence);
    m_message->show();
}

void RecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RecordPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        refresh();
    }
}

} // namespace penstock::search
