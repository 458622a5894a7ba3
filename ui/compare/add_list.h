// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace penstock::compare {

/// What can be added to a comparison, with a line to search it, as a popup that closes by itself. Object name: addList.
class AddList final : public QFrame
{
    Q_OBJECT
public:
    AddList(const Comparison &comparison, QWidget *parent);

    /// Opens under \p button, with the keyboard in the line.
    void openBelow(const QWidget *button);

Q_SIGNALS:
    void chosen(const penstock::compare::Compared &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    struct Entry {
        Compared what;
        QString name;
        QString form; ///< what is searched
    };
    QList<Entry> m_entries;
    QList<Compared> m_listed;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace penstock::compare
