// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hits of the command palette as a list, and how a line of it is drawn.
#pragma once

#include "ui/search/palette_index.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace penstock::search {

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ContextRole = Qt::UserRole + 1, ///< what it belongs to, its value or what it does
        KindRole,                       ///< "Command", "Chip", "Field", "Help"
        ShortcutRole,                   ///< in the platform's words
        PlacesRole,                     ///< QList<qsizetype>: what fits in the text
        EnabledRole,
    };
    explicit PaletteModel(const PaletteIndex &index, QObject *parent);

    void setEntityIcons(std::function<QIcon(model::EntityType)> icons) { m_icons = std::move(icons); }
    void setHits(QList<Hit> hits, const QString &typed);
    [[nodiscard]] const Hit &hitAt(int row) const { return m_hits.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Hit &hit) const;
    [[nodiscard]] QString contextOf(const Hit &hit) const;
    [[nodiscard]] QString kindOf(const Hit &hit) const;
    [[nodiscard]] QIcon iconOf(const Hit &hit) const;

    const PaletteIndex &m_index;
    std::function<QIcon(model::EntityType)> m_icons;
    QList<Hit> m_hits;
    QStringList m_terms;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace penstock::search
