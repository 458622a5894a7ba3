// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_map.h"

#include "ui/forms/number_text.h"
#include "ui/forms/tokens.h"
#include "ui/plot/draw.h"
#include "ui/rules/margin_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock::rules {

using model::RuleAttribute;

RuleMap::RuleMap(QWidget *parent)
    : QWidget(parent)
    , m_scales(fittedScales({}))
{
    setObjectName(QStringLiteral("ruleMap"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

QSize RuleMap::sizeHint() const
{
    return {forms::scaled(640.0), forms::scaled(510.0)};
}

QSize RuleMap::minimumSizeHint() const
{
    return {forms::scaled(360.0), forms::scaled(240.0)};
}

plot::Look RuleMap::look() const
{
    return plot::Look::of(font(), forms::themeOf(palette()), locale(), devicePixelRatioF());
}

const MapLayout &RuleMap::layoutNow() const
{
    if (!m_layout) {
        m_layout = layOutMap(m_content, m_scales, QSizeF(size()), look());
    }
    return *m_layout;
}

void RuleMap::invalidate()
{
    m_layout.reset();
    update();
}

void RuleMap::setContent(const MapContent &content)
{
    if (content == m_content) {
        return;
    }
    m_content = content;
    if (!m_grip) {
        m_scales = fittedScales(m_content); // what is under the hand must not run away
    }
    m_state.hoveredChip = -1;
    m_state.hoveredHandle = -1;
    invalidate();
    if (m_focused && handleOf(*m_focused) < 0) {
        m_focused.reset();
    }
    if (m_grip) {
        readHandle(handleOf(m_grip->threshold.places.first()));
    } else {
        m_state.readout.clear();
    }
    describe();
}

void RuleMap::setHighlighted(const model::Id &chip)
{
    if (chip != m_state.highlighted) {
        m_state.highlighted = chip;
        update();
    }
}

int RuleMap::focusedHandle() const
{
    return m_focused ? handleOf(*m_focused) : -1;
}

int RuleMap::handleOf(const Threshold::Place &place) const
{
    const QList<MapLayout::Handle> &handles = layoutNow().handles;
    for (int i = 0; i < handles.size(); ++i) {
        if (handles.at(i).threshold.places.contains(place)) {
            return i;
        }
    }
    return -1;
}

void RuleMap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Look now = look();
    painter.fillRect(rect(), now.palette().base);
    MapState state = m_state;
    state.focusedHandle = hasFocus() ? focusedHandle() : -1;
    paintMap(painter, now, m_content, layoutNow(), state);
    if (hasFocus() && state.focusedHandle < 0) {
        painter.setPen(QPen(now.palette().acc, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void RuleMap::resizeEvent(QResizeEvent *event)
{
    invalidate();
    QWidget::resizeEvent(event);
}

void RuleMap::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        invalidate();
        describe();
        break;
    default: break;
    }
    QWidget::changeEvent(event);
}

void RuleMap::take(int handle, bool byMouse, double offset)
{
    Grip grip;
    grip.threshold = layoutNow().handles.at(handle).threshold;
    grip.rule = m_content.rule;
    grip.gesture = document::Gesture::createUuid();
    grip.offset = offset;
    grip.value = grip.threshold.value;
    grip.byMouse = byMouse;
    m_grip = grip;
    m_focused = grip.threshold.places.first();
    if (byMouse) {
        Q_EMIT dragStarted();
    }
}

void RuleMap::moveTo(double value)
{
    if (!m_grip || value == m_grip->value || !(value > 0.0)) {
        return;
    }
    m_grip->value = value;
    const Grip grip = *m_grip;
    Q_EMIT ruleEdited(movedTo(grip.rule, grip.threshold, value), grip.gesture);
}

void RuleMap::drop()
{
    if (!m_grip) {
        return;
    }
    const bool byMouse = m_grip->byMouse;
    m_grip.reset();
    m_state.readout.clear();
    m_scales = fittedScales(m_content);
    invalidate();
    if (byMouse) {
        Q_EMIT dragEnded();
    }
    describe();
}

void RuleMap::giveUp()
{
    if (m_grip) {
        const document::Gesture gesture = m_grip->gesture;
        Q_EMIT escaped(gesture);
        drop();
    }
}

double RuleMap::snapped(double value, double position, bool freely) const
{
    const bool isTpp = m_grip->threshold.attribute == RuleAttribute::Tpp;
    const LogScale &scale = isTpp ? layoutNow().scales.tpp : layoutNow().scales.pd;
    if (!freely) {
        // The other thresholds, and where it came from.
        for (const Threshold &other : thresholdsOf(m_grip->rule)) {
            if (other.attribute == m_grip->threshold.attribute
                && std::abs(scale.positionOf(other.value) - position) <= forms::scaled(4.0)) {
                return other.value;
            }
        }
    }
    return onGrid(value, scale.valueOfPixel(value));
}

void RuleMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isDragging()) {
        return;
    }
    drop(); // of keys
    const QPointF at = event->position();
    const int handle = layoutNow().handleAt(at, look());
    if (handle >= 0) {
        const MapLayout::Handle &held = layoutNow().handles.at(handle);
        const bool isTpp = held.threshold.attribute == RuleAttribute::Tpp;
        take(handle, true, isTpp ? at.x() - held.at.x() : at.y() - held.at.y());
        readHandle(handle);
        update();
        return;
    }
    m_focused.reset();
    const int chip = layoutNow().chipAt(at, m_content, look());
    const bool isOwn = chip >= 0 && !m_content.chips.at(chip).isLibrary;
    Q_EMIT chipClicked(isOwn ? m_content.chips.at(chip).chip.id : model::Id());
    update();
}

void RuleMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!isDragging()) {
        hover(event->position());
        return;
    }
    const bool isTpp = m_grip->threshold.attribute == RuleAttribute::Tpp;
    const MapLayout &layout = layoutNow();
    const LogScale &scale = isTpp ? layout.scales.tpp : layout.scales.pd;
    const double pointer = (isTpp ? event->position().x() : event->position().y()) - m_grip->offset;
    const double position = std::clamp(pointer, std::min(scale.from, scale.to), std::max(scale.from, scale.to));
    m_state.readoutAt = event->position();
    moveTo(snapped(scale.valueAt(position), position, event->modifiers().testFlag(Qt::AltModifier)));
}

void RuleMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDragging()) {
        drop();
        hover(event->position());
    }
}

void RuleMap::leaveEvent(QEvent *event)
{
    if (!m_grip) {
        m_state.hoveredChip = -1;
        m_state.hoveredHandle = -1;
        showReadout({}, {});
    }
    QWidget::leaveEvent(event);
}

void RuleMap::hover(const QPointF &at)
{
    const plot::Look now = look();
    m_state.hoveredHandle = layoutNow().handleAt(at, now);
    m_state.hoveredChip = m_state.hoveredHandle >= 0 ? -1 : layoutNow().chipAt(at, m_content, now);
    if (m_state.hoveredHandle >= 0) {
        const Threshold &threshold = layoutNow().handles.at(m_state.hoveredHandle).threshold;
        setCursor(threshold.attribute == RuleAttribute::Tpp ? Qt::SizeHorCursor : Qt::SizeVerCursor);
        showReadout({thresholdText(m_content.rule, threshold, locale()), tr("Drag to move; Alt without snapping")}, at);
        return;
    }
    unsetCursor();
    if (m_state.hoveredChip < 0) {
        showReadout({}, at);
        return;
    }
    const ChipOutcome &chip = m_content.chips.at(m_state.hoveredChip);
    QStringList lines{chip.chip.name};
    lines.append(
        chip.rating.pd
            ? tr("TPP %1, density %2")
                  .arg(attributeNumber(RuleAttribute::Tpp, chip.rating.tpp, locale()),
                       attributeNumber(RuleAttribute::Pd, *chip.rating.pd, locale()))
            : tr("TPP %1, die area unknown").arg(attributeNumber(RuleAttribute::Tpp, chip.rating.tpp, locale())));
    const QString outcome = outcomeText(chip);
    const QString margin = marginText({}, chip, locale());
    if (!outcome.isEmpty()) {
        lines.append(margin.isEmpty() || chip.miss == Miss::Operator ? outcome : tr("%1: %2").arg(outcome, margin));
    }
    if (chip.isLibrary) {
        lines.append(tr("In the library, not in this project"));
    }
    showReadout(lines, at);
}

