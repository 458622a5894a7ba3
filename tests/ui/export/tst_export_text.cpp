// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letters of vector pictures in three languages, read back by other programs.
#include "tests/support/test_main.h"
#include "tests/ui/export/made_up_picture.h"
#include "ui/export/picture_language.h"
#include "ui/export/picture_settings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace penstock;
using namespace penstock::exporting;

class ExportTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachLabelOnceWithItsCodePoints_data();
    void eachLabelOnceWithItsCodePoints();
    void originIsThereOrNot();

private:
    QByteArray drawn(Format format, const QString &language, bool hasOrigin = true);
    QString textOfPdf(const QByteArray &pdf, const QStringList &arguments);
};

void ExportTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    for (const char *tool : {"pdftotext", "pdfinfo"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), "poppler-utils is needed");
}

QByteArray ExportTextTest::drawn(Format format, const QString &language, bool hasOrigin)
{
    ExportSettings settings;
    settings.format = format;
    settings.language = language;
    settings.hasMetadata = hasOrigin;
    const PictureLanguage spoken(language);
    test::MadeUpPicture picture;
    PictureTexts texts;
    texts.title = QStringLiteral("貯水池は八月まで持つ；库存只够用到八月");
    const plot::PictureOptions options = optionsOf(picture, settings, texts, test::madeUpContext());
    return bytesOf(picture.stack(), format, options);
}

QString ExportTextTest::textOfPdf(const QByteArray &pdf, const QStringList &arguments)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("picture.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QStringList all = arguments;
    const QString tool = all.takeFirst();
    all.append(path);
    if (tool == QLatin1String("pdftotext"))
        all.append(QStringLiteral("-"));
    QProcess reader;
    reader.start(tool, all);
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void ExportTextTest::eachLabelOnceWithItsCodePoints_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("panel"); // the name of a chart, as the dictionary has it
    QTest::addRow("English") << "en" << QStringLiteral("Capacity and demand");
    QTest::addRow("Japanese") << "ja" << QStringLiteral("計算能力と需要");
    QTest::addRow("Chinese") << "zh_CN" << QString();
}

void ExportTextTest::eachLabelOnceWithItsCodePoints()
{
    QFETCH(QString, language);
    QFETCH(QString, panel);
    if (panel.isEmpty()) {
        const PictureLanguage spoken(language);
        panel = QCoreApplication::translate("CapacityPanel", "Capacity and demand");
        QVERIFY(panel != QStringLiteral("Capacity and demand"));
    }
    // Blanks are left out: readers set them where they like.
    const auto bare = [](QString text) { return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); };
    const QString pdf =
        bare(textOfPdf(drawn(Format::Pdf, language), {QStringLiteral("pdftotext"), QStringLiteral("-raw")}));
    QString svg;
    QXmlStreamReader reader(drawn(Format::Svg, language));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            svg += reader.readElementText();
    }
    QVERIFY(!reader.hasError());
    for (const QString &text : {pdf, bare(svg)}) {
        for (const QString &label : {panel, QStringLiteral("貯水池は八月まで持つ；库存只够用到八月"),
                                     QStringLiteral("H20 licence requirement"), QStringLiteral("Made up.")})
            QVERIFY2(text.count(bare(label)) == 1, qPrintable(label + QStringLiteral(" in ") + text));
        for (const QChar sign : text) // no radicals in the place of ideographs
            QVERIFY2(sign.unicode() < 0x2E80 || sign.unicode() > 0x2FDF, qPrintable(text));
    }
    QCOMPARE(QLocale().name(), QStringLiteral("en_GB"));
}

void ExportTextTest::originIsThereOrNot()
{
    const QByteArray pdf = drawn(Format::Pdf, {});
    const QString said = textOfPdf(pdf, {QStringLiteral("pdfinfo"), QStringLiteral("-meta")});
    for (const char *part : {"Project: H20 and R2", "Scenario: base", "Scenario name: Base", "Revision: 42", "Penstock 0.1.0"})
        QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
    QVERIFY(textOfPdf(pdf, {QStringLiteral("pdfinfo")}).contains(QStringLiteral("CreationDate")));
    QVERIFY(drawn(Format::Svg, {}).contains("Revision: 42"));

    const QByteArray bare = drawn(Format::Pdf, {}, false);
    QVERIFY(textOfPdf(bare, {QStringLiteral("pdfinfo"), QStringLiteral("-meta")}).trimmed().isEmpty());
    const QString info = textOfPdf(bare, {QStringLiteral("pdfinfo")});
    QVERIFY2(!info.contains(QStringLiteral("CreationDate")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("Pages:")), qPrintable(info)); // still readable
    QVERIFY(!drawn(Format::Svg, {}, false).contains("Revision"));
    QVERIFY(QImage::fromData(drawn(Format::Png, {}, false)).textKeys().isEmpty());
    const QImage png = QImage::fromData(drawn(Format::Png, {}));
    QCOMPARE(png.text(QStringLiteral("Scenario")), QStringLiteral("base"));
    QVERIFY(QDateTime::fromString(png.text(QStringLiteral("Date")), Qt::ISODate).isValid());
}

PENSTOCK_TEST(ExportTextTest)
#include "tst_export_text.moc"
