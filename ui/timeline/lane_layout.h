// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of the lanes lies in one panel: lanes, bars, labels, handles, and what is under a point. Made anew
// whenever data, range or size change; painting and hit tests read it.
#pragma once

#include "ui/plot/panel_frame.h"
#include "ui/timeline/lane_model.h"
#include "ui/timeline/lane_room.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace penstock::timeline {

/// Lengths in pixels at 1 em = 13 px.
namespace metrics {
inline constexpr double kLane = 19.0;
inline constexpr double kThinLane = 11.0;
inline constexpr double kBar = 14.0;
inline constexpr double kFlowBar = 10.0;
inline constexpr double kThinBar = 6.0;
inline constexpr double kGlyph = 15.0; ///< with the room after it
inline constexpr double kPad = 4.0;
inline constexpr double kFlag = 10.0;
inline constexpr double kHandleWidth = 7.0;
inline constexpr double kHandleReach = 12.0; ///< half of a hit area
inline constexpr double kTip = 5.0;          ///< of a bar that goes on beyond the edge
} // namespace metrics

enum class LabelPlace { None, Inside, Right, Left };

/// Text where it is written, cut to its rect.
struct PlacedLabel {
    LabelPlace place = LabelPlace::None;
    QString text;
    QRectF rect;
};

struct PlacedItem {
    qsizetype index = 0; ///< in LaneModel::items
    int lane = 0;        ///< in its row
    QRectF strip;        ///< the lane, as wide as the area
    double left = 0.0;   ///< of what is in sight; may be right where it is a day
    double right = 0.0;
    bool cutLeft = false; ///< goes on beyond the edge
    bool cutRight = false;
    bool beyond = false; ///< lies wholly before or after the range: only its name stands at that edge
    PlacedLabel label;
    PlacedLabel before;
};

/// What is selected, scrolled and dragged while a layout is made.
struct LaneState {
    model::EntityType selectedType = model::EntityType::Project;
    model::Id selectedId;
    int firstPolicyLane = 0;
    int firstBodyLane = 0;     ///< of all the others, where even they do not fit
    bool scrolls = true;       ///< false in pictures: each row shows something
    model::Id dragged;         ///< keeps its lane; the others make room
    QHash<QString, int> hints; ///< lanes of before, by keyOf(); empty: pack from scratch
};

/// What lies under a point.
struct LaneHit {
    qsizetype item = -1;   ///< index into LaneLayout::items
    qsizetype span = -1;   ///< index into LaneItem::spans
    qsizetype handle = -1; ///< index into LaneItem::handles

    [[nodiscard]] bool isEmpty() const { return item < 0; }
};

class LaneLayout
{
public:
    LaneLayout() = default;
    LaneLayout(const LaneModel &model, const plot::PanelFrame &frame, const LaneState &state);

    [[nodiscard]] const std::vector<PlacedItem> &items() const { return m_items; }
    /// Strip of a row as wide as the area; empty: no such row, or scrolled away.
    [[nodiscard]] const QRectF &row(LaneRow row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int policyLanes() const { return m_policyLanes; }
    [[nodiscard]] int visiblePolicyLanes() const { return m_room.visiblePolicy; }
    [[nodiscard]] int firstPolicyLane() const { return m_room.firstPolicy; }
    /// Of all rows below.
    [[nodiscard]] int bodyLanes() const { return static_cast<int>(m_room.body.size()); }
    [[nodiscard]] int visibleBodyLanes() const { return m_room.visibleBody(); }
    [[nodiscard]] int firstBodyLane() const { return m_room.firstBody; }
    /// Lanes of all items, also those scrolled away, to be the hints of the next layout.
    [[nodiscard]] const QHash<QString, int> &lanes() const { return m_lanes; }
    /// Index of an entity among items(); -1: not in sight.
    [[nodiscard]] qsizetype placeOf(model::EntityType type, const model::Id &id) const;

    /// \p selected handles have the whole hit area of 24 × 24, others only what is near their date.
    [[nodiscard]] LaneHit hit(QPointF position) const;
    [[nodiscard]] QRectF handleRect(const PlacedItem &item, const LaneHandle &handle) const;
    [[nodiscard]] bool isSelected(const LaneItem &item) const;

    [[nodiscard]] static QString keyOf(const LaneItem &item);
    /// Height that shows everything with at most \p policyLanes lanes of events, at 1 em = 13 px.
    [[nodiscard]] double wantedHeight(int policyLanes) const;

    [[nodiscard]] const plot::PanelFrame &frame() const { return m_frame; }

private:
    struct Candidate;
    [[nodiscard]] Candidate candidate(const LaneModel &model, qsizetype index) const;
    void placeBeside(Candidate &candidate, const LaneItem &item, bool bold) const;
    void placeRelease(Candidate &candidate, const LaneItem &item, bool bold) const;
    void placeMigration(Candidate &candidate, const LaneItem &item, bool bold) const;
    void placeBeyond(Candidate &candidate, const LaneItem &item, bool bold) const;
    void packRow(const LaneModel &model, LaneRow row, std::vector<Candidate> &candidates) const;
    void stack(const LaneModel &model, std::vector<Candidate> candidates);
    [[nodiscard]] qsizetype handleAt(const PlacedItem &place, QPointF position) const;

    const LaneModel *m_model = nullptr;
    plot::PanelFrame m_frame;
    LaneState m_state;
    std::vector<PlacedItem> m_items;
    std::array<QRectF, kLaneRowCount> m_rows;
    QHash<QString, int> m_lanes;
    LaneRoom m_room;
    int m_policyLanes = 0;
    double m_bodyHeight = 0.0; ///< of all lanes below the policy ones, in pixels
};

} // namespace penstock::timeline
