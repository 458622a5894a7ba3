// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_tree_model.h"

#include "core/model/scenario.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <vector>

namespace penstock::models {

using model::EntityType;
using model::Id;

/// Nodes hold ids, never pointers into the project.
struct ProjectTreeModel::Node {
    Kind kind = Kind::Section;
    Section section = Section::Scenarios; ///< of sections
    EntityType type = EntityType::Scenario;
    Id id; ///< or key of a page
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node &append(std::unique_ptr<Node> node)
    {
        node->parent = this;
        children.push_back(std::move(node));
        return *children.back();
    }
    [[nodiscard]] int row() const
    {
        const auto &siblings = parent->children;
        const auto self =
            std::find_if(siblings.cbegin(), siblings.cend(), [this](const auto &node) { return node.get() == this; });
        return static_cast<int>(self - siblings.cbegin());
    }
    [[nodiscard]] Node *find(EntityType wantedType, const Id &wantedId)
    {
        if ((kind == Kind::Scenario || kind == Kind::Entity) && type == wantedType && id == wantedId) {
            return this;
        }
        for (const auto &child : children) {
            if (Node *found = child->find(wantedType, wantedId)) {
                return found;
            }
        }
        return nullptr;
    }
};

namespace {

const QString kScenarioMime = QStringLiteral("application/x-penstock-scenario");

} // namespace

const QList<EntityType> &ProjectTreeModel::dataTypes()
{
    static const QList<EntityType> types{EntityType::Operator,    EntityType::Chip,    EntityType::Platform,
                                         EntityType::Stockpile,   EntityType::Supply,  EntityType::PolicyEvent,
                                         EntityType::Workload,    EntityType::Release, EntityType::Migration,
                                         EntityType::Measurement, EntityType::Source,  EntityType::Observation,
                                         EntityType::View,        EntityType::Annotation, EntityType::Pin};
    return types;
}

ProjectTreeModel::ProjectTreeModel(document::ProjectDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_pages{{QStringLiteral("overview"), QT_TRANSLATE_NOOP("Page", "Overview"), QStringLiteral("overview"),
               QKeySequence(Qt::Key_F5)}}
    , m_currentPage(QStringLiteral("overview"))
    , m_root(std::make_unique<Node>())
{
    rebuild();
    connect(&document, &document::ProjectDocument::changed, this, &ProjectTreeModel::update);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, [this] { tellChanged(*m_root, true); });
}

ProjectTreeModel::~ProjectTreeModel() = default;

void ProjectTreeModel::setPages(const QList<Page> &pages)
{
    beginResetModel();
    m_pages = pages;
    rebuild();
    endResetModel();
}

void ProjectTreeModel::setCurrentPage(const QString &key)
{
    m_currentPage = key;
    tellChanged(*m_root->children.at(static_cast<std::size_t>(Section::Views)), true);
}

void ProjectTreeModel::rebuild()
{
    m_isRebuilding = true; // within a reset: rows come without a word
    m_root = std::make_unique<Node>();
    for (const Section section : {Section::Scenarios, Section::Data, Section::Views}) {
        auto node = std::make_unique<Node>();
        node->section = section;
        m_root->append(std::move(node));
    }
    matchScenarios(*m_root->children.at(0), {});
    for (const EntityType type : dataTypes()) {
        auto list = std::make_unique<Node>();
        list->kind = Kind::List;
        list->type = type;
        m_root->children.at(1)->append(std::move(list));
    }
    for (const Page &page : std::as_const(m_pages)) {
        auto node = std::make_unique<Node>();
        node->kind = Kind::Page;
        node->type = EntityType::View;
        node->id = page.key;
        m_root->children.at(2)->append(std::move(node));
    }
    for (const auto &list : m_root->children.at(1)->children) {
        QList<Id> ids;
        for (qsizetype i = 0; i < model::count(m_document.project(), list->type); ++i) {
            ids.append(model::entityAt(m_document.project(), list->type, i).id);
        }
        matchChildren(*list, ids, Kind::Entity, list->type);
    }
    m_isRebuilding = false;
}

QList<Id> ProjectTreeModel::childScenarios(const Id &parent) const
{
    QList<Id> ids;
    for (const model::Scenario &scenario : m_document.project().scenarios) {
        // What descends from nothing that is there, or from itself, is shown as a root, so that it can be mended.
        const bool isLost = !scenario.parent.isEmpty()
                            && (model::find(m_document.project(), EntityType::Scenario, scenario.parent.id) == nullptr
                                || !model::chainOf(m_document.project(), scenario.id));
        const Id shownParent = isLost ? Id() : scenario.parent.id;
        if (shownParent == parent) {
            ids.append(scenario.id);
        }
    }
    return ids;
}

void ProjectTreeModel::matchScenarios(Node &node, const Id &parent)
{
    matchChildren(node, childScenarios(parent), Kind::Scenario, EntityType::Scenario);
    for (const auto &child : node.children) {
        const bool isLost = !model::chainOf(m_document.project(), child->id).has_value();
        if (!isLost) {
            matchScenarios(*child, child->id);
        }
    }
}

void ProjectTreeModel::matchChildren(Node &node, const QList<Id> &wanted, Kind kind, EntityType type)
{
    const QSet<Id> keep(wanted.cbegin(), wanted.cend());
    for (int row = static_cast<int>(node.children.size()) - 1; row >= 0; --row) {
        if (!keep.contains(node.children.at(static_cast<std::size_t>(row))->id)) {
            beginRemoveRows(indexOfNode(node), row, row);
            node.children.erase(node.children.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Id &id = wanted.at(row);
        const auto place = node.children.begin() + row;
        const auto found =
            std::find_if(place, node.children.end(), [&id](const auto &child) { return child->id == id; });
        if (found == node.children.end()) {
            auto made = std::make_unique<Node>();
            made->kind = kind;
            made->type = type;
            made->id = id;
            made->parent = &node;
            if (m_isRebuilding) {
                node.children.insert(place, std::move(made));
                continue;
            }
            beginInsertRows(indexOfNode(node), row, row);
            node.children.insert(place, std::move(made));
            endInsertRows();
        } else if (found != place) {
            const int from = static_cast<int>(found - node.children.begin());
            beginMoveRows(indexOfNode(node), from, from, indexOfNode(node), row);
            std::rotate(place, found, found + 1);
            endMoveRows();
        }
    }
}

void ProjectTreeModel::update(const model::ChangeSet &what)
{
    if (what.everything) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    Node &scenarios = *m_root->children.at(0);
    if (what.touchesType(EntityType::Scenario) || !what.overridden.isEmpty()) {
        matchScenarios(scenarios, {});
        tellChanged(scenarios, true);
    }
    for (const auto &list : m_root->children.at(1)->children) {
        if (what.structures.contains(list->type)) {
            QList<Id> ids;
            for (qsizetype i = 0; i < model::count(m_document.project(), list->type); ++i) {
                ids.append(model::entityAt(m_document.project(), list->type, i).id);
            }
            matchChildren(*list, ids, Kind::Entity, list->type);
        }
        if (what.touchesType(list->type)) {
            tellChanged(*list, true);
            const QModelIndex index = indexOfNode(*list);
            Q_EMIT dataChanged(index, index);
        }
    }
}

void ProjectTreeModel::tellChanged(Node &node, bool withChildren)
{
    if (node.children.empty()) {
        return;
    }
    Q_EMIT dataChanged(indexOfNode(*node.children.front()), indexOfNode(*node.children.back()));
    if (withChildren) {
        for (const auto &child : node.children) {
            tellChanged(*child, true);
        }
    }
}

void ProjectTreeModel::retranslate()
{
    tellChanged(*m_root, true);
}

QModelIndex ProjectTreeModel::indexOfNode(const Node &node) const
{
    return node.parent == nullptr ? QModelIndex() : createIndex(node.row(), 0, &node);
}

ProjectTreeModel::Node &ProjectTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex ProjectTreeModel::sectionIndex(Section section) const
{
    return index(static_cast<int>(section), 0);
}

QModelIndex ProjectTreeModel::indexOf(EntityType type, const Id &id) const
{
    const Node *found = m_root->find(type, id);
    return found != nullptr ? indexOfNode(*found) : QModelIndex();
}

QModelIndex ProjectTreeModel::indexOfList(EntityType type) const
{
    const qsizetype row = dataTypes().indexOf(type);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row), 0, sectionIndex(Section::Data));
}

QModelIndex ProjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node.children.size())) {
        return {};
    }
    return createIndex(row, 0, node.children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex ProjectTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(*nodeOf(index).parent) : QModelIndex();
}

int ProjectTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent).children.size());
}

int ProjectTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QString ProjectTreeModel::textOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Section:
        switch (node.section) {
        case Section::Scenarios: return tr("Scenarios");
        case Section::Data: return tr("Data");
        case Section::Views: return tr("Views");
        }
        return {};
    case Kind::List: return model::pluralLabel(node.type);
    case Kind::Page:
        for (const Page &page : m_pages) {
            if (page.key == node.id) {
                return QCoreApplication::translate("Page", page.title);
            }
        }
        return node.id;
    case Kind::Scenario:
    case Kind::Entity: return model::nameOf(m_document.project(), node.type, node.id);
    }
    return {};
}

QVariant ProjectTreeModel::badgeOf(const Node &node) const
{
    if (node.kind == Kind::List) {
        return static_cast<int>(node.children.size());
    }
    if (node.kind == Kind::Scenario) {
        const auto *scenario =
            static_cast<const model::Scenario *>(model::find(m_document.project(), EntityType::Scenario, node.id));
        if (scenario != nullptr && !scenario->overrides.isEmpty()) {
            return static_cast<int>(scenario->overrides.size());
        }
    }
    return {};
}

QString ProjectTreeModel::iconNameOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Section: return {};
    case Kind::Scenario: return QStringLiteral("scenario");
    case Kind::List:
    case Kind::Entity: return model::key(node.type);
    case Kind::Page:
        for (const Page &page : m_pages) {
            if (page.key == node.id) {
                return page.iconName;
            }
        }
    }
    return {};
}

