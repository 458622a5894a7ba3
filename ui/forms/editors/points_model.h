// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <tl/expected.hpp>

namespace penstock::forms {

/// Dated points as a table of two columns, with an empty row at the end to add one. Tells what is wanted and shows
/// what is set; the points are kept in the order of their dates.
class PointsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    PointsModel(const model::Field &field, QObject *parent);

    void setPoints(const model::Points &points);
    [[nodiscard]] const model::Points &points() const { return m_points; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &input, int role) override;

    void removePoints(QList<int> rows);
    /// Lines of date and value, apart by a tab, a semicolon or spaces; a first line of headings is passed over.
    /// Replaces values of the same dates. Nothing changes unless every line can be read.
    void paste(const QString &text);

Q_SIGNALS:
    void edited(const penstock::model::Points &points);
    void refused(const QString &sentence);

private:
    using Parsed = tl::expected<model::Point, QString>;
    [[nodiscard]] Parsed parseLine(const QString &line, const QLocale &locale) const;
    void tell(model::Points points);

    const model::Field &m_field;
    model::Points m_points;
};

} // namespace penstock::forms
