// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/search/fuzzy_match.h"

#include <QTest>

using namespace penstock;

class FuzzyMatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFitsBetter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *what, const char *typed, const char *better, const char *worse) {
            QTest::addRow("%s", what) << QString::fromUtf8(typed) << QString::fromUtf8(better)
                                      << QString::fromUtf8(worse);
        };
        row("the whole name before a longer one", "h20", "H20", "H20 official");
        row("the beginning before a later word", "rate", "Rate", "Failure rate");
        row("a word start before the inside of a word", "rate", "Failure rate", "Operate");
        row("a word start before scattered letters", "ban", "The ban", "big and nice");
        row("initials before letters inside", "fr", "Failure rate", "Offroad");
        row("Chinese: a sign inside is a word start", "管制", "出口管制", "管x制");
        row("full width typed", "Ｈ２０", "H20", "Halle 20");
        row("accents do not matter", "uberfuhrung", "Überführung", "Überfracht");
        row("a chip by its number", "910c", "Ascend 910C", "Ascend 9-10-c");
    }
    void theFirstFitsBetter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const QString term = search::searchForm(typed);
        const int high = search::matchScore(term, search::searchForm(better));
        const int low = search::matchScore(term, search::searchForm(worse));
        QVERIFY2(high > low, qPrintable(QStringLiteral("%1 and %2").arg(high).arg(low)));
        QVERIFY(high > 0);
    }

    void whatDoesNotFitScoresNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addRow("other letters") << QStringLiteral("xyz") << QStringLiteral("H20");
        QTest::addRow("letters strewn over a long name")
            << QStringLiteral("lth") << QStringLiteral("a very long name with nothing else");
        QTest::addRow("two letters with a gap inside a word") << QStringLiteral("fl") << QStringLiteral("failure");
        QTest::addRow("longer than the name") << QStringLiteral("h200") << QStringLiteral("H20");
        QTest::addRow("nothing") << QString() << QStringLiteral("H20");
    }
    void whatDoesNotFitScoresNothing()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QCOMPARE(search::matchScore(search::searchForm(typed), search::searchForm(name)), 0);
    }

    void kanaAreOne()
    {
        QCOMPARE(search::searchForm(QStringLiteral("カタカナ")), QStringLiteral("かたかな"));
        QCOMPARE(search::searchForm(QStringLiteral("ｶﾀｶﾅ")), QStringLiteral("かたかな"));
        QVERIFY(search::matchScore(search::searchForm(QStringLiteral("せっち")),
                                   search::searchForm(QStringLiteral("ラボのセッチ台数")))
                > 0);
    }

    void placesAreThoseOfTheName()
    {
        QCOMPARE(search::matchPlaces(QStringLiteral("rate"), QStringLiteral("failure rate")),
                 (QList<qsizetype>{8, 9, 10, 11}));
        QCOMPARE(search::matchPlaces(QStringLiteral("fr"), QStringLiteral("failure rate")), (QList<qsizetype>{0, 8}));
        const QString emoji = QStringLiteral("😀 é x");
        QCOMPARE(search::searchForm(emoji).size(), emoji.size());
    }
};
PENSTOCK_TEST(FuzzyMatchTest)

#include "tst_fuzzy_match.moc"
