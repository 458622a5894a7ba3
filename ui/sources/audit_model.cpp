// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/audit_model.h"

#include "ui/forms/number_text.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"
#include "ui/search/fuzzy_match.h"
#include "ui/search/record_table.h"

#include <QBrush>
#include <QCollator>
#include <QFont>

#include <algorithm>
#include <limits>

namespace penstock::sources {

using audit::AuditedValue;
using audit::Support;
using model::EntityType;

namespace {

constexpr quintptr kGroupId = 0;

QString confidenceText(model::Confidence confidence)
{
    const model::Field *field = model::findField(EntityType::Citation, QStringLiteral("confidence"));
    return model::choiceLabel(*field, QString::fromLatin1(field->choices[static_cast<std::size_t>(confidence)].key));
}

} // namespace

AuditModel::AuditModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_day(QDate::currentDate())
{}

void AuditModel::setProject(const model::Project &project)
{
    m_project = project;
    m_values = audit::auditOf(m_project);
    m_counts = audit::countsOf(m_values);
    m_forms.clear();
    m_sources.clear();
    for (qsizetype i = m_project.sources.size() - 1; i >= 0; --i) {
        m_sources.insert(m_project.sources.at(i).id, i);
    }
    refresh();
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    if (!(filter == m_filter)) {
        m_filter = filter;
        refresh();
    }
}

void AuditModel::setReferenceDay(const QDate &day)
{
    if (day != m_day) {
        m_day = day;
        refresh();
    }
}

void AuditModel::setSourcelessFirst(bool first)
{
    m_sourcelessFirst = first;
    refresh();
}

const model::Source *AuditModel::sourceOf(const AuditedValue &value) const
{
    const model::Citation *citation = audit::bestCitation(m_project, value);
    const qsizetype at = citation == nullptr ? -1 : m_sources.value(citation->source, -1);
    return at < 0 ? nullptr : &m_project.sources.at(at);
}

QDate AuditModel::dateOf(const AuditedValue &value) const
{
    const model::Citation *citation = audit::bestCitation(m_project, value);
    if (citation == nullptr || citation->asOf.isValid()) {
        return citation == nullptr ? QDate() : citation->asOf;
    }
    const model::Source *source = sourceOf(value);
    return source == nullptr ? QDate() : source->date;
}

std::optional<int> AuditModel::ageOf(const AuditedValue &value) const
{
    const QDate date = dateOf(value);
    return date.isValid() && m_day.isValid() ? std::optional(static_cast<int>(date.daysTo(m_day))) : std::nullopt;
}

bool AuditModel::isOld(const AuditedValue &value) const
{
    const auto age = ageOf(value);
    return age && *age > m_filter.olderThanDays;
}

bool AuditModel::isLow(const AuditedValue &value) const
{
    const model::Citation *citation = audit::bestCitation(m_project, value);
    return citation != nullptr && citation->confidence == model::Confidence::Low;
}

bool AuditModel::isAssumption(const AuditedValue &value) const
{
    const model::Citation *citation = audit::bestCitation(m_project, value);
    return citation != nullptr
           && (value.support == Support::Assumption || citation->confidence == model::Confidence::Assumption);
}

AuditModel::FilterCounts AuditModel::filterCounts() const
{
    FilterCounts counts;
    for (const AuditedValue &value : m_values) {
        if (value.isUnset) {
            continue;
        }
        counts.withoutSource += value.support == Support::None || value.support == Support::SourceGone ? 1 : 0;
        counts.assumptions += isAssumption(value) ? 1 : 0;
        counts.lowConfidence += isLow(value) ? 1 : 0;
        counts.old += isOld(value) ? 1 : 0;
        counts.differsFromDefault += value.differsFromDefault ? 1 : 0;
    }
    return counts;
}

bool AuditModel::fits(const AuditedValue &value, qsizetype row, const QStringList &terms) const
{
    const bool isNarrowed = m_filter.withoutSource || m_filter.assumptions || m_filter.lowConfidence;
    const bool hasNone = value.support == Support::None || value.support == Support::SourceGone;
    const bool isMeant = !isNarrowed || (m_filter.withoutSource && hasNone)
                         || (m_filter.assumptions && isAssumption(value)) || (m_filter.lowConfidence && isLow(value));
    if (value.isUnset && (isNarrowed || m_filter.onlyOld || m_filter.differsFromDefault)) {
        return false;
    }
    if (!isMeant || (m_filter.onlyOld && !isOld(value)) || (m_filter.differsFromDefault && !value.differsFromDefault)
        || (m_filter.type && *m_filter.type != value.address.type) || (m_filter.onlyData && !value.scenario.isEmpty())
        || (!m_filter.scenario.isEmpty() && value.scenario != m_filter.scenario)) {
        return false;
    }
    return std::all_of(terms.cbegin(), terms.cend(),
                       [&](const QString &term) { return m_forms.at(row).contains(term); });
}

void AuditModel::refresh()
{
    beginResetModel();
    const QStringList terms = search::searchTerms(m_filter.text);
    if (!terms.isEmpty() && m_forms.isEmpty()) {
        m_forms.reserve(m_values.size());
        for (const AuditedValue &value : std::as_const(m_values)) {
            m_forms.append(
                search::searchForm(QStringList{textOf(value, Entity), textOf(value, Field), textOf(value, Source)}.join(
                    QLatin1Char('\n'))));
        }
    }
    for (QList<qsizetype> &rows : m_shown) {
        rows.clear();
    }
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (fits(m_values.at(i), i, terms)) {
            m_shown[m_values.at(i).isUnset ? Unset : Set].append(i);
        }
    }
    for (QList<qsizetype> &rows : m_shown) {
        sortShown(rows);
    }
    endResetModel();
}

