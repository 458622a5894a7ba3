// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/export/picture_language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QTranslator>
#include <QWidget>

using namespace penstock::exporting;

namespace {

QString chartTitle()
{
    return QCoreApplication::translate("CapacityPanel", "Capacity and demand");
}

class Window final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override { changes += event->type() == QEvent::LanguageChange ? 1 : 0; }
};

} // namespace

class PictureLanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void speaksWhileItLives();
    void windowsDoNotNotice();
    void englishInAJapaneseWindow();
    void anUnknownLanguageIsTheSources();
    void noneIsTheWindows();
};

void PictureLanguageTest::speaksWhileItLives()
{
    QCOMPARE(chartTitle(), QStringLiteral("Capacity and demand"));
    {
        const PictureLanguage language(QStringLiteral("ja"));
        QCOMPARE(chartTitle(), QStringLiteral("計算能力と需要"));
        QCOMPARE(QLocale().language(), QLocale::Japanese);
    }
    QCOMPARE(chartTitle(), QStringLiteral("Capacity and demand"));
    QCOMPARE(QLocale().name(), QStringLiteral("en_GB"));
    {
        const PictureLanguage language(QStringLiteral("zh_CN"));
        QVERIFY(chartTitle() != QStringLiteral("Capacity and demand"));
        QCOMPARE(QLocale().language(), QLocale::Chinese);
    }
}

void PictureLanguageTest::windowsDoNotNotice()
{
    Window window;
    window.show();
    QCoreApplication::processEvents();
    window.changes = 0;
    {
        const PictureLanguage language(QStringLiteral("ja"));
    }
    QCoreApplication::processEvents();
    QCOMPARE(window.changes, 0);
    QTranslator real; // the window still hears of a true change
    QVERIFY(real.load(QStringLiteral(":/i18n/penstock_ja.qm")));
    QCoreApplication::installTranslator(&real);
    QCoreApplication::processEvents();
    QCOMPARE(window.changes, 1);
    QCoreApplication::removeTranslator(&real);
}

void PictureLanguageTest::englishInAJapaneseWindow()
{
    QTranslator own;
    QVERIFY(own.load(QStringLiteral(":/i18n/penstock_ja.qm")));
    QCoreApplication::installTranslator(&own);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    {
        const PictureLanguage language(QStringLiteral("en"));
        QCOMPARE(chartTitle(), QStringLiteral("Capacity and demand"));
        QCOMPARE(QLocale().language(), QLocale::English);
    }
    QCOMPARE(chartTitle(), QStringLiteral("計算能力と需要"));
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    QCoreApplication::removeTranslator(&own);
}

void PictureLanguageTest::anUnknownLanguageIsTheSources()
{
    const PictureLanguage language(QStringLiteral("xx"));
    QCOMPARE(chartTitle(), QStringLiteral("Capacity and demand"));
}

void PictureLanguageTest::noneIsTheWindows()
{
    const PictureLanguage language{QString()};
    QCOMPARE(QLocale().name(), QStringLiteral("en_GB"));
}

PENSTOCK_TEST(PictureLanguageTest)
#include "tst_picture_language.moc"
