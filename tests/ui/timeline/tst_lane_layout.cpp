// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/timeline/lane_layout.h"
#include "ui/timeline/lane_painter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace penstock;
using namespace penstock::timeline;
using model::EntityType;

namespace {

plot::PanelFrame frame(double height, double width = 750.0)
{
    plot::PanelFrame frame;
    frame.area = QRectF(76.0, 10.0, width, height);
    frame.left = QRectF(0.0, 10.0, 76.0, height);
    frame.right = QRectF(76.0 + width, 10.0, 66.0, height);
    frame.fromDay = static_cast<double>(QDate(2025, 1, 1).toJulianDay());
    frame.toDay = static_cast<double>(QDate(2027, 1, 1).toJulianDay());
    frame.look = plot::Look::of(QGuiApplication::font(), plot::Theme::Light, QLocale(QLocale::English), 1.0);
    return frame;
}

model::PolicyEvent policyEvent(int number, QDate effective)
{
    model::PolicyEvent event;
    event.id = QStringLiteral("e%1").arg(number);
    event.name = QStringLiteral("Event %1").arg(number);
    event.effective = effective;
    event.announced = effective.addDays(-20);
    return event;
}

/// Everything that is written and every bar of one lane keeps clear of the others.
bool anyOverlap(const LaneModel &model, const LaneLayout &layout)
{
    struct Box {
        LaneRow row;
        QRectF rect;
    };
    std::vector<Box> boxes;
    for (const PlacedItem &place : layout.items()) {
        QRectF box(QPointF(place.left, place.strip.top()),
                   QPointF(std::max(place.right, place.left + 0.1), place.strip.bottom()));
        if (place.label.place != LabelPlace::None)
            box = box.united(place.label.rect);
        const LaneRow row = model.items[place.index].row;
        for (const Box &other : boxes) {
            const QRectF common = other.rect.intersected(box);
            if (other.row == row && common.width() > 0.5 && common.height() > 0.5)
                return true;
        }
        boxes.push_back({row, box});
    }
    return false;
}

} // namespace

class LaneLayoutTest : public QObject
{
    Q_OBJECT

