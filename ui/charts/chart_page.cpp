// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_page.h"

#include "core/compile/compile.h"
#include "ui/charts/series_look.h"
#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace penstock::charts {

using document::ProjectDocument;
using forms::scaled;
using model::EntityType;
using model::Id;

namespace {

/// Capacity and demand can be read in other units than those of the reference chip.
bool hasUnit(model::ViewKind kind)
{
    using model::ViewKind;
    switch (kind) {
    case ViewKind::Overview:
    case ViewKind::CapacityDemand:
    case ViewKind::CapacityStack:
    case ViewKind::Demand:
    case ViewKind::Shortfall:
    case ViewKind::Headroom:
    case ViewKind::Stranded:
    case ViewKind::ServedBy: return true;
    default: return false;
    }
}

/// Spreadsheets take tabs from the clipboard; commas inside quotes stay.
QString withTabs(QString csv)
{
    bool isQuoted = false;
    for (QChar &c : csv) {
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (c == QLatin1Char(',') && !isQuoted)
            c = QLatin1Char('\t');
    }
    return csv;
}

} // namespace

ChartPage::ChartPage(ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &windowAxis,
                     const Id &view, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_windowAxis(windowAxis)
    , m_name(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_unitLabel(new QLabel(this))
    , m_unit(new QComboBox(this))
    , m_annotate(new QPushButton(this))
    , m_table(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_note(new forms::MessageBar(forms::MessageBar::Tone::Info, this))
{
    setObjectName(QStringLiteral("chartPage"));
    // An axis of its own: a chart may have a range that is nobody else's. Without one it goes with the window.
    m_stack = new plot::ChartStack(m_ownAxis, this);
    m_stack->setObjectName(QStringLiteral("chartPlot"));
    m_chart = new ViewChart(*m_stack, document, scheduler, view, true, this);
    connect(&windowAxis, &plot::TimeAxis::cursorChanged, this, [this] {
        if (m_ownAxis.cursor() != m_windowAxis.cursor())
            m_ownAxis.setCursor(m_windowAxis.cursor(), m_windowAxis.isCursorPinned());
    });
    connect(&m_ownAxis, &plot::TimeAxis::cursorChanged, this, [this] {
        if (m_ownAxis.cursor() != m_windowAxis.cursor())
            m_windowAxis.setCursor(m_ownAxis.cursor(), m_ownAxis.isCursorPinned());
    });
    connect(&windowAxis, &plot::TimeAxis::rangeChanged, this, &ChartPage::followWindow);
    connect(&m_ownAxis, &plot::TimeAxis::rangeChanged, this, [this] {
        if (sharesRange() && m_chart->isDrawn())
            m_windowAxis.setRange(m_ownAxis.from(), m_ownAxis.to());
    });
    m_unitLabel->setBuddy(m_unit);
    m_unit->setObjectName(QStringLiteral("chartUnit"));
    m_name->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *annotations = new QMenu(m_annotate);
    m_annotate->setMenu(annotations);
    m_annotate->setObjectName(QStringLiteral("annotate"));
    connect(annotations, &QMenu::aboutToShow, this, [this, annotations] {
        annotations->clear();
        annotations->addAction(tr("Text"), this, [this] { annotate(model::AnnotationKind::Text); });
        annotations->addAction(tr("Arrow"), this, [this] { annotate(model::AnnotationKind::Arrow); });
        annotations->addAction(tr("Band"), this, [this] { annotate(model::AnnotationKind::Band); });
    });
    auto *tables = new QMenu(m_table);
    m_table->setMenu(tables);
    m_table->setObjectName(QStringLiteral("chartTable"));
    connect(tables, &QMenu::aboutToShow, this, [this, tables] {
        tables->clear();
        tables->addAction(tr("Copy"), this, &ChartPage::copyTable);
        tables->addAction(tr("Save as CSV…"), this, &ChartPage::saveTable);
    });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    bar->setSpacing(scaled(8));
    bar->addWidget(m_name);
    bar->addWidget(m_kind, 1);
    bar->addWidget(m_unitLabel);
    bar->addWidget(m_unit);
    bar->addWidget(m_annotate);
    bar->addWidget(m_table);
    bar->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);

    connect(m_unit, &QComboBox::activated, this, &ChartPage::chooseUnit);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_chart->viewId()); });
    connect(m_chart, &ViewChart::drawn, this, &ChartPage::showTexts);
    connect(m_chart, &ViewChart::drawn, this, &ChartPage::followWindow);
    connect(m_chart, &ViewChart::editRequested, this, &ChartPage::editRequested);
    connect(m_stack, &plot::ChartStack::contextMenuRequested, this, &ChartPage::contextMenuRequested);
    m_stack->setTheme(forms::themeOf(palette()));
    setTexts();
}

ChartPage::~ChartPage()
{
    delete m_chart; // before the axis of its own
    delete m_stack;
}

bool ChartPage::sharesRange() const
{
    const model::View *view = m_chart->view();
    return view != nullptr && hasTime(view->kind) && !view->from.isValid() && !view->to.isValid();
}

void ChartPage::followWindow()
{
    if (sharesRange() && m_chart->isDrawn())
        m_ownAxis.setRange(m_windowAxis.from(), m_windowAxis.to());
}

