// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text. Shaping a label costs more than all curves of a panel, and most labels stay the same from frame to frame: on
// the screen each is rendered once and then blitted.
#include "ui/plot/draw.h"

#include "ui/plot/text_record.h"

#include <QCache>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr qsizetype kMostPictures = 8 * 1024 * 1024; // bytes
constexpr qsizetype kMostWidths = 4096;
constexpr double kHalo = 3.0;

struct MetricsKey {
    QString text;
    QString family;
    int language = 0; ///< the fallback families follow it
    int pixels = 0;
    bool bold = false;

    bool operator==(const MetricsKey &) const = default;
};
size_t qHash(const MetricsKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.family, key.language, key.pixels, key.bold);
}

struct PictureKey {
    MetricsKey metrics;
    QRgb colour = 0;
    QRgb halo = 0;
    double ratio = 1.0;

    bool operator==(const PictureKey &) const = default;
};
size_t qHash(const PictureKey &key, size_t seed = 0)
{
    return qHashMulti(seed, qHash(key.metrics), key.colour, key.halo, key.ratio);
}

MetricsKey metricsKey(const Look &look, const QString &text, TextSize size, bool bold)
{
    const QFont font = fontOf(look, size, bold);
    return {text, font.family(), look.locale.language() * 256 + look.locale.script(), font.pixelSize(), bold};
}

/// All charts are drawn on the main thread.
QCache<PictureKey, QImage> &pictures()
{
    static QCache<PictureKey, QImage> cache(kMostPictures);
    return cache;
}

double widthOf(const Look &look, const QString &text, TextSize size, bool bold)
{
    static QCache<MetricsKey, double> cache(kMostWidths);
    const MetricsKey key = metricsKey(look, text, size, bold);
    if (const double *known = cache.object(key))
        return *known;
    const double width = QFontMetricsF(fontOf(look, size, bold)).horizontalAdvance(text);
    cache.insert(key, new double(width));
    return width;
}

struct LineMetrics {
    double ascent = 0.0;
    double descent = 0.0;
    double capHeight = 0.0;
};

/// Of the base font alone: fallback fonts for Japanese must not move a label that stands beside a Latin one.
LineMetrics lineMetrics(const Look &look, TextSize size)
{
    static QCache<MetricsKey, LineMetrics> cache(64);
    const MetricsKey key = metricsKey(look, {}, size, false);
    if (const LineMetrics *known = cache.object(key))
        return *known;
    const QFontMetricsF metrics(fontOf(look, size, false));
    double cap = metrics.capHeight();
    if (cap <= 0.0)
        cap = 0.7 * metrics.ascent();
    auto *line = new LineMetrics{metrics.ascent(), metrics.descent(), cap};
    const LineMetrics copy = *line;
    cache.insert(key, line);
    return copy;
}

/// Start of the base line. Centred text is centred on its capitals, which is where the eye takes the middle.
QPointF baseLine(const Look &look, const QRectF &rect, Qt::Alignment alignment, double width, TextSize size)
{
    const LineMetrics line = lineMetrics(look, size);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2.0;
    double y = rect.top() + line.ascent;
    if (alignment & Qt::AlignBottom)
        y = rect.bottom() - line.descent;
    else if (alignment & Qt::AlignVCenter)
        y = rect.center().y() + line.capHeight / 2.0;
    return {x, y};
}

void paintWithHalo(QPainter &painter, const Look &look, QPointF base, const QString &text, const TextStyle &style)
{
    const QFont font = fontOf(look, style.size, style.bold);
    if (style.halo.isValid()) {
        QPainterPath path;
        path.addText(base, font, text);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.halo, kHalo * look.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    if (look.outlines) {
        QPainterPath letters;
        letters.addText(base, font, text);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colour);
        painter.drawPath(letters);
        return;
    }
    painter.setFont(font);
    painter.setPen(style.colour);
    painter.drawText(base, text);
}

} // namespace

QFont withEastAsianFamilies(const QFont &font, const QLocale &locale)
{
    // Named, these are found in the right weight and with the shapes of the language; the fallback of the system
    // emboldens a regular font and draws Chinese with Japanese shapes.
    QStringList names{QStringLiteral("JP"), QStringLiteral("SC"), QStringLiteral("TC")};
    if (locale.language() == QLocale::Chinese)
        names.move(locale.script() == QLocale::TraditionalChineseScript ? 2 : 1, 0);
    QFont all = font;
    QStringList families = font.families();
    if (families.isEmpty())
        families.append(font.family());
    for (const QString &name : std::as_const(names)) {
        const QString family = QStringLiteral("Noto Sans CJK ") + name;
        if (!families.contains(family))
            families.append(family);
    }
    all.setFamilies(families);
    return all;
}

