// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/plot/made_up_run.h"
#include "ui/plot/overview_strip.h"
#include "ui/plot/time_axis.h"

#include <QTest>

using namespace penstock;
using namespace penstock::plot;

class OverviewStripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsTheRun();
    void dragsItsEdges();
    void dragsTheWindow();
    void clickBesideBringsTheWindow();
    void keysPanAndZoom();

private:
    [[nodiscard]] QPoint at(double day) const
    {
        const double share = (day - m_axis->fullFrom()) / (m_axis->fullTo() - m_axis->fullFrom());
        return {static_cast<int>(m_left + share * (m_strip->width() - m_left - m_right)), m_strip->height() / 2};
    }

    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<OverviewStrip> m_strip;
    double m_left = 76.0;
    double m_right = 66.0;
};

void OverviewStripTest::init()
{
    m_strip.reset();
    m_axis = std::make_unique<TimeAxis>();
    m_axis->setFullRange(0.0, 1000.0);
    m_strip = std::make_unique<OverviewStrip>(*m_axis);
    QFont font = m_strip->font();
    font.setPixelSize(13);
    m_strip->setFont(font);
    m_strip->resize(892, m_strip->sizeHint().height());
    m_strip->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    m_strip->setFocus();
    QCOMPARE(m_strip->sizeHint().height(), 34);
}

void OverviewStripTest::showsTheRun()
{
    const QImage empty = m_strip->grab().toImage();
    const analysis::ScenarioRun run = test::madeUpRun();
    m_axis->setFullRange(run.plan.start, run.plan.end);
    m_strip->show(&run);
    const QImage full = m_strip->grab().toImage();
    QVERIFY(full != empty);
    m_axis->setRange(m_axis->from() + 100.0, m_axis->to() - 200.0);
    QVERIFY(m_strip->grab().toImage() != full);
}

void OverviewStripTest::dragsItsEdges()
{
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, at(0.0));
    QTest::mouseMove(m_strip.get(), at(250.0));
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, at(250.0));
    QVERIFY(std::abs(m_axis->from() - 250.0) < 3.0);
    QCOMPARE(m_axis->to(), 1000.0);
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, at(1000.0));
    QTest::mouseMove(m_strip.get(), at(100.0)); // past the other edge
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, at(100.0));
    QVERIFY(m_axis->to() > m_axis->from());
    QVERIFY(std::abs(m_axis->from() - 250.0) < 3.0);
}

void OverviewStripTest::dragsTheWindow()
{
    m_axis->setRange(300.0, 500.0);
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, at(400.0));
    QTest::mouseMove(m_strip.get(), at(600.0));
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, at(600.0));
    QVERIFY(std::abs(m_axis->from() - 500.0) < 3.0);
    QCOMPARE(m_axis->span(), 200.0);
    QTest::mouseDClick(m_strip.get(), Qt::LeftButton, {}, at(600.0));
    QCOMPARE(m_axis->span(), 1000.0);
}

void OverviewStripTest::clickBesideBringsTheWindow()
{
    m_axis->setRange(100.0, 200.0);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, at(700.0));
    QVERIFY(std::abs((m_axis->from() + m_axis->to()) / 2.0 - 700.0) < 3.0);
    QCOMPARE(m_axis->span(), 100.0);
}

void OverviewStripTest::keysPanAndZoom()
{
    m_axis->setRange(400.0, 600.0);
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QCOMPARE(m_axis->from(), 420.0);
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QCOMPARE(m_axis->from(), 0.0);
    QTest::keyClick(m_strip.get(), Qt::Key_Plus);
    QVERIFY(m_axis->span() < 200.0);
    QTest::keyClick(m_strip.get(), Qt::Key_0);
    QCOMPARE(m_axis->span(), 1000.0);
}

PENSTOCK_TEST(OverviewStripTest)
#include "tst_overview_strip.moc"
