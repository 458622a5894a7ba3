// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/find_replace.h"

#include "tests/support/expect.h"
#include "tests/support/large_project.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/document/project_document.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using model::EntityType;
using search::ReplaceQuery;
using search::ReplaceScope;

namespace {

ReplaceQuery query(const char *find, const char *replace)
{
    ReplaceQuery made;
    made.find = QString::fromUtf8(find);
    made.replace = QString::fromUtf8(replace);
    return made;
}

QList<search::Replacement> found(const model::Project &project, const ReplaceQuery &query)
{
    return search::findReplacements(project, query, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// "list/id/field", with "@scenario" of an override.
QStringList placesOf(const QList<search::Replacement> &replacements)
{
    QStringList places;
    for (const search::Replacement &one : replacements) {
        const QString place =
            QStringList{model::key(one.address.type), one.address.id, one.address.field}.join(QLatin1Char('/'));
        places.append(one.scenario.isEmpty() ? place : place + QLatin1Char('@') + one.scenario);
    }
    return places;
}

} // namespace

class FindReplaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreReadAsFormsReadThem_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *what, const char *find, const char *replace, const QStringList &places,
                            const char *after) {
            QTest::addRow("%s", what) << QString::fromUtf8(find) << QString::fromUtf8(replace) << places
                                      << QString::fromUtf8(after);
        };
        const QStringList effective{QStringLiteral("policy_events/ban/effective")};
        row("a date in ISO form", "2025-04-09", "2025-05-01", effective, "2025-05-01");
        row("a date as it is read", "9 Apr 2025", "1 May 2025", effective, "2025-05-01");
        row("a date moved by days", "2025-04-09", "+30", effective, "2025-05-09");
        row("a number", "900", "950", {QStringLiteral("chips/h20/interconnect_gbs")}, "950");
        row("a number with group and unit", "1,000", "1.2k", {QStringLiteral("stockpiles/lab-h20/installed")}, "1200");
        row("an override in percent", "50 %", "55 %",
            {QStringLiteral("workloads/service/growth"), QStringLiteral("policy_events/ban/pass@child")}, "0.55");
    }
    void valuesAreReadAsFormsReadThem()
    {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QStringList, places);
        QFETCH(QString, after);
        const model::Project project = tests::smallProject();
        const auto hits = found(project, query(qPrintable(find), qPrintable(replace)));
        QCOMPARE(placesOf(hits), places);
        for (const search::Replacement &hit : hits) {
            QVERIFY2(hit.refusal.isEmpty(), qPrintable(hit.refusal));
            QCOMPARE(model::plainText(hit.after), after);
        }
    }

    void textsArePartsUnlessWholeWordsAreAsked()
    {
        model::Project project = tests::smallProject();
        project.operators[0].notes = QStringLiteral("The lab, labelled LAB.");
        ReplaceQuery asked = query("lab", "fab");
        asked.type = EntityType::Operator;
        auto hits = found(project, asked);
        QCOMPARE(placesOf(hits),
                 (QStringList{QStringLiteral("operators/lab/name"), QStringLiteral("operators/lab/notes")}));
        QCOMPARE(model::plainText(hits.last().after), QStringLiteral("The fab, fabelled fab."));
        asked.wholeWords = true;
        QCOMPARE(model::plainText(found(project, asked).last().after), QStringLiteral("The fab, labelled fab."));
        asked.matchCase = true;
        QCOMPARE(model::plainText(found(project, asked).last().after), QStringLiteral("The fab, labelled LAB."));
        asked.names = asked.notes = false;
        QVERIFY(found(project, asked).isEmpty());
    }

    void scopeNarrows()
    {
        const model::Project project = tests::smallProject();
        ReplaceQuery asked = query("50 %", "60 %");
        asked.scope = ReplaceScope::Data;
        QCOMPARE(placesOf(found(project, asked)), QStringList{QStringLiteral("workloads/service/growth")});
        asked.scope = ReplaceScope::OneScenario;
        asked.scenario = QStringLiteral("base");
        QVERIFY(found(project, asked).isEmpty());
        asked.scenario = QStringLiteral("child");
        QCOMPARE(placesOf(found(project, asked)), QStringList{QStringLiteral("policy_events/ban/pass@child")});
        asked.scope = ReplaceScope::AllOverrides;
        asked.type = EntityType::Chip;
        QVERIFY(found(project, asked).isEmpty());
    }

    void whatDoesNotFitSaysWhy_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *what, const char *find, const char *replace, const char *sentence) {
            QTest::addRow("%s", what) << QString::fromUtf8(find) << QString::fromUtf8(replace)
                                      << QString::fromUtf8(sentence);
        };
        row("a word for a number", "900", "many", "is not a number");
        row("below the range", "900", "-5", "must be");
        row("no such day", "2025-04-09", "31 Feb 2025", "is not a date");
        row("nothing for a needed date", "2025-04-09", "", "cannot be empty");
        row("a name that is gone", "Lift", "", "name is needed");
    }
    void whatDoesNotFitSaysWhy()
    {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QString, sentence);
        model::Project project = tests::smallProject();
        const ReplaceQuery asked = query(qPrintable(find), qPrintable(replace));
        const auto hits = found(project, asked);
        QVERIFY(!hits.isEmpty());
        QVERIFY2(hits.first().refusal.contains(sentence), qPrintable(hits.first().refusal));
        QVERIFY(hits.first().after == hits.first().before);
        QVERIFY_OK(model::applyChange(project, search::changeOf(project, hits, asked)));
        QVERIFY(project == tests::smallProject());
    }

    void curvesAndRulesAreLookedInto()
    {
        model::Project project = tests::smallProject();
        project.workloads[0].points = {{QDate(2025, 1, 1), 7.5}, {QDate(2025, 2, 1), 9.0}};
        project.policyEvents[0].rule = {{{model::RuleAttribute::Tpp, model::RuleOperator::AtLeast, 4800.0}}};
        auto hits = found(project, query("4,800", "2400"));
        QCOMPARE(placesOf(hits), QStringList{QStringLiteral("policy_events/ban/rule")});
        QCOMPARE(std::get<model::Rule>(hits.first().after).first().first().value, 2400.0);
        hits = found(project, query("7.5", "8"));
        QCOMPARE(placesOf(hits), QStringList{QStringLiteral("workloads/service/points")});
        QCOMPARE(std::get<model::Points>(hits.first().after).first().value, 8.0);
        // A date that would fall on another one.
        ReplaceQuery asked = query("2025-01-01", "2025-02-01");
        asked.type = EntityType::Workload;
        hits = found(project, asked);
        QCOMPARE(hits.size(), 1);
        QVERIFY(!hits.first().refusal.isEmpty());
    }

    void idsAndReferencesAreLeftAlone()
    {
        // "h20" is an id that stockpiles, supplies and the ban refer to; only names may change.
        const auto hits = found(tests::smallProject(), query("h20", "H200"));
        QCOMPARE(placesOf(hits),
                 (QStringList{QStringLiteral("chips/h20/name"), QStringLiteral("stockpiles/lab-h20/name"),
                              QStringLiteral("supplies/lab-h20/name")}));
        QVERIFY(found(tests::smallProject(), query("", "x")).isEmpty());
        QVERIFY(found(tests::smallProject(), query("00000000-0000", "x")).isEmpty()); // the project's own id
    }

    void anythingIsOneStepThatCanBeTakenBack()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 30; ++round) {
            document::ProjectDocument document;
            document.reset(tests::randomProject(random), {});
            const model::Project before = document.project();
            for (const char *find : {"a", "供給", "1", "0", "2", "\"", " "}) {
                const ReplaceQuery asked = query(find, "3");
                QVERIFY_OK(document.push(search::changeOf(before, found(before, asked), asked)));
                QVERIFY(document.undoStack().count() <= 1);
                document.undoStack().undo();
                QVERIFY2(document.project() == before, qPrintable(tests::firstDifference(document.project(), before)));
            }
        }
    }

    void aLargeProjectIsSearchedWhileOneTypes()
    {
        const model::Project project = tests::largeProject();
        QElapsedTimer timer;
        timer.start();
        const auto hits = found(project, query("Operator", "Lab"));
        qInfo("%lld places in %lld ms", static_cast<long long>(hits.size()), static_cast<long long>(timer.elapsed()));
        QCOMPARE(hits.size(), 2460);
        QVERIFY(timer.elapsed() < 1500);
    }
};
PENSTOCK_TEST(FindReplaceTest)

#include "tst_find_replace.moc"
