// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/reservoir_bands.h"

#include "ui/plot/draw.h"
#include "ui/plot/layers/label_place.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kFaded = 0.35;
constexpr double kStore = 0.30; // share of the chip's colour in its warehouse
constexpr double kCoverDays = 90.0;
constexpr double kEndLabelRoom = 15.0; // leader and air beside a name right of the area

} // namespace

void ReservoirPanel::BandsLayer::setStacks(ReservoirStack current, ReservoirStack beforeDrag)
{
    m_current = std::move(current);
    m_beforeDrag = std::move(beforeDrag);
    changed();
}

std::optional<ValueSpan> ReservoirPanel::BandsLayer::valueSpan(double fromDay, double toDay) const
{
    std::optional<ValueSpan> all;
    for (const ReservoirStack *stack : {&m_current, &m_beforeDrag}) {
        if (const auto span = spanOf(stack->days, stack->total, fromDay, toDay))
            all = all ? ValueSpan{std::min(all->low, span->low), std::max(all->high, span->high)} : *span;
    }
    return all;
}

double ReservoirPanel::BandsLayer::opacityOf(const Band &band) const
{
    return m_hoveredChip.isEmpty() || m_hoveredChip == band.chip.id ? 1.0 : kFaded;
}

void ReservoirPanel::BandsLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    if (m_current.isEmpty())
        return;
    const Palette &p = frame.palette();
    const std::vector<Sample> samples = samplesOf(m_current.days, m_current.total, frame);
    for (const Band &band : m_current.bands)
        paintBand(painter, frame, band, samples);
    paintOther(painter, frame, m_beforeDrag, p.text, {3, 3});
}

void ReservoirPanel::BandsLayer::paintLabels(QPainter &painter, const PanelFrame &frame)
{
    if (m_current.isEmpty())
        return;
    for (const Band &band : m_current.bands)
        paintName(painter, frame, band);
    const QRectF taken = paintStockOut(painter, frame);
    paintStorePeak(painter, frame, taken);
}

void ReservoirPanel::BandsLayer::paintBand(QPainter &painter, const PanelFrame &frame, const Band &band,
                                           const std::vector<Sample> &samples) const
{
    // Only where it is something: a chip that comes late is not a thread along the whole bottom.
    const double hair = (frame.highValue - frame.lowValue) / frame.area.height() * 0.05;
    const ChipStyle style = band.chip.style(frame.look.theme);
    std::size_t i = 0;
    while (i < samples.size()) {
        const auto thick = [&](std::size_t j) {
            return valueAt(band.top, samples[j]) - valueAt(band.bottom, samples[j]) > hair;
        };
        if (!thick(i)) {
            ++i;
            continue;
        }
        std::size_t last = i;
        while (last + 1 < samples.size() && thick(last + 1))
            ++last;
        const std::vector<Sample> piece(samples.begin() + static_cast<std::ptrdiff_t>(i > 0 ? i - 1 : 0),
                                        samples.begin()
                                            + static_cast<std::ptrdiff_t>(std::min(last + 2, samples.size())));
        QPolygonF top = curveOf(band.top, piece, frame);
        QPolygonF bottom = curveOf(band.bottom, piece, frame);
        for (QPolygonF *line : {&top, &bottom}) {
            for (QPointF &point : *line)
                point.setY(std::clamp(point.y(), frame.area.top(), frame.area.bottom()));
        }
        const double opacity = opacityOf(band);
        if (band.warehouse) {
            Hatch water;
            water.kind = Hatch::Kind::Horizontal;
            water.line = mixed(style.fill, frame.palette().base, opacity);
            water.background = mixed(style.fill, frame.palette().base, kStore * opacity);
            water.width = 1.3;
            water.pitch = 4.0;
            fillHatched(painter, frame.look, top, bottom, water);
        } else {
            fillChip(painter, frame.look, top, bottom, style, opacity);
        }
        drawCurve(painter, frame.look, top, frame.palette().base, 0.8);
        if (band.chip.id == m_selectedChip) {
            drawCurve(painter, frame.look, top, frame.palette().text, 1.4);
            drawCurve(painter, frame.look, bottom, frame.palette().text, 1.4);
        }
        i = last + 1;
    }
}

