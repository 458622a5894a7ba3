// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace penstock::exporting {

/// A level slider in the look of the other editors: a flat groove, filled up to a handle.
class ScaleSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit ScaleSlider(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void moveTo(double x);
};

} // namespace penstock::exporting
