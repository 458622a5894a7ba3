// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/status_bar.h"

#include "core/model/validate.h"
#include "ui/plot/numbers.h"
#include "ui/shell/look/appearance.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace penstock::shell {

namespace {

/// A filled dot before the number of unsaved changes.
QIcon dotIcon(const QColor &colour, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double inset = size * 0.25;
    painter.drawEllipse(QRectF(inset, inset, size - 2 * inset, size - 2 * inset));
    return QIcon(pixmap);
}

QString stepsText(model::StepLength step)
{
    switch (step) {
    case model::StepLength::Day: return StatusBar::tr("Day steps");
    case model::StepLength::Week: return StatusBar::tr("Week steps");
    case model::StepLength::Month: return StatusBar::tr("Month steps");
    }
    return {};
}

} // namespace

StatusBar::StatusBar(ShellContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_runIcon(new QLabel)
    , m_run(new QLabel)
    , m_horizon(new QLabel)
    , m_summary(new QLabel)
    , m_hint(new QLabel(tr("Drop a .penstock or .json file anywhere to open it")))
    , m_cursor(new QLabel)
    , m_problems(new QToolButton)
    , m_unsaved(new QToolButton)
{
    setSizeGripEnabled(false);
    setContentsMargins(scaled(8), 0, scaled(8), 0);
    const QFont small = sizedFont(font(), 12);
    const QList<QWidget *> parts{m_runIcon, m_run, m_horizon, m_summary, m_hint, m_cursor, m_problems, m_unsaved};
    for (QWidget *part : parts) {
        part->setFont(small);
    }
    m_run->setObjectName(QStringLiteral("runState"));
    m_horizon->setObjectName(QStringLiteral("horizonState"));
    m_summary->setObjectName(QStringLiteral("selectionState"));
    m_summary->setTextFormat(Qt::PlainText);
    m_cursor->setObjectName(QStringLiteral("cursorState"));
    m_problems->setObjectName(QStringLiteral("problemState"));
    m_unsaved->setObjectName(QStringLiteral("unsavedState"));
    const QList<QLabel *> muted{m_horizon, m_hint, m_run, m_cursor, m_summary};
    for (QLabel *label : muted) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    const QList<QToolButton *> buttons{m_problems, m_unsaved};
    for (QToolButton *button : buttons) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_horizon->setContentsMargins(scaled(16), 0, 0, 0);
    m_cursor->setContentsMargins(0, 0, scaled(8), 0);
    m_cursor->setTextFormat(Qt::RichText);
    addWidget(m_runIcon);
    addWidget(m_run);
    addWidget(m_horizon);
    addWidget(m_summary);
    addWidget(m_hint);
    addPermanentWidget(m_cursor);
    addPermanentWidget(m_problems);
    addPermanentWidget(m_unsaved);

    connect(m_problems, &QToolButton::clicked, this,
            [this] { m_context.showPanel(Panel::Problems, !m_context.isPanelShown(Panel::Problems)); });
    connect(m_unsaved, &QToolButton::clicked, this,
            [this] { m_context.showPanel(Panel::History, !m_context.isPanelShown(Panel::History)); });
    connect(&context.scheduler(), &compute::RunScheduler::runsChanged, this, &StatusBar::refresh);
    connect(&context.scheduler(), &compute::RunScheduler::runningChanged, this, &StatusBar::refreshRun);
    connect(&context.document(), &document::ProjectDocument::titleChanged, this, &StatusBar::refresh);
    connect(&context.session(), &ProjectSession::projectShown, this, &StatusBar::refresh);
    connect(&context.view().timeAxis(), &plot::TimeAxis::cursorChanged, this, &StatusBar::refreshCursor);
    connect(&context.view(), &ViewState::summaryChanged, this, &StatusBar::refreshLeft);
    connect(&context.workplace(), &Workplace::themeChanged, this, &StatusBar::refresh);
    refresh();
}

QSize StatusBar::sizeHint() const
{
    return {QStatusBar::sizeHint().width(), scaled(24)};
}

void StatusBar::refresh()
{
    const bool open = m_context.hasProject();
    for (QWidget *part : QList<QWidget *>{m_cursor, m_problems, m_unsaved}) {
        part->setVisible(open);
    }
    m_hint->setVisible(!open);
    refreshLeft();
    if (!open) {
        return;
    }
    refreshRun();
    refreshCursor();
    const model::Settings &settings = m_context.document().project().settings;
    m_horizon->setText(tr("%1 · %2 – %3", "steps, first and last day")
                           .arg(stepsText(settings.step), plot::longDate(settings.start, locale()),
                                plot::longDate(settings.end, locale())));

    const QList<model::Problem> &problems = m_context.scheduler().runs().problems;
    m_problems->setText(tr("%n problem(s)", nullptr, static_cast<int>(problems.size())));
    m_problems->setIcon(problems.isEmpty()
                            ? QIcon()
                            : lineIcon(QStringLiteral("warning"),
                                       model::hasErrors(problems) ? IconTone::Shortfall : IconTone::Warning));
    m_problems->setToolTip(tr("Show the list of problems"));
    const int unsaved = m_context.document().unsavedChanges();
    m_unsaved->setVisible(unsaved > 0);
    m_unsaved->setText(tr("Unsaved changes: %1").arg(unsaved));
    m_unsaved->setIcon(dotIcon(currentTokens().ovr, scaled(14), devicePixelRatioF()));
    m_unsaved->setToolTip(tr("Show the list of steps"));
}

void StatusBar::refreshLeft()
{
    const bool open = m_context.hasProject();
    const QStringList &summary = m_context.view().summary();
    // The sums stand where the run does: a grid has no use for both.
    for (QWidget *part : QList<QWidget *>{m_runIcon, m_run, m_horizon}) {
        part->setVisible(open && summary.isEmpty());
    }
    m_summary->setVisible(open && !summary.isEmpty());
    m_summary->setText(summary.join(QStringLiteral("    ")));
}

void StatusBar::refreshRun()
{
    const compute::Runs &runs = m_context.scheduler().runs();
    QString text;
    const char *name = "check";
    IconTone tone = IconTone::Ok;
    if (m_context.scheduler().isRunning()) {
        text = tr("Computing…");
        name = "history";
        tone = IconTone::Muted;
    } else if (runs.current == nullptr) {
        text = tr("Not computed");
        name = "warning";
        tone = IconTone::Shortfall;
    } else if (runs.coarse) {
        text = tr("Coarse preview");
        name = "history";
        tone = IconTone::Muted;
    } else {
        const int milliseconds = std::max(1, static_cast<int>(std::lround(runs.milliseconds)));
        text = tr("Computed in %1 ms").arg(milliseconds);
    }
    m_run->setText(text);
    const int size = scaled(14);
    m_runIcon->setPixmap(lineIcon(QString::fromLatin1(name), tone).pixmap(QSize(size, size), devicePixelRatioF()));
}

void StatusBar::refreshCursor()
{
    const auto &cursor = m_context.view().timeAxis().cursor();
    m_cursor->setVisible(m_context.hasProject() && cursor.has_value());
    if (cursor) {
        const QDate date = QDate::fromJulianDay(static_cast<qint64>(std::floor(*cursor)));
        m_cursor->setText(
            tr("Cursor %1", "a date, in bold")
                .arg(QStringLiteral("<b style=\"color:%1\">%2</b>")
                         .arg(currentTokens().text.name(), plot::longDate(date, locale()).toHtmlEscaped())));
    }
}

} // namespace penstock::shell
