// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock::storage {

using model::Code;
using model::Expected;

namespace {

constexpr qsizetype kChunk = 1 << 20;
constexpr int kLinksFollowed = 40;
constexpr int kNamesTried = 100;
constexpr qsizetype kLongestName = 200; // bytes of the target's name that a new file's name repeats
const QByteArray kSuffix(".penstock-new");

/// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

/// Paths of files begun and not yet in place, where a signal handler can find them. A slot is taken while m_used.
struct Unfinished {
    std::atomic<bool> used = false;
    std::atomic<bool> valid = false;
    char path[PATH_MAX] = {};
};
std::array<Unfinished, 8> &unfinished()
{
    static std::array<Unfinished, 8> slots;
    return slots;
}
static_assert(std::atomic<bool>::is_always_lock_free);

class UnfinishedPath
{
public:
    explicit UnfinishedPath(const QByteArray &path)
    {
        for (Unfinished &slot : unfinished()) {
            bool expected = false;
            if (path.size() < static_cast<qsizetype>(sizeof(slot.path))
                && slot.used.compare_exchange_strong(expected, true)) {
                std::memcpy(slot.path, path.constData(), static_cast<std::size_t>(path.size()) + 1);
                slot.valid = true;
                m_slot = &slot;
                return;
            }
        }
    }
    ~UnfinishedPath()
    {
        if (m_slot != nullptr) {
            m_slot->valid = false;
            m_slot->used = false;
        }
    }
    UnfinishedPath(const UnfinishedPath &) = delete;
    UnfinishedPath &operator=(const UnfinishedPath &) = delete;

private:
    Unfinished *m_slot = nullptr;
};

model::Where fileOf(const QString &path)
{
    model::Where where;
    where.file = QFileInfo(path).fileName();
    if (where.file.isEmpty()) {
        where.file = path;
    }
    return where;
}

tl::unexpected<model::Problem> cannotRead(const QString &path, int error)
{
    return model::fault(Code::CannotRead, {qt_error_string(error)}, fileOf(path));
}

tl::unexpected<model::Problem> cannotWrite(const QString &path, int error)
{
    return model::fault(Code::CannotWrite, {qt_error_string(error)}, fileOf(path));
}

int openRetrying(const QByteArray &path, int flags, mode_t mode = 0)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.constData(), flags | O_CLOEXEC, mode);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

/// 0, or the error.
int writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(qMin(bytes.size() - done, kChunk)));
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        done += written > 0 ? written : 0;
    }
    return 0;
}

int syncRetrying(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

/// Where a file named \p path really lies, also if the link at its end points to nothing yet.
QString targetOf(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < kLinksFollowed && QFileInfo(target).isSymLink(); ++i) {
        target = QFileInfo(target).symLinkTarget();
    }
    return target;
}

/// ".r2.penstock." + \p middle + suffix: hidden, beside the target, found again by its beginning and end.
QByteArray beginningOf(const QByteArray &targetName)
{
    return '.' + targetName.left(kLongestName) + '.';
}

/// A new file is locked by its writer as long as it lives; one that is not is left over from a writer that was killed.
void removeLeftovers(const QByteArray &folder, const QByteArray &targetName)
{
    const QString beginning = QFile::decodeName(beginningOf(targetName));
    const QStringList found = QDir(QFile::decodeName(folder)).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : found) {
        if (!name.startsWith(beginning) || !name.endsWith(QString::fromLatin1(kSuffix))) {
            continue;
        }
        const QByteArray path = folder + '/' + QFile::encodeName(name);
        const Descriptor left(openRetrying(path, O_RDWR | O_NONBLOCK | O_NOFOLLOW));
        if (left.isOpen() && ::flock(left.get(), LOCK_EX | LOCK_NB) == 0) {
            ::unlink(path.constData());
        }
    }
}

/// Tries names until one is new, and locks it. -1 and errno if the folder takes none.
int createNew(const QByteArray &folder, const QByteArray &targetName, mode_t mode, QByteArray &path)
{
    for (int i = 0; i < kNamesTried; ++i) {
        const quint32 number = QRandomGenerator::global()->generate();
        path = folder + '/' + beginningOf(targetName) + QByteArray::number(number, 36) + kSuffix;
        const int descriptor = openRetrying(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (descriptor < 0 && errno != EEXIST) {
            return -1;
        }
        if (descriptor < 0) {
            continue;
        }
        // Another writer that tidies up may have come between: then the file is its, and no longer there.
        const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
        struct stat state {
        };
        if (locked && ::fstat(descriptor, &state) == 0 && state.st_nlink > 0) {
            return descriptor;
        }
        ::close(descriptor);
    }
    errno = EEXIST;
    return -1;
}

bool readsBack(const QByteArray &path, const QByteArray &bytes)
{
    const Descriptor written(openRetrying(path, O_RDONLY));
    QByteArray chunk(kChunk, Qt::Uninitialized);
    qsizetype done = 0;
    while (written.isOpen()) {
        const ssize_t count = ::read(written.get(), chunk.data(), static_cast<std::size_t>(chunk.size()));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return count == 0 && done == bytes.size();
        }
        if (done + count > bytes.size()
            || std::memcmp(chunk.constData(), bytes.constData() + done, static_cast<std::size_t>(count)) != 0) {
            return false;
        }
        done += count;
    }
    return false;
}

