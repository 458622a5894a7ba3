// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace penstock::models {

/// Rows of a ProjectTreeModel whose name contains the filter text, with what they hang on; headings stay.
class ProjectTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProjectTreeFilter(QObject *parent = nullptr);

    /// Upper and lower case alike. Empty: everything.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// How many scenarios and entities match.
    [[nodiscard]] int matchCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
};

} // namespace penstock::models
