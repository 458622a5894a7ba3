// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/charts/view_picture.h"

#include <QImage>
#include <QTest>

using namespace penstock;
using namespace penstock::charts;
using timeline::displayUnit;

class ViewPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindInEveryFormat()
    {
        const model::Project project = tests::smallProject();
        for (const auto kind : {model::ViewKind::Overview, model::ViewKind::CapacityDemand, model::ViewKind::Reservoir,
                                model::ViewKind::Deliveries, model::ViewKind::Timeline}) {
            model::View view;
            view.kind = kind;
            view.name = QStringLiteral("A view");
            const auto png = renderView(project, view, QStringLiteral("child"), PictureFormat::Png, {});
            QVERIFY_OK(png);
            QVERIFY(!QImage::fromData(*png).isNull());
            const auto svg = renderView(project, view, {}, PictureFormat::Svg, {});
            QVERIFY_OK(svg);
            QVERIFY(svg->contains("<svg"));
            const auto pdf = renderView(project, view, {}, PictureFormat::Pdf, {});
            QVERIFY_OK(pdf);
            QVERIFY(pdf->startsWith("%PDF"));
        }
    }
    void theViewSaysWhatIsShown()
    {
        const model::Project project = tests::smallProject();
        model::View view;
        view.scenarios = {QStringLiteral("gone"), QStringLiteral("child")};
        view.title = QStringLiteral("Title");
        view.sourceLine = QStringLiteral("Source");
        view.markers = false;
        view.from = QDate(2025, 3, 1);
        const auto picture = ViewPicture::make(project, view, QStringLiteral("base"));
        QVERIFY_OK(picture);
        QCOMPARE((*picture)->run()->scenario, QStringLiteral("child"));
        const plot::PictureOptions options = (*picture)->options({});
        QCOMPARE(options.options.title, QStringLiteral("Title"));
        QCOMPARE(options.options.sourceLine, QStringLiteral("Source"));
        QVERIFY(!options.options.markers);
        QCOMPARE(options.fromDay, static_cast<double>(QDate(2025, 3, 1).toJulianDay()));
        QCOMPARE(options.toDay, static_cast<double>(QDate(2027, 1, 1).toJulianDay()));
        QCOMPARE((*picture)->stack().panels().size(), std::size_t(4));
    }
    void aFaultIsReported()
    {
        model::Project project = tests::smallProject();
        project.settings.end = project.settings.start;
        QVERIFY(!renderView(project, {}, {}, PictureFormat::Png, {}).has_value());
        QVERIFY(!renderView(tests::smallProject(), {}, QStringLiteral("gone"), PictureFormat::Png, {}).has_value());
    }
    void unitsByName()
    {
        const model::Project project = tests::smallProject();
        using Kind = plot::DisplayUnit::Kind;
        QCOMPARE(displayUnit(project, QStringLiteral("910c")).kind, Kind::Chip);
        QCOMPARE(displayUnit(project, QStringLiteral("pflops")).kind, Kind::Pflops);
        QCOMPARE(displayUnit(project, QStringLiteral("service")).kind, Kind::TokensPerDay);
        QCOMPARE(displayUnit(project, QStringLiteral("reference")).kind, Kind::ReferenceChip);
        QCOMPARE(displayUnit(project, QString()).kind, Kind::ReferenceChip);
    }
};

PENSTOCK_TEST(ViewPictureTest)
#include "tst_view_picture.moc"
