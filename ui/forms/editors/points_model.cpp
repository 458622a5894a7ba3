// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/points_model.h"

#include "ui/forms/date_text.h"
#include "ui/forms/number_text.h"
#include "ui/plot/numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace penstock::forms {

PointsModel::PointsModel(const model::Field &field, QObject *parent)
    : QAbstractTableModel(parent)
    , m_field(field)
{}

void PointsModel::setPoints(const model::Points &points)
{
    const int before = static_cast<int>(m_points.size());
    const int after = static_cast<int>(points.size());
    // The empty row stays last, so rows come and go before it.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_points = points;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_points = points;
        endRemoveRows();
    } else {
        m_points = points;
    }
    Q_EMIT dataChanged(index(0, 0), index(after, 1));
}

int PointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size()) + 1;
}

int PointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PointsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isNew = index.row() == static_cast<int>(m_points.size());
    if (role == Qt::TextAlignmentRole && index.column() == 1) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || isNew) {
        return {};
    }
    const model::Point &point = m_points.at(index.row());
    const QLocale locale;
    return index.column() == 0 ? plot::longDate(point.date, locale) : numberText(m_field, point.value, locale, false);
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Date") : model::unitLabel(m_field.unit);
}

Qt::ItemFlags PointsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool PointsModel::setData(const QModelIndex &index, const QVariant &input, int role)
{
    const QString text = input.toString().trimmed();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString()) {
        return false;
    }
    const QLocale locale;
    model::Points points = m_points;
    const bool isNew = index.row() == static_cast<int>(points.size());
    if (isNew) {
        // A new point continues the last one.
        const model::Point last = points.isEmpty() ? model::Point{QDate(), 0.0} : points.last();
        points.append({last.date.isValid() ? last.date.addMonths(1) : QDate::currentDate(), last.value});
    }
    model::Point &point = points[index.row()];
    if (index.column() == 0) {
        const QDate before = isNew && !m_points.isEmpty() ? m_points.last().date : point.date;
        const DateReading reading = parseDate(text, before, locale);
        if (!reading.date.isValid()) {
            Q_EMIT refused(notADateSentence(text, reading, locale));
            return false;
        }
        point.date = reading.date;
    } else {
        const auto value = parseNumber(m_field, text, locale);
        if (!value) {
            Q_EMIT refused(notANumberSentence(text, locale));
            return false;
        }
        point.value = *value;
    }
    tell(points);
    return true;
}

void PointsModel::removePoints(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    model::Points points = m_points;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (*row < static_cast<int>(points.size())) {
            points.removeAt(*row);
        }
    }
    if (points != m_points) {
        tell(points);
    }
}

PointsModel::Parsed PointsModel::parseLine(const QString &line, const QLocale &locale) const
{
    static const QRegularExpression separators(QStringLiteral("\\t|;|\\s{2,}"));
    QStringList parts = line.split(separators, Qt::SkipEmptyParts);
    if (parts.size() != 2) {
        // The last word is the value: dates hold spaces.
        const qsizetype space = line.trimmed().lastIndexOf(QLatin1Char(' '));
        parts = space < 0 ? QStringList{line, QString()}
                          : QStringList{line.trimmed().left(space), line.trimmed().mid(space + 1)};
    }
    const DateReading reading = parseDate(parts.at(0), QDate(), locale);
    if (!reading.date.isValid()) {
        return tl::make_unexpected(notADateSentence(parts.at(0), reading, locale));
    }
    const auto value = parseNumber(m_field, parts.at(1), locale);
    if (!value) {
        return tl::make_unexpected(notANumberSentence(parts.at(1), locale));
    }
    return model::Point{reading.date, *value};
}

void PointsModel::paste(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    const QStringList lines = text.split(lineEnds, Qt::SkipEmptyParts);
    const QLocale locale;
    model::Points points = m_points;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Parsed parsed = parseLine(lines.at(i), locale);
        if (!parsed) {
            if (i == 0 && lines.size() > 1) {
                continue; // headings
            }
            Q_EMIT refused(tr("Line %1: %2 Nothing was pasted.").arg(i + 1).arg(parsed.error()));
            return;
        }
        points.removeIf([&](const model::Point &point) { return point.date == parsed->date; });
        points.append(*parsed);
    }
    if (points != m_points) {
        tell(points);
    }
}

void PointsModel::tell(model::Points points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const model::Point &a, const model::Point &b) { return a.date < b.date; });
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points.at(i).date == points.at(i - 1).date) {
            Q_EMIT refused(tr("There are two points for %1.").arg(plot::longDate(points.at(i).date, QLocale())));
            return;
        }
    }
    Q_EMIT edited(points);
}

} // namespace penstock::forms
