// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/map_marks.h"

#include "ui/plot/draw.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock::rules {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RuleMap", source);
}

QPolygonF circle(const QPointF &at, double radius)
{
    constexpr int kCorners = 32;
    QPolygonF outline;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2.0 * M_PI * i / kCorners;
        outline.append(at + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return outline;
}

} // namespace

double markRadius(const ChipOutcome &chip, const plot::Look &look)
{
    return look.px(chip.isLibrary ? 4.5 : 7.5);
}

void drawChipMark(QPainter &painter, const plot::Look &look, const QPointF &at, const ChipOutcome &chip)
{
    const plot::Palette &tokens = look.palette();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chip.isLibrary) {
        painter.setPen(QPen(tokens.mut, look.px(1.4)));
        painter.setBrush(chip.outcome == Outcome::Free ? tokens.base : tokens.mut);
        painter.drawEllipse(at, look.px(3.8), look.px(3.8));
        painter.restore();
        return;
    }
    const double radius = look.px(6.5);
    const plot::ChipStyle style =
        plot::chipStyle(chip.chip.name, chip.chip.id, chip.chip.colour, chip.position, look.theme);
    plot::fillPolygon(painter, look, circle(at, radius), tokens.base);
    plot::fillChip(painter, look, circle(at, radius), style);
    QPen ring(chip.outcome == Outcome::Caught      ? tokens.shortfall
              : chip.outcome == Outcome::Unmatched ? tokens.mut
                                                   : tokens.text,
              look.px(2.0));
    if (chip.outcome == Outcome::Unmatched) {
        ring.setDashPattern({1.6, 1.2});
        ring.setCapStyle(Qt::FlatCap);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, radius, radius);
    painter.restore();
}

double LabelRoom::crowding(const QRectF &rect) const
{
    const QRectF inside = rect & m_within;
    double crowded = 4.0 * (rect.width() * rect.height() - inside.width() * inside.height());
    for (const QRectF &taken : m_taken) {
        const QRectF both = rect & taken;
        crowded += both.isEmpty() ? 0.0 : both.width() * both.height();
    }
    return crowded;
}

qsizetype LabelRoom::best(const QList<QRectF> &candidates) const
{
    qsizetype found = 0;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const double crowded = crowding(candidates.at(i));
        if (crowded < least - 0.5) {
            found = i;
            least = crowded;
        }
    }
    return found;
}

void drawLegend(QPainter &painter, const plot::Look &look, const QRectF &row, const QList<ChipOutcome> &chips)
{
    struct Mark {
        ChipOutcome sample;
        QString label;
        double width = 0.0;
    };
    QList<Mark> marks;
    const auto offer = [&](bool isLibrary, Outcome outcome, const QString &label) {
        const auto found = std::find_if(chips.cbegin(), chips.cend(), [&](const ChipOutcome &chip) {
            return chip.isLibrary == isLibrary && (isLibrary || chip.outcome == outcome);
        });
        if (found != chips.cend()) {
            Mark mark{*found, label, plot::textWidth(look, label, plot::TextSize::Small, false)};
            mark.sample.outcome = outcome;
            marks.append(mark);
        }
    };
    offer(false, Outcome::Caught, text(QT_TRANSLATE_NOOP("RuleMap", "caught, in project")));
    offer(false, Outcome::Free, text(QT_TRANSLATE_NOOP("RuleMap", "not caught")));
    offer(false, Outcome::Unmatched, text(QT_TRANSLATE_NOOP("RuleMap", "caught, deliveries not matched")));
    offer(true, Outcome::Caught, text(QT_TRANSLATE_NOOP("RuleMap", "chip library")));
    const double gap = look.px(20.0);
    const double before = look.px(22.0);
    double whole = -gap;
    for (const Mark &mark : std::as_const(marks)) {
        whole += before + mark.width + gap;
    }
    double x = std::max(row.left(), row.center().x() - whole / 2.0);
    const double y = row.center().y();
    for (const Mark &mark : std::as_const(marks)) {
        drawChipMark(painter, look, {x + look.px(9.0), y}, mark.sample);
        plot::drawText(painter, look, QRectF(x + before, row.top(), mark.width, row.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, mark.label,
                       {look.palette().mut, plot::TextSize::Small, false, {}});
        x += before + mark.width + gap;
    }
}

} // namespace penstock::rules
