// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/value_audit.h"

#include <QAbstractItemModel>
#include <QHash>

#include <array>

namespace penstock::sources {

/// Which values are listed. Those of the first three that are on are listed together; the rest narrows.
struct AuditFilter {
    bool withoutSource = false;
    bool assumptions = false;
    bool lowConfidence = false;
    bool onlyOld = false;
    int olderThanDays = 365;
    bool differsFromDefault = false;
    QString text;                          ///< every word stands in the entity, field or source
    std::optional<model::EntityType> type; ///< of this list only
    bool onlyData = false;                 ///< no overrides
    model::Id scenario;                    ///< only overrides of this one; empty: all

    bool operator==(const AuditFilter &) const = default;
};

/// All numbers and dates with what supports them, in two groups: those set, and those at their default that nobody set.
/// Filtered and sorted here, so that tens of thousands of rows come at once.
class AuditModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Entity, Field, Value, Unit, Scenario, Source, Publisher, Date, Confidence, Age, ColumnCount };
    enum Group { Set, Unset };

    explicit AuditModel(QObject *parent);

    void setProject(const model::Project &project);
    void setFilter(const AuditFilter &filter);
    /// Ages are counted up to this day.
    void setReferenceDay(const QDate &day);
    void setSourcelessFirst(bool first);

    [[nodiscard]] const audit::AuditCounts &counts() const { return m_counts; }
    /// How many of those set each filter would list alone.
    struct FilterCounts {
        int withoutSource = 0;
        int assumptions = 0;
        int lowConfidence = 0;
        int old = 0;
        int differsFromDefault = 0;
    };
    [[nodiscard]] FilterCounts filterCounts() const;
    [[nodiscard]] int shownCount(Group group) const { return static_cast<int>(m_shown[group].size()); }
    /// nullptr: a group.
    [[nodiscard]] const audit::AuditedValue *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const model::Address &address, const model::Id &scenario) const;
    [[nodiscard]] QModelIndex groupIndex(Group group) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const model::Source *sourceOf(const audit::AuditedValue &value) const;
    [[nodiscard]] QDate dateOf(const audit::AuditedValue &value) const;
    [[nodiscard]] std::optional<int> ageOf(const audit::AuditedValue &value) const;
    [[nodiscard]] bool isOld(const audit::AuditedValue &value) const;
    [[nodiscard]] bool isLow(const audit::AuditedValue &value) const;
    [[nodiscard]] bool isAssumption(const audit::AuditedValue &value) const;
    [[nodiscard]] bool fits(const audit::AuditedValue &value, qsizetype row, const QStringList &terms) const;
    [[nodiscard]] QString textOf(const audit::AuditedValue &value, int column) const;
    [[nodiscard]] QVariant exportOf(const audit::AuditedValue &value, int column) const;
    [[nodiscard]] QVariant inkOf(const audit::AuditedValue &value, int column) const;
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;
    void refresh();
    void sortShown(QList<qsizetype> &rows) const;

    model::Project m_project;
    QList<audit::AuditedValue> m_values;
    QHash<model::Id, qsizetype> m_sources;
    audit::AuditCounts m_counts;
    std::array<QList<qsizetype>, 2> m_shown;
    mutable QStringList m_forms; ///< what is searched, made when something is typed
    AuditFilter m_filter;
    QDate m_day;
    bool m_sourcelessFirst = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace penstock::sources
