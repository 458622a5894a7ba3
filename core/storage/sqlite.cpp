// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include <sqlite3.h>

#include <cstring>
#include <limits>

namespace penstock::storage {

using model::Code;

namespace {

/// Steps of SQLite's machine between two looks at the work that is left, and how many looks a foreign image may cost.
constexpr int kStepsPerLook = 10'000;
constexpr int kLooks = 200'000;

tl::unexpected<model::Problem> failure(sqlite3 *database)
{
    return model::fault(Code::Damaged, {QString::fromUtf8(sqlite3_errmsg(database))});
}

int lookAtWork(void *left)
{
    return --*static_cast<int *>(left) < 0 ? 1 : 0;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement.get(), parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

model::Expected<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return failure(sqlite3_db_handle(m_statement.get()));
    }
}

model::Expected<void> Statement::run()
{
    const auto stepped = step();
    sqlite3_reset(m_statement.get());
    if (!stepped) {
        return tl::make_unexpected(stepped.error());
    }
    return {};
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER: return Type::Integer;
    case SQLITE_FLOAT: return Type::Real;
    case SQLITE_TEXT: return Type::Text;
    case SQLITE_BLOB: return Type::Blob;
    default: return Type::Null;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return utf8 == nullptr ? QString() : QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Database::Database(sqlite3 *database)
    : m_database(database)
{}

model::Expected<Database> Database::empty()
{
    sqlite3 *opened = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(opened);
    if (code != SQLITE_OK) {
        return model::fault(Code::Damaged, {QString::fromUtf8(sqlite3_errstr(code))});
    }
    return database;
}

model::Expected<Database> Database::ofImage(const QByteArray &image, Access access)
{
    auto database = empty();
    if (!database) {
        return database;
    }
    const auto size = static_cast<sqlite3_int64>(image.size());
    unsigned char *data = nullptr;
    unsigned flags = SQLITE_DESERIALIZE_READONLY;
    if (access == Access::ReadWrite) {
        data = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
        if (data == nullptr) {
            return model::fault(Code::Damaged, {QString::fromUtf8(sqlite3_errstr(SQLITE_NOMEM))});
        }
        std::memcpy(data, image.constData(), static_cast<std::size_t>(size));
        flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    } else {
        database->m_image = image;
        // SQLite takes no pointer to const, but does not write through a read-only one.
        data = reinterpret_cast<unsigned char *>(const_cast<char *>(database->m_image.constData()));
    }
    if (sqlite3_deserialize(database->m_database.get(), "main", data, size, size, flags) != SQLITE_OK) {
        return failure(database->m_database.get());
    }
    if (auto distrusted = database->distrust(); !distrusted) {
        return tl::make_unexpected(distrusted.error());
    }
    return database;
}

model::Expected<void> Database::distrust()
{
    sqlite3 *database = m_database.get();
    constexpr std::pair<int, int> kSwitches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto &[option, value] : kSwitches) {
        sqlite3_db_config(database, option, value, nullptr);
    }
    constexpr std::pair<int, int> kLimits[] = {
        {SQLITE_LIMIT_LENGTH, 64 << 20},
        {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
        {SQLITE_LIMIT_COLUMN, 200},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_COMPOUND_SELECT, 500},
        {SQLITE_LIMIT_VDBE_OP, 250'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 16},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 250},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto &[limit, value] : kLimits) {
        sqlite3_limit(database, limit, value);
    }
    m_workLeft = std::make_unique<int>(kLooks);
    sqlite3_progress_handler(database, kStepsPerLook, &lookAtWork, m_workLeft.get());
    return execute("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;");
}

model::Expected<void> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure(m_database.get());
    }
    return {};
}

model::Expected<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr)
        != SQLITE_OK) {
        return failure(m_database.get());
    }
    return Statement(prepared);
}

QByteArray Database::image()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> data(
        sqlite3_serialize(m_database.get(), "main", &size, 0), &sqlite3_free);
    return data ? QByteArray(reinterpret_cast<const char *>(data.get()), static_cast<qsizetype>(size)) : QByteArray();
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_open(database.execute("BEGIN").has_value())
{}

Transaction::~Transaction()
{
    if (m_open) {
        // Nothing is left to do about a rollback that fails: the database is thrown away.
        static_cast<void>(m_database.execute("ROLLBACK"));
    }
}

model::Expected<void> Transaction::commit()
{
    auto committed = m_database.execute("COMMIT");
    m_open = !committed.has_value();
    return committed;
}

} // namespace penstock::storage
