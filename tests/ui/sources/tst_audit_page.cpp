// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/audit_page.h"

#include "tests/support/dialog_robot.h"
#include "tests/support/large_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/search/record_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using model::EntityType;
using sources::AuditModel;

namespace {

/// The small project with a letter of 1 Jan 2025 for the day of the ban, an assumed number of chips, and a figure of
/// low confidence of 1 Jul 2024.
model::Project cited()
{
    model::Project project = tests::smallProject();
    project.sources.first().date = QDate(2025, 1, 1);
    project.sources.first().publisher = QStringLiteral("BIS");
    const auto cite = [&project](const char *id, const char *field, const char *source, model::Confidence confidence) {
        model::Citation citation;
        citation.id = QString::fromLatin1(id);
        citation.citedType = QStringLiteral("stockpiles");
        citation.citedId = QStringLiteral("lab-h20");
        citation.citedField = QString::fromLatin1(field);
        citation.source = QString::fromLatin1(source);
        citation.confidence = confidence;
        project.citations.append(citation);
    };
    cite("c2", "installed", "", model::Confidence::Assumption);
    project.citations.last().reason = QStringLiteral("By analogy");
    cite("c3", "warehouse", "letter", model::Confidence::Low);
    project.citations.last().asOf = QDate(2024, 7, 1);
    return project;
}

struct Fixture {
    document::ProjectDocument document;
    sources::AuditPage page{document};
    search::RecordTable &table = page.table();