QVariant ProjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = nodeOf(index);
    const bool isEntity = node.kind == Kind::Scenario || node.kind == Kind::Entity;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textOf(node);
    case KindRole: return static_cast<int>(node.kind);
    case TypeRole: return isEntity || node.kind == Kind::List ? QVariant(static_cast<int>(node.type)) : QVariant();
    case IdRole: return isEntity ? QVariant(node.id) : QVariant();
    case PageRole: return node.kind == Kind::Page ? QVariant(node.id) : QVariant();
    case BadgeRole: return badgeOf(node);
    case IconNameRole: return iconNameOf(node);
    case EnabledRole: {
        const model::Entity *entity = isEntity ? model::find(m_document.resolved(), node.type, node.id) : nullptr;
        return entity == nullptr || entity->enabled;
    }
    case CurrentRole:
        return (node.kind == Kind::Scenario && node.id == m_document.scenario())
               || (node.kind == Kind::Page && node.id == m_currentPage);
    case OverriddenRole: {
        const auto *shown = static_cast<const model::Scenario *>(
            model::find(m_document.project(), EntityType::Scenario, m_document.scenario()));
        return node.kind == Kind::Entity && shown != nullptr
               && std::any_of(shown->overrides.cbegin(), shown->overrides.cend(),
                              [&node](const model::Override &override) {
                                  return override.address.type == node.type && override.address.id == node.id;
                              });
    }
    case ShortcutRole:
        for (const Page &page : m_pages) {
            if (node.kind == Kind::Page && page.key == node.id) {
                return page.shortcut.toString(QKeySequence::NativeText);
            }
        }
        return {};
    case Qt::AccessibleTextRole: {
        const QVariant badge = badgeOf(node);
        if (node.kind == Kind::Scenario && badge.isValid()) {
            return tr("%1, %n change(s)", nullptr, badge.toInt()).arg(textOf(node));
        }
        return badge.isValid() ? tr("%1, %2").arg(textOf(node)).arg(badge.toInt()) : textOf(node);
    }
    default: return {};
    }
}

bool ProjectTreeModel::setData(const QModelIndex &index, const QVariant &input, int role)
{
    const Node &node = nodeOf(index);
    if (role != Qt::EditRole || (node.kind != Kind::Scenario && node.kind != Kind::Entity)) {
        return false;
    }
    const model::Address name{node.type, node.id, QStringLiteral("name")};
    const auto pushed = m_document.edit(name, input.toString());
    if (!pushed) {
        Q_EMIT refused(model::sentence(pushed.error()));
    }
    return pushed.has_value();
}

Qt::ItemFlags ProjectTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Node &node = nodeOf(index);
    switch (node.kind) {
    case Kind::Section:
        return node.section == Section::Scenarios ? Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::ItemIsEnabled;
    case Kind::Scenario:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
               | Qt::ItemIsDropEnabled;
    case Kind::Entity: return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    case Kind::List:
    case Kind::Page: return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
    return Qt::NoItemFlags;
}

Qt::DropActions ProjectTreeModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ProjectTreeModel::mimeTypes() const
{
    return {kScenarioMime};
}

QMimeData *ProjectTreeModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (nodeOf(index).kind == Kind::Scenario) {
            auto *data = new QMimeData;
            data->setData(kScenarioMime, nodeOf(index).id.toUtf8());
            data->setText(textOf(nodeOf(index)));
            return data;
        }
    }
    return nullptr;
}

Id ProjectTreeModel::draggedScenario(const QMimeData *data) const
{
    const Id id = QString::fromUtf8(data->data(kScenarioMime));
    return model::find(m_document.project(), EntityType::Scenario, id) != nullptr ? id : Id();
}

bool ProjectTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                       const QModelIndex &parent) const
{
    const Node &target = nodeOf(parent);
    const bool takes =
        parent.isValid()
        && (target.kind == Kind::Scenario || (target.kind == Kind::Section && target.section == Section::Scenarios));
    return action == Qt::MoveAction && takes && !draggedScenario(data).isEmpty();
}

bool ProjectTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const Node &target = nodeOf(parent);
    Q_EMIT moveAsked(draggedScenario(data), target.kind == Kind::Scenario ? target.id : Id());
    return false; // the rows move by the change of the project, not by the view
}

} // namespace penstock::models
