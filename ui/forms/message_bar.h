// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace penstock::forms {

/// One sentence in a tinted frame, with a button or without.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Override, Fault };

    MessageBar(Tone tone, QWidget *parent);

    /// An empty \p action hides the button.
    void setMessage(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton &button() { return *m_button; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setLooks();

    Tone m_tone;
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace penstock::forms
