// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/grid_header.h"

#include "ui/forms/tokens.h"
#include "ui/grids/grid_model.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

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

void GridHeader::setFrozen(int first, int last)
{
    if (first != m_first || last != m_last) {
        m_first = first;
        m_last = last;
        viewport()->update();
    }
}

int GridHeader::length() const
{
    return orientation() == Qt::Horizontal ? viewport()->width() : viewport()->height();
}

int GridHeader::positionOf(const QMouseEvent &event) const
{
    const QPoint at = event.position().toPoint();
    return orientation() == Qt::Horizontal ? at.x() : at.y();
}

std::optional<GridHeader::Span> GridHeader::heldAt(int section) const
{
    if (section < 0 || section >= count() || isSectionHidden(section) || (section != m_first && section != m_last)
        || (orientation() == Qt::Horizontal && isRightToLeft())) {
        return std::nullopt;
    }
    // Where little is left between them, all scrolls.
    const auto sizeOf = [this](int each) { return each >= 0 && each < count() ? sectionSize(each) : 0; };
    if ((sizeOf(m_first) + sizeOf(m_last)) * 3 > length() * 2) {
        return std::nullopt;
    }
    const int start = sectionViewportPosition(section);
    const int size = sectionSize(section);
    if (section == m_first && start < 0) {
        return Span{0, size};
    }
    if (section == m_last && start + size > length()) {
        return Span{length() - size, size};
    }
    return std::nullopt;
}

int GridHeader::heldSection(int position) const
{
    for (const int section : {m_first, m_last}) {
        const auto span = heldAt(section);
        if (span && span->contains(position)) {
            return section;
        }
    }
    return -1;
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const int section : {m_first, m_last}) {
        const auto span = heldAt(section);
        if (!span) {
            continue;
        }
        const QRect rect = orientation() == Qt::Horizontal ? QRect(span->start, 0, span->size, viewport()->height())
                                                           : QRect(0, span->start, viewport()->width(), span->size);
        paintSection(&painter, rect, section);
        painter.setPen(forms::tokensOf(this).bdc);
        if (orientation() == Qt::Vertical) {
            painter.drawLine(rect.topLeft(), rect.topRight());
        } else if (section == m_first) {
            painter.drawLine(rect.topRight(), rect.bottomRight());
        } else {
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        }
    }
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = heldSection(positionOf(*event));
    if (m_pressed < 0) {
        QHeaderView::mousePressEvent(event);
    } else if (event->button() == Qt::LeftButton) {
        Q_EMIT sectionPressed(m_pressed);
    }
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0 && (event->buttons() != Qt::NoButton || heldSection(positionOf(*event)) < 0)) {
        QHeaderView::mouseMoveEvent(event);
    } else {
        unsetCursor(); // a held section cannot be drawn wider
    }
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed < 0) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    const int section = std::exchange(m_pressed, -1);
    if (heldSection(positionOf(*event)) != section || event->button() != Qt::LeftButton) {
        return;
    }
    if (isSortIndicatorShown()) { // up, down, not at all: as for the others
        if (sortIndicatorSection() != section) {
            setSortIndicator(section, Qt::AscendingOrder);
        } else if (sortIndicatorOrder() == Qt::AscendingOrder) {
            setSortIndicator(section, Qt::DescendingOrder);
        } else {
            setSortIndicator(isSortIndicatorClearable() ? -1 : section, Qt::AscendingOrder);
        }
    }
    Q_EMIT sectionClicked(section);
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (heldSection(positionOf(*event)) < 0) {
        QHeaderView::mouseDoubleClickEvent(event);
    }
}

} // namespace penstock::grids
