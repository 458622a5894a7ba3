// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_parser.h"
#include "app/commands/command.h"
#include "app/console.h"
#include "app/desktop.h"
#include "app/interrupts.h"

#include <QCoreApplication>

#ifdef PENSTOCK_HAS_WINDOW
#include <QApplication>
#endif

using namespace penstock::app;

namespace {

QString helpText()
{
    const auto text = [](const char *source) { return QCoreApplication::translate("CommandLine", source); };
    QString help = text(QT_TRANSLATE_NOOP(
        "CommandLine", "Usage: penstock [FILE.penstock]       opens the desktop application\n"
                       "       penstock COMMAND ...           works without a display\n\nCommands:\n"));
    for (const Command &command : commands()) {
        help += QStringLiteral("  ") + QString::fromLatin1(command.name).leftJustified(10) + text(command.summary)
                + QLatin1Char('\n');
    }
    return help + QLatin1Char('\n')
           + text(QT_TRANSLATE_NOOP(
               "CommandLine",
               "“penstock COMMAND --help” says more, with an example. FILE is a .penstock project, a .json case,\n"
               "or sample:NAME (deepseek-r2, blank).\n\nExample:\n  penstock simulate sample:deepseek-r2\n"));
}

/// What libraries have to say is nothing a script asked for; only what ends the program is told.
void hushLibraries(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        complain(message);
    }
}

int runCommand(const Command &command, int argc, char **argv)
{
    QStringList arguments;
    for (int i = 2; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    handleInterrupts();
    qInstallMessageHandler(&hushLibraries);
#ifdef PENSTOCK_HAS_WINDOW
    if (command.draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        int own = 1; // the arguments are the command's, not Qt's
        const QApplication application(own, argv);
        return command.run(arguments);
    }
#endif
    int own = 1;
    const QCoreApplication application(own, argv);
    return command.run(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Command *command = findCommand(first)) {
        return runCommand(*command, argc, argv);
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        return print(helpText());
    }
    if (first == QLatin1String("--version")) {
        return print(versionText() + QLatin1Char('\n'));
    }
    return openDesktop(argc, argv);
}
