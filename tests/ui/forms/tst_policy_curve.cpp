// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/forms/policy_curve.h"

#include <QTest>

using namespace penstock;
using forms::policyCurve;

class PolicyCurveTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rushesThenShuts()
    {
        model::Project project = tests::smallProject(); // announced 1 Feb (31), effective 9 Apr (98)
        project.policyEvents[0].rush = 1.5;
        project.policyEvents[0].pass = 0.2;
        const forms::PolicyCurve curve = policyCurve(project, QStringLiteral("ban"), 0.0, 400.0);
        QCOMPARE(curve.announcedDay, 31.0);
        QCOMPARE(curve.startDay, 98.0);
        QCOMPARE(curve.points, (QList<QPointF>{{0, 1}, {31, 1}, {31, 1.5}, {98, 1.5}, {98, 0.2}, {400, 0.2}}));
    }

    void phasesInAndEnds()
    {
        model::Project project = tests::smallProject();
        model::PolicyEvent &ban = project.policyEvents[0];
        ban.graceDays = 2;
        ban.phaseInDays = 100;
        ban.end = project.settings.start.addDays(150);
        const forms::PolicyCurve curve = policyCurve(project, QStringLiteral("ban"), 0.0, 400.0);
        QCOMPARE(curve.points,
                 (QList<QPointF>{{0, 1}, {100, 1}, {100, 1}, {150, 0.5}, {150, 0.5}, {150, 1}, {400, 1}}));
    }

    void aLiftEndsIt()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[1].enabled = true; // 1 Jan 2026: day 365
        const forms::PolicyCurve curve = policyCurve(project, QStringLiteral("ban"), 0.0, 400.0);
        QCOMPARE(curve.points.last(), QPointF(400, 1));
        QCOMPARE(curve.points.at(curve.points.size() - 2), QPointF(365, 1));
    }

    void othersHaveNone()
    {
        model::Project project = tests::smallProject();
        QVERIFY(policyCurve(project, QStringLiteral("lift"), 0, 400).isEmpty());
        QVERIFY(policyCurve(project, QStringLiteral("nothing"), 0, 400).isEmpty());
        project.policyEvents[0].enabled = false;
        QVERIFY(policyCurve(project, QStringLiteral("ban"), 0, 400).isEmpty());
    }

    void theSpanHoldsAnnouncementAndEffect()
    {
        const forms::DaySpan span = forms::spanOf(tests::smallProject(), QStringLiteral("ban"));
        QVERIFY(span.from < 31.0);
        QVERIFY(span.to > 98.0 + 60.0);
    }
};
PENSTOCK_TEST(PolicyCurveTest)

#include "tst_policy_curve.moc"
