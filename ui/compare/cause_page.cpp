// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/cause_page.h"

#include "ui/compare/cause_card.h"
#include "ui/compare/cause_chart.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"
#include "ui/timeline/overview_panels.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace penstock::compare {

using forms::scaled;
using model::EntityType;
using plot::Hit;

namespace {

constexpr double kCardWidth = 330.0;
constexpr double kLeastHeight = 56.0;
constexpr double kTitleRow = 26.0; ///< of the capacity
constexpr double kGap = 12.0;      ///< above the others

std::size_t placeOf(Link link)
{
    return static_cast<std::size_t>(link);
}

} // namespace

CausePage::CausePage(document::ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scheduler(scheduler)
    , m_axis(axis)
    , m_title(new QLabel(this))
    , m_chipLabel(new QLabel(this))
    , m_chips(new forms::FlatComboBox(this))
    , m_first(new QPushButton(this))
    , m_peak(new QPushButton(this))
    , m_empty(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_rows(new QWidget(this))
    , m_chart(new plot::ChartStack(axis, m_rows))
{
    setObjectName(QStringLiteral("causePage"));
    build();
    connect(&m_scheduler, &compute::RunScheduler::runsChanged, this, &CausePage::soon);
    connect(&m_document, &document::ProjectDocument::scenarioChanged, this, &CausePage::soon);
    connect(&m_document, &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.everything) {
            m_day.reset();
            m_chip.clear();
        }
        soon();
    });
    connect(&m_document, &document::ProjectDocument::selectionChanged, this, &CausePage::showMarkers);
    // One cursor for all pages: pinned anywhere, it is the day asked about.
    connect(&m_axis, &plot::TimeAxis::cursorChanged, this, [this] {
        if (m_axis.isCursorPinned() && m_axis.cursor() && m_axis.cursor() != m_day) {
            m_day = m_axis.cursor();
            soon();
        }
    });
    connect(m_chart, &plot::ChartStack::clicked, this, [this](const Hit &hit) {
        if (!hit.id.isEmpty()) {
            m_document.select({hit.type, hit.id});
            Q_EMIT select(hit.type, hit.id);
        } else if (m_axis.cursor()) {
            setDay(*m_axis.cursor());
        }
    });
    connect(m_chart, &plot::ChartStack::activated, this, [this](const Hit &hit) {
        if (!hit.id.isEmpty()) {
            Q_EMIT editRequested(hit.type, hit.id);
        }
    });
    connect(m_chips, &QComboBox::activated, this, [this] { setChip(m_chips->currentData().toString()); });
    connect(m_first, &QPushButton::clicked, this, &CausePage::goToFirst);
    connect(m_peak, &QPushButton::clicked, this, &CausePage::goToPeak);
    setTexts();
    setLooks();
}

CausePage::~CausePage() = default;

void CausePage::build()
{
    m_title->setObjectName(QStringLiteral("causeTitle"));
    m_chips->setObjectName(QStringLiteral("causeChip"));
    m_first->setObjectName(QStringLiteral("firstShortfall"));
    m_peak->setObjectName(QStringLiteral("peakShortfall"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chipLabel->setBuddy(m_chips);
    m_first->setAutoDefault(false);
    m_peak->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(12.0), scaled(8.0), scaled(12.0), scaled(8.0));
    head->setSpacing(scaled(8.0));
    head->addWidget(m_title, 1);
    head->addWidget(m_chipLabel);
    head->addWidget(m_chips);
    head->addWidget(m_first);
    head->addWidget(m_peak);
    m_chart->setObjectName(QStringLiteral("causePlot"));
    plot::StackOptions options = m_chart->stack().options();
    options.leftMargin = 56.0;
    options.rightMargin = 110.0;
    m_chart->stack().setOptions(options);
    m_chart->installEventFilter(this);
    auto *side = new QHBoxLayout(m_rows);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addSpacing(scaled(kCardWidth)); // where the cards stand
    side->addWidget(m_chart, 1);
    for (int i = 0; i < kLinkCount; ++i) {
        addLink(static_cast<Link>(i));
    }
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_rows);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
}