std::optional<QRectF> ReservoirPanel::BandsLayer::nameRect(const Band &band, const PanelFrame &frame) const
{
    return placeInBand(m_current.days, band.bottom, band.top, frame,
                       textWidth(frame.look, band.chip.name, TextSize::Small, true));
}

void ReservoirPanel::BandsLayer::paintName(QPainter &painter, const PanelFrame &frame, const Band &band) const
{
    if (band.warehouse)
        return;
    const auto place = nameRect(band, frame);
    if (!place)
        return;
    const Palette &p = frame.palette();
    const ChipStyle style = band.chip.style(frame.look.theme);
    TextStyle text{style.ink, TextSize::Small, true, {}};
    if (style.pattern != FillPattern::Solid || opacityOf(band) < 1.0)
        text = {p.text, TextSize::Small, true, p.base}; // lines behind letters need a halo
    drawText(painter, frame.look, *place, Qt::AlignCenter, band.chip.name, text);
}

void ReservoirPanel::BandsLayer::paintOther(QPainter &painter, const PanelFrame &frame, const ReservoirStack &other,
                                            const QColor &colour, const QVector<qreal> &dash) const
{
    if (other.isEmpty())
        return;
    // From where the surfaces part.
    std::optional<double> from;
    const double hair = (frame.highValue - frame.lowValue) * 0.002;
    for (std::size_t k = 0; k < m_current.days.size() && !from; ++k) {
        const auto value = valueAtDay(other.days, other.total, m_current.days[k]);
        if (value && std::abs(*value - m_current.total[k]) > hair)
            from = m_current.days[k > 0 ? k - 1 : 0];
    }
    if (!from)
        return;
    const auto samples =
        samplesOf(other.days, other.total, std::max(frame.fromDay, *from), frame.toDay, frame.area.width());
    for (const QPolygonF &piece :
         cutToHeight(curveOf(other.total, samples, frame), frame.area.top(), frame.area.bottom()))
        drawCurve(painter, frame.look, piece, colour, 1.2, dash);
}

double ReservoirPanel::BandsLayer::surfaceAt(double x, const PanelFrame &frame) const
{
    const auto value = valueAtDay(m_current.days, m_current.total, frame.dayAt(x));
    return value ? frame.yOf(*value) : frame.area.bottom();
}

