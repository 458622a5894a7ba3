// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/grids/grid_fixture.h"
#include "ui/grids/source_bar.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace penstock;
using model::EntityType;
using tests::DialogRobot;
using tests::EntityGridFixture;
using tests::GridHands;
using tests::StockGridFixture;

namespace {

/// The bar of a page, as a person uses it.
struct Bar {
    QWidget &page;

    [[nodiscard]] grids::SourceBar &bar() const
    {
        return *page.findChild<grids::SourceBar *>(QStringLiteral("sourceBar"));
    }
    [[nodiscard]] QComboBox &source() const { return *page.findChild<QComboBox *>(QStringLiteral("blockSource")); }
    void choose(const QString &name, bool byEnter = false) const
    {
        source().setFocus();
        source().lineEdit()->selectAll();
        QTest::keyClicks(source().lineEdit(), name);
        if (byEnter) {
            QTest::keyClick(source().lineEdit(), Qt::Key_Return);
        } else {
            QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("setSource")), Qt::LeftButton);
        }
    }
};

/// "type id field scenario" of the citations behind the first one, which the project has from the start.
QStringList citedBeyond(const model::Project &project, const QString &source)
{
    QStringList cited;
    for (const model::Citation &each : project.citations.mid(1)) {
        if (each.source == source) {
            cited.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(each.citedType, each.citedId, each.citedField, each.scenario)
                             .trimmed());
        }
    }
    cited.sort();
    return cited;
}

} // namespace

class SourceBarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPastedBlockIsCitedInOneStep()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const Bar bar{*f.page};
        QVERIFY(!bar.bar().isVisible());
        hands.stand(0, f.column("bf16_tflops"));
        hands.paste(QStringLiteral("150\t310\n760\t1.5k"));
        QVERIFY(bar.bar().isVisible());
        QCOMPARE(bar.bar().sentence(), QStringLiteral("4 value(s) pasted."));
        const model::Project pasted = f.document.project();
        bar.choose(QStringLiteral("the letter"));
        QVERIFY(!bar.bar().isVisible());
        QCOMPARE(citedBeyond(f.document.project(), QStringLiteral("letter")),
                 (QStringList{QStringLiteral("chips 910c bf16_tflops"), QStringLiteral("chips 910c fp8_tflops"),
                              QStringLiteral("chips h20 bf16_tflops"), QStringLiteral("chips h20 fp8_tflops")}));
        QCOMPARE(f.document.project().citations.last().confidence, model::Confidence::Medium);
        QCOMPARE(f.steps(), 2);
        QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Cite “the letter” for 4 value(s)"));
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == pasted);
    }

    void anUnknownNameMakesASource()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const Bar bar{*f.page};
        hands.stand(0, f.column("tdp_w"));
        hands.paste(QStringLiteral("400"));
        auto *confidence = f.page->findChild<QComboBox *>(QStringLiteral("blockConfidence"));
        confidence->setCurrentIndex(confidence->findData(QStringLiteral("high")));
        bar.choose(QStringLiteral("Data sheet, 2024"), true);
        QCOMPARE(f.document.project().sources.size(), 2);
        const model::Source &made = f.document.project().sources.last();
        QCOMPARE(made.name, QStringLiteral("Data sheet, 2024"));
        QCOMPARE(citedBeyond(f.document.project(), made.id), QStringList{QStringLiteral("chips h20 tdp_w")});
        QCOMPARE(f.document.project().citations.last().confidence, model::Confidence::High);
        QCOMPARE(f.steps(), 2);
        QVERIFY(f.page->window()->focusWidget() == &f.page->view());
    }

    void thePreviewCitesInTheStepOfThePaste()
    {
        EntityGridFixture f(EntityType::Supply);
        f.document.setScenario(QStringLiteral("child"));
        const GridHands hands = f.hands();
        const model::Project before = f.document.project();
        DialogRobot robot([](QDialog &dialog) {
            auto *source = dialog.findChild<QComboBox *>(QStringLiteral("blockSource"));
            QVERIFY(source != nullptr);
            source->setEditText(QStringLiteral("The letter"));
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("acceptPaste")), Qt::LeftButton);
        });
        hands.stand(0, 0);
        hands.paste(QStringLiteral("Name\tOperator\tChip\tRate\nLate\tCloud\tAscend 910C\t500\n"
                                   "H20 official, Lab\tLab\tH20\t77\n"));
        QCOMPARE(robot.count(), 1);
        QVERIFY(!Bar{*f.page}.bar().isVisible());
        const QString late = f.document.project().supplies.last().id;
        // A new entity holds its values itself; of the other one they are overrides.
        const QStringList cited = citedBeyond(f.document.project(), QStringLiteral("letter"));
        QVERIFY(cited.contains(QStringLiteral("supplies %1 units_per_month").arg(late)));
        QVERIFY2(cited.contains(QStringLiteral("supplies lab-h20 units_per_month child")),
                 qPrintable(cited.join(QLatin1Char('\n'))));
        QCOMPARE(f.steps(), 1);
        f.document.undoStack().undo();
        QVERIFY(f.document.project() == before);
    }

    void goesWithEscapeAndTheNextEdit()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const Bar bar{*f.page};
        hands.stand(0, f.column("tdp_w"));
        hands.paste(QStringLiteral("400"));
        QVERIFY(bar.bar().isVisible());
        hands.press(Qt::Key_Escape);
        QVERIFY(!bar.bar().isVisible());
        hands.paste(QStringLiteral("401"));
        bar.source().setFocus();
        QTest::keyClick(&bar.source(), Qt::Key_Escape);
        QVERIFY(!bar.bar().isVisible());
        QVERIFY(f.page->window()->focusWidget() == &f.page->view());
        hands.paste(QStringLiteral("402"));
        QTest::mouseClick(f.page->findChild<QToolButton *>(QStringLiteral("closeSource")), Qt::LeftButton);
        QVERIFY(!bar.bar().isVisible());
        hands.paste(QStringLiteral("403"));
        QVERIFY(bar.bar().isVisible());
        hands.stand(1, f.column("tdp_w"));
        hands.type(QStringLiteral("9"));
        QVERIFY(!bar.bar().isVisible());
        hands.paste(QStringLiteral("404"));
        QVERIFY(bar.bar().isVisible());
        f.document.undoStack().undo();
        QVERIFY(!bar.bar().isVisible());
    }

    void theKeyCitesWhatIsSelected()
    {
        EntityGridFixture f(EntityType::Chip);
        const GridHands hands = f.hands();
        const Bar bar{*f.page};
        hands.select(0, f.column("bf16_tflops"), 1, f.column("bf16_tflops"));
        hands.press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(bar.bar().isVisible());
        QCOMPARE(bar.bar().sentence(), QStringLiteral("2 value(s) selected."));
        QVERIFY(bar.bar().isAncestorOf(f.page->window()->focusWidget()));
        bar.choose(QStringLiteral("The letter"), true);
        QCOMPARE(citedBeyond(f.document.project(), QStringLiteral("letter")).size(), 2);
        QCOMPARE(f.steps(), 1);
        // Once more says nothing new.
        hands.press(Qt::Key_F2, Qt::ShiftModifier);
        bar.choose(QStringLiteral("The letter"), true);
        QCOMPARE(f.steps(), 1);
        QVERIFY2(f.lastTold.contains(QStringLiteral("already")), qPrintable(f.lastTold));
        // Names are nobody's claim.
        hands.stand(0, f.column("name"));
        hands.press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(!bar.bar().isVisible());
        QVERIFY(f.lastWasBad);
    }

    void stocksAreCitedWithBothFigures()
    {
        StockGridFixture f;
        const GridHands hands = f.hands();
        const Bar bar{*f.page};
        hands.stand(0, 0);
        hands.paste(QStringLiteral("10 + 3\t20"));
        QVERIFY(bar.bar().isVisible());
        bar.choose(QStringLiteral("The letter"));
        const QString made = f.pile("lab", "910c")->id;
        QStringList wanted{QStringLiteral("stockpiles lab-h20 installed"),
                           QStringLiteral("stockpiles lab-h20 warehouse"),
                           QStringLiteral("stockpiles %1 installed").arg(made)};
        wanted.sort();
        QCOMPARE(citedBeyond(f.document.project(), QStringLiteral("letter")), wanted);
        hands.stand(2, 0); // a total
        hands.press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(f.lastWasBad);
    }

    void hostileNamesOfSources_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("spaces only") << QStringLiteral("   ");
        QTest::addRow("markup") << QStringLiteral("<b>x</b>");
        QTest::addRow("ten thousand signs") << QString(10'000, QLatin1Char('x'));
        QTest::addRow("half a surrogate") << QString(QChar(0xd83d));
        QTest::addRow("percent signs") << QStringLiteral("%1 %n 100 %");
    }
    void hostileNamesOfSources()
    {
        QFETCH(QString, name);
        EntityGridFixture f(EntityType::Chip);
        const Bar bar{*f.page};
        f.hands().stand(0, f.column("tdp_w"));
        f.hands().paste(QStringLiteral("400"));
        const model::Project before = f.document.project();
        bar.source().setEditText(name);
        QTest::mouseClick(f.page->findChild<QPushButton *>(QStringLiteral("setSource")), Qt::LeftButton);
        QVERIFY(f.steps() <= 2);
        while (f.steps() > 1) {
            f.document.undoStack().undo();
        }
        QVERIFY(f.document.project() == before);
    }
};

PENSTOCK_TEST(SourceBarTest)
#include "tst_source_bar.moc"