    static void paint(const LaneModel &model, const LaneLayout &layout)
    {
        QImage image(900, 800, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLanes(painter, model, layout, {});
    }

private Q_SLOTS:
    void rowsStackInOrder()
    {
        const LaneModel model = buildLanes(tests::smallProject(), nullptr, {});
        const LaneLayout layout(model, frame(200.0), {});
        QVERIFY(layout.row(LaneRow::Policy).bottom() <= layout.row(LaneRow::Release).top());
        QVERIFY(layout.row(LaneRow::Release).bottom() <= layout.row(LaneRow::Migration).top());
        QVERIFY(layout.row(LaneRow::Migration).bottom() <= layout.row(LaneRow::Supply).top());
        QVERIFY(layout.row(LaneRow::Supply).bottom() <= layout.frame().area.bottom() + 1.0);
        QVERIFY(!anyOverlap(model, layout));
    }
    void moreLanesThanRoomScroll()
    {
        model::Project project = tests::smallProject();
        for (int i = 0; i < 12; ++i)
            project.policyEvents.append(policyEvent(i, QDate(2025, 3, 1)));
        const LaneModel model = buildLanes(project, nullptr, {});
        const LaneLayout layout(model, frame(152.0), {});
        QVERIFY(layout.policyLanes() >= 12);
        QVERIFY(layout.visiblePolicyLanes() < layout.policyLanes());
        QCOMPARE(layout.visibleBodyLanes(), layout.bodyLanes());
        LaneState scrolled;
        scrolled.firstPolicyLane = 99;
        const LaneLayout last(model, frame(152.0), scrolled);
        QCOMPARE(last.firstPolicyLane(), last.policyLanes() - last.visiblePolicyLanes());
        QVERIFY(!anyOverlap(model, last));
        const LaneLayout low(model, frame(40.0), {}); // even the others do not fit
        QVERIFY(low.visibleBodyLanes() < low.bodyLanes());
        for (const PlacedItem &place : low.items())
            QVERIFY(place.strip.bottom() <= low.frame().area.bottom() + 1.0);
    }
    void picturesShowSomethingOfEachRow()
    {
        model::Project project = tests::smallProject();
        for (int i = 0; i < 12; ++i) {
            project.policyEvents.append(policyEvent(i, QDate(2025, 3, 1)));
            project.migrations.append(project.migrations[0]);
            project.migrations.last().id = QStringLiteral("m%1").arg(i);
        }
        const LaneModel model = buildLanes(project, nullptr, {});
        LaneState picture;
        picture.scrolls = false;
        const LaneLayout layout(model, frame(110.0), picture);
        QVERIFY(layout.visiblePolicyLanes() >= 2);
        for (const LaneRow row : {LaneRow::Release, LaneRow::Migration, LaneRow::Supply})
            QVERIFY(layout.row(row).height() > 0.0);
        QVERIFY(!anyOverlap(model, layout));
        for (const PlacedItem &place : layout.items())
            QVERIFY(place.strip.bottom() <= layout.frame().area.bottom() + 1.0);
        const LaneLayout large(model, frame(900.0), picture); // room for all
        QCOMPARE(large.visiblePolicyLanes(), large.policyLanes());
        QCOMPARE(large.visibleBodyLanes(), large.bodyLanes());
    }
    void namesBesideShortBars()
    {
        model::Project project = tests::smallProject();
        project.policyEvents = {policyEvent(0, QDate(2026, 12, 28))};
        project.policyEvents[0].end = QDate(2026, 12, 30);
        const LaneModel model = buildLanes(project, nullptr, {});
        const LaneLayout layout(model, frame(152.0), {});
        QCOMPARE(layout.items()[0].label.place, LabelPlace::Left); // no room at the right
        project.policyEvents[0] = policyEvent(0, QDate(2025, 2, 1));
        project.policyEvents[0].end = QDate(2025, 2, 3);
        const LaneModel early = buildLanes(project, nullptr, {});
        QCOMPARE(LaneLayout(early, frame(152.0), {}).items()[0].label.place, LabelPlace::Right);
        project.policyEvents[0].end = {};
        const LaneModel open = buildLanes(project, nullptr, {});
        QCOMPARE(LaneLayout(open, frame(152.0), {}).items()[0].label.place, LabelPlace::Inside);
    }
    void cutBarsHaveTips()
    {
        model::Project project = tests::smallProject();
        project.policyEvents = {policyEvent(0, QDate(2023, 11, 17))};
        project.policyEvents[0].end = QDate(2030, 1, 1);
        LaneModel model = buildLanes(project, nullptr, {});
        LaneLayout layout(model, frame(152.0), {});
        QVERIFY(layout.items()[0].cutLeft && layout.items()[0].cutRight);
        project.policyEvents[0].end = {}; // never ends: nothing is cut at the end of the horizon
        model = buildLanes(project, nullptr, {});
        layout = LaneLayout(model, frame(152.0), {});
        QVERIFY(layout.items()[0].cutLeft && !layout.items()[0].cutRight);
    }
    void whatIsOverIsNamedAtTheEdge()
    {
        model::Project project = tests::smallProject();
        project.policyEvents = {policyEvent(0, QDate(2022, 10, 21))};
        project.policyEvents[0].end = QDate(2023, 11, 17);
        const LaneModel model = buildLanes(project, nullptr, {});
        const LaneLayout layout(model, frame(152.0), {});
        QVERIFY(layout.items()[0].beyond);
        QVERIFY(layout.items()[0].label.rect.left() >= layout.frame().area.left());
        QVERIFY(!layout.hit(layout.items()[0].label.rect.center()).isEmpty());
    }
    void handlesTakeTheNearest()
    {
        const LaneModel model = buildLanes(tests::smallProject(), nullptr, {});
        LaneState state;
        state.selectedType = EntityType::PolicyEvent;
        state.selectedId = QStringLiteral("ban");
        const LaneLayout layout(model, frame(152.0), state);
        const PlacedItem &ban =
            layout.items()[static_cast<std::size_t>(layout.placeOf(EntityType::PolicyEvent, QStringLiteral("ban")))];
        const LaneItem &item = model.items[ban.index];
        const QPointF effective = layout.handleRect(ban, item.handles[1]).center();
        QCOMPARE(layout.hit(effective + QPointF(11.0, 0.0)).handle, 1);
        QCOMPARE(layout.hit(effective + QPointF(0.0, 11.0)).handle, 1); // 24 pixels high
        QCOMPARE(layout.hit(effective + QPointF(14.0, 0.0)).handle, -1);
        QVERIFY(!layout.hit(effective + QPointF(14.0, 0.0)).isEmpty()); // the bar itself
        QCOMPARE(layout.hit(layout.handleRect(ban, item.handles[0]).center()).handle, 0);
        const double middle = (layout.handleRect(ban, item.handles[0]).center().x() + effective.x()) / 2.0;
        QCOMPARE(layout.hit({middle, effective.y()}).handle, -1); // between them the whole is moved
    }
    void datesOnOneDayPartByTheSide()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[0].announced = project.policyEvents[0].effective;
        const LaneModel model = buildLanes(project, nullptr, {});
        const LaneLayout layout(model, frame(152.0), {});
        const PlacedItem &ban = layout.items().front();
        const QPointF at = layout.handleRect(ban, model.items[ban.index].handles[0]).center();
        QCOMPARE(layout.hit(at + QPointF(2.0, 0.0)).handle, 1); // effective
        QCOMPARE(layout.hit(at - QPointF(2.0, 0.0)).handle, 0); // announced
    }
    void hostileProjectsArePlacedAndPainted()
    {
        model::Project project = tests::smallProject();
        project.policyEvents.clear();
        for (int i = 0; i < 200; ++i) {
            model::PolicyEvent one = policyEvent(i, QDate(2025, 1, 1).addDays(i * 3));
            one.name = QString(200, QChar(u'W'));
            one.kind = static_cast<model::PolicyKind>(i % 4);
            one.enabled = i % 5 != 0;
            one.graceDays = i % 7 == 0 ? 1e9 : i;
            one.phaseInDays = i % 11 == 0 ? 1e12 : 0;
            if (i % 3 == 0)
                one.end = one.effective;
            if (i % 6 == 0)
                one.end = QDate(1900, 1, 1);
            if (i % 13 == 0)
                one.effective = QDate(1492, 10, 12);
            if (i % 17 == 0)
                one.effective = QDate(9876, 1, 1);
            if (i % 19 == 0)
                one.announced = QDate(4000, 1, 1);
            project.policyEvents.append(one);
        }
        project.migrations[0].days = 1e300;
        project.supplies[0].to = QDate(2024, 12, 31);
        const LaneModel model = buildLanes(project, nullptr, {});
        QElapsedTimer timer;
        timer.start();
        for (const double height : {5.0, 60.0, 152.0, 700.0}) {
            for (const double width : {1.0, 90.0, 750.0}) {
                const LaneLayout layout(model, frame(height, width), {});
                QVERIFY(!anyOverlap(model, layout));
                paint(model, layout);
            }
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
    void anEmptyProjectHasItsRow()
    {
        const LaneModel model = buildLanes(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")), nullptr, {});
        const LaneLayout layout(model, frame(152.0), {});
        QVERIFY(layout.items().empty());
        QVERIFY(layout.row(LaneRow::Policy).height() > 0.0);
        QVERIFY(layout.hit({200.0, 20.0}).isEmpty());
        paint(model, layout);
    }
};

PENSTOCK_TEST(LaneLayoutTest)
#include "tst_lane_layout.moc"
