// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/console.h"
#include "app/input.h"

#ifdef PENSTOCK_HAS_WINDOW
#include "ui/shell/desktop.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace penstock::app {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

int complainOfDisplay()
{
    complain(text(QT_TRANSLATE_NOOP(
        "CommandLine", "there is no display to open a window on; “penstock render” draws charts without one")));
    return OutputFault;
}

/// Options of the window and of Qt that are followed by their value.
bool takesValue(const QString &option)
{
    static const QStringList withValue{
        QStringLiteral("--theme"),          QStringLiteral("--lang"),         QStringLiteral("-platform"),
        QStringLiteral("-style"),           QStringLiteral("-stylesheet"),    QStringLiteral("-display"),
        QStringLiteral("-geometry"),        QStringLiteral("-title"),         QStringLiteral("-icon"),
        QStringLiteral("-plugin"),          QStringLiteral("-platformtheme"), QStringLiteral("-session"),
        QStringLiteral("-qwindowgeometry"), QStringLiteral("-qwindowtitle"),  QStringLiteral("-platformpluginpath")};
    // Qt takes its options with one dash or two.
    return withValue.contains(option) || (option.startsWith(QLatin1String("--")) && withValue.contains(option.mid(1)));
}

struct Request {
    QStringList files;
    bool namesPlatform = false;
};

Request requestOf(const QStringList &arguments)
{
    Request request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1Char('-'))) {
            request.files.append(argument);
            continue;
        }
        request.namesPlatform = request.namesPlatform || argument.startsWith(QLatin1String("-platform"))
                                || argument.startsWith(QLatin1String("--platform"));
        i += takesValue(argument) ? 1 : 0;
    }
    return request;
}

#ifdef PENSTOCK_HAS_WINDOW
QtMessageHandler &handlerBefore()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

/// Where the display that is named cannot be reached, Qt would abort.
void noticeMissingDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && message.contains(QLatin1String("Qt platform plugin"))) {
        ::_exit(complainOfDisplay());
    }
    if (qstrcmp(context.category, "qt.qpa.xcb") == 0 || qstrcmp(context.category, "qt.qpa.plugin") == 0) {
        return; // says the same at length
    }
    handlerBefore()(type, context, message);
}
#endif

} // namespace

int openDesktop(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    Request request = requestOf(arguments);
    for (QString &file : request.files) {
        const auto path = pathOf(file);
        if (!path) {
            return fail(path.error(), {}, sampleNames());
        }
        const bool isFile =
            path->startsWith(QLatin1Char(':')) || path->contains(QLatin1Char('.')) || QFileInfo::exists(*path);
        if (!isFile) {
            complain(
                text(QT_TRANSLATE_NOOP("CommandLine",
                                       "“%1” is neither a command nor a file; “penstock --help” lists the commands"))
                    .arg(file));
            return WrongUsage;
        }
        file = *path;
    }
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
                            || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || request.namesPlatform;
    if (!hasDisplay) {
        return complainOfDisplay();
    }
#ifdef PENSTOCK_HAS_WINDOW
    handlerBefore() = qInstallMessageHandler(&noticeMissingDisplay);
    return shell::runDesktop(argc, argv, request.files);
#else
    complain(text(QT_TRANSLATE_NOOP("CommandLine", "this build has no window; “penstock --help” lists the commands")));
    return WrongUsage;
#endif
}

} // namespace penstock::app
