// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/problems_panel.h"

#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/panels/problem_text.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace penstock::shell {

ProblemsPanel::ProblemsPanel(ShellContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_none(new QLabel(tr("Nothing is wrong with this scenario.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Problems"));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setMargin(scaled(12));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setWordWrap(true);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    connect(m_list, &QListWidget::itemClicked, this, &ProblemsPanel::jump);
    connect(m_list, &QListWidget::itemActivated, this, &ProblemsPanel::jump);
    connect(&context.scheduler(), &compute::RunScheduler::runsChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ProblemsPanel::refresh()
{
    m_shown = m_context.scheduler().runs().problems;
    m_list->clear();
    for (const model::Problem &problem : std::as_const(m_shown)) {
        const bool isError = model::severity(problem.code) == model::Severity::Error;
        auto *item =
            new QListWidgetItem(lineIcon(QStringLiteral("warning"), isError ? IconTone::Shortfall : IconTone::Warning),
                                problemText(problem, m_context.document().project()));
        item->setToolTip(isError ? tr("Nothing can be computed until this is mended.")
                                 : tr("The simulation runs in spite of this."));
        m_list->addItem(item);
    }
    m_list->setVisible(!m_shown.isEmpty());
    m_none->setVisible(m_shown.isEmpty());
}

void ProblemsPanel::jump(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row >= 0 && row < m_shown.size() && m_shown.at(row).where.hasAddress) {
        m_context.showField(m_shown.at(row).where.address);
    }
}

} // namespace penstock::shell
