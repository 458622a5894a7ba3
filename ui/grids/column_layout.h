// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QMenu;

namespace penstock::grids {

class GridView;

/// How a person has arranged a grid: widths of columns, which are hidden, what rows are sorted by, the filter. A view
/// of the project, never part of it. Columns are known by their keys, so that others may come between them.
class ColumnLayout final : public QObject
{
    Q_OBJECT
public:
    explicit ColumnLayout(GridView &view);

    [[nodiscard]] QByteArray save() const;
    /// False: \p saved is of something else, and nothing has changed.
    bool restore(const QByteArray &saved);

    /// Columns as they were arranged; those that nobody has drawn wider or narrower get \p width.
    void fit(const std::function<int(int column)> &width);
    /// The names of rows and the only column that is left cannot be hidden.
    [[nodiscard]] bool canHide(int column) const;
    void setHidden(int column, bool hidden);
    /// Sorting by \p column (-1: none), hiding it, and showing those that are hidden.
    void fillMenu(QMenu &menu, int column);

Q_SIGNALS:
    /// Something to be remembered has changed; once for many steps of a drag.
    void changed();

private:
    void arrange();
    void takeWidth(int column, int before, int now);
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    void sortBy(const QString &key, Qt::SortOrder order);

    GridView &m_view;
    QHash<QString, int> m_widths; ///< as chosen, in pixels of a font of 13
    QSet<QString> m_hidden;
    bool m_isArranging = false;
    QTimer m_timer;
};

} // namespace penstock::grids
