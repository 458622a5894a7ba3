// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours for all eyes and for paper: contrast after WCAG 2.1, distance (CIEDE2000) as seen with the three
// dichromacies, lightness in grey. Where two colours come too near, line style or pattern must tell them apart.
#include "tests/support/test_main.h"
#include "ui/plot/palette.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace penstock::plot;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG
/// 15(6), 2009, severity 1.0. Applied to linear RGB.
struct Vision {
    const char *name;
    Matrix matrix;
};
const std::array<Vision, 4> kVisions{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Triple linearOf(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple seen(const Triple &rgb, const Matrix &m)
{
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(m[i][0] * rgb[0] + m[i][1] * rgb[1] + m[i][2] * rgb[2], 0.0, 1.0);
    return out;
}

/// CIELAB under D65.
Triple lab(const Triple &rgb)
{
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    return {116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))};
}

/// CIE 142:2001, in the notation of Sharma, Wu, Dalal, Color Res. Appl. 30(1), 2005.
double deltaE2000(const Triple &p, const Triple &q)
{
    constexpr double pi = std::numbers::pi;
    const double c1 = std::hypot(p[1], p[2]);
    const double c2 = std::hypot(q[1], q[2]);
    const double mean7 = std::pow((c1 + c2) / 2.0, 7.0);
    const double g = 0.5 * (1.0 - std::sqrt(mean7 / (mean7 + std::pow(25.0, 7.0))));
    const double a1 = (1.0 + g) * p[1];
    const double a2 = (1.0 + g) * q[1];
    const double d1 = std::hypot(a1, p[2]);
    const double d2 = std::hypot(a2, q[2]);
    const auto hue = [](double a, double b) {
        const double h = a == 0.0 && b == 0.0 ? 0.0 : std::atan2(b, a);
        return h < 0.0 ? h + 2.0 * pi : h;
    };
    const double h1 = hue(a1, p[2]);
    const double h2 = hue(a2, q[2]);
    double dh = d1 * d2 == 0.0 ? 0.0 : h2 - h1;
    if (dh > pi)
        dh -= 2.0 * pi;
    else if (dh < -pi)
        dh += 2.0 * pi;
    const double bigH = 2.0 * std::sqrt(d1 * d2) * std::sin(dh / 2.0);
    const double meanL = (p[0] + q[0]) / 2.0;
    const double meanC = (d1 + d2) / 2.0;
    double meanH = h1 + h2;
    if (d1 * d2 != 0.0) {
        if (std::abs(h1 - h2) > pi)
            meanH += meanH < 2.0 * pi ? 2.0 * pi : -2.0 * pi;
        meanH /= 2.0;
    }
    const auto degrees = [](double value) { return value * pi / 180.0; };
    const double t = 1.0 - 0.17 * std::cos(meanH - degrees(30)) + 0.24 * std::cos(2.0 * meanH)
                     + 0.32 * std::cos(3.0 * meanH + degrees(6)) - 0.20 * std::cos(4.0 * meanH - degrees(63));
    const double l50 = (meanL - 50.0) * (meanL - 50.0);
    const double sl = 1.0 + 0.015 * l50 / std::sqrt(20.0 + l50);
    const double sc = 1.0 + 0.045 * meanC;
    const double sh = 1.0 + 0.015 * meanC * t;
    const double c7 = std::pow(meanC, 7.0);
    const double turn = degrees(30.0) * std::exp(-std::pow((meanH - degrees(275)) / degrees(25), 2.0));
    const double rt = -std::sin(2.0 * turn) * 2.0 * std::sqrt(c7 / (c7 + std::pow(25.0, 7.0)));
    const double l = (q[0] - p[0]) / sl;
    const double c = (d2 - d1) / sc;
    const double h = bigH / sh;
    return std::sqrt(l * l + c * c + h * h + rt * c * h);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Triple rgb = linearOf(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

double distance(const QColor &a, const QColor &b, const Matrix &vision)
{
    return deltaE2000(lab(seen(linearOf(a), vision)), lab(seen(linearOf(b), vision)));
}

double lightness(const QColor &colour)
{
    return lab(linearOf(colour))[0];
}

constexpr std::array<const char *, 6> kChips{"H20", "H800", "H100", "A800", "Ascend 910B", "Ascend 910C"};
constexpr std::array<Theme, 3> kThemes{Theme::Light, Theme::Dark, Theme::Print};
/// About eight times what is just noticeable (1). The nearest pair is H20 and A800, dark, as tritanopes see it: 8.7.
constexpr double kFarEnough = 8.0;
/// L* between fills that only grey tells apart.
constexpr double kGreyStep = 8.0;

} // namespace

class ColourVisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void distanceAgreesWithPublishedPairs();
    void textAndLinesReachTheirContrast();
    void chipsStayApartForAllEyes();
    void scenariosStayApartForAllEyes();
    void statesStayApartForAllEyes();
    void everythingStaysApartInGrey();
};

