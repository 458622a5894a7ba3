// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of StockpileGridModel: what stands in a cell, what totals add up, and what a text in a cell means.
#include "ui/grids/stockpile_grid_model.h"

#include "core/compile/compile.h"
#include "core/model/scenario.h"
#include "ui/forms/number_text.h"
#include "ui/forms/value_text.h"
#include "ui/grids/row_changes.h"
#include "ui/grids/stockpile_text.h"
#include "ui/plot/numbers.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace penstock::grids {

using model::Address;
using model::EntityType;
using model::Field;
using model::Id;
using model::Stockpile;

QString StockpileGridModel::chipDetail(int column) const
{
    const model::Chip *chip = chipAt(column);
    if (chip == nullptr) {
        return m_figure == StockFigure::Units && !m_series.boundaryDays().empty()
                   ? tr("%1-equivalents", "a chip").arg(referenceName())
                   : model::unitLabel(firstField().unit);
    }
    const QString platform = model::nameOf(document().resolved(), EntityType::Platform, chip->platform.id);
    const auto worth = m_series.worthOf(chip->id);
    return worth ? tr("%1 · × %2", "platform and worth of a chip").arg(platform, QLocale().toString(*worth, 'f', 2))
                 : platform;
}

void StockpileGridModel::add(Sum &sum, int row, int column, bool inReferenceUnits) const
{
    if (!takesPart(row, column)) {
        return;
    }
    const Stockpile &pile = *stockpileAt(row, column);
    sum.isEmpty = false;
    switch (m_figure) {
    case StockFigure::Units: {
        const double worth = inReferenceUnits ? m_series.worthOf(pile.chip.id).value_or(0.0) : 1.0;
        sum.first += pile.installedUnits * worth;
        sum.second += pile.warehouseUnits * worth;
        break;
    }
    case StockFigure::InstallLimit:
        sum.isOpen = sum.isOpen || !pile.installPerMonth;
        sum.first += pile.installPerMonth.value_or(0.0);
        break;
    case StockFigure::FailureRate:
        sum.first += pile.failureRatePerYear * pile.installedUnits;
        sum.weight += pile.installedUnits;
        break;
    case StockFigure::Spares: sum.first += pile.sparesUnits; break;
    }
}

StockpileGridModel::Sum StockpileGridModel::sumOf(int row, int column) const
{
    Sum sum;
    const bool allRows = isTotalRow(row);
    const bool allColumns = isTotalColumn(column);
    const bool inReferenceUnits = allColumns && m_figure == StockFigure::Units && m_series.run() != nullptr;
    for (int r = allRows ? 0 : row; r < (allRows ? m_operators.size() : row + 1); ++r) {
        for (int c = allColumns ? 0 : column; c < (allColumns ? m_chips.size() : column + 1); ++c) {
            add(sum, r, c, inReferenceUnits);
        }
    }
    return sum;
}

double StockpileGridModel::shareOfAll(int row) const
{
    const Sum all = sumOf(static_cast<int>(m_operators.size()), static_cast<int>(m_chips.size()));
    const Sum own = sumOf(row, static_cast<int>(m_chips.size()));
    return all.first + all.second > 0.0 ? (own.first + own.second) / (all.first + all.second) : 0.0;
}

StockpileGridModel::Figures StockpileGridModel::totalFigures(int row, int column) const
{
    Figures shown;
    shown.isTotal = true;
    const Sum sum = sumOf(row, column);
    const QLocale locale;
    switch (m_figure) {
    case StockFigure::Units:
        if (isTotalColumn(column)) {
            shown.upper = numberOf(sum.first + sum.second);
            shown.lower = sum.isEmpty ? dash() : plot::percent(shareOfAll(row), 0, locale);
        } else {
            shown.upper = numberOf(sum.first);
            shown.lower = sum.second > 0.0 ? tr("+ %1").arg(numberOf(sum.second)) : dash();
        }
        break;
    case StockFigure::InstallLimit:
        shown.upper = sum.isEmpty ? dash() : (sum.isOpen ? forms::emptyText(firstField()) : numberOf(sum.first));
        break;
    case StockFigure::FailureRate:
        shown.upper = sum.weight > 0.0 ? plot::percent(sum.first / sum.weight, 1, locale) : dash();
        break;
    case StockFigure::Spares: shown.upper = sum.isEmpty ? dash() : numberOf(sum.first); break;
    }
    return shown;
}

