// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QAbstractItemModel>
#include <QKeySequence>

#include <memory>

namespace penstock::models {

/// A page of the centre that the navigator lists under Views.
struct Page {
    QString key;
    const char *title = ""; ///< source text, context "Page"
    QString iconName;
    QKeySequence shortcut;
};

/// What the navigator shows: scenarios by descent, lists with their entities, views.
class ProjectTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        TypeRole,                    ///< int of model::EntityType; of scenarios, lists and entities
        IdRole,                      ///< QString; of scenarios, entities and stored views
        BadgeRole,                   ///< int: overrides of a scenario, entities of a list; nothing for 0 overrides
        IconNameRole,                ///< QString, as in resources/icons
        EnabledRole,                 ///< bool, as the current scenario sees it
        CurrentRole,                 ///< bool: the scenario shown, the page shown
        OverriddenRole,              ///< bool: the scenario shown overrides something of this entity
        PageRole,                    ///< QString: key of a page
        ShortcutRole,                ///< QString, in the platform's words
    };
    enum class Kind { Section, Scenario, List, Entity, Page };
    enum class Section { Scenarios, Data, Views };

    ProjectTreeModel(document::ProjectDocument &document, QObject *parent);
    ~ProjectTreeModel() override;

    /// The pages under Views; before this there is only the overview.
    void setPages(const QList<Page> &pages);
    void setCurrentPage(const QString &key);

    [[nodiscard]] QModelIndex sectionIndex(Section section) const;
    /// Of a scenario, an entity in its list or a stored view. Invalid: not there.
    [[nodiscard]] QModelIndex indexOf(model::EntityType type, const model::Id &id) const;
    /// Of a list under Data.
    [[nodiscard]] QModelIndex indexOfList(model::EntityType type) const;

    /// The lists under Data, in this order.
    [[nodiscard]] static const QList<model::EntityType> &dataTypes();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Renames.
    bool setData(const QModelIndex &index, const QVariant &input, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // A scenario is dragged onto another one, or onto the heading to become a root.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A scenario was dropped onto another one; \p parent empty: among the roots. Nothing has changed yet.
    void moveAsked(const penstock::model::Id &scenario, const penstock::model::Id &parent);
    /// A new name that the project does not take, in one sentence.
    void refused(const QString &sentence);

public Q_SLOTS:
    /// Names, headings and shortcuts are read anew; call it when the language has changed.
    void retranslate();

private:
    struct Node;

    void rebuild();
    void update(const model::ChangeSet &what);
    void matchChildren(Node &node, const QList<model::Id> &wanted, Kind kind, model::EntityType type);
    void matchScenarios(Node &node, const model::Id &parent);
    void tellChanged(Node &node, bool withChildren);
    [[nodiscard]] QList<model::Id> childScenarios(const model::Id &parent) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node &node) const;
    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QString textOf(const Node &node) const;
    [[nodiscard]] QVariant badgeOf(const Node &node) const;
    [[nodiscard]] QString iconNameOf(const Node &node) const;
    [[nodiscard]] model::Id draggedScenario(const QMimeData *data) const;

    document::ProjectDocument &m_document;
    QList<Page> m_pages;
    QString m_currentPage;
    std::unique_ptr<Node> m_root;
    bool m_isRebuilding = false;
};

} // namespace penstock::models
