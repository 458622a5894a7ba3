// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/cause_text.h"

#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "tests/ui/compare/hand_project.h"
#include "ui/compare/cause_chart.h"

#include <QTest>

using namespace penstock;
using compare::CauseNumbers;
using compare::CauseText;
using compare::CauseWriter;
using compare::Link;
using model::EntityType;
using model::Project;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

analysis::ScenarioRunPtr runOf(const Project &project, const QString &scenario)
{
    analysis::RunCache cache;
    return analysis::runScenario(project, scenario, cache).value_or(nullptr);
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

class CauseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = tests::handProject();
        m_root = m_project.scenarios[0].id;
    }

    void numbersAreThoseOfTheDay_data()
    {
        QTest::addColumn<double>("day");
        QTest::addColumn<double>("unmet");
        QTest::addColumn<double>("installed");
        QTest::addColumn<double>("warehouse");
        QTest::addColumn<double>("blockedSoFar");
        QTest::addColumn<double>("emptySince"); // -1: not
        // Capacity of a step is that of its middle; stocks are those of the moment.
        QTest::addRow("before the ban the store stands still")
            << 30.0 << 8000.0 - 4050.0 << 4000.0 << 300.0 << 0.0 << -1.0;
        QTest::addRow("on its first day it draws on the store")
            << 59.0 << 8000.0 - 6950.0 << 6900.0 << 300.0 << 100.0 << -1.0;
        QTest::addRow("the store is used up after three days") << 62.0 << 800.0 << 7200.0 << 0.0 << 400.0 << 62.0;
        QTest::addRow("weeks later nothing has changed but the blocked")
            << 100.0 << 800.0 << 7200.0 << 0.0 << 4200.0 << 62.0;
        QTest::addRow("days before the horizon are its first")
            << -50.0 << 8000.0 - 1050.0 << 1000.0 << 300.0 << 0.0 << -1.0;
    }
    void numbersAreThoseOfTheDay()
    {
        QFETCH(double, day);
        QFETCH(double, emptySince);
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(day));
        QVERIFY(numbers.has_value());
        QTEST(numbers->unmet, "unmet");
        QTEST(numbers->installed, "installed");
        QTEST(numbers->blockedSoFar, "blockedSoFar");
        QFETCH(double, warehouse);
        QVERIFY(std::abs(numbers->warehouse - warehouse) < 1e-6);
        QCOMPARE(numbers->emptySince.has_value(), emptySince >= 0.0);
        if (numbers->emptySince) {
            QCOMPARE(*numbers->emptySince, tests::handDay(emptySince));
        }
        QCOMPARE(numbers->chip, QStringLiteral("h20"));
        QCOMPARE(numbers->stockpile, QStringLiteral("pile"));
        QVERIFY(!numbers->referenceUsable.has_value());
    }

    void theReferenceIsThatOfTheSameDay()
    {
        const auto run = runOf(m_project, m_root);
        const auto free = runOf(m_project, QStringLiteral("free"));
        const auto numbers = compare::causeNumbers(*run, free.get(), tests::handDay(100.0));
        QCOMPARE(*numbers->referenceUsable, 11050.0);
        QCOMPARE(*numbers->referenceInstalled, 11000.0);
    }

    void sentencesSayTheNumbers()
    {
        const auto run = runOf(m_project, m_root);
        const auto free = runOf(m_project, QStringLiteral("free"));
        const auto numbers = compare::causeNumbers(*run, free.get(), tests::handDay(100.0));
        const QList<CauseText> texts = CauseWriter(*run, *numbers, QStringLiteral("No ban"), kEnglish).all();
        QCOMPARE(texts.size(), compare::kLinkCount);
        QCOMPARE(plain(texts[0].sentence),
                 QStringLiteral("800 H20-equivalents short on 11 Apr 2025, 10 % of demand. All of it is “Chat”."));
        QCOMPARE(plain(texts[1].sentence), QStringLiteral("7,200 usable against a demand of 8,000 H20-equivalents. "
                                                          "Usable is 35 % below “No ban”."));
        QCOMPARE(plain(texts[2].sentence), QStringLiteral("7,200 H20 installed, the most so far. “No ban” has 3,800 "
                                                          "more."));
        QCOMPARE(plain(texts[3].sentence), QStringLiteral("The warehouse of H20 has been empty since 4 Mar 2025."));
        QCOMPARE(plain(texts[4].sentence),
                 QStringLiteral("0 H20 a month arrive, 3,044 a month are blocked. Blocked so far: 4,200."));
        QCOMPARE(plain(texts[5].sentence),
                 QStringLiteral("“H20 ban” lets 0 % of the H20 it matches pass, in force since 1 Mar 2025. 4,200 H20 "
                                "blocked so far."));
        for (const CauseText &text : texts) {
            QVERIFY2(text.isTrouble, qPrintable(text.heading));
        }
    }

    void eachLinkLeadsToItsCause()
    {
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(100.0));
        const QList<CauseText> texts = CauseWriter(*run, *numbers, {}, kEnglish).all();
        const auto leadsTo = [&](Link link, EntityType type, const char *id) {
            const CauseText &text = texts.at(static_cast<int>(link));
            return text.type == type && text.id == QLatin1String(id) && !text.action.isEmpty();
        };
        QVERIFY(leadsTo(Link::Unmet, EntityType::Workload, "chat"));
        QVERIFY(leadsTo(Link::Installed, EntityType::Chip, "h20"));
        QVERIFY(leadsTo(Link::Warehouse, EntityType::Stockpile, "pile"));
        QVERIFY(leadsTo(Link::Gate, EntityType::PolicyEvent, "ban"));
        QCOMPARE(*texts.at(static_cast<int>(Link::Gate)).day, tests::handDay(59.0));
        QCOMPARE(*texts.at(static_cast<int>(Link::Warehouse)).day, tests::handDay(62.0));
    }

    void aGateActsOnTheDayOnly_data()
    {
        QTest::addColumn<double>("day");
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<double>("multiplier");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("before the rush") << 10.0 << false << 1.0 << "“H20 ban” does not act before 1 Mar 2025.";
        QTest::addRow("in the rush") << 50.0 << false << 2.0
                                     << "“H20 ban” is announced for 1 Mar 2025: deliveries run at 200 % of their rate.";
        QTest::addRow("half way through its phase-in")
            << 69.0 << true << 0.6 << "“H20 ban” lets 60 % of the H20 it matches pass, in force since 1 Mar 2025.";
        QTest::addRow("in full") << 100.0 << true << 0.2
                                 << "“H20 ban” lets 20 % of the H20 it matches pass, in force since 1 Mar 2025.";
        QTest::addRow("after its end") << 200.0 << false << 1.0 << "“H20 ban” acted from 1 Mar 2025 until 1 Jun 2025.";
    }
    void aGateActsOnTheDayOnly()
    {
        QFETCH(double, day);
        QFETCH(QString, sentence);
        model::PolicyEvent &ban = m_project.policyEvents[0];
        ban.announced = QDate(2025, 2, 1);
        ban.rush = 2.0;
        ban.pass = 0.2;
        ban.phaseInDays = 20.0;
        ban.end = QDate(2025, 6, 1);
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(day));
        QCOMPARE(numbers->gates.size(), 1);
        QTEST(numbers->gates[0].isActive, "isActive");
        QTEST(numbers->gates[0].multiplier, "multiplier");
        const QString said = plain(CauseWriter(*run, *numbers, {}, kEnglish).all().constLast().sentence);
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }

    void aCapSaysHowMuchPasses()
    {
        model::PolicyEvent &ban = m_project.policyEvents[0];
        ban.kind = model::PolicyKind::Cap;
        ban.capPerMonth = 1500;
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(100.0));
        const QString said = plain(CauseWriter(*run, *numbers, {}, kEnglish).all().constLast().sentence);
        QVERIFY2(said.startsWith(QStringLiteral("“H20 ban” caps deliveries at 1,500 a month since 1 Mar 2025.")),
                 qPrintable(said));
    }

    void theStrictestGateComesFirst()
    {
        model::PolicyEvent soft = m_project.policyEvents[0];
        soft.id = QStringLiteral("soft");
        soft.name = QStringLiteral("Soft rule");
        soft.pass = 0.9;
        model::PolicyEvent other = soft;
        other.id = QStringLiteral("other");
        other.channels = {QStringLiteral("grey")}; // nothing of it comes that way
        m_project.policyEvents.prepend(soft);
        m_project.policyEvents.prepend(other);
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(100.0));
        QCOMPARE(numbers->gates.size(), 2);
        QCOMPARE(numbers->gates[0].event, QStringLiteral("ban"));
        QCOMPARE(numbers->gates[1].event, QStringLiteral("soft"));
    }

    void withoutAShortfallItSaysSo()
    {
        m_project.workloads[0].baseUnits = 100;
        m_project.policyEvents.clear();
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(10.0));
        const QList<CauseText> texts = CauseWriter(*run, *numbers, {}, kEnglish).all();
        QCOMPARE(plain(texts[0].sentence), QStringLiteral("All demand is served on 11 Jan 2025."));
        QCOMPARE(plain(texts[5].sentence), QStringLiteral("No policy event holds back H20."));
        QVERIFY(!texts[0].isTrouble && !texts[5].isTrouble);
        QVERIFY(texts[0].id.isEmpty());
    }

    void anotherChipCanBeFollowed()
    {
        model::Chip ascend = m_project.chips[0];
        ascend.id = QStringLiteral("ascend");
        ascend.name = QStringLiteral("Ascend");
        m_project.chips.append(ascend);
        const auto run = runOf(m_project, m_root);
        QCOMPARE(compare::causeNumbers(*run, nullptr, tests::handDay(100.0))->chip, QStringLiteral("h20"));
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(100.0), ascend.id);
        QCOMPARE(numbers->chip, ascend.id);
        QVERIFY(numbers->gates.isEmpty()); // none of it is delivered
        QCOMPARE(numbers->installed, 0.0);
        QCOMPARE(compare::causeNumbers(*run, nullptr, tests::handDay(100.0), QStringLiteral("gone"))->chip,
                 QStringLiteral("h20"));
    }

    void anEmptyProjectHasNothingToSay()
    {
        Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Empty"));
        const auto run = runOf(project, {});
        if (run == nullptr) {
            return; // nothing to explain at all
        }
        const auto numbers = compare::causeNumbers(*run, run.get(), tests::handDay(10.0));
        if (numbers) {
            QCOMPARE(CauseWriter(*run, *numbers, QStringLiteral("x"), kEnglish).all().size(), compare::kLinkCount);
        }
    }

    void curvesAreThoseOfTheRun()
    {
        const auto run = runOf(m_project, m_root);
        const auto numbers = compare::causeNumbers(*run, nullptr, tests::handDay(100.0));
        const auto chartOf = [&](Link link) { return compare::causeChart(link, *run, nullptr, {}, *numbers); };
        const compare::CauseChart unmet = chartOf(Link::Unmet);
        QCOMPARE(unmet.bands.size(), std::size_t{1});
        QCOMPARE(unmet.bands[0].id, QStringLiteral("chat"));
        QCOMPARE(unmet.bands[0].values[100], 800.0);
        QCOMPARE(unmet.days[100], tests::handDay(100.0));
        QCOMPARE(chartOf(Link::Installed).bands[0].values[40], 5000.0);
        QVERIFY(chartOf(Link::Installed).curves.empty()); // nothing to compare with
        QVERIFY(chartOf(Link::Warehouse).bands[0].striped);
        const compare::CauseChart deliveries = chartOf(Link::Deliveries);
        QCOMPARE(deliveries.parts.size(), std::size_t{2});
        QVERIFY(deliveries.parts[1].hatched);
        QCOMPARE(deliveries.columns.size(), std::size_t{13}); // 364 days by 28
        QCOMPARE(deliveries.columns[0].values[0], 3043.75);
        QCOMPARE(deliveries.columns[0].values[1], 0.0);
        QCOMPARE(deliveries.columns[5].values[0], 0.0);
        QCOMPARE(deliveries.columns[5].values[1], 3043.75);
        const compare::CauseChart gate = chartOf(Link::Gate);
        QCOMPARE(gate.curves.size(), std::size_t{1});
        QCOMPARE(gate.curves[0].values.front(), 1.0);
        QCOMPARE(gate.curves[0].values.back(), 0.0);
        QVERIFY(std::is_sorted(gate.curves[0].days.begin(), gate.curves[0].days.end()));
        QVERIFY(chartOf(Link::Capacity).bands.empty());
    }

    void noProjectBreaksIt()
    {
        const Project project = tests::smallProject();
        const auto base = runOf(project, QStringLiteral("base"));
        const auto child = runOf(project, QStringLiteral("child"));
        for (double day = -10.0; day < 800.0; day += 13.7) {
            const auto numbers = compare::causeNumbers(*base, child.get(), tests::handDay(day));
            QVERIFY(numbers.has_value());
            for (const CauseText &text : CauseWriter(*base, *numbers, QStringLiteral("Child"), kEnglish).all()) {
                QVERIFY(!text.sentence.isEmpty() && !text.sentence.contains(QLatin1Char('%') + QString::number(1)));
                QVERIFY(!text.sentence.contains(QStringLiteral("nan")));
            }
        }
    }

private:
    Project m_project;
    QString m_root;
};
PENSTOCK_TEST(CauseTest)

#include "tst_cause.moc"
