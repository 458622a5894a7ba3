// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lanes as a layer of a panel: painting, hits, keys and dragging of dates (ui.md 3 and 4).
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/plot/layer.h"
#include "ui/plot/time_axis.h"
#include "ui/timeline/date_drag.h"
#include "ui/timeline/date_snap.h"
#include "ui/timeline/lane_layout.h"
#include "ui/timeline/lane_painter.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace penstock::timeline {

class LanesLayer final : public plot::Layer
{
public:
    /// Shows only: pictures, slides.
    explicit LanesLayer(plot::TimeAxis &axis);
    /// Edits \p document; both must outlive the layer.
    LanesLayer(plot::TimeAxis &axis, document::ProjectDocument &document, compute::RunScheduler &scheduler);
    ~LanesLayer() override;

    /// Keeps what it needs of both; \p run may be null.
    void show(const model::Project &resolved, const analysis::ScenarioRunPtr &run);
    /// Words change: another language.
    void retranslate();

    [[nodiscard]] bool isDragging() const { return m_drag != nullptr; }
    /// Lets go of what is dragged and leaves it where it is: the project is another one.
    void abandonDrag() { endDrag(); }
    /// The next of the supplies that a bar stands for at \p day, after \p supply.
    [[nodiscard]] model::Id nextSupply(const model::Id &supply, double day) const;
    /// Height that an area of \p width needs for everything with up to \p policyLanes lanes of events, at 1 em = 13 px.
    [[nodiscard]] double heightFor(const plot::Look &look, double width, int policyLanes) const;
    /// What is drawn now, for tests.
    [[nodiscard]] const LaneModel &lanes(const plot::PanelFrame &frame) const;
    [[nodiscard]] const LaneLayout &layout(const plot::PanelFrame &frame) const;

    void paint(QPainter &painter, const plot::PanelFrame &frame) override;
    void paintOverlay(QPainter &painter, const plot::PanelFrame &frame) override;
    [[nodiscard]] bool clipsToArea() const override { return false; }
    [[nodiscard]] plot::Hit hit(QPointF position, const plot::PanelFrame &frame) const override;
    void stops(const plot::PanelFrame &frame, QList<plot::Hit> &stops) const override;
    void restyle() override;
    void setSelection(model::EntityType type, const model::Id &id) override;
    void setHovered(const plot::Hit &hit) override;
    void setFocused(const plot::Hit &hit) override;
    bool mousePress(const plot::PointerEvent &event, const plot::PanelFrame &frame) override;
    void mouseMove(const plot::PointerEvent &event, const plot::PanelFrame &frame) override;
    void mouseRelease(const plot::PointerEvent &event, const plot::PanelFrame &frame) override;
    void cancelDrag() override;
    bool wheel(const plot::PointerEvent &event, double pixels, const plot::PanelFrame &frame) override;
    bool keyPress(QKeyEvent &event, const plot::PanelFrame &frame) override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorShape(QPointF position,
                                                             const plot::PanelFrame &frame) const override;

private:
    void ensureModel(const plot::PanelFrame &frame) const;
    void ensureLayout(const plot::PanelFrame &frame) const;
    void dataChanged();
    void scrollTo(model::EntityType type, const model::Id &id);
    [[nodiscard]] plot::Hit hitOf(const LaneHit &hit, double day) const;
    [[nodiscard]] model::Id supplyAt(const LaneItem &item, double day) const;
    [[nodiscard]] QList<model::Id> suppliesAt(const LaneItem &item, double day) const;
    [[nodiscard]] std::optional<DragPart> partAt(QPointF position, const plot::PanelFrame &frame) const;

    void followPointer();
    void applyPointer();
    void panAtEdge();
    void endDrag();
    bool nudge(const QKeyEvent &event);
    bool toggle();

    plot::TimeAxis &m_axis;
    document::ProjectDocument *m_document = nullptr;
    compute::RunScheduler *m_scheduler = nullptr;

    model::Project m_project;
    analysis::ScenarioRunPtr m_run;
    model::EntityType m_selectedType = model::EntityType::Project;
    model::Id m_selectedId;
    plot::Hit m_hovered;
    plot::Hit m_focused;
    double m_policyScroll = 0.0; ///< lanes, with the fraction of a notch
    double m_bodyScroll = 0.0;

    // Made when asked for.
    mutable LaneModel m_model;
    mutable LaneLayout m_layout;
    mutable plot::PanelFrame m_frame; ///< of m_layout
    mutable QHash<QString, int> m_hints;
    mutable bool m_modelStale = true;
    mutable bool m_layoutStale = true;

    // A press, and the drag that it may become.
    std::optional<DragPart> m_pressed;
    std::unique_ptr<DateDrag> m_drag;
    plot::PanelFrame m_dragFrame;
    QPointF m_pressedAt;
    plot::PointerEvent m_pointer;
    double m_grabDays = 0.0; ///< from the day under the pointer to the date
    std::vector<double> m_neighbours;
    std::optional<double> m_guideDay;
    QTimer m_frameTimer; ///< one recomputation a frame
    QTimer m_panTimer;
    bool m_isBehind = false;        ///< the pointer moved on since the last recomputation
    document::Gesture m_keyGesture; ///< of a key that is held down
};

} // namespace penstock::timeline
