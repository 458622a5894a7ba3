// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two small pictures under the fields of a policy event (ui.md, 01).
#pragma once

#include "core/analysis/measures.h"
#include "ui/forms/policy_curve.h"

#include <QWidget>

#include <optional>

namespace penstock::forms {

/// "Multiplier on matching deliveries": the step curve, the parent's dashed where it differs.
class MultiplierChart final : public QWidget
{
    Q_OBJECT
public:
    explicit MultiplierChart(QWidget *parent);

    /// \p parent may be empty. \p start: day 0.
    void setCurves(const PolicyCurve &curve, const PolicyCurve &parent, DaySpan span, const QDate &start);
    /// The labels beside the curve; empty ones are left out.
    void setLabels(const QString &rush, const QString &pass);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPolygonF mapped(const PolicyCurve &curve, const QRectF &plot, double top) const;
    void paintAxes(QPainter &painter, const QRectF &plot, double top) const;
    void paintLabels(QPainter &painter, const QRectF &plot, double top) const;

    PolicyCurve m_curve;
    PolicyCurve m_parent;
    DaySpan m_span;
    QDate m_start;
    QString m_rush;
    QString m_pass;
};

/// "Bite of this event": capacity lag and shortage lag as bars on an axis of days.
class BiteChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BiteChart(QWidget *parent);

    /// Nothing: not known, as for an event that takes no part.
    void setBite(const std::optional<analysis::EventBite> &bite);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    std::optional<analysis::EventBite> m_bite;
};

} // namespace penstock::forms
