// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/measure_table.h"

#include "ui/compare/line_header.h"
#include "ui/forms/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>
#include <QStyledItemDelegate>

#include <algorithm>

namespace penstock::compare {

using forms::scaled;

namespace {

constexpr double kRow = 37.0;
constexpr double kMeasure = 186.0;
constexpr double kValue = 106.0;
constexpr double kBar = 36.0;

class MeasureDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const plot::Palette &tokens = forms::tokensOf(option.widget);
        const QRect &rect = option.rect;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(rect, isSelected ? tokens.accbg : index.row() % 2 == 1 ? tokens.alt : tokens.base);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hair);
        if (index.column() == 0) {
            const bool isPart = index.data(MeasureModel::IsPartRole).toBool();
            painter->setFont(forms::sizedFont(option.font, 12.0));
            painter->setPen(isPart ? tokens.mut : tokens.text);
            const QRect row = rect.adjusted(scaled(isPart ? 26.0 : 10.0), 0, -scaled(6.0), 0);
            draw(*painter, row, Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        } else {
            painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), tokens.hair);
            paintValue(*painter, option, index, tokens);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.acc, 2.0));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void draw(QPainter &painter, const QRect &rect, Qt::Alignment side, const QString &text)
    {
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    static void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const plot::Palette &tokens)
    {
        const QRect inner = option.rect.adjusted(scaled(6.0), 0, -scaled(8.0), 0);
        const QString value = index.data(Qt::DisplayRole).toString();
        const QString note = index.data(MeasureModel::NoteRole).toString();
        const QString difference = index.data(MeasureModel::DifferenceRole).toString();
        const QString second = difference.isEmpty() ? note : difference;
        const int line = scaled(15.0);
        const int top = second.isEmpty() ? inner.top() + (inner.height() - line) / 2
                                         : inner.top() + (inner.height() - 2 * line + scaled(2.0)) / 2;
        painter.setFont(forms::sizedFont(option.font, 12.0, index.data(MeasureModel::CurrentRole).toBool()));
        painter.setPen(tokens.text);
        draw(painter, QRect(inner.left(), top, inner.width(), line), Qt::AlignRight, value);
        if (second.isEmpty()) {
            return;
        }
        const auto trend = static_cast<Trend>(index.data(MeasureModel::TrendRole).toInt());
        const QColor ink = trend == Trend::Worse ? tokens.shortfall : trend == Trend::Better ? tokens.ok : tokens.mut;
        painter.setFont(forms::sizedFont(option.font, 11.0));
        painter.setPen(ink);
        const QRect row(inner.left(), top + line - scaled(2.0), inner.width(), line);
        draw(painter, row, Qt::AlignRight, second);
        const double length = index.data(MeasureModel::BarRole).toDouble();
        if (length <= 0.0) {
            return;
        }
        const int right = row.right() - painter.fontMetrics().horizontalAdvance(second) - scaled(4.0);
        const int width = std::min(std::max(scaled(2.0), static_cast<int>(scaled(kBar) * length)), right - row.left());
        if (width > 0) {
            painter.fillRect(QRect(right - width, row.center().y() - scaled(3.0), width, scaled(7.0)),
                             plot::mixed(ink, tokens.base, 0.75));
        }
    }
};

} // namespace

MeasureTable::MeasureTable(MeasureModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_chooseFile([this](const QString &suggestion) {
        return QFileDialog::getSaveFileName(this, tr("Save measures as CSV"), suggestion, tr("CSV tables (*.csv)"));
    })
{
    setObjectName(QStringLiteral("measureTable"));
    setHorizontalHeader(new LineHeader(
        [&model](int section) { return section < model.columnCount() ? &model.columnAt(section) : nullptr; }, true,
        this));
    setModel(&model);
    setItemDelegate(new MeasureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(scaled(20.0));
    verticalHeader()->setDefaultSectionSize(scaled(kRow));
    connect(this, &QTableView::clicked, this, &MeasureTable::choose);
    connect(&model, &QAbstractItemModel::modelReset, this, &MeasureTable::fitColumns);
}

void MeasureTable::choose(const QModelIndex &index)
{
    if (const auto day = m_model.dayAt(index)) {
        Q_EMIT dayChosen(*day);
    }
}

void MeasureTable::copyTable()
{
    QApplication::clipboard()->setText(audit::tsvText(m_model.tableRows(), QLocale()));
}

void MeasureTable::saveCsv(const QString &suggestion)
{
    const QString path = m_chooseFile(suggestion);
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray text = audit::csvText(m_model.tableRows()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        //: %1 is a path, %2 what the system says
        Q_EMIT failed(tr("“%1” could not be written: %2.").arg(path, file.errorString()));
        return;
    }
    Q_EMIT saved(path);
}

void MeasureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Scenarios share what the names of the measures leave; with many of them the table scrolls.
void MeasureTable::fitColumns()
{
    const int values = m_model.columnCount() - 1;
    if (values < 1) {
        return;
    }
    const int rest = std::max(viewport()->width() - scaled(kMeasure), 0);
    const int value = std::min(std::max(scaled(kValue), rest / values), scaled(160.0));
    horizontalHeader()->resizeSection(0, std::max(scaled(kMeasure), viewport()->width() - value * values));
    for (int column = 1; column <= values; ++column) {
        horizontalHeader()->resizeSection(column, value);
    }
}

void MeasureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MeasureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(scaled(kRow));
        fitColumns();
    }
}

} // namespace penstock::compare
