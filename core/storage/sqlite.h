// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite behind objects that close themselves. Databases live in memory only: files are read and written whole
// (whole_file.h), so that opening a project can leave no trace and saving no half of one. Not thread-safe: one
// database per thread.
#pragma once

#include "core/model/problem.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace penstock::storage {

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
class Statement
{
public:
    enum class Type { Null, Integer, Real, Text, Blob };

    explicit Statement(sqlite3_stmt *statement);

    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString &text);

    /// True: there is a row. Fails with Code::Damaged.
    [[nodiscard]] model::Expected<bool> step();
    /// Runs a statement that gives no rows and makes it ready for the next.
    [[nodiscard]] model::Expected<void> run();

    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// An empty database of our own making.
    [[nodiscard]] static model::Expected<Database> empty();
    /// A database image from anywhere, treated as hostile: no triggers, no views, no unsafe functions, small limits,
    /// and a bound on the work that one call may cause. With Access::ReadWrite a private copy of it.
    [[nodiscard]] static model::Expected<Database> ofImage(const QByteArray &image, Access access);

    /// One or more statements without results. Fails with Code::Damaged and SQLite's words.
    [[nodiscard]] model::Expected<void> execute(const QByteArray &sql);
    [[nodiscard]] model::Expected<Statement> prepare(const QByteArray &sql);
    /// The image as it would stand in a file; empty if memory runs out.
    [[nodiscard]] QByteArray image();

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    explicit Database(sqlite3 *database);
    [[nodiscard]] model::Expected<void> distrust();

    QByteArray m_image; ///< what a read-only database reads from
    std::unique_ptr<int> m_workLeft;
    std::unique_ptr<sqlite3, Close> m_database;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] model::Expected<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace penstock::storage
