// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"

#include <QPainter>

#include <algorithm>

namespace penstock::charts {

using plot::PanelFrame;
using plot::TextSize;

namespace {
constexpr double kKeyRow = 18.0;
constexpr double kValueRoom = 56.0;
} // namespace

struct BarLayer::Placed {
    std::size_t group = 0;
    std::size_t bar = 0;
    QRectF rect;
};

void BarLayer::setBars(QStringList names, std::vector<plot::ThemedFill> styles, std::vector<BarGroup> groups)
{
    m_names = std::move(names);
    m_styles = std::move(styles);
    m_groups = std::move(groups);
    changed();
}

std::vector<BarLayer::Placed> BarLayer::placed(const PanelFrame &frame) const
{
    double most = 0.0;
    double names = 0.0;
    for (const BarGroup &group : m_groups) {
        names = std::max(names, plot::textWidth(frame.look, group.name, TextSize::Small, true));
        for (const double value : group.values)
            most = std::max(most, value);
    }
    names = std::min(names + frame.px(16.0), frame.area.width() * 0.35);
    const double top = frame.area.top() + frame.px(m_names.size() > 1 ? kKeyRow + 4.0 : 2.0);
    const double left = frame.area.left() + names;
    const double width = std::max(frame.area.right() - left - frame.px(kValueRoom), 1.0);
    const double groupHeight =
        (frame.area.bottom() - top) / static_cast<double>(std::max<std::size_t>(m_groups.size(), 1));
    std::vector<Placed> all;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto count = static_cast<double>(std::max<std::size_t>(m_groups[g].values.size(), 1));
        const double height = std::min(groupHeight * 0.82 / count, frame.px(26.0));
        const double first = top + groupHeight * (static_cast<double>(g) + 0.5) - height * count / 2.0;
        for (std::size_t b = 0; b < m_groups[g].values.size(); ++b) {
            const double share = most > 0.0 ? std::max(m_groups[g].values[b], 0.0) / most : 0.0;
            all.push_back({g, b, QRectF(left, first + height * static_cast<double>(b), width * share, height)});
        }
    }
    return all;
}

void BarLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const plot::Palette &p = frame.palette();
    const plot::Look &look = frame.look;
    if (m_names.size() > 1) {
        double x = frame.area.left() + frame.px(8.0);
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const QRectF swatch(x, frame.area.top() + frame.px(3.0), frame.px(12.0), frame.px(10.0));
            const double width = plot::textWidth(look, m_names[i], TextSize::Small, false);
            if (swatch.right() + frame.px(5.0) + width > frame.area.right())
                break;
            plot::fillChip(painter, look, swatch, m_styles[static_cast<std::size_t>(i)](look.theme));
            plot::drawText(painter, look,
                           QRectF(swatch.right() + frame.px(5.0), frame.area.top(), width, frame.px(16.0)),
                           Qt::AlignLeft | Qt::AlignVCenter, m_names[i], {p.text, TextSize::Small, false, {}});
            x = swatch.right() + width + frame.px(21.0);
        }
    }
    std::size_t last = m_groups.size();
    for (const Placed &bar : placed(frame)) {
        const BarGroup &group = m_groups[bar.group];
        if (bar.group != last) {
            last = bar.group;
            const double middle = bar.rect.top() + bar.rect.height() * static_cast<double>(group.values.size()) / 2.0;
            const double width = bar.rect.left() - frame.area.left() - frame.px(14.0);
            plot::drawText(
                painter, look, QRectF(frame.area.left() + frame.px(8.0), middle - frame.px(8.0), width, frame.px(16.0)),
                Qt::AlignLeft | Qt::AlignVCenter, plot::elided(look, group.name, TextSize::Small, true, width),
                {p.text, TextSize::Small, true, {}});
        }
        if (bar.rect.width() > 0.0)
            plot::fillChip(painter, look, bar.rect.adjusted(0.0, frame.px(0.5), 0.0, -frame.px(0.5)),
                           m_styles[bar.bar](look.theme));
        if (bar.rect.height() >= frame.px(9.0) && group.values[bar.bar] > 0.0)
            plot::drawText(painter, look,
                           QRectF(bar.rect.right() + frame.px(4.0), bar.rect.center().y() - frame.px(8.0),
                                  frame.px(kValueRoom), frame.px(16.0)),
                           Qt::AlignLeft | Qt::AlignVCenter, m_text(group.values[bar.bar], look.locale),
                           {p.text, TextSize::Small, false, {}});
    }
}

plot::Hit BarLayer::hit(QPointF position, const PanelFrame &frame) const
{
    for (const Placed &bar : placed(frame)) {
        QRectF row = bar.rect;
        row.setLeft(frame.area.left());
        if (!row.contains(position))
            continue;
        const BarGroup &group = m_groups[bar.group];
        plot::Hit hit;
        hit.kind = plot::Hit::Kind::Bar;
        hit.type = model::EntityType::Chip;
        hit.id = group.chip;
        hit.text = QStringLiteral("%1\n%2 %3")
                       .arg(group.name, m_names.value(static_cast<qsizetype>(bar.bar)),
                            m_text(group.values[bar.bar], frame.look.locale));
        return hit;
    }
    return {};
}

} // namespace penstock::charts
