// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every golden case, computed and held against its exact result (tests/data/golden/README.md).
#include "core/analysis/scenario_run.h"
#include "core/exchange/case_json.h"
#include "core/exchange/result_json.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

double largestIn(const QJsonValue &value)
{
    double largest = 0.0;
    if (value.isDouble()) {
        largest = std::abs(value.toDouble());
    } else if (value.isArray()) {
        for (const QJsonValue &member : value.toArray()) {
            largest = std::max(largest, largestIn(member));
        }
    } else if (value.isObject()) {
        for (const QJsonValue &member : value.toObject()) {
            largest = std::max(largest, largestIn(member));
        }
    }
    return largest;
}

/// Collects where two results part, by path.
class Comparison
{
public:
    void compare(const QString &path, const QJsonValue &wanted, const QJsonValue &got, double blockLargest)
    {
        if (wanted.isDouble() && got.isDouble()) {
            const double a = wanted.toDouble();
            const double b = got.toDouble();
            const double tolerance = std::max({1e-9, 1e-9 * std::abs(a), 1e-12 * blockLargest});
            if (!(std::abs(a - b) <= tolerance)) {
                add(path, QStringLiteral("%1 instead of %2").arg(b, 0, 'g', 17).arg(a, 0, 'g', 17));
            }
        } else if (wanted.isArray() && got.isArray()) {
            const QJsonArray a = wanted.toArray();
            const QJsonArray b = got.toArray();
            if (a.size() != b.size()) {
                add(path, QStringLiteral("%1 values instead of %2").arg(b.size()).arg(a.size()));
                return;
            }
            for (qsizetype i = 0; i < a.size(); ++i) {
                compare(path + QStringLiteral("[%1]").arg(i), a.at(i), b.at(i), blockLargest);
            }
        } else if (wanted.isObject() && got.isObject()) {
            const QJsonObject a = wanted.toObject();
            const QJsonObject b = got.toObject();
            for (auto it = a.begin(); it != a.end(); ++it) {
                const QString inner = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
                if (!b.contains(it.key())) {
                    add(inner, QStringLiteral("is missing"));
                    continue;
                }
                compare(inner, it.value(), b.value(it.key()), isBlock(inner) ? largestIn(it.value()) : blockLargest);
            }
        } else if (wanted != got) {
            add(path, QStringLiteral("is of another kind or value"));
        }
    }

    [[nodiscard]] const QStringList &differences() const { return m_differences; }

private:
    /// The totals, or the series of one chip, operator or workload.
    static bool isBlock(const QString &path)
    {
        return path == QLatin1String("totals")
               || (path.count(QLatin1Char('.')) == 1
                   && (path.startsWith(QLatin1String("chips.")) || path.startsWith(QLatin1String("operators."))
                       || path.startsWith(QLatin1String("workloads."))));
    }

    void add(const QString &path, const QString &what)
    {
        if (m_differences.size() < 12) {
            m_differences.append(path + QStringLiteral(": ") + what);
        }
    }

    QStringList m_differences;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allCasesAreThere()
    {
        QCOMPARE(QDir(QStringLiteral(PENSTOCK_TEST_DATA "/golden")).entryList({QStringLiteral("*.case.json")}).size(), 40);
    }

    void resultIsExact_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(PENSTOCK_TEST_DATA "/golden"));
        for (const QString &file : folder.entryList({QStringLiteral("*.case.json")}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(10);
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
        }
    }
    void resultIsExact()
    {
        QFETCH(QString, name);
        const auto project = exchange::readCaseJson(contentOf(name + QStringLiteral(".case.json")), name);
        QVERIFY_OK(project);
        analysis::RunCache cache;
        const auto run = analysis::runScenario(*project, project->info.run, cache);
        QVERIFY_OK(run);
        const QJsonDocument got = QJsonDocument::fromJson(exchange::writeResultJson(**run));
        const QJsonDocument wanted = QJsonDocument::fromJson(contentOf(name + QStringLiteral(".result.json")));
        QVERIFY(wanted.isObject());
        Comparison comparison;
        comparison.compare({}, wanted.object(), got.object(), 0.0);
        QVERIFY2(comparison.differences().isEmpty(), qPrintable(comparison.differences().join(QLatin1Char('\n'))));
    }

    /// What a cache holds from one run never shows in the next.
    void aWarmCacheGivesTheSameBits()
    {
        const QString name = QStringLiteral(PENSTOCK_TEST_DATA "/golden/39-china-resumption.case.json");
        const auto project = exchange::readCaseJson(contentOf(name), name);
        QVERIFY_OK(project);
        analysis::RunCache warm;
        for (const model::Scenario &scenario : project->scenarios) {
            (void)analysis::runScenario(*project, scenario.id, warm);
        }
        analysis::RunCache cold;
        const auto first = analysis::runScenario(*project, project->info.run, cold);
        const auto second = analysis::runScenario(*project, project->info.run, warm);
        QVERIFY_OK(first);
        QVERIFY_OK(second);
        QCOMPARE(exchange::writeResultJson(**first), exchange::writeResultJson(**second));
    }
};

PENSTOCK_TEST(GoldenTest)
#include "tst_golden.moc"
