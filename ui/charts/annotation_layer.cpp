// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotation_layer.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"
#include "ui/plot/time_ticks.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::charts {

using model::Annotation;
using model::AnnotationColour;
using model::AnnotationKind;
using model::EntityType;
using plot::Hit;
using plot::PanelFrame;
using plot::TextSize;

namespace {

constexpr double kReach = 6.0;
constexpr double kLine = 15.0; // height of a line of text
constexpr double kStep = 0.02; // of the height of the area, for a key

double julian(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

QColor colourOf(AnnotationColour colour, const plot::Palette &p)
{
    switch (colour) {
    case AnnotationColour::Text: return p.text;
    case AnnotationColour::Accent: return p.acc;
    case AnnotationColour::Worse: return p.shortfall;
    case AnnotationColour::Better: return p.ok;
    case AnnotationColour::Warning: return p.warn;
    }
    return p.text;
}

/// Where the text stands or the arrow begins.
QPointF footOf(const Annotation &annotation, const PanelFrame &frame)
{
    const double y = annotation.value ? frame.yOf(*annotation.value) : frame.area.top() + frame.px(kLine);
    return {frame.xOf(julian(annotation.from)), std::clamp(y, frame.area.top(), frame.area.bottom())};
}

QPointF tipOf(const Annotation &annotation, const PanelFrame &frame)
{
    const QDate date = annotation.to.isValid() ? annotation.to : annotation.from;
    const double y = annotation.toValue ? frame.yOf(*annotation.toValue) : frame.area.bottom();
    return {frame.xOf(julian(date)), std::clamp(y, frame.area.top(), frame.area.bottom())};
}

QRectF bandOf(const Annotation &annotation, const PanelFrame &frame)
{
    const QDate to = annotation.to.isValid() ? annotation.to : annotation.from.addDays(1);
    const double left = std::max(frame.xOf(julian(std::min(annotation.from, to))), frame.area.left());
    const double right = std::min(frame.xOf(julian(std::max(annotation.from, to))), frame.area.right());
    return {QPointF(left, frame.area.top()), QPointF(std::max(left, right), frame.area.bottom())};
}

bool isInSight(const Annotation &annotation, const PanelFrame &frame)
{
    if (!annotation.enabled || !annotation.from.isValid())
        return false;
    const double from = julian(annotation.from);
    const double to = annotation.to.isValid() && annotation.kind != AnnotationKind::Text ? julian(annotation.to) : from;
    return std::max(from, to) >= frame.fromDay && std::min(from, to) <= frame.toDay;
}

/// What is written: the text, or the name where there is none.
QStringList linesOf(const Annotation &annotation)
{
    const QString text = annotation.text.isEmpty() ? annotation.name : annotation.text;
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

double distanceToLine(QPointF p, QPointF a, QPointF b)
{
    const QPointF ab = b - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length, 0.0, 1.0) : 0.0;
    const QPointF d = p - (a + t * ab);
    return std::hypot(d.x(), d.y());
}

} // namespace

AnnotationLayer::AnnotationLayer(Moved moved)
    : m_moved(std::move(moved))
{}

AnnotationLayer::~AnnotationLayer() = default;

void AnnotationLayer::setAnnotations(QList<Annotation> annotations)
{
    if (m_dragged >= 0)
        return; // the drag knows better until it ends
    m_annotations = std::move(annotations);
    changed();
}

QRectF AnnotationLayer::textRect(const Annotation &annotation, const PanelFrame &frame) const
{
    const QStringList lines = linesOf(annotation);
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, plot::textWidth(frame.look, line, TextSize::Small, true));
    const double height = frame.px(kLine) * static_cast<double>(lines.size());
    QRectF rect;
    if (annotation.kind == AnnotationKind::Band) {
        const QRectF band = bandOf(annotation, frame);
        rect = QRectF(band.center().x() - width / 2.0, band.top() + frame.px(3.0), width, height);
    } else {
        const QPointF foot = footOf(annotation, frame);
        const bool isUp = annotation.kind == AnnotationKind::Arrow && tipOf(annotation, frame).y() < foot.y();
        rect = QRectF(foot.x() - (annotation.kind == AnnotationKind::Arrow ? width / 2.0 : 0.0),
                      annotation.kind != AnnotationKind::Arrow ? foot.y() - height / 2.0
                      : isUp                                   ? foot.y() + frame.px(2.0)
                                                               : foot.y() - height - frame.px(2.0),
                      width, height);
    }
    // Never cut off at the edges of the chart.
    if (rect.right() > frame.area.right())
        rect.moveRight(frame.area.right());
    rect.moveLeft(std::max(rect.left(), frame.area.left() + frame.px(2.0)));
    if (rect.bottom() > frame.area.bottom())
        rect.moveBottom(frame.area.bottom());
    rect.moveTop(std::max(rect.top(), frame.area.top()));
    return rect;
}

