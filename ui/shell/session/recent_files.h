// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

namespace penstock::shell {

class Settings;

/// A project file opened or saved before.
struct RecentFile {
    QString path;
    QString title; ///< of the project; empty: it has none
    qsizetype scenarios = 0;
    QDateTime used;

    [[nodiscard]] bool exists() const;
    bool operator==(const RecentFile &) const = default;
};

/// Newest first. Missing files stay until they are removed.
class RecentFiles final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kLimit = 12;

    explicit RecentFiles(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<RecentFile> &files() const { return m_files; }
    /// To the front; a file that is there already moves.
    void add(const RecentFile &file);
    void remove(const QString &path);
    /// The same entry under the place where the file is now.
    void relocate(const QString &from, const QString &to);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void store();

    Settings &m_settings;
    QList<RecentFile> m_files;
};

} // namespace penstock::shell
