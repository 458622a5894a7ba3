// SPDX-License-Identifier: GPL-3.0-or-later
//
// penstock render FILE [--chart NAME]... [--scenario NAME]... --out PATH [...]
#include "app/command_parser.h"
#include "app/commands/command.h"
#include "app/commands/picture_options.h"
#include "app/console.h"
#include "app/input.h"
#include "core/storage/whole_file.h"
#include "ui/charts/view_picture.h"
#include "ui/export/picture_settings.h"
#include "ui/shell/look/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <memory>
#include <vector>

namespace penstock::app {

namespace {

using model::EntityType;
using model::Id;
using charts::ViewPicture;

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

struct Picture {
    QString name; ///< of the file in a folder, without ending
    std::unique_ptr<ViewPicture> picture;
    plot::PictureOptions options;
};

/// What is drawn where a file has no charts of its own.
model::View overview()
{
    model::View view;
    view.id = QStringLiteral("overview");
    view.name = text(QT_TRANSLATE_NOOP("CommandLine", "Overview"));
    return view;
}

model::Expected<QList<model::View>> chosenViews(const model::Project &project, const QStringList &names)
{
    if (names.isEmpty()) {
        return project.views.isEmpty() ? QList<model::View>{overview()} : project.views;
    }
    QList<model::View> views;
    for (const QString &name : names) {
        const auto id = model::findByName(project, EntityType::View, name);
        if (!id) {
            return tl::make_unexpected(id.error());
        }
        views.append(*static_cast<const model::View *>(model::find(project, EntityType::View, *id)));
    }
    return views;
}

QStringList viewIds(const model::Project &project)
{
    QStringList ids;
    for (const model::View &view : project.views) {
        ids.append(view.id);
    }
    return ids;
}

/// A name for a file: letters, digits and a few signs, and no two the same.
QString fileName(const QString &wanted, QSet<QString> &taken)
{
    QString name;
    for (const QChar c : wanted) {
        name.append(c.isLetterOrNumber() || c == QLatin1Char('_') ? c : QLatin1Char('-'));
    }
    name.truncate(80);
    QString free = name.isEmpty() ? QStringLiteral("chart") : name;
    for (int n = 2; taken.contains(free); ++n) {
        free = QStringLiteral("%1-%2").arg(name).arg(n);
    }
    taken.insert(free);
    return free;
}

QByteArray bytesOf(const Picture &picture, const QString &format)
{
    plot::PanelStack &stack = picture.picture->stack();
    if (format == QLatin1String("svg")) {
        return plot::renderSvg(stack, picture.options);
    }
    return format == QLatin1String("pdf") ? plot::renderPdf(stack, picture.options)
                                          : plot::renderPng(stack, picture.options);
}

QByteArray onePdf(const std::vector<Picture> &pictures)
{
    std::vector<plot::PdfPage> pages;
    for (const Picture &picture : pictures) {
        pages.push_back({&picture.picture->stack(), picture.options});
    }
    return plot::renderPdf(pages);
}

class RenderCommand
{
public:
    RenderCommand()
        : m_parser(QStringLiteral("render"),
                   text(QT_TRANSLATE_NOOP("CommandLine", "Draws stored charts, without a display.")),
                   QStringLiteral("penstock render sample:deepseek-r2 --out charts/ --format svg"))
    {
        m_parser.addArgument(
            QStringLiteral("FILE"),
            text(QT_TRANSLATE_NOOP("CommandLine", "a .penstock project, a .json case, or sample:NAME")));
        m_parser.addOption(
            QStringLiteral("chart"),
            text(QT_TRANSLATE_NOOP("CommandLine", "Id or name of a stored chart, once or more; else all.")),
            QStringLiteral("NAME"));
        m_parser.addOption(
            QStringLiteral("scenario"),
            text(QT_TRANSLATE_NOOP("CommandLine", "Scenario to draw instead of the chart's own, once or more.")),
            QStringLiteral("NAME"));
        m_parser.addOption(QStringLiteral("out"),
                           text(QT_TRANSLATE_NOOP(
                               "CommandLine", "One file (.png, .svg: one chart; .pdf: a page a chart), or a folder.")),
                           QStringLiteral("PATH"));
        addPictureOptions(m_parser);
    }