/// Table 1 of Sharma, Wu, Dalal 2005.
void ColourVisionTest::distanceAgreesWithPublishedPairs()
{
    const struct {
        Triple a;
        Triple b;
        double distance;
    } pairs[] = {
        {{50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}, 2.0425},
        {{50.0, -1.3802, -84.2814}, {50.0, 0.0, -82.7485}, 1.0000},
        {{50.0, 2.5, 0.0}, {73.0, 25.0, -18.0}, 27.1492},
        {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
        {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
        {{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    };
    for (const auto &pair : pairs) {
        const double found = deltaE2000(pair.a, pair.b);
        QVERIFY2(std::abs(found - pair.distance) < 1e-4, qPrintable(QString::number(found, 'f', 4)));
    }
    QVERIFY(std::abs(lightness(QColor(0x00, 0x72, 0xB2)) - 46.0) < 1.0); // ui.md 5: H20 has L* 46
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
}

void ColourVisionTest::textAndLinesReachTheirContrast()
{
    for (const Theme theme : kThemes) {
        const Palette &p = palette(theme);
        const struct {
            const char *name;
            QColor ink;
            QColor ground;
            double least;
        } pairs[] = {
            // Text: 4.5 (WCAG 1.4.3).
            {"text on base", p.text, p.base, 4.5},
            {"text on win", p.text, p.win, 4.5},
            {"text on panel", p.text, p.panel, 4.5},
            {"text on alt", p.text, p.alt, 4.5},
            {"text on selection", p.text, p.accbg, 4.5},
            {"mut on base", p.mut, p.base, 4.5},
            {"mut on win", p.mut, p.win, 4.5},
            {"mut on panel", p.mut, p.panel, 4.5},
            {"acc on base", p.acc, p.base, 4.5},
            {"acc on win", p.acc, p.win, 4.5},
            {"ink on acc", p.acctx, p.acc, 4.5},
            {"short on base", p.shortfall, p.base, 4.5},
            {"short on its tint", p.shortfall, p.shortbg, 4.5},
            {"ok on base", p.ok, p.base, 4.5},
            {"ok on its tint", p.ok, p.okbg, 4.5},
            {"warn on base", p.warn, p.base, 4.5},
            {"warn on its tint", p.warn, p.warnbg, 4.5},
            {"ovr on base", p.ovr, p.base, 4.5},
            {"ovr on its tint", p.ovr, p.ovrbg, 4.5},
            {"button", p.text, p.button, 4.5},
            // Lines and borders that carry meaning: 3 (WCAG 1.4.11).
            {"control border", p.bdc, p.base, 3.0},
            {"usable", p.cap, p.base, 3.0},
            {"demand", p.dem, p.base, 3.0},
            {"reference", p.ghost, p.base, 3.0},
            {"gate", p.gate, p.base, 3.0},
            {"quality wall", p.qw, p.base, 3.0},
            {"focus", p.acc, p.win, 3.0},
        };
        for (const auto &pair : pairs) {
            const double found = contrast(pair.ink, pair.ground);
            QVERIFY2(found >= pair.least, qPrintable(QStringLiteral("%1, theme %2: %3")
                                                         .arg(QLatin1String(pair.name))
                                                         .arg(static_cast<int>(theme))
                                                         .arg(found, 0, 'f', 2)));
        }
        for (int slot = 0; slot < 9; ++slot)
            QVERIFY(contrast(scenarioLine(slot, theme).colour, p.base) >= 3.0);
        for (int position = 0; position < 8; ++position) {
            const ChipStyle style = chipStyle(QStringLiteral("another"), {}, {}, position, theme);
            QVERIFY2(contrast(style.ink, style.fill) >= 4.5, qPrintable(style.fill.name()));
            // What is too pale for a thin line says so.
            QVERIFY(style.thinNeedsOutline || contrast(style.fill, p.base) >= 3.0);
        }
    }
}

void ColourVisionTest::chipsStayApartForAllEyes()
{
    for (const Theme theme : kThemes) {
        for (std::size_t i = 0; i < kChips.size(); ++i) {
            for (std::size_t j = i + 1; j < kChips.size(); ++j) {
                const ChipStyle a = chipStyle(QLatin1String(kChips[i]), {}, {}, 0, theme);
                const ChipStyle b = chipStyle(QLatin1String(kChips[j]), {}, {}, 0, theme);
                QVERIFY2(a.dash != b.dash, kChips[j]); // as lines, always
                for (const Vision &vision : kVisions) {
                    const double found = distance(a.fill, b.fill, vision.matrix);
                    QVERIFY2(found >= kFarEnough || a.pattern != b.pattern,
                             qPrintable(QStringLiteral("%1 and %2, %3, theme %4: %5")
                                            .arg(QLatin1String(kChips[i]), QLatin1String(kChips[j]),
                                                 QLatin1String(vision.name))
                                            .arg(static_cast<int>(theme))
                                            .arg(found, 0, 'f', 1)));
                }
            }
        }
    }
}

void ColourVisionTest::scenariosStayApartForAllEyes()
{
    for (const Theme theme : kThemes) {
        for (int i = 0; i < 12; ++i) {
            for (int j = i + 1; j < 12; ++j) {
                const LineStyle a = scenarioLine(i, theme);
                const LineStyle b = scenarioLine(j, theme);
                if (a.dash != b.dash)
                    continue;
                for (const Vision &vision : kVisions)
                    QVERIFY2(distance(a.colour, b.colour, vision.matrix) >= kFarEnough,
                             qPrintable(QStringLiteral("%1 and %2, %3").arg(i).arg(j).arg(QLatin1String(vision.name))));
            }
        }
    }
}

/// Usable and demand are both solid; the reference is dashed; worse and better stand in tables as words besides.
void ColourVisionTest::statesStayApartForAllEyes()
{
    for (const Theme theme : kThemes) {
        const Palette &p = palette(theme);
        for (const Vision &vision : kVisions) {
            const auto apart = [&](const QColor &a, const QColor &b, const char *what) {
                const double found = distance(a, b, vision.matrix);
                QVERIFY2(found >= kFarEnough, qPrintable(QStringLiteral("%1, %2, theme %3: %4")
                                                             .arg(QLatin1String(what), QLatin1String(vision.name))
                                                             .arg(static_cast<int>(theme))
                                                             .arg(found, 0, 'f', 1)));
            };
            apart(p.cap, p.dem, "usable and demand");
            apart(p.shortfall, p.cap, "shortfall and usable");
            apart(p.acc, p.shortfall, "selection and shortfall");
        }
    }
}

void ColourVisionTest::everythingStaysApartInGrey()
{
    for (const Theme theme : kThemes) {
        for (std::size_t i = 0; i < kChips.size(); ++i) {
            for (std::size_t j = i + 1; j < kChips.size(); ++j) {
                const ChipStyle a = chipStyle(QLatin1String(kChips[i]), {}, {}, 0, theme);
                const ChipStyle b = chipStyle(QLatin1String(kChips[j]), {}, {}, 0, theme);
                const double step = std::abs(lightness(a.fill) - lightness(b.fill));
                // On the screen hue does it; on paper it may be gone.
                QVERIFY2(theme != Theme::Print || step >= kGreyStep || a.pattern != b.pattern,
                         qPrintable(QStringLiteral("%1 and %2: %3")
                                        .arg(QLatin1String(kChips[i]), QLatin1String(kChips[j]))
                                        .arg(step, 0, 'f', 1)));
            }
        }
        const Palette &p = palette(theme);
        QVERIFY(std::abs(lightness(p.cap) - lightness(p.dem)) >= kGreyStep);
    }
}

PENSTOCK_TEST(ColourVisionTest)
#include "tst_colour_vision.moc"
