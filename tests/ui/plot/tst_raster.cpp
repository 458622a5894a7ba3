// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/plot/raster.h"
#include "ui/plot/sampling.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace penstock::plot;

namespace {

QImage blank(double ratio = 1.0)
{
    QImage image((QSizeF(200, 100) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

/// Mean difference of all channels.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

QPolygonF wave(double middle, double height)
{
    QPolygonF line;
    for (int i = 0; i <= 40; ++i)
        line.append({10.3 + i * 4.4, middle + height * std::sin(i / 4.0)});
    return line;
}

} // namespace

class RasterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsLikeAPolygon_data();
    void fillsLikeAPolygon();
    void drawsLikeAPen_data();
    void drawsLikeAPen();
    void keepsToTheClip();
    void leavesSteepCurvesToThePen();
    void refusesOtherDevices();
};

void RasterTest::fillsLikeAPolygon_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 2.0})
        QTest::addRow("at %g", ratio) << ratio;
}

void RasterTest::fillsLikeAPolygon()
{
    QFETCH(double, ratio);
    const QPolygonF upper = wave(35.2, 20.0);
    const QPolygonF lower = wave(60.7, 12.0);
    QImage fast = blank(ratio);
    {
        QPainter painter(&fast);
        raster::Ink ink;
        ink.colour = qRgb(0, 0, 0);
        QVERIFY(raster::fillBetween(painter, upper, lower, ink));
    }
    QImage slow = blank(ratio);
    {
        QPainter painter(&slow);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawPolygon(areaBetween(upper, lower));
    }
    QVERIFY2(difference(fast, slow) < 0.5, qPrintable(QString::number(difference(fast, slow))));
}

void RasterTest::drawsLikeAPen_data()
{
    fillsLikeAPolygon_data();
}

void RasterTest::drawsLikeAPen()
{
    QFETCH(double, ratio);
    const QPolygonF line = wave(50.0, 30.0);
    QImage fast = blank(ratio);
    {
        QPainter painter(&fast);
        QVERIFY(raster::drawCurve(painter, line, 2.2, qRgb(0, 0, 0)));
    }
    QImage slow = blank(ratio);
    {
        QPainter painter(&slow);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 2.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawPolyline(line);
    }
    QVERIFY2(difference(fast, slow) < 0.8, qPrintable(QString::number(difference(fast, slow))));
}

void RasterTest::keepsToTheClip()
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setClipRect(QRect(50, 20, 60, 40));
    raster::Ink ink;
    ink.colour = qRgb(0, 0, 0);
    QVERIFY(
        raster::fillBetween(painter, QPolygonF({{-500, -50}, {500, -50}}), QPolygonF({{-500, 500}, {500, 500}}), ink));
    painter.end();
    QCOMPARE(image.pixelColor(49, 30), QColor(Qt::white));
    QCOMPARE(image.pixelColor(50, 30), QColor(Qt::black));
    QCOMPARE(image.pixelColor(109, 59), QColor(Qt::black));
    QCOMPARE(image.pixelColor(60, 19), QColor(Qt::white));
    QCOMPARE(image.pixelColor(60, 60), QColor(Qt::white));
}

void RasterTest::leavesSteepCurvesToThePen()
{
    QImage image = blank();
    QPainter painter(&image);
    QVERIFY(!raster::drawCurve(painter, QPolygonF({{50, 10}, {50.5, 90}, {51, 10}}), 2.0, qRgb(0, 0, 0)));
}

void RasterTest::refusesOtherDevices()
{
    raster::Ink ink;
    QImage narrow(10, 10, QImage::Format_RGB16);
    QPainter painter(&narrow);
    QVERIFY(!raster::fillBetween(painter, wave(1, 1), wave(5, 1), ink));
    painter.end();
    QImage turned = blank();
    QPainter second(&turned);
    second.rotate(10.0);
    QVERIFY(!raster::fillBetween(second, wave(1, 1), wave(5, 1), ink));
}

PENSTOCK_TEST(RasterTest)
#include "tst_raster.moc"
