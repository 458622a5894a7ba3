// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/timeline/lane_model.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penstock;
using namespace penstock::timeline;
using model::EntityType;

namespace {

LaneChoices english()
{
    LaneChoices choices;
    choices.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return choices;
}

QList<LaneSpan::Kind> kinds(const LaneItem &item)
{
    QList<LaneSpan::Kind> kinds;
    for (const LaneSpan &span : item.spans)
        kinds.append(span.kind);
    return kinds;
}

double day(int year, int month, int date)
{
    return static_cast<double>(QDate(year, month, date).toJulianDay());
}

} // namespace

class LaneModelTest : public QObject
{
    Q_OBJECT
    using Kind = LaneSpan::Kind;

    [[nodiscard]] static LaneItem event(const model::Project &project, const char *id)
    {
        const LaneModel lanes = buildLanes(project, nullptr, english());
        const LaneItem *item = lanes.find(EntityType::PolicyEvent, QString::fromLatin1(id));
        return item != nullptr ? *item : LaneItem{};
    }
    [[nodiscard]] static analysis::ScenarioRunPtr run(const model::Project &project)
    {
        analysis::RunCache cache;
        return analysis::runScenario(project, {}, cache, analysis::Counterfactuals::None).value_or(nullptr);
    }

private Q_SLOTS:
    void anEventHasItsPhases()
    {
        model::Project project = tests::smallProject();
        QCOMPARE(kinds(event(project, "ban")), (QList{Kind::Notice, Kind::Active}));
        project.policyEvents[0].graceDays = 30;
        project.policyEvents[0].phaseInDays = 60;
        const LaneItem ban = event(project, "ban");
        QCOMPARE(kinds(ban), (QList{Kind::Notice, Kind::Grace, Kind::PhaseIn, Kind::Active}));
        QCOMPARE(ban.spans[0].span, (Interval{day(2025, 2, 1), day(2025, 4, 9)}));
        QCOMPARE(ban.spans[1].span.to, day(2025, 5, 9));
        QCOMPARE(ban.spans[2].span.to, day(2025, 7, 8));
        QVERIFY(std::isinf(ban.spans[3].span.to));
        QCOMPARE(ban.glyph, Glyph::Shut);
    }
    void glyphsByKind()
    {
        model::Project project = tests::smallProject();
        QCOMPARE(event(project, "lift").glyph, Glyph::Open);
        project.policyEvents[0].kind = model::PolicyKind::Cap;
        QCOMPARE(event(project, "ban").glyph, Glyph::Half);
        project.policyEvents[0].kind = model::PolicyKind::Marker;
        QCOMPARE(event(project, "ban").glyph, Glyph::Diamond);
    }
    void anEnabledLiftEndsTheGate()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[1].enabled = true;
        QCOMPARE(event(project, "ban").extent.to, day(2026, 1, 1));
        QVERIFY(event(project, "ban").text.contains(QStringLiteral("lifted by “Lift” on 1 Jan 2026")));
        QCOMPARE(kinds(event(project, "lift")), QList{Kind::Opened});
    }
    void aDisabledEventSaysSo()
    {
        const LaneItem lift = event(tests::smallProject(), "lift");
        QVERIFY(!lift.enabled);
        QCOMPARE(lift.label, QStringLiteral("Lift (off in this scenario)"));
    }
    void spokenSentence()
    {
        QCOMPARE(event(tests::smallProject(), "ban").text,
                 QStringLiteral("Ban, restriction, announced 1 Feb 2025, effective 9 Apr 2025, no end\nBlocks H20"));
    }
    void handlesAreTheDates()
    {
        const LaneItem ban = event(tests::smallProject(), "ban");
        QCOMPARE(ban.handles.size(), 3);
        QCOMPARE(ban.handles[0].part, QStringLiteral("announced"));
        QCOMPARE(ban.handles[1].part, QStringLiteral("effective"));
        QCOMPARE(ban.handles[2].part, QStringLiteral("end"));
        QVERIFY(ban.handles[2].open); // there is no end: at the end of the horizon it can be taken
        QCOMPARE(ban.handles[2].day, day(2027, 1, 1));
        QCOMPARE(event(tests::smallProject(), "lift").handles.size(), 1);
    }
    void gatesThatActComeFirst()
    {
        model::Project project = tests::smallProject();
        model::PolicyEvent note = project.policyEvents[0];
        note.id = QStringLiteral("note");
        note.kind = model::PolicyKind::Marker;
        note.announced = note.effective = QDate(2025, 1, 2);
        project.policyEvents.prepend(note);
        const LaneModel lanes = buildLanes(project, nullptr, english());
        QCOMPARE(lanes.items[0].id, QStringLiteral("ban"));
        QCOMPARE(lanes.items[1].id, QStringLiteral("note"));
    }
    void wallsOfARelease()
    {
        model::Project project = tests::smallProject();
        project.releases[0].qualityDate = QDate(2025, 7, 1);
        const auto computed = run(project);
        QVERIFY(computed != nullptr);
        const engine::ReleaseOutcome &outcome = computed->result.releases[0];
        const LaneModel lanes = buildLanes(project, computed.get(), english());
        const LaneItem *release = lanes.find(EntityType::Release, QStringLiteral("next"));
        QVERIFY(release != nullptr);
        QCOMPARE(release->handles.size(), 2);
        QVERIFY(outcome.happened);
        QCOMPARE(release->glyphDay, day(2025, 1, 1) + std::floor(*outcome.day + 1e-6));
        QVERIFY(release->label.startsWith(QStringLiteral("Next model ")));
        QCOMPARE(release->spans.front().kind, Kind::Quality);
        QCOMPARE(release->spans.front().span.from, day(2025, 6, 1));
    }
    void aReleaseThatNeverComesSaysSo()
    {
        model::Project project = tests::smallProject();
        project.releases[0].qualityDate = QDate(2028, 1, 1);
        const auto computed = run(project);
        QVERIFY(computed != nullptr && !computed->result.releases[0].happened);
        const LaneModel lanes = buildLanes(project, computed.get(), english());
        const LaneItem *release = lanes.find(EntityType::Release, QStringLiteral("next"));
        QCOMPARE(release->spans.front().labels.first(), QStringLiteral("Next model not within the horizon"));
        QCOMPARE(release->extent.to, day(2027, 1, 1));
    }
    void withoutARunTheReleaseIsPlanned()
    {
        const LaneModel lanes = buildLanes(tests::smallProject(), nullptr, english());
        const LaneItem *release = lanes.find(EntityType::Release, QStringLiteral("next"));
        QVERIFY(release->spans.isEmpty());
        QCOMPARE(release->glyphDay, day(2025, 6, 1));
    }
    void rampOfAMigration()
    {
        model::Project project = tests::smallProject();
        project.platforms[1].readiness = 0.28;
        const LaneModel lanes = buildLanes(project, nullptr, english());
        const LaneItem *migration = lanes.find(EntityType::Migration, QStringLiteral("cann"));
        QCOMPARE(migration->label, QStringLiteral("CANN efficiency 0.28 → 0.80"));
        QCOMPARE(migration->ramp, (Interval{day(2025, 3, 1), day(2025, 12, 26)}));
        QCOMPARE(migration->chip, QStringLiteral("910c"));
    }
    void suppliesAreMergedByChip()
    {
        const LaneModel lanes = buildLanes(tests::smallProject(), nullptr, english());
        const LaneItem *supply = lanes.find(EntityType::Supply, QStringLiteral("lab-h20"));
        QVERIFY(supply != nullptr);
        QCOMPARE(supply->type, EntityType::Chip);
        QCOMPARE(kinds(*supply), (QList{Kind::Flow, Kind::Blocked}));
        QVERIFY(supply->spans[1].text.startsWith(QStringLiteral("H20 blocked by Ban\n")));
        QVERIFY(supply->handles.isEmpty());
        QVERIFY(!supply->thin);
    }
    void aSelectedSupplyGetsItsHandles()
    {
        LaneChoices choices = english();
        choices.selectedType = EntityType::Supply;
        choices.selectedId = QStringLiteral("lab-h20");
        const LaneModel lanes = buildLanes(tests::smallProject(), nullptr, choices);
        const LaneItem *supply = lanes.find(EntityType::Supply, QStringLiteral("lab-h20"));
        QCOMPARE(supply->handles.size(), 2);
        QVERIFY(kinds(*supply).contains(Kind::Chosen));
    }
    void whatIsOffShowsWhenSelected()
    {
        model::Project project = tests::smallProject();
        project.migrations[0].enabled = false;
        QVERIFY(buildLanes(project, nullptr, english()).find(EntityType::Migration, QStringLiteral("cann")) == nullptr);
        LaneChoices choices = english();
        choices.selectedType = EntityType::Migration;
        choices.selectedId = QStringLiteral("cann");
        QVERIFY(buildLanes(project, nullptr, choices).find(EntityType::Migration, QStringLiteral("cann")) != nullptr);
    }
    void hostileDatesDoNoHarm()
    {
        model::Project project = tests::smallProject();
        project.policyEvents[0].effective = {};
        QVERIFY(event(project, "ban").id.isEmpty());
        project.policyEvents[0].effective = QDate(2025, 4, 9);
        project.policyEvents[0].end = QDate(2024, 1, 1); // before the start
        const LaneItem ban = event(project, "ban");
        QCOMPARE(kinds(ban), QList{Kind::Notice});
        QVERIFY(ban.text.contains(QStringLiteral("over before it binds")));
        project.policyEvents[0].effective = QDate(250000, 1, 1);
        QVERIFY(event(project, "ban").id.isEmpty());
        project.policyEvents[0].effective = QDate(1600, 1, 1);
        QCOMPARE(event(project, "ban").glyphDay, day(1600, 1, 1));
        project.releases[0].planned = {};
        project.migrations[0].start = {};
        QVERIFY(buildLanes(project, nullptr, english()).find(EntityType::Release, QStringLiteral("next")) == nullptr);
    }
    void japaneseDates()
    {
        LaneChoices choices = english();
        choices.locale = QLocale(QLocale::Japanese);
        const LaneModel lanes = buildLanes(tests::smallProject(), nullptr, choices);
        QVERIFY(lanes.items[0].text.contains(QStringLiteral("2025年4月9日")));
    }
};

PENSTOCK_TEST(LaneModelTest)
#include "tst_lane_model.moc"