void ChartPage::setTexts()
{
    m_unitLabel->setText(tr("Unit"));
    m_unit->setToolTip(tr("Unit in which capacity and demand are read"));
    m_annotate->setText(tr("Annotate"));
    m_annotate->setToolTip(tr("Add a text, an arrow or a band to the chart; drag it where it belongs"));
    m_table->setText(tr("Table"));
    m_table->setToolTip(tr("Copy or save the numbers behind the chart"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the chart as a picture"));
    showTexts();
}

void ChartPage::showTexts()
{
    const model::View *view = m_chart->view();
    if (view == nullptr)
        return;
    const QString name = view->title.isEmpty() ? view->name : view->title;
    m_name->setFont(forms::sizedFont(QApplication::font(), 15, true));
    m_name->setText(QFontMetrics(m_name->font()).elidedText(name, Qt::ElideRight, scaled(420)));
    m_name->setToolTip(name);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    m_kind->setPalette(muted);
    const QString kind = chartTitle(*view);
    m_kind->setText(kind == name ? QString() : kind);
    m_unitLabel->setVisible(hasUnit(view->kind));
    m_unit->setVisible(hasUnit(view->kind));
    m_annotate->setVisible(hasTime(view->kind) && view->multiples == model::Multiples::None);
    fillUnits();
    const QStringList notes = m_chart->notes();
    const QString sentence = !m_chart->fault().isEmpty() ? m_chart->fault() : notes.value(0);
    m_note->setMessage(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ChartPage::fillUnits()
{
    const model::View *view = m_chart->view();
    const model::Project &project = m_document.resolved();
    if (m_unit->view()->isVisible())
        return; // somebody is choosing
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    const Id referenceId = compile::referenceChipOf(project);
    const QString reference = model::nameOf(project, EntityType::Chip, referenceId);
    //: %1 is the name of the reference chip
    m_unit->addItem(tr("%1-equivalents").arg(reference), QString());
    for (const model::Chip &chip : project.chips) {
        if (chip.id != referenceId)
            m_unit->addItem(tr("%1-equivalents").arg(model::nameOf(project, EntityType::Chip, chip.id)), chip.id);
    }
    m_unit->addItem(QStringLiteral("PFLOP/s"), QStringLiteral("pflops"));
    for (const model::Workload &workload : project.workloads) {
        if (workload.kind == model::WorkloadKind::Inference) //: %1 is a workload
            m_unit->addItem(tr("Tokens a day, %1").arg(model::nameOf(project, EntityType::Workload, workload.id)),
                            workload.id);
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(view != nullptr ? view->unit : QString())));
}

void ChartPage::chooseUnit(int index)
{
    const model::Address address{EntityType::View, m_chart->viewId(), QStringLiteral("unit")};
    static_cast<void>(m_document.push(model::SetField{address, m_unit->itemData(index).toString()}));
}

void ChartPage::annotate(model::AnnotationKind kind)
{
    const plot::TimeAxis &axis = m_stack->axis();
    const double day = axis.cursor().value_or((axis.from() + axis.to()) / 2.0);
    const QDate date = QDate::fromJulianDay(static_cast<qint64>(std::floor(day)));
    const auto quarter = static_cast<qint64>(axis.span() / 8.0);
    QString name = kind == model::AnnotationKind::Arrow  ? tr("Arrow")
                   : kind == model::AnnotationKind::Band ? tr("Band")
                                                         : tr("Text");
    model::AnyEntity fresh = model::freshEntity(m_document.project(), EntityType::Annotation, name);
    auto &annotation = std::get<model::Annotation>(fresh);
    annotation.kind = kind;
    annotation.text = name;
    annotation.view.id = m_chart->viewId();
    annotation.from = date;
    if (kind != model::AnnotationKind::Text)
        annotation.to = date.addDays(std::max<qint64>(quarter, 1));
    const plot::PanelFrame &frame = m_stack->stack().timeFrame();
    if (kind != model::AnnotationKind::Band && frame.area.height() > 0.0) {
        annotation.value = frame.valueAt(frame.area.top() + frame.area.height() * 0.2);
        if (kind == model::AnnotationKind::Arrow)
            annotation.toValue = frame.valueAt(frame.area.top() + frame.area.height() * 0.5);
    }
    static_cast<void>(m_document.add(fresh));
}

void ChartPage::copyTable()
{
    QApplication::clipboard()->setText(withTabs(QString::fromUtf8(m_chart->csv())));
}

void ChartPage::saveTable()
{
    const model::View *view = m_chart->view();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the numbers behind the chart"),
        (view != nullptr ? view->name : QString()) + QStringLiteral(".csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_chart->csv();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        //: %1 is a file, %2 what the system says
        m_note->setMessage(tr("“%1” could not be written: %2.").arg(path, file.errorString()));
        m_note->show();
    }
}

void ChartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_stack->setTheme(forms::themeOf(palette()));
    QWidget::changeEvent(event);
}

void ChartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_document.select({EntityType::View, m_chart->viewId()}); // the inspector has its fields
}

} // namespace penstock::charts