QRectF ReservoirPanel::BandsLayer::paintStockOut(QPainter &painter, const PanelFrame &frame) const
{
    if (!m_current.stockOutDay || *m_current.stockOutDay < frame.fromDay || *m_current.stockOutDay > frame.toDay)
        return {};
    const Palette &p = frame.palette();
    const Band &store = m_current.bands[*m_current.storeBand];
    const double x = frame.xOf(*m_current.stockOutDay);
    const double y = frame.yOf(valueAtDay(m_current.days, store.top, *m_current.stockOutDay).value_or(0.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(p.shortfall, frame.px(1.6)));
    painter.setBrush(p.base);
    painter.drawEllipse(QPointF(x, y), frame.px(4.0), frame.px(4.0));
    //: %1 is a date
    const QString text = tr("stock-out %1").arg(longDate(dateOf(*m_current.stockOutDay), frame.look.locale));
    const double width = textWidth(frame.look, text, TextSize::Small, true);
    // More to the right: what fills the store is to the left.
    QRectF row(x - width * 0.3, y - frame.px(22.0), width, frame.px(16.0));
    row.moveLeft(std::clamp(row.left(), frame.area.left() + frame.px(2.0),
                            std::max(frame.area.left(), frame.area.right() - width - frame.px(2.0))));
    // Above the surface under the whole text, but inside the panel; else below the ring.
    for (const double at : {row.left(), row.center().x(), row.right()})
        row.moveBottom(std::min(row.bottom(), surfaceAt(at, frame) - frame.px(5.0)));
    if (row.top() < frame.area.top())
        row.moveTop(std::max(y + frame.px(7.0), frame.area.top()));
    drawText(painter, frame.look, row, Qt::AlignLeft | Qt::AlignVCenter, text,
             {p.shortfall, TextSize::Small, true, p.base});
    return row.adjusted(-frame.px(4.0), 0.0, frame.px(4.0), 0.0);
}

void ReservoirPanel::BandsLayer::paintStorePeak(QPainter &painter, const PanelFrame &frame, const QRectF &taken) const
{
    if (!m_current.storePeakDay || *m_current.storePeakDay < frame.fromDay || *m_current.storePeakDay > frame.toDay)
        return;
    const Palette &p = frame.palette();
    const Band &store = m_current.bands[*m_current.storeBand];
    const double day = *m_current.storePeakDay;
    const double top = frame.yOf(valueAtDay(m_current.days, store.top, day).value_or(0.0));
    const double bottom = frame.yOf(valueAtDay(m_current.days, store.bottom, day).value_or(0.0));
    if (bottom - top < frame.px(3.0))
        return;
    //: %1 is a chip, %2 an amount
    const QString text =
        tr("%1 in warehouse, peak %2").arg(store.chip.name, compactNumber(m_current.storePeak, frame.look.locale));
    const double width = textWidth(frame.look, text, TextSize::Small, false);
    const QPointF aim(frame.xOf(day) - frame.px(3.0), top + std::min((bottom - top) / 2.0, frame.px(6.0)));
    const QSizeF size(width, frame.px(16.0));
    QRectF best;
    for (const QPointF corner : {QPointF(aim.x() - frame.px(36.0) - width, top - frame.px(2.0)),
                                 QPointF(aim.x() - frame.px(36.0) - width, top - frame.px(20.0)),
                                 QPointF(aim.x() - frame.px(24.0) - width, frame.area.top() + frame.px(2.0)),
                                 QPointF(std::max(aim.x() - width * 0.75, frame.area.left() + frame.px(3.0)),
                                         std::max(top - frame.px(44.0), frame.area.top() + frame.px(2.0))),
                                 QPointF(aim.x() + frame.px(30.0), frame.area.top() + frame.px(2.0))}) {
        const QRectF row(corner, size);
        if (!frame.area.adjusted(frame.px(2.0), 0.0, 0.0, 0.0).contains(row) || row.intersects(taken))
            continue;
        if (std::min({surfaceAt(row.left(), frame), surfaceAt(row.center().x(), frame), surfaceAt(row.right(), frame)})
            < row.bottom() - frame.px(2.0))
            continue;
        best = row;
        break;
    }
    if (best.isNull())
        return;
    QPolygonF leader;
    if (best.left() < aim.x() && best.right() > aim.x())
        drawLine(painter, frame.look, {aim.x(), best.bottom()}, aim, p.text);
    else if (best.right() < aim.x())
        leader << QPointF(best.right() + frame.px(3.0), best.center().y()) << aim;
    else
        leader << aim << QPointF(best.left() - frame.px(3.0), best.center().y());
    drawCurve(painter, frame.look, leader, p.text, 1.0);
    drawText(painter, frame.look, best, Qt::AlignLeft | Qt::AlignVCenter, text,
             {p.text, TextSize::Small, false, p.base});
}

double ReservoirPanel::BandsLayer::wantedRightMargin(const Look &look) const
{
    double width = 0.0;
    for (const Band &band : m_current.bands)
        width = std::max(width, textWidth(look, shortChipName(band.chip.name), TextSize::Small, false));
    return width + look.px(kEndLabelRoom);
}

void ReservoirPanel::BandsLayer::endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const
{
    if (m_current.isEmpty())
        return;
    const double end = std::min(frame.toDay, m_current.days.back());
    for (const Band &band : m_current.bands) {
        if (band.warehouse || nameRect(band, frame))
            continue;
        const double top = frame.yOf(valueAtDay(m_current.days, band.top, end).value_or(0.0));
        const double bottom = frame.yOf(valueAtDay(m_current.days, band.bottom, end).value_or(0.0));
        if (bottom - top < frame.px(1.0))
            continue;
        // "910C" where "Ascend 910C" does not fit; what is elided later keeps its start.
        QString name = band.chip.name;
        if (textWidth(frame.look, name, TextSize::Small, false) > frame.right.width() - frame.px(kEndLabelRoom))
            name = shortChipName(name);
        labels.append({name, frame.palette().text,
                       std::clamp((top + bottom) / 2.0, frame.area.top(), frame.area.bottom()), false, true});
    }
}

void ReservoirPanel::BandsLayer::readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const
{
    if (m_current.isEmpty() || day < m_current.days.front() || day > m_current.days.back())
        return;
    const QLocale &locale = frame.look.locale;
    const auto heightOf = [&](const Band &band) {
        return valueAtDay(m_current.days, band.top, day).value_or(0.0)
               - valueAtDay(m_current.days, band.bottom, day).value_or(0.0);
    };
    double installed = 0.0;
    double stored = 0.0;
    for (const Band &band : m_current.bands)
        (band.warehouse ? stored : installed) += heightOf(band);
    lines.append({tr("installed"), compactNumber(installed, locale), {}, true, false});
    lines.append({tr("in warehouses"), compactNumber(stored, locale), {}, true, false});
    for (auto band = m_current.bands.rbegin(); band != m_current.bands.rend(); ++band) {
        const double units = heightOf(*band);
        if (band->warehouse || units < 0.5 || lines.size() >= 7)
            continue;
        lines.append({band->chip.name, compactNumber(units, locale), frame.palette().mut, false, true});
    }
}

int ReservoirPanel::BandsLayer::covered(const QRectF &rect, const PanelFrame &frame) const
{
    int count = 0;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        count += surfaceAt(rect.left() + share * rect.width(), frame) < rect.bottom() ? 1 : 0;
    return count;
}

QString ReservoirPanel::BandsLayer::coverText(const Band &band, double day, const QLocale &locale) const
{
    if (!band.warehouse || band.chip.index >= m_current.usesPerStep.size())
        return {};
    const std::vector<double> &uses = m_current.usesPerStep[band.chip.index];
    double sum = 0.0;
    double days = 0.0;
    for (std::size_t k = 0; k < uses.size() && k + 1 < m_current.days.size(); ++k) {
        const double length = m_current.days[k + 1] - m_current.days[k];
        const double inside = std::min(m_current.days[k + 1], day + kCoverDays) - std::max(m_current.days[k], day);
        if (inside <= 0.0)
            continue;
        sum += uses[k] * inside / length;
        days += inside;
    }
    const double stored = valueAtDay(m_current.days, band.top, day).value_or(0.0)
                          - valueAtDay(m_current.days, band.bottom, day).value_or(0.0);
    if (!(sum > 1e-9) || !(days > 0.0))
        return {};
    //: %1 is a duration
    return tr("cover %1").arg(duration(stored / (sum / days), locale));
}

Hit ReservoirPanel::BandsLayer::hit(QPointF position, const PanelFrame &frame) const
{
    if (m_current.isEmpty() || !frame.area.contains(position))
        return {};
    const double day = frame.dayAt(position.x());
    const QLocale &locale = frame.look.locale;
    for (const Band &band : m_current.bands) {
        const auto top = valueAtDay(m_current.days, band.top, day);
        const auto bottom = valueAtDay(m_current.days, band.bottom, day);
        if (!top || !bottom || position.y() < frame.yOf(*top) || position.y() > frame.yOf(*bottom))
            continue;
        const double total = valueAtDay(m_current.days, m_current.total, day).value_or(0.0);
        Hit hit;
        hit.kind = Hit::Kind::Band;
        hit.type = model::EntityType::Chip;
        hit.id = band.chip.id;
        hit.part = band.warehouse ? QStringLiteral("warehouse") : QStringLiteral("installed");
        hit.day = day;
        const QString amount = tableNumber(*top - *bottom, 0, locale);
        //: %1 is a chip, %2 an amount
        hit.text = band.warehouse ? tr("%1 in warehouses: %2").arg(band.chip.name, amount)
                                  : tr("%1 installed: %2").arg(band.chip.name, amount);
        if (total > 0.0) //: %1 is a share
            hit.text += QLatin1Char('\n') + tr("%1 of all chips").arg(percent((*top - *bottom) / total, 0, locale));
        const QString cover = coverText(band, day, locale);
        if (!cover.isEmpty())
            hit.text += QLatin1Char('\n') + cover;
        return hit;
    }
    return {};
}

void ReservoirPanel::BandsLayer::setSelection(model::EntityType type, const model::Id &id)
{
    const model::Id chip = type == model::EntityType::Chip ? id : model::Id();
    if (chip == m_selectedChip)
        return;
    m_selectedChip = chip;
    changed();
}

void ReservoirPanel::BandsLayer::setHovered(const Hit &hit)
{
    const model::Id chip = hit.kind == Hit::Kind::Band && hit.type == model::EntityType::Chip ? hit.id : model::Id();
    if (chip == m_hoveredChip)
        return;
    m_hoveredChip = chip;
    changed();
}

} // namespace penstock::plot
