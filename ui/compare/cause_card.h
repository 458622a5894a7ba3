// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/cause_text.h"

#include <QAbstractButton>

namespace penstock::compare {

/// A link of the chain behind a shortfall: heading, sentence, and what a click selects. Red at the side where it is
/// part of the trouble.
class CauseCard final : public QAbstractButton
{
    Q_OBJECT
public:
    CauseCard(int number, QWidget *parent);

    void setCause(const CauseText &cause);
    [[nodiscard]] const CauseText &cause() const { return m_cause; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect sentenceRect(int width) const;

    int m_number;
    CauseText m_cause;
};

} // namespace penstock::compare
