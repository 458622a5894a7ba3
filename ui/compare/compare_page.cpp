// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "ui/compare/assumption_table.h"
#include "ui/compare/measure_table.h"
#include "ui/compare/multiples_view.h"
#include "ui/compare/scenario_lines.h"
#include "ui/compare/scenario_row.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/timeline/overview_panels.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace penstock::compare {

using forms::scaled;
using model::EntityType;
using plot::Hit;

ComparePage::ComparePage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
                         QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scheduler(scheduler)
    , m_axis(axis)
    , m_comparison(document, scheduler)
    , m_row(new ScenarioRow(m_comparison, document, this))
    , m_note(new forms::MessageBar(forms::MessageBar::Tone::Info, this))
    , m_message(new forms::MessageBar(forms::MessageBar::Tone::Warning, this))
    , m_chart(new plot::ChartStack(axis, this))
    , m_series(new forms::FlatComboBox(this))
    , m_mode(new forms::FlatComboBox(this))
    , m_unit(new QLabel(this))
    , m_multiplesTitle(new QLabel(this))
    , m_multiples(new MultiplesView(axis, this))
    , m_measureModel(new MeasureModel(this))
    , m_measures(new MeasureTable(*m_measureModel, this))
    , m_measuresTitle(new QLabel(this))
    , m_measuresHint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_assumptionModel(new AssumptionModel(this))
    , m_assumptions(new AssumptionTable(*m_assumptionModel, this))
    , m_assumptionsTitle(new QLabel(this))
    , m_count(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_assumptionsHint(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_upper(new QSplitter(Qt::Horizontal, this))
    , m_lower(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_message->setObjectName(QStringLiteral("compareMessage"));
    m_note->hide();
    m_message->hide();
    m_upper->addWidget(makeChartPane());
    m_upper->addWidget(makeMultiplesPane());
    m_lower->addWidget(makeMeasuresPane());
    m_lower->addWidget(makeAssumptionsPane());
    m_splitter->addWidget(m_upper);
    m_splitter->addWidget(m_lower);
    m_splitter->setSizes({scaled(332.0), scaled(406.0)});
    m_upper->setSizes({scaled(660.0), scaled(540.0)});
    m_lower->setSizes({scaled(764.0), scaled(436.0)});
    for (QSplitter *splitter : {m_splitter, m_upper, m_lower}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &ComparePage::stateChanged);
    }
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(scaled(10.0), 0, scaled(10.0), 0);
    bars->addWidget(m_note);
    bars->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addLayout(bars);
    layout->addWidget(m_splitter, 1);
    connectAll();
    setTexts();
    setLooks();
    refresh();
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::makeChartPane()
{
    auto *pane = new QWidget(this);
    m_chart->setObjectName(QStringLiteral("comparePlot"));
    m_lines = m_chart->addPanel(std::make_unique<ScenarioLinesPanel>());
    plot::StackOptions options = m_chart->stack().options();
    options.leftMargin = 52.0;
    options.rightMargin = 130.0;
    m_chart->stack().setOptions(options);
    m_series->setObjectName(QStringLiteral("comparedSeries"));
    m_mode->setObjectName(QStringLiteral("comparedAs"));
    m_series->setMinimumWidth(scaled(184.0));
    m_mode->setMinimumWidth(scaled(176.0));
    m_unit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(8.0), scaled(3.0), scaled(10.0), scaled(3.0));
    head->setSpacing(scaled(8.0));
    head->addWidget(m_series);
    head->addWidget(m_mode);
    head->addWidget(m_unit, 1);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    pane->setMinimumWidth(scaled(320.0));
    return pane;
}

QWidget *ComparePage::makeMultiplesPane()
{
    auto *pane = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(10.0), 0, scaled(10.0), 0);
    head->addWidget(m_multiplesTitle);
    m_multiplesTitle->setFixedHeight(scaled(32.0));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_multiples, 1);
    pane->setMinimumWidth(scaled(200.0));
    return pane;
}

