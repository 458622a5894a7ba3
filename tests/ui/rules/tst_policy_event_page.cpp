// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_json.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "tests/ui/rules/map_hand.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/field_row.h"
#include "ui/library/addition.h"
#include "ui/rules/chip_table.h"
#include "ui/rules/event_form.h"
#include "ui/rules/policy_event_page.h"
#include "ui/rules/rule_section.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <cmath>

using namespace penstock;
using model::EntityType;
using model::RuleAttribute;
using model::RuleOperator;
using rules::ChipTableModel;

namespace {

const model::Id kBan = QStringLiteral("ban");

/// H20 and 910C of the library, a ban by thresholds, deliveries of the H20.
model::Project ruleProject()
{
    model::Project project = tests::smallProject();
    const auto &known = library::shippedLibrary();
    project.chips[0] = known.chip(QStringLiteral("h20"))->chip;
    project.chips[1] = known.chip(QStringLiteral("910c"))->chip;
    project.policyEvents[0].chips.ids.clear();
    project.policyEvents[0].rule =
        known.rule(QStringLiteral("rule-2023"))->rule + known.rule(QStringLiteral("rule-2023-b"))->rule;
    project.scenarios.last().overrides.clear();
    return project;
}

} // namespace

class PolicyEventPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        open(ruleProject());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { close(); }

    void showsWhatTheRuleCatches()
    {
        QCOMPARE(m_page->title(), QStringLiteral("Ban"));
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("escapes"));
        QCOMPARE(cell("h20", ChipTableModel::Tpp), QStringLiteral("2,368"));
        QCOMPARE(cell("h20", ChipTableModel::Density), QStringLiteral("2.91"));
        QCOMPARE(cell("h20", ChipTableModel::Margin), QStringLiteral("32 TPP below 2,400 (C)"));
        QCOMPARE(cell("h20", ChipTableModel::Cut), QStringLiteral("0"));
        QCOMPARE(cell("910c", ChipTableModel::Rule), QStringLiteral("caught by A"));
        QCOMPARE(cell("910c", ChipTableModel::Density), QStringLiteral("unknown"));
        QVERIFY(counts().contains(QStringLiteral("1 of 2 in this project")));
    }

    void aDraggedThresholdIsLiveAndOneStep()
    {
        tests::MapHand hand(map());
        const QPoint from = hand.at(RuleAttribute::Tpp, 2400);
        hand.press(from);
        hand.move({hand.x(2300), from.y()});
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("caught by C"));
        // 100 a month for 12 months, nothing passes.
        QCOMPARE(cell("h20", ChipTableModel::Cut), QStringLiteral("1,200"));
        QVERIFY(m_runs->runs().beforeDrag != nullptr);
        hand.move({hand.x(2100), from.y()});
        hand.move({hand.x(2200), from.y()});
        hand.release({hand.x(2200), from.y()});
        QVERIFY(m_runs->runs().beforeDrag == nullptr);
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(ruleNow().at(2).at(0).value < 2368.0);
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == ruleProject());
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("escapes"));
    }

    void escapeTakesADragBack()
    {
        tests::MapHand hand(map());
        const QPoint from = hand.at(RuleAttribute::Tpp, 4800);
        hand.press(from);
        hand.move({hand.x(2000), from.y()});
        QVERIFY(ruleNow() != ruleProject().policyEvents.first().rule);
        QTest::keyClick(&map(), Qt::Key_Escape);
        QVERIFY(m_document->project() == ruleProject());
        QCOMPARE(m_document->undoStack().count(), 0);
        QVERIFY(m_runs->runs().beforeDrag == nullptr);
        hand.release(from);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void keysAreOneStepAHandle()
    {
        map().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&map(), Qt::Key_BracketRight);
        QTest::keyClick(&map(), Qt::Key_Left);
        QTest::keyClick(&map(), Qt::Key_Left);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("caught by C"));
        QTest::keyClick(&map(), Qt::Key_BracketRight);
        QTest::keyClick(&map(), Qt::Key_Right);
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void inAChildScenarioEditsAreOverrides()
    {
        m_document->setScenario(QStringLiteral("child"));
        tests::MapHand hand(map());
        const QPoint from = hand.at(RuleAttribute::Tpp, 2400);
        hand.press(from);
        hand.move({hand.x(2000), from.y()});
        hand.release({hand.x(2000), from.y()});
        QVERIFY(m_document->isOverriddenHere(ruleAddress()));
        QCOMPARE(m_document->project().policyEvents, ruleProject().policyEvents);
        auto *revert = m_page->findChild<QPushButton *>(QStringLiteral("revertRule"));
        QVERIFY(revert->isVisible());
        QTest::mouseClick(revert, Qt::LeftButton);
        QVERIFY(!m_document->isOverriddenHere(ruleAddress()));
        QVERIFY(!revert->isVisible());
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("escapes"));
    }

    void aThresholdIsTyped()
    {
        QLineEdit &edit = thresholdEdit(QStringLiteral("2,400"));
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("2000"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(ruleNow().at(2).at(0).value, 2000.0);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("caught by C"));
    }

    void stepsOfOneThresholdAreOneStep()
    {
        QLineEdit &edit = thresholdEdit(QStringLiteral("2,400"));
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Up);
        QVERIFY(ruleNow().at(2).at(0).value > 2400.0);
        QCOMPARE(m_document->undoStack().count(), 1);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(m_document->project() == ruleProject());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void aBadThresholdIsRefusedAndKept()
    {
        QLineEdit &edit = thresholdEdit(QStringLiteral("2,400"));
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("lots"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(m_document->project() == ruleProject());
        QCOMPARE(edit.text(), QStringLiteral("lots"));
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("“lots” is not a number"));
        }));
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(edit.text(), QStringLiteral("2,400"));
    }

    void clausesAreAddedAndRemoved()
    {
        auto *add = m_page->findChild<QPushButton *>(QStringLiteral("addClause"));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(ruleNow().size(), 5);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(map().layoutNow().regions.size(), 5);
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == ruleProject());
        QCOMPARE(map().layoutNow().regions.size(), 4);
    }

    void aTemplateIsChosenFromTheList()
    {
        auto *start = m_page->findChild<forms::FlatComboBox *>(QStringLiteral("startFrom"));
        QCOMPARE(start->currentText(), QStringLiteral("October 2023, 3A090.a and 3A090.b"));
        start->setFocus();
        const int letter = start->findText(QStringLiteral("H20 letter"), Qt::MatchStartsWith);
        QVERIFY(letter > 0);
        while (start->currentIndex() < letter) {
            QTest::keyClick(start, Qt::Key_Down);
        }
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("caught by A"));
        QCOMPARE(m_document->undoStack().count(), 1); // keys pass through templates
        auto *sources = m_page->findChild<QToolButton *>(QStringLiteral("ruleSources"));
        QVERIFY(sources->isVisible());
        QVERIFY(sources->toolTip().startsWith(QStringLiteral("Assumption: ")));
        QSignalSpy asked(m_page.get(), &rules::PolicyEventPage::sourcesRequested);
        QTest::mouseClick(sources, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<model::Address>(), ruleAddress());
        // A changed threshold is one's own.
        m_document->push(
            m_document->editOf(ruleAddress(), model::Rule{{{RuleAttribute::Tpp, RuleOperator::AtLeast, 7}}}));
        QCOMPARE(start->currentIndex(), -1);
    }

    void fieldsAreEditedInTheForm()
    {
        auto *form = m_page->findChild<rules::EventForm *>();
        auto *pass = qobject_cast<QLineEdit *>(form->row(QStringLiteral("pass"))->editor().mainWidget());
        pass->setFocus();
        pass->selectAll();
        QTest::keyClicks(pass, QStringLiteral("25"));
        QTest::keyClick(pass, Qt::Key_Return);
        QCOMPARE(m_document->project().policyEvents.first().pass, 0.25);
        QVERIFY(m_page->focusField(QStringLiteral("effective")));
        QVERIFY(m_page->focusedRow() == form->row(QStringLiteral("effective")));
        QVERIFY(!m_page->focusField(QStringLiteral("cap_per_month"))); // not of this kind
        QVERIFY(!m_page->focusField(QStringLiteral("nonsense")));
        QVERIFY(m_page->focusField(QStringLiteral("rule")));
    }

    void whatIsTypedIsCommitted()
    {
        auto *name = m_page->findChild<QLineEdit *>(QStringLiteral("entityName"));
        QSignalSpy renamed(m_page.get(), &rules::PolicyEventPage::titleChanged);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("October rule"));
        m_page->commit();
        QCOMPARE(m_page->title(), QStringLiteral("October rule"));
        QCOMPARE(renamed.count(), 1);
        QLineEdit &edit = thresholdEdit(QStringLiteral("2,400"));
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("2500"));
        m_page->commit();
        QCOMPARE(ruleNow().at(2).at(0).value, 2500.0);
    }

    void aMarkerHasNoRule()
    {
        QVERIFY_OK(m_document->edit({EntityType::PolicyEvent, kBan, QStringLiteral("kind")}, QStringLiteral("marker")));
        QVERIFY(!m_page->findChild<rules::RuleSection *>()->isVisible());
        QVERIFY(map().layoutNow().regions.isEmpty());
        QCOMPARE(cell("910c", ChipTableModel::Rule), QString());
        QCOMPARE(cell("910c", ChipTableModel::Cut), QStringLiteral("–"));
        m_document->undoStack().undo();
        QVERIFY(m_page->findChild<rules::RuleSection *>()->isVisible());
        QCOMPARE(cell("910c", ChipTableModel::Rule), QStringLiteral("caught by A"));
    }

    void aDeletedEventComesBackByUndo()
    {
        QSignalSpy removed(m_page.get(), &rules::PolicyEventPage::eventRemoved);
        QVERIFY_OK(m_document->remove(EntityType::PolicyEvent, kBan));
        QCOMPARE(removed.count(), 1);
        QVERIFY(!m_page->isThere());
        QVERIFY(!m_page->focusField(QStringLiteral("pass")));
        m_page->commit();
        m_document->undoStack().undo();
        QVERIFY(m_page->isThere());
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("escapes"));
        m_document->reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Other")), {});
        QVERIFY(!m_page->isThere());
        QVERIFY(!m_page->grab().isNull());
    }

    void aHiddenPageCatchesUpWhenShown()
    {
        QSignalSpy renamed(m_page.get(), &rules::PolicyEventPage::titleChanged);
        m_page->hide();
        QVERIFY_OK(m_document->edit(ruleAddress(), model::Rule{{{RuleAttribute::Tpp, RuleOperator::AtLeast, 2000}}}));
        QVERIFY_OK(m_document->edit({EntityType::PolicyEvent, kBan, QStringLiteral("name")}, QStringLiteral("Other")));
        QCOMPARE(renamed.count(), 1); // the tab has a name all the same
        m_page->show();
        QCOMPARE(cell("h20", ChipTableModel::Rule), QStringLiteral("caught by A"));
        QCOMPARE(map().layoutNow().regions.size(), 1);
        QCOMPARE(m_page->findChild<forms::RuleBuilder *>()->rule().size(), 1);
    }

    void aProjectWithoutChipsSaysSo()
    {
        model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
        model::PolicyEvent event = ruleProject().policyEvents.first();
        project.policyEvents = {event};
        open(project);
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("This project has no chips yet."));
        }));
        QVERIFY(counts().contains(QStringLiteral("0 of 0 in this project")));
        QVERIFY(!m_page->grab().isNull());
    }

    void theLibraryIsShownOrNot()
    {
        auto *show = m_page->findChild<QCheckBox *>(QStringLiteral("showChipLibrary"));
        const qsizetype with = map().content().chips.size();
        QVERIFY(with > 20);
        QTest::mouseClick(show, Qt::LeftButton, {}, QPoint(8, show->height() / 2));
        QCOMPARE(map().content().chips.size(), 2);
        QCOMPARE(counts(), QStringLiteral("1 of 2 caught"));
    }

    void mapAndTableShareTheChip()
    {
        auto *table = m_page->findChild<rules::ChipTable *>(QStringLiteral("ruleChips"));
        tests::MapHand hand(map());
        const QPoint at = map().layoutNow().chips.at(1).toPoint();
        hand.press(at);
        hand.release(at);
        QCOMPARE(table->currentChip(), QStringLiteral("910c"));
        QSignalSpy activated(m_page.get(), &rules::PolicyEventPage::chipActivated);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(table->currentChip(), QStringLiteral("h20"));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void oddRulesOfAFileAreShown_data()
    {
        QTest::addColumn<model::Rule>("rule");
        QTest::addRow("none") << model::Rule{};
        QTest::addRow("empty clause") << model::Rule{{}};
        QTest::addRow("exclude each other") << model::Rule{
            {{RuleAttribute::Tpp, RuleOperator::AtLeast, 4800}, {RuleAttribute::Tpp, RuleOperator::Below, 1600}}};
    }
    void oddRulesOfAFileAreShown()
    {
        QFETCH(model::Rule, rule);
        model::Project project = ruleProject();
        project.policyEvents[0].rule = rule;
        open(project);
        QVERIFY(!m_page->grab().isNull());
        QCOMPARE(m_page->findChildren<forms::RuleBuilder *>().size(), 1);
        auto *add = m_page->findChild<QPushButton *>(QStringLiteral("addClause"));
        QTest::mouseClick(add, Qt::LeftButton);
        const bool wasSound = rule.isEmpty() || !rule.first().isEmpty();
        QCOMPARE(ruleNow().size(), wasSound ? rule.size() + 1 : rule.size()); // an empty clause is refused, and said
    }

    void anEditTakesLessThanAFrame()
    {
        openSample();
        QElapsedTimer timer;
        QList<qint64> times;
        for (int i = 0; i < 20; ++i) {
            model::Rule rule = ruleNow();
            rule[0][0].value = 4000.0 + i;
            timer.start();
            QVERIFY_OK(m_document->edit(ruleAddress(), rule, m_gesture));
            m_page->repaint();
            times.append(timer.nsecsElapsed());
        }
        std::sort(times.begin(), times.end());
        qInfo("an edit with redraw: median %.1f ms", static_cast<double>(times.at(10)) / 1e6);
        QVERIFY(times.at(10) < 500'000'000); // on a busy machine
    }

    void picture()
    {
        const QString folder = qEnvironmentVariable("PENSTOCK_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("Only with a folder for pictures");
        }
        openSample();
        QTest::qWait(100);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(QStringLiteral("rule-page.png"))));
        QApplication::setPalette(plot::widgetPalette(plot::Theme::Dark));
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(QStringLiteral("rule-page-dark.png"))));
        QApplication::setPalette(plot::widgetPalette(plot::Theme::Light));
        m_document->edit(ruleAddress(), library::shippedLibrary().rule(QStringLiteral("h20-letter-rule"))->rule);
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(QStringLiteral("rule-page-letter.png"))));
    }

