// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/shell/overview/measure_texts.h"

#include <QTest>

using namespace penstock;
using shell::MeasureText;
using shell::Trend;

/// The headline figures in words, from runs made by hand.
class MeasureTextsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutARunThereAreSevenDashes();
    void datesAndDifferences_data();
    void datesAndDifferences();
    void lagIsOfTheSelectedEventElseOfTheFirstThatBites();
    void aLagThatShrinksIsWorse();
    void sharesDifferInPoints();
    void releaseSaysTheWallThatBinds();
    void releaseBeyondTheHorizon();
    void duringADragTheFiguresAreAgainstItsBeginning();
    void spokenTextNamesTheReference();
    void japaneseReadsItsOwnDates();

private:
    static std::shared_ptr<analysis::ScenarioRun> run();
    static shell::MeasureContext context();
};

std::shared_ptr<analysis::ScenarioRun> MeasureTextsTest::run()
{
    auto made = std::make_shared<analysis::ScenarioRun>();
    made->resolved = tests::smallProject();
    made->plan.start = QDate(2025, 1, 1);
    made->plan.end = QDate(2027, 1, 1);
    made->plan.chips = {QStringLiteral("h20"), QStringLiteral("910c")};
    made->plan.referenceChip = QStringLiteral("h20");
    made->plan.events = {QStringLiteral("ban")};
    made->plan.eventStartDay = {98.0};
    made->plan.releases = {QStringLiteral("next")};
    made->measures.chipStockOutDay = {std::nullopt, std::nullopt};
    made->measures.events = {analysis::EventBite{98.0, false, 100.0, 150.0}};
    engine::ReleaseOutcome outcome;
    outcome.happened = true;
    outcome.day = 151.0; // 1 June 2025, as planned
    outcome.qualityWallDays = 0.0;
    outcome.capacityWallDays = 0.0;
    made->result.releases = {outcome};
    return made;
}

shell::MeasureContext MeasureTextsTest::context()
{
    shell::MeasureContext context;
    context.referenceName = QStringLiteral("As enacted");
    context.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return context;
}

void MeasureTextsTest::withoutARunThereAreSevenDashes()
{
    const QList<MeasureText> texts = shell::measureTexts({}, context());
    QCOMPARE(texts.size(), 7);
    for (const MeasureText &text : texts) {
        QVERIFY(!text.label.isEmpty());
        QCOMPARE(text.value, QStringLiteral("–"));
        QVERIFY(!text.date.has_value());
    }
}

void MeasureTextsTest::datesAndDifferences_data()
{
    using Day = std::optional<double>;
    QTest::addColumn<Day>("here");
    QTest::addColumn<Day>("there");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<int>("trend");
    QTest::addRow("both never") << Day() << Day() << "never"
                                << "no change" << static_cast<int>(Trend::Same);
    QTest::addRow("only here") << Day(58.0) << Day() << "28 Feb 2025"
                               << "parent: never" << static_cast<int>(Trend::Worse);
    QTest::addRow("only there") << Day() << Day(58.0) << "never"
                                << "parent: 28 Feb 2025" << static_cast<int>(Trend::Better);
    QTest::addRow("earlier here") << Day(58.0) << Day(184.0) << "28 Feb 2025"
                                  << "126\u202Fd earlier" << static_cast<int>(Trend::Worse);
    QTest::addRow("later here") << Day(65.0) << Day(58.0) << "7 Mar 2025"
                                << "7\u202Fd later" << static_cast<int>(Trend::Better);
    QTest::addRow("the same day") << Day(58.0) << Day(58.4) << "28 Feb 2025"
                                  << "no change" << static_cast<int>(Trend::Same);
}

