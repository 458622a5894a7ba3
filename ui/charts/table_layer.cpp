// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_layer.h"

#include "ui/plot/draw.h"

#include <QPainter>

#include <algorithm>

namespace penstock::charts {

using plot::TextSize;

namespace {

constexpr double kHeading = 26.0;
constexpr double kRow = 34.0;
constexpr double kLowRow = 20.0; // of a row without second lines
constexpr double kPadding = 10.0;

bool hasNotes(const std::vector<TableCell> &row)
{
    return std::any_of(row.begin(), row.end(), [](const TableCell &cell) { return !cell.note.isEmpty(); });
}

} // namespace

void TableLayer::setContent(TableContent content)
{
    m_content = std::move(content);
    changed();
}

double TableLayer::wantedHeight() const
{
    double height = kHeading;
    for (const auto &row : m_content.rows)
        height += hasNotes(row) ? kRow : kLowRow + 4.0;
    return height;
}

void TableLayer::paint(QPainter &painter, const plot::PanelFrame &frame)
{
    const plot::Palette &p = frame.palette();
    const plot::Look &look = frame.look;
    const auto columns = std::max<qsizetype>(m_content.headings.size(), 1);
    // The first column as wide as its texts, up to a third; the others share what is left.
    double first = 0.0;
    for (const auto &row : m_content.rows) {
        if (!row.empty())
            first = std::max(first, plot::textWidth(look, row.front().text, TextSize::Small, false));
    }
    first = std::min(first + 2.0 * frame.px(kPadding), frame.area.width() * (columns > 1 ? 0.42 : 1.0));
    const double other = columns > 1 ? (frame.area.width() - first) / static_cast<double>(columns - 1) : 0.0;
    const auto columnRect = [&](qsizetype c, double top, double height) {
        const double left = c == 0 ? frame.area.left() : frame.area.left() + first + other * static_cast<double>(c - 1);
        return QRectF(left + frame.px(kPadding), top, (c == 0 ? first : other) - 2.0 * frame.px(kPadding), height);
    };
    const auto align = [](qsizetype c) { return (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter; };

    double y = frame.area.top();
    painter.fillRect(QRectF(frame.area.left(), y, frame.area.width(), frame.px(kHeading)), p.alt);
    for (qsizetype c = 0; c < m_content.headings.size(); ++c) {
        const QRectF cell = columnRect(c, y, frame.px(kHeading));
        plot::drawText(painter, look, cell, align(c),
                       plot::elided(look, m_content.headings[c], TextSize::Small, true, cell.width()),
                       {p.text, TextSize::Small, true, {}});
    }
    y += frame.px(kHeading);
    std::size_t index = 0;
    for (const auto &row : m_content.rows) {
        const bool notes = hasNotes(row);
        const double height = frame.px(notes ? kRow : kLowRow + 4.0);
        const bool isLast = index + 1 == m_content.rows.size();
        if (y + height + (isLast ? 0.0 : frame.px(18.0)) > frame.area.bottom() + 1.0) {
            const auto left = static_cast<int>(m_content.rows.size() - index);
            plot::drawText(painter, look, columnRect(0, y, frame.px(18.0)), Qt::AlignLeft | Qt::AlignVCenter,
                           tr("%n more rows", nullptr, left), {p.mut, TextSize::Small, false, {}});
            return;
        }
        plot::drawLine(painter, look, {frame.area.left(), y}, {frame.area.right(), y}, p.hair);
        for (qsizetype c = 0; c < std::min(columns, static_cast<qsizetype>(row.size())); ++c) {
            const TableCell &cell = row[static_cast<std::size_t>(c)];
            QRectF rect = columnRect(c, y, height);
            if (!cell.note.isEmpty()) {
                QRectF lower = rect;
                lower.setTop(rect.top() + height * 0.48);
                rect.setBottom(rect.top() + height * 0.56);
                const QColor tone = cell.tone == TableCell::Tone::Better  ? p.ok
                                    : cell.tone == TableCell::Tone::Worse ? p.shortfall
                                                                          : p.mut;
                plot::drawText(painter, look, lower, align(c),
                               plot::elided(look, cell.note, TextSize::Small, false, lower.width()),
                               {tone, TextSize::Small, false, {}});
            }
            plot::drawText(painter, look, rect, align(c),
                           plot::elided(look, cell.text, TextSize::Small, c == 1, rect.width()),
                           {p.text, TextSize::Small, c == 1, {}});
        }
        y += height;
        ++index;
    }
    plot::drawLine(painter, look, {frame.area.left(), y}, {frame.area.right(), y}, p.hair);
}

} // namespace penstock::charts
