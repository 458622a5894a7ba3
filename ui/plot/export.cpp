// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/export.h"

#include "ui/plot/pdf_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kEm = 13.0;        // pixels of 1 em in the layout
constexpr double kSmallText = 11.0; // smallest text of a chart in the same
constexpr double kLeastBase = 7.1;  // points; small text is then 6 points
constexpr int kMostPixels = 30000;  // a side

/// Size of 1 em in points.
double emOf(const PictureOptions &options)
{
    double base = options.basePoints;
    if (!(base > 0.0))
        base = std::clamp(std::sqrt(options.sizePoints.width() * options.sizePoints.height()) / 55.0, kLeastBase, 18.0);
    return base * std::clamp(options.fontScale, 0.5, 3.0);
}

Look lookOf(const PictureOptions &options)
{
    Look look;
    look.theme = options.theme;
    look.font = withEastAsianFamilies(options.font, options.locale);
    look.font.setPixelSize(static_cast<int>(kEm));
    look.locale = options.locale;
    look.transparent = options.transparent;
    look.outlines = options.textAsOutlines;
    return look;
}

/// Gives the stack back as it was: it may be on the screen too.
class Borrowed
{
public:
    explicit Borrowed(PanelStack &stack, const PictureOptions &options)
        : m_stack(stack)
        , m_options(stack.options())
        , m_rect(stack.rect())
        , m_look(stack.look())
    {
        stack.setOptions(options.options);
        if (options.toDay > options.fromDay)
            stack.setFixedRange(std::pair(options.fromDay, options.toDay));
    }
    ~Borrowed()
    {
        m_stack.setFixedRange(std::nullopt);
        m_stack.setOptions(m_options);
        if (!m_rect.isEmpty())
            m_stack.layout(m_rect, m_look);
    }
    Borrowed(const Borrowed &) = delete;
    Borrowed &operator=(const Borrowed &) = delete;

private:
    PanelStack &m_stack;
    StackOptions m_options;
    QRectF m_rect;
    Look m_look;
};

void paintStack(QPainter &painter, PanelStack &stack, const QRectF &rect, const Look &look)
{
    stack.layout(rect, look);
    stack.paint(painter);
    stack.paintCursor(painter);
}

QString metadataText(const PictureOptions &options)
{
    QStringList lines;
    for (const auto &[key, value] : options.metadata)
        lines.append(key + QStringLiteral(": ") + value);
    return lines.join(QLatin1Char('\n'));
}

/// The origin in the form that readers of PDF know.
QByteArray xmpOf(const PictureOptions &options)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const auto localised = [&](const QString &name, const QString &text) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, QStringLiteral("Alt"));
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        for (int i = 0; i < 3; ++i)
            xml.writeEndElement();
    };
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    localised(QStringLiteral("title"), options.options.title);
    localised(QStringLiteral("description"), metadataText(options));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return packet;
}

/// What the writer does not do well. It takes whole points for the page: a journal column would come out a fifth of a
/// millimetre narrower than its view box. And it writes title and description as they are, "&" and all.
QByteArray finishedSvg(QByteArray svg, const PictureOptions &options)
{
    const auto attribute = [](const char *name, double length) {
        return QByteArray(name) + "=\"" + QByteArray::number(length * kMillimetresPerInch / kPointsPerInch, 'f', 3)
               + "mm\"";
    };
    const qsizetype from = svg.indexOf("width=\"");
    const qsizetype to = svg.indexOf("mm\"", svg.indexOf("height=\"", from));
    if (from > 0 && to > from && to - from < 80)
        svg.replace(from, to + 3 - from,
                    attribute("width", options.sizePoints.width()) + ' '
                        + attribute("height", options.sizePoints.height()));
    QByteArray head;
    for (const auto &[name, text] :
         {std::pair("title", options.options.title), std::pair("desc", metadataText(options))}) {
        if (!text.isEmpty())
            head += '\n' + ('<' + QByteArray(name)) + '>' + text.toHtmlEscaped().toUtf8() + "</" + name + '>';
    }
    const qsizetype open = svg.indexOf('>', svg.indexOf("<svg"));
    if (open > 0)
        svg.insert(open + 1, head);
    return svg;
}

/// The writer always says when it wrote; blanks keep all offsets.
QByteArray withoutDate(QByteArray pdf)
{
    const qsizetype from = pdf.indexOf("/CreationDate (");
    const qsizetype to = from < 0 ? from : pdf.indexOf(')', from);
    if (to > from && to - from < 60)
        pdf.replace(from, to - from + 1, QByteArray(to - from + 1, ' '));
    return pdf;
}

} // namespace

QSizeF pointsOf(QSize pixels, double dpi)
{
    return QSizeF(pixels) * (kPointsPerInch / dpi);
}

QSizeF pointsOfMillimetres(QSizeF millimetres)
{
    return millimetres * (kPointsPerInch / kMillimetresPerInch);
}

