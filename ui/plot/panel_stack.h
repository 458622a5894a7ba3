// SPDX-License-Identifier: GPL-3.0-or-later
//
// Panels on one time axis as a picture: layout, painting and hit tests, without a widget. ChartStack shows one on the
// screen; pictures and slides draw the same one.
#pragma once

#include "ui/plot/panel.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/time_ticks.h"

#include <QHash>

#include <optional>
#include <utility>

namespace penstock::plot {

/// A date that goes through all panels: a full-height line, with a flag where it is selected.
struct TimeMarker {
    double day = 0.0;
    QString label; ///< on the flag
    model::EntityType type = model::EntityType::PolicyEvent;
    model::Id id;
    bool selected = false;
};

struct StackOptions {
    double leftMargin = 76.0; ///< pixels at 1 em = 13 px, like all here
    double rightMargin = 66.0;
    bool timeAxis = true; ///< labels below the last panel
    bool cursor = true;
    bool readout = true; ///< the box beside the cursor
    bool markers = true;
    QString title;      ///< above everything, for pictures
    QString subtitle;   ///< under it
    QString sourceLine; ///< below everything, for pictures
};

class PanelStack
{
public:
    explicit PanelStack(TimeAxis &axis);
    ~PanelStack();
    PanelStack(const PanelStack &) = delete;
    PanelStack &operator=(const PanelStack &) = delete;

    [[nodiscard]] TimeAxis &axis() const { return m_axis; }

    template <class P> P *add(std::unique_ptr<P> panel)
    {
        P *added = panel.get();
        adopt(std::move(panel));
        return added;
    }
    [[nodiscard]] const std::vector<std::unique_ptr<Panel>> &panels() const { return m_panels; }
    /// Takes all panels away; who keeps pointers to them must let go of them first.
    void clear();
    /// nullptr: there is none of that id.
    [[nodiscard]] Panel *panel(const QString &id) const;
    /// Hidden panels take no room.
    void setVisible(const Panel *panel, bool visible);
    [[nodiscard]] bool isVisible(const Panel *panel) const;
    /// One panel takes all the room; nullptr: all as usual.
    void maximise(const Panel *panel);
    [[nodiscard]] const Panel *maximised() const { return m_maximised; }
    /// Preferred height set by hand, in pixels at 1 em = 13 px; 0: the panel's own.
    void setHeight(const Panel *panel, double height);
    [[nodiscard]] double heightOf(const Panel *panel) const;

    void setMarkers(const QList<TimeMarker> &markers);
    [[nodiscard]] const QList<TimeMarker> &markers() const { return m_markers; }
    /// Shows this range whatever the axis shows: for pictures. Nothing: the axis'.
    void setFixedRange(std::optional<std::pair<double, double>> days);
    [[nodiscard]] double fromDay() const { return m_fixedRange ? m_fixedRange->first : m_axis.from(); }
    [[nodiscard]] double toDay() const { return m_fixedRange ? m_fixedRange->second : m_axis.to(); }
    void setOptions(const StackOptions &options);
    [[nodiscard]] const StackOptions &options() const { return m_options; }

    /// Places everything in \p rect. Cheap; to be called before painting or asking whenever size, look, range or data
    /// changed.
    void layout(const QRectF &rect, const Look &look);
    [[nodiscard]] const QRectF &rect() const { return m_rect; }
    [[nodiscard]] const Look &look() const { return m_look; }
    /// What labels right of the areas take, in the pixels of the painter.
    [[nodiscard]] double rightMargin(const Look &look) const;
    /// Height below which panels no longer fit, in pixels of \p look.
    [[nodiscard]] double minimumHeight(const Look &look) const;

    void paint(QPainter &painter) const;
    /// Cursor and what layers paint over everything: handles, focus, a readout beside the pointer.
    void paintOverlay(QPainter &painter) const;
    /// Cursor line, dots, date box and readout box, if the options want them and the cursor is in sight.
    void paintCursor(QPainter &painter) const;

    /// Geometry of a visible panel since the last layout().
    [[nodiscard]] const PanelFrame &frameOf(const Panel *panel) const;
    /// Time is the same in all panels: the frame of the first visible one, for questions about days only.
    [[nodiscard]] const PanelFrame &timeFrame() const;
    /// The frame in which time is measured at \p position; nullptr: none, e.g. on a table or a scatter.
    [[nodiscard]] const PanelFrame *timeFrameAt(QPointF position) const;
    /// The row of the title; empty where it has none.
    [[nodiscard]] QRectF titleRect(const Panel *panel) const;
    [[nodiscard]] const QRectF &axisRect() const { return m_axisRect; }
    /// nullptr: none of them. Margins and title row belong to the panel.
    [[nodiscard]] Panel *panelAt(QPointF position) const;
    [[nodiscard]] Hit hit(QPointF position) const;
    /// Everything the keys walk over, by time.
    [[nodiscard]] QList<Hit> stops() const;

    /// In which panel the readout box stands; nullptr: the first that has something to say.
    void setReadoutPanel(const Panel *panel) { m_readoutPanel = panel; }
    /// What the box says at \p day, as one sentence a line, for screen readers.
    [[nodiscard]] QString readoutText(double day) const;
    /// "Capacity and demand, 1 Jul 2023 to 1 Jan 2027".
    [[nodiscard]] QString spokenName() const;

    /// Passed down to all layers.
    void setSelection(model::EntityType type, const model::Id &id);
    void setHovered(const Hit &hit);
    void setFocused(const Hit &hit);
    [[nodiscard]] const Hit &focused() const { return m_focused; }

    void onChanged(std::function<void(Repaint)> listener) { m_changed = std::move(listener); }

private:
    struct Slot {
        const Panel *panel = nullptr;
        PanelFrame frame;
        QRectF title;
        ValueScale scale;
    };

    /// A label right of the area where it has come to stand.
    struct PlacedLabel {
        EndLabel label;
        QRectF rect;
        bool moved = false; ///< needs a leader
    };

    void adopt(std::unique_ptr<Panel> panel);
    void changed(Repaint what);
    [[nodiscard]] const Slot *slotOf(const Panel *panel) const;
    [[nodiscard]] std::vector<double> heights(double room) const;
    void paintGrid(QPainter &painter, const Slot &slot) const;
    void paintValueAxis(QPainter &painter, const Slot &slot) const;
    void paintTitle(QPainter &painter, const Slot &slot) const;
    [[nodiscard]] QRectF marginTitle(const Slot &slot) const;
    [[nodiscard]] bool marginTitleCovers(const Slot &slot, const QRectF &rect) const;
    [[nodiscard]] std::vector<PlacedLabel> endLabelsOf(const Slot &slot) const;
    void paintEndLabels(QPainter &painter, const Slot &slot) const;
    void paintTimeAxis(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintCursorAt(QPainter &painter, double day) const;
    void paintReadout(QPainter &painter, double day) const;
    [[nodiscard]] const Slot *readoutSlot(double day) const;

    TimeAxis &m_axis;
    std::vector<std::unique_ptr<Panel>> m_panels;
    QList<const Panel *> m_hidden;
    QHash<const Panel *, double> m_heights;
    const Panel *m_maximised = nullptr;
    const Panel *m_readoutPanel = nullptr;
    QList<TimeMarker> m_markers;
    StackOptions m_options;
    std::optional<std::pair<double, double>> m_fixedRange;
    QRectF m_rect;
    QRectF m_axisRect;
    Look m_look;
    std::vector<Slot> m_slots;
    std::vector<TimeTick> m_ticks;
    Hit m_focused;
    std::function<void(Repaint)> m_changed;
};

} // namespace penstock::plot
