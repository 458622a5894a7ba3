// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_settings.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace penstock::exporting {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr qsizetype kLongestName = 120;

} // namespace

QList<QPair<QString, QString>> originOf(const model::Project &project, const model::Id &scenario,
                                        const QString &software, const QString &date)
{
    QList<QPair<QString, QString>> origin{{QStringLiteral("Project"), project.info.title},
                                          {QStringLiteral("Scenario"), scenario},
                                          {QStringLiteral("Revision"), QString::number(project.info.revision, 'f', 0)},
                                          {QStringLiteral("Date"), date},
                                          {QStringLiteral("Software"), software}};
    const QString name = model::nameOf(project, model::EntityType::Scenario, scenario);
    if (name != scenario) {
        origin.insert(2, {QStringLiteral("Scenario name"), name});
    }
    return origin;
}

plot::PictureOptions optionsOf(Picture &picture, const ExportSettings &settings, const PictureTexts &texts,
                               const ExportContext &context)
{
    plot::PictureOptions options;
    options.sizePoints = settings.size.points();
    options.dpi = settings.size.dpi;
    options.theme = settings.theme;
    options.transparent = settings.isTransparent;
    options.fontScale = settings.fontScale;
    options.font = context.font;
    options.locale = QLocale();
    options.textAsOutlines = settings.hasOutlines && settings.format == Format::Svg;
    options.options.title = texts.title.value_or(QString());
    options.options.sourceLine = texts.sourceLine.value_or(QString());
    options.options.markers = settings.hasMarkers;
    if (texts.range) {
        std::tie(options.fromDay, options.toDay) = *texts.range;
    }
    options = picture.options(options);
    // An empty text that was typed is no question back to the chart.
    if (!settings.hasTitle || (texts.title && texts.title->isEmpty())) {
        options.options.title.clear();
    }
    if (!settings.hasSourceLine || (texts.sourceLine && texts.sourceLine->isEmpty())) {
        options.options.sourceLine.clear();
    }
    options.options.cursor = settings.hasCursor && texts.cursor.has_value();
    if (options.options.cursor) {
        picture.stack().axis().setCursor(*texts.cursor);
    }
    if (settings.hasMetadata) {
        options.metadata = originOf(picture.resolved(), picture.scenarioId(), context.software,
                                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    }
    return options;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray bytesOf(plot::PanelStack &stack, Format format, const plot::PictureOptions &options)
{
    switch (format) {
    case Format::Svg: return plot::renderSvg(stack, options);
    case Format::Pdf: return plot::renderPdf(stack, options);
    case Format::Png: break;
    }
    return pngOf(plot::renderImage(stack, options));
}

QImage previewOf(plot::PanelStack &stack, Format format, const plot::PictureOptions &options, double dpi)
{
    plot::PictureOptions shown = options;
    shown.dpi = dpi;
    if (format == Format::Png) {
        return plot::renderImage(stack, shown);
    }
    QImage image(plot::pixelsOf(shown), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dpi / kPointsPerInch, dpi / kPointsPerInch);
    plot::paintPicture(painter, QRectF(QPointF(0.0, 0.0), options.sizePoints), stack, shown);
    return image;
}

QString fileNameOf(const QString &wanted)
{
    QString name;
    for (const QChar sign : wanted.simplified()) {
        const bool isRefused = sign.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(sign);
        name.append(isRefused ? QLatin1Char('-') : sign);
    }
    while (name.startsWith(QLatin1Char('.'))) { // would be hidden
        name.remove(0, 1);
    }
    name = name.left(kLongestName).trimmed();
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

} // namespace penstock::exporting