void RuleMap::showReadout(QStringList lines, const QPointF &at)
{
    m_state.readout = std::move(lines);
    m_state.readoutAt = at;
    update();
}

void RuleMap::readHandle(int handle)
{
    if (handle >= 0) {
        m_state.readout = {thresholdText(m_content.rule, layoutNow().handles.at(handle).threshold, locale())};
        if (!isDragging()) {
            m_state.readoutAt = layoutNow().handles.at(handle).at;
        }
    }
    describe();
    update();
}

bool RuleMap::event(QEvent *event)
{
    // The brackets and Escape are for the handles while this has the focus, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isOurs =
            key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight || (key == Qt::Key_Escape && m_grip.has_value())
            || (focusedHandle() >= 0
                && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down));
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RuleMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_BracketRight: stepHandle(1); return;
    case Qt::Key_BracketLeft: stepHandle(-1); return;
    case Qt::Key_Escape:
        if (m_grip) {
            giveUp();
            return;
        }
        break;
    default:
        if (!isDragging() && stepValue(event->key(), event->modifiers())) {
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void RuleMap::stepHandle(int steps)
{
    const int count = static_cast<int>(layoutNow().handles.size());
    if (isDragging() || count == 0) {
        return;
    }
    const int before = focusedHandle();
    drop();
    const int next = before < 0 ? (steps > 0 ? 0 : count - 1) : (before + steps + count) % count;
    m_focused = layoutNow().handles.at(next).threshold.places.first();
    readHandle(next);
}

bool RuleMap::stepValue(int key, Qt::KeyboardModifiers modifiers)
{
    const int handle = focusedHandle();
    if (handle < 0) {
        return false;
    }
    const bool isTpp = layoutNow().handles.at(handle).threshold.attribute == RuleAttribute::Tpp;
    const bool up = key == (isTpp ? Qt::Key_Right : Qt::Key_Up);
    const bool down = key == (isTpp ? Qt::Key_Left : Qt::Key_Down);
    if (!up && !down) {
        return false;
    }
    if (!m_grip) {
        take(handle, false, 0.0);
    }
    const double steps = (up ? 1.0 : -1.0) * (modifiers.testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    moveTo(forms::stepped(model::Field{}, m_grip->value, steps));
    return true;
}

void RuleMap::focusInEvent(QFocusEvent *event)
{
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && !m_focused && !layoutNow().handles.isEmpty()) {
        m_focused = layoutNow().handles.first().threshold.places.first();
        readHandle(0);
    }
    QWidget::focusInEvent(event);
}

void RuleMap::focusOutEvent(QFocusEvent *event)
{
    drop();
    m_state.readout.clear();
    update();
    QWidget::focusOutEvent(event);
}

void RuleMap::hideEvent(QHideEvent *event)
{
    drop();
    QWidget::hideEvent(event);
}

void RuleMap::describe()
{
    const auto own = [this](auto predicate) {
        return static_cast<int>(
            std::count_if(m_content.chips.cbegin(), m_content.chips.cend(),
                          [&](const ChipOutcome &chip) { return !chip.isLibrary && predicate(chip); }));
    };
    const int all = own([](const ChipOutcome &) { return true; });
    const int caught = own([](const ChipOutcome &chip) { return chip.outcome != Outcome::Free; });
    setAccessibleName(tr("Chips and clauses by performance and density"));
    const QString said =
        tr("The rule catches %1 of %n chip(s) of this project.", nullptr, all).arg(locale().toString(caught));
    const int handle = focusedHandle();
    setAccessibleDescription(
        handle < 0 ? said
                   : tr("%1 Handle: %2")
                         .arg(said, thresholdText(m_content.rule, layoutNow().handles.at(handle).threshold, locale())));
}

} // namespace penstock::rules
