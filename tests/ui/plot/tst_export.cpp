// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/plot/made_up_run.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/charts/deliveries_panel.h"
#include "ui/plot/charts/reservoir_panel.h"
#include "ui/plot/export.h"
#include "ui/plot/pdf_text.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace penstock;
using namespace penstock::plot;

namespace {

QString textOfPdf(const QByteArray &pdf, const QTemporaryDir &dir)
{
    const QString path = dir.filePath(QStringLiteral("picture.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// All text elements joined: the writer splits mixed scripts.
QString textOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            text += reader.readElementText().trimmed();
    }
    return text.remove(QLatin1Char(' '));
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void pngHasItsPixelsAndItsOrigin();
    void dpiChangesPixelsNotProportions();
    void themeBackgroundAndRangeAreTheExports();
    void isTheSameOnEveryScreen();
    void leavesTheStackAsItWas();
    void svgIsInMillimetresAndStaysInside();
    void pdfKeepsJapaneseText();
    void svgKeepsJapaneseText();
    void outlinesHaveNoText();
    void repairsRadicals();
    void saysWhenTextIsTooSmall();
    void refusesOtherEndings();
    void writesFilesWhole();

private:
    PictureOptions m_options;
    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<PanelStack> m_stack;
};

void ExportTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
             "pdftotext (poppler-utils) is needed");
}

void ExportTest::init()
{
    m_axis = std::make_unique<TimeAxis>();
    test::MadeUp wishes;
    wishes.japanese = true;
    const analysis::ScenarioRun run = test::madeUpRun(wishes);
    m_axis->setFullRange(run.plan.start, run.plan.end);
    m_stack = std::make_unique<PanelStack>(*m_axis);
    m_stack->add(std::make_unique<CapacityPanel>())->show(&run, nullptr, nullptr);
    m_stack->add(std::make_unique<ReservoirPanel>())->show(&run, nullptr, nullptr);
    m_stack->add(std::make_unique<DeliveriesPanel>())->show(&run, nullptr, nullptr);
    m_stack->setMarkers({{static_cast<double>(QDate(2025, 4, 15).toJulianDay()), QStringLiteral("H20 許可要件 発効"),
                          model::EntityType::PolicyEvent, QStringLiteral("letter"), true}});
    m_options = {};
    m_options.locale = QLocale(QLocale::Japanese);
    m_options.font = QFont(QStringLiteral("Noto Sans CJK JP"));
    m_options.options.title = QStringLiteral("日本の水力と車 2025年4月15日の禁輸");
    m_options.metadata = {{QStringLiteral("Project"), QStringLiteral("H20 と R2")},
                          {QStringLiteral("Revision"), QStringLiteral("42")}};
}

void ExportTest::pngHasItsPixelsAndItsOrigin()
{
    m_options.sizePoints = pointsOf(QSize(1920, 1080), 192.0);
    const QImage image = QImage::fromData(renderPng(*m_stack, m_options), "PNG");
    QCOMPARE(image.size(), QSize(1920, 1080));
    QCOMPARE(image.dotsPerMeterX(), 7559);
    QCOMPARE(image.text(QStringLiteral("Project")), QStringLiteral("H20 と R2"));
    m_options.metadata.clear();
    QVERIFY(QImage::fromData(renderPng(*m_stack, m_options), "PNG").textKeys().isEmpty());
}

void ExportTest::dpiChangesPixelsNotProportions()
{
    m_options.dpi = 96.0;
    const QImage small = renderImage(*m_stack, m_options);
    m_options.dpi = 288.0;
    const QImage large = renderImage(*m_stack, m_options);
    QCOMPARE(large.size(), small.size() * 3);
    const QImage scaled = large.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double difference = 0.0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(scaled.pixel(x, y)));
    }
    difference /= small.width() * small.height();
    QVERIFY2(difference < 8.0, qPrintable(QString::number(difference)));
}

void ExportTest::themeBackgroundAndRangeAreTheExports()
{
    QCOMPARE(renderImage(*m_stack, m_options).pixelColor(2, 2), QColor(Qt::white));
    m_options.theme = Theme::Dark;
    QCOMPARE(renderImage(*m_stack, m_options).pixelColor(2, 2), palette(Theme::Dark).base);
    m_options.transparent = true;
    QCOMPARE(renderImage(*m_stack, m_options).pixelColor(2, 2).alpha(), 0);
    const QImage all = renderImage(*m_stack, m_options);
    m_options.fromDay = m_axis->from() + 400.0;
    m_options.toDay = m_axis->to();
    QVERIFY(renderImage(*m_stack, m_options) != all);
}

/// Runs itself on screens of other scales; each writes the picture to a file.
void ExportTest::isTheSameOnEveryScreen()
{
    const QString path = qEnvironmentVariable("PENSTOCK_PICTURE_FILE");
    if (!path.isEmpty()) {
        QVERIFY_OK(writePicture(*m_stack, m_options, path));
        return;
    }
    QTemporaryDir dir;
    QByteArray first;
    for (const char *scale : {"1", "1.25", "1.5", "2"}) {
        const QString file = dir.filePath(QLatin1String(scale) + QStringLiteral(".png"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(scale));
        environment.insert(QStringLiteral("PENSTOCK_PICTURE_FILE"), file);
        QProcess self;
        self.setProcessEnvironment(environment);
        self.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("ExportTest"), QStringLiteral("isTheSameOnEveryScreen")});
        QVERIFY(self.waitForFinished(60000));
        QFile picture(file);
        QVERIFY2(picture.open(QIODevice::ReadOnly), self.readAllStandardOutput().constData());
        const QByteArray bytes = picture.readAll();
        if (first.isEmpty())
            first = bytes;
        QVERIFY2(bytes == first, scale);
    }
}

