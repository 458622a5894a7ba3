// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/export/picture_size.h"

#include <QTest>

#include <limits>

using namespace penstock::exporting;

class PictureSizeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsIntoPixelsAndMillimetres_data();
    void turnsIntoPixelsAndMillimetres();
    void keepsItsSizeInTheOtherUnit();
    void namedSizesAreTheDesigns();
    void saysWhatCannotBeDrawn_data();
    void saysWhatCannotBeDrawn();
};

void PictureSizeTest::turnsIntoPixelsAndMillimetres_data()
{
    QTest::addColumn<PictureSize>("size");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addRow("slide: 1920/144 in = 13.33 in = 338.7 mm")
        << PictureSize{1920, 1080, LengthUnit::Pixels, 144} << QSize(1920, 1080) << QSizeF(338.667, 190.5);
    QTest::addRow("journal column at 600 dpi: 88 mm = 3.4646 in")
        << PictureSize{88, 66, LengthUnit::Millimetres, 600} << QSize(2079, 1559) << QSizeF(88, 66);
    QTest::addRow("A4 landscape at 1200 dpi")
        << PictureSize{257, 150, LengthUnit::Millimetres, 1200} << QSize(12142, 7087) << QSizeF(257, 150);
}

void PictureSizeTest::turnsIntoPixelsAndMillimetres()
{
    QFETCH(PictureSize, size);
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, millimetres);
    QCOMPARE(size.pixels(), pixels);
    QVERIFY(std::abs(size.millimetres().width() - millimetres.width()) < 0.01);
    QVERIFY(std::abs(size.millimetres().height() - millimetres.height()) < 0.01);
    QVERIFY(std::abs(size.points().width() - millimetres.width() * 72 / 25.4) < 0.01);
}

void PictureSizeTest::keepsItsSizeInTheOtherUnit()
{
    const PictureSize slide{1920, 1080, LengthUnit::Pixels, 144};
    const PictureSize there = slide.in(LengthUnit::Millimetres);
    QCOMPARE(there.unit, LengthUnit::Millimetres);
    QCOMPARE(there.pixels(), QSize(1920, 1080));
    QCOMPARE(there.in(LengthUnit::Pixels).width, 1920.0);
    QCOMPARE(slide.in(LengthUnit::Pixels), slide);
}

/// ui.md 3, 09.
void PictureSizeTest::namedSizesAreTheDesigns()
{
    const std::vector<SizePreset> sizes = builtInSizes();
    QCOMPARE(sizes.size(), std::size_t(5));
    QCOMPARE(sizes[0].size.pixels(), QSize(1920, 1080));
    const QList<QPair<QString, QSizeF>> wanted{{QStringLiteral("a4-portrait"), {170, 110}},
                                               {QStringLiteral("a4-landscape"), {257, 150}},
                                               {QStringLiteral("column"), {88, 66}},
                                               {QStringLiteral("columns"), {180, 100}}};
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        QCOMPARE(sizes[i].id, wanted[static_cast<qsizetype>(i) - 1].first);
        QCOMPARE(QSizeF(sizes[i].size.width, sizes[i].size.height), wanted[static_cast<qsizetype>(i) - 1].second);
        QCOMPARE(sizes[i].size.unit, LengthUnit::Millimetres);
    }
    for (const SizePreset &preset : sizes)
        QVERIFY2(faultOf(preset.size, true).isEmpty(), qPrintable(preset.id));
}

void PictureSizeTest::saysWhatCannotBeDrawn_data()
{
    QTest::addColumn<PictureSize>("size");
    QTest::addColumn<bool>("inPixels");
    QTest::addColumn<QString>("named"); // what the sentence names; empty: it can be drawn
    const double nan = std::numeric_limits<double>::quiet_NaN();
    using enum LengthUnit;
    QTest::addRow("zero") << PictureSize{0, 0, Pixels, 144} << true << "64";
    QTest::addRow("a strip of one pixel") << PictureSize{1920, 1, Pixels, 144} << true << "64";
    QTest::addRow("no number") << PictureSize{nan, 100, Millimetres, 144} << false << "20 mm";
    QTest::addRow("a stamp of 5 mm") << PictureSize{5, 5, Millimetres, 1200} << true << "20 mm";
    QTest::addRow("30,000 square") << PictureSize{30000, 30000, Pixels, 144} << true << "160";
    QTest::addRow("an A0 at 1200 dpi") << PictureSize{1189, 841, Millimetres, 1200} << true << "160";
    QTest::addRow("the same as PDF") << PictureSize{1189, 841, Millimetres, 1200} << false << "";
    QTest::addRow("a page of 6 m") << PictureSize{6000, 100, Millimetres, 72} << false << "5,000";
    QTest::addRow("0 dpi") << PictureSize{100, 100, Millimetres, 0} << true << "1,200";
    QTest::addRow("2400 dpi") << PictureSize{100, 100, Millimetres, 2400} << true << "1,200";
    QTest::addRow("A4 landscape at 1200 dpi") << PictureSize{257, 150, Millimetres, 1200} << true << "";
    QTest::addRow("4K") << PictureSize{3840, 2160, Pixels, 192} << true << "";
}

void PictureSizeTest::saysWhatCannotBeDrawn()
{
    QFETCH(PictureSize, size);
    QFETCH(bool, inPixels);
    QFETCH(QString, named);
    QLocale::setDefault(QLocale(QLocale::English));
    const QString said = faultOf(size, inPixels);
    QCOMPARE(said.isEmpty(), named.isEmpty());
    QVERIFY2(said.contains(named), qPrintable(said));
    QVERIFY(said.isEmpty() || said.endsWith(QLatin1Char('.')));
}

Q_DECLARE_METATYPE(penstock::exporting::PictureSize)
PENSTOCK_TEST(PictureSizeTest)
#include "tst_picture_size.moc"