StockpileGridModel::Figures StockpileGridModel::figures(int row, int column) const
{
    if (isTotalRow(row) || isTotalColumn(column)) {
        return totalFigures(row, column);
    }
    Figures shown;
    const Stockpile *pile = stockpileAt(row, column);
    shown.isOff = pile != nullptr && !takesPart(row, column);
    if (pile == nullptr) {
        shown.isZero = true;
        shown.upper = m_figure == StockFigure::Units ? QStringLiteral("0") : dash();
        shown.lower = m_figure == StockFigure::Units ? dash() : QString();
        return shown;
    }
    const QLocale locale;
    switch (m_figure) {
    case StockFigure::Units:
        shown.upper = numberOf(pile->installedUnits);
        shown.lower = pile->warehouseUnits > 0.0 ? tr("+ %1").arg(numberOf(pile->warehouseUnits)) : dash();
        shown.isZero = pile->installedUnits <= 0.0 && pile->warehouseUnits <= 0.0;
        break;
    case StockFigure::InstallLimit:
    case StockFigure::FailureRate:
    case StockFigure::Spares: {
        const model::Value value = firstField().get(*pile);
        const double *number = std::get_if<double>(&value);
        shown.upper = number != nullptr ? forms::numberText(firstField(), *number, locale, false)
                                        : forms::emptyText(firstField());
        shown.isZero = number == nullptr;
        break;
    }
    }
    return shown;
}

CellValues StockpileGridModel::take(int row, int column, const model::Value &value) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    return QList<FieldValue>{{&firstField(), value}};
}

/// Parts of "a + b", "a/b", "a" or "+ b".
QList<FieldValue> StockpileGridModel::unitsOf(const QString &text, QString &reason) const
{
    const model::Project &project = document().resolved();
    QList<std::pair<const Field *, QString>> parts;
    QString plain = visibleText(text).normalized(QString::NormalizationForm_KC).trimmed();
    static const QStringList signs{QStringLiteral("+"), QStringLiteral("/")};
    if (forms::parseNumber(field(0), plain, QLocale()) && !plain.startsWith(QLatin1Char('+'))) {
        parts.append({&field(0), plain});
    } else if (plain.startsWith(QLatin1Char('+'))) {
        parts.append({&field(1), plain.mid(1)});
    } else {
        qsizetype at = -1;
        for (const QString &sign : signs) {
            at = at < 0 && !plain.startsWith(QLatin1Char('=')) ? plain.indexOf(sign) : at;
        }
        parts.append({&field(0), at < 0 ? plain : plain.left(at)});
        if (at >= 0) {
            parts.append({&field(1), plain.mid(at + 1)});
        }
    }
    QList<FieldValue> values;
    for (const auto &[part, given] : std::as_const(parts)) {
        const CellReading reading =
            given.trimmed().isEmpty()
                ? CellReading(tl::make_unexpected(forms::notANumberSentence(plain.left(40), QLocale())))
                : readCell(project, *part, given);
        if (!reading) {
            reason = reading.error();
            return {};
        }
        values.append({part, *reading});
    }
    return values;
}

CellValues StockpileGridModel::read(int row, int column, const QString &text) const
{
    if (isTotalRow(row) || isTotalColumn(column) || row >= rowCount() || column >= columnCount()) {
        return tl::make_unexpected(tr("Totals add up by themselves. Set the cells that they are made of."));
    }
    const Stockpile *pile = stockpileAt(row, column);
    const bool isBlank = visibleText(text).trimmed().isEmpty();
    if (isBlank && (pile == nullptr || !pile->enabled)) {
        return QList<FieldValue>{};
    }
    QList<FieldValue> values;
    if (isBlank) {
        for (int part = 0; part < (m_figure == StockFigure::Units ? 2 : 1); ++part) {
            values.append({&field(part), field(part).defaultValue});
        }
    } else if (m_figure == StockFigure::Units) {
        QString reason;
        values = unitsOf(text, reason);
        if (!reason.isEmpty()) {
            return tl::make_unexpected(reason);
        }
    } else {
        const CellReading reading = readCell(document().resolved(), firstField(), text);
        if (!reading) {
            return tl::make_unexpected(reading.error());
        }
        values.append({&firstField(), *reading});
    }
    const auto isNothing = [](const FieldValue &each) { return each.value == model::Value{0.0}; };
    if (pile == nullptr && std::all_of(values.cbegin(), values.cend(), isNothing)) {
        return QList<FieldValue>{}; // nothing of nothing needs no entry
    }
    if (pile != nullptr && !pile->enabled) {
        values.append({&fieldNamed("enabled"), true});
    }
    return values;
}

QString StockpileGridModel::textOf(int row, int column, bool exact) const
{
    if (isTotalRow(row) || isTotalColumn(column)) {
        if (m_figure == StockFigure::FailureRate) {
            return exact ? QString() : figures(row, column).upper;
        }
        const Sum sum = sumOf(row, column);
        const double all = isTotalColumn(column) ? sum.first + sum.second : sum.first;
        return exact || sum.isOpen ? QString() : cellText(document().resolved(), field(0), all);
    }
    const Stockpile *pile = stockpileAt(row, column);
    if (pile == nullptr || (exact && !pile->enabled)) {
        return {};
    }
    const QString first = cellText(document().resolved(), firstField(), firstField().get(*pile));
    if (m_figure != StockFigure::Units || (!exact && pile->warehouseUnits <= 0.0)) {
        return first;
    }
    return QStringLiteral("%1 + %2").arg(first, cellText(document().resolved(), field(1), pile->warehouseUnits));
}

} // namespace penstock::grids
