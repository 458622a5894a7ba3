// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "ui/library/field_actions.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/resources.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup_trace.h"

#include <QApplication>
#include <QFileInfo>

namespace penstock::shell {

namespace {

/// Value of `--name value` or `--name=value`, else of the environment variable.
QString optionOf(const QStringList &arguments, const QString &name, const char *variable)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == name && i + 1 < arguments.size()) {
            return arguments.at(i + 1);
        }
        if (arguments.at(i).startsWith(name + QLatin1Char('='))) {
            return arguments.at(i).mid(name.size() + 1);
        }
    }
    return qEnvironmentVariable(variable);
}

MainWindow *openWindow(Workplace &workplace, const QString &path)
{
    auto *window = new MainWindow(workplace);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &MainWindow::windowRequested, &workplace,
                     [&workplace](const QString &other) { openWindow(workplace, other); });
    if (!path.isEmpty()) {
        window->session().open(path); // before it is shown: the start page need not be made
    }
    window->show();
    return window;
}

} // namespace

int runDesktop(int &argc, char **argv, const QStringList &files)
{
    QApplication::setApplicationName(QStringLiteral("penstock"));
    QApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.penstock.Penstock"));
    QApplication application(argc, argv);
    loadResources();

    Appearance appearance(application);
    library::extendFieldMenusByLibrary();
    Workplace workplace(Settings::personalStore(), &appearance);
    const QStringList arguments = QApplication::arguments();
    workplace.forceTheme(optionOf(arguments, QStringLiteral("--theme"), "PENSTOCK_THEME"));
    workplace.forceLanguage(optionOf(arguments, QStringLiteral("--lang"), "PENSTOCK_LANG"));
    workplace.applyLook();
    QApplication::setWindowIcon(applicationIcon());

    MainWindow *first = openWindow(workplace, files.value(0));
    traceStartup(*first);
    for (const QString &path : files.mid(1)) {
        openWindow(workplace, path);
    }
    return QApplication::exec();
}

} // namespace penstock::shell
