// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace penstock::models {

/// Keeps what is named like the filter, with its headings; a list or scenario that matches keeps all under it.
class TreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TreeFilter(QObject *parent);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Words that all must occur, in any case. Empty: everything.
    void setText(const QString &text);
    /// Nothing matches.
    [[nodiscard]] bool isEmpty() const { return rowCount() == 0; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex &index) const;

    QString m_text;
    QStringList m_words;
};

} // namespace penstock::models
