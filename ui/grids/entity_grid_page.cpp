// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/entity_grid_page.h"

#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"
#include "ui/grids/column_layout.h"
#include "ui/grids/entity_table_model.h"
#include "ui/grids/grid_header.h"
#include "ui/grids/grid_note.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/row_changes.h"
#include "ui/grids/selection_status.h"
#include "ui/grids/source_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace penstock::grids {

using forms::scaled;
using model::EntityType;

EntityGridPage::EntityGridPage(document::ProjectDocument &document, EntityType type, QWidget *parent)
    : QWidget(parent)
    , m_model(new EntityTableModel(document, type, this))
    , m_view(new GridView(*m_model, new CellDelegate(*m_model), this))
    , m_heading(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_message(new forms::MessageBar(forms::MessageBar::Tone::Warning, this))
    , m_source(new SourceBar(*m_view, this))
    , m_status(new SelectionStatus(*m_view, this))
    , m_note(new GridNote(m_view->viewport()))
{
    m_view->setObjectName(QStringLiteral("entityGrid"));
    m_view->setHorizontalHeader(new GridHeader(Qt::Horizontal, m_view));
    m_view->setVerticalHeader(new GridHeader(Qt::Vertical, m_view));
    m_view->adoptRowHeader();
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setAlternatingRowColors(true);

    m_filter->setObjectName(QStringLiteral("gridFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(scaled(90.0));
    m_filter->setMaximumWidth(scaled(190.0));
    m_filter->setMinimumHeight(scaled(26.0));
    m_add->setObjectName(QStringLiteral("addRow"));
    m_import->setObjectName(QStringLiteral("importTable"));
    m_copy->setObjectName(QStringLiteral("copyWithHeadings"));
    m_message->hide();
    m_heading->setFont(forms::sizedFont(font(), 15.0, true));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(10.0), scaled(8.0), scaled(10.0), scaled(8.0));
    bar->setSpacing(scaled(8.0));
    bar->addWidget(m_heading);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_filter, 4);
    bar->addWidget(m_add);
    bar->addWidget(m_import);
    bar->addWidget(m_copy);
    auto *message = new QHBoxLayout;
    message->setContentsMargins(scaled(10.0), 0, scaled(10.0), 0);
    message->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(message);
    layout->addWidget(m_source);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);
    setTabOrder(m_filter, m_add);
    setTabOrder(m_add, m_import);
    setTabOrder(m_import, m_copy);
    setTabOrder(m_copy, m_source);
    setTabOrder(m_source, m_view);
    setFocusProxy(m_view);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->proxy().setFilter(text);
        refreshRows();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { m_view->run(GridCommand::InsertRow); });
    connect(m_import, &QPushButton::clicked, this, [this] { importTable(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_view->run(GridCommand::CopyWithHeadings); });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_view, &GridView::showColumnMenu);
    connect(&m_view->layoutOfColumns(), &ColumnLayout::changed, this, &EntityGridPage::layoutChanged);
    connect(m_view, &GridView::told, this, &EntityGridPage::tell);
    connect(m_view, &GridView::fieldRequested, this, &EntityGridPage::fieldRequested);
    connect(m_status, &SelectionStatus::changed, this, &EntityGridPage::summaryChanged);
    connect(m_message, &forms::MessageBar::clicked, this, [this] { m_view->goTo(m_model->firstRefused()); });
    connect(m_model, &GridModel::refusalsChanged, this, [this] {
        if (m_model->refusedCount() == 0) {
            m_message->hide();
        }
    });
    connect(m_note, &GridNote::clicked, this, [this] {
        if (m_view->proxy().filter().isEmpty()) {
            m_view->run(GridCommand::InsertRow);
        } else {
            m_filter->clear();
        }
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &EntityGridPage::refreshRows);
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        refreshRows();
        fitColumns();
    });
    connect(&m_view->proxy(), &GridProxy::filterChanged, this, [this] {
        if (m_filter->text() != m_view->proxy().filter()) {
            m_filter->setText(m_view->proxy().filter());
        }
    });
    setTexts();
    fitColumns();
}

