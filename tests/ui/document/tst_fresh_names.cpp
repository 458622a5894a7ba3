// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/document/fresh_names.h"

#include <QTest>

using namespace penstock;
using document::FreshNames;
using model::EntityType;

class FreshNamesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesNothingTwice()
    {
        const model::Project project = tests::smallProject();
        FreshNames names(project, EntityType::Chip);
        QCOMPARE(names.freeName(QStringLiteral("H20")), QStringLiteral("H20 2"));
        QCOMPARE(names.freeName(QStringLiteral("H20")), QStringLiteral("H20 3"));
        QCOMPARE(names.freeName(QStringLiteral("B30A")), QStringLiteral("B30A"));
        QCOMPARE(names.freeName(QStringLiteral("B30A")), QStringLiteral("B30A 2"));
        QCOMPARE(names.freeId(QStringLiteral("H20")), QStringLiteral("h20-2"));
        QCOMPARE(names.freeId(QStringLiteral("H20")), QStringLiteral("h20-2-2"));
        QCOMPARE(names.freeId(QStringLiteral("New")), QStringLiteral("new"));
        QCOMPARE(names.freeId(QStringLiteral("New")), QStringLiteral("new-2"));
        QCOMPARE(document::freeName(project, EntityType::Operator, QStringLiteral("Lab")), QStringLiteral("Lab 2"));
        QCOMPARE(document::freeName(project, EntityType::Chip, QStringLiteral("Lab")), QStringLiteral("Lab"));
    }

    void thousandsOfOneNameAreSoonGiven()
    {
        const model::Project project = tests::smallProject();
        FreshNames names(project, EntityType::Chip);
        QSet<QString> ids;
        for (int i = 0; i < 3000; ++i) {
            ids.insert(names.freeId(QStringLiteral("Chip")));
        }
        QCOMPARE(ids.size(), 3000);
    }
};

PENSTOCK_TEST(FreshNamesTest)
#include "tst_fresh_names.moc"
