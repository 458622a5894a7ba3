// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/record_table.h"

#include "ui/forms/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QStyledItemDelegate>

#include <algorithm>

namespace penstock::search {

namespace {

/// Rows of one height, the ink of the model kept where a row is selected.
class RecordDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width() + forms::scaled(8.0), std::max(forms::scaled(24.0), option.fontMetrics.height() + 4)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        // Names may hold line breaks; a row is one line.
        option->text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        option->text.replace(QChar::LineSeparator, QLatin1Char(' '));
        const QVariant ink = index.data(Qt::ForegroundRole);
        if (ink.isValid()) {
            option->palette.setBrush(QPalette::HighlightedText, ink.value<QBrush>());
        }
        option->state.setFlag(QStyle::State_HasFocus, false); // the ring goes round the row
    }
};

/// Headings that end in "…" where they do not fit, whatever side they stand on.
class RecordHeader final : public QHeaderView
{
public:
    explicit RecordHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const plot::Palette &tokens = forms::tokensOf(this);
        painter->fillRect(rect, tokens.panel);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), tokens.hair);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.bd);
        QRect inner = rect.adjusted(forms::scaled(3.0), 0, -forms::scaled(6.0), 0);
        if (isSortIndicatorShown() && sortIndicatorSection() == section) {
            QStyleOptionHeader arrow;
            initStyleOption(&arrow);
            const int size = forms::scaled(10.0);
            arrow.rect = QRect(inner.right() - size + 1, inner.center().y() - size / 2, size, size);
            arrow.sortIndicator =
                sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
            style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
            inner.setRight(arrow.rect.left() - forms::scaled(3.0));
        }
        const QVariant side = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const Qt::Alignment alignment = side.isValid() ? Qt::Alignment(side.toInt()) : defaultAlignment();
        const QString text = model()->headerData(section, orientation()).toString();
        painter->setPen(tokens.mut);
        painter->drawText(inner, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), forms::tokensOf(this).panel); // beyond the last column
        painter.end();
        QHeaderView::paintEvent(event);
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        return {QHeaderView::sectionSizeFromContents(section).width(), forms::scaled(30.0)};
    }
};

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTreeView(parent)
    , m_chooseFile([this](const QString &suggestion) {
        return QFileDialog::getSaveFileName(this, tr("Export as CSV"), suggestion, tr("CSV tables (*.csv)"));
    })
{
    setItemDelegate(new RecordDelegate(this));
    setHeader(new RecordHeader(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    header()->setSectionsClickable(true);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setMinimumSectionSize(forms::scaled(32.0));
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!model()->hasChildren(index.siblingAtColumn(0))) {
            Q_EMIT rowActivated(index);
        }
    });
    connect(header(), &QHeaderView::sectionResized, this, &RecordTable::takeWidth);
}

void RecordTable::setColumnWidths(const QList<int> &widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    const QScopedValueRollback guard(m_isStretching, true);
    for (int i = 0; i < widths.size(); ++i) {
        header()->resizeSection(i, forms::scaled(widths.at(i)));
    }
    stretch();
}

void RecordTable::takeWidth(int /*column*/, int before, int now)
{
    // Hiding and showing come this way too.
    m_isDrawn = m_isDrawn || (!m_isStretching && before > 0 && now > 0);
}

void RecordTable::stretch()
{
    if (m_stretched < 0 || m_stretched >= header()->count()) {
        return;
    }
    const QScopedValueRollback guard(m_isStretching, true);
    const auto wanted = [this](int column) {
        return column < m_widths.size() ? m_widths.at(column) : header()->sectionSize(column);
    };
    if (!m_isDrawn) {
        // On a narrow page all columns give way, as far as they can still be read.
        constexpr double kNarrowest = 0.72;
        int total = 0;
        for (int i = 0; i < header()->count(); ++i) {
            total += header()->isSectionHidden(i) ? 0 : forms::scaled(wanted(i));
        }
        const double part = total > 0 ? std::clamp(double(viewport()->width()) / total, kNarrowest, 1.0) : 1.0;
        for (int i = 0; i < header()->count(); ++i) {
            if (!header()->isSectionHidden(i)) {
                header()->resizeSection(i, forms::scaled(wanted(i) * part));
            }
        }
    }
    int others = 0;
    for (int i = 0; i < header()->count(); ++i) {
        others += i == m_stretched || header()->isSectionHidden(i) ? 0 : header()->sectionSize(i);
    }
    const int least = header()->sectionSize(m_stretched);
    header()->resizeSection(m_stretched, std::max(least, viewport()->width() - others));
}

QModelIndexList RecordTable::selectedRowsInOrder() const
{
    QModelIndexList rows;
    if (selectionModel() == nullptr) {
        return rows;
    }
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (!model()->hasChildren(index)) {
            rows.append(index);
        }
    }
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().isValid() ? a.parent().row() : a.row(), a.row())
               < std::pair(b.parent().isValid() ? b.parent().row() : b.row(), b.row());
    });
    return rows;
}

QVariantList RecordTable::titles() const
{
    QVariantList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
        cells.append(model()->headerData(column, Qt::Horizontal));
    }
    return cells;
}

QVariantList RecordTable::cellsOf(const QModelIndex &row) const
{
    QVariantList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex index = row.siblingAtColumn(column);
        const QVariant stored = index.data(ExportRole);
        cells.append(stored.isValid() ? stored : index.data(Qt::DisplayRole));
    }
    return cells;
}

audit::TableRows RecordTable::allRows() const
{
    audit::TableRows rows{titles()};
    for (int i = 0; i < model()->rowCount(); ++i) {
        const QModelIndex top = model()->index(i, 0);
        const int children = model()->rowCount(top);
        if (children == 0 && !model()->hasChildren(top)) {
            rows.append(cellsOf(top));
        }
        for (int j = 0; j < children; ++j) {
            rows.append(cellsOf(model()->index(j, 0, top)));
        }
    }
    return rows;
}

audit::TableRows RecordTable::selectedRows() const
{
    audit::TableRows rows{titles()};
    for (const QModelIndex &index : selectedRowsInOrder()) {
        rows.append(cellsOf(index));
    }
    return rows;
}

void RecordTable::copyRows()
{
    const audit::TableRows selected = selectedRows();
    QApplication::clipboard()->setText(audit::tsvText(selected.size() > 1 ? selected : allRows()));
}

void RecordTable::exportCsv(const QString &suggestion)
{
    QString path = m_chooseFile(suggestion);
    if (path.isEmpty()) {
        return;
    }
    if (!path.contains(QLatin1Char('.'))) {
        path += QStringLiteral(".csv");
    }
    QSaveFile file(path);
    const QByteArray bytes = audit::csvText(allRows()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT exportFailed(
            tr("Could not write “%1”: %2. Choose another folder or name.").arg(path, file.errorString()));
        return;
    }
    Q_EMIT exported(path);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if (event->key() == Qt::Key_Delete && !selectedRowsInOrder().isEmpty()) {
        Q_EMIT removalRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        const QModelIndex first = currentIndex().siblingAtColumn(0);
        if (model()->hasChildren(first)) {
            setExpanded(first, !isExpanded(first));
        } else {
            Q_EMIT rowActivated(currentIndex());
        }
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RecordTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const plot::Palette &tokens = forms::tokensOf(this);
    const QRect rect(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hair);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        painter->save();
        painter->setPen(QPen(tokens.acc, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    stretch();
}

} // namespace penstock::search
