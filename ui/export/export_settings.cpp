// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_settings.h"

#include <QSettings>

#include <array>

namespace penstock::exporting {

namespace {

constexpr std::array<const char *, 3> kFormats{"png", "svg", "pdf"};
constexpr std::array<const char *, 3> kThemes{"light", "dark", "print"};
constexpr std::array<const char *, 2> kUnits{"px", "mm"};

QString key(const char *name)
{
    return QStringLiteral("export/") + QLatin1String(name);
}

template <class E, std::size_t N> QString word(E value, const std::array<const char *, N> &words)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

template <class E, std::size_t N> E choice(const QVariant &stored, const std::array<const char *, N> &words, E fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (stored.toString() == QLatin1String(words.at(i))) {
            return static_cast<E>(i);
        }
    }
    return fallback;
}

double number(const QVariant &stored, double low, double high, double fallback)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    return isNumber && value >= low && value <= high ? value : fallback;
}

PictureSize readSize(const QSettings &store, const QString &prefix, const PictureSize &fallback)
{
    PictureSize size = fallback;
    size.unit = choice(store.value(prefix + QStringLiteral("unit")), kUnits, fallback.unit);
    size.width = number(store.value(prefix + QStringLiteral("width")), 1.0, kMostSide, fallback.width);
    size.height = number(store.value(prefix + QStringLiteral("height")), 1.0, kMostSide, fallback.height);
    size.dpi = number(store.value(prefix + QStringLiteral("dpi")), kLeastDpi, kMostDpi, fallback.dpi);
    return faultOf(size, false).isEmpty() ? size : fallback;
}

void writeSize(QSettings &store, const QString &prefix, const PictureSize &size)
{
    store.setValue(prefix + QStringLiteral("unit"), word(size.unit, kUnits));
    store.setValue(prefix + QStringLiteral("width"), size.width);
    store.setValue(prefix + QStringLiteral("height"), size.height);
    store.setValue(prefix + QStringLiteral("dpi"), size.dpi);
}

} // namespace

QString endingOf(Format format)
{
    return word(format, kFormats);
}

ExportSettings readSettings(const QSettings &store)
{
    const ExportSettings first;
    ExportSettings s;
    const auto flag = [&store](const char *name, bool fallback) { return store.value(key(name), fallback).toBool(); };
    s.format = choice(store.value(key("format")), kFormats, first.format);
    s.theme = choice(store.value(key("theme")), kThemes, first.theme);
    s.size = readSize(store, key(""), first.size);
    s.preset = store.value(key("preset"), first.preset).toString();
    s.isTransparent = flag("transparent", first.isTransparent);
    s.fontScale = number(store.value(key("fontScale")), 0.7, 2.0, first.fontScale);
    s.hasTitle = flag("title", first.hasTitle);
    s.hasSourceLine = flag("sourceLine", first.hasSourceLine);
    s.hasMarkers = flag("markers", first.hasMarkers);
    s.hasCursor = flag("cursor", first.hasCursor);
    s.language = store.value(key("language")).toString();
    s.hasOutlines = flag("outlines", first.hasOutlines);
    s.hasMetadata = flag("metadata", first.hasMetadata);
    s.opensFolder = flag("openFolder", first.opensFolder);
    s.folder = store.value(key("folder")).toString();
    return s;
}

void writeSettings(QSettings &store, const ExportSettings &s)
{
    store.setValue(key("format"), word(s.format, kFormats));
    store.setValue(key("theme"), word(s.theme, kThemes));
    writeSize(store, key(""), s.size);
    store.setValue(key("preset"), s.preset);
    store.setValue(key("transparent"), s.isTransparent);
    store.setValue(key("fontScale"), s.fontScale);
    store.setValue(key("title"), s.hasTitle);
    store.setValue(key("sourceLine"), s.hasSourceLine);
    store.setValue(key("markers"), s.hasMarkers);
    store.setValue(key("cursor"), s.hasCursor);
    store.setValue(key("language"), s.language);
    store.setValue(key("outlines"), s.hasOutlines);
    store.setValue(key("metadata"), s.hasMetadata);
    store.setValue(key("openFolder"), s.opensFolder);
    store.setValue(key("folder"), s.folder);
}

std::vector<SizePreset> readOwnSizes(QSettings &store)
{
    std::vector<SizePreset> sizes;
    const int count = store.beginReadArray(key("sizes"));
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        const QString name = store.value(QStringLiteral("name")).toString();
        const PictureSize size = readSize(store, {}, {});
        if (!name.isEmpty()) {
            sizes.push_back({QStringLiteral("own:") + name, name, size, true});
        }
    }
    store.endArray();
    return sizes;
}

void writeOwnSizes(QSettings &store, const std::vector<SizePreset> &sizes)
{
    store.remove(key("sizes"));
    store.beginWriteArray(key("sizes"), static_cast<int>(sizes.size()));
    for (int i = 0; i < static_cast<int>(sizes.size()); ++i) {
        store.setArrayIndex(i);
        store.setValue(QStringLiteral("name"), sizes[static_cast<std::size_t>(i)].name);
        writeSize(store, {}, sizes[static_cast<std::size_t>(i)].size);
    }
    store.endArray();
}

} // namespace penstock::exporting
