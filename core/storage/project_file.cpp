// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_file.h"

#include "core/model/validate.h"
#include "core/storage/project_rows.h"
#include "core/storage/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace penstock::storage {

using model::Code;
using model::EntityType;
using model::Expected;

namespace {

constexpr qint64 kLargestFile = qint64{1} << 30;
const QByteArrayView kSignature("SQLite format 3\0", 16);

// Offsets in the header of an SQLite file (https://www.sqlite.org/fileformat.html).
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kWriteVersionAt = 18;
constexpr qsizetype kReadVersionAt = 19;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

QString text(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

qint64 numberAt(const QByteArray &image, qsizetype offset)
{
    return qFromBigEndian<qint32>(image.constData() + offset);
}

/// The format of the file, from its header alone.
Expected<int> versionOf(const QByteArray &image, const Format &format)
{
    if (image.size() < kHeaderSize || !looksLikeDatabase(image)
        || numberAt(image, kApplicationIdAt) != kApplicationId) {
        return model::fault(Code::NotAProject);
    }
    const qint64 version = numberAt(image, kUserVersionAt);
    if (version > format.version) {
        return model::fault(Code::NewerVersion, {QString::number(version), QString::number(format.version)});
    }
    const qint64 storedPageSize = qFromBigEndian<quint16>(image.constData() + kPageSizeAt);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const qint64 size = pageSize * numberAt(image, kPageCountAt);
    if (image.size() < size) {
        return model::fault(
            Code::Damaged,
            {text(QT_TRANSLATE_NOOP("Storage", "it ends early, after %1 of %2 bytes")).arg(image.size()).arg(size)});
    }
    return static_cast<int>(version);
}

/// The first column of all rows.
Expected<QByteArrayList> column(Database &database, const QByteArray &sql)
{
    auto rows = database.prepare(sql);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    QByteArrayList texts;
    auto more = rows->step();
    for (; more && *more; more = rows->step()) {
        texts.append(rows->text(0).toUtf8());
    }
    return more ? Expected<QByteArrayList>(texts) : Expected<QByteArrayList>(tl::make_unexpected(more.error()));
}

Expected<void> hasOtherColumns(Database &database, const TableShape &shape)
{
    auto columns =
        column(database, "SELECT name || ' ' || type || iif(hidden = 0, '', ' hidden') FROM pragma_table_xinfo("
                             + quoted(shape.name) + ')');
    if (!columns) {
        return tl::make_unexpected(columns.error());
    }
    QByteArrayList wanted = shape.columns;
    std::sort(wanted.begin(), wanted.end());
    std::sort(columns->begin(), columns->end());
    if (*columns != wanted) {
        return model::fault(Code::Damaged, {text(QT_TRANSLATE_NOOP("Storage", "its table “%1” has other columns"))
                                                .arg(QString::fromUtf8(shape.name))});
    }
    return {};
}

/// Just the tables of our format with just their columns: what else a file holds would be lost at the next save, or is
/// not what it seems. Views, indices and triggers are never used.
Expected<void> checkShape(Database &database)
{
    auto rows = database.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    QHash<QByteArray, QByteArray> sqlOfTable;
    auto more = rows->step();
    for (; more && *more; more = rows->step()) {
        sqlOfTable.insert(rows->text(0).toUtf8(), rows->text(1).toUtf8());
    }
    if (!more) {
        return tl::make_unexpected(more.error());
    }
    for (const TableShape &shape : tableShapes()) {
        if (!sqlOfTable.contains(shape.name)) {
            return model::fault(
                Code::Damaged,
                {text(QT_TRANSLATE_NOOP("Storage", "it has no table “%1”")).arg(QString::fromUtf8(shape.name))});
        }
        if (const QByteArray sql = sqlOfTable.take(shape.name); sql != shape.sql) {
            if (auto other = hasOtherColumns(database, shape); !other) {
                return other;
            }
        }
    }
    for (auto left = sqlOfTable.cbegin(); left != sqlOfTable.cend(); ++left) {
        return model::fault(Code::Damaged,
                            {text(QT_TRANSLATE_NOOP("Storage", "it has a table “%1” that does not belong there"))
                                 .arg(QString::fromUtf8(left.key()))});
    }
    return {};
}

Expected<void> checkIntegrity(Database &database)
{
    const auto found = column(database, "PRAGMA quick_check(1)");
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    if (*found != QByteArrayList{"ok"}) {
        return model::fault(Code::Damaged, {QString::fromUtf8(found->value(0)).simplified()});
    }
    return {};
}

/// Another program that was stopped while it wrote leaves its changes in a file beside; without them the file may be
/// half of one. We neither replay nor touch them.
Expected<void> checkBeside(const QString &path)
{
    for (const char *suffix : {"-journal", "-wal"}) {
        const QString beside = path + QLatin1String(suffix);
        QFile file(beside);
        // A journal that is over is empty or begins with zeros.
        if (file.open(QIODevice::ReadOnly) && !file.read(8).replace('\0', "").isEmpty()) {
            return model::fault(
                Code::Damaged,
                {text(QT_TRANSLATE_NOOP("Storage", "another program left unfinished changes in “%1”; open and close "
                                                   "it with that program first"))
                     .arg(QFileInfo(beside).fileName())});
        }
    }
    return {};
}

bool isTolerable(const model::Problem &fault)
{
    return fault.code == Code::UnknownEntity; // rows that belonged to something deleted
}

template <class T> Expected<T> inFile(const QString &path, Expected<T> result)
{
    if (!result && result.error().where.file.isEmpty()) {
        result.error().where.file = QFileInfo(path).fileName();
    }
    return result;
}

Expected<Inspection> readFile(const QString &path)
{
    const auto image = readWhole(path, kLargestFile);
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    auto read = inspectImage(*image);
    if (read || read.error().code == Code::Damaged) {
        if (auto beside = checkBeside(path); !beside) {
            return inFile<Inspection>(path, tl::make_unexpected(beside.error()));
        }
    }
    return inFile(path, std::move(read));
}

/// As it comes back from a file: the singletons have no names, and text is Unicode throughout.
model::Project asStored(model::Project project)
{
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        for (qsizetype i = 0; i < model::count(project, type); ++i) {
            model::Entity &entity = model::entityAt(project, type, i);
            if (model::isSingleton(type)) {
                entity = model::Entity{};
                entity.id = model::key(type);
            }
            for (const model::Field &field : model::fields(type)) {
                const model::Value value = field.get(entity);
                if (const QString *held = std::get_if<QString>(&value)) {
                    field.set(entity, QString::fromUtf8(held->toUtf8()));
                }
            }
        }
    }
    return project;
}

/// A file of our format without rows.
Expected<QByteArray> blankImage()
{
    auto database = Database::empty();
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    // Small pages: there are some forty tables, and most hold little.
    const QByteArray start = "PRAGMA page_size = 1024; PRAGMA application_id = " + QByteArray::number(kApplicationId)
                             + "; PRAGMA user_version = " + QByteArray::number(kFormatVersion) + "; BEGIN;";
    if (auto created = database->execute(start + schemaSql() + "COMMIT;"); !created) {
        return tl::make_unexpected(created.error());
    }
    return database->image();
}

tl::unexpected<model::Problem> notWritten(const QString &why)
{
    return model::fault(Code::CannotWrite, {why});
}

} // namespace