void CausePage::addLink(Link link)
{
    const std::size_t i = placeOf(link);
    auto *card = new CauseCard(static_cast<int>(i) + 1, m_rows);
    card->setObjectName(QStringLiteral("cause%1").arg(i));
    connect(card, &QAbstractButton::clicked, this, [this, card] { follow(card->cause()); });
    m_cards[i] = card;
    if (link == Link::Capacity) {
        m_capacity = m_chart->addPanel(std::make_unique<plot::CapacityPanel>());
        m_panels[i] = m_capacity;
    } else {
        m_panels[i] = m_chart->addPanel(std::make_unique<CausePanel>(card->objectName(), link));
    }
}

/// Each panel is as high as the words beside it need.
void CausePage::fitRows()
{
    const double scale = scaled(100.0) / 100.0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const bool isCapacity = m_panels[i] == m_capacity;
        const double words = m_cards[i]->heightForWidth(scaled(kCardWidth)) / scale;
        plot::PanelShape shape = m_panels[i]->shape();
        shape.minimum = std::max(kLeastHeight, words - (isCapacity ? kTitleRow : kGap));
        shape.preferred = shape.minimum;
        shape.stretch = isCapacity ? 1.5 : 1.0;
        shape.wantedTicks = 3;
        if (shape.minimum != m_panels[i]->shape().minimum || shape.stretch != m_panels[i]->shape().stretch) {
            m_panels[i]->setShape(shape);
        }
    }
    const plot::Look look =
        plot::Look::of(m_chart->font(), m_chart->theme(), m_chart->locale(), m_chart->devicePixelRatioF());
    m_chart->setMinimumHeight(static_cast<int>(std::ceil(m_chart->stack().minimumHeight(look))) + scaled(4.0));
}

/// Cards stand beside their panels.
void CausePage::placeCards()
{
    if (m_causes.isEmpty()) {
        return;
    }
    m_chart->flush(); // lays out the panels for the size there is now
    const plot::PanelStack &stack = m_chart->stack();
    const auto topOf = [&](std::size_t i) {
        const QRectF title = stack.titleRect(m_panels[i]);
        const double area = stack.frameOf(m_panels[i]).area.top();
        return static_cast<int>(title.isEmpty() ? area - scaled(kGap) : std::min(title.top(), area));
    };
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int top = m_chart->y() + (i == 0 ? 0 : std::max(topOf(i), 0));
        const int bottom = m_chart->y() + (i + 1 < m_cards.size() ? topOf(i + 1) : m_chart->height());
        m_cards[i]->setGeometry(0, top, scaled(kCardWidth), std::max(bottom - top, scaled(20.0)));
    }
}

