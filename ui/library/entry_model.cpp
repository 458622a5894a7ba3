// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/entry_model.h"

#include "ui/library/addition.h"
#include "ui/library/differences.h"

namespace penstock::library {

using model::EntityType;

EntryModel::EntryModel(const Library &library, const document::ProjectDocument &document, QObject *parent)
    : QStandardItemModel(parent)
    , m_library(library)
    , m_document(document)
{
    fill();
}

void EntryModel::fill()
{
    setColumnCount(2);
    const auto heading = [this] {
        auto *item = new QStandardItem;
        auto *beside = new QStandardItem;
        for (QStandardItem *one : {item, beside}) {
            one->setFlags(Qt::ItemIsEnabled);
        }
        appendRow({item, beside});
        return item;
    };
    QStandardItem *chips = heading();
    for (const LibraryChip &chip : m_library.chips) {
        const model::Entity *platform = m_library.find(EntityType::Platform, chip.chip.platform.id);
        append(*chips, EntityType::Chip, chip.chip, {platform != nullptr ? platform->name : QString()});
    }
    QStandardItem *rules = heading();
    for (const model::PolicyEvent &rule : m_library.rules) {
        append(*rules, EntityType::PolicyEvent, rule, {rule.announced.toString(Qt::ISODate)});
    }
    QStandardItem *sources = heading();
    for (const model::Source &source : m_library.sources) {
        append(*sources, EntityType::Source, source, {source.publisher, source.author, source.address});
    }
    retranslate();
}

void EntryModel::append(QStandardItem &heading, EntityType type, const model::Entity &entity, const QStringList &more)
{
    auto *item = new QStandardItem(entity.name);
    auto *beside = new QStandardItem;
    for (QStandardItem *one : {item, beside}) {
        one->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        one->setData(static_cast<int>(type), TypeRole);
        one->setData(entity.id, IdRole);
    }
    item->setToolTip(entity.name);
    item->setData(QStringList({entity.name, entity.id, entity.notes}).join(QLatin1Char('\n')) + QLatin1Char('\n')
                      + more.join(QLatin1Char('\n')),
                  SearchRole);
    heading.appendRow({item, beside});
}

void EntryModel::retranslate()
{
    setHorizontalHeaderLabels({tr("Entry"), tr("In this project")});
    const QStringList names{tr("Chips"), tr("Rules"), tr("Sources")};
    for (int row = 0; row < rowCount(); ++row) {
        item(row)->setText(tr("%1 (%2)", "heading and number of entries")
                               .arg(names.at(row), QLocale().toString(item(row)->rowCount())));
    }
    sync();
}

void EntryModel::sync()
{
    for (int section = 0; section < rowCount(); ++section) {
        for (int row = 0; row < item(section)->rowCount(); ++row) {
            QStandardItem *beside = item(section)->child(row, 1);
            const Entry entry = *entryAt(beside->index());
            QString state;
            switch (addStateOf(m_library, m_document, entry)) {
            case AddState::Addable: break;
            case AddState::Incomplete: state = tr("incomplete"); break;
            case AddState::SwitchedOff: state = tr("switched off"); break;
            case AddState::InProject: {
                const int count = libraryDifferenceCount(m_library, m_document.resolved(), entry.type,
                                                         counterpartIn(m_document.resolved(), m_library, entry));
                state = count == 0 ? tr("yes") : tr("%n difference(s)", nullptr, count);
                break;
            }
            }
            if (beside->text() != state) {
                beside->setText(state);
            }
        }
    }
}

std::optional<Entry> EntryModel::entryAt(const QModelIndex &index) const
{
    const QVariant type = index.isValid() ? index.siblingAtColumn(0).data(TypeRole) : QVariant();
    if (!type.isValid()) {
        return std::nullopt;
    }
    return Entry{static_cast<EntityType>(type.toInt()), index.siblingAtColumn(0).data(IdRole).toString()};
}

QModelIndex EntryModel::indexOf(const Entry &entry) const
{
    for (int section = 0; section < rowCount(); ++section) {
        for (int row = 0; row < item(section)->rowCount(); ++row) {
            const QModelIndex index = item(section)->child(row)->index();
            if (entryAt(index) == entry) {
                return index;
            }
        }
    }
    return {};
}

} // namespace penstock::library