void AnnotationLayer::paint(QPainter &painter, const PanelFrame &frame)
{
    const plot::Palette &p = frame.palette();
    for (const Annotation &annotation : m_annotations) {
        if (!isInSight(annotation, frame))
            continue;
        const QColor colour = colourOf(annotation.colour, p);
        if (annotation.kind == AnnotationKind::Band) {
            const QRectF band = bandOf(annotation, frame);
            QColor veil = colour;
            veil.setAlphaF(0.12F);
            painter.fillRect(band, veil);
            plot::drawLine(painter, frame.look, band.topLeft(), band.bottomLeft(), colour, 1.0, {3.0, 3.0});
            plot::drawLine(painter, frame.look, band.topRight(), band.bottomRight(), colour, 1.0, {3.0, 3.0});
        } else if (annotation.kind == AnnotationKind::Arrow) {
            const QPointF foot = footOf(annotation, frame);
            const QPointF tip = tipOf(annotation, frame);
            const double length = std::hypot(tip.x() - foot.x(), tip.y() - foot.y());
            if (length < frame.px(4.0))
                continue;
            const QPointF along = (tip - foot) / length;
            const QPointF across(-along.y(), along.x());
            const double head = std::min(frame.px(8.0), length);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colour, frame.px(1.6), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(foot, tip - along * head * 0.8);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(
                QPolygonF({tip, tip - along * head + across * head * 0.45, tip - along * head - across * head * 0.45}));
        }
    }
}

void AnnotationLayer::paintLabels(QPainter &painter, const PanelFrame &frame)
{
    const plot::Palette &p = frame.palette();
    for (const Annotation &annotation : m_annotations) {
        if (!isInSight(annotation, frame))
            continue;
        QRectF row = textRect(annotation, frame);
        row.setHeight(frame.px(kLine));
        for (const QString &line : linesOf(annotation)) {
            plot::drawText(painter, frame.look, row, Qt::AlignLeft | Qt::AlignVCenter,
                           plot::elided(frame.look, line, TextSize::Small, true, frame.area.right() - row.left()),
                           {colourOf(annotation.colour, p), TextSize::Small, true, p.base});
            row.translate(0.0, frame.px(kLine));
        }
    }
}

void AnnotationLayer::paintOverlay(QPainter &painter, const PanelFrame &frame)
{
    for (const Annotation &annotation : m_annotations) {
        const bool isChosen = annotation.id == m_selected || annotation.id == m_focused;
        if (!isChosen || !isInSight(annotation, frame))
            continue;
        const plot::Palette &p = frame.palette();
        const double out = frame.px(3.0);
        plot::drawBox(painter, frame.look, textRect(annotation, frame).adjusted(-out, 0.0, out, 0.0), {}, p.acc);
        if (annotation.kind == AnnotationKind::Text || !m_moved)
            continue;
        const auto grip = [&](QPointF at) {
            const double half = frame.px(3.5);
            plot::drawBox(painter, frame.look, QRectF(at.x() - half, at.y() - half, 2.0 * half, 2.0 * half), p.base,
                          p.acc);
        };
        if (annotation.kind == AnnotationKind::Arrow) {
            grip(footOf(annotation, frame));
            grip(tipOf(annotation, frame));
        } else {
            const QRectF band = bandOf(annotation, frame);
            grip({band.left(), band.center().y()});
            grip({band.right(), band.center().y()});
        }
    }
}

