// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/stockpile_grid_page.h"

#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"
#include "ui/grids/column_layout.h"
#include "ui/grids/grid_note.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/selection_status.h"
#include "ui/grids/source_bar.h"
#include "ui/grids/stockpile_delegate.h"
#include "ui/grids/warehouse_panel.h"
#include "ui/grids/warehouse_table_model.h"
#include "ui/plot/chart_stack.h"
#include "ui/plot/numbers.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace penstock::grids {

namespace {

/// Ends in an ellipsis where there is no room for all of it.
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

using forms::scaled;
using model::EntityType;

StockpileGridPage::StockpileGridPage(document::ProjectDocument &document, compute::RunScheduler &scheduler,
                                     plot::TimeAxis &axis, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scheduler(scheduler)
    , m_axis(axis)
    , m_model(new StockpileGridModel(document, this))
    , m_delegate(new StockpileDelegate(*m_model))
    , m_view(new GridView(*m_model, m_delegate, this))
    , m_figures(new QButtonGroup(this))
    , m_curves(new QCheckBox(this))
    , m_totals(new QCheckBox(this))
    , m_opening(new ElidedLabel(this))
    , m_filter(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_message(new forms::MessageBar(forms::MessageBar::Tone::Warning, this))
    , m_legend(new QLabel(this))
    , m_chart(new plot::ChartStack(axis, this))
    , m_tableModel(new WarehouseTableModel(this))
    , m_table(new QTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_source(new SourceBar(*m_view, this))
    , m_status(new SelectionStatus(*m_view, this))
    , m_note(new GridNote(m_view->viewport()))
{
    m_view->setObjectName(QStringLiteral("stockGrid"));
    m_view->setHorizontalHeader(new StockpileHeader(*m_model, Qt::Horizontal, m_view));
    m_view->setVerticalHeader(new StockpileHeader(*m_model, Qt::Vertical, m_view));
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_message->hide();

    auto *message = new QHBoxLayout;
    message->setContentsMargins(scaled(10.0), 0, scaled(10.0), scaled(6.0));
    message->addWidget(m_message);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(makeBar());
    upperLayout->addLayout(message);
    upperLayout->addWidget(m_source);
    upperLayout->addWidget(m_view, 1);
    upperLayout->addWidget(m_legend);
    m_splitter->setObjectName(QStringLiteral("stockSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(makeLower());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({scaled(460.0), scaled(250.0)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setFocusProxy(m_view);
    m_legend->setFont(forms::sizedFont(font(), 11.0));
    m_legend->setContentsMargins(scaled(10.0), scaled(3.0), scaled(10.0), scaled(3.0));
    connectAll();
    fitColumns();
    setTexts();
    refreshNote();
}

StockpileGridPage::~StockpileGridPage() = default;

QWidget *StockpileGridPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(scaled(10.0), scaled(8.0), scaled(10.0), scaled(8.0));
    layout->setSpacing(scaled(10.0));
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (int i = 0; i < 4; ++i) {
        auto *button = new QPushButton(bar);
        button->setObjectName(QStringLiteral("figure%1").arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_figures->addButton(button, i);
        segments->addWidget(button);
    }
    m_figures->setExclusive(true);
    m_figures->button(0)->setChecked(true);
    layout->addLayout(segments);
    m_curves->setObjectName(QStringLiteral("showCurves"));
    m_totals->setObjectName(QStringLiteral("showTotals"));
    m_filter->setObjectName(QStringLiteral("gridFilter"));
    m_copy->setObjectName(QStringLiteral("copyWithHeadings"));
    m_curves->setChecked(true);
    m_totals->setChecked(true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(scaled(26.0));
    m_filter->setMinimumWidth(scaled(90.0));
    m_filter->setMaximumWidth(scaled(150.0));
    layout->addWidget(m_curves);
    layout->addWidget(m_totals);
    // The one part that may be cut where it is narrow.
    m_opening->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_opening->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_opening, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_copy);
    return bar;
}

QWidget *StockpileGridPage::makeLower()
{
    m_chart->setObjectName(QStringLiteral("warehousePlot"));
    auto panel = std::make_unique<WarehousePanel>();
    m_panel = m_chart->addPanel(std::move(panel));
    plot::StackOptions options = m_chart->stack().options();
    options.rightMargin = 16.0;
    options.leftMargin = 62.0;
    m_chart->stack().setOptions(options);
    m_chart->setMinimumHeight(scaled(130.0));
    m_table->setObjectName(QStringLiteral("warehouseTable"));
    m_table->setModel(m_tableModel);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(scaled(18.0));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(20.0));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->setFixedWidth(scaled(320.0));
    auto *lower = new QWidget(this);
    auto *layout = new QHBoxLayout(lower);
    layout->setContentsMargins(0, scaled(4.0), 0, scaled(4.0));
    layout->setSpacing(0);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table);
    return lower;
}

void StockpileGridPage::connectAll()
{
    connect(m_figures, &QButtonGroup::idClicked, this, [this](int id) { setFigure(static_cast<StockFigure>(id)); });
    connect(m_curves, &QCheckBox::toggled, this, [this](bool shown) {
        m_delegate->setCurvesShown(shown);
        m_view->viewport()->update();
    });
    connect(m_totals, &QCheckBox::toggled, this, &StockpileGridPage::showTotals);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->proxy().setFilter(text);
        showTotals(m_totals->isChecked());
        refreshNote();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_view->run(GridCommand::CopyWithHeadings); });
    connect(m_view, &GridView::told, this, &StockpileGridPage::tell);
    connect(m_view, &GridView::selectionMoved, this, &StockpileGridPage::refreshWarehouse);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &StockpileGridPage::chooseColumn);
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this, &StockpileGridPage::chooseRow);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, m_view, &GridView::showColumnMenu);
    connect(&m_view->layoutOfColumns(), &ColumnLayout::changed, this, &StockpileGridPage::layoutChanged);
    for (QCheckBox *box : {m_curves, m_totals}) {
        connect(box, &QCheckBox::toggled, this, &StockpileGridPage::layoutChanged);
    }
    connect(m_splitter, &QSplitter::splitterMoved, this, &StockpileGridPage::layoutChanged);
    connect(&m_view->proxy(), &GridProxy::filterChanged, this, [this] {
        if (m_filter->text() != m_view->proxy().filter()) {
            m_filter->setText(m_view->proxy().filter());
        }
    });
    connect(m_message, &forms::MessageBar::clicked, this, [this] { m_view->goTo(m_model->firstRefused()); });
    connect(m_model, &GridModel::refusalsChanged, this, [this] {
        if (m_model->refusedCount() == 0) {
            m_message->hide();
        }
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        showTotals(m_totals->isChecked());
        refreshNote();
        refreshWarehouse();
    });
    connect(m_status, &SelectionStatus::changed, this, &StockpileGridPage::summaryChanged);
    connect(&m_scheduler, &compute::RunScheduler::runsChanged, this, &StockpileGridPage::takeRun);
    connect(&m_document, &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.everything || what.touchesType(EntityType::Settings)) {
            setTexts();
        }
    });
    connect(&m_axis, &plot::TimeAxis::cursorChanged, this, [this] {
        if (m_axis.cursor() && m_model->series().run() != nullptr) {
            m_tableModel->setCoverDay(std::max(0.0, *m_axis.cursor() - m_model->series().julian(0.0)));
        }
    });
    connect(m_chart, &plot::ChartStack::clicked, this, [this](const plot::Hit &hit) {
        if (!hit.id.isEmpty() && hit.type == EntityType::Operator) {
            m_document.select({hit.type, hit.id});
        }
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        m_document.select({EntityType::Operator, m_tableModel->operatorAt(index.row())});
    });
    connect(m_note, &GridNote::clicked, this, [this] { m_filter->clear(); });
}

