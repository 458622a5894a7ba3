// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/export/made_up_picture.h"
#include "ui/export/picture_print.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>

using namespace penstock;
using namespace penstock::exporting;

class PicturePrintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageAPicture_data();
    void aPageAPicture();
    void previewOpensAndCloses();

private:
    std::vector<PrintedPage> pages(int count);
};

std::vector<PrintedPage> PicturePrintTest::pages(int count)
{
    std::vector<PrintedPage> pages;
    for (int i = 0; i < count; ++i) {
        const auto picture = std::make_shared<test::MadeUpPicture>(QStringLiteral("Chart %1").arg(i + 1));
        pages.push_back({picture, optionsOf(*picture, {}, {}, test::madeUpContext())});
    }
    return pages;
}

void PicturePrintTest::aPageAPicture_data()
{
    QTest::addColumn<bool>("isLandscape");
    QTest::addRow("landscape") << true;
    QTest::addRow("portrait") << false;
}

void PicturePrintTest::aPageAPicture()
{
    QFETCH(bool, isLandscape);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        printPages(printer, pages(2), {});
    }
    const auto read = [&path](const QString &tool, QStringList arguments) {
        QProcess reader;
        arguments.append(path);
        if (tool == QLatin1String("pdftotext"))
            arguments.append(QStringLiteral("-"));
        reader.start(tool, arguments);
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const QString info = read(QStringLiteral("pdfinfo"), {});
    QVERIFY2(info.contains(QStringLiteral("Pages:           2")), qPrintable(info));
    const QString size = isLandscape ? QStringLiteral("842 x 595") : QStringLiteral("595 x 842");
    QVERIFY2(info.contains(size), qPrintable(info));
    const QStringList texts = read(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}).split(QLatin1Char('\f'));
    QVERIFY(texts.at(0).contains(QStringLiteral("Chart 1")));
    QVERIFY(texts.at(1).contains(QStringLiteral("Chart 2")));
    // All of it lies between the margins: 15 mm are 42.5 points.
    const QString boxes =
        read(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-l"), QStringLiteral("1")});
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
    auto words = word.globalMatch(boxes);
    double right = 0.0;
    double bottom = 0.0;
    int count = 0;
    for (; words.hasNext(); ++count) {
        const QRegularExpressionMatch match = words.next();
        QVERIFY2(match.captured(1).toDouble() > 41.0, qPrintable(match.captured(0)));
        right = std::max(right, match.captured(3).toDouble());
        bottom = std::max(bottom, match.captured(4).toDouble());
    }
    QVERIFY(count > 20);
    const double width = isLandscape ? 842.0 : 595.0;
    const double height = isLandscape ? 595.0 : 842.0;
    QVERIFY2(right < width - 40.0 && right > width * 0.85, qPrintable(QString::number(right)));
    QVERIFY2(bottom < height - 38.0 && bottom > height * 0.85, qPrintable(QString::number(bottom)));
}

void PicturePrintTest::previewOpensAndCloses()
{
    tests::DialogRobot robot([](QDialog &dialog) {
        auto *preview = qobject_cast<QPrintPreviewDialog *>(&dialog);
        QVERIFY(preview != nullptr);
        QCOMPARE(preview->printer()->pageLayout().orientation(), QPageLayout::Landscape);
        preview->reject();
    });
    printWithPreview(pages(1), QStringLiteral("Stores"), {}, nullptr);
    QCOMPARE(robot.count(), 1);
}

PENSTOCK_TEST(PicturePrintTest)
#include "tst_picture_print.moc"
