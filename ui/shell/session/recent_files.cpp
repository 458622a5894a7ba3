// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/recent_files.h"

#include "ui/shell/session/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace penstock::shell {

namespace {
const QString kArray = QStringLiteral("recent");
const QString kPath = QStringLiteral("path");
const QString kTitle = QStringLiteral("title");
const QString kScenarios = QStringLiteral("scenarios");
const QString kUsed = QStringLiteral("used");
} // namespace

bool RecentFile::exists() const
{
    return QFileInfo::exists(path);
}

RecentFiles::RecentFiles(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void RecentFiles::add(const RecentFile &file)
{
    m_files.removeIf([&file](const RecentFile &other) { return other.path == file.path; });
    m_files.prepend(file);
    if (m_files.size() > kLimit) {
        m_files.resize(kLimit);
    }
    store();
}

void RecentFiles::remove(const QString &path)
{
    if (m_files.removeIf([&path](const RecentFile &file) { return file.path == path; }) > 0) {
        store();
    }
}

void RecentFiles::relocate(const QString &from, const QString &to)
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [&from](const RecentFile &f) { return f.path == from; });
    if (found != m_files.end()) {
        found->path = to;
        store();
    }
}

void RecentFiles::clear()
{
    m_files.clear();
    store();
}

void RecentFiles::load()
{
    QSettings &settings = m_settings.store();
    const int size = settings.beginReadArray(kArray);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const QString path = settings.value(kPath).toString();
        if (!path.isEmpty()) {
            m_files.append({path, settings.value(kTitle).toString(), settings.value(kScenarios).toInt(),
                            settings.value(kUsed).toDateTime()});
        }
    }
    settings.endArray();
}

void RecentFiles::store()
{
    QSettings &settings = m_settings.store();
    settings.remove(kArray);
    settings.beginWriteArray(kArray, static_cast<int>(m_files.size()));
    for (int i = 0; i < m_files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(kPath, m_files.at(i).path);
        settings.setValue(kTitle, m_files.at(i).title);
        settings.setValue(kScenarios, static_cast<int>(m_files.at(i).scenarios));
        settings.setValue(kUsed, m_files.at(i).used);
    }
    settings.endArray();
    Q_EMIT changed();
}

} // namespace penstock::shell
