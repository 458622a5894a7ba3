// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/selection_status.h"

#include "ui/forms/tokens.h"
#include "ui/grids/grid_view.h"
#include "ui/plot/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace penstock::grids {

using forms::scaled;

namespace {

/// Grouped; decimals only where there are some.
QString figure(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, std::abs(value));
    return plot::tableNumber(value, isWhole ? 0 : 2, QLocale());
}

} // namespace

SelectionSummary summaryOf(const GridView &view)
{
    SelectionSummary summary;
    const GridModel &model = view.grid();
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    summary.cells = static_cast<int>(selected.size());
    for (const QModelIndex &index : selected) {
        const QModelIndex source = view.sourceOf(index);
        if (model.isTotalRow(source.row()) || model.isTotalColumn(source.column())) {
            continue; // what is summed up already
        }
        if (const QVariant number = model.data(source, GridModel::NumberRole); number.isValid()) {
            ++summary.numbers;
            summary.sum += number.toDouble();
        }
        if (const QVariant number = model.data(source, GridModel::SecondNumberRole); number.isValid()) {
            ++summary.secondNumbers;
            summary.secondSum += number.toDouble();
        }
    }
    summary.refused = model.refusedCount();
    return summary;
}

SelectionStatus::SelectionStatus(GridView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_message(new QLabel(this))
    , m_count(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_mean(new QLabel(this))
    , m_second(new QLabel(this))
    , m_refused(new QLabel(this))
{
    setObjectName(QStringLiteral("selectionStatus"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(10.0), scaled(2.0), scaled(10.0), scaled(2.0));
    layout->setSpacing(scaled(16.0));
    for (QLabel *label : {m_count, m_sum, m_mean, m_second, m_refused, m_message}) {
        label->setFont(forms::sizedFont(font(), 12.0));
        layout->addWidget(label);
    }
    layout->addStretch();
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SelectionStatus::refresh);
    connect(&view, &GridView::selectionMoved, &m_timer, qOverload<>(&QTimer::start));
    connect(&view.grid(), &QAbstractItemModel::dataChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&view.grid(), &QAbstractItemModel::modelReset, &m_timer, qOverload<>(&QTimer::start));
    connect(&view.grid(), &GridModel::refusalsChanged, &m_timer, qOverload<>(&QTimer::start));
    refresh();
}

void SelectionStatus::say(const QString &sentence)
{
    m_message->setText(sentence);
    showParts();
}

void SelectionStatus::setSummaryShown(bool shown)
{
    m_isSummaryShown = shown;
    showParts();
}

void SelectionStatus::showParts()
{
    for (QLabel *label : {m_count, m_sum, m_mean, m_second, m_refused}) {
        label->setVisible(m_isSummaryShown && !label->text().isEmpty());
    }
    setVisible(m_isSummaryShown || !m_message->text().isEmpty());
}

QStringList SelectionStatus::texts() const
{
    QStringList shown;
    for (const QLabel *label : {m_count, m_sum, m_mean, m_second, m_refused}) {
        if (!label->text().isEmpty()) {
            shown.append(label->text());
        }
    }
    return shown;
}

void SelectionStatus::refresh()
{
    m_summary = summaryOf(m_view);
    const bool hasNumbers = m_summary.numbers > 0 && m_summary.cells > 1;
    m_count->setText(tr("%n cell(s) selected", nullptr, m_summary.cells));
    m_sum->setText(hasNumbers ? tr("Sum %1").arg(figure(m_summary.sum)) : QString());
    m_mean->setText(hasNumbers ? tr("Mean %1").arg(figure(m_summary.sum / m_summary.numbers)) : QString());
    m_second->setText(hasNumbers && m_summary.secondNumbers > 0 ? tr("In warehouse %1").arg(figure(m_summary.secondSum))
                                                                : QString());
    m_refused->setText(m_summary.refused > 0 ? tr("%n cell(s) refused", nullptr, m_summary.refused) : QString());
    const plot::Palette &tokens = forms::tokensOf(this);
    QPalette red = m_refused->palette();
    red.setColor(QPalette::WindowText, tokens.shortfall);
    m_refused->setPalette(red);
    QPalette grey = m_message->palette();
    grey.setColor(QPalette::WindowText, tokens.mut);
    m_message->setPalette(grey);
    showParts();
    Q_EMIT changed(texts());
}

void SelectionStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_timer.start();
    }
    QWidget::changeEvent(event);
}

void SelectionStatus::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), forms::tokensOf(this).win);
    painter.fillRect(QRect(0, 0, width(), 1), forms::tokensOf(this).bd);
}

} // namespace penstock::grids
