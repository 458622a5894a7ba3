// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/value_audit.h"
#include "tests/support/large_project.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using audit::Support;
using model::EntityType;

namespace {

const audit::AuditedValue *find(const QList<audit::AuditedValue> &values, EntityType type, const char *id,
                                const char *field, const char *scenario = "")
{
    for (const audit::AuditedValue &value : values) {
        if (value.address == model::Address{type, QString::fromLatin1(id), QString::fromLatin1(field)}
            && value.scenario == QLatin1String(scenario)) {
            return &value;
        }
    }
    return nullptr;
}

model::Citation cited(const char *id, const char *field, const char *source)
{
    model::Citation citation;
    citation.id = QString::fromLatin1(id);
    citation.citedType = QStringLiteral("policy_events");
    citation.citedId = QStringLiteral("ban");
    citation.citedField = QString::fromLatin1(field);
    citation.source = QString::fromLatin1(source);
    return citation;
}

} // namespace

class ValueAuditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSmallProjectCountedByHand()
    {
        // Set, of:    settings 2 (start, end)          chips 4 + 3             stockpile 2    supply 2
        //             ban 2 (announced, effective)     lift 1 (effective)      override 1
        //             service 7                        training 5              release 1      migration 3   = 33
        // Never set:  settings 3   platforms 2   chips 7 + 8   stockpile 3   supply 6   ban 6   lift 2
        //             service 15   training 8    release 5     migration 1                                  = 66
        const auto counts = audit::countsOf(audit::auditOf(tests::smallProject()));
        QCOMPARE(counts.values, 33);
        QCOMPARE(counts.unset, 66);
        QCOMPARE(counts.withSource, 1); // the day of the ban
        QCOMPARE(counts.assumptions, 0);
        QCOMPARE(counts.withoutSource, 32);
    }

    void anEmptyProjectHasOnlyItsHorizon()
    {
        const auto counts =
            audit::countsOf(audit::auditOf(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"))));
        QVERIFY((counts == audit::AuditCounts{2, 0, 0, 2, 3}));
        QVERIFY(!audit::endOfData(model::Project{}).isValid());
    }

    void supportIsTheBestThatIsSaid()
    {
        model::Project project = tests::smallProject();
        project.citations = {cited("a", "effective", "nowhere"), cited("b", "pass", ""), cited("c", "rush", ""),
                             cited("d", "rush", "letter"), cited("e", "", "letter")};
        project.citations[2].confidence = model::Confidence::Assumption;
        const auto values = audit::auditOf(project);
        QVERIFY(find(values, EntityType::PolicyEvent, "ban", "effective")->support == Support::SourceGone);
        const auto *pass = find(values, EntityType::PolicyEvent, "ban", "pass");
        QVERIFY(pass->support == Support::Assumption);
        QVERIFY(!pass->isUnset); // a citation of its own says that someone looked at it
        const auto *rush = find(values, EntityType::PolicyEvent, "ban", "rush");
        QVERIFY(rush->support == Support::Source);
        QCOMPARE(rush->citations, (QList<qsizetype>{3, 2}));
        // Cited as a whole: supported, but still at its default.
        const auto *announced = find(values, EntityType::PolicyEvent, "ban", "announced");
        QVERIFY(announced->support == Support::Source && announced->isCitedAsWhole && !announced->isUnset);
        QVERIFY(find(values, EntityType::PolicyEvent, "ban", "grace_days")->isUnset);
        // What supports the data says nothing about an override.
        QVERIFY(find(values, EntityType::PolicyEvent, "ban", "pass", "child")->support == Support::None);
        project.citations.append(cited("f", "pass", "letter"));
        project.citations.last().scenario = QStringLiteral("child");
        const auto again = audit::auditOf(project);
        QVERIFY(find(again, EntityType::PolicyEvent, "ban", "pass", "child")->support == Support::Source);
        QVERIFY(find(again, EntityType::PolicyEvent, "ban", "pass")->support == Support::Assumption);
    }

    void theDayIsOfTheCitationElseOfItsSource()
    {
        model::Project project = tests::smallProject();
        const auto dayOf = [&project] {
            const auto values = audit::auditOf(project);
            return audit::dateOf(project, *find(values, EntityType::PolicyEvent, "ban", "effective"));
        };
        QVERIFY(!dayOf().isValid());
        project.sources.first().date = QDate(2025, 1, 31);
        QCOMPARE(dayOf(), QDate(2025, 1, 31));
        QCOMPARE(audit::endOfData(project), QDate(2025, 1, 31));
        project.citations.first().asOf = QDate(2024, 12, 1);
        QCOMPARE(dayOf(), QDate(2024, 12, 1));
        model::Observation observation;
        observation.id = QStringLiteral("o");
        observation.date = QDate(2025, 3, 1);
        project.observations = {observation};
        QCOMPARE(audit::endOfData(project), QDate(2025, 3, 1));
        // What supports an observed figure supports its day.
        project.citations.first().citedType = QStringLiteral("observations");
        project.citations.first().citedId = QStringLiteral("o");
        project.citations.first().citedField = QStringLiteral("value");
        const auto values = audit::auditOf(project);
        QVERIFY(find(values, EntityType::Observation, "o", "value")->support == Support::Source);
        QVERIFY(find(values, EntityType::Observation, "o", "date")->support == Support::Source);
    }

    void everyOverrideOfANumberOrDateIsListedOnce()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            const model::Project project = tests::randomProject(random);
            const auto values = audit::auditOf(project);
            qsizetype expected = 0;
            for (const model::Scenario &scenario : project.scenarios) {
                QSet<model::Address> seen;
                for (const model::Override &override : scenario.overrides) {
                    const model::Field *field = model::findField(override.address.type, override.address.field);
                    const bool isListed =
                        !field->internal
                        && (field->kind == model::FieldKind::Number || field->kind == model::FieldKind::WholeNumber
                            || field->kind == model::FieldKind::Date || field->kind == model::FieldKind::Points
                            || field->kind == model::FieldKind::Rule);
                    if (isListed && !seen.contains(override.address)) {
                        seen.insert(override.address);
                        ++expected;
                    }
                }
            }
            qsizetype listed = 0;
            for (const audit::AuditedValue &value : values) {
                listed += value.scenario.isEmpty() ? 0 : 1;
                QVERIFY(!value.scenario.isEmpty() || model::valueAt(project, value.address) == value.value);
            }
            QCOMPARE(listed, expected);
        }
    }

    void aLargeProjectIsAuditedAtOnce()
    {
        const model::Project project = tests::largeProject();
        QElapsedTimer timer;
        timer.start();
        const auto values = audit::auditOf(project);
        qInfo("%lld values in %lld ms", static_cast<long long>(values.size()), static_cast<long long>(timer.elapsed()));
        const auto counts = audit::countsOf(values);
        QCOMPARE(counts.withSource, 240);
        // stockpiles 3 · 2,400, supplies 2 · 500, events 1 · 200, chips 2 · 40, overrides 4,000, horizon 2
        QCOMPARE(counts.values, 7200 + 1000 + 200 + 80 + 4000 + 2);
        QVERIFY(timer.elapsed() < 500);
    }
};
PENSTOCK_TEST(ValueAuditTest)

#include "tst_value_audit.moc"
