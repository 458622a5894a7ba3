// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overview/measure_tile.h"

#include <QWidget>

namespace penstock::shell {

/// Seven equal tiles in a row, in two rows where one has no room (large text). Object name: measureStrip.
class MeasureStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureStrip(QWidget *parent = nullptr);

    void setMeasures(const QList<MeasureText> &measures);
    [[nodiscard]] const QList<MeasureTile *> &tiles() const { return m_tiles; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A tile with a date was clicked.
    void dateChosen(const QDate &date);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int rowsFor(int width) const;
    void place();

    QList<MeasureTile *> m_tiles;
};

} // namespace penstock::shell
