// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/assumption_table.h"

#include "ui/compare/line_header.h"
#include "ui/forms/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace penstock::compare {

using forms::scaled;

namespace {

constexpr double kRow = 45.0;
constexpr double kEntity = 166.0;
constexpr double kValue = 54.0;

class AssumptionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const plot::Palette &tokens = forms::tokensOf(option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isSelected ? tokens.accbg : index.row() % 2 == 1 ? tokens.alt : tokens.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.hair);
        const QRect inner = option.rect.adjusted(scaled(10.0), 0, -scaled(6.0), 0);
        if (index.column() == 0) {
            const int line = scaled(15.0);
            const int top = inner.top() + (inner.height() - 2 * line) / 2;
            draw(*painter, QRect(inner.left(), top, inner.width(), line), Qt::AlignLeft,
                 index.data(Qt::DisplayRole).toString(), forms::sizedFont(option.font, 12.0), tokens.text);
            draw(*painter, QRect(inner.left(), top + line, inner.width(), line), Qt::AlignLeft,
                 index.data(AssumptionModel::FieldRole).toString(), forms::sizedFont(option.font, 11.0), tokens.mut);
        } else {
            const bool departs = index.data(AssumptionModel::DepartsRole).toBool();
            draw(*painter, inner.adjusted(-scaled(6.0), 0, 0, 0), Qt::AlignRight,
                 index.data(Qt::DisplayRole).toString(), forms::sizedFont(option.font, 12.0, departs),
                 departs ? tokens.ovr : tokens.mut);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.acc, 2.0));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void draw(QPainter &painter, const QRect &rect, Qt::Alignment side, const QString &text, const QFont &font,
                     const QColor &ink)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

AssumptionTable::AssumptionTable(AssumptionModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("diffTable"));
    setHorizontalHeader(new LineHeader(
        [&model](int section) { return section < model.columnCount() ? &model.columnAt(section) : nullptr; }, false,
        this));
    setModel(&model);
    setItemDelegate(new AssumptionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(scaled(20.0));
    verticalHeader()->setDefaultSectionSize(scaled(kRow));
    connect(this, &QTableView::doubleClicked, this, &AssumptionTable::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &AssumptionTable::fitColumns);
}

void AssumptionTable::open(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    // The name of the row leads to the field in the scenario shown; a pin has nothing to edit.
    if (index.column() == 0) {
        for (int column = 1; column < m_model.columnCount(); ++column) {
            if (m_model.columnAt(column).isCurrent) {
                Q_EMIT goTo(m_model.addressAt(index.row()), m_model.columnAt(column).scenario);
                return;
            }
        }
        Q_EMIT goTo(m_model.addressAt(index.row()), {});
        return;
    }
    const Column &column = m_model.columnAt(index.column());
    if (!column.what.isPin()) {
        Q_EMIT goTo(m_model.addressAt(index.row()), column.scenario);
    }
}

void AssumptionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Values share what names leave; with many scenarios the table scrolls.
void AssumptionTable::fitColumns()
{
    const int values = m_model.columnCount() - 1;
    if (values < 1) {
        return;
    }
    const int entity = std::max(scaled(kEntity), viewport()->width() * 2 / 5);
    const int rest = std::max(viewport()->width() - entity, 0);
    const int value = std::max(scaled(kValue), rest / values);
    horizontalHeader()->resizeSection(0, std::max(scaled(kEntity), viewport()->width() - value * values));
    for (int column = 1; column <= values; ++column) {
        horizontalHeader()->resizeSection(column, value);
    }
}

void AssumptionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void AssumptionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(scaled(kRow));
        fitColumns();
    }
}

} // namespace penstock::compare
