// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/window_layout.h"

#include "ui/shell/session/settings.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace penstock::shell {

namespace {

/// Projects whose view is remembered; the oldest go.
constexpr qsizetype kProjectLimit = 60;
const QString kProjects = QStringLiteral("projects");

QString windowKey(const char *name)
{
    return QStringLiteral("window/%1/%2").arg(screenSetKey(availableScreens()), QString::fromLatin1(name));
}

} // namespace

QRect clampedTo(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty()) {
        return frame;
    }
    const auto overlap = [&frame](const QRect &screen) {
        const QRect shared = screen.intersected(frame);
        return shared.isEmpty() ? 0 : static_cast<qint64>(shared.width()) * shared.height();
    };
    const QRect screen = *std::max_element(screens.cbegin(), screens.cend(),
                                           [&](const QRect &a, const QRect &b) { return overlap(a) < overlap(b); });
    QRect result(frame.topLeft(), frame.size().boundedTo(screen.size()));
    result.moveLeft(std::clamp(result.left(), screen.left(), screen.right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), screen.top(), screen.bottom() - result.height() + 1));
    return result;
}

QString screenSetKey(const QList<QRect> &screens)
{
    QByteArray text;
    for (const QRect &screen : screens) {
        text += QByteArray::number(screen.x()) + ',' + QByteArray::number(screen.y()) + ','
                + QByteArray::number(screen.width()) + 'x' + QByteArray::number(screen.height()) + ';';
    }
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().left(8));
}

QList<QRect> availableScreens()
{
    QList<QRect> areas;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

void saveWindow(Settings &settings, const QMainWindow &window)
{
    QSettings &store = settings.store();
    store.setValue(windowKey("rect"), window.normalGeometry());
    store.setValue(windowKey("maximised"), window.isMaximized());
}

bool restoreWindow(const Settings &settings, QMainWindow &window)
{
    const QSettings &store = settings.store();
    const QRect rect = store.value(windowKey("rect")).toRect();
    if (!rect.isValid()) {
        return false;
    }
    window.setGeometry(clampedTo(rect, availableScreens()));
    if (store.value(windowKey("maximised")).toBool()) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
    return true;
}

void savePanels(Settings &settings, const QByteArray &state)
{
    settings.store().setValue(windowKey("panels"), state);
}

QByteArray storedPanels(const Settings &settings)
{
    return settings.store().value(windowKey("panels")).toByteArray();
}

void saveGridLayout(Settings &settings, const QString &list, const QByteArray &layout)
{
    settings.store().setValue(QStringLiteral("grids/%1").arg(list), layout);
}

QByteArray storedGridLayout(const Settings &settings, const QString &list)
{
    return settings.store().value(QStringLiteral("grids/%1").arg(list)).toByteArray();
}

void saveProjectState(Settings &settings, const QString &projectId, const ProjectState &state)
{
    if (projectId.isEmpty()) {
        return;
    }
    QSettings &store = settings.store();
    QStringList order = store.value(QStringLiteral("projects/order")).toStringList();
    order.removeAll(projectId);
    order.prepend(projectId);
    while (order.size() > kProjectLimit) {
        store.remove(kProjects + QLatin1Char('/') + order.takeLast());
    }
    store.setValue(QStringLiteral("projects/order"), order);
    store.beginGroup(kProjects + QLatin1Char('/') + projectId);
    store.setValue(QStringLiteral("scenario"), state.scenario);
    store.setValue(QStringLiteral("reference"), state.reference);
    store.setValue(QStringLiteral("from"), state.fromDay);
    store.setValue(QStringLiteral("to"), state.toDay);
    store.setValue(QStringLiteral("unitKind"), state.unitKind);
    store.setValue(QStringLiteral("unitId"), state.unitId);
    store.endGroup();
}

std::optional<ProjectState> storedProjectState(const Settings &settings, const QString &projectId)
{
    const QString group = kProjects + QLatin1Char('/') + projectId + QLatin1Char('/');
    const QSettings &store = settings.store();
    if (projectId.isEmpty() || !store.contains(group + QStringLiteral("scenario"))) {
        return std::nullopt;
    }
    ProjectState state;
    state.scenario = store.value(group + QStringLiteral("scenario")).toString();
    state.reference = store.value(group + QStringLiteral("reference")).toString();
    state.fromDay = store.value(group + QStringLiteral("from")).toDouble();
    state.toDay = store.value(group + QStringLiteral("to")).toDouble();
    state.unitKind = store.value(group + QStringLiteral("unitKind")).toInt();
    state.unitId = store.value(group + QStringLiteral("unitId")).toString();
    return state;
}

} // namespace penstock::shell
