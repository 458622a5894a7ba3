// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_model.h"

#include "ui/forms/tokens.h"
#include "ui/plot/numbers.h"
#include "ui/search/fuzzy_match.h"
#include "ui/search/record_table.h"
#include "ui/search/uses_text.h"

#include <QBrush>
#include <QCollator>

#include <algorithm>

namespace penstock::sources {

using model::EntityType;

namespace {

/// Places named in a row; the list below names all.
constexpr qsizetype kNamed = 3;

} // namespace

SourcesModel::SourcesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void SourcesModel::setProject(const model::Project &project)
{
    m_project = project;
    m_uses = audit::usesOfSources(project);
    m_duplicates = audit::likelyDuplicates(project);
    refresh();
}

void SourcesModel::setFilter(const QString &typed)
{
    m_filter = typed;
    refresh();
}

void SourcesModel::setOnlyUnused(bool only)
{
    m_onlyUnused = only;
    refresh();
}

int SourcesModel::rowOf(const model::Id &source) const
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_project.sources.at(m_shown.at(i)).id == source) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int SourcesModel::unusedCount() const
{
    return static_cast<int>(std::count_if(m_project.sources.cbegin(), m_project.sources.cend(),
                                          [this](const model::Source &one) { return usesOf(one.id) == 0; }));
}

void SourcesModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    const QStringList terms = search::searchTerms(m_filter);
    for (qsizetype i = 0; i < m_project.sources.size(); ++i) {
        const model::Source &source = m_project.sources.at(i);
        const QString form = search::searchForm(
            QStringList{source.name, source.author, source.publisher, source.address, usesText(source, -1)}.join(
                QLatin1Char('\n')));
        const bool fits =
            std::all_of(terms.cbegin(), terms.cend(), [&form](const QString &term) { return form.contains(term); });
        if (fits && (!m_onlyUnused || usesOf(source.id) == 0)) {
            m_shown.append(i);
        }
    }
    if (m_sortColumn >= 0) {
        QCollator collator;
        collator.setNumericMode(true);
        const auto isLess = [&](qsizetype a, qsizetype b) {
            const model::Source &left = m_project.sources.at(a);
            const model::Source &right = m_project.sources.at(b);
            if (m_sortColumn == Uses) {
                return usesOf(left.id) < usesOf(right.id);
            }
            if (m_sortColumn == Date && left.date != right.date) {
                return left.date.isValid() && (!right.date.isValid() || left.date < right.date);
            }
            return collator.compare(textOf(left, m_sortColumn), textOf(right, m_sortColumn)) < 0;
        };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
            return m_sortOrder == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a);
        });
    }
    endResetModel();
}

void SourcesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

QString SourcesModel::usesText(const model::Source &source, qsizetype most) const
{
    const QList<audit::SourceUse> uses = m_uses.value(source.id);
    QStringList places;
    for (const audit::SourceUse &use : uses) {
        const QString place = search::addressText(m_project, use.address, use.scenario);
        places.append(use.isThere ? place : tr("%1 (gone)").arg(place));
        if (places.size() == most) {
            break;
        }
    }
    const QString named = places.join(tr("; ", "between places where a source is cited"));
    const auto more = static_cast<int>(uses.size() - places.size());
    return more > 0 ? tr("%1; and %n more", nullptr, more).arg(named) : named;
}

bool SourcesModel::hasSameTitle(const model::Source &source) const
{
    const model::Id twin = duplicateOf(source.id);
    return !twin.isEmpty()
           && search::searchForm(model::nameOf(m_project, EntityType::Source, twin).simplified())
                  == search::searchForm(source.name.simplified());
}

QString SourcesModel::textOf(const model::Source &source, int column) const
{
    switch (column) {
    case Title: return (source.name.isEmpty() ? source.id : source.name).simplified();
    case Publisher: return (source.publisher.isEmpty() ? source.author : source.publisher).simplified();
    case Date: return source.date.isValid() ? plot::longDate(source.date, QLocale()) : QString();
    case Kind: {
        const model::Field *field = model::findField(EntityType::Source, QStringLiteral("kind"));
        return model::choiceLabel(*field, model::plainText(field->get(source)));
    }
    case Uses: return usesOf(source.id) == 0 ? tr("unused") : QLocale().toString(usesOf(source.id));
    case Where: {
        const model::Id twin = duplicateOf(source.id);
        const QString uses = usesText(source, kNamed);
        if (twin.isEmpty()) {
            return uses;
        }
        const QString name = model::nameOf(m_project, EntityType::Source, twin).simplified();
        const QString alike =
            hasSameTitle(source) ? tr("same title as “%1”").arg(name) : tr("same address as “%1”").arg(name);
        return uses.isEmpty() ? alike : tr("%1; %2").arg(alike, uses);
    }
    default: return {};
    }
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const model::Source &source = at(index.row());
    const plot::Palette &tokens = forms::tokensOf(nullptr);
    switch (role) {
    case Qt::DisplayRole: return textOf(source, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title && !source.address.isEmpty() ? source.address : textOf(source, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Uses ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (usesOf(source.id) == 0 && (index.column() == Uses || index.column() == Title)) {
            return QBrush(tokens.warn);
        }
        if (index.column() == Where && hasSameTitle(source)) {
            return QBrush(tokens.warn);
        }
        return index.column() == Title ? QVariant() : QVariant(QBrush(tokens.mut));
    case search::ExportRole:
        return index.column() == Uses    ? QVariant(usesOf(source.id))
               : index.column() == Date  ? (source.date.isValid() ? QVariant(source.date) : QVariant(QString()))
               : index.column() == Where ? QVariant(usesText(source, -1))
                                         : QVariant();
    default: return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole
                   ? QVariant((section == Uses ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                   : QVariant();
    }
    switch (section) {
    case Title: return tr("Source");
    case Publisher: return tr("Publisher");
    case Date: return tr("Date");
    case Kind: return tr("Kind");
    case Uses: return tr("Cited");
    case Where: return tr("Where");
    default: return {};
    }
}

} // namespace penstock::sources
