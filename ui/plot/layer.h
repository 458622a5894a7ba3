// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is drawn into a panel, one layer per drawn thing, and how a layer talks with the pointer and the keys. Layers
// know geometry through a PanelFrame only, so the same layer draws on the screen, into pictures and on slides.
#pragma once

#include "core/model/address.h"
#include "ui/plot/panel_frame.h"
#include "ui/plot/value_axis.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <functional>
#include <optional>

class QKeyEvent;
class QPainter;

namespace penstock::plot {

/// What lies under a point, or what the keys walk over.
struct Hit {
    enum class Kind { None, Plot, Title, Axis, Curve, Band, Bar, Marker, Lane, Handle };
    Kind kind = Kind::None;
    model::EntityType type = model::EntityType::Project; ///< meaningful where id is not empty
    model::Id id;
    QString part;              ///< which handle or which part, e.g. "effective"
    QString text;              ///< spoken, and shown as tool tip after 300 ms; lines parted by \n
    std::optional<double> day; ///< where it lies in time

    [[nodiscard]] bool isEmpty() const { return kind == Kind::None; }
    /// The same thing, whatever its text says now.
    [[nodiscard]] bool sameAs(const Hit &other) const
    {
        return kind == other.kind && type == other.type && id == other.id && part == other.part;
    }
    bool operator==(const Hit &) const = default;
};

/// A label right of the area, at the height of a line's end or a band's middle.
struct EndLabel {
    QString text;
    QColor colour;
    double y = 0.0; ///< where it would like to stand
    bool bold = false;
    bool leader = true; ///< draw a line to it where it had to move
};

/// One line of the readout box; the box aligns the values.
struct ReadoutLine {
    QString label;
    QString value;
    QColor colour; ///< of label and value; invalid: text
    bool bold = false;
    bool small = false;
};

struct PointerEvent {
    QPointF position;
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons = Qt::NoButton;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// Which part of the picture is out of date.
enum class Repaint { Content, Overlay };

class Layer
{
public:
    Layer() = default;
    virtual ~Layer() = default;
    Layer(const Layer &) = delete;
    Layer &operator=(const Layer &) = delete;

    // ---- drawing
    /// The lasting part, in the coordinates of the stack. Already clipped to the panel's area on the screen where
    /// clipsToArea(); a vector picture has no clipping, so geometry must end at the frame by itself.
    virtual void paint(QPainter &painter, const PanelFrame &frame) = 0;
    /// Names and callouts, above the markers that run through all panels. Not clipped.
    virtual void paintLabels(QPainter &painter, const PanelFrame &frame);
    /// What moves without the data: handles, focus, a readout beside the pointer. On a buffer of its own.
    virtual void paintOverlay(QPainter &painter, const PanelFrame &frame);
    /// Dots on the curves at the cursor.
    virtual void paintCursor(QPainter &painter, const PanelFrame &frame, double day);
    /// Lanes draw names into the margins.
    [[nodiscard]] virtual bool clipsToArea() const { return true; }

    // ---- what the panel asks
    /// Smallest and largest value drawn in [\p fromDay, \p toDay]; nothing: no part in the value axis.
    [[nodiscard]] virtual std::optional<ValueSpan> valueSpan(double fromDay, double toDay) const;
    virtual void endLabels(const PanelFrame &frame, QList<EndLabel> &labels) const;
    virtual void readout(const PanelFrame &frame, double day, QList<ReadoutLine> &lines) const;
    /// How many curves and labels of this layer lie under \p rect: the readout box would rather be elsewhere.
    [[nodiscard]] virtual int covered(const QRectF &rect, const PanelFrame &frame) const;
    [[nodiscard]] virtual Hit hit(QPointF position, const PanelFrame &frame) const;
    /// Where time is measured at a place of a panel whose own area is not time: in a cell of small multiples. nullptr:
    /// nowhere.
    [[nodiscard]] virtual const PanelFrame *timeFrameAt(QPointF position) const;
    /// What [ and ] walk over, in any order; each needs a day.
    virtual void stops(const PanelFrame &frame, QList<Hit> &stops) const;
    /// Theme, font or locale changed: forget what was prepared for the old one.
    virtual void restyle() {}

    // ---- state that the stack hands down
    /// The one selection of the window; an empty id: none.
    virtual void setSelection(model::EntityType type, const model::Id &id);
    /// What the pointer is over (empty: nothing), e.g. to fade the other bands.
    virtual void setHovered(const Hit &hit);
    /// What the keyboard is at (empty: nothing).
    virtual void setFocused(const Hit &hit);

    // ---- pointer and keys
    /// True: this layer has the pointer until release; moves and the release go to it alone.
    virtual bool mousePress(const PointerEvent &event, const PanelFrame &frame);
    virtual void mouseMove(const PointerEvent &event, const PanelFrame &frame);
    virtual void mouseRelease(const PointerEvent &event, const PanelFrame &frame);
    /// Esc while this layer has the pointer: put everything back. No release follows.
    virtual void cancelDrag() {}
    /// \p pixels down (positive: the content moves up). True: used, e.g. lanes scrolled; else the time axis zooms.
    virtual bool wheel(const PointerEvent &event, double pixels, const PanelFrame &frame);
    /// A key while something of this layer has the focus. True: used.
    virtual bool keyPress(QKeyEvent &event, const PanelFrame &frame);
    /// Shape of the pointer at a place, where it is not the usual one.
    [[nodiscard]] virtual std::optional<Qt::CursorShape> cursorShape(QPointF position, const PanelFrame &frame) const;

    /// The stack listens here.
    void onChanged(std::function<void(Repaint)> listener) { m_changed = std::move(listener); }

protected:
    /// Asks for one repaint at the next frame.
    void changed(Repaint what = Repaint::Content)
    {
        if (m_changed)
            m_changed(what);
    }

private:
    std::function<void(Repaint)> m_changed;
};

} // namespace penstock::plot
