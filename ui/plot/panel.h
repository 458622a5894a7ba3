// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rect of the stack: title, unit, value axis and layers. Not a widget: a PanelStack lays panels out and paints them.
#pragma once

#include "ui/plot/layer.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace penstock::plot {

/// Lengths are pixels at 1 em = 13 px.
struct PanelShape {
    double preferred = 120.0; ///< height of the area where there is room
    double minimum = 60.0;
    double stretch = 0.0; ///< share of what room is left over; 0: stays at preferred
    bool titleRow = true; ///< false: the title stands in the left margin
    bool valueAxis = true;
    int wantedTicks = 5;
    bool time = true; ///< false: what is drawn has axes of its own; no grid, no markers
};

class Panel
{
public:
    explicit Panel(QString id, PanelShape shape = {});
    virtual ~Panel();
    Panel(const Panel &) = delete;
    Panel &operator=(const Panel &) = delete;

    /// Stays the same in every language, e.g. "reservoir".
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const PanelShape &shape() const { return m_shape; }
    void setShape(const PanelShape &shape);

    /// Translated; asked anew whenever drawn, so that a language change needs nothing else.
    [[nodiscard]] virtual QString title() const { return m_title; }
    /// At the right of the title.
    [[nodiscard]] virtual QString unitText() const { return m_unit; }
    /// Room for labels right of the area, in the painter's pixels; the widest of the stack counts.
    [[nodiscard]] virtual double wantedRightMargin(const Look &look) const;
    void setTitle(const QString &title);
    void setUnitText(const QString &unit);

    template <class L> L *add(std::unique_ptr<L> layer)
    {
        L *added = layer.get();
        adopt(std::move(layer));
        return added;
    }
    /// Under all others.
    template <class L> L *addBelow(std::unique_ptr<L> layer)
    {
        L *added = add(std::move(layer));
        std::rotate(m_layers.rbegin(), m_layers.rbegin() + 1, m_layers.rend());
        return added;
    }
    [[nodiscard]] const std::vector<std::unique_ptr<Layer>> &layers() const { return m_layers; }

    /// The value axis for data visible in a range: zero included, unless locked. An area much higher than its shape
    /// prefers
    /// (\p height, pixels at 1 em = 13 px) gets more ticks.
    [[nodiscard]] ValueScale scale(double fromDay, double toDay, double height = 0.0) const;
    /// Freezes the value axis as it is for that range; nothing: fits the visible data again.
    void lockScale(std::optional<ValueScale> scale);
    [[nodiscard]] bool isScaleLocked() const { return m_locked.has_value(); }
    /// Ends of the value axis that are given, whatever the data. A lower end that is not below the upper one is
    /// ignored.
    void setLimits(std::optional<double> low, std::optional<double> high);
    void setLogAxis(bool on);
    [[nodiscard]] bool isLogAxis() const { return m_log; }
    /// Numbers of the value axis are shares (shown as percent).
    void setPercentAxis(bool on) { m_percent = on; }
    [[nodiscard]] bool isPercentAxis() const { return m_percent; }

    void onChanged(std::function<void(Repaint)> listener) { m_changed = std::move(listener); }

protected:
    void changed(Repaint what = Repaint::Content);

private:
    void adopt(std::unique_ptr<Layer> layer);

    QString m_id;
    PanelShape m_shape;
    QString m_title;
    QString m_unit;
    std::vector<std::unique_ptr<Layer>> m_layers;
    std::optional<ValueScale> m_locked;
    std::optional<double> m_low;
    std::optional<double> m_high;
    bool m_log = false;
    bool m_percent = false;
    std::function<void(Repaint)> m_changed;
};

} // namespace penstock::plot
