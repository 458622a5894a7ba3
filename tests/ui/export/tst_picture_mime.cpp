// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/export/made_up_picture.h"
#include "ui/export/picture_mime.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

using namespace penstock;
using namespace penstock::exporting;

class PictureMimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsNothingUntilAsked();
    void eachFormatIsTheExports();
    void copiesAtOnce();
    void staysWhatItWas();
    void refusesOtherFormats();
    void saysWhyThereIsNoPicture();

private:
    ExportSettings m_settings;
    ExportContext m_context = test::madeUpContext();
};

void PictureMimeTest::drawsNothingUntilAsked()
{
    const auto picture = std::make_shared<test::MadeUpPicture>();
    const plot::PictureOptions options = optionsOf(*picture, m_settings, {}, m_context);
    const PictureMimeData data(picture, options, {});
    for (const char *format : {"image/png", "image/svg+xml", "application/pdf", "text/csv", "application/x-qt-image"})
        QVERIFY2(data.hasFormat(QLatin1String(format)), format);
    QVERIFY(data.hasImage());
    QVERIFY(data.drawn().isEmpty());
    QVERIFY(data.data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QCOMPARE(data.drawn(), QStringList{QStringLiteral("image/svg+xml")});
}

void PictureMimeTest::eachFormatIsTheExports()
{
    const auto picture = std::make_shared<test::MadeUpPicture>();
    m_settings.hasMetadata = false; // it holds the second
    const plot::PictureOptions options = optionsOf(*picture, m_settings, {}, m_context);
    const PictureMimeData data(picture, options, {});
    const QImage png = QImage::fromData(data.data(QStringLiteral("image/png")), "PNG");
    QCOMPARE(png.size(), QSize(1920, 1080));
    QCOMPARE(data.data(QStringLiteral("image/png")), bytesOf(picture->stack(), Format::Png, options));
    QCOMPARE(qvariant_cast<QImage>(data.imageData()).convertToFormat(QImage::Format_RGB32),
             png.convertToFormat(QImage::Format_RGB32));
    QVERIFY(data.data(QStringLiteral("application/pdf")).startsWith("%PDF-"));
    QVERIFY(data.data(QStringLiteral("text/csv")).startsWith("date,"));
}

void PictureMimeTest::copiesAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY_OK(copyPicture(test::madeUpItem(), m_settings, {}, m_context));
    const auto *data = qobject_cast<const PictureMimeData *>(QGuiApplication::clipboard()->mimeData());
    QVERIFY(data != nullptr);
    QVERIFY(data->drawn().isEmpty());
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

/// A later edit, or the end of the project, does not reach what was copied.
void PictureMimeTest::staysWhatItWas()
{
    {
        const ExportItem item = test::madeUpItem();
        QVERIFY_OK(copyPicture(item, m_settings, {}, m_context));
    }
    QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("Stores last"));
}

void PictureMimeTest::refusesOtherFormats()
{
    const auto picture = std::make_shared<test::MadeUpPicture>();
    const PictureMimeData data(picture, optionsOf(*picture, m_settings, {}, m_context), {});
    QVERIFY(!data.hasFormat(QStringLiteral("text/html")));
    QVERIFY(data.data(QStringLiteral("text/html")).isEmpty());
    QVERIFY(data.drawn().isEmpty());
}

void PictureMimeTest::saysWhyThereIsNoPicture()
{
    ExportItem item = test::madeUpItem();
    item.make = []() -> model::Expected<std::unique_ptr<Picture>> {
        return model::fault(model::Code::NoReferenceChip);
    };
    QVERIFY_FAULT(copyPicture(item, m_settings, {}, m_context), model::Code::NoReferenceChip);
}

PENSTOCK_TEST(PictureMimeTest)
#include "tst_picture_mime.moc"
