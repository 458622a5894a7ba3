// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/grid_header.h"

#include "ui/forms/tokens.h"
#include "ui/grids/grid_model.h"

#include <QPainter>

#include <algorithm>

namespace penstock::grids {

using forms::scaled;

namespace {

constexpr double kPadding = 7.0;

} // namespace

GridHeader::GridHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(true);
    setSectionsClickable(true);
    if (orientation == Qt::Horizontal) {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setMinimumSectionSize(scaled(40.0));
    } else {
        setMinimumSectionSize(scaled(20.0));
        setDefaultSectionSize(scaled(26.0));
        setSectionResizeMode(QHeaderView::Fixed);
    }
}

QSize GridHeader::sizeHint() const
{
    if (orientation() == Qt::Vertical) {
        const auto digits = QString::number(std::max(99, count())).size();
        return {fontMetrics().horizontalAdvance(QString(digits, QLatin1Char('8'))) + scaled(18.0), 0};
    }
    return {QHeaderView::sizeHint().width(), scaled(40.0)};
}

QSize GridHeader::sectionSizeFromContents(int section) const
{
    if (orientation() == Qt::Vertical) {
        return {sizeHint().width(), scaled(26.0)};
    }
    const QFontMetrics bold(forms::sizedFont(font(), 13.0, true));
    const QFontMetrics small(forms::sizedFont(font(), 11.0));
    const QString label = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QString unit = model()->headerData(section, orientation(), GridModel::UnitRole).toString();
    const int width = std::max(bold.horizontalAdvance(label), small.horizontalAdvance(unit));
    return {width + scaled(2 * kPadding + 16.0), scaled(40.0)};
}

bool GridHeader::paintGround(QPainter &painter, const QRect &rect, int section) const
{
    const plot::Palette &tokens = forms::tokensOf(this);
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    bool isSelected = false;
    if (view != nullptr && view->selectionModel() != nullptr) {
        const QModelIndex root = view->rootIndex();
        isSelected = orientation() == Qt::Horizontal ? view->selectionModel()->columnIntersectsSelection(section, root)
                                                     : view->selectionModel()->rowIntersectsSelection(section, root);
    }
    painter.fillRect(rect, isSelected ? tokens.accbg : tokens.panel);
    painter.setPen(tokens.bd);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.setPen(tokens.hair);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    return isSelected;
}

void GridHeader::paintArrow(QPainter &painter, const QRect &rect, int section) const
{
    if (!isSortIndicatorShown() || sortIndicatorSection() != section) {
        return;
    }
    const int half = scaled(4.0);
    const QPoint middle(rect.right() - scaled(9.0), rect.top() + scaled(13.0));
    const int up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(forms::tokensOf(this).acc);
    painter.drawPolygon(QPolygon{{middle.x() - half, middle.y() - up * half / 2},
                                 {middle.x() + half, middle.y() - up * half / 2},
                                 {middle.x(), middle.y() + up * half}});
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    paintGround(*painter, rect, section);
    const plot::Palette &tokens = forms::tokensOf(this);
    const QString label = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (orientation() == Qt::Vertical) {
        painter->setFont(forms::sizedFont(font(), 11.0));
        painter->setPen(tokens.mut);
        painter->drawText(rect.adjusted(0, 0, -scaled(6.0), 0), Qt::AlignRight | Qt::AlignVCenter, label);
        painter->restore();
        return;
    }
    const QString unit = model()->headerData(section, orientation(), GridModel::UnitRole).toString();
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt())
                           & Qt::AlignHorizontal_Mask;
    QRect inner = rect.adjusted(scaled(kPadding), scaled(4.0), -scaled(kPadding), -scaled(4.0));
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        inner.setRight(inner.right() - scaled(12.0));
    }
    const QRect upper = unit.isEmpty() ? inner : QRect(inner.left(), inner.top(), inner.width(), scaled(17.0));
    const QFont bold = forms::sizedFont(font(), 13.0, true);
    painter->setFont(bold);
    painter->setPen(tokens.text);
    painter->drawText(upper, static_cast<int>(alignment) | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(label, Qt::ElideRight, upper.width()));
    if (!unit.isEmpty()) {
        const QFont small = forms::sizedFont(font(), 11.0);
        painter->setFont(small);
        painter->setPen(tokens.mut);
        const QRect lower(inner.left(), upper.bottom(), inner.width(), inner.bottom() - upper.bottom());
        painter->drawText(lower, static_cast<int>(alignment) | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(unit, Qt::ElideRight, lower.width()));
    }
    paintArrow(*painter, rect, section);
    painter->restore();
}

} // namespace penstock::grids