void StockpileGridPage::setFigure(StockFigure figure)
{
    m_figures->button(static_cast<int>(figure))->setChecked(true);
    m_model->setFigure(figure);
    m_curves->setEnabled(figure == StockFigure::Units);
    setTexts();
}

void StockpileGridPage::focusGrid(Qt::FocusReason reason)
{
    m_view->setFocus(reason);
    if (!m_view->currentIndex().isValid() && m_view->proxy().rowCount() > 0) {
        m_view->setCurrentIndex(m_view->proxy().index(0, 0));
    }
}

void StockpileGridPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void StockpileGridPage::fitColumns()
{
    m_view->layoutOfColumns().fit([this](int column) { return m_view->horizontalHeader()->sectionSizeHint(column); });
}

void StockpileGridPage::importTable(const QString &path)
{
    m_view->importTable(path);
}

QByteArray StockpileGridPage::saveLayout() const
{
    QJsonObject saved = QJsonDocument::fromJson(m_view->layoutOfColumns().save()).object();
    saved.insert(QStringLiteral("curves"), m_curves->isChecked());
    saved.insert(QStringLiteral("totals"), m_totals->isChecked());
    saved.insert(QStringLiteral("chart"), QString::fromLatin1(m_splitter->saveState().toBase64()));
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

bool StockpileGridPage::restoreLayout(const QByteArray &saved)
{
    if (!m_view->layoutOfColumns().restore(saved)) {
        return false;
    }
    const QJsonObject held = QJsonDocument::fromJson(saved).object();
    m_curves->setChecked(held.value(QStringLiteral("curves")).toBool(true));
    m_totals->setChecked(held.value(QStringLiteral("totals")).toBool(true));
    m_splitter->restoreState(QByteArray::fromBase64(held.value(QStringLiteral("chart")).toString().toLatin1()));
    m_splitter->setChildrenCollapsible(false);
    return true;
}

void StockpileGridPage::setTexts()
{
    m_figures->button(0)->setText(tr("Units"));
    m_figures->button(1)->setText(tr("Install limit"));
    m_figures->button(2)->setText(tr("Failure rate"));
    m_figures->button(3)->setText(tr("Spares"));
    m_figures->button(0)->setToolTip(tr("Units in service and in the warehouse on the first day"));
    m_figures->button(1)->setToolTip(tr("Most units that can be put into service in a month"));
    m_figures->button(2)->setToolTip(tr("Share of installed units that fail in a year"));
    m_figures->button(3)->setToolTip(tr("Warehouse units kept back for replacing failures"));
    m_curves->setText(tr("Depletion"));
    m_curves->setToolTip(tr("Curves of the warehouse to the end of the horizon, with a ring where it runs out"));
    m_totals->setText(tr("Totals"));
    m_totals->setToolTip(tr("Sums at the right and below"));
    const QLocale locale;
    m_opening->setText(tr("Opening stock on %1").arg(plot::longDate(m_document.project().settings.start, locale)));
    m_opening->setToolTip(tr("The first day of the horizon, set under “Horizon and thresholds”"));
    m_filter->setPlaceholderText(tr("Filter operators"));
    m_filter->setAccessibleName(tr("Filter of the operators"));
    m_filter->setToolTip(tr("Shows the operators in whose name all these words occur"));
    m_copy->setText(tr("Copy with headings"));
    m_copy->setToolTip(tr("Copy the selected cells with operators and chips, for a spreadsheet"));
    m_view->setAccessibleName(tr("Opening stocks, operators by chips"));
    const QString end = plot::longDate(m_document.project().settings.end, locale);
    m_legend->setText(m_model->figure() == StockFigure::Units
                          ? tr("Upper figure: installed. Lower figure: in warehouse. Curve: warehouse until %1; ring: "
                               "stock-out. Violet corner: differs from the parent scenario.")
                                .arg(end)
                          : tr("Violet corner: differs from the parent scenario. Grey: switched off."));
    QPalette grey = m_legend->palette();
    grey.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    m_legend->setPalette(grey);
    m_opening->setPalette(grey);
}

void StockpileGridPage::takeRun()
{
    if (!isVisible()) {
        m_isStale = true; // a page that nobody sees costs an edit nothing
        return;
    }
    m_isStale = false;
    m_model->setRun(m_scheduler.runs().current);
    refreshWarehouse();
}

void StockpileGridPage::showEvent(QShowEvent *event)
{
    m_chart->setTheme(forms::themeOf(palette()));
    if (m_isStale) {
        m_isStale = false;
        m_model->setRun(m_scheduler.runs().current);
        refreshWarehouse();
    }
    QWidget::showEvent(event);
}

model::Id StockpileGridPage::currentChip() const
{
    const QModelIndex index = m_view->sourceOf(m_view->currentIndex());
    const model::Chip *chip = index.isValid() ? m_model->chipAt(index.column()) : nullptr;
    if (chip != nullptr) {
        return chip->id;
    }
    // Before anything is selected: the reference chip, which is what everything else is counted in.
    const auto &run = m_model->series().run();
    return run != nullptr ? run->plan.referenceChip : model::Id();
}

model::Id StockpileGridPage::currentOperator() const
{
    const QModelIndex index = m_view->sourceOf(m_view->currentIndex());
    const model::Operator *owner = index.isValid() ? m_model->operatorAt(index.row()) : nullptr;
    return owner != nullptr ? owner->id : model::Id();
}

void StockpileGridPage::refreshWarehouse()
{
    const PileSeries &series = m_model->series();
    const model::Id id = currentChip();
    const int position = m_model->columnOfChip(id);
    const model::Chip *chip = m_model->chipAt(position);
    plot::ChipStyle light;
    plot::ChipStyle dark;
    QString name;
    if (chip != nullptr) {
        light = plot::chipStyle(chip->name, chip->id, chip->colour, position, plot::Theme::Light);
        dark = plot::chipStyle(chip->name, chip->id, chip->colour, position, plot::Theme::Dark);
        name = chip->name;
    }
    m_panel->show(warehouseStack(series, id, currentOperator()), name, light, dark);
    const double cover =
        m_axis.cursor() && series.run() != nullptr ? std::max(0.0, *m_axis.cursor() - series.julian(0.0)) : 0.0;
    m_tableModel->show(series, *m_panel, cover, forms::themeOf(palette()));
}

void StockpileGridPage::refreshNote()
{
    if (m_model->rowCount() <= 1 || m_model->columnCount() <= 1) {
        m_note->setNote(tr("The grid needs an operator and a chip. Add them from the Data menu; then type, or paste a "
                           "table with chips above and operators in front."),
                        {});
    } else if (m_view->proxy().rowCount() <= 1 && !m_filter->text().isEmpty()) {
        m_note->setNote(tr("Nothing matches “%1”.").arg(m_filter->text()), tr("Clear filter"));
    } else {
        m_note->setNote({}, {});
    }
}

void StockpileGridPage::showTotals(bool shown)
{
    m_view->setColumnHidden(m_model->columnCount() - 1, !shown);
    for (int row = 0; row < m_view->proxy().rowCount(); ++row) {
        const bool isTotal = m_model->isTotalRow(m_view->sourceOf(m_view->proxy().index(row, 0)).row());
        m_view->setRowHidden(row, isTotal && !shown);
    }
}

void StockpileGridPage::tell(const QString &sentence, bool isBad)
{
    m_status->say(isBad ? QString() : sentence);
    if (isBad) {
        m_message->setMessage(sentence, m_model->refusedCount() > 0 ? tr("Show cell") : QString());
    }
    m_message->setVisible(isBad);
}

void StockpileGridPage::chooseColumn(int column)
{
    if (const model::Chip *chip = m_model->chipAt(column)) {
        m_document.select({EntityType::Chip, chip->id});
    }
}

void StockpileGridPage::chooseRow(int row)
{
    const int source = m_view->sourceOf(m_view->proxy().index(row, 0)).row();
    if (const model::Operator *owner = m_model->operatorAt(source)) {
        m_document.select({EntityType::Operator, owner->id});
    }
}

void StockpileGridPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_model->retranslate();
        setTexts();
        refreshNote();
        refreshWarehouse();
    } else if (event->type() == QEvent::PaletteChange) {
        m_chart->setTheme(forms::themeOf(palette()));
        setTexts();
        refreshWarehouse();
    }
    QWidget::changeEvent(event);
}

void StockpileGridPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), forms::tokensOf(this).base);
}

} // namespace penstock::grids