QSize pixelsOf(const PictureOptions &options)
{
    const QSizeF pixels = options.sizePoints * (options.dpi / kPointsPerInch);
    return {std::clamp(static_cast<int>(std::lround(pixels.width())), 1, kMostPixels),
            std::clamp(static_cast<int>(std::lround(pixels.height())), 1, kMostPixels)};
}

PictureCheck checkPicture(const PictureOptions &options)
{
    return {emOf(options) * kSmallText / kEm};
}

void paintPicture(QPainter &painter, const QRectF &target, PanelStack &stack, const PictureOptions &options)
{
    const Borrowed borrowed(stack, options);
    const double scale = emOf(options) / kEm;
    Look look = lookOf(options);
    look.vector = true;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    paintStack(painter, stack, QRectF(QPointF(0.0, 0.0), target.size() / scale), look);
    painter.restore();
}

QImage renderImage(PanelStack &stack, const PictureOptions &options)
{
    QImage image(pixelsOf(options), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    // The layout is in points; the ratio makes pixels of it. The way of the screen, so that lines fall on pixels.
    const Borrowed borrowed(stack, options);
    Look look = lookOf(options);
    look.devicePixelRatio = options.dpi / kPointsPerInch * emOf(options) / kEm;
    image.setDevicePixelRatio(look.devicePixelRatio);
    QPainter painter(&image);
    paintStack(painter, stack, QRectF(QPointF(0.0, 0.0), QSizeF(image.size()) / look.devicePixelRatio), look);
    painter.end();
    image.setDevicePixelRatio(1.0);
    const int perMetre = static_cast<int>(std::lround(options.dpi / kMillimetresPerInch * 1000.0));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    for (const auto &[key, value] : options.metadata)
        image.setText(key, value);
    if (!options.transparent)
        image.convertTo(QImage::Format_RGB32);
    return image;
}

QByteArray renderPng(PanelStack &stack, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    renderImage(stack, options).save(&buffer, "PNG");
    return bytes;
}

QByteArray renderSvg(PanelStack &stack, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kPointsPerInch)); // then sizes are written in millimetres
    generator.setSize(options.sizePoints.toSize());
    generator.setTitle({}); // see finishedSvg()
    generator.setDescription({});
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), options.sizePoints));
    QPainter painter(&generator);
    paintPicture(painter, QRectF(QPointF(0.0, 0.0), options.sizePoints), stack, options);
    painter.end();
    buffer.close();
    return finishedSvg(bytes, options);
}

QByteArray renderPdf(PanelStack &stack, const PictureOptions &options)
{
    return renderPdf({PdfPage{&stack, options}});
}

QByteArray renderPdf(const std::vector<PdfPage> &pages)
{
    if (pages.empty())
        return {};
    PdfBook book(pages.front().options);
    for (const PdfPage &page : pages)
        book.add(*page.stack, page.options);
    return book.finish();
}

struct PdfBook::Parts {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    bool hasOrigin = false;
};

PdfBook::PdfBook(const PictureOptions &first)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->buffer.open(QIODevice::WriteOnly);
    m_parts->hasOrigin = !first.metadata.isEmpty();
    m_parts->writer = std::make_unique<QPdfWriter>(&m_parts->buffer);
    QPdfWriter &writer = *m_parts->writer;
    writer.setResolution(static_cast<int>(kPointsPerInch));
    writer.setTitle(first.options.title.isEmpty() ? metadataText(first).replace(QLatin1Char('\n'), QStringLiteral("; "))
                                                  : first.options.title);
    writer.setCreator(QGuiApplication::applicationName());
    if (m_parts->hasOrigin)
        writer.setDocumentXmpMetadata(xmpOf(first));
}

PdfBook::~PdfBook() = default;

void PdfBook::add(PanelStack &stack, const PictureOptions &options)
{
    QPdfWriter &writer = *m_parts->writer;
    writer.setPageSize(QPageSize(options.sizePoints, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0));
    if (m_parts->painter.isActive())
        writer.newPage();
    else
        m_parts->painter.begin(&writer);
    paintPicture(m_parts->painter, QRectF(QPointF(0.0, 0.0), options.sizePoints), stack, options);
}

QByteArray PdfBook::finish()
{
    m_parts->painter.end();
    m_parts->writer.reset();
    m_parts->buffer.close();
    const QByteArray readable = withReadableText(m_parts->bytes);
    return m_parts->hasOrigin ? readable : withoutDate(readable);
}

model::Expected<void> writePicture(PanelStack &stack, const PictureOptions &options, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = renderPng(stack, options);
    else if (ending == QLatin1String("svg"))
        bytes = renderSvg(stack, options);
    else if (ending == QLatin1String("pdf"))
        bytes = renderPdf(stack, options);
    model::Where where;
    where.file = path;
    if (bytes.isEmpty())
        return model::fault(model::Code::WrongFormat, {ending}, where);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return model::fault(model::Code::CannotWrite, {file.errorString()}, where);
    return {};
}

} // namespace penstock::plot
