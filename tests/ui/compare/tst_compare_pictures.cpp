// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages look like, on the sample, light, dark and narrow. Where PENSTOCK_PICTURES names a folder, the pictures
// are left there to look at. Also how long an edit takes to be on the screen.
#include "core/exchange/case_json.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "ui/compare/cause_page.h"
#include "ui/compare/compare_page.h"
#include "ui/plot/palette.h"
#include "ui/plot/time_axis.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace penstock;
using model::EntityType;

class ComparePicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_before = QApplication::palette();
        QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_document.reset(exchange::readCaseJson(file.readAll(), file.fileName()).value(), {});
    }
    void cleanup() { QApplication::setPalette(m_before); }

    void shows_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("width");
        QTest::addRow("light") << static_cast<int>(plot::Theme::Light) << 1208;
        QTest::addRow("dark") << static_cast<int>(plot::Theme::Dark) << 1208;
        QTest::addRow("narrow") << static_cast<int>(plot::Theme::Light) << 760;
    }
    void shows()
    {
        QFETCH(int, theme);
        QFETCH(int, width);
        QApplication::setPalette(plot::widgetPalette(static_cast<plot::Theme>(theme)));
        compute::RunScheduler scheduler(m_document);
        plot::TimeAxis axis;
        m_document.setScenario(m_document.project().scenarios.last().id);
        compare::ComparePage page(m_document, scheduler, axis);
        page.resize(width, 776);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        axis.setCursor(axis.from() + 0.7 * axis.span(), true);
        QTRY_VERIFY(page.comparison().isUpToDate());
        page.comparison().refresh();
        save(page.grab().toImage(), QStringLiteral("compare"));
        page.comparison().setSeries(QStringLiteral("usable"));
        page.comparison().setDifference(true);
        save(page.grab().toImage(), QStringLiteral("difference"));

        compare::CausePage causes(m_document, scheduler, axis);
        causes.resize(width, 776);
        causes.show();
        QVERIFY(QTest::qWaitForWindowExposed(&causes));
        const auto &run = *scheduler.runs().current;
        causes.setDay(static_cast<double>(run.plan.start.toJulianDay())
                      + run.measures.total.peakShortfallDay.value_or(100.0));
        const QImage picture = causes.grab().toImage();
        save(picture, QStringLiteral("causes"));
        QVERIFY(coloursOf(picture) > 8);
    }

    void anEditIsSoonOnTheScreen()
    {
        compute::RunScheduler scheduler(m_document);
        plot::TimeAxis axis;
        compare::ComparePage page(m_document, scheduler, axis);
        page.resize(1208, 776);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(page.comparison().isUpToDate());
        const auto &events = m_document.project().policyEvents;
        const auto gate = std::find_if(events.begin(), events.end(), [](const model::PolicyEvent &event) {
            return event.kind == model::PolicyKind::Restrict && event.effective.isValid();
        });
        QVERIFY(gate != events.end());
        const model::Address effective{EntityType::PolicyEvent, gate->id, QStringLiteral("effective")};
        const QDate from = gate->effective;
        std::vector<double> times;
        scheduler.beginGesture();
        for (int i = 1; i <= 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY_OK(m_document.edit(effective, from.addDays(i)));
            QCoreApplication::processEvents();
            page.chart().flush();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        scheduler.endGesture();
        std::sort(times.begin(), times.end());
        qInfo("an edit with %d scenarios compared: median %.1f ms, longest %.1f ms",
              static_cast<int>(page.comparison().columns().size()), times[10], times.back());
        QVERIFY(times[10] < 500.0);
    }

private:
    static int coloursOf(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                colours.insert(picture.pixel(x, y));
            }
        }
        return static_cast<int>(colours.size());
    }
    static void save(const QImage &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PENSTOCK_PICTURES");
        if (!folder.isEmpty()) {
            picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(QTest::currentDataTag())));
        }
    }

    document::ProjectDocument m_document;
    QPalette m_before;
};
PENSTOCK_TEST(ComparePicturesTest)

#include "tst_compare_pictures.moc"