void MeasureTextsTest::datesAndDifferences()
{
    QFETCH(std::optional<double>, here);
    QFETCH(std::optional<double>, there);
    QFETCH(QString, value);
    QFETCH(QString, difference);
    QFETCH(int, trend);
    const auto current = run();
    const auto reference = run();
    current->measures.total.firstShortfallDay = here;
    reference->measures.total.firstShortfallDay = there;
    current->measures.chipStockOutDay[0] = here;
    reference->measures.chipStockOutDay[0] = there;
    compute::Runs runs;
    runs.current = current;
    runs.reference = reference;
    const QList<MeasureText> texts = shell::measureTexts(runs, context());
    for (const qsizetype tile : {0, 6}) {
        QCOMPARE(texts.at(tile).value, value);
        QCOMPARE(texts.at(tile).differences.size(), 1);
        QCOMPARE(texts.at(tile).differences.first().text, difference);
        QCOMPARE(static_cast<int>(texts.at(tile).differences.first().trend), trend);
        QCOMPARE(texts.at(tile).date.has_value(), here.has_value());
    }
    runs.reference = nullptr;
    QVERIFY(shell::measureTexts(runs, context()).first().differences.isEmpty());
}

void MeasureTextsTest::lagIsOfTheSelectedEventElseOfTheFirstThatBites()
{
    const auto current = run();
    model::PolicyEvent second = current->resolved.policyEvents.first();
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("Second");
    current->resolved.policyEvents.append(second);
    current->plan.events.append(second.id);
    current->plan.eventStartDay.push_back(10.0);
    current->measures.events.push_back(analysis::EventBite{10.0, false, std::nullopt, std::nullopt});
    compute::Runs runs;
    runs.current = current;
    shell::MeasureContext c = context();
    QCOMPARE(shell::measureTexts(runs, c).at(1).value, QStringLiteral("100\u202Fd")); // the earlier one never bites
    QCOMPARE(shell::measureTexts(runs, c).at(2).value, QStringLiteral("150\u202Fd"));
    c.selection = {model::EntityType::PolicyEvent, QStringLiteral("second")};
    QCOMPARE(shell::measureTexts(runs, c).at(1).value, QStringLiteral("never"));
    QVERIFY(shell::measureTexts(runs, c).at(1).tip.contains(QStringLiteral("Second")));
    QCOMPARE(shell::measureTexts(runs, context()).at(1).date, QDate(2025, 7, 18));
}

void MeasureTextsTest::aLagThatShrinksIsWorse()
{
    const auto current = run();
    const auto reference = run();
    reference->measures.events = {analysis::EventBite{98.0, false, 120.0, std::nullopt}};
    compute::Runs runs;
    runs.current = current;
    runs.reference = reference;
    const QList<MeasureText> texts = shell::measureTexts(runs, context());
    QCOMPARE(texts.at(1).differences.first().text, QStringLiteral("20\u202Fd shorter"));
    QCOMPARE(texts.at(1).differences.first().trend, Trend::Worse);
    QCOMPARE(texts.at(2).differences.first().text, QStringLiteral("parent: never"));
    current->measures.events = {analysis::EventBite{98.0, true, 100.0, 150.0}};
    shell::MeasureContext ofTheEvent = context(); // nothing that helps is chosen by itself
    ofTheEvent.selection = {model::EntityType::PolicyEvent, QStringLiteral("ban")};
    const QList<MeasureText> gains = shell::measureTexts(runs, ofTheEvent);
    QCOMPARE(gains.at(1).differences.first().trend, Trend::Better);
}

void MeasureTextsTest::sharesDifferInPoints()
{
    const auto current = run();
    const auto reference = run();
    current->measures.total.serviceLevel = 0.876;
    reference->measures.total.serviceLevel = 0.994;
    current->measures.total.peakShortfallShare = 0.36;
    current->measures.total.peakShortfall = 947000.0;
    reference->measures.total.peakShortfallShare = 0.03;
    compute::Runs runs;
    runs.current = current;
    runs.reference = reference;
    const QList<MeasureText> texts = shell::measureTexts(runs, context());
    QCOMPARE(texts.at(3).differences.first().text, QStringLiteral("+33 points"));
    QCOMPARE(texts.at(3).differences.first().trend, Trend::Worse);
    QCOMPARE(texts.at(4).value, QStringLiteral("87.6\u202f%"));
    QCOMPARE(texts.at(4).differences.first().text, QStringLiteral("\u221211.8 points"));
    QCOMPARE(texts.at(4).differences.first().trend, Trend::Worse);
}