/// Permissions and, where we may, the owner of the file that is replaced.
void keepAttributes(int descriptor, const struct stat &old)
{
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0) {
        // Only root may give files away; the group at least may be one of ours. If not, the new file is simply ours.
        static_cast<void>(::fchown(descriptor, static_cast<uid_t>(-1), old.st_gid) == 0);
    }
    static_cast<void>(::fchmod(descriptor, old.st_mode & 07777));
}

Expected<void> writeInto(const QString &path, const QByteArray &target, const QByteArray &bytes)
{
    const Descriptor device(openRetrying(target, O_WRONLY));
    if (!device.isOpen()) {
        return cannotWrite(path, errno);
    }
    if (const int error = writeAll(device.get(), bytes); error != 0) {
        return cannotWrite(path, error);
    }
    return {};
}

} // namespace

Expected<QByteArray> readWhole(const QString &path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    // Without O_NONBLOCK a pipe that nobody writes to would hold us up here.
    int opened = openRetrying(name, O_RDONLY | O_NONBLOCK | O_NOATIME);
    if (opened < 0 && errno == EPERM) {
        opened =
            openRetrying(name, O_RDONLY | O_NONBLOCK); // someone else's file: only owners may leave its access time
    }
    const Descriptor file(opened);
    struct stat state {
    };
    if (!file.isOpen() || ::fstat(file.get(), &state) != 0) {
        return cannotRead(path, errno);
    }
    if (S_ISDIR(state.st_mode)) {
        return cannotRead(path, EISDIR);
    }
    ::fcntl(file.get(), F_SETFL, ::fcntl(file.get(), F_GETFL) & ~O_NONBLOCK);
    QByteArray bytes;
    if (S_ISREG(state.st_mode) && state.st_size <= limit) {
        bytes.reserve(static_cast<qsizetype>(state.st_size) + 1);
    }
    qsizetype done = 0;
    for (;;) {
        if (done > limit || (S_ISREG(state.st_mode) && state.st_size > limit)) {
            const QLocale locale;
            return model::fault(
                Code::TooLarge,
                {locale.formattedDataSize(qMax<qint64>(done, state.st_size)), locale.formattedDataSize(limit)},
                fileOf(path));
        }
        bytes.resize(done + kChunk);
        const ssize_t count = ::read(file.get(), bytes.data() + done, static_cast<std::size_t>(kChunk));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return cannotRead(path, errno);
        }
        if (count == 0) {
            break;
        }
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

Expected<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(targetOf(path));
    const QByteArray folder = target.left(target.lastIndexOf('/'));
    const QByteArray name = target.mid(target.lastIndexOf('/') + 1);
    if (name.isEmpty()) {
        return cannotWrite(path, EISDIR);
    }
    struct stat old {
    };
    const bool exists = ::stat(target.constData(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode)) {
        return cannotWrite(path, EISDIR);
    }
    if (exists && !S_ISREG(old.st_mode)) {
        return writeInto(path, target, bytes);
    }
    if (exists && ::faccessat(AT_FDCWD, target.constData(), W_OK, AT_EACCESS) != 0) {
        return cannotWrite(path, errno);
    }

    removeLeftovers(folder.isEmpty() ? "/" : folder, name);
    QByteArray newPath;
    const Descriptor file(createNew(folder, name, exists ? 0600 : 0666, newPath));
    if (!file.isOpen()) {
        return cannotWrite(path, errno);
    }
    const UnfinishedPath marked(newPath);
    const auto giveUp = [&](int error) {
        ::unlink(newPath.constData());
        return cannotWrite(path, error);
    };
    if (exists) {
        keepAttributes(file.get(), old);
    }
    if (const int error = writeAll(file.get(), bytes); error != 0) {
        return giveUp(error);
    }
    if (const int error = syncRetrying(file.get()); error != 0) {
        return giveUp(error);
    }
    if (!readsBack(newPath, bytes)) {
        return giveUp(EIO);
    }
    if (::rename(newPath.constData(), target.constData()) != 0) {
        return giveUp(errno);
    }
    // The file is in place; a folder that cannot be flushed (some network mounts) only delays when that is certain.
    const Descriptor directory(openRetrying(folder.isEmpty() ? QByteArray("/") : folder, O_RDONLY | O_DIRECTORY));
    if (directory.isOpen()) {
        static_cast<void>(syncRetrying(directory.get()));
    }
    return {};
}

void removeUnfinished()
{
    for (Unfinished &slot : unfinished()) {
        if (slot.valid) {
            ::unlink(slot.path);
        }
    }
}

} // namespace penstock::storage
