// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/column_layout.h"

#include "ui/forms/tokens.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace penstock::grids {

using forms::scaled;

namespace {

constexpr int kVersion = 1;
constexpr int kNarrowest = 24;
constexpr int kWidest = 4000;

int asStored(int pixels)
{
    return static_cast<int>(std::lround(pixels * 1000.0 / scaled(1000.0)));
}

} // namespace

ColumnLayout::ColumnLayout(GridView &view)
    : QObject(&view)
    , m_view(view)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &ColumnLayout::changed);
}

QString ColumnLayout::keyOf(int column) const
{
    return m_view.grid().columnKey(column);
}

int ColumnLayout::columnOf(const QString &key) const
{
    for (int column = 0; column < m_view.grid().columnCount(); ++column) {
        if (!key.isEmpty() && keyOf(column) == key) {
            return column;
        }
    }
    return -1;
}

void ColumnLayout::takeWidth(int column, int before, int now)
{
    // Hiding and showing come this way too.
    if (m_isArranging || before == 0 || now == 0 || keyOf(column).isEmpty()) {
        return;
    }
    m_widths.insert(keyOf(column), asStored(now));
    m_timer.start();
}

QByteArray ColumnLayout::save() const
{
    QJsonObject widths;
    for (auto each = m_widths.cbegin(); each != m_widths.cend(); ++each) {
        widths.insert(each.key(), each.value());
    }
    QStringList hidden(m_hidden.cbegin(), m_hidden.cend());
    hidden.sort();
    QJsonObject saved{{QStringLiteral("version"), kVersion},
                      {QStringLiteral("widths"), widths},
                      {QStringLiteral("hidden"), QJsonArray::fromStringList(hidden)},
                      {QStringLiteral("filter"), m_view.proxy().filter()}};
    if (m_view.proxy().isSorted()) {
        const int column = m_view.proxy().sortColumn();
        // Totals have no key.
        saved.insert(QStringLiteral("sort"), m_view.grid().isTotalColumn(column) ? QStringLiteral("*") : keyOf(column));
        saved.insert(QStringLiteral("descending"), m_view.proxy().sortOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

bool ColumnLayout::restore(const QByteArray &saved)
{
    const QJsonObject held = QJsonDocument::fromJson(saved).object();
    if (held.value(QStringLiteral("version")).toInt() != kVersion) {
        return false;
    }
    m_widths.clear();
    m_hidden.clear();
    const QJsonObject widths = held.value(QStringLiteral("widths")).toObject();
    for (auto each = widths.constBegin(); each != widths.constEnd(); ++each) {
        m_widths.insert(each.key(), std::clamp(each.value().toInt(kNarrowest), kNarrowest, kWidest));
    }
    const QJsonArray hidden = held.value(QStringLiteral("hidden")).toArray();
    for (const QJsonValue &key : hidden) {
        m_hidden.insert(key.toString());
    }
    arrange();
    const QString sort = held.value(QStringLiteral("sort")).toString();
    sortBy(sort, held.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view.proxy().setFilter(held.value(QStringLiteral("filter")).toString().left(1000));
    m_timer.stop(); // nothing new to remember
    return true;
}

void ColumnLayout::sortBy(const QString &key, Qt::SortOrder order)
{
    const int last = m_view.grid().columnCount() - 1;
    const bool isTotal = key == QLatin1String("*") && last >= 0 && m_view.grid().isTotalColumn(last);
    const int column = isTotal ? last : columnOf(key);
    m_view.horizontalHeader()->setSortIndicator(column, order);
    m_view.sortByColumn(column, order);
}

/// Hides what is hidden and gives widths that were chosen.
void ColumnLayout::arrange()
{
    const QScopedValueRollback guard(m_isArranging, true);
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_view.grid().columnCount(); ++column) {
        const QString key = keyOf(column);
        if (key.isEmpty()) {
            continue; // totals have a switch of their own
        }
        header->setSectionHidden(column, m_hidden.contains(key) && column != m_view.grid().nameColumn());
        if (m_widths.contains(key) && !header->isSectionHidden(column)) {
            header->resizeSection(column, scaled(m_widths.value(key)));
        }
    }
}

void ColumnLayout::fit(const std::function<int(int column)> &width)
{
    // Whichever header the grid has got meanwhile.
    connect(m_view.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnLayout::takeWidth,
            Qt::UniqueConnection);
    connect(m_view.horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_timer, qOverload<>(&QTimer::start),
            Qt::UniqueConnection);
    connect(&m_view.proxy(), &GridProxy::filterChanged, &m_timer, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    {
        const QScopedValueRollback guard(m_isArranging, true);
        for (int column = 0; column < m_view.grid().columnCount(); ++column) {
            if (!m_view.isColumnHidden(column)) {
                m_view.horizontalHeader()->resizeSection(column, width(column));
            }
        }
    }
    arrange();
}

bool ColumnLayout::canHide(int column) const
{
    if (column < 0 || column == m_view.grid().nameColumn() || keyOf(column).isEmpty()) {
        return false;
    }
    int shown = 0;
    for (int each = 0; each < m_view.grid().columnCount(); ++each) {
        shown += !m_view.isColumnHidden(each) && !m_view.grid().isTotalColumn(each) ? 1 : 0;
    }
    return shown > 1;
}

void ColumnLayout::setHidden(int column, bool hidden)
{
    const QString key = keyOf(column);
    if (hidden == m_hidden.contains(key) || (hidden && !canHide(column))) {
        return;
    }
    if (hidden) {
        m_hidden.insert(key);
        if (m_view.currentIndex().column() == column) {
            m_view.step(Step::Right); // the current cell stays in sight
            if (m_view.currentIndex().column() == column) {
                m_view.step(Step::Left);
            }
        }
    } else {
        m_hidden.remove(key);
    }
    arrange();
    m_timer.start();
}

void ColumnLayout::fillMenu(QMenu &menu, int column)
{
    GridModel &grid = m_view.grid();
    if (column >= 0) {
        const QString name = grid.columnNames(column).value(0);
        const QString key = grid.isTotalColumn(column) ? QStringLiteral("*") : keyOf(column);
        connect(menu.addAction(tr("Sort by “%1”, least first").arg(name)), &QAction::triggered, this,
                [this, key] { sortBy(key, Qt::AscendingOrder); });
        connect(menu.addAction(tr("Sort by “%1”, most first").arg(name)), &QAction::triggered, this,
                [this, key] { sortBy(key, Qt::DescendingOrder); });
    }
    if (m_view.proxy().isSorted()) {
        connect(menu.addAction(tr("Order of the project")), &QAction::triggered, this,
                [this] { sortBy({}, Qt::AscendingOrder); });
    }
    menu.addSeparator();
    if (canHide(column)) {
        connect(menu.addAction(tr("Hide column “%1”").arg(grid.columnNames(column).value(0))), &QAction::triggered,
                this, [this, key = keyOf(column)] { setHidden(columnOf(key), true); });
    }
    QMenu *columns = menu.addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("gridColumns"));
    for (int each = 0; each < grid.columnCount(); ++each) {
        if (keyOf(each).isEmpty()) {
            continue;
        }
        QAction *action = columns->addAction(grid.columnNames(each).value(0));
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(each));
        action->setEnabled(m_view.isColumnHidden(each) || canHide(each));
        connect(action, &QAction::toggled, this,
                [this, key = keyOf(each)](bool shown) { setHidden(columnOf(key), !shown); });
    }
    if (!m_hidden.isEmpty()) {
        connect(menu.addAction(tr("Show all columns")), &QAction::triggered, this, [this] {
            m_hidden.clear();
            arrange();
            m_timer.start();
        });
    }
}

} // namespace penstock::grids
