// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview/overview_page.h"

#include "core/model/validate.h"
#include "ui/forms/message_bar.h"
#include "ui/plot/chart_stack.h"
#include "ui/plot/overview_strip.h"
#include "ui/shell/look/appearance.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/overview/empty_notes.h"
#include "ui/shell/overview/measure_strip.h"
#include "ui/shell/panels/problem_text.h"
#include "ui/shell/tools/chart_export.h"
#include "ui/timeline/overview_chart.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::shell {

OverviewPage::OverviewPage(ShellContext &context, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_fault(new forms::MessageBar(forms::MessageBar::Tone::Fault, this))
    , m_measures(new MeasureStrip)
    , m_chart(new plot::ChartStack(context.view().timeAxis()))
    , m_overview(new timeline::OverviewChart(*m_chart, context.document(), context.scheduler(),
                                             model::ViewKind::Overview, this))
    , m_strip(new plot::OverviewStrip(context.view().timeAxis()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_fault->setObjectName(QStringLiteral("faultBar"));
    m_fault->hide();
    layout->addWidget(m_fault);
    layout->addWidget(m_measures);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_strip);
    for (EmptyNote *&note : m_notes) {
        note = new EmptyNote(m_chart);
    }
    m_chart->installEventFilter(this);
    actions.reachInto(*m_chart);

    connect(m_fault, &forms::MessageBar::clicked, this, [this] { m_context.showField(m_faultPlace); });
    connect(m_measures, &MeasureStrip::dateChosen, this, &OverviewPage::goTo);
    connect(&context.scheduler(), &compute::RunScheduler::runsChanged, this, &OverviewPage::refresh);
    connect(&context.document(), &document::ProjectDocument::selectionChanged, this, &OverviewPage::refreshMeasures);
    connect(&context.view(), &ViewState::unitChanged, this, [this] {
        m_overview->setUnit(m_context.view().unit());
        refreshMeasures();
    });
    connect(m_overview, &timeline::OverviewChart::editRequested, this,
            [this](model::EntityType type, const QString &id) {
                if (type == model::EntityType::PolicyEvent) {
                    m_context.openPage({QStringLiteral("event"), type, id});
                } else {
                    m_context.showField({type, id, QString()});
                }
            });
    connect(m_chart, &plot::ChartStack::contextMenuRequested, this, &OverviewPage::showMenu);
    applyTheme();
    refresh();
}

void OverviewPage::takeProject()
{
    m_context.view().timeAxis().setCursor(std::nullopt);
    m_context.view().setUnit({});
    refresh();
}

void OverviewPage::refresh()
{
    if (!m_context.hasProject()) {
        return;
    }
    const compute::Runs &runs = m_context.scheduler().runs();
    m_strip->show(runs.current.get());
    m_strip->setRightMargin(m_chart->rightMargin());
    refreshMeasures();
    refreshFault();
    refreshNotes();
}

void OverviewPage::refreshMeasures()
{
    if (!m_context.hasProject()) {
        return;
    }
    const document::ProjectDocument &document = m_context.document();
    const model::Id reference = m_context.scheduler().referenceScenario();
    MeasureContext context;
    context.selection = document.selection();
    context.referenceName = model::nameOf(document.project(), model::EntityType::Scenario, reference);
    context.referenceIsParent = reference == document.parentScenario();
    context.unit = m_context.view().unit();
    context.locale = locale();
    m_measures->setMeasures(measureTexts(m_context.scheduler().runs(), context));
}

void OverviewPage::refreshFault()
{
    const compute::Runs &runs = m_context.scheduler().runs();
    const auto fault = std::find_if(runs.problems.cbegin(), runs.problems.cend(), [](const model::Problem &problem) {
        return model::severity(problem.code) == model::Severity::Error;
    });
    if (fault == runs.problems.cend()) {
        m_fault->hide();
        return;
    }
    const qsizetype others =
        std::count_if(runs.problems.cbegin(), runs.problems.cend(), [](const model::Problem &problem) {
            return model::severity(problem.code) == model::Severity::Error;
        });
    m_faultPlace = fault->where.address;
    const QString text = problemText(*fault, m_context.document().project());
    m_fault->setMessage(others > 1 ? tr("%1 (and %n more)", "a fault", static_cast<int>(others) - 1).arg(text) : text,
                        fault->where.hasAddress ? tr("Go there") : QString());
    m_fault->show();
}

void OverviewPage::refreshNotes()
{
    const EmptyNotes lacking = emptyNotes(m_context.document().resolved());
    const std::array<const EmptyNotes::Note *, 3> notes{&lacking.capacity, &lacking.reservoir, &lacking.lanes};
    for (std::size_t i = 0; i < notes.size(); ++i) {
        QList<QAction *> actions;
        for (const QString &id : notes.at(i)->actions) {
            actions.append(m_actions.action(id));
        }
        m_notes.at(i)->say(notes.at(i)->sentence, actions, notes.at(i)->titles);
    }
    placeNotes();
}

void OverviewPage::placeNotes()
{
    const bool isAnything =
        std::any_of(m_notes.begin(), m_notes.end(), [](const EmptyNote *note) { return !note->sentence().isEmpty(); });
    if (!isAnything) {
        return;
    }
    m_chart->flush(); // lays out the panels for the size there is now
    const plot::PanelStack &stack = m_chart->stack();
    const auto areaOf = [&stack](const plot::Panel *panel) {
        return panel != nullptr && stack.isVisible(panel) ? stack.frameOf(panel).area.toRect() : QRect();
    };
    const std::array<QRect, 3> areas{areaOf(m_overview->panels().capacity), areaOf(m_overview->panels().reservoir),
                                     areaOf(m_overview->panels().lanes)};
    for (std::size_t i = 0; i < areas.size(); ++i) {
        EmptyNote *note = m_notes.at(i);
        note->setVisible(!note->sentence().isEmpty() && areas.at(i).isValid());
        note->move(areas.at(i).center() - note->rect().center());
    }
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chart && event->type() == QEvent::Resize) {
        // After the chart has laid out its panels for the new size.
        QMetaObject::invokeMethod(this, &OverviewPage::placeNotes, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    }
}

void OverviewPage::applyTheme()
{
    m_chart->setTheme(currentTheme());
    m_strip->setTheme(currentTheme());
}

void OverviewPage::goTo(QDate date)
{
    plot::TimeAxis &axis = m_context.view().timeAxis();
    const auto day = static_cast<double>(date.toJulianDay());
    axis.reveal(day);
    axis.setCursor(day, true);
}

void OverviewPage::showMenu(const plot::Hit &hit, const QPoint &globalPosition)
{
    QMenu menu(this);
    if (!hit.id.isEmpty()) {
        m_context.document().select({hit.type, hit.id});
        m_actions.refresh();
        QAction *edit = menu.addAction(lineIcon(QStringLiteral("rename")), tr("&Edit in the inspector"));
        connect(edit, &QAction::triggered, this, [this, hit] { m_context.showField({hit.type, hit.id, QString()}); });
        for (const char *id : {"edit.duplicate", "edit.enabled", "edit.delete"}) {
            menu.addAction(m_actions.action(id));
        }
        menu.addSeparator();
    }
    menu.addAction(m_actions.action("window.why"));
    plot::PanelStack &stack = m_chart->stack();
    plot::Panel *panel = stack.panelAt(m_chart->mapFromGlobal(globalPosition));
    if (panel != nullptr && panel->shape().valueAxis) {
        QAction *lock = menu.addAction(tr("&Lock value axis"));
        lock->setCheckable(true);
        lock->setChecked(panel->isScaleLocked());
        connect(lock, &QAction::triggered, this, [this, panel](bool on) {
            const plot::TimeAxis &axis = m_context.view().timeAxis();
            panel->lockScale(on ? std::optional(panel->scale(axis.from(), axis.to())) : std::nullopt);
        });
    }
    menu.addAction(m_actions.action("view.zoomAll"));
    menu.addAction(m_actions.action("edit.copyChart"));
    menu.exec(globalPosition);
}

void OverviewPage::focusChart(Qt::FocusReason reason)
{
    m_chart->setFocus(reason);
}

void OverviewPage::copyChart()
{
    shell::copyChart(m_context);
}

} // namespace penstock::shell
