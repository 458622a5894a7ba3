// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening the sample in a window that stands: from the call until everything is painted. The start page is closed to
// each time, as it would be by a person who opens one project after the other.
#include "tests/bench/bench_support.h"
#include "ui/shell/look/resources.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace penstock;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    const QString path = app.arguments().value(1, QStringLiteral(PENSTOCK_PROJECTS "/deepseek-r2.penstock"));
    const QTemporaryDir folder;
    shell::loadResources();
    shell::Workplace workplace(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), nullptr);
    shell::MainWindow window(workplace);
    window.resize(1440, 900);
    window.show();
    window.workspace();
    QCoreApplication::processEvents();
    bool isOpen = true;
    bench::measure("opening the sample until it is painted", 20, [&](int) {
        isOpen = window.session().open(path) && isOpen;
        QCoreApplication::processEvents();
        window.repaint();
    });
    if (!isOpen) {
        std::fprintf(stderr, "%s could not be opened\n", qPrintable(path));
    }
    return isOpen ? 0 : 1;
}
