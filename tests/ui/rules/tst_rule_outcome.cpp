// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compile.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/library/library.h"
#include "ui/rules/clause_region.h"
#include "ui/rules/log_scale.h"
#include "ui/rules/margin_text.h"
#include "ui/rules/rule_outcome.h"
#include "ui/rules/units_cut.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penstock;
using model::RuleAttribute;
using model::RuleBound;
using model::RuleOperator;
using rules::ChipOutcome;
using rules::Miss;
using rules::Outcome;

namespace {

/// "a b" as a list.
QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

constexpr RuleOperator kFrom = RuleOperator::AtLeast;
constexpr RuleOperator kBelow = RuleOperator::Below;

/// The project of the chips named, as the library has them.
model::Project projectOf(const QStringList &ids)
{
    model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
    for (const QString &id : ids) {
        const library::LibraryChip *chip = library::shippedLibrary().chip(id);
        Q_ASSERT_X(chip != nullptr, "projectOf", qPrintable(id));
        project.chips.append(chip->chip);
    }
    return project;
}

model::PolicyEvent eventOf(const model::Rule &rule)
{
    model::PolicyEvent event;
    event.id = QStringLiteral("rule");
    event.name = event.id;
    event.effective = QDate(2025, 4, 9);
    event.rule = rule;
    return event;
}

ChipOutcome outcomeOf(const char *chip, const model::Rule &rule)
{
    return rules::outcomesOf(projectOf({QString::fromLatin1(chip)}), eventOf(rule)).first();
}

model::Supply supply(const char *id, const char *op, model::Channel channel)
{
    model::Supply made;
    made.id = QString::fromLatin1(id);
    made.name = made.id;
    made.op.id = QString::fromLatin1(op);
    made.chip.id = QStringLiteral("h20");
    made.channel = channel;
    made.unitsPerMonth = 100;
    return made;
}

} // namespace

class RuleOutcomeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void publishedRulesCatchWhatTheyWereMadeFor_data()
    {
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QStringList>("caught");
        QTest::addColumn<QStringList>("free");
        // Chips that each measure was reported to hit or to spare: 87 FR 62186, 88 FR 73458, 91 FR 1684 as read in
        // s-w-kelly/chip-export-controls (March 2026), and NVIDIA's filing of April 2025 on the H20.
        QTest::addRow("October 2022") << words("rule-2022") << words("a100 a100-pcie h100")
                                      << words("a800 a800-pcie h800 l40s rtx-4090 h20");
        QTest::addRow("October 2023, a") << words("rule-2023")
                                         << words("a100 a800 h100 h800 l40s rtx-4090 l4 910b 910c br100")
                                         << words("h20 l40 l20 l2 mlu370-x8");
        QTest::addRow("October 2023, b") << words("rule-2023-b") << words("l40") << words("h20 l20 l2 h100 910b");
        QTest::addRow("October 2023") << words("rule-2023 rule-2023-b")
                                      << words("a100 a100-pcie a800 a800-pcie h100 h800 l40 l40s rtx-4090 l4")
                                      << words("h20 h20-141gb l20 l2");
        QTest::addRow("H20 letter") << words("h20-letter-rule") << words("h20 h20-141gb")
                                    << words("a100 a800 h800 l20 l40s 910c");
        QTest::addRow("January 2026, case by case")
            << words("rule-2026") << words("h200 mi325x h100 h800 a100 a800") << words("b200 b300 h20 l20");
        QTest::addRow("January 2026, denied")
            << words("rule-2026-denial") << words("b200 b300 gb200") << words("h200 mi325x h20");
    }
    void publishedRulesCatchWhatTheyWereMadeFor()
    {
        QFETCH(QStringList, rules);
        QFETCH(QStringList, caught);
        QFETCH(QStringList, free);
        model::Rule rule;
        for (const QString &id : rules) {
            QVERIFY(library::shippedLibrary().rule(id) != nullptr);
            rule += library::shippedLibrary().rule(id)->rule;
        }
        for (const ChipOutcome &one : penstock::rules::outcomesOf(projectOf(caught + free), eventOf(rule))) {
            QVERIFY2(one.outcome == (caught.contains(one.chip.id) ? Outcome::Caught : Outcome::Free),
                     qPrintable(one.chip.id));
        }
    }

    void saysHowFarAChipIs_data()
    {
        QTest::addColumn<QString>("chip");
        QTest::addColumn<model::Rule>("rule");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("margin");
        const model::Rule tiers{{{RuleAttribute::Tpp, kFrom, 4800}},
                                {{RuleAttribute::Tpp, kFrom, 2400},
                                 {RuleAttribute::Tpp, kBelow, 4800},
                                 {RuleAttribute::Pd, kFrom, 1.6},
                                 {RuleAttribute::Pd, kBelow, 5.92}}};
        // By hand from the published figures: 15,832 - 4,800; 2,400 - 2,368; 814 mm² at 2,368.
        QTest::addRow("caught") << "h800" << tiers << "caught by A"
                                << "11,032 TPP above 4,800; no deliveries";
        QTest::addRow("escapes") << "h20" << tiers << "escapes"
                                 << "32 TPP below 2,400 (B)";
        QTest::addRow("two bounds") << "l2"
                                    << model::Rule{{{RuleAttribute::Tpp, kFrom, 1600},
                                                    {RuleAttribute::Pd, kFrom, 5.92}}}
                                    << "escapes"
                                    << "56 TPP below 1,600 and 0.67 density below 5.92 (A)";
        QTest::addRow("no die area") << "910b" << model::Rule{{{RuleAttribute::Pd, kFrom, 1.6}}} << "escapes"
                                     << "die area unknown (A)";
        QTest::addRow("bandwidth") << "h20" << model::Rule{{{RuleAttribute::MemoryBandwidthTBs, kFrom, 4.5}}}
                                   << "escapes"
                                   << "0.50 TB/s of memory bandwidth below 4.5 (A)";
        QTest::addRow("exactly at") << "h20" << model::Rule{{{RuleAttribute::Tpp, kBelow, 2368}}} << "escapes"
                                    << "TPP exactly at 2,368 (A)";
        QTest::addRow("no rule") << "h20" << model::Rule{} << "caught"
                                 << "no deliveries";
        QTest::addRow("empty clause") << "h20" << model::Rule{{}} << "caught by A"
                                      << "no deliveries";
        QTest::addRow("bounds that exclude each other")
            << "h20" << model::Rule{{{RuleAttribute::Tpp, kFrom, 4800}, {RuleAttribute::Tpp, kBelow, 1600}}}
            << "escapes"
            << "2,432 TPP below 4,800 and 768 TPP above 1,600 (A)";
        QTest::addRow("threshold of zero") << "h20" << model::Rule{{{RuleAttribute::Tpp, kBelow, 0}}} << "escapes"
                                           << "2,368 TPP above 0 (A)";
    }
    void saysHowFarAChipIs()
    {
        QFETCH(QString, chip);
        QFETCH(model::Rule, rule);
        const QLocale english(QStringLiteral("en_GB"));
        const ChipOutcome one = outcomeOf(chip.toLatin1().constData(), rule);
        QTEST(rules::outcomeText(one), "outcome");
        QTEST(rules::marginText(projectOf({chip}), one, english).replace(QChar(u'\u00a0'), QLatin1Char(' ')), "margin");
    }

    void theNearestEscapeIsCalledOut()
    {
        const model::Rule rule = library::shippedLibrary().rule(QStringLiteral("rule-2023"))->rule
                                 + library::shippedLibrary().rule(QStringLiteral("rule-2023-b"))->rule;
        const auto outcomes = rules::outcomesOf(
            projectOf({QStringLiteral("h100"), QStringLiteral("l2"), QStringLiteral("h20"), QStringLiteral("910b")}),
            eventOf(rule));
        const qsizetype nearest = rules::nearestEscape(outcomes);
        QVERIFY(nearest >= 0);
        QCOMPARE(outcomes.at(nearest).chip.id, QStringLiteral("h20"));
        const QStringList lines = rules::calloutText(outcomes.at(nearest), QLocale(QStringLiteral("en_GB")));
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("H20 escapes by 32 TPP"), QStringLiteral("clause C: 2,368 < 2,400")}));
        QCOMPARE(rules::nearestEscape({}), -1);
        // A chip that escapes only for want of a die area is no near miss.
        QCOMPARE(rules::nearestEscape(rules::outcomesOf(projectOf({QStringLiteral("910b")}),
                                                        eventOf({{{RuleAttribute::Pd, kFrom, 1.6}}}))),
                 -1);
    }

    void deliveriesOutsideOfTheEventAreTold()
    {
        model::Project project = tests::smallProject();
        model::PolicyEvent event = eventOf({{{RuleAttribute::Tpp, kFrom, 1000}}});
        event.channels = {QStringLiteral("grey")};
        const auto h20 = [&] { return rules::outcomesOf(project, event).first(); };
        QCOMPARE(h20().outcome, Outcome::Unmatched);
        QCOMPARE(rules::marginText(project, h20(), QLocale::c()), QStringLiteral("channel “official” is not matched"));
        project.supplies.append(supply("more", "cloud", model::Channel::Grey));
        QCOMPARE(h20().outcome, Outcome::Caught);
        event.operators.ids = {QStringLiteral("lab")};
        QCOMPARE(h20().outcome, Outcome::Unmatched);
        event.channels.clear();
        QCOMPARE(h20().outcome, Outcome::Caught);
        project.supplies.removeFirst();
        QCOMPARE(h20().miss, Miss::Operator);
        QCOMPARE(rules::marginText(project, h20(), QLocale::c()), QStringLiteral("not matched for Cloud"));
        event.chips.ids = {QStringLiteral("910c")};
        QCOMPARE(h20().outcome, Outcome::Unmatched);
        QCOMPARE(h20().miss, Miss::NotNamed);
        event.rule.clear();
        QCOMPARE(h20().outcome, Outcome::Free);
        QCOMPARE(rules::outcomeText(h20()), QStringLiteral("not named"));
        event.kind = model::PolicyKind::Marker;
        QCOMPARE(h20().outcome, Outcome::Free);
        QVERIFY(rules::outcomeText(h20()).isEmpty());
        QVERIFY(rules::outcomesOf({}, event).isEmpty());
    }

    void chipsOfTheLibraryThatAreNotHeldAreShownWhereRated()
    {
        const auto outcomes = rules::libraryOutcomes(library::shippedLibrary(), projectOf({QStringLiteral("h20")}),
                                                     eventOf({{{RuleAttribute::Tpp, kFrom, 4800}}}));
        const auto find = [&](const char *id) {
            return std::find_if(outcomes.cbegin(), outcomes.cend(),
                                [id](const ChipOutcome &one) { return one.chip.id == QLatin1String(id); });
        };
        QVERIFY(find("h20") == outcomes.cend()); // held
        QVERIFY(find("b20") == outcomes.cend()); // no figures
        QVERIFY(find("rtx-4090-d") != outcomes.cend());
        QCOMPARE(find("rtx-4090-d")->outcome, Outcome::Free); // stated TPP of 4,707
        QCOMPARE(find("kunlun-p800")->outcome, Outcome::Caught);
        QVERIFY(find("kunlun-p800")->isLibrary);
    }

    void unitsCutAreThoseThatTheGateStops()
    {
        // 100 a month, nothing passes: 12 months of them.
        model::Project project = tests::smallProject();
        compile::DeliveryCache cache;
        const auto cut = [&](double days) {
            return rules::unitsCut(project, QStringLiteral("h20"), QStringLiteral("ban"), days, cache);
        };
        QVERIFY(cut(365.25).has_value());
        QVERIFY2(std::abs(cut(365.25)->value(QStringLiteral("h20")) - 1200.0) < 1e-6,
                 qPrintable(QString::number(cut(365.25)->value(QStringLiteral("h20")))));
        QCOMPARE(cut(365.25)->value(QStringLiteral("910c"), -1.0), 0.0);
        project.policyEvents[0].pass = 0.25;
        QVERIFY(std::abs(cut(365.25)->value(QStringLiteral("h20")) - 900.0) < 1e-6);
        project.policyEvents[0].pass = 1.5; // a subsidy: units in addition
        QVERIFY(std::abs(cut(365.25)->value(QStringLiteral("h20")) + 600.0) < 1e-6);
        project.policyEvents[0].kind = model::PolicyKind::Marker;
        QVERIFY(!cut(365.25));
        project.policyEvents[0].kind = model::PolicyKind::Restrict;
        project.policyEvents[0].enabled = false;
        QVERIFY(!cut(365.25));
        QVERIFY(!rules::unitsCut(project, QStringLiteral("h20"), QStringLiteral("nothing"), 365.25, cache));
        project.policyEvents[0].enabled = true;
        project.stockpiles[0].chip.id = QStringLiteral("gone"); // cannot be computed
        QVERIFY(!cut(365.25));
    }

    void axesAreReadable()
    {
        const rules::LogScale scale = rules::fittedScale({1544, 36000}, 500, 50000);
        QVERIFY(scale.low <= 1544 && scale.high >= 36000);
        const std::vector<double> ticks = scale.ticks();
        QVERIFY(ticks.size() >= 4);
        for (const double tick : ticks) {
            const double digit = tick / std::pow(10.0, std::floor(std::log10(tick) + 1e-9));
            QVERIFY(std::abs(digit - 1) < 1e-9 || std::abs(digit - 2) < 1e-9 || std::abs(digit - 5) < 1e-9);
        }
        rules::LogScale drawn = scale;
        drawn.from = 100;
        drawn.to = 600;
        for (const double value : {scale.low, 2400.0, 4800.0, scale.high}) {
            QVERIFY(std::abs(drawn.valueAt(drawn.positionOf(value)) - value) < 1e-6 * value);
        }
        QVERIFY(drawn.positionOf(0.0) < 100.0);
        QVERIFY(drawn.positionOf(-5.0) < 100.0);
        QVERIFY(std::isfinite(drawn.positionOf(std::numeric_limits<double>::infinity())));
        QCOMPARE(rules::fittedScale({}, 500, 50000).low, 500.0);
        QCOMPARE(rules::fittedScale({0.0, -3.0}, 500, 50000).high, 50000.0);
        QVERIFY(rules::fittedScale({2368}, 500, 50000).low < rules::fittedScale({2368}, 500, 50000).high);
        QCOMPARE(rules::onGrid(4837.0, 36.0), 4850.0);
        QCOMPARE(rules::onGrid(5.923, 0.06), 5.9);
        QCOMPARE(rules::onGrid(7.0, 0.0), 7.0);
    }

    void thresholdsAtOneValueAreOneHandle()
    {
        const model::Rule rule = library::shippedLibrary().rule(QStringLiteral("rule-2023"))->rule
                                 + library::shippedLibrary().rule(QStringLiteral("rule-2023-b"))->rule;
        const QList<rules::Threshold> all = rules::thresholdsOf(rule);
        // TPP 1,600 2,400 4,800; density 1.6 3.2 5.92.
        QCOMPARE(all.size(), 6);
        QCOMPARE(all.at(2).value, 4800.0);
        QCOMPARE(all.at(2).places.size(), 2);
        QCOMPARE(all.at(5).places.size(), 3);
        const model::Rule moved = rules::movedTo(rule, all.at(2), 5000.0);
        QCOMPARE(moved.at(0).at(0).value, 5000.0);
        QCOMPARE(moved.at(2).at(1).value, 5000.0);
        QCOMPARE(moved.at(1), rule.at(1));
        QCOMPARE(rules::thresholdText(rule, all.at(0), QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("TPP ≥ 1,600 (B, D)"));
        QVERIFY(
            rules::thresholdsOf({{{RuleAttribute::Tpp, kFrom, 0}, {RuleAttribute::MemoryGb, kFrom, 80}}}).isEmpty());
    }

    void regionsSayWhatTheyAre()
    {
        const QList<rules::ClauseRegion> regions =
            rules::regionsOf({{},
                              {{RuleAttribute::Tpp, kFrom, 2400}, {RuleAttribute::Tpp, kFrom, 1600}},
                              {{RuleAttribute::Pd, kBelow, 3.2}, {RuleAttribute::MemoryBandwidthTBs, kFrom, 4}},
                              {{RuleAttribute::Tpp, kFrom, 4800}, {RuleAttribute::Tpp, kBelow, 4800}}},
                             QLocale(QStringLiteral("en_GB")));
        QCOMPARE(regions.at(0).tppLow, 0.0);
        QVERIFY(regions.at(0).isOpenAbove && !regions.at(0).isImpossible);
        QCOMPARE(regions.at(1).tppLow, 2400.0); // both must hold
        QVERIFY(!regions.at(2).isOpenAbove && regions.at(2).boundsDensity);
        QVERIFY(regions.at(2).otherBounds.startsWith(QStringLiteral("memory bandwidth ≥ 4")));
        QVERIFY(regions.at(3).isImpossible);
    }
};
PENSTOCK_TEST(RuleOutcomeTest)

#include "tst_rule_outcome.moc"
