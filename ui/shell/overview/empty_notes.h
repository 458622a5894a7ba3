// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chart says where it has nothing to draw: one sentence and one or two buttons, in the middle of its frame.
#pragma once

#include "ui/shell/actions/action_set.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace penstock::shell {

class EmptyNote final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyNote(QWidget *parent);

    /// Buttons trigger the actions and are called \p titles.
    void say(const QString &sentence, const QList<QAction *> &actions, const QStringList &titles);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QList<QPushButton *> m_buttons;
    QList<QMetaObject::Connection> m_connections;
};

/// What the overview lacks, as the scenario shown sees it.
struct EmptyNotes {
    struct Note {
        QString sentence;    ///< empty: it lacks nothing
        QStringList actions; ///< ids in the action table
        QStringList titles;
    };
    Note capacity;  ///< no demand
    Note reservoir; ///< no stock
    Note lanes;     ///< no events
};
[[nodiscard]] EmptyNotes emptyNotes(const model::Project &resolved);

} // namespace penstock::shell