QWidget *ComparePage::makeMeasuresPane()
{
    auto *pane = new QWidget(this);
    m_copy->setObjectName(QStringLiteral("copyMeasures"));
    m_save->setObjectName(QStringLiteral("saveMeasures"));
    m_copy->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_measuresHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(10.0), scaled(3.0), scaled(10.0), scaled(3.0));
    head->setSpacing(scaled(10.0));
    head->addWidget(m_measuresTitle);
    head->addWidget(m_measuresHint, 1);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_measures, 1);
    pane->setMinimumWidth(scaled(320.0));
    return pane;
}

QWidget *ComparePage::makeAssumptionsPane()
{
    auto *pane = new QWidget(this);
    m_count->setObjectName(QStringLiteral("differenceCount"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyDifferences->setChecked(true);
    m_assumptionsHint->setWordWrap(true);
    m_assumptionsHint->setContentsMargins(scaled(10.0), scaled(5.0), scaled(10.0), scaled(5.0));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(10.0), 0, scaled(10.0), 0);
    head->setSpacing(scaled(8.0));
    head->addWidget(m_assumptionsTitle);
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_onlyDifferences);
    m_assumptionsTitle->setFixedHeight(scaled(32.0));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_assumptions, 1);
    layout->addWidget(m_assumptionsHint);
    return pane;
}

void ComparePage::connectAll()
{
    connect(&m_comparison, &Comparison::changed, this, &ComparePage::refresh);
    connect(&m_comparison, &Comparison::stateChanged, this, &ComparePage::stateChanged);
    connect(&m_document, &document::ProjectDocument::selectionChanged, this, &ComparePage::showMarkers);
    connect(m_row, &ScenarioRow::failed, this, &ComparePage::tell);
    connect(m_note, &forms::MessageBar::clicked, this, &ComparePage::branchRequested);
    connect(m_series, &QComboBox::activated, this,
            [this] { m_comparison.setSeries(m_series->currentData().toString()); });
    connect(m_mode, &QComboBox::activated, this, [this](int index) { m_comparison.setDifference(index == 1); });
    connect(m_chart, &plot::ChartStack::clicked, this, [this](const Hit &hit) {
        if (hit.id.isEmpty()) {
            return;
        }
        if (hit.type == EntityType::Scenario || hit.type == EntityType::Pin) {
            choose({hit.type, hit.id});
        } else {
            m_document.select({hit.type, hit.id});
        }
    });
    connect(m_chart, &plot::ChartStack::activated, this, [this](const Hit &hit) {
        if (!hit.id.isEmpty() && hit.type != EntityType::Scenario && hit.type != EntityType::Pin) {
            Q_EMIT editRequested(hit.type, hit.id);
        }
    });
    connect(m_chart, &plot::ChartStack::contextMenuRequested, this, &ComparePage::chartMenu);
    connect(m_multiples, &MultiplesView::chosen, this, &ComparePage::choose);
    connect(m_measures, &MeasureTable::dayChosen, this, [this](double day) {
        m_axis.setCursor(day, true);
        m_axis.reveal(day);
    });
    connect(m_measures, &MeasureTable::failed, this, &ComparePage::tell);
    connect(m_measures, &MeasureTable::saved, m_message, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, m_measures, &MeasureTable::copyTable);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_measures->saveCsv(tr("%1 measures.csv").arg(m_document.displayName())); });
    connect(m_assumptions, &AssumptionTable::goTo, this, &ComparePage::goTo);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_assumptionModel->setOnlyDifferences(only);
        Q_EMIT stateChanged();
    });
}

/// A scenario is shown in the window; a pin is only looked at.
void ComparePage::choose(const Compared &what)
{
    if (!what.isPin()) {
        m_document.setScenario(what.id);
    }
}

