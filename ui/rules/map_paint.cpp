// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/map_paint.h"

#include "ui/forms/rule_text.h"
#include "ui/forms/value_text.h"
#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/rules/map_ground.h"
#include "ui/rules/map_marks.h"
#include "ui/rules/margin_text.h"

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

class MapPainter
{
public:
    MapPainter(QPainter &painter, const plot::Look &look, const MapContent &content, const MapLayout &layout,
               const MapState &state)
        : m_painter(painter)
        , m_look(look)
        , m_tokens(look.palette())
        , m_content(content)
        , m_layout(layout)
        , m_state(state)
        , m_room(layout.area.adjusted(look.px(2.0), look.px(2.0), -look.px(2.0), -look.px(2.0)))
    {}

    void paint()
    {
        paintGround(m_painter, m_look, m_layout);
        for (qsizetype i = 0; i < m_content.chips.size(); ++i) {
            const double r = markRadius(m_content.chips.at(i), m_look);
            m_room.take(QRectF(m_layout.chips.at(i) - QPointF(r, r), QSizeF(2.0 * r, 2.0 * r)));
        }
        for (const MapLayout::Handle &handle : m_layout.handles) {
            m_room.take(QRectF(handle.at - QPointF(px(8.0), px(8.0)), QSizeF(px(16.0), px(16.0))));
        }
        badges();
        callout();
        thresholdLabels();
        chipLabels();
        marks();
        calloutBox();
        handles();
        drawLegend(m_painter, m_look,
                   QRectF(px(4.0), m_layout.legendTop, m_layout.area.right() + px(20.0) - px(4.0), px(20.0)),
                   m_content.chips);
        readout();
    }

private:
    [[nodiscard]] double px(double pixels) const { return m_look.px(pixels); }
    [[nodiscard]] QColor colourOf(const ClauseRegion &region) const { return clauseColour(region, m_tokens); }

    /// The letter of each clause in a corner of its rectangle, and its bounds on other attributes beside it.
    void badges()
    {
        const double side = px(18.0);
        QStringList impossible;
        for (qsizetype i = 0; i < m_layout.regions.size(); ++i) {
            const ClauseRegion &region = m_layout.regions.at(i);
            if (region.isImpossible) {
                impossible.append(forms::clauseLetter(i));
                continue;
            }
            const QRectF in = m_layout.rects.at(i).adjusted(px(5.0), px(5.0), -px(5.0), -px(5.0));
            const QSizeF size(side, side);
            const QList<QRectF> corners{QRectF(in.topRight() - QPointF(side, 0.0), size), QRectF(in.topLeft(), size),
                                        QRectF(in.bottomRight() - QPointF(side, side), size),
                                        QRectF(in.bottomLeft() - QPointF(0.0, side), size)};
            // An open clause shows its letter where it goes on.
            QList<QRectF> offered = corners;
            if (region.tppLow <= 0.0 || std::isfinite(region.tppHigh)) {
                offered = {corners.at(1), corners.at(0), corners.at(2), corners.at(3)};
            }
            const QRectF badge = offered.at(m_room.best(offered));
            const QColor colour = colourOf(region);
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawRoundedRect(badge, px(2.0), px(2.0));
            m_painter.restore();
            plot::drawText(m_painter, m_look, badge, Qt::AlignCenter, forms::clauseLetter(i),
                           {plot::inkOn(colour), TextSize::Small, true, {}});
            m_room.take(badge);
            if (!region.otherBounds.isEmpty()) {
                otherBounds(region, badge, colour);
            }
        }
        if (!impossible.isEmpty()) {
            const QString said =
                impossible.size() == 1
                    ? text(QT_TRANSLATE_NOOP("RuleMap", "The bounds of clause %1 exclude each other."))
                          .arg(impossible.first())
                    : text(QT_TRANSLATE_NOOP("RuleMap", "The bounds of clauses %1 exclude each other."))
                          .arg(forms::listed(impossible));
            const QRectF row(m_layout.area.left() + px(8.0), m_layout.area.bottom() - px(22.0),
                             m_layout.area.width() - px(16.0), px(18.0));
            plot::drawText(m_painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter, said,
                           {m_tokens.warn, TextSize::Small, true, m_tokens.base});
            m_room.take(plot::textRect(m_look, row, Qt::AlignLeft | Qt::AlignVCenter, said, TextSize::Small, true));
        }
    }

