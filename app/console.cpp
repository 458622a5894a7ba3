// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace penstock::app {

namespace {

/// Columns of a terminal that a character takes.
int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) {
        return 0;
    }
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
                      || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
                      || (c >= 0x1f300 && c <= 0x1f9ff) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4()) {
        width += widthOf(static_cast<char32_t>(c));
    }
    return width;
}

model::Problem inFile(model::Problem problem, const QString &file)
{
    if (!file.isEmpty()) {
        problem.where.file = file;
    }
    return problem;
}

} // namespace

QString harmless(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified()) {
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                             || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line.append(control ? QChar(QChar::ReplacementCharacter) : c);
    }
    return line;
}

void complain(const QString &text)
{
    const QByteArray line = "penstock: " + harmless(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void complain(const model::Problem &problem, const QString &file)
{
    complain(model::lineOf(inFile(problem, file)));
}

ExitCode fail(const model::Problem &problem, const QString &file, const QStringList &choices)
{
    switch (problem.code) {
    case model::Code::CannotWrite: complain(problem, file); return OutputFault;
    case model::Code::AmbiguousName: complain(problem, file); return WrongUsage;
    case model::Code::UnknownName:
        complain(QCoreApplication::translate("CommandLine", "%1; there are %2")
                     .arg(model::lineOf(inFile(problem, file)),
                          choices.join(QCoreApplication::translate("CommandLine", ", ", "between names"))));
        return WrongUsage;
    default: complain(problem, file); return InputFault;
    }
}

ExitCode print(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) {
        return Done;
    }
    if (const int error = errno; error != EPIPE) {
        model::Where where;
        where.file = QCoreApplication::translate("CommandLine", "standard output");
        complain(model::Problem{model::Code::CannotWrite, where, {qt_error_string(error)}});
    }
    return OutputFault;
}

ExitCode print(const QString &text)
{
    return print(text.toUtf8());
}

QString table(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) {
                widths.append(0);
            }
            widths[column] = std::max(widths.at(column), widthOf(row.at(column)));
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString gap(widths.at(column) - widthOf(row.at(column)), QLatin1Char(' '));
            line += column == 0 ? row.at(column) + gap : QStringLiteral("  ") + gap + row.at(column);
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace penstock::app
