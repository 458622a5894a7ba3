// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/where_used_dialog.h"

#include "tests/support/large_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace penstock;
using model::EntityType;

class WhereUsedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyUseIsInWords()
    {
        // H20: unit chip of the settings; chip of a stockpile and a supply; among the chips of the ban.
        const auto uses = search::usesInWords(tests::smallProject(), EntityType::Chip, QStringLiteral("h20"));
        QStringList texts;
        for (const search::UseText &use : uses) {
            texts.append(use.name + QStringLiteral(": ") + use.text);
        }
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("Settings: as Unit chip"), QStringLiteral("H20, Lab: Stockpile, as Chip"),
                              QStringLiteral("H20 official, Lab: Supply, as Chip"),
                              QStringLiteral("Ban: Policy event, as Chips")}));
        QVERIFY(uses.at(1).needs);
        QVERIFY(!uses.at(3).needs);
    }

    void overridesAndCitationsAreUsesToo()
    {
        const auto uses = search::usesInWords(tests::smallProject(), EntityType::PolicyEvent, QStringLiteral("ban"));
        QCOMPARE(uses.size(), 3); // lifted by Lift, overridden in Child, cited
        QCOMPARE(uses.at(1).name, QStringLiteral("Child"));
        QCOMPARE(uses.at(1).text, QStringLiteral("overrides Passes"));
        QCOMPARE(uses.at(1).scenario, QStringLiteral("child"));
        QCOMPARE(uses.at(2).name, QStringLiteral("The letter"));
        const auto cites = search::usesInWords(tests::smallProject(), EntityType::Source, QStringLiteral("letter"));
        QCOMPARE(cites.size(), 1);
        QCOMPARE(cites.first().name, QStringLiteral("Ban"));
        QCOMPARE(cites.first().target.field, QStringLiteral("effective"));
    }

    void aClickOrEnterGoesThere()
    {
        document::ProjectDocument document;
        document.reset(tests::smallProject(), {});
        search::WhereUsedDialog dialog(document, EntityType::Chip, QStringLiteral("h20"), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("usesList"));
        QCOMPARE(list->topLevelItemCount(), 4);
        QSignalSpy went(&dialog, &search::WhereUsedDialog::goTo);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(1)).center());
        QCOMPARE(went.size(), 1);
        QVERIFY((went.first().first().value<model::Address>()
                 == model::Address{EntityType::Stockpile, QStringLiteral("lab-h20"), QStringLiteral("chip")}));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(went.size(), 2);
        QCOMPARE(went.last().first().value<model::Address>().type, EntityType::Supply);
        // Gone with what it is about.
        QVERIFY(document.remove(EntityType::Chip, QStringLiteral("h20")));
        QVERIFY(!dialog.isVisible());
    }

    void hostileNamesAreShownAsTheyAre()
    {
        document::ProjectDocument document;
        model::Project project = tests::smallProject();
        for (const QString &name : tests::hostileNames()) {
            project.stockpiles.first().name = name;
            project.chips.first().name = name;
            document.reset(project, {});
            search::WhereUsedDialog dialog(document, EntityType::Chip, QStringLiteral("h20"), nullptr);
            dialog.show();
            auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("usesList"));
            QCOMPARE(list->topLevelItem(1)->text(0), name.simplified());
            QVERIFY(!dialog.grab().isNull());
        }
    }
};
PENSTOCK_TEST(WhereUsedTest)

#include "tst_where_used.moc"
