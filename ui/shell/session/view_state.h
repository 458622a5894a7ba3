// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/charts/display_unit.h"
#include "ui/plot/time_axis.h"

#include <QObject>

namespace penstock::shell {

/// How the open project is looked at: the one time axis and cursor of the window, and the unit of capacity. None of it
/// is an undo step.
class ViewState final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] plot::TimeAxis &timeAxis() { return m_timeAxis; }
    [[nodiscard]] const plot::DisplayUnit &unit() const { return m_unit; }
    void setUnit(const plot::DisplayUnit &unit)
    {
        if (!(unit == m_unit)) {
            m_unit = unit;
            Q_EMIT unitChanged();
        }
    }

Q_SIGNALS:
    void unitChanged();

private:
    plot::TimeAxis m_timeAxis;
    plot::DisplayUnit m_unit;
};

} // namespace penstock::shell
