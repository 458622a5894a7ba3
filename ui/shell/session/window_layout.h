// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the window and its panels stood, per set of screens; and what was looked at last, per project. None of it is
// part of a project file (project.md).
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QMainWindow;

namespace penstock::shell {

class Settings;

/// \p frame moved, and where it must be shrunk, so that it lies on one of \p screens. The screen it overlaps most, else
/// the first.
[[nodiscard]] QRect clampedTo(const QRect &frame, const QList<QRect> &screens);
/// A name for the screens attached now.
[[nodiscard]] QString screenSetKey(const QList<QRect> &screens);
/// Available areas of the screens attached now.
[[nodiscard]] QList<QRect> availableScreens();

/// Geometry alone: the docks' state is saved apart, since it exists only with a project.
void saveWindow(Settings &settings, const QMainWindow &window);
/// False: nothing was stored.
bool restoreWindow(const Settings &settings, QMainWindow &window);
void savePanels(Settings &settings, const QByteArray &state);
[[nodiscard]] QByteArray storedPanels(const Settings &settings);

/// How a list is shown as a grid: the person's, whatever the project. Empty: as on the first day.
void saveGridLayout(Settings &settings, const QString &list, const QByteArray &layout);
[[nodiscard]] QByteArray storedGridLayout(const Settings &settings, const QString &list);

/// What a project was looked at with.
struct ProjectState {
    QString scenario;
    QString reference;
    double fromDay = 0.0; ///< Julian days; both 0: the whole horizon
    double toDay = 0.0;
    int unitKind = 0; ///< of plot::DisplayUnit
    QString unitId;
};
void saveProjectState(Settings &settings, const QString &projectId, const ProjectState &state);
[[nodiscard]] std::optional<ProjectState> storedProjectState(const Settings &settings, const QString &projectId);

} // namespace penstock::shell
