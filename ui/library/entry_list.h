// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/entry_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace penstock::library {

/// The entries with a line to search them.
class EntryList final : public QWidget
{
    Q_OBJECT
public:
    EntryList(const Library &library, const document::ProjectDocument &document, QWidget *parent);

    /// The one with the focus; nothing for a heading.
    [[nodiscard]] std::optional<Entry> current() const;
    /// All that are selected, in the order of the list.
    [[nodiscard]] QList<Entry> selected() const;
    /// Makes it the only selected one, whatever is searched.
    void choose(const Entry &entry);
    /// Rolls up all headings but the one of \p type.
    void showOnly(model::EntityType type);
    void sync();

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click.
    void activated(const penstock::library::Entry &entry);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void search(const QString &text);

    EntryModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_nothing;
};

} // namespace penstock::library
