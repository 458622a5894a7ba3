// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "ui/plot/layers/band_layer.h"
#include "ui/plot/layers/column_layer.h"
#include "ui/plot/layers/mosaic_layer.h"
#include "ui/plot/text_record.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;
using namespace penstock::plot;

namespace {

PanelFrame frameOf(double low, double high, bool isLog = false)
{
    PanelFrame frame;
    frame.look = Look::of(QFont(), Theme::Light, QLocale::c(), 1.0);
    frame.area = QRectF(50.0, 20.0, 400.0, 200.0);
    frame.left = QRectF(0.0, 20.0, 50.0, 200.0);
    frame.right = QRectF(450.0, 20.0, 90.0, 200.0);
    frame.fromDay = 0.0;
    frame.toDay = 100.0;
    frame.lowValue = low;
    frame.highValue = high;
    frame.isLog = isLog;
    return frame;
}

Curve curve(const char *name, std::vector<double> values)
{
    Curve made;
    for (std::size_t k = 0; k < values.size(); ++k)
        made.days.push_back(static_cast<double>(k) * 100.0
                            / static_cast<double>(std::max<std::size_t>(values.size() - 1, 1)));
    made.values = std::move(values);
    made.name = QString::fromLatin1(name);
    made.id = made.name;
    made.colour = [](Theme) { return QColor(Qt::darkBlue); };
    return made;
}

Band band(const char *name, std::vector<double> values)
{
    Band made;
    made.values = std::move(values);
    made.name = QString::fromLatin1(name);
    made.id = made.name;
    made.style = [](Theme) {
        return ChipStyle{QColor(Qt::darkGreen), FillPattern::Solid, QColor(Qt::white), {}, true};
    };
    return made;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLogarithmicAxisGoesThereAndBack()
    {
        const PanelFrame frame = frameOf(0.5, 5000.0, true);
        QCOMPARE(frame.yOf(0.5), frame.area.bottom());
        QCOMPARE(frame.yOf(5000.0), frame.area.top());
        QCOMPARE(frame.yOf(50.0), frame.area.center().y()); // the geometric mean
        for (const double value : {0.7, 12.0, 4999.0})
            QVERIFY(std::abs(frame.valueAt(frame.yOf(value)) / value - 1.0) < 1e-12);
        QVERIFY(frame.yOf(0.0) > frame.area.bottom());
        QVERIFY(frame.yOf(-3.0) > frame.area.bottom());
    }

    void logarithmicTicks()
    {
        const ValueScale scale = logScale({1.0, 100.0});
        QVERIFY(scale.isLog);
        QVERIFY(scale.low > 0.0 && scale.low < 1.0 && scale.high > 100.0);
        QCOMPARE(scale.ticks, (std::vector<double>{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}));
        for (const ValueSpan span : {ValueSpan{0.0, 0.0}, ValueSpan{-5.0, -1.0}, ValueSpan{0.0, 1e15},
                                     ValueSpan{1e-9, 1e15}, ValueSpan{std::nan(""), std::nan("")}}) {
            const ValueScale made = logScale(span);
            QVERIFY(made.low > 0.0 && made.high > made.low && std::isfinite(made.high));
            QVERIFY(made.ticks.size() < 60);
        }
    }

    void curvesAreHitWhereTheyAre()
    {
        CurveLayer layer;
        layer.setCurves({curve("low", {10.0, 10.0}), curve("high", {50.0, 90.0})});
        const PanelFrame frame = frameOf(0.0, 100.0);
        QCOMPARE(layer.hit({250.0, frame.yOf(70.0)}, frame).id, QStringLiteral("high"));
        QCOMPARE(layer.hit({250.0, frame.yOf(10.0) + 3.0}, frame).id, QStringLiteral("low"));
        QVERIFY(layer.hit({250.0, frame.yOf(40.0)}, frame).isEmpty());
        QVERIFY(layer.hit({20.0, frame.yOf(10.0)}, frame).isEmpty()); // beside the area
        const auto span = layer.valueSpan(0.0, 100.0);
        QVERIFY(span && span->low == 10.0 && span->high == 90.0);
    }

    void gapsStayGaps()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        CurveLayer layer;
        layer.setCurves({curve("gap", {10.0, nan, nan, 40.0, 40.0})});
        const PanelFrame frame = frameOf(0.0, 100.0);
        QList<ReadoutLine> lines;
        layer.readout(frame, 40.0, lines);
        QVERIFY(lines.isEmpty());
        layer.readout(frame, 90.0, lines);
        QCOMPARE(lines.size(), 1);
        QVERIFY(layer.hit({frame.xOf(40.0), frame.yOf(20.0)}, frame).isEmpty());
        QImage image(500, 240, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layer.paint(painter, frame);
        painter.end();
        for (int y = 0; y < 240; ++y)
            QCOMPARE(image.pixelColor(static_cast<int>(frame.xOf(40.0)), y), QColor(Qt::white));
    }

    void moreNamesThanRoomAreCounted()
    {
        std::vector<Curve> curves;
        for (int i = 0; i < 40; ++i)
            curves.push_back(curve(qPrintable(QStringLiteral("c%1").arg(i)), {double(i), double(i)}));
        CurveLayer layer;
        layer.setCurves(std::move(curves));
        QList<EndLabel> labels;
        layer.endLabels(frameOf(0.0, 40.0), labels);
        QVERIFY(labels.size() >= 14 && labels.size() <= 16); // lines of 13 pixels of the look in 200
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const EndLabel &label) { return label.text == QLatin1String("c39"); }));
        const auto more = std::find_if(labels.begin(), labels.end(), [](const EndLabel &label) {
            return label.text.contains(QLatin1String("more"));
        });
        QVERIFY(more != labels.end());
        QVERIFY2(more->text.contains(QString::number(40 - (labels.size() - 1))), qPrintable(more->text));
    }

    void bandsStack()
    {
        BandLayer layer;
        layer.setBands({0.0, 50.0, 100.0}, {band("a", {10.0, 20.0, 30.0}), band("none", {0.0, 0.0, 0.0}),
                                            band("b", {5.0, std::nan(""), -4.0})});
        QCOMPARE(layer.total(), (std::vector<double>{15.0, 20.0, 30.0}));
        const PanelFrame frame = frameOf(0.0, 50.0);
        QCOMPARE(layer.hit({frame.xOf(50.0), frame.yOf(10.0)}, frame).id, QStringLiteral("a"));
        QCOMPARE(layer.hit({frame.xOf(1.0), frame.yOf(13.0)}, frame).id, QStringLiteral("b"));
        QVERIFY(layer.hit({frame.xOf(50.0), frame.yOf(40.0)}, frame).isEmpty());
        QList<ReadoutLine> lines;
        layer.readout(frame, 0.0, lines);
        QCOMPARE(lines.size(), 3); // total, b, a
        QCOMPARE(lines.first().value, QStringLiteral("15"));
    }

    void columnsStackWithWhatIsLostOnTop()
    {
        ColumnLayer layer;
        ColumnPart arrived{QStringLiteral("H20"),   band("x", {}).style,   false,
                           model::EntityType::Chip, QStringLiteral("h20"), {}};
        ColumnPart blocked = arrived;
        blocked.hatched = true;
        blocked.name = QStringLiteral("blocked");
        layer.setColumns({arrived, blocked}, {{0.0, 28.0, {10.0, 5.0}}, {28.0, 56.0, {-1.0, std::nan("")}}});
        const auto span = layer.valueSpan(0.0, 100.0);
        QVERIFY(span && span->high == 15.0);
        const PanelFrame frame = frameOf(0.0, 20.0);
        QVERIFY(layer.hit({frame.xOf(10.0), frame.yOf(5.0)}, frame).text.contains(QLatin1String("H20: 10")));
        QVERIFY(layer.hit({frame.xOf(40.0), frame.yOf(5.0)}, frame).isEmpty());
        QVERIFY(layer.valueSpan(28.0, 100.0)->high == 0.0);
    }

    void cellsOfSmallMultiplesShareTheirScale()
    {
        TimeAxis axis;
        axis.setFullRange(0.0, 100.0);
        axis.showAll();
        MosaicLayer mosaic(axis);
        std::vector<std::unique_ptr<Panel>> panels;
        for (const double top : {10.0, 1000.0, 30.0}) {
            auto panel = std::make_unique<Panel>(QStringLiteral("p"));
            panel->setTitle(QString::number(top));
            panel->add(std::make_unique<CurveLayer>())->setCurves({curve("c", {0.0, top})});
            panels.push_back(std::move(panel));
        }
        mosaic.setCells(std::move(panels));
        QImage image(900, 400, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PanelFrame frame = frameOf(0.0, 1.0);
        frame.area = QRectF(0.0, 0.0, 900.0, 400.0);
        mosaic.paint(painter, frame);
        painter.end();
        const ValueScale first = mosaic.cellPanel(0)->scale(0.0, 100.0);
        QVERIFY(first.high >= 1000.0);
        QCOMPARE(mosaic.cellPanel(2)->scale(0.0, 100.0), first);
        // Each cell measures time in itself.
        const PanelFrame *left = mosaic.timeFrameAt({100.0, 100.0});
        const PanelFrame *right = mosaic.timeFrameAt({850.0, 100.0});
        QVERIFY(left != nullptr && right != nullptr && left != right);
        QVERIFY(left->area.right() < right->area.left());
        QVERIFY(mosaic.timeFrameAt({-5.0, 5.0}) == nullptr);
    }
};

PENSTOCK_TEST(LayersTest)
#include "tst_layers.moc"
