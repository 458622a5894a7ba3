// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/map_ground.h"

#include "ui/forms/rule_text.h"
#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::rules {

namespace {

using plot::TextSize;

QString text(const char *source)
{
    return QCoreApplication::translate("RuleMap", source);
}

const QVector<qreal> kDashed{5, 4};

class GroundPainter
{
public:
    GroundPainter(QPainter &painter, const plot::Look &look, const MapLayout &layout)
        : m_painter(painter)
        , m_look(look)
        , m_tokens(look.palette())
        , m_layout(layout)
    {}

    void paint()
    {
        axes();
        regions();
        plot::drawBox(m_painter, m_look, m_layout.area, Qt::transparent, m_tokens.bd);
    }

private:
    [[nodiscard]] double px(double pixels) const { return m_look.px(pixels); }
    [[nodiscard]] QColor tintOf(const ClauseRegion &region) const
    {
        const QColor tint = region.isOpenAbove ? m_tokens.shortbg : m_tokens.warnbg;
        // What bounds on other attributes decide as well is not certain on these two.
        return region.otherBounds.isEmpty() ? tint : plot::mixed(tint, m_tokens.base, 0.45);
    }

    void axes()
    {
        m_painter.fillRect(m_layout.area, m_tokens.base);
        const MapScales &scales = m_layout.scales;
        const auto labels = [this](const QRectF &rect, Qt::Alignment alignment, const QString &label) {
            plot::drawText(m_painter, m_look, rect, alignment, label, {m_tokens.mut, TextSize::Small, false, {}});
        };
        for (const double value : scales.tpp.ticks()) {
            const double x = scales.tpp.positionOf(value);
            plot::drawLine(m_painter, m_look, {x, m_layout.area.top()}, {x, m_layout.area.bottom()}, m_tokens.grid);
            labels(QRectF(x, m_layout.axisTop, 0.0, px(16.0)), Qt::AlignHCenter | Qt::AlignVCenter,
                   plot::tableNumber(value, 0, m_look.locale));
        }
        for (const double value : scales.pd.ticks()) {
            const double y = scales.pd.positionOf(value);
            plot::drawLine(m_painter, m_look, {m_layout.area.left(), y}, {m_layout.area.right(), y}, m_tokens.grid);
            labels(QRectF(m_layout.area.left() - px(6.0), y, 0.0, 0.0), Qt::AlignRight | Qt::AlignVCenter,
                   forms::boundNumber(value, m_look.locale));
        }
        labels(QRectF(m_layout.area.left(), m_layout.axisTop + px(19.0), m_layout.area.width(), px(16.0)),
               Qt::AlignHCenter | Qt::AlignVCenter,
               text(QT_TRANSLATE_NOOP("RuleMap", "Total processing performance (TPP)")));
        m_painter.save();
        m_painter.translate(px(11.0), m_layout.area.center().y());
        m_painter.rotate(-90.0);
        m_painter.setPen(m_tokens.mut);
        m_painter.setFont(plot::fontOf(m_look, TextSize::Small, false));
        const double half = m_layout.area.height() / 2.0;
        m_painter.drawText(QRectF(-half, -px(9.0), 2.0 * half, px(18.0)), Qt::AlignCenter | Qt::TextDontClip,
                           text(QT_TRANSLATE_NOOP("RuleMap", "Performance density (TPP per mm²)")));
        m_painter.restore();
    }

    void regions()
    {
        const auto each = [this](auto draw) {
            // Red over amber.
            for (const bool open : {false, true}) {
                for (qsizetype i = 0; i < m_layout.regions.size(); ++i) {
                    const ClauseRegion &region = m_layout.regions.at(i);
                    if (region.isOpenAbove == open && !region.isImpossible) {
                        draw(i);
                    }
                }
            }
        };
        each([this](qsizetype i) { m_painter.fillRect(m_layout.rects.at(i), tintOf(m_layout.regions.at(i))); });
        if (!m_layout.strip.isNull()) {
            strip();
        }
        each([this](qsizetype i) { edges(i); });
        for (const MapLayout::Handle &handle : m_layout.handles) {
            lostEdge(handle);
        }
    }

    void edges(qsizetype i)
    {
        const ClauseRegion &region = m_layout.regions.at(i);
        const QColor colour = clauseColour(region, m_tokens);
        const QVector<qreal> dash = region.otherBounds.isEmpty() ? QVector<qreal>() : kDashed;
        // A clause that reaches to the frame on all sides is drawn a little inside, each one further in.
        const bool isBounded = region.tppLow > 0.0 || region.boundsDensity || std::isfinite(region.tppHigh);
        const double in = isBounded ? 0.0 : px(3.0 + 3.0 * static_cast<double>(i));
        const QRectF rect = m_layout.rects.at(i).adjusted(in, in, -in, -in);
        const QRectF &area = m_layout.area;
        const auto line = [&](const QPointF &from, const QPointF &to, bool isEdge) {
            if (isEdge || !dash.isEmpty()) {
                plot::drawLine(m_painter, m_look, from, to, colour, 1.5, dash);
            }
        };
        line(rect.topLeft(), rect.bottomLeft(), rect.left() > area.left() + 0.5);
        line(rect.topRight(), rect.bottomRight(), rect.right() < area.right() - 0.5);
        line(rect.topLeft(), rect.topRight(), rect.top() > area.top() + 0.5);
        line(rect.bottomLeft(), rect.bottomRight(), rect.bottom() < area.bottom() - 0.5);
    }

    /// Thresholds of clauses that exclude themselves have no region to stand on.
    void lostEdge(const MapLayout::Handle &handle)
    {
        const bool isLost = std::all_of(
            handle.threshold.places.cbegin(), handle.threshold.places.cend(),
            [this](const Threshold::Place &place) { return m_layout.regions.at(place.clause).isImpossible; });
        if (isLost) {
            plot::drawLine(m_painter, m_look, handle.from, handle.to, m_tokens.mut, 1.2, {2, 4});
        }
    }

    /// Chips without die area: only clauses without a bound on density can catch them.
    void strip()
    {
        m_painter.fillRect(m_layout.strip, m_tokens.alt);
        for (qsizetype i = 0; i < m_layout.regions.size(); ++i) {
            const ClauseRegion &region = m_layout.regions.at(i);
            if (!region.isImpossible && !region.boundsDensity) {
                const QRectF &rect = m_layout.rects.at(i);
                m_painter.fillRect(QRectF(rect.left(), m_layout.strip.top(), rect.width(), m_layout.strip.height()),
                                   tintOf(region));
            }
        }
        plot::drawBox(m_painter, m_look, m_layout.strip, Qt::transparent, m_tokens.bd);
        m_painter.setPen(m_tokens.mut);
        m_painter.setFont(plot::fontOf(m_look, TextSize::Small, false));
        m_painter.drawText(
            QRectF(px(2.0), m_layout.strip.top(), m_layout.strip.left() - px(8.0), m_layout.strip.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap,
            text(QT_TRANSLATE_NOOP("RuleMap", "die area unknown")));
    }

    QPainter &m_painter;
    const plot::Look &m_look;
    const plot::Palette &m_tokens;
    const MapLayout &m_layout;
};

} // namespace

QColor clauseColour(const ClauseRegion &region, const plot::Palette &tokens)
{
    return region.isOpenAbove ? tokens.shortfall : tokens.qw;
}

void paintGround(QPainter &painter, const plot::Look &look, const MapLayout &layout)
{
    GroundPainter(painter, look, layout).paint();
}

} // namespace penstock::rules