    void otherBounds(const ClauseRegion &region, const QRectF &badge, const QColor &colour)
    {
        const QString said = text(QT_TRANSLATE_NOOP("RuleMap", "only with %1")).arg(region.otherBounds);
        const double most = m_layout.area.width() * 0.6;
        const QString shown = plot::elided(m_look, said, TextSize::Small, false, most);
        const double width = plot::textWidth(m_look, shown, TextSize::Small, false);
        const QSizeF size(width, badge.height());
        const QList<QRectF> candidates{QRectF(badge.topLeft() - QPointF(width + px(5.0), 0.0), size),
                                       QRectF(badge.topRight() + QPointF(px(5.0), 0.0), size)};
        const QRectF at = candidates.at(m_room.best(candidates));
        plot::drawText(m_painter, m_look, at, Qt::AlignCenter, shown, {colour, TextSize::Small, false, m_tokens.base});
        m_room.take(at);
    }

    void callout()
    {
        const qsizetype chip = nearestEscape(m_content.chips);
        const QStringList lines = chip < 0 ? QStringList() : calloutText(m_content.chips.at(chip), m_look.locale);
        if (lines.isEmpty()) {
            return;
        }
        const QPointF at = m_layout.chips.at(chip);
        const double wide = std::max(plot::textWidth(m_look, lines.at(0), TextSize::Small, true),
                                     plot::textWidth(m_look, lines.at(1), TextSize::Small, false));
        const QSizeF size(wide + px(18.0), px(38.0));
        QList<QRectF> candidates;
        const double dx = px(46.0);
        const double dy = px(54.0);
        for (const double far : {1.0, 0.5, 1.6, 2.4}) {
            candidates.append(QRectF(at + QPointF(-dx * far - size.width(), dy * far), size));
            candidates.append(QRectF(at + QPointF(dx * far, dy * far), size));
            candidates.append(QRectF(at + QPointF(-dx * far - size.width(), -dy * far - size.height()), size));
            candidates.append(QRectF(at + QPointF(dx * far, -dy * far - size.height()), size));
        }
        const QRectF box = candidates.at(m_room.best(candidates));
        const QPointF corner(std::clamp(at.x(), box.left() + px(10.0), box.right() - px(10.0)),
                             at.y() < box.top() ? box.top() : box.bottom());
        plot::drawLine(m_painter, m_look, at, corner, m_tokens.acc, 1.2);
        m_callout = box;
        m_calloutLines = lines;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_tokens.acc, px(1.5)));
        m_painter.setBrush(m_tokens.base);
        m_painter.drawEllipse(at, px(10.0), px(10.0));
        m_painter.restore();
        m_room.take(box);
    }

    /// Over the marks: nothing may stand in its text.
    void calloutBox()
    {
        if (m_calloutLines.isEmpty()) {
            return;
        }
        const QRectF row(m_callout.left() + px(9.0), m_callout.top() + px(3.0), m_callout.width() - px(18.0), px(16.0));
        plot::drawBox(m_painter, m_look, m_callout, m_tokens.base, m_tokens.acc);
        plot::drawText(m_painter, m_look, row, Qt::AlignLeft | Qt::AlignVCenter, m_calloutLines.at(0),
                       {m_tokens.acc, TextSize::Small, true, {}});
        plot::drawText(m_painter, m_look, row.translated(0.0, px(16.0)), Qt::AlignLeft | Qt::AlignVCenter,
                       m_calloutLines.at(1), {m_tokens.text, TextSize::Small, false, {}});
    }

    void thresholdLabels()
    {
        for (const MapLayout::Handle &handle : m_layout.handles) {
            const Threshold::Place &first = handle.threshold.places.first();
            const model::RuleBound &bound = m_content.rule.at(first.clause).at(first.bound);
            const bool upright = handle.threshold.attribute == model::RuleAttribute::Tpp;
            if (!upright || bound.op != model::RuleOperator::AtLeast) {
                continue; // the others are read off their edge; the readout has all
            }
            const QString said = QStringLiteral("%1 %2 %3")
                                     .arg(forms::attributeLabel(bound.attribute), forms::operatorSign(bound.op),
                                          forms::boundNumber(bound.value, m_look.locale));
            const double width = plot::textWidth(m_look, said, TextSize::Small, true);
            const QSizeF size(width, px(16.0));
            const QList<QRectF> candidates{
                QRectF(handle.at + QPointF(px(9.0), -px(8.0)), size),
                QRectF(handle.at + QPointF(-px(9.0) - width, -px(8.0)), size),
                QRectF(handle.at + QPointF(px(9.0), -px(26.0)), size),
                QRectF(handle.at + QPointF(-px(9.0) - width, -px(26.0)), size),
            };
            const QRectF at = candidates.at(m_room.best(candidates));
            if (m_room.crowding(at) < 1.0) {
                plot::drawText(m_painter, m_look, at, Qt::AlignCenter, said,
                               {colourOf(m_layout.regions.at(first.clause)), TextSize::Small, true, m_tokens.base});
                m_room.take(at);
            }
        }
    }

    /// Chips that lie on one another share a label.
    void chipLabels()
    {
        QList<bool> done(m_content.chips.size(), false);
        for (const bool library : {false, true}) {
            for (qsizetype i = 0; i < m_content.chips.size(); ++i) {
                if (m_content.chips.at(i).isLibrary != library || done.at(i) || m_layout.chips.at(i).x() < 0.0) {
                    continue;
                }
                QStringList names;
                for (qsizetype j = i; j < m_content.chips.size(); ++j) {
                    const QPointF off = m_layout.chips.at(j) - m_layout.chips.at(i);
                    if (m_content.chips.at(j).isLibrary == library && !done.at(j)
                        && std::hypot(off.x(), off.y()) < px(8.0)) {
                        names.append(m_content.chips.at(j).chip.name);
                        done[j] = true;
                    }
                }
                label(i, names, library);
            }
        }
    }

    void label(qsizetype chip, const QStringList &names, bool isLibrary)
    {
        constexpr qsizetype kNamed = 3;
        QStringList named = names.mid(0, kNamed);
        if (names.size() > kNamed) {
            named.append(QStringLiteral("…"));
        }
        const QString said = forms::separated(named);
        const bool bold = !isLibrary;
        const double width = plot::textWidth(m_look, said, TextSize::Small, bold);
        const QSizeF size(width, px(14.0));
        const QPointF at = m_layout.chips.at(chip);
        const double off = markRadius(m_content.chips.at(chip), m_look) + px(4.0);
        const bool isInStrip = !m_content.chips.at(chip).rating.pd.has_value();
        const QList<QRectF> candidates =
            isInStrip ? QList<QRectF>{QRectF(at + QPointF(off, -px(7.0)), size),
                                      QRectF(at + QPointF(-off - width, -px(7.0)), size),
                                      QRectF(at + QPointF(-width / 2.0, -px(25.0)), size),
                                      QRectF(at + QPointF(-px(6.0), -px(25.0)), size),
                                      QRectF(at + QPointF(-width + px(6.0), -px(25.0)), size)}
                      : QList<QRectF>{QRectF(at + QPointF(off, -px(7.0)), size),
                                      QRectF(at + QPointF(-off - width, -px(7.0)), size),
                                      QRectF(at + QPointF(-width / 2.0, off - px(3.0)), size),
                                      QRectF(at + QPointF(-width / 2.0, -off - px(11.0)), size),
                                      QRectF(at + QPointF(off - px(2.0), px(4.0)), size),
                                      QRectF(at + QPointF(off - px(2.0), -px(18.0)), size),
                                      QRectF(at + QPointF(-off - width + px(2.0), px(4.0)), size),
                                      QRectF(at + QPointF(-off - width + px(2.0), -px(18.0)), size)};
        LabelRoom &room = isInStrip ? m_stripRoom : m_room;
        if (isInStrip && !m_stripStarted) {
            startStrip();
        }
        const QRectF best = candidates.at(room.best(candidates));
        if (isLibrary && room.crowding(best) > 1.0) {
            return; // the readout names it
        }
        plot::drawText(m_painter, m_look, best, Qt::AlignCenter, said,
                       {isLibrary ? m_tokens.mut : m_tokens.text, TextSize::Small, bold, m_tokens.base});
        room.take(best);
    }

    void startStrip()
    {
        m_stripStarted = true;
        m_stripRoom = LabelRoom(m_layout.strip);
        for (qsizetype i = 0; i < m_content.chips.size(); ++i) {
            if (!m_content.chips.at(i).rating.pd) {
                const double r = markRadius(m_content.chips.at(i), m_look);
                m_stripRoom.take(QRectF(m_layout.chips.at(i) - QPointF(r, r), QSizeF(2.0 * r, 2.0 * r)));
            }
        }
    }

    void marks()
    {
        for (const bool library : {true, false}) {
            for (qsizetype i = 0; i < m_content.chips.size(); ++i) {
                const ChipOutcome &chip = m_content.chips.at(i);
                if (chip.isLibrary != library || m_layout.chips.at(i).x() < 0.0) {
                    continue;
                }
                drawChipMark(m_painter, m_look, m_layout.chips.at(i), chip);
                const bool isPointedAt = i == m_state.hoveredChip || (!library && chip.chip.id == m_state.highlighted);
                if (isPointedAt) {
                    m_painter.save();
                    m_painter.setRenderHint(QPainter::Antialiasing);
                    m_painter.setPen(QPen(m_tokens.acc, px(1.5)));
                    m_painter.setBrush(Qt::NoBrush);
                    const double r = markRadius(chip, m_look) + px(3.0);
                    m_painter.drawEllipse(m_layout.chips.at(i), r, r);
                    m_painter.restore();
                }
            }
        }
    }

    void handles()
    {
        for (int i = 0; i < m_layout.handles.size(); ++i) {
            const MapLayout::Handle &handle = m_layout.handles.at(i);
            const Threshold::Place &first = handle.threshold.places.first();
            const QColor colour = colourOf(m_layout.regions.at(first.clause));
            const bool isHot = i == m_state.hoveredHandle || i == m_state.focusedHandle;
            const double half = px(isHot ? 5.0 : 4.0);
            const QRectF box(handle.at - QPointF(half, half), QSizeF(2.0 * half, 2.0 * half));
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(QPen(colour, px(1.5)));
            m_painter.setBrush(isHot ? colour : m_tokens.base);
            m_painter.drawRect(box);
            if (i == m_state.focusedHandle) {
                m_painter.setPen(QPen(m_tokens.acc, px(2.0)));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(box.adjusted(-px(3.0), -px(3.0), px(3.0), px(3.0)));
            }
            m_painter.restore();
        }
    }

    void readout()
    {
        if (m_state.readout.isEmpty()) {
            return;
        }
        double wide = 0.0;
        for (qsizetype i = 0; i < m_state.readout.size(); ++i) {
            wide = std::max(wide, plot::textWidth(m_look, m_state.readout.at(i), TextSize::Small, i == 0));
        }
        const QSizeF size(wide + px(16.0), px(8.0) + px(16.0) * static_cast<double>(m_state.readout.size()));
        QPointF corner = m_state.readoutAt + QPointF(px(14.0), px(14.0));
        const double right = m_layout.area.right() + px(20.0);
        if (corner.x() + size.width() > right) {
            corner.setX(std::max(px(2.0), m_state.readoutAt.x() - px(14.0) - size.width()));
        }
        if (corner.y() + size.height() > m_layout.legendTop) {
            corner.setY(std::max(px(2.0), m_state.readoutAt.y() - px(14.0) - size.height()));
        }
        const QRectF box(corner, size);
        plot::drawBox(m_painter, m_look, box, m_tokens.base, m_tokens.bdc, px(3.0));
        for (qsizetype i = 0; i < m_state.readout.size(); ++i) {
            plot::drawText(
                m_painter, m_look,
                QRectF(box.left() + px(8.0), box.top() + px(4.0) + px(16.0) * static_cast<double>(i), wide, px(16.0)),
                Qt::AlignLeft | Qt::AlignVCenter, m_state.readout.at(i),
                {i == 0 ? m_tokens.text : m_tokens.mut, TextSize::Small, i == 0, {}});
        }
    }

    QPainter &m_painter;
    const plot::Look &m_look;
    const plot::Palette &m_tokens;
    const MapContent &m_content;
    const MapLayout &m_layout;
    const MapState &m_state;
    LabelRoom m_room;
    QRectF m_callout;
    QStringList m_calloutLines;
    LabelRoom m_stripRoom{QRectF()};
    bool m_stripStarted = false;
};

} // namespace

void paintMap(QPainter &painter, const plot::Look &look, const MapContent &content, const MapLayout &layout,
              const MapState &state)
{
    MapPainter(painter, look, content, layout, state).paint();
}

} // namespace penstock::rules
