// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_parser.h"

#include "app/console.h"

#include <QCoreApplication>

namespace penstock::app {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

} // namespace

CommandParser::CommandParser(const QString &command, const QString &description, const QString &example)
    : m_command(command)
    , m_description(description)
    , m_example(example)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

void CommandParser::addArgument(const QString &name, const QString &description)
{
    m_arguments.append(name);
    m_argumentHelp.append(description);
}

void CommandParser::addOption(const QString &name, const QString &description, const QString &valueName)
{
    m_options.append(QCommandLineOption(name, description, valueName));
}

std::optional<ExitCode> CommandParser::parse(const QStringList &arguments)
{
    addOption(QStringLiteral("quiet"), text(QT_TRANSLATE_NOOP("CommandLine", "Print nothing but results and errors.")));
    addOption(QStringLiteral("json"), text(QT_TRANSLATE_NOOP("CommandLine", "Print results as JSON.")));
    addOption(QStringLiteral("help"), text(QT_TRANSLATE_NOOP("CommandLine", "Print this.")));
    addOption(QStringLiteral("version"), text(QT_TRANSLATE_NOOP("CommandLine", "Print the program's version.")));
    m_parser.addOptions(m_options);
    m_parser.addOption(QCommandLineOption(QStringLiteral("h"))); // short for --help, like everywhere

    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    if (isSet(QStringLiteral("help")) || isSet(QStringLiteral("h"))) {
        return print(helpText());
    }
    if (isSet(QStringLiteral("version"))) {
        return print(versionText() + QLatin1Char('\n'));
    }
    if (!understood) {
        return misused(m_parser.errorText());
    }
    for (const QCommandLineOption &option : std::as_const(m_options)) {
        if (!option.valueName().isEmpty() && m_parser.isSet(option) && m_parser.value(option).isEmpty()) {
            return misused(text(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value")).arg(option.names().first()));
        }
    }
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < m_arguments.size()) {
        return misused(text(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing")).arg(m_arguments.at(given.size())));
    }
    if (given.size() > m_arguments.size()) {
        return misused(
            text(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one argument too many")).arg(given.at(m_arguments.size())));
    }
    return std::nullopt;
}

ExitCode CommandParser::misused(const QString &what) const
{
    const QString sentence = what.endsWith(QLatin1Char('.')) ? what.chopped(1) : what;
    complain(text(QT_TRANSLATE_NOOP("CommandLine", "%1: %2; “penstock %1 --help” says what is accepted"))
                 .arg(m_command, sentence));
    return WrongUsage;
}

QString CommandParser::helpText() const
{
    QString usage = QStringLiteral("penstock ") + m_command;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        usage += QLatin1Char(' ') + m_arguments.at(i);
        rows.append({QStringLiteral("  ") + m_arguments.at(i), m_argumentHelp.at(i)});
    }
    for (const QCommandLineOption &option : m_options) {
        const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        rows.append({QStringLiteral("  --") + option.names().first() + value, option.description()});
    }
    qsizetype widest = 0;
    for (const QStringList &row : std::as_const(rows)) {
        widest = qMax(widest, row.at(0).size());
    }
    QString help = text(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1 [options]")).arg(usage) + QStringLiteral("\n\n")
                   + m_description + QStringLiteral("\n\n");
    for (const QStringList &row : std::as_const(rows)) {
        help += row.at(0).leftJustified(widest + 2) + row.at(1) + QLatin1Char('\n');
    }
    return help + QLatin1Char('\n') + text(QT_TRANSLATE_NOOP("CommandLine", "Example:")) + QStringLiteral("\n  ")
           + m_example + QLatin1Char('\n');
}

QString versionText()
{
    return QStringLiteral("penstock ") + QStringLiteral(PENSTOCK_VERSION);
}

} // namespace penstock::app