bool looksLikeDatabase(const QByteArray &bytes)
{
    return bytes.startsWith(kSignature);
}

Expected<Inspection> inspectImage(const QByteArray &image, const Format &format)
{
    const auto version = versionOf(image, format);
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    QByteArray readable = image;
    // A file of a program that logs ahead says so in its header; the log itself is looked for in checkBeside().
    if (image.at(kWriteVersionAt) == 2 || image.at(kReadVersionAt) == 2) {
        readable[kWriteVersionAt] = 1;
        readable[kReadVersionAt] = 1;
    }
    const bool old = *version < format.version;
    auto database = Database::ofImage(readable, old ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    if (old) {
        // Before the steps run, so that they meet only what a file of its time can hold.
        if (auto sound = checkIntegrity(*database); !sound) {
            return tl::make_unexpected(sound.error());
        }
        if (auto migrated = migrate(*database, *version, format.version, format.steps); !migrated) {
            return tl::make_unexpected(migrated.error());
        }
    }
    if (auto shaped = checkShape(*database); !shaped) {
        return tl::make_unexpected(shaped.error());
    }
    auto rows = readRows(*database);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    // Values that no field takes also offend the checks of the tables; the reader's word for them names the place.
    if (rows->faults.isEmpty() && !old) {
        if (auto sound = checkIntegrity(*database); !sound) {
            return tl::make_unexpected(sound.error());
        }
    }
    return Inspection{std::move(rows->project), *version, std::move(rows->faults)};
}

Expected<model::Project> openProject(const QString &path)
{
    auto read = readFile(path);
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    for (const model::Problem &fault : std::as_const(read->faults)) {
        if (!isTolerable(fault)) {
            return inFile<model::Project>(path, tl::make_unexpected(fault));
        }
    }
    return std::move(read->project);
}

Expected<Inspection> inspectProject(const QString &path)
{
    auto read = readFile(path);
    if (!read) {
        return read;
    }
    QSet<QString> places;
    for (const model::Problem &fault : std::as_const(read->faults)) {
        places.insert(fault.where.place);
    }
    for (const model::Problem &problem : model::validate(read->project)) {
        if (!places.contains(problem.where.place)) {
            read->faults.append(problem);
        }
    }
    for (model::Problem &fault : read->faults) {
        fault.where.file = QFileInfo(path).fileName();
    }
    return read;
}

Expected<QByteArray> imageOf(const model::Project &project)
{
    const auto failed = [](const model::Problem &problem) { return notWritten(problem.values.value(0)); };
    static const Expected<QByteArray> blank = blankImage(); // the tables cost more to make than to fill
    if (!blank) {
        return failed(blank.error());
    }
    auto database = Database::ofImage(*blank, Database::Access::ReadWrite);
    if (!database) {
        return failed(database.error());
    }
    Transaction transaction(*database);
    if (auto written = writeRows(*database, project); !written) {
        return failed(written.error());
    }
    if (auto committed = transaction.commit(); !committed) {
        return failed(committed.error());
    }
    QByteArray image = database->image();
    if (image.isEmpty()) {
        return notWritten(text(QT_TRANSLATE_NOOP("Storage", "memory has run out")));
    }
    return image;
}

Expected<void> saveProject(const model::Project &project, const QString &path)
{
    const auto image = imageOf(project);
    if (!image) {
        return inFile<void>(path, tl::make_unexpected(image.error()));
    }
    const auto back = inspectImage(*image);
    if (!back || !back->faults.isEmpty() || (back->project != project && back->project != asStored(project))) {
        const model::Problem why =
            !back ? back.error() : back->faults.value(0, model::Problem{Code::Damaged, {}, {QString()}});
        return inFile<void>(
            path,
            notWritten(text(QT_TRANSLATE_NOOP("Storage", "it would not read back as it is (%1); nothing was changed"))
                           .arg(model::lineOf(why))));
    }
    return writeWhole(path, *image);
}

} // namespace penstock::storage