void AuditModel::sortShown(QList<qsizetype> &rows) const
{
    if (m_sortColumn < 0 && !m_sourcelessFirst) {
        return;
    }
    // Keys once a row; texts by the rank of the few different ones.
    QHash<qsizetype, double> keys;
    if (m_sortColumn == Value || m_sortColumn == Date || m_sortColumn == Age) {
        for (const qsizetype row : std::as_const(rows)) {
            const AuditedValue &value = m_values.at(row);
            double key = std::numeric_limits<double>::infinity();
            if (m_sortColumn == Age) {
                key = ageOf(value).value_or(std::numeric_limits<int>::max());
            } else if (m_sortColumn == Date) {
                key = dateOf(value).isValid() ? static_cast<double>(dateOf(value).toJulianDay()) : key;
            } else if (const double *number = std::get_if<double>(&value.value)) {
                key = *number;
            } else if (const QDate *date = std::get_if<QDate>(&value.value)) {
                key = 1e300 + static_cast<double>(date->toJulianDay()) * 1e290; // dates after numbers
            }
            keys.insert(row, key);
        }
    } else if (m_sortColumn >= 0) {
        QHash<qsizetype, QString> texts;
        QHash<QString, double> ranks;
        for (const qsizetype row : std::as_const(rows)) {
            const QString text = textOf(m_values.at(row), m_sortColumn);
            texts.insert(row, text);
            ranks.insert(text, 0.0);
        }
        QStringList sorted = ranks.keys();
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(sorted.begin(), sorted.end(), collator);
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            ranks.insert(sorted.at(i), static_cast<double>(i));
        }
        for (const qsizetype row : std::as_const(rows)) {
            keys.insert(row, ranks.value(texts.value(row)));
        }
    }
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    const auto hasSource = [this](qsizetype row) { return m_values.at(row).support > Support::SourceGone; };
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        if (m_sourcelessFirst && hasSource(a) != hasSource(b)) {
            return !hasSource(a);
        }
        const double left = keys.value(a);
        const double right = keys.value(b);
        return isUp ? left < right : right < left;
    });
}

void AuditModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

QString AuditModel::textOf(const AuditedValue &value, int column) const
{
    const model::Citation *citation = audit::bestCitation(m_project, value);
    switch (column) {
    case Entity:
        return model::isSingleton(value.address.type) ? model::pluralLabel(value.address.type) : [&] {
            const model::Entity &entity = model::entityAt(m_project, value.address.type, value.position);
            return (entity.name.isEmpty() ? entity.id : entity.name).simplified();
        }();
    case Field: return model::label(*value.field);
    case Value:
        if (const double *number = std::get_if<double>(&value.value)) {
            return forms::numberText(*value.field, *number, QLocale(), false);
        }
        return forms::valueText(m_project, *value.field, value.value);
    case Unit:
        // The sign stands beside the number.
        if (value.field->unit == model::Unit::Share || value.field->unit == model::Unit::Factor) {
            return {};
        }
        if (value.field->unit == model::Unit::PerYear) {
            return tr("a year");
        }
        return std::holds_alternative<double>(value.value) || std::holds_alternative<model::Points>(value.value)
                   ? model::unitLabel(value.field->unit)
                   : QString();
    case Scenario:
        return value.scenario.isEmpty() ? tr("data") : m_project.scenarios.at(value.scenarioPosition).name.simplified();
    case Source: {
        if (citation == nullptr) {
            return tr("no source");
        }
        if (value.support == Support::Assumption) {
            return citation->reason.isEmpty() ? tr("assumption")
                                              : tr("assumption: %1").arg(citation->reason.simplified());
        }
        const model::Source *source = sourceOf(value);
        if (source == nullptr) {
            return tr("The source “%1” is gone.").arg(citation->source);
        }
        const QString name = (source->name.isEmpty() ? source->id : source->name).simplified();
        const auto more = static_cast<int>(value.citations.size()) - 1;
        if (value.isCitedAsWhole) {
            return tr("%1 (as a whole)").arg(name);
        }
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(name) : name;
    }
    case Publisher: {
        const model::Source *source = sourceOf(value);
        return source == nullptr ? QString()
                                 : (source->publisher.isEmpty() ? source->author : source->publisher).simplified();
    }
    case Date: {
        const QDate date = dateOf(value);
        return date.isValid() ? plot::longDate(date, QLocale()) : QString();
    }
    case Confidence: return citation == nullptr ? QString() : confidenceText(citation->confidence);
    case Age: {
        const auto age = ageOf(value);
        return age ? plot::duration(*age, QLocale()) : QString();
    }
    default: return {};
    }
}

