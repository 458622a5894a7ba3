// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/charts/display_unit.h"
#include "ui/plot/time_axis.h"

#include <QObject>
#include <QStringList>

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
    /// Count, sum and mean of what is selected on the page in front; empty: it has none.
    [[nodiscard]] const QStringList &summary() const { return m_summary; }
    void setSummary(const QStringList &texts)
    {
        if (texts != m_summary) {
            m_summary = texts;
            Q_EMIT summaryChanged();
        }
    }

Q_SIGNALS:
    void unitChanged();
    void summaryChanged();

private:
    plot::TimeAxis m_timeAxis;
    plot::DisplayUnit m_unit;
    QStringList m_summary;
};

} // namespace penstock::shell
