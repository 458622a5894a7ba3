// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/picture_options.h"

#include "core/model/value_json.h"
#include "ui/export/picture_size.h"
#include "ui/shell/look/languages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace penstock::app {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

const QStringList &themes()
{
    static const QStringList names{QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("print")}; // as plot::Theme
    return names;
}

QStringList presetNames()
{
    QStringList names;
    for (const exporting::SizePreset &preset : exporting::builtInSizes()) {
        names.append(preset.id);
    }
    return names;
}

/// One word out of a list, or the sentence that lists them.
tl::expected<qsizetype, QString> oneOf(const CommandParser &parser, const QString &option, const QStringList &accepted)
{
    const qsizetype index = accepted.indexOf(parser.value(option));
    if (index < 0) {
        return tl::make_unexpected(text(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes one of %2"))
                                       .arg(option, accepted.join(QStringLiteral(", "))));
    }
    return index;
}

tl::expected<double, QString> numberOf(const CommandParser &parser, const QString &option, double low, double high)
{
    bool understood = false;
    const double number = parser.value(option).toDouble(&understood);
    if (!understood || !(number >= low && number <= high)) {
        return tl::make_unexpected(
            text(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a number from %2 to %3")).arg(option).arg(low).arg(high));
    }
    return number;
}

/// "1920x1080" in pixels, "170x110mm" in millimetres.
tl::expected<exporting::PictureSize, QString> sizeOf(const QString &given, double dpi)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5}(?:\\.\\d+)?)x(\\d{1,5}(?:\\.\\d+)?)(px|mm)?$"));
    const QRegularExpressionMatch match = pattern.match(given);
    if (!match.hasMatch()) {
        return tl::make_unexpected(
            text(QT_TRANSLATE_NOOP("CommandLine", "--size takes WxH in pixels, or WxHmm in millimetres")));
    }
    return exporting::PictureSize{match.captured(1).toDouble(), match.captured(2).toDouble(),
                                  match.captured(3) == QLatin1String("mm") ? exporting::LengthUnit::Millimetres
                                                                           : exporting::LengthUnit::Pixels,
                                  dpi};
}

tl::expected<std::pair<double, double>, QString> rangeOf(const QString &given)
{
    const QDate from = model::dateOfText(given.section(QLatin1Char(':'), 0, 0));
    const QDate to = model::dateOfText(given.section(QLatin1Char(':'), 1));
    if (!from.isValid() || !to.isValid() || to <= from) {
        return tl::make_unexpected(
            text(QT_TRANSLATE_NOOP("CommandLine", "--range takes two dates that rise, as in 2025-01-01:2025-12-31")));
    }
    return std::pair(static_cast<double>(from.toJulianDay()), static_cast<double>(to.toJulianDay()));
}

bool isInPixels(const QString &format, const QString &out)
{
    const QString ending =
        pictureFormats().contains(QFileInfo(out).suffix().toLower()) ? QFileInfo(out).suffix() : format;
    return ending.isEmpty() || ending.toLower() == pictureFormats().first();
}

} // namespace

const QStringList &pictureFormats()
{
    static const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return formats;
}

void addPictureOptions(CommandParser &parser)
{
    const auto add = [&parser](const char *name, const char *help, const QString &value = {}) {
        parser.addOption(QString::fromLatin1(name), text(help), value);
    };
    const QString either(QLatin1Char('|'));
    add("format", QT_TRANSLATE_NOOP("CommandLine", "Format of the files in a folder; png."),
        pictureFormats().join(either));
    add("preset", QT_TRANSLATE_NOOP("CommandLine", "Size by its use; slide."), presetNames().join(either));
    add("size", QT_TRANSLATE_NOOP("CommandLine", "Size in pixels, or in millimetres as in 170x110mm."),
        QStringLiteral("WxH"));
    add("dpi", QT_TRANSLATE_NOOP("CommandLine", "Dots per inch; 192."), QStringLiteral("N"));
    add("range", QT_TRANSLATE_NOOP("CommandLine", "Days to draw, as in 2025-01-01:2025-12-31."),
        QStringLiteral("FROM:TO"));
    add("theme", QT_TRANSLATE_NOOP("CommandLine", "Colours; light."), themes().join(either));
    add("font-scale", QT_TRANSLATE_NOOP("CommandLine", "Size of texts in per cent; 100."), QStringLiteral("PERCENT"));
    add("lang", QT_TRANSLATE_NOOP("CommandLine", "Language of titles and dates; the project's."),
        shell::Languages::available().join(either));
    add("transparent", QT_TRANSLATE_NOOP("CommandLine", "No background."));
    add("no-metadata", QT_TRANSLATE_NOOP("CommandLine", "Write nothing about project and scenario into the files."));
}

tl::expected<PictureRequest, QString> pictureRequestOf(const CommandParser &parser)
{
    PictureRequest request;
    plot::PictureOptions &options = request.options;
    QString fault;
    // Takes a value over, or keeps the first fault.
    const auto take = [&](const char *option, auto &&read, auto &&use) {
        if (!parser.isSet(QString::fromLatin1(option))) {
            return;
        }
        if (const auto value = read(QString::fromLatin1(option)); value) {
            use(*value);
        } else if (fault.isEmpty()) {
            fault = value.error();
        }
    };
    const auto among = [&parser](const QStringList &accepted) {
        return [&parser, accepted](const QString &option) { return oneOf(parser, option, accepted); };
    };
    const auto within = [&parser](double low, double high) {
        return [&parser, low, high](const QString &option) { return numberOf(parser, option, low, high); };
    };
    take("format", among(pictureFormats()), [&](qsizetype i) { request.format = pictureFormats().at(i); });
    take("theme", among(themes()), [&](qsizetype i) { options.theme = static_cast<plot::Theme>(i); });
    take("lang", among(shell::Languages::available()),
         [&](qsizetype i) { request.language = shell::Languages::available().at(i); });
    take("dpi", within(exporting::kLeastDpi, exporting::kMostDpi), [&](double dpi) { options.dpi = dpi; });
    take("font-scale", within(70, 200), [&](double percent) { options.fontScale = percent / 100; });
    exporting::PictureSize size;
    take("preset", among(presetNames()),
         [&](qsizetype i) { size = exporting::builtInSizes()[static_cast<std::size_t>(i)].size; });
    size.dpi = options.dpi;
    take(
        "size", [&](const QString &option) { return sizeOf(parser.value(option), options.dpi); },
        [&](const exporting::PictureSize &given) { size = given; });
    options.sizePoints = size.points();
    // Without a format it is the ending of the file that decides; pixels have the narrower limits.
    const QString tooLarge = exporting::faultOf(size, isInPixels(request.format, parser.value(QStringLiteral("out"))));
    if (fault.isEmpty() && !tooLarge.isEmpty()) {
        fault = QStringLiteral("--size: %1").arg(tooLarge);
    }
    take(
        "range", [&](const QString &option) { return rangeOf(parser.value(option)); },
        [&](const std::pair<double, double> &days) { std::tie(options.fromDay, options.toDay) = days; });
    options.transparent = parser.isSet(QStringLiteral("transparent"));
    request.withMetadata = !parser.isSet(QStringLiteral("no-metadata"));
    if (!fault.isEmpty()) {
        return tl::make_unexpected(fault);
    }
    return request;
}

} // namespace penstock::app
