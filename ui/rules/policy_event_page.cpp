// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/policy_event_page.h"

#include "core/compile/compile.h"
#include "core/compile/gates.h"
#include "ui/forms/tokens.h"
#include "ui/rules/chip_table.h"
#include "ui/rules/event_form.h"
#include "ui/rules/rule_map.h"
#include "ui/rules/rule_section.h"
#include "ui/rules/units_cut.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::rules {

using forms::scaled;
using model::EntityType;

namespace {

constexpr double kYearDays = 365.25; // the 12 months of the table

const model::PolicyEvent *eventIn(const model::Project &project, const model::Id &id)
{
    return static_cast<const model::PolicyEvent *>(model::find(project, EntityType::PolicyEvent, id));
}

} // namespace

PolicyEventPage::PolicyEventPage(document::ProjectDocument &document, compute::RunScheduler &runs,
                                 const model::Id &event, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_event(event)
{
    setObjectName(QStringLiteral("policyEventPage"));
    build();
    setTexts();
    connect(&document, &document::ProjectDocument::changed, this, &PolicyEventPage::follow);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &PolicyEventPage::syncScenario);
    connect(&runs, &compute::RunScheduler::runsChanged, this, [this] { m_form->setProblems(m_runs.runs().problems); });
    connect(m_form, &EventForm::sourcesRequested, this, &PolicyEventPage::sourcesRequested);
    connect(m_map, &RuleMap::ruleEdited, &m_form->ruleSection(), &RuleSection::take);
    connect(m_map, &RuleMap::escaped, &m_form->ruleSection(), &RuleSection::takeBack);
    connect(m_map, &RuleMap::dragStarted, &runs, &compute::RunScheduler::beginGesture);
    connect(m_map, &RuleMap::dragEnded, &runs, &compute::RunScheduler::endGesture);
    connect(m_map, &RuleMap::chipClicked, m_table, &ChipTable::choose);
    connect(m_table, &ChipTable::chipChosen, m_map, &RuleMap::setHighlighted);
    connect(m_table, &ChipTable::chipActivated, this, &PolicyEventPage::chipActivated);
    connect(m_showLibrary, &QCheckBox::toggled, this, &PolicyEventPage::refresh);
    m_form->ruleSection().builder().setCounter([this](const model::Rule &rule) {
        // The same chips as on the map.
        qsizetype count = 0;
        for (const ChipOutcome &chip : m_map->content().chips) {
            count += catchingClause(rule, chip.chip, chip.rating) >= 0 ? 1 : 0;
        }
        return count;
    });
    m_wasThere = isThere();
    syncScenario();
}

PolicyEventPage::~PolicyEventPage() = default;

void PolicyEventPage::build()
{
    m_form = new EventForm(m_document, this);
    m_form->setMinimumWidth(scaled(400.0));
    auto *right = new QWidget(this);
    right->setMinimumWidth(scaled(380.0));
    m_mapTitle = new QLabel(right);
    m_axes = new QLabel(right);
    m_axes->setForegroundRole(QPalette::PlaceholderText);
    m_map = new RuleMap(right);
    auto *mapHead = new QHBoxLayout;
    mapHead->setContentsMargins(scaled(10.0), scaled(6.0), scaled(24.0), scaled(2.0));
    mapHead->addWidget(m_mapTitle);
    mapHead->addStretch();
    mapHead->addWidget(m_axes);
    auto *upper = new QWidget(right);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addLayout(mapHead);
    upperLayout->addWidget(m_map, 1);

    auto *lower = new QWidget(right);
    m_tableTitle = new QLabel(lower);
    m_counts = new QLabel(lower);
    m_counts->setObjectName(QStringLiteral("ruleCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the form keeps its width
    m_showLibrary = new QCheckBox(lower);
    m_showLibrary->setObjectName(QStringLiteral("showChipLibrary"));
    m_showLibrary->setChecked(true);
    m_table = new ChipTable(lower);
    m_noChips = new QLabel(lower);
    m_noChips->setAlignment(Qt::AlignCenter);
    m_noChips->setWordWrap(true);
    auto *tableHead = new QHBoxLayout;
    tableHead->setContentsMargins(scaled(8.0), scaled(3.0), scaled(10.0), scaled(3.0));
    tableHead->setSpacing(scaled(10.0));
    tableHead->addWidget(m_tableTitle);
    tableHead->addWidget(m_counts, 1);
    tableHead->addWidget(m_showLibrary);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addLayout(tableHead);
    lowerLayout->addWidget(m_noChips, 1);
    lowerLayout->addWidget(m_table, 1);

    m_rows = new QSplitter(Qt::Vertical, right);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(upper);
    m_rows->addWidget(lower);
    m_rows->setStretchFactor(0, 1);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_rows);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_form);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);

    m_gone = new QLabel(this);
    m_gone->setAlignment(Qt::AlignCenter);
    m_gone->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_gone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QString PolicyEventPage::title() const
{
    return model::nameOf(m_document.resolved(), EntityType::PolicyEvent, m_event);
}

bool PolicyEventPage::isThere() const
{
    return eventIn(m_document.project(), m_event) != nullptr;
}

void PolicyEventPage::setIconSource(const forms::IconSource &icons)
{
    m_form->setIconSource(icons);
}