    ExitCode run(const QStringList &arguments)
    {
        if (const auto over = m_parser.parse(arguments)) {
            return *over;
        }
        m_out = m_parser.value(QStringLiteral("out"));
        if (m_out.isEmpty()) {
            return m_parser.misused(text(QT_TRANSLATE_NOOP("CommandLine", "--out is missing")));
        }
        const auto asked = pictureRequestOf(m_parser);
        if (!asked) {
            return m_parser.misused(asked.error());
        }
        const QString ending = QFileInfo(m_out).suffix().toLower();
        m_isFile = pictureFormats().contains(ending);
        m_format = m_isFile ? ending : asked->format.isEmpty() ? pictureFormats().first() : asked->format;
        if (m_isFile && !asked->format.isEmpty() && asked->format != ending) {
            return m_parser.misused(
                text(QT_TRANSLATE_NOOP("CommandLine", "“%1” does not end in .%2")).arg(m_out, asked->format));
        }
        const QString file = m_parser.argument(0);
        const auto project = readInput(file);
        if (!project) {
            return fail(project.error(), {}, sampleNames());
        }
        shell::Languages languages;
        languages.use(!asked->language.isEmpty() ? asked->language
                                                 : shell::Languages::bestFor({project->info.language}));
        if (const ExitCode code = draw(*project, file, *asked); code != Done) {
            return code;
        }
        return write();
    }

private:
    ExitCode draw(const model::Project &project, const QString &file, const PictureRequest &asked)
    {
        const auto views = chosenViews(project, m_parser.values(QStringLiteral("chart")));
        if (!views) {
            return fail(views.error(), file, viewIds(project));
        }
        const QStringList named = m_parser.values(QStringLiteral("scenario"));
        QSet<QString> taken;
        for (const model::View &view : *views) {
            for (const QString &scenario : named.isEmpty() ? QStringList{QString()} : named) {
                model::View shown = view;
                QString name = view.id;
                if (!named.isEmpty()) {
                    const auto id = scenarioOf(project, scenario);
                    if (!id) {
                        return fail(id.error(), file, scenarioIds(project));
                    }
                    shown.scenarios = {*id};
                    name += named.size() > 1 ? QLatin1Char('-') + *id : QString();
                }
                auto picture = ViewPicture::make(project, shown, Id());
                if (!picture) {
                    return fail(picture.error(), file);
                }
                plot::PictureOptions options = asked.options;
                options.locale = QLocale();
                if (asked.withMetadata) {
                    const Id &drawn = (*picture)->run()->scenario;
                    options.metadata = exporting::originOf(project, drawn, versionText(), project.info.modified);
                }
                options = (*picture)->options(options);
                m_pictures.push_back({fileName(name, taken), std::move(*picture), options});
            }
        }
        if (m_isFile && m_format != QLatin1String("pdf") && m_pictures.size() != 1) {
            return m_parser.misused(
                text(QT_TRANSLATE_NOOP("CommandLine",
                                       "“%1” takes one chart, not %2; name one with --chart, or give a folder"))
                    .arg(m_out)
                    .arg(m_pictures.size()));
        }
        return Done;
    }

    ExitCode write()
    {
        QJsonArray files;
        if (m_isFile) {
            const QByteArray bytes =
                m_format == QLatin1String("pdf") ? onePdf(m_pictures) : bytesOf(m_pictures.front(), m_format);
            if (const auto written = storage::writeWhole(m_out, bytes); !written) {
                return fail(written.error(), m_out);
            }
            files.append(m_out);
        } else if (!QDir().mkpath(m_out)) {
            model::Where where;
            where.file = m_out;
            return fail(model::Problem{model::Code::CannotWrite,
                                       where,
                                       {text(QT_TRANSLATE_NOOP("CommandLine", "the folder cannot be made"))}});
        }
        for (std::size_t i = 0; !m_isFile && i < m_pictures.size(); ++i) {
            const QString path = QDir(m_out).filePath(m_pictures[i].name + QLatin1Char('.') + m_format);
            if (const auto written = storage::writeWhole(path, bytesOf(m_pictures[i], m_format)); !written) {
                return fail(written.error(), path);
            }
            files.append(path);
        }
        return m_parser.wantsJson() ? print(QJsonDocument(files).toJson(QJsonDocument::Compact) + '\n') : Done;
    }

    CommandParser m_parser;
    QString m_out;
    QString m_format;
    bool m_isFile = false;
    std::vector<Picture> m_pictures;
};

} // namespace

ExitCode render(const QStringList &arguments)
{
    return RenderCommand().run(arguments);
}

} // namespace penstock::app