void ComparePage::chartMenu(const Hit &hit, const QPoint &globalPosition)
{
    const double day = hit.day.value_or(m_axis.cursor().value_or(m_axis.from()));
    QMenu menu(this);
    menu.addAction(tr("Why is there a shortfall here?"), this, [this, day] { Q_EMIT whyRequested(day); });
    if (!hit.id.isEmpty() && hit.type == EntityType::Scenario) {
        menu.addSeparator();
        menu.addAction(tr("Show scenario"), this, [this, hit] { m_document.setScenario(hit.id); });
        menu.addAction(tr("Make reference"), this, [this, hit] {
            m_comparison.setReference({EntityType::Scenario, hit.id});
        });
    }
    menu.exec(globalPosition);
}

QString ComparePage::referenceName() const
{
    const Column *reference = m_comparison.reference();
    return reference == nullptr ? QString() : reference->name;
}

void ComparePage::fillSeries()
{
    m_series->clear();
    for (const ComparedSeries &series : comparedSeries()) {
        m_series->addItem(seriesLabel(series), QString::fromLatin1(series.key));
    }
    m_mode->clear();
    m_mode->addItem(tr("Values"));
    m_mode->addItem(tr("Difference to the reference"));
}

void ComparePage::setTexts()
{
    fillSeries();
    m_series->setAccessibleName(tr("Series that is compared"));
    m_series->setToolTip(tr("Which series of all scenarios is drawn"));
    m_mode->setAccessibleName(tr("Values or differences"));
    m_mode->setToolTip(tr("Draws the values themselves, or how far each is from the reference"));
    m_multiplesTitle->setText(tr("Capacity and demand, one chart a scenario"));
    m_measuresTitle->setText(tr("Measures"));
    m_copy->setText(tr("Copy table"));
    m_copy->setToolTip(tr("Copies all measures with their headings, for a spreadsheet"));
    m_save->setText(tr("Save CSV…"));
    m_save->setToolTip(tr("Writes all measures into a file"));
    m_measures->setAccessibleName(tr("Measures of the scenarios"));
    m_assumptionsTitle->setText(tr("Differing assumptions"));
    m_onlyDifferences->setText(tr("Only differences"));
    m_onlyDifferences->setToolTip(tr("Leaves out fields that a scenario sets but all of them see alike"));
    m_assumptions->setAccessibleName(tr("Differing assumptions"));
    m_assumptionsHint->setText(
        forms::paragraph({tr("Violet: departs from the reference."), tr("Double-click a value to edit it there.")}));
}

void ComparePage::setLooks()
{
    const plot::Palette &tokens = forms::tokensOf(this);
    m_chart->setTheme(forms::themeOf(palette()));
    const QFont bold = forms::sizedFont(font(), 13.0, true);
    const QFont small = forms::sizedFont(font(), 11.0);
    QPalette grey = palette();
    grey.setColor(QPalette::WindowText, tokens.mut);
    for (QLabel *title : {m_multiplesTitle, m_measuresTitle, m_assumptionsTitle}) {
        title->setFont(bold);
    }
    for (QLabel *hint : {m_unit, m_measuresHint, m_assumptionsHint}) {
        hint->setFont(small);
        hint->setPalette(grey);
    }
    m_series->setFont(bold);
    QPalette violet = palette();
    violet.setColor(QPalette::WindowText, tokens.ovr);
    violet.setColor(QPalette::Window, tokens.ovrbg);
    m_count->setPalette(violet);
    m_count->setAutoFillBackground(true);
    m_count->setFont(small);
    m_count->setContentsMargins(scaled(5.0), scaled(1.0), scaled(5.0), scaled(1.0));
}

void ComparePage::refresh()
{
    m_series->setCurrentIndex(m_series->findData(QString::fromLatin1(seriesOfKey(m_comparison.series()).key)));
    m_mode->setCurrentIndex(m_comparison.isDifference() ? 1 : 0);
    const model::Settings &settings = m_document.resolved().settings;
    m_axis.setFullRange(settings.start, settings.end);
    refreshChart();
    showMarkers();
    const auto &columns = m_comparison.columns();
    m_multiples->setColumns(columns);
    m_measureModel->setColumns(columns);
    m_assumptionModel->setColumns(m_document.project(), columns);
    showCounts();
    const bool isAlone = columns.size() < 2;
    m_note->setVisible(isAlone);
    if (isAlone) {
        m_note->setMessage(tr("Choose a second scenario to compare."), tr("Branch this scenario"));
    }
}