private:
    void open(const model::Project &project, const model::Id &event = kBan)
    {
        close();
        m_event = event;
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(project, {});
        m_runs = std::make_unique<compute::RunScheduler>(*m_document);
        m_page = std::make_unique<rules::PolicyEventPage>(*m_document, *m_runs, event);
        m_page->resize(1208, 780);
        m_page->show();
    }
    void openSample()
    {
        QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto project = exchange::readCaseJson(file.readAll(), file.fileName());
        QVERIFY_OK(project);
        auto *event = static_cast<model::PolicyEvent *>(
            model::find(*project, EntityType::PolicyEvent, QStringLiteral("rule-2023")));
        event->rule = ruleProject().policyEvents.first().rule;
        open(*project, QStringLiteral("rule-2023"));
        QApplication::setPalette(plot::widgetPalette(plot::Theme::Light));
    }
    void close()
    {
        m_page.reset();
        m_runs.reset();
        m_document.reset();
    }
    [[nodiscard]] rules::RuleMap &map() const
    {
        return *m_page->findChild<rules::RuleMap *>(QStringLiteral("ruleMap"));
    }
    [[nodiscard]] QString counts() const { return m_page->findChild<QLabel *>(QStringLiteral("ruleCounts"))->text(); }
    [[nodiscard]] model::Address ruleAddress() const
    {
        return {EntityType::PolicyEvent, m_event, QStringLiteral("rule")};
    }
    [[nodiscard]] model::Rule ruleNow() const
    {
        return std::get<model::Rule>(*model::valueAt(m_document->resolved(), ruleAddress()));
    }
    [[nodiscard]] QString cell(const char *chip, int column) const
    {
        auto *table = m_page->findChild<rules::ChipTable *>(QStringLiteral("ruleChips"));
        const int row = table->rows().rowOf(QString::fromLatin1(chip));
        return row < 0 ? QStringLiteral("no such row") : table->rows().index(row, column).data().toString();
    }
    /// The line of a card with this text; aborts where there is none.
    [[nodiscard]] QLineEdit &thresholdEdit(const QString &text) const
    {
        auto *builder = m_page->findChild<forms::RuleBuilder *>();
        const auto edits = builder->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->text() == text && edit->isVisible()) {
                return *edit;
            }
        }
        qFatal("no threshold %s", qPrintable(text));
    }

    model::Id m_event;
    document::Gesture m_gesture = document::Gesture::createUuid();
    std::unique_ptr<document::ProjectDocument> m_document;
    std::unique_ptr<compute::RunScheduler> m_runs;
    std::unique_ptr<rules::PolicyEventPage> m_page;
};
PENSTOCK_TEST(PolicyEventPageTest)

#include "tst_policy_event_page.moc"
