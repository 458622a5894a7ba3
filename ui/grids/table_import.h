// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grids/paste_plan.h"

#include <QByteArray>

namespace penstock::grids {

/// A table from a file on its way into a list: an import is a paste with a line of headings. What can be chosen is
/// guessed first; each choice plans anew, and nothing changes before the plan is applied.
class TableImport
{
public:
    /// The sentence says what is wrong with the file. \p model must outlive it.
    [[nodiscard]] static tl::expected<TableImport, QString> open(const GridModel &model, const QString &path);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const QByteArray &encoding() const { return m_encoding; }
    /// The file is neither UTF-8 nor UTF-16, so how it is encoded is a guess.
    [[nodiscard]] bool isEncodingGuessed() const { return m_isGuessed; }
    void setEncoding(const QByteArray &encoding);
    [[nodiscard]] QChar separator() const { return m_separator; }
    void setSeparator(QChar separator);
    [[nodiscard]] bool hasHeadings() const { return m_hasHeadings; }
    void setHasHeadings(bool has);

    /// Of the file's columns; numbers where it has no headings.
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    /// Where each of them goes (paste_plan.h).
    [[nodiscard]] const QList<int> &columns() const { return m_columns; }
    /// A column of the grid can be filled once: who had it before is skipped then.
    void setColumn(qsizetype at, int column);
    /// The first values of a column of the file.
    [[nodiscard]] QStringList samples(qsizetype at) const;
    /// The same as they will be taken, for columns that go somewhere.
    [[nodiscard]] QStringList samplesRead(qsizetype at) const;

    [[nodiscard]] const PastePlan &plan() const { return m_plan; }
    /// Lines of values in the file.
    [[nodiscard]] int rowCount() const;
    /// Why nothing can be imported as it is; empty: it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    explicit TableImport(const GridModel &model)
        : m_model(&model)
    {}
    void parse();
    void guessColumns();
    void makePlan();

    const GridModel *m_model;
    QString m_fileName;
    QByteArray m_bytes;
    QByteArray m_encoding;
    bool m_isGuessed = false;
    QChar m_separator;
    bool m_hasHeadings = true;
    CellTable m_table;
    QStringList m_headings;
    QList<int> m_columns;
    PastePlan m_plan;
    QString m_problem;
};

} // namespace penstock::grids
