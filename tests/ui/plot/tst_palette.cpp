// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/palette.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace penstock::plot;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

ChipStyle styleOf(const char *name, int position = 0, Theme theme = Theme::Light)
{
    return chipStyle(QLatin1String(name), {}, {}, position, theme);
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textReadsOnItsGround();
    void knowsChipsByName();
    void otherChipsDifferFromTheirNeighbours();
    void keepsAColourOfItsOwn();
    void scenariosDifferInDash();
};

void PaletteTest::textReadsOnItsGround()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
        const Palette &p = palette(theme);
        for (const QColor &ink : {p.text, p.mut, p.acc, p.shortfall, p.ok, p.warn, p.ovr, p.cap, p.dem, p.ghost})
            QVERIFY2(contrast(ink, p.base) >= 4.5, qPrintable(ink.name()));
        QVERIFY(contrast(p.shortfall, p.shortbg) >= 4.5);
        QVERIFY(contrast(p.acctx, p.acc) >= 4.5);
        QVERIFY(contrast(p.bdc, p.base) >= 3.0);
        for (const char *chip : {"H20", "H800", "H100", "A800", "Ascend 910B", "Ascend 910C"})
            QVERIFY2(contrast(styleOf(chip, 0, theme).ink, styleOf(chip, 0, theme).fill) >= 4.5, chip);
    }
}

void PaletteTest::knowsChipsByName()
{
    QCOMPARE(styleOf("H20").fill, QColor(0x00, 0x72, 0xB2));
    QCOMPARE(styleOf("NVIDIA H20").fill, styleOf("h20").fill);
    QCOMPARE(chipStyle(QStringLiteral("the new one"), QStringLiteral("910c"), {}, 3, Theme::Light).fill,
             QColor(0xD5, 0x5E, 0x00));
    QCOMPARE(styleOf("Ascend 910B").pattern, FillPattern::Lines);
    QCOMPARE(styleOf("Ascend 910C").pattern, FillPattern::Dots);
    QVERIFY(styleOf("H200").fill != styleOf("H20").fill || styleOf("H200").pattern != styleOf("H20").pattern);
}

void PaletteTest::otherChipsDifferFromTheirNeighbours()
{
    QSet<QString> seen;
    for (int position = 0; position < 8; ++position) {
        const ChipStyle style = styleOf("A100", position);
        const QString look = style.fill.name() + QString::number(static_cast<int>(style.pattern));
        QVERIFY(!seen.contains(look));
        seen.insert(look);
        QCOMPARE(styleOf("A100", position).fill, style.fill); // for ever
    }
}

void PaletteTest::keepsAColourOfItsOwn()
{
    const ChipStyle style = chipStyle(QStringLiteral("Ascend 910B"), {}, QStringLiteral("#123456"), 0, Theme::Light);
    QCOMPARE(style.fill, QColor(0x12, 0x34, 0x56));
    QCOMPARE(style.pattern, FillPattern::Lines);
    QCOMPARE(chipStyle(QStringLiteral("H20"), {}, QStringLiteral("no colour"), 0, Theme::Light).fill,
             styleOf("H20").fill);
}

void PaletteTest::scenariosDifferInDash()
{
    QVERIFY(!scenarioLine(0, Theme::Light).dash.isEmpty());
    QVERIFY(scenarioLine(1, Theme::Light).dash.isEmpty());
    QSet<QString> seen;
    for (int slot = 0; slot < 12; ++slot) {
        const LineStyle style = scenarioLine(slot, Theme::Light);
        QString look = style.colour.name();
        for (const qreal length : style.dash)
            look += QLatin1Char(' ') + QString::number(length);
        QVERIFY(!seen.contains(look));
        seen.insert(look);
    }
}

PENSTOCK_TEST(PaletteTest)
#include "tst_palette.moc"
