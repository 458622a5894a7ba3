// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock::exporting {

/// One line under the preview: a tick, or a warning sign, and a sentence that is shortened where it does not fit.
class CheckNote final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckNote(QWidget *parent);

    void setNote(bool isFine, const QString &sentence, const QString &toolTip = {});
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    bool m_isFine = true;
};

} // namespace penstock::exporting