void ComparePage::refreshChart()
{
    const ComparedSeries &series = seriesOfKey(m_comparison.series());
    const Column *reference = m_comparison.reference();
    const bool isDifference = m_comparison.isDifference() && reference != nullptr && reference->run != nullptr;
    SeriesValues from;
    if (isDifference) {
        from = seriesValues(*reference->run, series);
    }
    std::vector<ScenarioLine> lines;
    QString chip;
    for (const Column &column : m_comparison.columns()) {
        if (column.run == nullptr) {
            continue;
        }
        ScenarioLine line{column.what.type, column.what.id, column.name, column.slot, column.isCurrent, {}};
        line.series = seriesValues(*column.run, series);
        if (isDifference) {
            line.series = differenceOf(line.series, from);
        }
        lines.push_back(std::move(line));
        chip = model::nameOf(column.run->resolved, EntityType::Chip, column.run->plan.referenceChip);
    }
    m_lines->setLines(std::move(lines), series.unit, isDifference);
    const QString unit = seriesUnitText(series, chip);
    //: %1 is what is counted, %2 a scenario
    m_unit->setText(isDifference ? tr("%1, less that of “%2”").arg(unit, referenceName()) : unit);
    m_unit->setToolTip(m_unit->text());
    //: spoken: %1 is a series
    m_chart->setAccessibleName(tr("%1 of the scenarios compared").arg(seriesLabel(series)));
}

void ComparePage::showMarkers()
{
    const document::Selection &selection = m_document.selection();
    m_chart->stack().setMarkers(timeline::timeMarkers(m_document.resolved(), m_scheduler.runs().current.get(),
                                                      selection.type, selection.id, m_chart->locale()));
}

void ComparePage::showCounts()
{
    //: %1 is a scenario
    m_measuresHint->setText(tr("differences from “%1”; red is worse, green is better").arg(referenceName()));
    m_measuresHint->setToolTip(m_measuresHint->text());
    const int count = m_assumptionModel->differenceCount();
    m_count->setText(tr("%n field(s)", nullptr, count));
}

void ComparePage::tell(const QString &sentence)
{
    m_message->setMessage(forms::asHeading(sentence));
    m_message->show();
}

QByteArray ComparePage::saveState() const
{
    const auto coded = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject state{
        {QStringLiteral("comparison"), QString::fromUtf8(m_comparison.saveState())},
        {QStringLiteral("onlyDifferences"), m_onlyDifferences->isChecked()},
        {QStringLiteral("rows"), coded(m_splitter->saveState())},
        {QStringLiteral("upper"), coded(m_upper->saveState())},
        {QStringLiteral("lower"), coded(m_lower->saveState())},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool ComparePage::restoreState(const QByteArray &state)
{
    const QJsonObject read = QJsonDocument::fromJson(state).object();
    if (!read.contains(QStringLiteral("comparison"))
        || !m_comparison.restoreState(read.value(QStringLiteral("comparison")).toString().toUtf8())) {
        return false;
    }
    m_onlyDifferences->setChecked(read.value(QStringLiteral("onlyDifferences")).toBool(true));
    const auto decoded = [&read](const char *key) {
        return QByteArray::fromBase64(read.value(QLatin1String(key)).toString().toLatin1());
    };
    m_splitter->restoreState(decoded("rows"));
    m_upper->restoreState(decoded("upper"));
    m_lower->restoreState(decoded("lower"));
    return true;
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_comparison.setActive(true);
}

void ComparePage::hideEvent(QHideEvent *event)
{
    m_comparison.setActive(false);
    QWidget::hideEvent(event);
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setTexts();
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setLooks();
    }
}

void ComparePage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), forms::tokensOf(this).base);
}

} // namespace penstock::compare