void ExportTest::leavesTheStackAsItWas()
{
    QFont font = m_options.font;
    font.setPixelSize(13);
    const Look look = Look::of(font, Theme::Light, QLocale(QLocale::English), 1.0);
    m_stack->layout(QRectF(0, 0, 892, 600), look);
    const QRectF area = m_stack->frameOf(m_stack->panels().front().get()).area;
    m_options.options.leftMargin = 120.0;
    m_options.fromDay = m_axis->from() + 400.0;
    m_options.toDay = m_axis->to();
    const QImage image = renderImage(*m_stack, m_options);
    QVERIFY(!image.isNull());
    QCOMPARE(m_stack->frameOf(m_stack->panels().front().get()).area, area);
    QCOMPARE(m_stack->fromDay(), m_axis->from());
    QCOMPARE(m_stack->options().leftMargin, 76.0);
}

void ExportTest::svgIsInMillimetresAndStaysInside()
{
    m_options.sizePoints = pointsOfMillimetres({170.0, 110.0});
    // Zoomed in, so that much lies beside the panels; a locked axis, so that curves leave them above.
    m_options.fromDay = m_axis->from() + 500.0;
    m_options.toDay = m_axis->from() + 900.0;
    m_stack->panels().front()->lockScale(valueScale({0.0, 1.2e6}, 5));
    const QByteArray svg = renderSvg(*m_stack, m_options);
    QVERIFY2(svg.contains("width=\"170.000mm\" height=\"110.000mm\""), svg.left(300).constData());
    QVERIFY(svg.contains("viewBox=\"0 0 481.8"));
    QCOMPARE(svg.count("<title>"), 1);
    QCOMPARE(svg.count("<desc>"), 1);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage image(964, 624, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, 964, 624));
    painter.end();
    // The left margin holds black and grey text only: no fill has spilled over.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < 60; ++x) {
            const QColor colour = image.pixelColor(x, y);
            QVERIFY2(colour.saturation() < 60 || colour.value() < 130,
                     qPrintable(QStringLiteral("%1,%2 %3").arg(x).arg(y).arg(colour.name())));
        }
    }
}

void ExportTest::pdfKeepsJapaneseText()
{
    QTemporaryDir dir;
    const QString text = textOfPdf(renderPdf(*m_stack, m_options), dir);
    QVERIFY2(text.contains(QStringLiteral("日本の水力と車 2025年4月15日の禁輸")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("H20 許可要件 発効")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Ascend 910B")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("許可要件")), 1); // a halo is no second text
    for (const QChar sign : text)
        QVERIFY2(sign.unicode() < 0x2E80 || sign.unicode() > 0x2FDF, qPrintable(text));
}

void ExportTest::svgKeepsJapaneseText()
{
    const QString text = textOfSvg(renderSvg(*m_stack, m_options));
    QVERIFY2(text.contains(QStringLiteral("日本の水力と車2025年4月15日の禁輸")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("許可要件")), 1);
}

void ExportTest::outlinesHaveNoText()
{
    m_options.textAsOutlines = true;
    QVERIFY(textOfSvg(renderSvg(*m_stack, m_options)).isEmpty());
    QTemporaryDir dir;
    QVERIFY(textOfPdf(renderPdf(*m_stack, m_options), dir).trimmed().isEmpty());
}

void ExportTest::repairsRadicals()
{
    QCOMPARE(ideographOf(u'\u2F47'), u'日');
    QCOMPARE(ideographOf(u'\u2EDD'), u'食');
    QCOMPARE(ideographOf(u'日'), u'日');
    QCOMPARE(withReadableText("x begincmap [<2F47> <0009> <5E74>] <2F47> endcmap [<2F47>]"),
             QByteArray("x begincmap [<65e5> <0020> <5E74>] <2F47> endcmap [<2F47>]"));
    QCOMPARE(withReadableText("begincmap [<2F"), QByteArray("begincmap [<2F"));
    QCOMPARE(withReadableText({}), QByteArray());
}

void ExportTest::saysWhenTextIsTooSmall()
{
    m_options.sizePoints = pointsOfMillimetres({170.0, 110.0});
    QVERIFY(checkPicture(m_options).smallestTextPoints >= 6.0);
    m_options.fontScale = 0.7;
    m_options.sizePoints = pointsOfMillimetres({88.0, 66.0});
    QVERIFY(checkPicture(m_options).smallestTextPoints < 6.0);
}

void ExportTest::refusesOtherEndings()
{
    QTemporaryDir dir;
    QVERIFY_FAULT(writePicture(*m_stack, m_options, dir.filePath(QStringLiteral("a.gif"))), model::Code::WrongFormat);
    QVERIFY_FAULT(writePicture(*m_stack, m_options, dir.filePath(QStringLiteral("no/where/a.png"))),
                  model::Code::CannotWrite);
}

void ExportTest::writesFilesWhole()
{
    QTemporaryDir dir;
    for (const char *ending : {"png", "svg", "pdf"}) {
        const QString path = dir.filePath(QStringLiteral("picture.") + QLatin1String(ending));
        QVERIFY_OK(writePicture(*m_stack, m_options, path));
        QVERIFY(QFile(path).size() > 5000);
    }
}

PENSTOCK_TEST(ExportTest)
#include "tst_export.moc"
