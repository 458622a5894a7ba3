// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/difference_model.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"
#include "ui/search/fuzzy_match.h"
#include "ui/search/record_table.h"

#include <QBrush>
#include <QCollator>
#include <QFont>

#include <algorithm>
#include <cmath>

namespace penstock::scenarios {

using model::EntityType;

namespace {

bool isEnabledField(const model::Field &field)
{
    return QLatin1String(field.id) == QLatin1String("enabled");
}

/// A value as a number to sort by; texts sort by themselves.
std::optional<double> numberOf(const model::Value &value)
{
    if (const double *number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const QDate *date = std::get_if<QDate>(&value)) {
        return static_cast<double>(date->toJulianDay());
    }
    return std::nullopt;
}

QVariant stored(const model::Value &value)
{
    if (const double *number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const QDate *date = std::get_if<QDate>(&value)) {
        return *date;
    }
    return {};
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

DifferenceModel::Row DifferenceModel::made(const audit::Difference &difference) const
{
    const model::Address &address = difference.address;
    const model::Field &field = *difference.field;
    const auto valueText = [&](const model::Value &value) {
        if (isEnabledField(field)) {
            return value == model::Value{true} ? tr("enabled") : tr("disabled");
        }
        return forms::valueText(m_project, field, value);
    };
    const auto scenarioName = [&](const model::Id &id) {
        return id.isEmpty() ? tr("the data") : model::nameOf(m_project, EntityType::Scenario, id).simplified();
    };
    Row row{difference, QStringList(ColumnCount), {}, 0.0};
    row.texts[Entity] = model::nameOf(m_project, address.type, address.id).simplified();
    row.texts[Field] = isEnabledField(field) ? tr("Takes part") : model::label(field);
    row.texts[Here] = valueText(difference.here);
    row.texts[There] = valueText(difference.there);
    if (row.texts[Here] == row.texts[There]) {
        // Curves with as many points, numbers that a form shortens: one must see in what they differ.
        row.texts[Here] = model::plainText(difference.here);
        row.texts[There] = model::plainText(difference.there);
    }
    const QLocale locale;
    if (const double *here = std::get_if<double>(&difference.here)) {
        if (const double *there = std::get_if<double>(&difference.there)) {
            const double change = *here - *there;
            const bool isShare = field.unit == model::Unit::Share || field.unit == model::Unit::PerYear;
            if (isShare) {
                row.texts[Change] = tr("%1 points").arg(plot::signedPoints(change, 1, locale));
                row.change = change;
            } else if (*there != 0.0) {
                row.texts[Change] =
                    QStringLiteral("%1\u202f%").arg(plot::signedNumber(100.0 * change / *there, 1, locale));
                row.change = change / std::abs(*there);
            } else {
                row.texts[Change] = plot::signedCompact(change, locale);
                row.change = change;
            }
        }
    } else if (const QDate *day = std::get_if<QDate>(&difference.here)) {
        if (const QDate *there = std::get_if<QDate>(&difference.there)) {
            const auto days = static_cast<double>(there->daysTo(*day));
            row.texts[Change] = plot::signedDuration(days, locale);
            row.change = days / 365.0;
        }
    }
    row.texts[SetIn] = difference.isSetHere ? tr("here")
                       : difference.holderHere.isEmpty() && !difference.holderThere.isEmpty()
                           ? tr("there: %1").arg(scenarioName(difference.holderThere))
                           : scenarioName(difference.holderHere);
    row.texts[Class] = difference.overrideClass == model::OverrideClass::Policy ? tr("policy") : tr("world");
    QStringList sources;
    for (const model::Citation &citation : m_project.citations) {
        if (citation.citedId != address.id || citation.scenario != difference.holderHere
            || citation.citedType != model::key(address.type)
            || (!citation.citedField.isEmpty() && citation.citedField != address.field)) {
            continue;
        }
        const QString name = citation.source.isEmpty()
                                 ? tr("assumption")
                                 : model::nameOf(m_project, EntityType::Source, citation.source).simplified();
        if (!sources.contains(name)) {
            sources.append(name);
        }
    }
    row.texts[Source] = sources.isEmpty() ? tr("no source") : sources.join(tr("; ", "between the titles of sources"));
    row.form = search::searchForm(
        QStringList{row.texts[Entity], row.texts[Field], row.texts[Here], row.texts[There]}.join(QLatin1Char('\n')));
    return row;
}

void DifferenceModel::setDifferences(const model::Project &project, QList<audit::Difference> differences,
                                     const model::Id &here, const model::Id & /*there*/)
{
    m_project = project;
    m_here = here;
    m_rows.clear();
    for (const audit::Difference &difference : std::as_const(differences)) {
        m_rows.append(made(difference));
    }
    refresh();
}

void DifferenceModel::setFilter(const QString &typed)
{
    m_filter = typed;
    refresh();
}

void DifferenceModel::setOnlySetHere(bool only)
{
    m_onlySetHere = only;
    refresh();
}

void DifferenceModel::setHeadings(const QString &here, const QString &there)
{
    m_hereTitle = here;
    m_thereTitle = there;
    Q_EMIT headerDataChanged(Qt::Horizontal, Here, There);
}

void DifferenceModel::refresh()
{
    beginResetModel();
    const QStringList terms = search::searchTerms(m_filter);
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool fits =
            std::all_of(terms.cbegin(), terms.cend(), [&row](const QString &term) { return row.form.contains(term); });
        if (fits && (!m_onlySetHere || row.difference.isSetHere)) {
            m_shown.append(i);
        }
    }
    if (m_sortColumn >= 0) {
        QCollator collator;
        collator.setNumericMode(true);
        const int column = m_sortColumn;
        const auto isLess = [&](qsizetype a, qsizetype b) {
            const Row &left = m_rows.at(a);
            const Row &right = m_rows.at(b);
            if (column == Change) {
                return std::abs(left.change) < std::abs(right.change);
            }
            if (column == Here || column == There) {
                const auto value = [column](const Row &row) {
                    return numberOf(column == Here ? row.difference.here : row.difference.there);
                };
                const auto x = value(left);
                const auto y = value(right);
                if (x.has_value() != y.has_value()) {
                    return x.has_value();
                }
                if (x && *x != *y) {
                    return *x < *y;
                }
            }
            return collator.compare(left.texts[column], right.texts[column]) < 0;
        };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
            return m_sortOrder == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a);
        });
    }
    endResetModel();
}

void DifferenceModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const Row &row = m_rows.at(m_shown.at(index.row()));
    const audit::Difference &difference = row.difference;
    const plot::Palette &tokens = forms::tokensOf(nullptr);
    switch (role) {
    case Qt::DisplayRole: return row.texts.at(index.column());
    case Qt::ToolTipRole:
        return index.column() == Entity ? tr("%1: %2").arg(
                   forms::asHeading(model::singularLabel(difference.address.type)), row.texts.at(Entity))
                                        : row.texts.at(index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Here || index.column() == There || index.column() == Change
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Here || index.column() == SetIn) {
            return difference.isSetHere ? QVariant(QBrush(tokens.ovr)) : QVariant();
        }
        return index.column() == There || index.column() == Class || index.column() == Source
                   ? QVariant(QBrush(tokens.mut))
                   : QVariant();
    case Qt::FontRole:
        if (index.column() == Here && difference.isSetHere) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case search::ExportRole:
        return index.column() == Here    ? stored(difference.here)
               : index.column() == There ? stored(difference.there)
                                         : QVariant();
    case search::AddressRole: return QVariant::fromValue(difference.address);
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Here || section == There || section == Change ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == Here    ? m_hereTitle
               : section == There ? m_thereTitle
               : section == SetIn ? tr("Scenario that sets the value seen here")
               : section == Class ? tr("Whether policy or the world differs")
                                  : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Entity: return tr("Entity");
    case Field: return tr("Field");
    case Here: return m_hereTitle;
    case There: return m_thereTitle;
    case Change: return tr("Change");
    case SetIn: return tr("Set in");
    case Class: return tr("Kind");
    case Source: return tr("Source");
    default: return {};
    }
}

} // namespace penstock::scenarios