std::pair<qsizetype, AnnotationLayer::Grip> AnnotationLayer::gripAt(QPointF position, const PanelFrame &frame) const
{
    const double reach = frame.px(kReach);
    const auto isNear = [&](QPointF at) {
        return std::hypot(at.x() - position.x(), at.y() - position.y()) <= reach * 1.5;
    };
    for (qsizetype i = m_annotations.size(); i-- > 0;) {
        const Annotation &annotation = m_annotations[i];
        if (!isInSight(annotation, frame))
            continue;
        if (annotation.kind == AnnotationKind::Arrow) {
            if (isNear(tipOf(annotation, frame)))
                return {i, Grip::To};
            if (isNear(footOf(annotation, frame)))
                return {i, Grip::From};
            if (distanceToLine(position, footOf(annotation, frame), tipOf(annotation, frame)) <= reach)
                return {i, Grip::Whole};
        } else if (annotation.kind == AnnotationKind::Band && frame.area.contains(position)) {
            // Only its edges and its text: what lies under a band stays within reach.
            const QRectF band = bandOf(annotation, frame);
            if (std::abs(position.x() - band.left()) <= reach)
                return {i, Grip::From};
            if (std::abs(position.x() - band.right()) <= reach)
                return {i, Grip::To};
        }
        if (textRect(annotation, frame).adjusted(-reach / 2.0, 0.0, reach / 2.0, 0.0).contains(position))
            return {i, Grip::Whole};
    }
    return {-1, Grip::None};
}

Hit AnnotationLayer::hitOf(const Annotation &annotation, const PanelFrame &frame) const
{
    Hit hit;
    hit.kind = Hit::Kind::Marker;
    hit.type = EntityType::Annotation;
    hit.id = annotation.id;
    hit.day = julian(annotation.from);
    hit.text = linesOf(annotation).join(QLatin1Char(' ')) + QLatin1Char('\n')
               + plot::longDate(annotation.from, frame.look.locale);
    if (!annotation.link.isEmpty())
        hit.text += QLatin1Char('\n') + annotation.link;
    return hit;
}

Hit AnnotationLayer::hit(QPointF position, const PanelFrame &frame) const
{
    const auto [index, grip] = gripAt(position, frame);
    return index >= 0 ? hitOf(m_annotations[index], frame) : Hit{};
}

void AnnotationLayer::stops(const PanelFrame &frame, QList<Hit> &stops) const
{
    for (const Annotation &annotation : m_annotations) {
        if (annotation.enabled && annotation.from.isValid())
            stops.append(hitOf(annotation, frame));
    }
}

void AnnotationLayer::setSelection(EntityType type, const model::Id &id)
{
    m_selected = type == EntityType::Annotation ? id : model::Id();
    changed(plot::Repaint::Overlay);
}

void AnnotationLayer::setFocused(const Hit &hit)
{
    m_focused = hit.type == EntityType::Annotation ? hit.id : model::Id();
    changed(plot::Repaint::Overlay);
}

