// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look/icons.h"

#include "ui/plot/palette.h"
#include "ui/shell/look/appearance.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace penstock::shell {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray svgOf(const QString &name)
{
    static QHash<QString, QByteArray> texts; // main thread only, like all icons
    auto found = texts.constFind(name);
    if (found == texts.constEnd()) {
        QFile file(fileOf(name));
        found = texts.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

QColor colourOf(IconTone tone, QIcon::Mode mode)
{
    const plot::Palette &tokens = currentTokens();
    if (mode == QIcon::Disabled) {
        return tokens.dis;
    }
    switch (tone) {
    case IconTone::Text: return tokens.text;
    case IconTone::Muted: return mode == QIcon::Selected ? tokens.text : tokens.mut;
    case IconTone::Accent: return tokens.acc;
    case IconTone::OnAccent: return tokens.acctx;
    case IconTone::Warning: return tokens.warn;
    case IconTone::Shortfall: return tokens.shortfall;
    case IconTone::Ok: return tokens.ok;
    case IconTone::Override: return tokens.ovr;
    }
    return tokens.text;
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor colour = colourOf(m_tone, mode);
        const QString key =
            QStringLiteral("icon:%1:%2:%3x%4").arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QSvgRenderer renderer(svgOf(m_name).replace("currentColor", colour.name().toLatin1()));
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            pixmap = QPixmap::fromImage(image);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(32, 32)}; }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_tone); }
    QString iconName() override { return m_name; }
    bool isNull() override { return svgOf(m_name).isEmpty(); }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon lineIcon(const QString &name, IconTone tone)
{
    return QFile::exists(fileOf(name)) ? QIcon(new TintedEngine(name, tone)) : QIcon();
}

QIcon entityIcon(model::EntityType type, IconTone tone)
{
    return lineIcon(type == model::EntityType::Scenario ? QStringLiteral("scenario") : model::key(type), tone);
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svgOf(QStringLiteral("penstock"))).render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace penstock::shell
