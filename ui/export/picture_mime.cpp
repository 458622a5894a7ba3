// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_mime.h"

#include "ui/export/picture_language.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace penstock::exporting {

namespace {

// Qt hands an image of its own out as every format of image it can write.
const QString kImage = QStringLiteral("application/x-qt-image");
const QString kPng = QStringLiteral("image/png");
const QString kSvg = QStringLiteral("image/svg+xml");
const QString kPdf = QStringLiteral("application/pdf");
const QString kCsv = QStringLiteral("text/csv");

} // namespace

PictureMimeData::PictureMimeData(std::shared_ptr<Picture> picture, const plot::PictureOptions &options,
                                 const QString &language)
    : m_picture(std::move(picture))
    , m_options(options)
    , m_language(language)
    , m_hasTable(!m_picture->csv().isEmpty())
{}

PictureMimeData::~PictureMimeData() = default;

QStringList PictureMimeData::formats() const
{
    QStringList formats{kPng, kImage, kSvg, kPdf};
    if (m_hasTable) {
        formats.append(kCsv);
    }
    return formats;
}

bool PictureMimeData::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

QVariant PictureMimeData::retrieveData(const QString &format, QMetaType type) const
{
    Q_UNUSED(type)
    if (!hasFormat(format)) {
        return {};
    }
    const auto known = m_drawn.constFind(format);
    return known != m_drawn.constEnd() ? *known : *m_drawn.insert(format, draw(format));
}

QVariant PictureMimeData::draw(const QString &format) const
{
    if (format == kCsv) {
        return m_picture->csv();
    }
    const PictureLanguage language(m_language);
    plot::PanelStack &stack = m_picture->stack();
    if (format == kImage) {
        return plot::renderImage(stack, m_options);
    }
    if (format == kPng) {
        return bytesOf(stack, Format::Png, m_options);
    }
    return bytesOf(stack, format == kSvg ? Format::Svg : Format::Pdf, m_options);
}

model::Expected<void> copyPicture(const ExportItem &item, const ExportSettings &settings, const PictureTexts &texts,
                                  const ExportContext &context)
{
    const PictureLanguage language(settings.language);
    auto picture = item.make();
    if (!picture) {
        return tl::make_unexpected(picture.error());
    }
    const std::shared_ptr<Picture> shared(std::move(*picture));
    const plot::PictureOptions options = optionsOf(*shared, settings, texts, context);
    QGuiApplication::clipboard()->setMimeData(new PictureMimeData(shared, options, settings.language));
    return {};
}

} // namespace penstock::exporting
