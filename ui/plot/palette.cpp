// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/palette.h"

#include <array>
#include <cmath>

namespace penstock::plot {

namespace {

QColor hex(unsigned rgb)
{
    return QColor::fromRgb(static_cast<QRgb>(rgb));
}

Palette lightPalette()
{
    Palette p;
    p.win = hex(0xEEF0F3);
    p.panel = hex(0xF4F5F8);
    p.base = hex(0xFFFFFF);
    p.alt = hex(0xF7F8FA);
    p.bd = hex(0xC7CCD4);
    p.bdc = hex(0x868F9C);
    p.hair = hex(0xE2E5EA);
    p.grid = hex(0xE6E9EE);
    p.text = hex(0x1A2028);
    p.mut = hex(0x566170);
    p.dis = hex(0x8A94A1);
    p.acc = hex(0x2457A6);
    p.accbg = hex(0xDCE7F7);
    p.acctx = hex(0xFFFFFF);
    p.shortfall = hex(0xB0103A);
    p.shortbg = hex(0xFBE3E9);
    p.ok = hex(0x1E6B3A);
    p.okbg = hex(0xE1F1E6);
    p.warn = hex(0x8A5300);
    p.warnbg = hex(0xFFF1D6);
    p.qw = hex(0xA86200);
    p.ovr = hex(0x6B36A8);
    p.ovrbg = hex(0xF0E8FA);
    p.cap = hex(0x1D4E7E);
    p.capbg = hex(0xD5E3F0);
    p.dem = hex(0x1A2028);
    p.ghost = hex(0x5F6B7A);
    p.gate = hex(0x4B5666);
    p.button = p.base;
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.win = hex(0x20242A);
    p.panel = hex(0x262B32);
    p.base = hex(0x171A1F);
    p.alt = hex(0x1C2026);
    p.bd = hex(0x454D58);
    p.bdc = hex(0x727C8A);
    p.hair = hex(0x2F353E);
    p.grid = hex(0x2A3038);
    p.text = hex(0xE6E9ED);
    p.mut = hex(0xA3ADB9);
    p.dis = hex(0x727C89);
    p.acc = hex(0x7FB0F5);
    p.accbg = hex(0x263A57);
    p.acctx = hex(0x10151C);
    p.shortfall = hex(0xFF7A93);
    p.shortbg = hex(0x4A2130);
    p.ok = hex(0x7CD09A);
    p.okbg = hex(0x1F3A2A);
    p.warn = hex(0xF2B95A);
    p.warnbg = hex(0x43331A);
    p.qw = hex(0xE8A33D);
    p.ovr = hex(0xC7A2F5);
    p.ovrbg = hex(0x382A4C);
    p.cap = hex(0x7DB7EC);
    p.capbg = hex(0x22384E);
    p.dem = hex(0xF1F3F6);
    p.ghost = hex(0x8D97A5);
    p.gate = hex(0xAEB8C4);
    p.button = hex(0x2B3038);
    return p;
}

/// Light on paper: no grey grounds, darker inks that stay apart in grey.
Palette printPalette()
{
    Palette p = lightPalette();
    p.win = p.panel = p.base = p.alt = hex(0xFFFFFF);
    p.text = p.dem = hex(0x000000);
    p.mut = hex(0x3C444E);
    p.grid = hex(0xDDDDDD);
    p.hair = hex(0xCCCCCC);
    p.bd = hex(0x9A9A9A);
    p.shortfall = hex(0x8A0028);
    p.shortbg = hex(0xF6E4E8);
    p.cap = hex(0x1D4E7E);
    p.ghost = hex(0x555555);
    return p;
}

struct KnownChip {
    const char *key;
    unsigned light;
    unsigned dark;
    FillPattern pattern;
    QVector<qreal> dash;
};

const std::array<KnownChip, 6> &knownChips()
{
    static const std::array<KnownChip, 6> chips{{
        {"h20", 0x0072B2, 0x3B97D3, FillPattern::Solid, {}},
        {"h800", 0x56B4E9, 0x8ACBF2, FillPattern::Solid, {7, 3}},
        {"h100", 0xCC79A7, 0xDD9CC0, FillPattern::Solid, {8, 3, 2, 3}},
        {"a800", 0x009E73, 0x2DB98F, FillPattern::Solid, {2, 3}},
        {"910b", 0xE69F00, 0xEDB23A, FillPattern::Lines, {12, 3}},
        {"910c", 0xD55E00, 0xE87E35, FillPattern::Dots, {8, 3, 2, 3, 2, 3}},
    }};
    return chips;
}

/// "NVIDIA H20" and "h20" are the same chip, "H200" is another one.
QString chipKey(const QString &text)
{
    QString key = text.toLower();
    for (const char *maker : {"nvidia", "huawei", "ascend"})
        key.remove(QLatin1String(maker));
    key.remove(QLatin1Char(' '));
    key.remove(QLatin1Char('-'));
    return key;
}

const KnownChip *knownChip(const QString &name, const QString &id)
{
    for (const QString &text : {chipKey(name), chipKey(id)}) {
        for (const KnownChip &chip : knownChips()) {
            if (text == QLatin1String(chip.key))
                return &chip;
        }
    }
    return nullptr;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette &palette(Theme theme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette print = printPalette();
    switch (theme) {
    case Theme::Dark: return dark;
    case Theme::Print: return print;
    case Theme::Light: break;
    }
    return light;
}

QPalette widgetPalette(Theme theme)
{
    const Palette &p = palette(theme);
    QPalette q;
    q.setColor(QPalette::Window, p.win);
    q.setColor(QPalette::WindowText, p.text);
    q.setColor(QPalette::Base, p.base);
    q.setColor(QPalette::AlternateBase, p.alt);
    q.setColor(QPalette::Text, p.text);
    q.setColor(QPalette::Button, p.button);
    q.setColor(QPalette::ButtonText, p.text);
    q.setColor(QPalette::BrightText, p.acctx);
    q.setColor(QPalette::Highlight, p.accbg);
    q.setColor(QPalette::HighlightedText, p.text);
    q.setColor(QPalette::PlaceholderText, p.mut);
    q.setColor(QPalette::ToolTipBase, p.base);
    q.setColor(QPalette::ToolTipText, p.text);
    q.setColor(QPalette::Link, p.acc);
    q.setColor(QPalette::LinkVisited, p.ovr);
    q.setColor(QPalette::Light, p.base);
    q.setColor(QPalette::Midlight, p.hair);
    q.setColor(QPalette::Mid, p.bd);
    q.setColor(QPalette::Dark, p.bdc);
    q.setColor(QPalette::Shadow, p.bdc);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        q.setColor(QPalette::Disabled, role, p.dis);
    q.setColor(QPalette::Disabled, QPalette::Base, p.alt);
    q.setColor(QPalette::Disabled, QPalette::Highlight, p.hair);
    q.setColor(QPalette::Disabled, QPalette::HighlightedText, p.dis);
    return q;
}

ChipStyle chipStyle(const QString &name, const QString &id, const QString &colourOverride, int position, Theme theme)
{
    const bool dark = theme == Theme::Dark;
    ChipStyle style;
    if (const KnownChip *known = knownChip(name, id)) {
        style.fill = hex(dark ? known->dark : known->light);
        style.pattern = known->pattern;
        style.dash = known->dash;
        // In grey, H100 lies too near A800 to be told apart without a pattern.
        if (theme == Theme::Print && qstrcmp(known->key, "h100") == 0)
            style.pattern = FillPattern::Cross;
    } else {
        // Two colours of their own, then the known hues again with a cross hatch, so that no two neighbours are alike.
        const int slot = std::abs(position) % 8;
        if (slot == 4) {
            style.fill = hex(dark ? 0xE5DC5A : 0xF0E442);
        } else if (slot == 7) {
            style.fill = hex(dark ? 0xA0A0A0 : 0x767676);
        } else {
            const KnownChip &hue = knownChips()[static_cast<std::size_t>(slot < 4 ? slot : slot - 1)];
            style.fill = hex(dark ? hue.dark : hue.light);
            style.pattern = FillPattern::Cross;
        }
        style.dash = {3, 3, 9, 3};
    }
    const QColor chosen(colourOverride);
    if (!colourOverride.isEmpty() && chosen.isValid())
        style.fill = chosen;
    style.ink = dark ? hex(0x0B1620) : inkOn(style.fill);
    return style;
}

LineStyle scenarioLine(int slot, Theme theme)
{
    const Palette &p = palette(theme);
    if (slot <= 0)
        return {p.ghost, 2.0, {6, 4}};
    const bool dark = theme == Theme::Dark;
    const std::array<QColor, 4> colours{p.cap, dark ? p.qw : hex(0xA86200), dark ? p.ok : hex(0x1E6B3A),
                                        dark ? p.ovr : hex(0x6B36A8)};
    static const std::array<QVector<qreal>, 8> dashes{
        {{}, {9, 3, 2, 3}, {2, 3}, {12, 3}, {4, 2, 1, 2}, {6, 2, 6, 6}, {1, 2}, {16, 4, 2, 4}}};
    const auto index = static_cast<std::size_t>(slot - 1);
    // Each round of the dashes starts one later, so that colour and dash do not meet again.
    const std::size_t dash = (index + index / dashes.size()) % dashes.size();
    return {colours[index % colours.size()], index == 0 ? 2.6 : 2.0, dashes[dash]};
}

QColor inkOn(const QColor &fill)
{
    // White where it reaches a contrast of 4.5; the dark ink is used on everything lighter.
    return 1.05 / (luminance(fill) + 0.05) >= 4.5 ? QColor(Qt::white) : hex(0x0B1620);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1.0 - share))); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace penstock::plot
