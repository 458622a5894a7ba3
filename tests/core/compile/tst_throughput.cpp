// SPDX-License-Identifier: GPL-3.0-or-later
//
// Roofline, link, measurements, migrations (model.md 2 and 3).
#include "core/compile/throughput.h"
#include "tests/core/support/plain_project.h"
#include "tests/core/support/simulated.h"
#include "tests/support/test_main.h"

using namespace penstock;
using namespace penstock::tests;

namespace {

double throughputOf(const model::Chip &chip, const model::Workload &workload)
{
    return compile::hardwareThroughput(chip, workload, nullptr);
}

} // namespace

class ThroughputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLowerRoofCounts()
    {
        model::Chip chip;
        chip.bf16Tflops = 148.0;
        chip.memoryBandwidthTBs = 4.0;
        model::Workload workload;
        workload.mfu = 0.5;
        workload.mbu = 0.8;
        workload.intensityFlopPerByte = 10.0;
        QVERIFY_CLOSE(throughputOf(chip, workload), 32.0); // 4 TB/s * 10 FLOP/B * 0.8
        workload.intensityFlopPerByte = 1000.0;
        QVERIFY_CLOSE(throughputOf(chip, workload), 74.0); // 148 * 0.5
        workload.intensityFlopPerByte = 23.125;
        QVERIFY_CLOSE(throughputOf(chip, workload), 74.0); // the ridge
    }

    void aWiderPrecisionStandsIn_data()
    {
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("fp8");
        QTest::addColumn<double>("fp4");
        QTest::addColumn<double>("int8");
        QTest::addColumn<double>("peak");
        using enum model::Precision;
        QTest::newRow("bf16 takes no narrower one") << static_cast<int>(Bf16) << 2.0 << 4.0 << 3.0 << 1.0;
        QTest::newRow("fp8") << static_cast<int>(Fp8) << 2.0 << 4.0 << 3.0 << 2.0;
        QTest::newRow("int8 for fp8") << static_cast<int>(Fp8) << 0.0 << 4.0 << 3.0 << 3.0;
        QTest::newRow("bf16 for fp8") << static_cast<int>(Fp8) << 0.0 << 4.0 << 0.0 << 1.0;
        QTest::newRow("fp4") << static_cast<int>(Fp4) << 2.0 << 4.0 << 3.0 << 4.0;
        QTest::newRow("fp8 for fp4") << static_cast<int>(Fp4) << 2.0 << 0.0 << 3.0 << 2.0;
        QTest::newRow("int8 for fp4") << static_cast<int>(Fp4) << 0.0 << 0.0 << 3.0 << 3.0;
        QTest::newRow("bf16 for fp4") << static_cast<int>(Fp4) << 0.0 << 0.0 << 0.0 << 1.0;
    }
    void aWiderPrecisionStandsIn()
    {
        QFETCH(int, precision);
        QFETCH(double, fp8);
        QFETCH(double, fp4);
        QFETCH(double, int8);
        QFETCH(double, peak);
        model::Chip chip;
        chip.bf16Tflops = 1.0;
        chip.fp8Tflops = fp8;
        chip.fp4Tflops = fp4;
        chip.int8Tops = int8;
        chip.memoryBandwidthTBs = 1e6;
        model::Workload workload;
        workload.precision = static_cast<model::Precision>(precision);
        workload.mfu = workload.mbu = workload.intensityFlopPerByte = 1.0;
        QCOMPARE(throughputOf(chip, workload), peak);
    }

    void theLinkHoldsBackByItsSensitivity()
    {
        model::Chip chip;
        chip.bf16Tflops = 100.0;
        chip.memoryBandwidthTBs = 1e6;
        chip.interconnectGBs = 225.0;
        model::Workload workload;
        workload.mfu = workload.mbu = workload.intensityFlopPerByte = 1.0;
        workload.interconnectSensitivity = 0.5;
        QVERIFY_CLOSE(throughputOf(chip, workload), 100.0); // nothing to compare with
        workload.interconnectRefGBs = 900.0;
        QVERIFY_CLOSE(throughputOf(chip, workload), 50.0); // a quarter, to the half
        chip.interconnectGBs = 1800.0;
        QVERIFY_CLOSE(throughputOf(chip, workload), 100.0); // more than needed is no gain
        chip.interconnectGBs = 0.0;
        QCOMPARE(throughputOf(chip, workload), 0.0);
        workload.interconnectSensitivity = 0.0;
        QVERIFY_CLOSE(throughputOf(chip, workload), 100.0); // 0^0 = 1
    }

    /// 2000 tokens a second of 74 GFLOP are 148 TFLOP/s; what is not a service is measured in TFLOP/s.
    void aMeasurementReplacesTheRoofline()
    {
        model::Chip chip;
        chip.bf16Tflops = 1.0;
        chip.memoryBandwidthTBs = 1.0;
        model::Workload workload;
        workload.gflopPerToken = 74.0;
        model::Measurement measured;
        measured.value = 2000.0;
        QVERIFY_CLOSE(compile::hardwareThroughput(chip, workload, &measured), 148.0);
        workload.kind = model::WorkloadKind::Load;
        QCOMPARE(compile::hardwareThroughput(chip, workload, &measured), 2000.0);
        workload.kind = model::WorkloadKind::Training;
        QCOMPARE(compile::hardwareThroughput(chip, workload, &measured), 2000.0);
    }

    /// A platform halves what was measured on another one, but not what was measured on itself. The first counts.
    void aMeasurementMayHaveThePlatformInIt()
    {
        model::Project project = plainProject(28);
        project.platforms[0].readiness = 0.5;
        addStockpile(project, "lab", "chip", 10.0);
        addLoad(project, "load", 1e6);
        model::Measurement measured = named<model::Measurement>("off");
        measured.chip.id = QStringLiteral("chip");
        measured.workload.id = QStringLiteral("load");
        measured.value = 1.0;
        measured.enabled = false;
        project.measurements.append(measured);
        measured.enabled = true;
        measured.value = 200.0;
        project.measurements.append(measured);
        measured.value = 3.0;
        project.measurements.append(measured);
        const Simulated onAnother = simulated(project);
        QVERIFY_CLOSE(onAnother.compiled.plan.hardwareThroughputTflops[0][0], 200.0);
        QVERIFY_CLOSE(onAnother.totals().served[0], 5.0); // the unit is the chip's hardware, also 200
        project.measurements[1].includesPlatform = true;
        QVERIFY_CLOSE(simulated(project).totals().served[0], 10.0);
    }

    void theMigrationThatNamesAWorkloadWins()
    {
        model::Project project = plainProject();
        const auto add = [&project](const char *id, const char *workload) {
            model::Migration migration = named<model::Migration>(id);
            migration.platform.id = QStringLiteral("cuda");
            migration.workload.id = QString::fromLatin1(workload);
            project.migrations.append(migration);
        };
        const auto wins = [&project](const char *workload) {
            const model::Migration *found =
                compile::migrationFor(project, QStringLiteral("cuda"), QString::fromLatin1(workload));
            return found == nullptr ? QString() : found->id;
        };
        QCOMPARE(wins("a"), QString());
        add("all", "");
        add("all again", "");
        add("for a", "a");
        add("for a again", "a");
        QCOMPARE(wins("a"), QStringLiteral("for a"));
        QCOMPARE(wins("b"), QStringLiteral("all"));
        project.migrations[2].enabled = false;
        QCOMPARE(wins("a"), QStringLiteral("for a again"));
        project.migrations[0].enabled = false;
        QCOMPARE(wins("b"), QStringLiteral("all again"));
        QCOMPARE(compile::migrationFor(project, QStringLiteral("cann"), QStringLiteral("a")), nullptr);
    }

    void aMigrationRunsFromOneEfficiencyToTheOther()
    {
        model::Platform platform;
        platform.readiness = 0.3;
        model::Migration migration;
        migration.toEfficiency = 0.8;
        migration.days = 50.0;
        QCOMPARE(compile::efficiencyAt(platform, migration, 100.0, 99.9), 0.3); // empty: the readiness
        QCOMPARE(compile::efficiencyAt(platform, migration, 100.0, 100.0), 0.3);
        QVERIFY_CLOSE(compile::efficiencyAt(platform, migration, 100.0, 110.0), 0.4);
        QCOMPARE(compile::efficiencyAt(platform, migration, 100.0, 150.0), 0.8);
        QCOMPARE(compile::efficiencyAt(platform, migration, 100.0, 1e9), 0.8);
        migration.fromEfficiency = 1.2; // it may fall
        QVERIFY_CLOSE(compile::efficiencyAt(platform, migration, 100.0, 125.0), 1.0);
        migration.days = 0.0;
        QCOMPARE(compile::efficiencyAt(platform, migration, 100.0, 99.9), 1.2);
        QCOMPARE(compile::efficiencyAt(platform, migration, 100.0, 100.0), 0.8);
    }
};

PENSTOCK_TEST(ThroughputTest)
#include "tst_throughput.moc"
