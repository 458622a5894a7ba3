// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/entry_list.h"

#include "ui/forms/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::library {

EntryList::EntryList(const Library &library, const document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_model(new EntryModel(library, document, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(EntryModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("libraryEntries"));
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setMinimumSectionSize(forms::scaled(96.0));
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents); // its heading is long in some languages
    m_view->setIndentation(forms::scaled(14.0));
    m_view->setTextElideMode(Qt::ElideMiddle); // names of rules differ at their ends
    m_view->expandAll();
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(forms::scaled(8.0));
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &EntryList::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntryList::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryList::selectionChanged);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto entry = m_model->entryAt(m_filter->mapToSource(index))) {
            Q_EMIT activated(*entry);
        }
    });
    setTexts();
}

std::optional<Entry> EntryList::current() const
{
    return m_model->entryAt(m_filter->mapToSource(m_view->currentIndex()));
}

QList<Entry> EntryList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QList<Entry> entries;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const auto entry = m_model->entryAt(m_filter->mapToSource(index))) {
            entries.append(*entry);
        }
    }
    return entries;
}

void EntryList::choose(const Entry &entry)
{
    m_search->clear();
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(entry));
    if (index.isValid()) {
        m_view->setExpanded(index.parent(), true);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void EntryList::showOnly(model::EntityType type)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex heading = m_filter->index(row, 0);
        const QVariant held = m_filter->index(0, 0, heading).data(EntryModel::TypeRole);
        const bool isIt = held.isValid() && held.toInt() == static_cast<int>(type);
        m_view->setExpanded(heading, isIt);
        if (isIt) {
            m_view->setCurrentIndex(m_filter->index(0, 0, heading));
        }
    }
}

void EntryList::sync()
{
    m_model->sync();
}

void EntryList::search(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    m_view->expandAll();
    const bool isEmpty = m_filter->rowCount() == 0;
    m_nothing->setText(tr("Nothing matches “%1”.").arg(text.trimmed()));
    m_nothing->setVisible(isEmpty);
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (!text.trimmed().isEmpty() && first.isValid()) {
        m_view->setCurrentIndex(first);
    }
}

void EntryList::setTexts()
{
    m_search->setPlaceholderText(tr("Search chips, rules and sources"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Entries of the library"));
}

void EntryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    // Arrow keys walk the list while one types.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            m_view->setFocus();
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock::library
