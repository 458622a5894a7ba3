// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace penstock::grids {

/// One sentence and a button in the middle of an empty grid (ui.md 4, empty states).
class GridNote final : public QWidget
{
    Q_OBJECT
public:
    /// Lies over \p host and stays in its middle.
    explicit GridNote(QWidget *host);

    /// An empty sentence hides it, an empty \p action its button.
    void setNote(const QString &sentence, const QString &action);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton &button() { return *m_button; }

Q_SIGNALS:
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace penstock::grids
