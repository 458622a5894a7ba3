// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/grids/cell_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using model::EntityType;

class CellTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain"); // the value as files have it; empty: refused
        const auto row = [](const char *name, EntityType type, const char *field, const QString &text,
                            const QString &plain) {
            QTest::addRow("%s", name) << static_cast<int>(type) << QString::fromLatin1(field) << text << plain;
        };
        row("thousands with k", EntityType::Stockpile, "installed", QStringLiteral("30k"), QStringLiteral("30000"));
        row("millions with M", EntityType::Stockpile, "installed", QStringLiteral("1.2M"), QStringLiteral("1200000"));
        row("ten thousands in Japanese", EntityType::Stockpile, "installed", QStringLiteral("2.4万"),
            QStringLiteral("24000"));
        row("a sum", EntityType::Stockpile, "installed", QStringLiteral("=12*2500"), QStringLiteral("30000"));
        row("grouped", EntityType::Stockpile, "installed", QStringLiteral(" 24,000 "), QStringLiteral("24000"));
        row("a dash is nothing", EntityType::Stockpile, "installed", QStringLiteral("–"), QStringLiteral("0"));
        row("marks of direction do not count", EntityType::Stockpile, "installed",
            QString(QChar(0x200f)) + QStringLiteral("24000") + QChar(0x202c), QStringLiteral("24000"));
        row("no number", EntityType::Stockpile, "installed", QStringLiteral("n/a"), {});
        row("a formula of a spreadsheet", EntityType::Stockpile, "installed", QStringLiteral("=SUM(A1:A3)"), {});
        row("below the range", EntityType::Stockpile, "installed", QStringLiteral("-5"), {});
        row("a share in percent", EntityType::Stockpile, "failure_rate", QStringLiteral("7.5%"),
            QStringLiteral("0.075"));
        row("a share at the open end", EntityType::Stockpile, "failure_rate", QStringLiteral("100 %"), {});
        row("no limit", EntityType::Stockpile, "install_per_month", QStringLiteral("no limit"), QStringLiteral("null"));
        row("nothing where nothing has a meaning", EntityType::Stockpile, "install_per_month", QString(),
            QStringLiteral("null"));
        row("nothing sets the default", EntityType::Stockpile, "failure_rate", QString(), QStringLiteral("0.05"));
        row("nothing where something is needed", EntityType::Chip, "bf16_tflops", QString(), {});
        row("a date as files have it", EntityType::Supply, "from", QStringLiteral("2025-03-01"),
            QStringLiteral("2025-03-01"));
        row("a date in words", EntityType::Supply, "from", QStringLiteral("1 Mar 2025"), QStringLiteral("2025-03-01"));
        row("a day that is none", EntityType::Supply, "from", QStringLiteral("31 Feb 2025"), {});
        row("a choice by label", EntityType::Supply, "kind", QStringLiteral("LOT"), QStringLiteral("lot"));
        row("no such choice", EntityType::Supply, "kind", QStringLiteral("lots"), {});
        row("a reference by name", EntityType::Supply, "chip", QStringLiteral("ascend 910c"), QStringLiteral("910c"));
        row("a reference by id", EntityType::Supply, "chip", QStringLiteral("h20"), QStringLiteral("h20"));
        row("no such chip", EntityType::Supply, "chip", QStringLiteral("H200"), {});
        row("yes", EntityType::Supply, "enabled", QStringLiteral("yes"), QStringLiteral("true"));
        row("as spreadsheets say no", EntityType::Supply, "enabled", QStringLiteral("FALSE"), QStringLiteral("false"));
        row("perhaps", EntityType::Supply, "enabled", QStringLiteral("perhaps"), {});
        row("a set", EntityType::PolicyEvent, "chips", QStringLiteral("H20, Ascend 910C"), QStringLiteral("h20, 910c"));
        row("all", EntityType::PolicyEvent, "chips", QStringLiteral("all"), QString::fromLatin1("\"\""));
        row("a set with a stranger", EntityType::PolicyEvent, "chips", QStringLiteral("H20; B200"), {});
        row("points", EntityType::Workload, "points", QStringLiteral("2025-01-01 100; 2025-07-01 250.5"),
            QStringLiteral("2025-01-01 100, 2025-07-01 250.5"));
        row("points out of order", EntityType::Workload, "points", QStringLiteral("2025-07-01 100; 2025-01-01 250"),
            {});
        row("a rule", EntityType::PolicyEvent, "rule", QStringLiteral("TPP >= 4800 and pd < 1.6 or tpp ≥ 9600"),
            QStringLiteral("tpp >= 4800 and pd < 1.6 or tpp >= 9600"));
        row("no rule of ours", EntityType::PolicyEvent, "rule", QStringLiteral("weight < 3"), {});
        row("a name with NUL and tab", EntityType::Chip, "name",
            QStringLiteral("a") + QChar(u'\0') + QStringLiteral("\tb"), QStringLiteral("a b"));
        row("a name of blanks", EntityType::Chip, "name", QStringLiteral("  \t "), {});
    }
    void reads()
    {
        QFETCH(int, type);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const model::Project project = tests::smallProject();
        const model::Field *described = model::findField(static_cast<EntityType>(type), field);
        QVERIFY(described != nullptr);
        const auto reading = grids::readCell(project, *described, text);
        if (plain.isEmpty()) {
            QVERIFY2(!reading.has_value(), reading.has_value() ? qPrintable(model::plainText(*reading)) : "");
            QVERIFY(reading.error().endsWith(QLatin1Char('.')));
            return;
        }
        QVERIFY2(reading.has_value(), reading.has_value() ? "" : qPrintable(reading.error()));
        QCOMPARE(model::plainText(*reading), plain == QLatin1String("\"\"") ? QString() : plain);
    }

    void saysWhichOfTwo()
    {
        model::Project project = tests::smallProject();
        project.chips[1].name = QStringLiteral("H20");
        const model::Field &chip = *model::findField(EntityType::Supply, QStringLiteral("chip"));
        const auto reading = grids::readCell(project, chip, QStringLiteral("H20"));
        QVERIFY(!reading.has_value());
        QVERIFY2(reading.error().contains(QStringLiteral("More than one")), qPrintable(reading.error()));
        // What is copied says which one it is all the same.
        const QString copied = grids::cellText(project, chip, QStringLiteral("910c"));
        QCOMPARE(grids::readCell(project, chip, copied).value(), model::Value{QStringLiteral("910c")});
    }

    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addRow("C") << QLocale::c();
        QTest::addRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::addRow("German") << QLocale(QLocale::German);
        QTest::addRow("Japanese") << QLocale(QLocale::Japanese);
        QTest::addRow("French") << QLocale(QLocale::French);
    }
    void readsBackWhatItWrites()
    {
        QFETCH(QLocale, locale);
        QRandomGenerator random(7);
        for (int round = 0; round < 12; ++round) {
            const model::Project project = tests::randomProject(random);
            for (int t = 0; t < model::kEntityTypeCount; ++t) {
                const auto type = static_cast<EntityType>(t);
                for (const model::Field &field : model::fields(type)) {
                    // Texts lose control characters, ids of views may be gone: they are not in grids.
                    const bool isText =
                        field.kind == model::FieldKind::Text || field.kind == model::FieldKind::LongText;
                    if (field.internal || isText || field.kind == model::FieldKind::IdSet) {
                        continue;
                    }
                    for (qsizetype i = 0; i < model::count(project, type); ++i) {
                        const model::Value value = field.get(model::entityAt(project, type, i));
                        if (model::isNull(value) && field.required) {
                            continue;
                        }
                        const QString text = grids::cellText(project, field, value, locale);
                        // Members are parted by semicolons, so an id that holds one cannot be a member of several.
                        const auto *members = std::get_if<QStringList>(&value);
                        if (members != nullptr && text.count(QLatin1Char(';')) >= members->size()) {
                            continue;
                        }
                        const auto back = grids::readCell(project, field, text, {}, locale);
                        QVERIFY2(back.has_value(),
                                 back.has_value() ? "" : qPrintable(text + QStringLiteral(": ") + back.error()));
                        QVERIFY2(*back == value,
                                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(field.id), text)));
                    }
                }
            }
        }
    }

    void survivesAnyText()
    {
        QRandomGenerator random(11);
        const model::Project project = tests::smallProject();
        for (int round = 0; round < 3000; ++round) {
            QString text;
            const int length = random.bounded(24);
            for (int i = 0; i < length; ++i) {
                text.append(QChar(
                    static_cast<char16_t>(random.bounded(4) == 0 ? random.bounded(0xffff) : 32 + random.bounded(90))));
            }
            for (const EntityType type :
                 {EntityType::Chip, EntityType::Supply, EntityType::PolicyEvent, EntityType::Workload}) {
                for (const model::Field &field : model::fields(type)) {
                    if (const auto reading = grids::readCell(project, field, text);
                        reading && !model::isNull(*reading)) {
                        QVERIFY(model::checkValue(field, *reading).has_value());
                    }
                }
            }
        }
    }
};

PENSTOCK_TEST(CellTextTest)
#include "tst_cell_text.moc"
