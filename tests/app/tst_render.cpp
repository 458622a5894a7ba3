// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "tests/app/run_penstock.h"
#include "tests/support/test_main.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace penstock::tests;

namespace {

QStringList render(const QString &arguments)
{
    return QStringList{QStringLiteral("render"), QStringLiteral("sample:deepseek-r2")}
           + arguments.split(QLatin1Char(' '));
}

} // namespace

/// That the charts look right is for ui/plot and ui/timeline; here is what the command line promises.
class RenderCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderGetsAFileAChart()
    {
        const Outcome outcome = runPenstock(render(QStringLiteral("--out charts --json")), m_folder->path());
        QVERIFY_DONE(outcome);
        const QJsonArray listed = QJsonDocument::fromJson(outcome.out).array();
        const QStringList files = filesIn(m_folder->filePath(QStringLiteral("charts")));
        QCOMPARE(qsizetype(listed.size()), files.size());
        QVERIFY(files.contains(QStringLiteral("overview.png")));
        for (const QString &name : files) {
            QCOMPARE(QImage(m_folder->filePath(QStringLiteral("charts/") + name)).size(), QSize(1920, 1080));
        }
    }

    void drawsEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addRow("PNG") << QStringLiteral("x.png") << QByteArray("\x89PNG\r\n");
        QTest::addRow("SVG") << QStringLiteral("x.svg") << QByteArray("<?xml");
        QTest::addRow("PDF") << QStringLiteral("x.PDF") << QByteArray("%PDF-");
    }
    void drawsEveryFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        QVERIFY_DONE(runPenstock(render(QStringLiteral("--chart overview --out ") + name), m_folder->path()));
        QVERIFY(contentOf(m_folder->filePath(name)).startsWith(beginning));
        QCOMPARE(filesIn(m_folder->path()), QStringList{name});
    }

    void aPdfHasAPageAChart()
    {
        QVERIFY_DONE(runPenstock(render(QStringLiteral("--out all.pdf")), m_folder->path()));
        // As many as the sample keeps.
        const auto sample = penstock::exchange::readCaseJson(
            contentOf(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json")), QString());
        QVERIFY(sample.has_value() && sample->views.size() > 10);
        QVERIFY(contentOf(m_folder->filePath(QStringLiteral("all.pdf")))
                    .contains("/Count " + QByteArray::number(sample->views.size())));
    }

    void eachScenarioGetsItsOwn()
    {
        QVERIFY_DONE(
            runPenstock(render(QStringLiteral("--chart overview --scenario cut-off --scenario no-cut-off --out .")),
                        m_folder->path()));
        QCOMPARE(filesIn(m_folder->path()),
                 (QStringList{QStringLiteral("overview-cut-off.png"), QStringLiteral("overview-no-cut-off.png")}));
        QVERIFY(contentOf(m_folder->filePath(QStringLiteral("overview-cut-off.png")))
                != contentOf(m_folder->filePath(QStringLiteral("overview-no-cut-off.png"))));
    }

    void takesItsSize_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QSize>("size");
        QTest::addRow("pixels") << QStringLiteral("--size 800x500") << QSize(800, 500);
        QTest::addRow("pixels, whatever the dots per inch")
            << QStringLiteral("--size 800x500 --dpi 300") << QSize(800, 500);
        QTest::addRow("millimetres") << QStringLiteral("--size 127x63.5mm --dpi 100") << QSize(500, 250);
        QTest::addRow("a preset") << QStringLiteral("--preset column --dpi 254") << QSize(880, 660);
        QTest::addRow("the slide") << QStringLiteral("--preset slide") << QSize(1920, 1080);
    }
    void takesItsSize()
    {
        QFETCH(QString, arguments);
        QFETCH(QSize, size);
        QVERIFY_DONE(
            runPenstock(render(QStringLiteral("--chart overview --out x.png ") + arguments), m_folder->path()));
        QCOMPARE(QImage(m_folder->filePath(QStringLiteral("x.png"))).size(), size);
    }

    void isReproducible()
    {
        for (const char *name : {"a.png", "b.png"}) {
            QVERIFY_DONE(
                runPenstock(render(QStringLiteral("--chart overview --out ") + QLatin1String(name)), m_folder->path()));
        }
        QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("a.png"))),
                 contentOf(m_folder->filePath(QStringLiteral("b.png"))));
    }

    void saysWhatItShowsUnlessToldNotTo()
    {
        QVERIFY_DONE(runPenstock(render(QStringLiteral("--chart overview --out a.png")), m_folder->path()));
        QVERIFY_DONE(
            runPenstock(render(QStringLiteral("--chart overview --no-metadata --out b.png")), m_folder->path()));
        QCOMPARE(QImage(m_folder->filePath(QStringLiteral("a.png"))).text(QStringLiteral("Scenario")),
                 QStringLiteral("cut-off"));
        QVERIFY(QImage(m_folder->filePath(QStringLiteral("b.png"))).textKeys().isEmpty());
    }

    void looksAsAsked()
    {
        const auto corner = [this](const QString &arguments) {
            const Outcome outcome = runPenstock(
                render(QStringLiteral("--chart overview --size 640x400 --out x.png ") + arguments), m_folder->path());
            return outcome.code == 0 ? QImage(m_folder->filePath(QStringLiteral("x.png"))).pixelColor(0, 0) : QColor();
        };
        QVERIFY(corner(QStringLiteral("--theme light")).lightness() > 200);
        QVERIFY(corner(QStringLiteral("--theme dark")).lightness() < 80);
        QCOMPARE(corner(QStringLiteral("--transparent")).alpha(), 0);
    }

    void wrongUsageIsOneLineAndTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addRow("nowhere to draw to") << QStringLiteral("--chart overview");
        QTest::addRow("several charts in one PNG") << QStringLiteral("--out x.png");
        QTest::addRow("several scenarios in one SVG")
            << QStringLiteral("--chart overview --scenario cut-off --scenario no-cut-off --out x.svg");
        QTest::addRow("an unknown chart") << QStringLiteral("--chart nothing --out x.png");
        QTest::addRow("an unknown scenario") << QStringLiteral("--chart overview --scenario nobody --out x.png");
        QTest::addRow("an unknown format") << QStringLiteral("--format gif --out charts");
        QTest::addRow("a format that is not the file's") << QStringLiteral("--format svg --chart overview --out x.png");
        QTest::addRow("an unknown preset") << QStringLiteral("--preset poster --out charts");
        QTest::addRow("a size without a height") << QStringLiteral("--size 800 --out charts");
        QTest::addRow("a size of nothing") << QStringLiteral("--size 0x0 --out charts");
        QTest::addRow("a size beyond all") << QStringLiteral("--size 99999x99999 --out charts");
        QTest::addRow("dots that are no number") << QStringLiteral("--dpi many --out charts");
        QTest::addRow("more dots than 1200") << QStringLiteral("--dpi 1201 --out charts");
        QTest::addRow("a poster with too many pixels") << QStringLiteral("--size 1189x841mm --dpi 1200 --out charts");
        QTest::addRow("a stamp") << QStringLiteral("--size 5x5mm --dpi 1200 --out charts");
        QTest::addRow("dots that are not a number") << QStringLiteral("--dpi nan --out charts");
        QTest::addRow("a range that goes back") << QStringLiteral("--range 2026-01-01:2025-01-01 --out charts");
        QTest::addRow("a range without an end") << QStringLiteral("--range 2026-01-01 --out charts");
        QTest::addRow("an unknown theme") << QStringLiteral("--theme neon --out charts");
        QTest::addRow("letters too large") << QStringLiteral("--font-scale 500 --out charts");
        QTest::addRow("an unknown language") << QStringLiteral("--lang tlh --out charts");
    }
    void wrongUsageIsOneLineAndTwo()
    {
        QFETCH(QString, arguments);
        QVERIFY_FAILED(runPenstock(render(arguments), m_folder->path()), 2);
        QCOMPARE(filesIn(m_folder->path()), QStringList());
    }

    void refusesWhereItCannotWrite()
    {
        QVERIFY_FAILED(runPenstock(render(QStringLiteral("--chart overview --out /no/such/folder/x.png"))), 4);
        QVERIFY_FAILED(runPenstock(render(QStringLiteral("--out /proc/charts"))), 4);
    }

    void drawsACaseThatHasNoCharts()
    {
        const Outcome outcome =
            runPenstock({QStringLiteral("render"), QStringLiteral(PENSTOCK_TEST_DATA "/golden/02-spares.case.json"),
                         QStringLiteral("--out"), QStringLiteral("x.png")},
                        m_folder->path());
        QVERIFY_DONE(outcome);
        QVERIFY(!QImage(m_folder->filePath(QStringLiteral("x.png"))).isNull());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

PENSTOCK_TEST(RenderCommandTest)
#include "tst_render.moc"
