// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "ui/library/detail_text.h"
#include "ui/library/library.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penstock;
using library::Library;
using model::EntityType;

namespace {

/// "a b" as a list.
QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class LibraryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isInTheProgram()
    {
        const Library &shipped = library::shippedLibrary();
        // 44 accelerators were collected, 13 of them without BF16 figure or bandwidth.
        QCOMPARE(shipped.chips.size(), 44);
        QCOMPARE(std::count_if(shipped.chips.cbegin(), shipped.chips.cend(),
                               [](const library::LibraryChip &chip) { return chip.isComplete(); }),
                 31);
        QVERIFY(shipped.chips.first().isComplete());
        QVERIFY(!shipped.chips.last().isComplete());
        QVERIFY(shipped.rule(QStringLiteral("rule-2023-b")) != nullptr);
        QVERIFY(shipped.rule(QStringLiteral("rule-1999")) == nullptr);
    }

    void ratingsAgreeWithPublishedFigures_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("tpp");
        QTest::addColumn<double>("pd");
        // TPP and density as stated in the table of accelerators of Epoch AI (ml_hardware.csv, January 2026) and in
        // s-w-kelly/chip-export-controls, src/data/chipData.js (March 2026). 0: no density, the die area is unknown.
        QTest::addRow("A100") << "a100" << 4992.0 << 6.04;
        QTest::addRow("A100 PCIe") << "a100-pcie" << 4992.0 << 6.04;
        QTest::addRow("A800") << "a800" << 4992.0 << 6.04;
        QTest::addRow("H100") << "h100" << 15832.0 << 19.45;
        QTest::addRow("H800") << "h800" << 15832.0 << 19.45;
        QTest::addRow("H20") << "h20" << 2368.0 << 2.91;
        QTest::addRow("H20 141 GB") << "h20-141gb" << 2368.0 << 2.91;
        QTest::addRow("H200") << "h200" << 15832.0 << 19.45;
        QTest::addRow("L40S") << "l40s" << 5864.0 << 9.63;
        QTest::addRow("L40") << "l40" << 2896.0 << 4.76;
        QTest::addRow("L4") << "l4" << 1936.0 << 6.59;
        QTest::addRow("L20") << "l20" << 1912.0 << 3.14;
        QTest::addRow("L2") << "l2" << 1544.0 << 5.25;
        QTest::addRow("RTX 4090") << "rtx-4090" << 5284.8 << 8.69;
        QTest::addRow("RTX 4090 D, stated") << "rtx-4090-d" << 4707.0 << 7.74;
        QTest::addRow("B200") << "b200" << 36000.0 << 22.11;
        QTest::addRow("GB200") << "gb200" << 40000.0 << 0.0;
        QTest::addRow("B300") << "b300" << 56000.0 << 34.4;
        QTest::addRow("MI325X") << "mi325x" << 20919.0 << 20.57;
        QTest::addRow("Ascend 910B") << "910b" << 5120.0 << 0.0;
        QTest::addRow("Ascend 910B3") << "910b3" << 5008.0 << 0.0;
        QTest::addRow("Ascend 910C") << "910c" << 12032.0 << 0.0;
        QTest::addRow("Ascend 950PR, stated") << "950pr" << 8000.0 << 0.0;
        QTest::addRow("MLU370-X8") << "mlu370-x8" << 2048.0 << 0.0;
        QTest::addRow("BR100") << "br100" << 16384.0 << 15.26;
    }
    void ratingsAgreeWithPublishedFigures()
    {
        QFETCH(QString, id);
        QFETCH(double, tpp);
        QFETCH(double, pd);
        const library::LibraryChip *chip = library::shippedLibrary().chip(id);
        QVERIFY(chip != nullptr);
        const auto rating = chip->rating();
        QVERIFY(rating.has_value());
        QVERIFY2(std::abs(rating->tpp - tpp) <= 0.001 * tpp, qPrintable(QString::number(rating->tpp)));
        QCOMPARE(rating->pd.has_value(), pd > 0.0);
        QVERIFY2(!rating->pd || std::abs(*rating->pd - pd) < 0.011,
                 qPrintable(QString::number(rating->pd.value_or(0))));
    }

    void incompleteChipsSayWhatTheyLack_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<bool>("isRated");
        QTest::addRow("RTX 4090 D") << "rtx-4090-d" << words("bf16_tflops") << true;
        QTest::addRow("MLU590") << "mlu590" << words("memory_bw_tbs") << true;
        QTest::addRow("B20") << "b20" << words("bf16_tflops memory_bw_tbs") << false;
        QTest::addRow("MTT S5000") << "mtt-s5000" << words("bf16_tflops") << false;
    }
    void incompleteChipsSayWhatTheyLack()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, missing);
        QFETCH(bool, isRated);
        const library::LibraryChip *chip = library::shippedLibrary().chip(id);
        QVERIFY(chip != nullptr);
        QCOMPARE(chip->missing, missing);
        QCOMPARE(chip->rating().has_value(), isRated);
    }

    void everyFigureOfAChipIsCited()
    {
        const Library &shipped = library::shippedLibrary();
        for (const library::LibraryChip &chip : shipped.chips) {
            const QList<model::Citation> citations = shipped.citationsOf(EntityType::Chip, chip.chip.id);
            for (const model::Field &field : model::fields(EntityType::Chip)) {
                const QString id = QString::fromLatin1(field.id);
                const bool isFigure = field.kind == model::FieldKind::Number || field.kind == model::FieldKind::Date;
                if (!isFigure || !shipped.knows(EntityType::Chip, chip.chip.id, id)) {
                    continue;
                }
                const bool isCited = std::any_of(citations.cbegin(), citations.cend(), [&id](const model::Citation &c) {
                    return c.citedField == id || c.citedField.isEmpty();
                });
                QVERIFY2(isCited, qPrintable(chip.chip.id + QLatin1Char(' ') + id));
            }
        }
    }

    void assumptionsGiveAReason()
    {
        for (const model::Citation &citation : library::shippedLibrary().citations) {
            QVERIFY2(citation.confidence != model::Confidence::Assumption || !citation.reason.isEmpty(),
                     qPrintable(citation.id));
            QVERIFY2(!citation.source.isEmpty() || citation.confidence == model::Confidence::Assumption,
                     qPrintable(citation.id));
        }
    }

    void aThingOfTheProjectIsFoundByIdOrName()
    {
        const Library &shipped = library::shippedLibrary();
        model::Chip chip;
        chip.id = QStringLiteral("h20");
        chip.name = QStringLiteral("Our H20");
        QCOMPARE(shipped.counterpart(EntityType::Chip, chip), QStringLiteral("h20"));
        chip.id = QStringLiteral("ascend-910c");
        chip.name = QStringLiteral(" ascend 910c ");
        QCOMPARE(shipped.counterpart(EntityType::Chip, chip), QStringLiteral("910c"));
        chip.name = QStringLiteral("Something else");
        QVERIFY(shipped.counterpart(EntityType::Chip, chip).isEmpty());
        model::Project project;
        project.chips = {chip};
        QVERIFY(library::counterpartIn(project, shipped, {EntityType::Chip, QStringLiteral("910c")}).isEmpty());
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("chips");
        QTest::addColumn<model::Code>("code");
        const auto file = [](const char *rest) {
            return QByteArray("{\"format\": \"penstock-library-1\", ") + rest + '}';
        };
        QTest::addRow("empty") << QByteArray() << model::Code::Syntax;
        QTest::addRow("cut off") << QByteArray("{\"format\": \"penstock-lib") << model::Code::Syntax;
        QTest::addRow("another format") << QByteArray("{\"format\": \"penstock-case-1\"}") << model::Code::WrongFormat;
        QTest::addRow("a list") << QByteArray("[]") << model::Code::WrongFormat;
        QTest::addRow("no id") << file("\"chips\": [{\"name\": \"X\"}]") << model::Code::BadId;
        QTest::addRow("no object") << file("\"chips\": [7]") << model::Code::BadId;
        QTest::addRow("unknown field") << file("\"chips\": [{\"id\": \"x\", \"colour_of_hope\": 1}]")
                                       << model::Code::UnknownField;
        QTest::addRow("text for a number")
            << file("\"chips\": [{\"id\": \"x\", \"bf16_tflops\": \"many\"}]") << model::Code::WrongType;
        QTest::addRow("out of range") << file("\"chips\": [{\"id\": \"x\", \"memory_gb\": -1}]")
                                      << model::Code::OutOfRange;
        QTest::addRow("no platform") << file("\"chips\": [{\"id\": \"x\", \"platform\": \"nowhere\"}]")
                                     << model::Code::UnknownReference;
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, chips);
        QFETCH(model::Code, code);
        const QByteArray nothing("{\"format\": \"penstock-library-1\"}");
        QVERIFY_OK(library::readLibrary(nothing, nothing, nothing));
        const auto read = library::readLibrary(chips, nothing, nothing);
        QVERIFY_FAULT(read, code);
        QCOMPARE(read.error().where.file, QStringLiteral("chips.json"));
    }

    void onlyWebAddressesAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("opened");
        QTest::addRow("whole") << "https://arxiv.org/abs/2506.12708"
                               << "https://arxiv.org/abs/2506.12708";
        QTest::addRow("bare host") << "besthub.dev"
                                   << "https://besthub.dev";
        QTest::addRow("bare page") << "yunpan.plus/t/9629-1-1"
                                   << "https://yunpan.plus/t/9629-1-1";
        QTest::addRow("nothing") << ""
                                 << "";
        QTest::addRow("words") << "page 7 of the report"
                               << "";
        QTest::addRow("a file") << "file:///etc/passwd"
                                << "";
        QTest::addRow("a script") << "javascript:alert(1)"
                                  << "";
        QTest::addRow("no host") << "https://"
                                 << "";
    }
    void onlyWebAddressesAreOpened()
    {
        QFETCH(QString, address);
        QTEST(library::webAddress(address), "opened");
    }
};
PENSTOCK_TEST(LibraryTest)

#include "tst_library.moc"