QVariant AuditModel::exportOf(const AuditedValue &value, int column) const
{
    switch (column) {
    case Value:
        if (const double *number = std::get_if<double>(&value.value)) {
            return *number;
        }
        if (const QDate *date = std::get_if<QDate>(&value.value)) {
            return *date;
        }
        return model::isNull(value.value) ? QString() : model::plainText(value.value);
    case Unit: // of the number as it is stored
        switch (value.field->unit) {
        case model::Unit::Share: return tr("share");
        case model::Unit::PerYear: return tr("share a year");
        case model::Unit::Factor: return tr("factor");
        default: return {};
        }
    case Date: {
        const QDate date = dateOf(value);
        return date.isValid() ? QVariant(date) : QVariant(QString());
    }
    case Age: {
        const auto age = ageOf(value);
        return age ? QVariant(*age) : QVariant(QString());
    }
    default: return {};
    }
}

QVariant AuditModel::inkOf(const AuditedValue &value, int column) const
{
    const plot::Palette &tokens = forms::tokensOf(nullptr);
    switch (column) {
    case Source:
        return value.support == Support::Source       ? QVariant()
               : value.support == Support::Assumption ? QVariant(QBrush(tokens.warn))
               : value.isUnset                        ? QVariant(QBrush(tokens.mut))
                                                      : QVariant(QBrush(tokens.shortfall));
    case Scenario: return QBrush(value.scenario.isEmpty() ? tokens.mut : tokens.ovr);
    case Confidence:
        return isAssumption(value) || isLow(value) ? QVariant(QBrush(tokens.warn)) : QVariant(QBrush(tokens.mut));
    case Age: return isOld(value) ? QVariant(QBrush(tokens.warn)) : QVariant(QBrush(tokens.mut));
    case Unit:
    case Publisher:
    case Date: return QBrush(tokens.mut);
    default: return {};
    }
}

const AuditedValue *AuditModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroupId) {
        return nullptr;
    }
    return &m_values.at(m_shown[index.internalId() - 1].at(index.row()));
}

QModelIndex AuditModel::groupIndex(Group group) const
{
    return createIndex(group, 0, kGroupId);
}

QModelIndex AuditModel::indexOf(const model::Address &address, const model::Id &scenario) const
{
    for (std::size_t group = 0; group < m_shown.size(); ++group) {
        for (qsizetype i = 0; i < m_shown[group].size(); ++i) {
            const AuditedValue &value = m_values.at(m_shown[group].at(i));
            if (value.address == address && value.scenario == scenario) {
                return createIndex(static_cast<int>(i), 0, static_cast<quintptr>(group + 1));
            }
        }
    }
    return {};
}

QModelIndex AuditModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : kGroupId);
}

QModelIndex AuditModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kGroupId
               ? QModelIndex()
               : createIndex(static_cast<int>(index.internalId()) - 1, 0, kGroupId);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return 2;
    }
    return parent.internalId() == kGroupId && parent.column() == 0
               ? static_cast<int>(m_shown[static_cast<std::size_t>(parent.row())].size())
               : 0;
}

int AuditModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool AuditModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() || (parent.internalId() == kGroupId && parent.column() == 0);
}

QVariant AuditModel::groupData(int group, int column, int role) const
{
    const auto shown = static_cast<int>(m_shown[static_cast<std::size_t>(group)].size());
    switch (role) {
    case Qt::DisplayRole:
        if (column != Entity) {
            return {};
        }
        return group == Set ? tr("%n value(s) set", nullptr, shown)
                            : tr("%n value(s) at their default, never set", nullptr, shown);
    case Qt::ToolTipRole:
        return group == Set
                   ? QVariant()
                   : QVariant(tr("They equal the default of their field, are not needed and have no citation "
                                 "of their own, so nobody can tell them from values that were not looked at."));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const AuditedValue *value = at(index);
    if (value == nullptr) {
        return groupData(index.row(), index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole: return textOf(*value, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Source) {
            if (const model::Citation *citation = audit::bestCitation(m_project, *value);
                citation != nullptr && !citation->quote.isEmpty()) {
                return tr("%1: “%2”").arg(textOf(*value, Source), citation->quote);
            }
        }
        return index.column() == Entity ? tr("%1: %2").arg(forms::asHeading(model::singularLabel(value->address.type)),
                                                           textOf(*value, Entity))
                                        : textOf(*value, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Age ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant();
    case Qt::ForegroundRole: return inkOf(*value, index.column());
    case search::ExportRole: return exportOf(*value, index.column());
    case search::AddressRole: return QVariant::fromValue(value->address);
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Value || section == Age ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Entity: return tr("Entity");
    case Field: return tr("Field");
    case Value: return tr("Value");
    case Unit: return tr("Unit");
    case Scenario: return tr("Scenario");
    case Source: return tr("Source");
    case Publisher: return tr("Publisher");
    case Date: return tr("Date");
    case Confidence: return tr("Confidence");
    case Age: return tr("Age");
    default: return {};
    }
}

} // namespace penstock::sources
