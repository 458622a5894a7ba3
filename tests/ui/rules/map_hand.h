// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hand on the map, with real events.
#pragma once

#include "ui/rules/rule_map.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace penstock::tests {

class MapHand
{
public:
    explicit MapHand(rules::RuleMap &map)
        : m_map(map)
    {}

    /// Index of the handle at a threshold; aborts where there is none.
    [[nodiscard]] int handle(model::RuleAttribute attribute, double value) const
    {
        const auto &handles = m_map.layoutNow().handles;
        for (int i = 0; i < handles.size(); ++i) {
            if (handles.at(i).threshold.attribute == attribute && handles.at(i).threshold.value == value) {
                return i;
            }
        }
        qFatal("no handle at %g", value);
    }
    [[nodiscard]] QPoint at(model::RuleAttribute attribute, double value) const
    {
        return m_map.layoutNow().handles.at(handle(attribute, value)).at.toPoint();
    }
    /// Where a value of the axis lies.
    [[nodiscard]] int x(double tpp) const { return qRound(m_map.layoutNow().scales.tpp.positionOf(tpp)); }
    [[nodiscard]] int y(double pd) const { return qRound(m_map.layoutNow().scales.pd.positionOf(pd)); }

    void press(const QPoint &at) { QTest::mousePress(&m_map, Qt::LeftButton, {}, at); }
    /// QTest::mouseMove tells no buttons.
    void move(const QPoint &at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, at, m_map.mapToGlobal(at), Qt::NoButton, buttons, modifiers);
        QApplication::sendEvent(&m_map, &event);
    }
    void release(const QPoint &at) { QTest::mouseRelease(&m_map, Qt::LeftButton, {}, at); }

private:
    rules::RuleMap &m_map;
};

} // namespace penstock::tests
