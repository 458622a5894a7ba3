// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/measure_model.h"

#include <QTableView>

#include <functional>

namespace penstock::compare {

/// The measures as a table: a value, below it a bar and the signed difference, red where it is worse, green where it is
/// better. Object name: measureTable.
class MeasureTable final : public QTableView
{
    Q_OBJECT
public:
    MeasureTable(MeasureModel &model, QWidget *parent);

    /// Asks for the file; replaced in tests. Empty: cancelled.
    void setFileChooser(std::function<QString(const QString &suggestion)> choose) { m_chooseFile = std::move(choose); }

public Q_SLOTS:
    /// The whole table with headings, tab-separated, for a spreadsheet.
    void copyTable();
    /// The same as CSV into a file that is asked for.
    void saveCsv(const QString &suggestion);

Q_SIGNALS:
    /// A click or Enter on a value that has a date.
    void dayChosen(double julianDay);
    void saved(const QString &path);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns();

    MeasureModel &m_model;
    std::function<QString(const QString &)> m_chooseFile;
};

} // namespace penstock::compare
