// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers modal dialogs in tests: looks for new ones all the time, acts on each once and counts them. A single shot
// would miss a dialog that is late and hang on one that was not expected.
#pragma once

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace penstock::tests {

class DialogRobot final : public QObject
{
public:
    using Act = std::function<void(QDialog &)>;

    /// \p act is called once for each dialog that appears, modal or not.
    explicit DialogRobot(Act act)
        : m_act(std::move(act))
    {
        connect(&m_timer, &QTimer::timeout, this, &DialogRobot::look);
        m_timer.start(5);
    }

    /// Dialogs that were acted on.
    [[nodiscard]] int count() const { return m_count; }

private:
    void look()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            auto *dialog = qobject_cast<QDialog *>(widget);
            if (dialog == nullptr || !dialog->isVisible() || m_seen.contains(QPointer<QDialog>(dialog))) {
                continue;
            }
            m_seen.append(dialog);
            ++m_count;
            m_act(*dialog);
        }
        m_seen.removeIf([](const QPointer<QDialog> &dialog) { return dialog.isNull() || !dialog->isVisible(); });
    }

    Act m_act;
    QTimer m_timer;
    QList<QPointer<QDialog>> m_seen;
    int m_count = 0;
};

} // namespace penstock::tests
