// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/project_tree_model.h"

#include <QStyledItemDelegate>

namespace penstock::shell {

/// Rows of the navigator: headings with a plus, scenarios with their lines of descent and number of overrides, lists
/// with icon and count, entities.
class NavigatorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit NavigatorDelegate(document::ProjectDocument &document, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// A heading under which things can be added.
    [[nodiscard]] static bool hasPlus(const QModelIndex &index);
    /// Where the plus of a heading is in its row.
    [[nodiscard]] static QRect plusRect(const QRect &row);
    /// A click in it opens or closes a list or heading.
    [[nodiscard]] static QRect arrowRect(const QRect &row);

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintScenario(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintList(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    document::ProjectDocument &m_document;
};

} // namespace penstock::shell
