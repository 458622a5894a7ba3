// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field.h"
#include "core/model/project.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace penstock::model;

class FieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsSound_data()
    {
        QTest::addColumn<int>("type");
        for (int t = 0; t < kEntityTypeCount; ++t) {
            QTest::addRow("%s", qPrintable(key(static_cast<EntityType>(t)))) << t;
        }
    }
    void everyTableIsSound()
    {
        QFETCH(int, type);
        const auto entityType = static_cast<EntityType>(type);
        QCOMPARE(entityTypeOfKey(key(entityType)), std::optional(entityType));
        QSet<QString> ids;
        AnyEntity blank = blankEntity(entityType);
        for (const Field &field : fields(entityType)) {
            const QString id = QString::fromLatin1(field.id);
            QVERIFY2(!ids.contains(id), field.id);
            ids.insert(id);
            QVERIFY2(!label(field).isEmpty() && !help(field).isEmpty(), field.id);
            QCOMPARE(findField(entityType, id), &field);
            // The default is what a new value holds, and setting null brings it back.
            QCOMPARE(field.get(base(blank)), field.defaultValue);
            field.set(base(blank), Value{});
            QCOMPARE(field.get(base(blank)), field.defaultValue);
            if (!field.required) {
                QVERIFY_OK(checkValue(field, field.defaultValue));
                QVERIFY_OK(checkValue(field, Value{}));
            }
            if (field.kind == FieldKind::Choice) {
                for (const Choice &choice : field.choices) {
                    field.set(base(blank), QString::fromLatin1(choice.key));
                    QCOMPARE(field.get(base(blank)), Value{QString::fromLatin1(choice.key)});
                }
            }
        }
    }

    /// Ranges and defaults as case-format.md gives them.
    void rangesAreThoseOfTheCaseFormat_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("range");
        QTest::addColumn<double>("byDefault");
        const double none = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char *list, const char *field, const char *range, double byDefault) {
            QTest::addRow("%s.%s", list, field)
                << QString::fromLatin1(list) << QString::fromLatin1(field) << QString::fromUtf8(range) << byDefault;
        };
        row("settings", "shortfall_tolerance", "≥ 0", 0.01);
        row("settings", "shortfall_min_days", "≥ 0", 28);
        row("settings", "bite_threshold", "≥ 0", 0.05);
        row("platforms", "readiness", "[0, 1]", 1);
        row("chips", "bf16_tflops", "> 0", none);
        row("chips", "fp8_tflops", "≥ 0", 0);
        row("chips", "memory_bw_tbs", "> 0", none);
        row("chips", "die_mm2", "≥ 0", 0);
        row("stockpiles", "installed", "≥ 0", 0);
        row("stockpiles", "failure_rate", "[0, 1)", 0.05);
        row("stockpiles", "spares", "≥ 0", 0);
        row("supplies", "growth", "> -1", 0);
        row("supplies", "diversion_share", "[0, 1]", 0);
        row("policy_events", "pass", "≥ 0", 0);
        row("policy_events", "rush", "≥ 0", 1);
        row("workloads", "mfu", "(0, 1]", none);
        row("workloads", "peak_factor", "≥ 1", 1);
        row("workloads", "adaptation_delay_days", "> 0", 90);
        row("workloads", "adaptation_full_at", "(0, 1]", 1);
        row("workloads", "max_gain", "≥ 1", 100);
        row("workloads", "half_time_days", "> 0", 30);
        row("workloads", "spike", "≥ 1", 1);
        row("workloads", "migrates_share", "[0, 1]", 0);
        row("releases", "coverage_needed", "[0, 1]", 0);
        row("releases", "horizon_days", "> 0", 30);
        row("migrations", "to_eff", "[0, 1.5]", none);
        row("measurements", "value", "> 0", none);
    }
    void rangesAreThoseOfTheCaseFormat()
    {
        QFETCH(QString, list);
        QFETCH(QString, field);
        QFETCH(QString, range);
        QFETCH(double, byDefault);
        const Field *found = findField(*entityTypeOfKey(list), field);
        QVERIFY(found != nullptr);
        QCOMPARE(found->range.text(), range);
        QCOMPARE(found->required, std::isnan(byDefault));
        if (!std::isnan(byDefault)) {
            QCOMPARE(std::get<double>(found->defaultValue), byDefault);
        }
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *list, const char *field, const Value &value, Code code) {
            QTest::addRow("%s", name) << QString::fromLatin1(list) << QString::fromLatin1(field) << value << int(code);
        };
        const double infinity = std::numeric_limits<double>::infinity();
        row("a failure rate of 1", "stockpiles", "failure_rate", 1.0, Code::OutOfRange);
        row("a negative stock", "stockpiles", "installed", -1.0, Code::OutOfRange);
        row("infinite stock", "stockpiles", "installed", infinity, Code::OutOfRange);
        row("not a number", "stockpiles", "installed", std::numeric_limits<double>::quiet_NaN(), Code::OutOfRange);
        row("a text for a number", "stockpiles", "installed", QStringLiteral("12"), Code::WrongType);
        row("a number for a date", "policy_events", "effective", 3.0, Code::WrongType);
        row("an invalid date", "policy_events", "effective", QDate(2025, 2, 31), Code::WrongType);
        row("no effective date", "policy_events", "effective", Value{}, Code::Required);
        row("an unknown kind", "policy_events", "kind", QStringLiteral("blockade"), Code::UnknownChoice);
        row("an unknown channel", "policy_events", "channels", QStringList{QStringLiteral("sea")}, Code::UnknownChoice);
        row("half a seed", "settings", "seed", 0.5, Code::NotWhole);
        row("a seed beyond exact whole numbers", "settings", "seed", 1e17, Code::NotWhole);
        row("an empty clause", "policy_events", "rule", Rule{RuleClause{}}, Code::EmptyClause);
        row("points in no order", "workloads", "points",
            Points{{QDate(2025, 2, 1), 1.0}, {QDate(2025, 2, 1), 2.0}}, Code::UnorderedPoints);
        row("a negative point", "workloads", "points", Points{{QDate(2025, 2, 1), -1.0}}, Code::OutOfRange);
        row("a text for a set", "policy_events", "chips", QStringLiteral("h20"), Code::WrongType);
        row("a number for a flag", "chips", "enabled", 1.0, Code::WrongType);
    }
    void badValuesAreRefused()
    {
        QFETCH(QString, list);
        QFETCH(QString, field);
        QFETCH(Value, value);
        QFETCH(int, code);
        const Field *found = findField(*entityTypeOfKey(list), field);
        QVERIFY(found != nullptr);
        const auto checked = checkValue(*found, value);
        QVERIFY_FAULT(checked, Code(code));
        QVERIFY(!sentence(checked.error()).contains(QLatin1Char('%')));
    }

    void unusedFieldsAreKnown()
    {
        Supply lot;
        lot.kind = SupplyKind::Lot;
        QVERIFY(!findField(EntityType::Supply, QStringLiteral("units_per_month"))->isFor(lot));
        QVERIFY(findField(EntityType::Supply, QStringLiteral("units"))->isFor(lot));
        lot.kind = SupplyKind::Rate;
        QVERIFY(findField(EntityType::Supply, QStringLiteral("units_per_month"))->isFor(lot));
    }
};

PENSTOCK_TEST(FieldTest)
#include "tst_field.moc"
