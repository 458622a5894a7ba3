// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages look like, on the sample: nothing may be cut off in light, dark and Japanese. Where
// PENSTOCK_PICTURES names a folder, the pictures are left there to look at.
#include "core/exchange/case_json.h"
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/plot/palette.h"

#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace penstock;

class GridPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_before = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_before); }

    void shows_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("width");
        QTest::addRow("light") << static_cast<int>(plot::Theme::Light) << 892;
        QTest::addRow("dark") << static_cast<int>(plot::Theme::Dark) << 892;
        QTest::addRow("narrow") << static_cast<int>(plot::Theme::Light) << 560;
    }
    void shows()
    {
        QFETCH(int, theme);
        QFETCH(int, width);
        QApplication::setPalette(plot::widgetPalette(static_cast<plot::Theme>(theme)));
        tests::StockGridFixture stock(sample());
        stock.axis.setFullRange(stock.document.project().settings.start, stock.document.project().settings.end);
        stock.page->resize(width, 780);
        stock.document.setScenario(stock.document.project().scenarios.last().id);
        tests::GridHands hands = stock.hands();
        hands.select(1, 0, 4, 1);
        hands.paste(QStringLiteral("79000 + 17600\t28300\n93200 + 9100\t28200"));
        QApplication::processEvents();
        const QImage picture = stock.page->grab().toImage();
        save(picture, QStringLiteral("stock"));
        QVERIFY(coloursOf(picture) > 12);

        tests::EntityGridFixture supplies(model::EntityType::Supply, sample());
        supplies.page->resize(width, 620);
        supplies.hands().select(2, 3, 5, 4);
        QApplication::processEvents();
        const QImage list = supplies.page->grab().toImage();
        save(list, QStringLiteral("supplies"));
        QVERIFY(coloursOf(list) > 8);
        supplies.page->view().horizontalScrollBar()->setValue(260);
        QApplication::processEvents();
        save(supplies.page->grab().toImage(), QStringLiteral("scrolled"));
        stock.page->resize(width, 520);
        stock.page->view().horizontalScrollBar()->setValue(90);
        QApplication::processEvents();
        save(stock.page->grab().toImage(), QStringLiteral("stock-scrolled"));

        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("supplies 2025.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Operator;Chip;Rate;From;Remarks\nH20, grey;Alibaba Cloud;H20;1,200;2025-05-01;press\n"
                   "H20, other;Baidu;H20;n/a;2025-06-01;\nH20, more;Nobody;H20;300;1 Jul 2025;guess\n");
        file.close();
        tests::DialogRobot robot([](QDialog &dialog) {
            QApplication::processEvents();
            save(dialog.grab().toImage(), dialog.objectName());
            dialog.reject();
        });
        supplies.page->importTable(file.fileName());
        QCOMPARE(robot.count(), 1);
        supplies.hands().stand(0, 3);
        supplies.hands().paste(QStringLiteral("n/a\n3\n"));
    }

private:
    static model::Project sample()
    {
        QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the sample is missing");
        }
        return exchange::readCaseJson(file.readAll(), file.fileName()).value();
    }
    static void save(const QImage &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PENSTOCK_PICTURES");
        if (!folder.isEmpty()) {
            picture.save(
                QStringLiteral("%1/%2-%3.png").arg(folder, name, QString::fromLatin1(QTest::currentDataTag())));
        }
    }
    static qsizetype coloursOf(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                colours.insert(picture.pixel(x, y));
            }
        }
        return colours.size();
    }

    QPalette m_before;
};

PENSTOCK_TEST(GridPicturesTest)
#include "tst_grid_pictures.moc"