bool CausePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chart && event->type() == QEvent::Resize) {
        // After the chart has laid out its panels for the new size.
        QMetaObject::invokeMethod(this, &CausePage::placeCards, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void CausePage::setTexts()
{
    m_chipLabel->setText(tr("Chip"));
    m_chips->setAccessibleName(tr("Chip that is followed"));
    m_chips->setToolTip(tr("Which chip the chain follows back to its gate"));
    m_first->setText(tr("First shortfall"));
    m_first->setToolTip(tr("Goes to the day of the first shortfall"));
    m_peak->setText(tr("Peak"));
    m_peak->setToolTip(tr("Goes to the day of the largest shortfall"));
    m_empty->setText(tr("There is no result to explain: the problems say why it cannot be computed."));
}

void CausePage::setLooks()
{
    m_title->setFont(forms::sizedFont(font(), 15.0, true));
    m_chart->setTheme(forms::themeOf(palette()));
}

void CausePage::setDay(double day)
{
    m_day = day;
    m_axis.setCursor(day, true);
    m_axis.reveal(day);
    soon();
}

void CausePage::setChip(const model::Id &chip)
{
    m_chip = chip;
    soon();
}

/// A page that nobody sees costs an edit nothing.
void CausePage::soon()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

/// The day asked for, else the pinned cursor, else that of the largest shortfall, else the start.
std::optional<double> CausePage::dayToShow() const
{
    const auto &run = m_scheduler.runs().current;
    if (run == nullptr) {
        return std::nullopt;
    }
    if (m_day) {
        return m_day;
    }
    if (m_axis.isCursorPinned() && m_axis.cursor()) {
        return m_axis.cursor();
    }
    return static_cast<double>(run->plan.start.toJulianDay()) + run->measures.total.peakShortfallDay.value_or(0.0);
}

void CausePage::goToFirst()
{
    const auto &run = m_scheduler.runs().current;
    if (run != nullptr && run->measures.total.firstShortfallDay) {
        setDay(static_cast<double>(run->plan.start.toJulianDay()) + *run->measures.total.firstShortfallDay);
    }
}

void CausePage::goToPeak()
{
    const auto &run = m_scheduler.runs().current;
    if (run != nullptr && run->measures.total.peakShortfallDay) {
        setDay(static_cast<double>(run->plan.start.toJulianDay()) + *run->measures.total.peakShortfallDay);
    }
}

void CausePage::refresh()
{
    m_isStale = false;
    const compute::Runs &runs = m_scheduler.runs();
    const std::optional<double> day = dayToShow();
    const auto numbers =
        day ? causeNumbers(*runs.current, runs.reference.get(), *day, m_chip) : std::optional<CauseNumbers>();
    m_empty->setVisible(!numbers);
    m_scroll->setVisible(numbers.has_value());
    m_causes.clear();
    if (!numbers) {
        m_title->setText(tr("Why is there a shortfall?"));
        return;
    }
    const model::Settings &settings = m_document.resolved().settings;
    m_axis.setFullRange(settings.start, settings.end);
    const model::Id other = m_scheduler.referenceScenario();
    const QString referenceName = runs.reference == nullptr
                                      ? QString()
                                      : model::nameOf(m_document.project(), EntityType::Scenario, other).simplified();
    const QString date = plot::longDate(plot::dateOf(numbers->day), locale());
    const QString scenario = model::nameOf(m_document.project(), EntityType::Scenario, m_document.scenario());
    //: %1 is a date, %2 a scenario
    m_title->setText(numbers->unmet > 0.0 ? tr("Why is there a shortfall on %1 in “%2”?").arg(date, scenario)
                                          : tr("What stands behind %1 in “%2”").arg(date, scenario));
    m_causes = CauseWriter(*runs.current, *numbers, referenceName, locale()).all();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setCause(m_causes.at(static_cast<qsizetype>(i)));
    }
    m_first->setEnabled(runs.current->measures.total.firstShortfallDay.has_value());
    m_peak->setEnabled(runs.current->measures.total.peakShortfallDay.has_value());
    fillChips(*numbers);
    refreshCharts(*numbers, referenceName);
    fitRows();
    showMarkers();
    placeCards();
}

void CausePage::fillChips(const CauseNumbers &numbers)
{
    const auto &run = *m_scheduler.runs().current;
    if (m_chips->view()->isVisible()) {
        return;
    }
    m_chips->clear();
    const QString found = model::nameOf(run.resolved, EntityType::Chip, numbers.chip).simplified();
    //: %1 is a chip: the one that the numbers point to
    m_chips->addItem(m_chip.isEmpty() ? tr("Automatic: %1").arg(found) : tr("Automatic"), QString());
    for (const model::Id &chip : run.plan.chips) {
        m_chips->addItem(model::nameOf(run.resolved, EntityType::Chip, chip).simplified(), chip);
    }
    m_chips->setCurrentIndex(std::max(0, m_chips->findData(m_chip)));
}

void CausePage::refreshCharts(const CauseNumbers &numbers, const QString &referenceName)
{
    const compute::Runs &runs = m_scheduler.runs();
    for (plot::Panel *panel : m_panels) {
        if (panel != m_capacity) {
            static_cast<CausePanel *>(panel)->show(*runs.current, runs.reference.get(), referenceName, numbers);
        }
    }
    m_capacity->setReferenceName(referenceName);
    m_capacity->show(runs.current.get(), runs.reference.get(), runs.beforeDrag.get());
}

void CausePage::showMarkers()
{
    const document::Selection &selection = m_document.selection();
    m_chart->stack().setMarkers(timeline::timeMarkers(m_document.resolved(), m_scheduler.runs().current.get(),
                                                      selection.type, selection.id, locale()));
}

void CausePage::follow(const CauseText &cause)
{
    if (cause.day) {
        m_axis.reveal(*cause.day);
    }
    if (!cause.id.isEmpty()) {
        m_document.select({cause.type, cause.id});
        Q_EMIT select(cause.type, cause.id);
    }
}

void CausePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
    QMetaObject::invokeMethod(this, &CausePage::placeCards, Qt::QueuedConnection);
}

void CausePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setTexts();
        soon();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setLooks();
    }
}

void CausePage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), forms::tokensOf(this).panel);
}

} // namespace penstock::compare