EntityGridPage::~EntityGridPage() = default;

EntityType EntityGridPage::type() const
{
    return m_model->type();
}

const QList<EntityType> &EntityGridPage::types()
{
    static const QList<EntityType> all{EntityType::Operator,    EntityType::Chip,    EntityType::Platform,
                                       EntityType::Stockpile,   EntityType::Supply,  EntityType::PolicyEvent,
                                       EntityType::Workload,    EntityType::Release, EntityType::Migration,
                                       EntityType::Measurement, EntityType::Source};
    return all;
}

void EntityGridPage::focusGrid(Qt::FocusReason reason)
{
    m_view->setFocus(reason);
    if (!m_view->currentIndex().isValid() && m_view->proxy().rowCount() > 0) {
        m_view->setCurrentIndex(m_view->proxy().index(0, 0));
    }
}

void EntityGridPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EntityGridPage::setTexts()
{
    m_heading->setText(model::pluralLabel(type()));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Shows the rows in which all these words occur; the project stays as it is"));
    m_filter->setAccessibleName(tr("Filter of the grid"));
    m_add->setText(tr("Add row"));
    m_add->setToolTip(tr("Insert a new row below the current one (Ctrl++)"));
    m_import->setText(tr("Import table…"));
    m_import->setToolTip(tr("Bring in a table from a CSV or tab-separated text file, by its headings"));
    m_copy->setText(tr("Copy with headings"));
    m_copy->setToolTip(tr("Copy the selected cells with the names of their columns, for a spreadsheet"));
    m_view->setAccessibleName(model::pluralLabel(type()));
    refreshRows();
}

void EntityGridPage::refreshRows()
{
    const int all = m_model->rowCount();
    const int shown = m_view->proxy().rowCount();
    m_count->setText(
        shown == all ? QLocale().toString(all)
                     : tr("%1 of %2", "rows shown and all").arg(QLocale().toString(shown), QLocale().toString(all)));
    QPalette grey = m_count->palette();
    grey.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    m_count->setPalette(grey);
    m_copy->setEnabled(shown > 0);
    if (all == 0) {
        m_note->setNote(
            tr("There is nothing in this list yet. Add a row, paste cells from a spreadsheet, or import a table."),
            tr("Add row"));
    } else if (shown == 0) {
        m_note->setNote(tr("Nothing matches “%1”.").arg(m_filter->text()), tr("Clear filter"));
    } else {
        m_note->setNote({}, {});
    }
}

void EntityGridPage::tell(const QString &sentence, bool isBad)
{
    m_status->say(isBad ? QString() : sentence);
    if (isBad) {
        m_message->setMessage(sentence, m_model->refusedCount() > 0 ? tr("Show cell") : QString());
    }
    m_message->setVisible(isBad);
}

void EntityGridPage::importTable(const QString &path)
{
    m_view->importTable(path);
}

QByteArray EntityGridPage::saveLayout() const
{
    return m_view->layoutOfColumns().save();
}

bool EntityGridPage::restoreLayout(const QByteArray &saved)
{
    return m_view->layoutOfColumns().restore(saved);
}

void EntityGridPage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setResizeContentsPrecision(40);
    m_view->layoutOfColumns().fit([this, header](int column) {
        const int least = column == 0 ? scaled(150.0) : scaled(64.0);
        const int wanted = std::max(m_view->widthOfContents(column), header->sectionSizeHint(column));
        return std::clamp(wanted + scaled(6.0), least, scaled(240.0));
    });
}

void EntityGridPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_model->retranslate();
        setTexts();
        fitColumns();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshRows();
    }
    QWidget::changeEvent(event);
}

void EntityGridPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), forms::tokensOf(this).base);
}

} // namespace penstock::grids
