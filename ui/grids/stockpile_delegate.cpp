// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/stockpile_delegate.h"

#include "ui/forms/tokens.h"
#include "ui/grids/stockpile_grid_model.h"
#include "ui/plot/draw.h"

#include <QAbstractProxyModel>
#include <QPainter>

#include <algorithm>

namespace penstock::grids {

using forms::scaled;

namespace {

constexpr double kPadding = 7.0;
constexpr double kCurveWidth = 40.0;
constexpr double kCurveHeight = 28.0;

plot::ChipStyle styleOf(const model::Chip &chip, int position, const QWidget *widget)
{
    return plot::chipStyle(chip.name, chip.id, chip.colour, position,
                           forms::themeOf(widget != nullptr ? widget->palette() : QPalette()));
}

QModelIndex sourceOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return proxy != nullptr ? proxy->mapToSource(index) : index;
}

} // namespace

StockpileDelegate::StockpileDelegate(StockpileGridModel &model)
    : CellDelegate(model)
    , m_model(model)
{}

const model::Field *StockpileDelegate::fieldOf(const QModelIndex & /*index*/) const
{
    return nullptr;
}

QSize StockpileDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {scaled(108.0), scaled(54.0)};
}

void StockpileDelegate::paintCurve(QPainter &painter, const QRect &cell, int pile, int column,
                                   const QWidget *widget) const
{
    const PileSeries &series = m_model.series();
    const std::span<const double> units = series.warehouseUnits(pile);
    const std::span<const double> days = series.boundaryDays();
    const double peak = series.peakUnits(pile);
    const model::Chip *chip = m_model.chipAt(column);
    if (units.size() < 2 || peak < 0.5 || chip == nullptr) {
        return;
    }
    const QRectF area(cell.left() + scaled(kPadding), cell.center().y() - scaled(kCurveHeight / 2.0) + 1,
                      scaled(kCurveWidth), scaled(kCurveHeight));
    const plot::Palette &tokens = forms::tokensOf(widget);
    const QColor colour = styleOf(*chip, column, widget).fill;
    const double span = days.back() - days.front();
    const auto pointAt = [&](std::size_t k) {
        return QPointF(area.left() + (days[k] - days.front()) / span * area.width(),
                       area.bottom() - units[k] / peak * area.height());
    };
    // A pixel of the curve shows several weeks: the highest of them.
    QPolygonF line;
    const std::size_t step = std::max<std::size_t>(1, units.size() / 60);
    for (std::size_t k = 0; k < units.size(); k += step) {
        std::size_t best = k;
        for (std::size_t j = k; j < std::min(units.size(), k + step); ++j) {
            best = units[j] > units[best] ? j : best;
        }
        line.append(pointAt(best));
    }
    line.append(pointAt(units.size() - 1));
    QPolygonF filled = line;
    filled.append(area.bottomRight());
    filled.append(area.bottomLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plot::mixed(colour, tokens.base, 0.35));
    painter.drawPolygon(filled);
    painter.setPen(QPen(colour, 1.2 * scaled(100.0) / 100.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (const auto out = series.stockOutDay(pile)) {
        painter.setPen(QPen(tokens.shortfall, 1.4 * scaled(100.0) / 100.0));
        painter.setBrush(tokens.base);
        const double x = area.left() + (*out - days.front()) / span * area.width();
        painter.drawEllipse(QPointF(x, area.bottom()), scaled(2.6), scaled(2.6));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void StockpileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex source = sourceOf(index);
    const plot::Palette &tokens = forms::tokensOf(option.widget);
    const StockpileGridModel::Figures shown = m_model.figures(source.row(), source.column());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant refused = m_model.data(source, GridModel::RefusedTextRole);
    painter->save();
    QColor ground = shown.isTotal ? tokens.alt : tokens.base;
    if (refused.isValid()) {
        ground = tokens.shortbg;
    } else if (isSelected) {
        ground = tokens.accbg;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view != nullptr && view->currentIndex() == index;
    if (isCurrent && !refused.isValid()) {
        ground = tokens.base;
    }
    painter->fillRect(option.rect, ground);
    const int pile = m_model.pileAt(source.row(), source.column());
    const bool isUnits = m_model.figure() == StockFigure::Units;
    if (m_areCurvesShown && isUnits && pile >= 0 && !refused.isValid()) {
        paintCurve(*painter, option.rect, pile, source.column(), option.widget);
    }
    const QRect inner = option.rect.adjusted(scaled(kPadding), scaled(8.0), -scaled(kPadding), -scaled(8.0));
    QString upper = refused.isValid() ? refused.toString() : shown.upper;
    QString lower = refused.isValid() ? tr("kept %1").arg(shown.upper) : shown.lower;
    QColor ink = tokens.text;
    QColor second = tokens.mut;
    if (refused.isValid()) {
        ink = second = tokens.shortfall;
    } else if (shown.isOff) {
        ink = second = tokens.dis;
    } else if (shown.isZero) {
        ink = tokens.mut;
    }
    const QFont base = forms::sizedFont(option.font, 13.0, shown.isTotal);
    const QFont small = forms::sizedFont(option.font, 11.0);
    const int flags = Qt::AlignRight | Qt::AlignVCenter;
    painter->setFont(base);
    painter->setPen(ink);
    upper = QFontMetrics(base).elidedText(upper, Qt::ElideRight, inner.width());
    if (lower.isEmpty()) {
        painter->drawText(inner, flags, upper);
    } else {
        const int half = inner.height() * 11 / 20;
        painter->drawText(QRect(inner.left(), inner.top(), inner.width(), half), flags, upper);
        painter->setFont(small);
        painter->setPen(second);
        lower = QFontMetrics(small).elidedText(lower, Qt::ElideRight, inner.width());
        painter->drawText(QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half), flags, lower);
    }
    if (m_model.isTotalRow(source.row())) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), tokens.bd);
    }
    paintLines(*painter, option);
    QStyleOptionViewItem marks = option;
    marks.state.setFlag(QStyle::State_HasFocus, isCurrent);
    paintMarks(*painter, marks, index);
    painter->restore();
}

