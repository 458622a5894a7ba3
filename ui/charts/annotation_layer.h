// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody wrote on a chart: texts, arrows and bands, placed in dates and values and dragged with the pointer.
#pragma once

#include "core/model/entities.h"
#include "ui/plot/layer.h"

#include <QList>

namespace penstock::charts {

class AnnotationLayer final : public plot::Layer
{
public:
    /// Told when a drag ends: the annotation as it lies now. Without one nothing can be dragged.
    using Moved = std::function<void(const model::Annotation &annotation)>;
    explicit AnnotationLayer(Moved moved = {});
    ~AnnotationLayer() override;

    void setAnnotations(QList<model::Annotation> annotations);
    [[nodiscard]] const QList<model::Annotation> &annotations() const { return m_annotations; }

    void paint(QPainter &painter, const plot::PanelFrame &frame) override;
    void paintLabels(QPainter &painter, const plot::PanelFrame &frame) override;
    void paintOverlay(QPainter &painter, const plot::PanelFrame &frame) override;
    [[nodiscard]] plot::Hit hit(QPointF position, const plot::PanelFrame &frame) const override;
    void stops(const plot::PanelFrame &frame, QList<plot::Hit> &stops) const override;
    void setSelection(model::EntityType type, const model::Id &id) override;
    void setFocused(const plot::Hit &hit) override;
    bool mousePress(const plot::PointerEvent &event, const plot::PanelFrame &frame) override;
    void mouseMove(const plot::PointerEvent &event, const plot::PanelFrame &frame) override;
    void mouseRelease(const plot::PointerEvent &event, const plot::PanelFrame &frame) override;
    void cancelDrag() override;
    bool keyPress(QKeyEvent &event, const plot::PanelFrame &frame) override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorShape(QPointF position,
                                                             const plot::PanelFrame &frame) const override;

private:
    enum class Grip { None, Whole, From, To };
    [[nodiscard]] QRectF textRect(const model::Annotation &annotation, const plot::PanelFrame &frame) const;
    [[nodiscard]] std::pair<qsizetype, Grip> gripAt(QPointF position, const plot::PanelFrame &frame) const;
    [[nodiscard]] plot::Hit hitOf(const model::Annotation &annotation, const plot::PanelFrame &frame) const;
    static void move(model::Annotation &annotation, Grip grip, double days, double dy, const plot::PanelFrame &frame);

    QList<model::Annotation> m_annotations;
    Moved m_moved;
    model::Id m_selected;
    model::Id m_focused;
    qsizetype m_dragged = -1;
    Grip m_grip = Grip::None;
    QPointF m_pressed;
    model::Annotation m_before;
    bool m_hasMoved = false;
};

} // namespace penstock::charts