void MeasureTextsTest::releaseSaysTheWallThatBinds()
{
    const auto current = run();
    const auto reference = run();
    compute::Runs runs;
    runs.current = current;
    runs.reference = reference;
    QCOMPARE(shell::measureTexts(runs, context()).at(5).value, QStringLiteral("on time"));
    QCOMPARE(shell::measureTexts(runs, context()).at(5).label, QStringLiteral("Next model release"));
    current->result.releases[0].day = 151.0 + 267.0;
    current->result.releases[0].qualityWallDays = 92.0;
    current->result.releases[0].capacityWallDays = 175.0;
    reference->result.releases[0].day = 151.0 + 162.0;
    const MeasureText text = shell::measureTexts(runs, context()).at(5);
    QCOMPARE(text.value, QStringLiteral("+267\u202Fd"));
    QCOMPARE(text.differences.size(), 2);
    QCOMPARE(text.differences.first().text, QStringLiteral("+105\u202Fd"));
    QCOMPARE(text.differences.first().trend, Trend::Worse);
    QCOMPARE(text.differences.last().text, QStringLiteral("capacity wall"));
}

void MeasureTextsTest::releaseBeyondTheHorizon()
{
    const auto current = run();
    current->result.releases[0] = {};
    current->result.releases[0].heldBy = engine::HeldBy::Quality;
    compute::Runs runs;
    runs.current = current;
    runs.reference = run();
    const MeasureText text = shell::measureTexts(runs, context()).at(5);
    QVERIFY(text.value.contains(QStringLiteral("Jan 2027")));
    QCOMPARE(text.differences.first().text, QStringLiteral("parent: on time"));
    QCOMPARE(text.differences.last().text, QStringLiteral("quality wall"));
    QVERIFY(!text.date.has_value());
}

void MeasureTextsTest::duringADragTheFiguresAreAgainstItsBeginning()
{
    const auto current = run();
    const auto before = run();
    current->measures.total.firstShortfallDay = 58.0;
    compute::Runs runs;
    runs.current = current;
    runs.reference = current;
    runs.beforeDrag = before;
    QCOMPARE(shell::measureTexts(runs, context()).first().differences.first().text, QStringLiteral("before: never"));
}

void MeasureTextsTest::spokenTextNamesTheReference()
{
    const auto current = run();
    const auto reference = run();
    current->measures.total.firstShortfallDay = 58.0;
    reference->measures.total.firstShortfallDay = 184.0;
    compute::Runs runs;
    runs.current = current;
    runs.reference = reference;
    QCOMPARE(shell::measureTexts(runs, context()).first().spoken,
             QStringLiteral("First shortfall, 28 Feb 2025, 126\u202Fd earlier, compared with As enacted"));
    shell::MeasureContext other = context();
    other.referenceIsParent = false;
    reference->measures.total.firstShortfallDay = std::nullopt;
    QCOMPARE(shell::measureTexts(runs, other).first().differences.first().text, QStringLiteral("As enacted: never"));
}

void MeasureTextsTest::japaneseReadsItsOwnDates()
{
    const auto current = run();
    current->measures.total.firstShortfallDay = 58.0;
    compute::Runs runs;
    runs.current = current;
    shell::MeasureContext c = context();
    c.locale = QLocale(QLocale::Japanese, QLocale::Japan);
    QCOMPARE(shell::measureTexts(runs, c).first().value, QStringLiteral("2025年2月28日"));
}

PENSTOCK_TEST(MeasureTextsTest)
#include "tst_measure_texts.moc"