StockpileHeader::StockpileHeader(StockpileGridModel &model, Qt::Orientation orientation, QWidget *parent)
    : GridHeader(orientation, parent)
    , m_model(model)
{
    setDefaultSectionSize(scaled(orientation == Qt::Horizontal ? 108.0 : 54.0));
    if (orientation == Qt::Horizontal) {
        setMinimumSectionSize(scaled(72.0));
    }
}

QSize StockpileHeader::sizeHint() const
{
    return orientation() == Qt::Vertical ? QSize(scaled(104.0), 0)
                                         : QSize(QHeaderView::sizeHint().width(), scaled(44.0));
}

QSize StockpileHeader::sectionSizeFromContents(int /*section*/) const
{
    return orientation() == Qt::Vertical ? QSize(scaled(104.0), scaled(54.0)) : QSize(scaled(108.0), scaled(44.0));
}

void StockpileHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    paintGround(*painter, rect, section);
    const plot::Palette &tokens = forms::tokensOf(this);
    const QFont bold = forms::sizedFont(font(), 13.0, true);
    const QRect inner = rect.adjusted(scaled(8.0), scaled(5.0), -scaled(6.0), -scaled(4.0));
    painter->setFont(bold);
    if (orientation() == Qt::Vertical) {
        painter->setPen(tokens.text);
        const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name);
        painter->restore();
        return;
    }
    const int line = scaled(17.0);
    int left = inner.left();
    if (const model::Chip *chip = m_model.chipAt(section)) {
        const plot::ChipStyle style = styleOf(*chip, section, this);
        const int size = scaled(11.0);
        plot::Look look = plot::Look::of(font(), forms::themeOf(palette()), QLocale(), devicePixelRatioF());
        const QRectF swatch(left, inner.top() + (line - size) / 2.0, size, size);
        plot::fillChip(*painter, look, swatch, style, chip->enabled ? 1.0 : 0.35);
        left += size + scaled(6.0);
        painter->setPen(chip->enabled ? tokens.text : tokens.dis);
    } else {
        painter->setPen(tokens.text);
    }
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect upper(left, inner.top(), inner.right() - left + 1, line);
    painter->setFont(bold);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, upper.width()));
    const QFont small = forms::sizedFont(font(), 11.0);
    painter->setFont(small);
    painter->setPen(tokens.mut);
    const QRect lower(inner.left(), upper.bottom(), inner.width(), inner.bottom() - upper.bottom());
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(m_model.chipDetail(section), Qt::ElideRight, lower.width()));
    paintArrow(*painter, rect, section);
    painter->restore();
}

} // namespace penstock::grids
