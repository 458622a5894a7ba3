// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all sub-commands share on the command line: --help with an example, --version, --quiet, --json, and that wrong
// usage is one line and exit code 2.
#pragma once

#include "app/exit_code.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace penstock::app {

class CommandParser
{
public:
    /// \p example: a command line that works on a shipped sample.
    CommandParser(const QString &command, const QString &description, const QString &example);

    /// A positional argument that must be there.
    void addArgument(const QString &name, const QString &description);
    void addOption(const QString &name, const QString &description, const QString &valueName = {});

    /// Reads the arguments after the command. Empty: go on; else the command is over with this exit code.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments);

    [[nodiscard]] QString argument(qsizetype index) const { return m_parser.positionalArguments().at(index); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] bool isQuiet() const { return isSet(QStringLiteral("quiet")); }
    [[nodiscard]] bool wantsJson() const { return isSet(QStringLiteral("json")); }

    /// Complains, names --help, and returns WrongUsage.
    [[nodiscard]] ExitCode misused(const QString &what) const;

private:
    [[nodiscard]] QString helpText() const;

    QString m_command;
    QString m_description;
    QString m_example;
    QStringList m_arguments;
    QStringList m_argumentHelp;
    QList<QCommandLineOption> m_options;
    QCommandLineParser m_parser;
};

/// "penstock 0.1.0"
[[nodiscard]] QString versionText();

} // namespace penstock::app