    explicit Fixture(const model::Project &project = cited())
    {
        document.reset(project, {});
        page.setToday(QDate(2025, 7, 1));
        page.resize(1180, 760);
        page.show();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&page); }
    [[nodiscard]] const QAbstractItemModel &model() const { return *table.model(); }
    [[nodiscard]] QModelIndex group(int which) const { return model().index(which, 0); }
    [[nodiscard]] int rows(int which = AuditModel::Set) const { return model().rowCount(group(which)); }
    [[nodiscard]] QString cell(int row, int column, int which = AuditModel::Set) const
    {
        return model().index(row, column, group(which)).data().toString();
    }
    /// Row of entity, field and scenario; -1: not listed.
    [[nodiscard]] int rowOf(const char *entity, const char *field, const char *scenario = "data") const
    {
        for (int i = 0; i < rows(); ++i) {
            if (cell(i, AuditModel::Entity) == QLatin1String(entity)
                && cell(i, AuditModel::Field) == QLatin1String(field)
                && cell(i, AuditModel::Scenario) == QLatin1String(scenario)) {
                return i;
            }
        }
        return -1;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void select(const QList<int> &rows) const
    {
        table.clearSelection();
        for (const int row : rows) {
            table.selectionModel()->select(model().index(row, 0, group(AuditModel::Set)),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
};

} // namespace

class AuditPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueIsListedWithItsSource()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        const QAbstractItemModelTester tester(fixture.table.model());
        QCOMPARE(fixture.rows(), 33); // by hand: tests/core/audit/tst_value_audit.cpp
        QCOMPARE(fixture.rows(AuditModel::Unset), 66);
        QVERIFY(fixture.table.isExpanded(fixture.group(AuditModel::Set)));
        QVERIFY(!fixture.table.isExpanded(fixture.group(AuditModel::Unset)));
        QCOMPARE(fixture.page.findChild<QLabel *>(QStringLiteral("auditCounts"))->text(),
                 QStringLiteral("2 of 33 value(s) have a source"));
        const int ban = fixture.rowOf("Ban", "Effective");
        QCOMPARE(fixture.cell(ban, AuditModel::Source), QStringLiteral("The letter"));
        QCOMPARE(fixture.cell(ban, AuditModel::Publisher), QStringLiteral("BIS"));
        QCOMPARE(fixture.cell(ban, AuditModel::Confidence), QStringLiteral("medium"));
        QCOMPARE(fixture.cell(ban, AuditModel::Age), QStringLiteral("181\u202fd")); // 1 Jan to 1 Jul 2025
        const int installed = fixture.rowOf("H20, Lab", "Installed");
        QCOMPARE(fixture.cell(installed, AuditModel::Value), QStringLiteral("1,000"));
        QCOMPARE(fixture.cell(installed, AuditModel::Unit), QStringLiteral("units"));
        QCOMPARE(fixture.cell(installed, AuditModel::Source), QStringLiteral("assumption: By analogy"));
        const int override = fixture.rowOf("Ban", "Passes", "Child");
        QVERIFY(override >= 0);
        QCOMPARE(fixture.cell(override, AuditModel::Source), QStringLiteral("no source"));
        QVERIFY(fixture.rowOf("Lift", "Passes") < 0); // a lift has none
    }

    void filtersListWhatTheySay()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QCOMPARE(fixture.button("withoutSource")->text(), QStringLiteral("Without source 30"));
        QTest::mouseClick(fixture.button("withoutSource"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 30);
        QCOMPARE(fixture.rows(AuditModel::Unset), 0);
        QTest::mouseClick(fixture.button("assumptions"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 31);
        QTest::mouseClick(fixture.button("withoutSource"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 1);
        QTest::mouseClick(fixture.button("assumptions"), Qt::LeftButton);
        QTest::mouseClick(fixture.button("lowConfidence"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.cell(0, AuditModel::Field), QStringLiteral("Warehouse"));
        QTest::mouseClick(fixture.button("lowConfidence"), Qt::LeftButton);
        // The warehouse is 365 days old on that day, the ban 181.
        QTest::mouseClick(fixture.button("olderThan"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 0);
        fixture.page.findChild<QSpinBox *>(QStringLiteral("auditDays"))->setValue(364);
        QCOMPARE(fixture.rows(), 1);
        fixture.page.findChild<QSpinBox *>(QStringLiteral("auditDays"))->setValue(180);
        QCOMPARE(fixture.rows(), 2);
        auto *age = fixture.page.findChild<QComboBox *>(QStringLiteral("auditAge"));
        age->setCurrentIndex(1); // up to the day of the letter
        Q_EMIT age->activated(1);
        QCOMPARE(fixture.rows(), 1);
        QTest::mouseClick(fixture.button("olderThan"), Qt::LeftButton);
        QTest::mouseClick(fixture.button("differsFromDefault"), Qt::LeftButton);
        QCOMPARE(fixture.rows(), 33);
        QTest::mouseClick(fixture.button("differsFromDefault"), Qt::LeftButton);
        QTest::keyClicks(fixture.page.findChild<QLineEdit *>(QStringLiteral("auditFilter")),
                         QStringLiteral("letter ban"));
        QCOMPARE(fixture.rows(), 1);
    }

    void listAndScenarioNarrow()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        auto *type = fixture.page.findChild<QComboBox *>(QStringLiteral("auditType"));
        type->setCurrentIndex(type->findData(static_cast<int>(EntityType::PolicyEvent)));
        Q_EMIT type->activated(type->currentIndex());
        QCOMPARE(fixture.rows(), 4);
        auto *scenario = fixture.page.findChild<QComboBox *>(QStringLiteral("auditScenario"));
        scenario->setCurrentIndex(1);
        Q_EMIT scenario->activated(1);
        QCOMPARE(fixture.rows(), 3);
        scenario->setCurrentIndex(scenario->findData(QStringLiteral("child")));
        Q_EMIT scenario->activated(scenario->currentIndex());
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.rows(AuditModel::Unset), 0);
    }

    void sortingAndThoseWithoutSourceFirst()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.table.sortByColumn(AuditModel::Age, Qt::AscendingOrder);
        QCOMPARE(fixture.cell(0, AuditModel::Field), QStringLiteral("Effective"));
        QCOMPARE(fixture.cell(1, AuditModel::Field), QStringLiteral("Warehouse"));
        fixture.page.findChild<QCheckBox *>(QStringLiteral("sourcelessFirst"))->click();
        QCOMPARE(fixture.cell(0, AuditModel::Source), QStringLiteral("no source"));
        QCOMPARE(fixture.cell(30, AuditModel::Field), QStringLiteral("Effective"));
        fixture.table.sortByColumn(AuditModel::Value, Qt::DescendingOrder);
        QVERIFY(fixture.rows() == 33);
    }

    void oneSourceIsCitedForAllThatIsSelected()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QVERIFY(!fixture.button("citeSelected")->isEnabled());
        fixture.select({fixture.rowOf("H20", "BF16"), fixture.rowOf("Ascend 910C", "BF16"),
                        fixture.rowOf("Ban", "Passes", "Child")});
        QCOMPARE(fixture.button("citeSelected")->text(), QStringLiteral("Cite for 3…"));
        tests::DialogRobot robot([](QDialog &dialog) {
            auto *source = dialog.findChild<QComboBox *>(QStringLiteral("citedSource"));
            source->setCurrentIndex(source->findData(QStringLiteral("letter")));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::mouseClick(fixture.button("citeSelected"), Qt::LeftButton);
        QTRY_COMPARE(robot.count(), 1);
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.undoStack().text(0), QStringLiteral("Cite a source for 3 value(s)"));
        QCOMPARE(fixture.document.project().citations.size(), 6);
        QTRY_COMPARE(fixture.page.findChild<QLabel *>(QStringLiteral("auditCounts"))->text(),
                     QStringLiteral("5 of 33 value(s) have a source"));
        const int override = fixture.rowOf("Ban", "Passes", "Child");
        QCOMPARE(fixture.cell(override, AuditModel::Source), QStringLiteral("The letter"));
        QCOMPARE(fixture.table.selectedRowsInOrder().size(), 3); // still selected
        fixture.document.undoStack().undo();
        QVERIFY(fixture.document.project() == cited());
    }

    void aSingleOverrideIsCitedWithItsScenario()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.document.setScenario(QStringLiteral("base"));
        fixture.select({fixture.rowOf("Ban", "Passes", "Child")});
        tests::DialogRobot robot([](QDialog &dialog) {
            auto *source = dialog.findChild<QComboBox *>(QStringLiteral("citedSource"));
            source->setCurrentIndex(source->findData(QStringLiteral("letter")));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::mouseClick(fixture.button("citeSelected"), Qt::LeftButton);
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.project().citations.last().scenario, QStringLiteral("child"));
    }

    void enterGoesToTheFieldInItsScenario()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QSignalSpy went(&fixture.page, &sources::AuditPage::goTo);
        fixture.table.setFocus();
        fixture.table.setCurrentIndex(
            fixture.model().index(fixture.rowOf("Ban", "Passes", "Child"), 0, fixture.group(AuditModel::Set)));
        QTest::keyClick(&fixture.table, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<model::Address>().field, QStringLiteral("pass"));
        QCOMPARE(went.first().last().toString(), QStringLiteral("child"));
        // On a group it opens and closes.
        fixture.table.setCurrentIndex(fixture.group(AuditModel::Unset));
        QTest::keyClick(&fixture.table, Qt::Key_Return);
        QVERIFY(fixture.table.isExpanded(fixture.group(AuditModel::Unset)));
        QCOMPARE(went.size(), 1);
    }

    void allRowsAreExportedAsCsv()
    {
        model::Project project = cited();
        project.stockpiles.first().name = QStringLiteral("a,b\"c\" 半導体\nمخزون");
        Fixture fixture(project);
        QVERIFY(fixture.isReady());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        fixture.table.setFileChooser([path](const QString &) { return path; });
        QTest::mouseClick(fixture.button("exportTable"), Qt::LeftButton);
        QFile file(path + QStringLiteral(".csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("python3 is not here; quoting is tested by itself in tests/core/audit");
        }
        QProcess process;
        process.start(
            python, {QStringLiteral("-c"),
                     QStringLiteral("import csv,sys\n"
                                    "rows=list(csv.reader(open(sys.argv[1],encoding='utf-8',newline=''),strict=True))\n"
                                    "assert {len(r) for r in rows}=={10}, rows\n"
                                    "r=[r for r in rows if r[1]=='Installed'][0]\n"
                                    "print(len(rows),r[0],r[2],r[3],sep='|')"),
                     file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
                 QStringLiteral("100|a,b\"c\" 半導体 مخزون|1000|units"));
        fixture.select({fixture.rowOf("Ban", "Effective")});
        QTest::mouseClick(fixture.button("copyTable"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().startsWith(QStringLiteral("Ban\tEffective\t2025-04-09\t")));
    }

    void emptyProjectAndHostileNames()
    {
        Fixture empty(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")));
        QVERIFY(empty.isReady());
        QCOMPARE(empty.rows(), 2);
        QCOMPARE(empty.rows(AuditModel::Unset), 3);
        QVERIFY(!empty.page.grab().isNull());
        for (const QString &name : tests::hostileNames()) {
            model::Project project = cited();
            project.policyEvents.first().name = name;
            project.sources.first().name = name;
            project.scenarios.last().name = name;
            Fixture fixture(project);
            QVERIFY(fixture.isReady());
            QCOMPARE(fixture.rows(), 33);
            QVERIFY(!fixture.page.grab().isNull());
        }
    }

    void aLargeProjectOpensWithinASecond()
    {
        document::ProjectDocument document;
        document.reset(tests::largeProject(), {});
        QElapsedTimer timer;
        timer.start();
        sources::AuditPage page(document);
        page.resize(1180, 760);
        page.show();
        QVERIFY(!page.grab().isNull());
        const qint64 opened = timer.restart();
        page.findChild<QLineEdit *>(QStringLiteral("auditFilter"))->setText(QStringLiteral("operator 7"));
        const qint64 filtered = timer.restart();
        page.table().sortByColumn(AuditModel::Entity, Qt::AscendingOrder);
        qInfo("open %lld ms, filter %lld ms, sort %lld ms", static_cast<long long>(opened),
              static_cast<long long>(filtered), static_cast<long long>(timer.elapsed()));
        QVERIFY(opened < 1000);
        QVERIFY(filtered < 1000);
        QVERIFY(timer.elapsed() < 1000);
    }
};
PENSTOCK_TEST(AuditPageTest)

#include "tst_audit_page.moc"
