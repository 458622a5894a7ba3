// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/ui/forms/inspector_fixture.h"
#include "ui/forms/entity_citations.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace penstock;
using model::EntityType;

namespace {

model::Citation citationOf(const char *id, const char *field, const char *source)
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

class SourcesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourcesAreNumberedInTheOrderOfTheFields()
    {
        model::Project project = tests::smallProject();
        model::Source second;
        second.id = QStringLiteral("second");
        project.sources.append(second);
        project.citations = {citationOf("a", "rush", "letter"), citationOf("b", "announced", "second"),
                             citationOf("c", "effective", "letter"), citationOf("d", "pass", "")};
        project.citations.last().confidence = model::Confidence::Assumption;
        project.citations.last().reason = QStringLiteral("Nobody knows.");
        const auto citations = forms::citationsOf(project, EntityType::PolicyEvent, QStringLiteral("ban"));
        QCOMPARE(citations.size(), 4);
        QCOMPARE(forms::sourceCount(citations), 2);
        document::ProjectDocument document;
        document.reset(project, {});
        const auto of = [&](const char *field) {
            return forms::sourcesOf(document, citations,
                                    {EntityType::PolicyEvent, QStringLiteral("ban"), QString::fromLatin1(field)});
        };
        QCOMPARE(of("announced").numbers, QList<int>{1});
        QCOMPARE(of("effective").numbers, QList<int>{2});
        QCOMPARE(of("rush").numbers, QList<int>{2});
        QVERIFY(of("pass").isAssumption);
        QCOMPARE(of("pass").assumption, QStringLiteral("Nobody knows."));
        QVERIFY(of("end") == forms::RowSources{});
        // The override of "pass" in the child has no source of its own.
        document.setScenario(QStringLiteral("child"));
        QVERIFY(of("pass") == forms::RowSources{});
    }

    void theButtonOfAFieldShowsItsSource()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        auto *tabs = fixture.inspector.findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(1), QStringLiteral("Sources 1"));
        auto *button = fixture.row("effective").findChild<QToolButton *>();
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("[1]"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(fixture.inspector.findChildren<QWidget *>(QStringLiteral("citation")).size(), 1);
        QVERIFY(!fixture.row("rush").findChild<QToolButton *>()->isVisible());
    }

    void aNewSourceIsCitedInOneStep()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        fixture.inspector.showSources(QStringLiteral("pass"));
        tests::DialogRobot robot([](QDialog &dialog) {
            auto *source = dialog.findChild<QComboBox *>(QStringLiteral("citedSource"));
            source->setCurrentIndex(source->count() - 1);
            auto *name = dialog.findChild<QWidget *>(QStringLiteral("draft_name"))->findChild<QLineEdit *>();
            name->setText(QStringLiteral("Form 8-K"));
            auto *quote = dialog.findChild<QWidget *>(QStringLiteral("draft_quote"))->findChild<QPlainTextEdit *>();
            quote->setPlainText(QStringLiteral("a licence is needed"));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        fixture.inspector.findChild<QPushButton *>(QStringLiteral("cite"))->click();
        QTRY_COMPARE(robot.count(), 1);
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        const model::Project &project = fixture.document.project();
        QCOMPARE(project.sources.size(), 2);
        QCOMPARE(project.sources.last().name, QStringLiteral("Form 8-K"));
        const model::Citation &citation = project.citations.last();
        QCOMPARE(citation.source, project.sources.last().id);
        QCOMPARE(citation.citedField, QStringLiteral("pass"));
        QCOMPARE(citation.quote, QStringLiteral("a licence is needed"));
        QVERIFY(fixture.row("pass").findChild<QToolButton *>()->isVisibleTo(&fixture.row("pass")));
        fixture.document.undoStack().undo();
        QVERIFY(project == tests::smallProject());
    }

    void anAssumptionIsCitedAndMarked()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        fixture.inspector.showSources(QStringLiteral("rush"));
        tests::DialogRobot robot([](QDialog &dialog) {
            dialog.findChild<QComboBox *>(QStringLiteral("citedSource"))->setCurrentIndex(0);
            auto *reason = dialog.findChild<QWidget *>(QStringLiteral("draft_reason"))->findChild<QPlainTextEdit *>();
            reason->setPlainText(QStringLiteral("By analogy."));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        fixture.inspector.findChild<QPushButton *>(QStringLiteral("cite"))->click();
        QTRY_COMPARE(robot.count(), 1);
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        const model::Citation &citation = fixture.document.project().citations.last();
        QVERIFY(citation.confidence == model::Confidence::Assumption);
        QVERIFY(citation.source.isEmpty());
        auto *mark = fixture.row("rush").findChild<QToolButton *>();
        QCOMPARE(mark->text(), QStringLiteral("[A]"));
        QVERIFY(mark->toolTip().contains(QStringLiteral("By analogy.")));
    }

    void aCitationIsEditedInPlaceAndRemoved()
    {
        tests::InspectorFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.select(EntityType::PolicyEvent, "ban");
        fixture.inspector.showSources(QString());
        tests::DialogRobot robot([](QDialog &dialog) {
            auto *page = dialog.findChild<QWidget *>(QStringLiteral("draft_page"))->findChild<QLineEdit *>();
            page->setText(QStringLiteral("3"));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        fixture.inspector.findChild<QToolButton *>(QStringLiteral("editCitation"))->click();
        QTRY_COMPARE(robot.count(), 1);
        QTRY_COMPARE(fixture.document.undoStack().count(), 1);
        QCOMPARE(fixture.document.project().citations.size(), 1);
        QCOMPARE(fixture.document.project().citations.first().page, QStringLiteral("3"));
        QCOMPARE(fixture.document.project().citations.first().id, QStringLiteral("c1"));
        QTRY_COMPARE(fixture.inspector.findChildren<QToolButton *>(QStringLiteral("removeCitation")).size(), 1);
        fixture.inspector.findChild<QToolButton *>(QStringLiteral("removeCitation"))->click();
        QVERIFY(fixture.document.project().citations.isEmpty());
        fixture.document.undoStack().setIndex(0);
        QVERIFY(fixture.document.project() == tests::smallProject());
    }
};
PENSTOCK_TEST(SourcesTest)

#include "tst_sources.moc"