Look Look::of(const QFont &font, Theme theme, const QLocale &locale, double devicePixelRatio)
{
    Look look;
    const int pixels = std::max(6, QFontInfo(font).pixelSize());
    look.font = withEastAsianFamilies(font, locale);
    look.font.setPixelSize(pixels);
    look.theme = theme;
    look.locale = locale;
    look.scale = pixels / 13.0;
    look.devicePixelRatio = devicePixelRatio;
    return look;
}

QFont fontOf(const Look &look, TextSize size, bool bold)
{
    QFont font = look.font;
    const double pixels = 13.0 * look.scale;
    const double share = size == TextSize::Small ? 11.0 / 13.0 : size == TextSize::Base ? 1.0 : 15.0 / 13.0;
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels * share))));
    font.setBold(bold);
    // Plain glyphs: tabular digits, text that can be searched in a PDF (a ligature or a variant of a digit has no code
    // point there), and less to shape. Scripts that need shaping get it all the same.
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

double textWidth(const Look &look, const QString &text, TextSize size, bool bold)
{
    return text.isEmpty() ? 0.0 : widthOf(look, text, size, bold);
}

double lineHeight(const Look &look, TextSize size)
{
    // 13/18 and 11/15 of ui.md 5, whatever the font says of itself: CJK fonts claim half as much again.
    return look.px(size == TextSize::Small ? 15.0 : size == TextSize::Base ? 18.0 : 20.0);
}

QString shortChipName(const QString &name)
{
    const QString last = name.section(QLatin1Char(' '), -1);
    const bool hasDigit = std::any_of(last.begin(), last.end(), [](QChar sign) { return sign.isDigit(); });
    return hasDigit ? last : name;
}

QString elided(const Look &look, const QString &text, TextSize size, bool bold, double width)
{
    if (textWidth(look, text, size, bold) <= width)
        return text;
    const QString cut = QFontMetricsF(fontOf(look, size, bold)).elidedText(text, Qt::ElideRight, width);
    TextRecord::shortened(text, cut);
    return cut;
}

QRectF textRect(const Look &look, const QRectF &rect, Qt::Alignment alignment, const QString &text, TextSize size,
                bool bold)
{
    const double width = textWidth(look, text, size, bold);
    const QPointF base = baseLine(look, rect, alignment, width, size);
    const LineMetrics line = lineMetrics(look, size);
    const double height = lineHeight(look, size);
    return {base.x(), base.y() - line.capHeight / 2.0 - height / 2.0, width, height};
}

void drawText(QPainter &painter, const Look &look, const QRectF &rect, Qt::Alignment alignment, const QString &text,
              const TextStyle &style)
{
    if (text.isEmpty())
        return;
    const double width = textWidth(look, text, style.size, style.bold);
    const QPointF base = baseLine(look, rect, alignment, width, style.size);
    TextRecord::drawn(text, textRect(look, rect, alignment, text, style.size, style.bold),
                      fontOf(look, style.size, style.bold).pixelSize());
    if (look.vector) {
        painter.save();
        paintWithHalo(painter, look, base, text, style);
        painter.restore();
        return;
    }

    const double ratio = look.devicePixelRatio;
    const LineMetrics line = lineMetrics(look, style.size);
    // Room for accents, for fallback fonts that are taller, and for the halo.
    const double margin = std::ceil((style.halo.isValid() ? kHalo : 1.0) * look.scale) + 1.0;
    const double above = std::ceil(line.ascent + margin);
    const PictureKey key{metricsKey(look, text, style.size, style.bold), style.colour.rgba(),
                         style.halo.isValid() ? style.halo.rgba() : 0U, ratio};
    QImage *picture = pictures().object(key);
    if (picture == nullptr) {
        const QSizeF size(std::ceil(width + 2.0 * margin), std::ceil(above + line.descent + margin));
        picture = new QImage((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture->setDevicePixelRatio(ratio);
        picture->fill(Qt::transparent);
        QPainter inner(picture);
        paintWithHalo(inner, look, {margin, above}, text, style);
        inner.end();
        if (picture->sizeInBytes() > kMostPictures / 8) { // a cache would drop it at once
            painter.drawImage(QPointF(base.x() - margin, base.y() - above), *picture);
            delete picture;
            return;
        }
        pictures().insert(key, picture, picture->sizeInBytes());
    }
    // On whole device pixels, else the blit would blur it.
    const QPointF corner(std::round((base.x() - margin) * ratio) / ratio,
                         std::round((base.y() - above) * ratio) / ratio);
    painter.drawImage(corner, *picture);
}

} // namespace penstock::plot
