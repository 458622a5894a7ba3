// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/line_header.h"

#include "ui/compare/scenario_chip.h"
#include "ui/forms/tokens.h"

#include <QPainter>

#include <utility>

namespace penstock::compare {

using forms::scaled;

LineHeader::LineHeader(std::function<const Column *(int)> columnOf, bool withNames, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columnOf(std::move(columnOf))
    , m_withNames(withNames)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(scaled(36.0));
}

QSize LineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(m_withNames ? 27.0 : 26.0)};
}

void LineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const plot::Palette &tokens = forms::tokensOf(this);
    painter->fillRect(rect, tokens.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hair);
    const int inset = scaled(8.0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const Column *column = section == 0 ? nullptr : m_columnOf(section);
    if (column == nullptr) {
        painter->setFont(m_withNames ? forms::sizedFont(font(), 12.0, true) : forms::sizedFont(font(), 11.0));
        painter->setPen(m_withNames ? tokens.text : tokens.mut);
        const QRect row = rect.adjusted(inset + scaled(2.0), 0, -inset, 0);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
        return;
    }
    const double sample = scaled(18.0);
    const plot::Theme theme = forms::themeOf(palette());
    const QRectF box(rect);
    if (!m_withNames) {
        paintLineSample(*painter, QRectF(box.right() - inset - sample, box.top(), sample, box.height()), column->slot,
                        theme);
        return;
    }
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), tokens.hair);
    painter->setFont(forms::sizedFont(font(), 12.0, true));
    painter->setPen(tokens.text);
    const QRect row = rect.adjusted(inset + static_cast<int>(sample) + scaled(6.0), 0, -inset, 0);
    const QString name = painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width());
    const int width = painter->fontMetrics().horizontalAdvance(name);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, name);
    const double right = row.right() - width - scaled(6.0);
    paintLineSample(*painter, QRectF(right - sample, box.top(), sample, box.height()), column->slot, theme);
}

} // namespace penstock::compare