bool PolicyEventPage::focusField(const QString &field)
{
    return isThere() && m_form->focusField(field);
}

forms::FieldRow *PolicyEventPage::focusedRow() const
{
    return m_form->focusedRow();
}

void PolicyEventPage::commit()
{
    if (isThere()) {
        m_form->commit();
    }
}

void PolicyEventPage::follow(const model::ChangeSet &what)
{
    const bool there = isThere();
    if (what.everything || there != m_wasThere) {
        m_wasThere = there;
        syncScenario();
        if (!there) {
            Q_EMIT eventRemoved();
        }
        return;
    }
    if (!there) {
        return;
    }
    if (!isVisible()) {
        m_isStale = true; // a tab behind costs nothing
        announceTitle();
        return;
    }
    refresh(); // before the form: its cards count what is on the map
    m_form->follow(what);
}

void PolicyEventPage::syncScenario()
{
    m_stack->setCurrentIndex(isThere() ? 0 : 1);
    if (!isThere()) {
        return;
    }
    m_isStale = false;
    refresh();
    m_form->setEvent(m_event); // what was being typed was meant for the other scenario
    m_form->setProblems(m_runs.runs().problems);
    m_table->fitColumns();
}

void PolicyEventPage::refresh()
{
    const model::Project &resolved = m_document.resolved();
    const model::PolicyEvent *event = eventIn(resolved, m_event);
    if (event == nullptr) {
        return;
    }
    const QList<ChipOutcome> own = outcomesOf(resolved, *event);
    MapContent content;
    content.chips = own;
    if (m_showLibrary->isChecked()) {
        content.chips += libraryOutcomes(library::shippedLibrary(), resolved, *event);
    }
    content.hasRule = event->kind == model::PolicyKind::Restrict || event->kind == model::PolicyKind::Cap;
    content.rule = content.hasRule ? event->rule : model::Rule();
    m_map->setContent(content);
    m_form->ruleSection().builder().showCatches();
    m_table->rows().setRows(
        resolved, own, unitsCut(resolved, compile::referenceChipOf(m_document.project()), m_event, kYearDays, m_cache));
    if (!m_map->isDragging()) {
        m_table->fitColumns();
    }
    m_table->setVisible(!own.isEmpty());
    m_noChips->setVisible(own.isEmpty());
    refreshCounts();
    announceTitle();
}

void PolicyEventPage::announceTitle()
{
    const QString name = title();
    if (name != m_shownTitle) {
        m_shownTitle = name;
        Q_EMIT titleChanged();
    }
}

void PolicyEventPage::refreshCounts()
{
    int own = 0;
    int ownCaught = 0;
    int caught = 0;
    const QList<ChipOutcome> &chips = m_map->content().chips;
    for (const ChipOutcome &chip : chips) {
        const bool isCaught = chip.outcome != Outcome::Free;
        caught += isCaught ? 1 : 0;
        own += chip.isLibrary ? 0 : 1;
        ownCaught += !chip.isLibrary && isCaught ? 1 : 0;
    }
    const QLocale locale;
    const int all = static_cast<int>(chips.size());
    m_counts->setText(
        m_showLibrary->isChecked()
            ? tr("%1 of %2 known chips caught · %3 of %4 in this project")
                  .arg(locale.toString(caught), locale.toString(all), locale.toString(ownCaught), locale.toString(own))
            : tr("%1 of %2 caught").arg(locale.toString(ownCaught), locale.toString(own)));
}

void PolicyEventPage::setTexts()
{
    QFont bold = font();
    bold.setBold(true);
    m_mapTitle->setFont(bold);
    m_tableTitle->setFont(bold);
    m_axes->setFont(forms::sizedFont(font(), 11.0));
    m_mapTitle->setText(tr("Which chips the rule catches"));
    m_axes->setText(tr("log axes"));
    m_tableTitle->setText(tr("Chips of this project"));
    m_showLibrary->setText(tr("Show chip library"));
    m_showLibrary->setToolTip(tr("Draws and counts the chips of the library that the project does not hold"));
    m_noChips->setText(tr("This project has no chips yet. Add some from the chip library."));
    m_gone->setText(tr("This policy event was deleted. Undo brings it back."));
}

void PolicyEventPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setTexts();
        if (isThere()) {
            refresh();
        }
    }
    QWidget::changeEvent(event);
}

void PolicyEventPage::layOutOnce()
{
    // Once it has its size and its rows theirs; afterwards a person decides.
    if (m_isLaidOut || !isVisible() || width() < scaled(640.0)) {
        return;
    }
    m_isLaidOut = true;
    const int form = m_form->sizeHint().width();
    m_columns->setSizes({form, width() - form});
    const int table = scaled(30.0 + 26.0 * 7.5);
    m_rows->setSizes({height() - table, table});
}

void PolicyEventPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isLaidOut) {
        QTimer::singleShot(0, this, &PolicyEventPage::layOutOnce);
    }
}

void PolicyEventPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        syncScenario();
    }
    if (!m_isLaidOut) {
        QTimer::singleShot(0, this, &PolicyEventPage::layOutOnce);
    }
}

void PolicyEventPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), forms::tokensOf(this).base);
}

} // namespace penstock::rules
