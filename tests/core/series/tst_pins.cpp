// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pinned results: what is stored comes back to the last bit, and nothing that is stored can do harm.
#include "core/exchange/packed_text.h"
#include "core/exchange/result_json.h"
#include "core/series/pins.h"
#include "tests/core/series/run_of.h"
#include "tests/core/support/plausible_project.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace penstock;
using namespace penstock::tests;
using model::Code;

namespace {

constexpr qsizetype kMost = qsizetype{64} << 20;

model::Pin pinOf(const model::Project &project, const model::Id &scenario)
{
    auto pin = series::makePin(*runOf(project, scenario), project, QDate(2026, 1, 2), QStringLiteral("0.1"));
    if (!pin) {
        qFatal("%s", qPrintable(model::lineOf(pin.error())));
    }
    return *pin;
}

model::Pin smallPin()
{
    return pinOf(smallProject(), QStringLiteral("base"));
}

QJsonObject resultOf(const model::Pin &pin)
{
    return QJsonDocument::fromJson(*exchange::unpackText(pin.result, kMost, kMost)).object();
}

void setResult(model::Pin &pin, const QJsonObject &result)
{
    pin.result = exchange::packText(QJsonDocument(result).toJson());
}

} // namespace

class PinsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPinnedComesBack()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            const model::Project project = plausibleProject(random);
            const auto run = runOf(project);
            const auto pin = series::makePin(*run, project, QDate(2026, 1, 2), QStringLiteral("0.1"));
            QVERIFY_OK(pin);
            const auto read = series::readPin(*pin);
            QVERIFY_OK(read);
            QCOMPARE(exchange::writeResultJson(**read), exchange::writeResultJson(*run));
            QVERIFY((*read)->measures == run->measures);
            QCOMPARE((*read)->plan.referenceChip, run->plan.referenceChip);
            QVERIFY(!series::isStale(*pin, project));
        }
    }

    void aPinSaysWhereItComesFrom()
    {
        model::Project project = smallProject();
        project.info.revision = 7.0;
        const model::Pin pin = pinOf(project, QStringLiteral("child"));
        QCOMPARE(pin.scenario.id, QStringLiteral("child"));
        QCOMPARE(pin.name, QStringLiteral("Child"));
        QCOMPARE(pin.revision, 7.0);
        QCOMPARE(pin.madeOn, QDate(2026, 1, 2));
        QCOMPARE(pin.programVersion, QStringLiteral("0.1"));
        QCOMPARE(pin.fingerprint.size(), 64);
        const auto read = series::readPin(pin);
        QVERIFY_OK(read);
        QCOMPARE((*read)->scenario, QStringLiteral("child"));
        QCOMPARE((*read)->resolved.policyEvents[0].pass, 0.5); // the assumptions as the scenario saw them
        project.pins.append(pin);
        QVERIFY(pinOf(project, QStringLiteral("child")).id != pin.id);
    }

    /// The stored figures count, not what the inputs would give today.
    void theResultIsAsStored()
    {
        model::Pin pin = smallPin();
        QJsonObject result = resultOf(pin);
        QJsonObject totals = result[QLatin1String("totals")].toObject();
        QJsonArray demand = totals[QLatin1String("demand")].toArray();
        demand[0] = 12345.5;
        totals[QLatin1String("demand")] = demand;
        result[QLatin1String("totals")] = totals;
        setResult(pin, result);
        const auto read = series::readPin(pin);
        QVERIFY_OK(read);
        QCOMPARE((*read)->result.totals.demand[0], 12345.5);
    }

    /// Charts of chips, operators and workloads draw a pin; what needs single stockpiles says that it has none.
    void chartsOfAPin()
    {
        const auto read = series::readPin(smallPin());
        QVERIFY_OK(read);
        const auto run = runOf(smallProject(), QStringLiteral("base"));
        for (const model::ViewKind kind : kTimeKinds) {
            const auto data = series::chartData(**read, viewOf(kind, model::Grouping::None));
            const auto wanted = series::chartData(*run, viewOf(kind, model::Grouping::None));
            QCOMPARE(data.fault, QString());
            QCOMPARE(data.series.size(), wanted.series.size());
            for (std::size_t i = 0; i < data.series.size(); ++i) {
                if (kind != model::ViewKind::DaysOfCover) {
                    QVERIFY(data.series[i] == wanted.series[i]);
                }
            }
        }
        const auto whole = series::chartData(**read, viewOf(model::ViewKind::CapacityStack));
        QCOMPARE(whole.series.size(), std::size_t{1});
        QCOMPARE(whole.notes[0].kind, series::Note::Kind::GroupingIgnored);
        for (const model::ViewKind kind : {model::ViewKind::CapacityStack, model::ViewKind::Power}) {
            model::View view = viewOf(kind);
            view.operators = {QStringLiteral("lab")};
            QCOMPARE(series::chartData(**read, view).fault, QString(series::missing::kNotKept));
        }
    }

    void staleWhereTheAssumptionsMoved()
    {
        const model::Project project = smallProject();
        const model::Pin base = pinOf(project, QStringLiteral("base"));
        const model::Pin child = pinOf(project, QStringLiteral("child"));
        QVERIFY(!series::isStale(base, project));
        model::Project words = project;
        words.chips[0].name = QStringLiteral("another name");
        words.chips[0].colour = QStringLiteral("#123456");
        words.stockpiles[0].notes = QStringLiteral("a note");
        words.views.append(model::View());
        QVERIFY(!series::isStale(base, words));
        model::Project stock = project;
        stock.stockpiles[0].installedUnits += 1.0;
        QVERIFY(series::isStale(base, stock));
        QVERIFY(series::isStale(child, stock));
        model::Project override = project;
        override.scenarios[1].overrides[0].value = 0.25;
        QVERIFY(!series::isStale(base, override));
        QVERIFY(series::isStale(child, override));
        model::Project unit = project;
        unit.settings.referenceChip.id = QStringLiteral("910c");
        QVERIFY(series::isStale(base, unit));
        model::Project gone = project;
        gone.scenarios.removeLast();
        QVERIFY(!series::isStale(base, gone));
        QVERIFY(series::isStale(child, gone));
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &text, Code code) {
            QTest::newRow(name) << text << static_cast<int>(code);
        };
        const QString good = smallPin().result;
        row("nothing", {}, Code::Damaged);
        row("no base64", QStringLiteral("äöü!"), Code::Damaged);
        row("no zlib", QStringLiteral("AAAAAAAA"), Code::Damaged);
        row("cut", good.left(good.size() / 2 / 4 * 4), Code::Damaged);
        row("more behind it", QString::fromLatin1(QByteArray::fromBase64(good.toLatin1()).append("xyz").toBase64()),
            Code::Damaged);
        row("no JSON", exchange::packText("hello"), Code::Syntax);
        row("cut JSON", exchange::packText("{\"format\": \"penstock-result-1\""), Code::Syntax);
        row("deep JSON", exchange::packText(QByteArray(100000, '[')), Code::Syntax);
        row("unfolds to 80 MiB", exchange::packText(QByteArray(qsizetype{80} << 20, ' ')), Code::TooLarge);
        row("too long", QString(series::kMostPinText + 1, QLatin1Char('A')), Code::TooLarge);
    }
    void hostileTexts()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        model::Pin pin = smallPin();
        pin.id = QStringLiteral("p");
        model::Pin badInputs = pin;
        pin.result = text;
        badInputs.inputs = text;
        for (const model::Pin &bad : {pin, badInputs}) {
            const auto read = series::readPin(bad);
            QVERIFY_FAULT(read, static_cast<Code>(code));
            QCOMPARE(read.error().where.address.id, QStringLiteral("p"));
            QVERIFY(!model::sentence(read.error()).isEmpty());
        }
    }

    /// Each part of a result is taken away, made a text, a list or an object, at any depth: a sentence each time.
    void damagedResults()
    {
        const model::Pin good = smallPin();
        const QJsonObject result = resultOf(good);
        const auto refused = [&good](const QJsonObject &damaged, const QString &place) {
            model::Pin pin = good;
            setResult(pin, damaged);
            const auto read = series::readPin(pin);
            QVERIFY2(!read.has_value(), qPrintable(place));
            QVERIFY2(read.error().code == Code::Damaged, qPrintable(place));
        };
        for (const QString &key : result.keys()) {
            if (key == QLatin1String("scenario")) {
                continue;
            }
            QJsonObject damaged = result;
            damaged.remove(key);
            if (key != QLatin1String("caught")) { // nothing has a rule here
                refused(damaged, key);
                damaged[key] = QStringLiteral("text");
                refused(damaged, key);
            }
            const QJsonObject part = result[key].toObject();
            for (const QString &inner : part.keys()) {
                QJsonObject changed = part;
                changed[inner] = QStringLiteral("text");
                damaged[key] = changed;
                refused(damaged, key + QLatin1Char('.') + inner);
                changed[inner] = QJsonArray{1.0};
                damaged[key] = changed;
                refused(damaged, key + QLatin1Char('.') + inner);
            }
        }
        QJsonObject damaged = result;
        QJsonArray dates = result[QLatin1String("dates")].toArray();
        dates[1] = dates[0];
        damaged[QLatin1String("dates")] = dates;
        refused(damaged, QStringLiteral("dates that stand still"));
    }

    /// Any byte of the stored texts may be another one: a result or a sentence, nothing else.
    void flippedBytes()
    {
        const model::Pin good = smallPin();
        QRandomGenerator random(20251125);
        for (int i = 0; i < 200; ++i) {
            model::Pin pin = good;
            QString &text = i % 2 == 0 ? pin.result : pin.inputs;
            QByteArray json = *exchange::unpackText(text, kMost, kMost);
            for (int n = random.bounded(1, 4); n > 0; --n) {
                json[random.bounded(json.size())] = static_cast<char>(random.bounded(256));
            }
            text = exchange::packText(json);
            const auto read = series::readPin(pin);
            QVERIFY(read.has_value() || !model::sentence(read.error()).isEmpty());
        }
    }
};

PENSTOCK_TEST(PinsTest)
#include "tst_pins.moc"
