// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overview/measure_texts.h"

#include <QAbstractButton>

namespace penstock::shell {

/// One headline figure: label, value, difference. A click leads to its date.
class MeasureTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MeasureTile(QWidget *parent = nullptr);

    void setMeasure(const MeasureText &measure);
    [[nodiscard]] const MeasureText &measure() const { return m_measure; }
    /// "First shortfall: 27 Feb 2026 (126 d earlier)", for the clipboard.
    [[nodiscard]] QString plainText() const;
    /// No line at the right edge.
    void setLast(bool last);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void copyAllRequested();

private:
    void paintDifferences(QPainter &painter, const QRect &row) const;

    MeasureText m_measure;
    bool m_isLast = false;
};

} // namespace penstock::shell