/// By a way on the screen: dates in whole days; heights only where there is one.
void AnnotationLayer::move(Annotation &annotation, Grip grip, double days, double dy, const PanelFrame &frame)
{
    const auto shift = std::lround(days);
    const auto moved = [&](std::optional<double> value, double atTop) {
        const double y = value ? frame.yOf(*value) : atTop;
        return frame.valueAt(std::clamp(y + dy, frame.area.top(), frame.area.bottom()));
    };
    const bool isBand = annotation.kind == AnnotationKind::Band;
    if (grip != Grip::To) {
        annotation.from = annotation.from.addDays(shift);
        if (!isBand && dy != 0.0)
            annotation.value = moved(annotation.value, frame.area.top() + frame.px(kLine));
    }
    if (annotation.kind != AnnotationKind::Text && (grip == Grip::To || grip == Grip::Whole)) {
        const QDate to =
            annotation.to.isValid() ? annotation.to : annotation.from.addDays(grip == Grip::Whole ? -shift : 0);
        annotation.to = to.addDays(shift);
        if (!isBand && dy != 0.0)
            annotation.toValue = moved(annotation.toValue, frame.area.bottom());
    }
    if (isBand && annotation.to < annotation.from)
        std::swap(annotation.from, annotation.to);
}

bool AnnotationLayer::mousePress(const plot::PointerEvent &event, const PanelFrame &frame)
{
    const auto [index, grip] = gripAt(event.position, frame);
    if (index < 0 || !m_moved || event.button != Qt::LeftButton)
        return false;
    m_dragged = index;
    m_grip = grip;
    m_pressed = event.position;
    m_before = m_annotations[index];
    m_hasMoved = false;
    return true;
}

void AnnotationLayer::mouseMove(const plot::PointerEvent &event, const PanelFrame &frame)
{
    if (m_dragged < 0)
        return;
    const QPointF way = event.position - m_pressed;
    if (!m_hasMoved && way.manhattanLength() < frame.px(4.0))
        return;
    m_hasMoved = true;
    Annotation annotation = m_before;
    move(annotation, m_grip, way.x() / frame.pixelsPerDay(), way.y(), frame);
    m_annotations[m_dragged] = annotation;
    changed();
}

void AnnotationLayer::mouseRelease(const plot::PointerEvent & /*event*/, const PanelFrame & /*frame*/)
{
    const qsizetype index = std::exchange(m_dragged, -1);
    if (index >= 0 && m_hasMoved && !(m_annotations[index] == m_before))
        m_moved(m_annotations[index]);
}

void AnnotationLayer::cancelDrag()
{
    if (m_dragged < 0)
        return;
    m_annotations[m_dragged] = m_before;
    m_dragged = -1;
    changed();
}

bool AnnotationLayer::keyPress(QKeyEvent &event, const PanelFrame &frame)
{
    const auto at = std::find_if(m_annotations.begin(), m_annotations.end(),
                                 [this](const Annotation &annotation) { return annotation.id == m_focused; });
    if (at == m_annotations.end() || !m_moved)
        return false;
    double days = 0.0;
    double dy = 0.0;
    const double step = frame.area.height() * kStep;
    switch (event.key()) {
    case Qt::Key_Left: days = event.modifiers() & Qt::ShiftModifier ? -7.0 : -1.0; break;
    case Qt::Key_Right: days = event.modifiers() & Qt::ShiftModifier ? 7.0 : 1.0; break;
    case Qt::Key_Up: dy = -step; break;
    case Qt::Key_Down: dy = step; break;
    default: return false;
    }
    Annotation annotation = *at;
    move(annotation, Grip::Whole, days, dy, frame);
    m_moved(annotation);
    return true;
}

std::optional<Qt::CursorShape> AnnotationLayer::cursorShape(QPointF position, const PanelFrame &frame) const
{
    const auto [index, grip] = gripAt(position, frame);
    if (index < 0)
        return std::nullopt;
    if (!m_moved)
        return Qt::PointingHandCursor;
    const bool isEdge = m_annotations[index].kind == AnnotationKind::Band && grip != Grip::Whole;
    return isEdge ? Qt::SizeHorCursor : Qt::SizeAllCursor;
}

} // namespace penstock::charts
