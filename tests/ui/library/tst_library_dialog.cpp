// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"
#include "tests/support/dialog_robot.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/forms/tokens.h"
#include "ui/library/addition.h"
#include "ui/library/library_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace penstock;
using model::EntityType;

class LibraryDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")), {});
        m_dialog = std::make_unique<library::LibraryDialog>(*m_document);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_document.reset();
    }

    void searchingAndEnterAdd()
    {
        search(QStringLiteral("H20 licence requirement, as"));
        QVERIFY(detail().contains(QStringLiteral("H20 licence requirement, as thresholds")));
        QVERIFY(detail().contains(QStringLiteral("assumption")));
        QTest::mouseClick(&add(), Qt::LeftButton);
        QCOMPARE(m_document->project().policyEvents.size(), 1);
        QCOMPARE(m_document->project().policyEvents.first().id, QStringLiteral("h20-letter-rule"));
        QVERIFY(!add().isEnabled());
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(add().isEnabled());
    }

    void arrowsLeadFromTheSearchToTheList()
    {
        search(QStringLiteral("ascend 910"));
        const QModelIndex first = tree().currentIndex();
        QTest::keyClick(&line(), Qt::Key_Down);
        QVERIFY(tree().hasFocus());
        QVERIFY(tree().currentIndex() != first);
        QTest::keyClick(&tree(), Qt::Key_Return);
        QCOMPARE(m_document->project().chips.size(), 1);
        QVERIFY(m_document->project().chips.first().name.startsWith(QStringLiteral("Ascend 910")));
    }

    void whatDoesNotMatchIsSaid()
    {
        line().setFocus();
        QTest::keyClicks(&line(), QStringLiteral("zx spectrum"));
        QCOMPARE(tree().model()->rowCount(), 0);
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Nothing matches “zx spectrum”.");
        }));
        QVERIFY(!add().isEnabled());
        QTest::mouseClick(&add(), Qt::LeftButton);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void anIncompleteChipIsCompletedFirst()
    {
        search(QStringLiteral("RTX PRO 6000D"));
        QVERIFY(detail().contains(QStringLiteral("a project needs them")));
        QCOMPARE(add().text(), QStringLiteral("Complete and add…"));
        tests::DialogRobot robot([this](QDialog &dialog) {
            if (dialog.objectName() != QLatin1String("completeChip")) {
                return;
            }
            auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            QTest::mouseClick(ok, Qt::LeftButton); // nothing is filled in
            m_refused = dialog.isVisible() && m_document->project().chips.isEmpty();
            type(dialog, "draft_bf16_tflops", QStringLiteral("250"));
            type(dialog, "draft_memory_bw_tbs", QStringLiteral("plenty"));
            QTest::mouseClick(ok, Qt::LeftButton);
            m_refused = m_refused && dialog.isVisible() && m_document->project().chips.isEmpty();
            type(dialog, "draft_memory_bw_tbs", QStringLiteral("1.5"));
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        QTest::mouseClick(&add(), Qt::LeftButton);
        QTRY_COMPARE(m_document->project().chips.size(), 1);
        QVERIFY(m_refused);
        QCOMPARE(m_document->project().chips.first().bf16Tflops, 250.0);
        QCOMPARE(m_document->project().chips.first().memoryGb, 84.0);
        QVERIFY(!m_document->project().citations.isEmpty());
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(!model::hasErrors(model::validate(m_document->project())));
    }

    void completingIsGivenUp()
    {
        search(QStringLiteral("RTX PRO 6000D"));
        bool wasOpen = false;
        tests::DialogRobot robot([&wasOpen](QDialog &dialog) {
            if (dialog.objectName() == QLatin1String("completeChip")) {
                wasOpen = true;
                QTest::keyClick(&dialog, Qt::Key_Escape);
            }
        });
        QTest::mouseClick(&add(), Qt::LeftButton);
        QTRY_VERIFY(wasOpen);
        QCOMPARE(m_document->project().chips.size(), 0);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void whatIsSwitchedOffIsSwitchedOn()
    {
        QVERIFY_OK(library::addToProject(library::shippedLibrary(), *m_document,
                                         {{EntityType::PolicyEvent, QStringLiteral("rule-2022")}}));
        QVERIFY_OK(
            m_document->edit({EntityType::PolicyEvent, QStringLiteral("rule-2022"), QStringLiteral("enabled")}, false));
        m_dialog->showEntry({EntityType::PolicyEvent, QStringLiteral("rule-2022")});
        QCOMPARE(add().text(), QStringLiteral("Switch on"));
        QTest::mouseClick(&add(), Qt::LeftButton);
        QVERIFY(m_document->project().policyEvents.first().enabled);
    }

    void differencesAreListedAndTaken()
    {
        auto *table = m_dialog->findChild<QTableWidget *>(QStringLiteral("libraryDifferences"));
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(1), QStringLiteral("Differences"));
        QVERIFY_OK(
            library::addToProject(library::shippedLibrary(), *m_document, {{EntityType::Chip, QStringLiteral("h20")}}));
        const model::Address memory{EntityType::Chip, QStringLiteral("h20"), QStringLiteral("memory_gb")};
        const model::Address price{EntityType::Chip, QStringLiteral("h20"), QStringLiteral("unit_price_usd")};
        QVERIFY_OK(m_document->edit(memory, 141.0));
        QVERIFY_OK(m_document->edit(price, 15000.0));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Differences (2)"));
        m_dialog->showDifferences();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("H20"));
        auto *take = m_dialog->findChild<QPushButton *>(QStringLiteral("takeFromLibrary"));
        QVERIFY(!take->isEnabled());
        QSignalSpy spy(m_dialog.get(), &library::LibraryDialog::fieldActivated);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(take->isEnabled());
        const int steps = m_document->undoStack().count();
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(m_document->project().chips.first().memoryGb, 96.0);
        QCOMPARE(m_document->project().chips.first().unitPriceUsd, 12000.0);
        QCOMPARE(m_document->undoStack().count(), steps + 1);
        QCOMPARE(table->rowCount(), 0);
    }

    void aLinkTakesOneValue()
    {
        QVERIFY_OK(
            library::addToProject(library::shippedLibrary(), *m_document, {{EntityType::Chip, QStringLiteral("h20")}}));
        QVERIFY_OK(m_document->edit({EntityType::Chip, QStringLiteral("h20"), QStringLiteral("memory_gb")}, 141.0));
        m_dialog->showEntry({EntityType::Chip, QStringLiteral("h20")});
        auto *browser = m_dialog->findChild<QTextBrowser *>(QStringLiteral("libraryDetail"));
        QVERIFY(detail().contains(QStringLiteral("This project: 141")));
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("take:memory_gb")));
        QCOMPARE(m_document->project().chips.first().memoryGb, 96.0);
        QVERIFY(!detail().contains(QStringLiteral("This project")));
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("source:kelly-chips")));
        QVERIFY(detail().contains(QStringLiteral("chipData.js")));
        QVERIFY(detail().contains(QStringLiteral("Cited by")));
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("take:memory_gb"))); // a source has no such field
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("nonsense:x")));
    }

    void picture()
    {
        const QString folder = qEnvironmentVariable("PENSTOCK_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("Only with a folder for pictures");
        }
        QApplication::setPalette(plot::widgetPalette(plot::Theme::Light));
        m_document->reset(tests::smallProject(), {});
        m_dialog->showEntry({EntityType::Chip, QStringLiteral("h20")});
        QVERIFY(m_dialog->grab().save(QDir(folder).filePath(QStringLiteral("library.png"))));
        m_dialog->showEntry({EntityType::PolicyEvent, QStringLiteral("h20-letter-rule")});
        QVERIFY(m_dialog->grab().save(QDir(folder).filePath(QStringLiteral("library-rule.png"))));
        m_dialog->showDifferences();
        QVERIFY(m_dialog->grab().save(QDir(folder).filePath(QStringLiteral("library-differences.png"))));
    }

private:
    [[nodiscard]] QLineEdit &line() const { return *m_dialog->findChild<QLineEdit *>(QStringLiteral("librarySearch")); }
    [[nodiscard]] QTreeView &tree() const
    {
        return *m_dialog->findChild<QTreeView *>(QStringLiteral("libraryEntries"));
    }
    [[nodiscard]] QPushButton &add() const
    {
        return *m_dialog->findChild<QPushButton *>(QStringLiteral("addFromLibrary"));
    }
    [[nodiscard]] QString detail() const
    {
        return m_dialog->findChild<QTextBrowser *>(QStringLiteral("libraryDetail"))->toPlainText();
    }
    static void type(QDialog &dialog, const char *editor, const QString &text)
    {
        auto *edit = dialog.findChild<QWidget *>(QString::fromLatin1(editor))->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void search(const QString &text) const
    {
        line().setFocus();
        line().selectAll();
        QTest::keyClicks(&line(), text);
    }

    std::unique_ptr<document::ProjectDocument> m_document;
    std::unique_ptr<library::LibraryDialog> m_dialog;
    bool m_refused = false;
};
PENSTOCK_TEST(LibraryDialogTest)

#include "tst_library_dialog.moc"
