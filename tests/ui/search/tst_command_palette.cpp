// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/command_palette.h"

#include "tests/support/large_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/search/palette_list.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using model::EntityType;
using search::PaletteModel;

namespace {

/// A window with a line that has the keyboard, and the palette over it.
struct Fixture {
    document::ProjectDocument document;
    QWidget window;
    QLineEdit other{&window};
    search::CommandPalette palette{document, window};
    QLineEdit *line = palette.findChild<QLineEdit *>(QStringLiteral("paletteLine"));
    QListView *list = palette.findChild<QListView *>(QStringLiteral("paletteList"));
    QStringList ran;

    explicit Fixture(const model::Project &project = tests::smallProject())
    {
        document.reset(project, {});
        palette.setCommands([this] {
            const auto command = [this](const char *id, const char *text, const char *key, bool enabled) {
                const QString name = QString::fromLatin1(id);
                return search::Command{name,
                                       QString::fromLatin1(text),
                                       QStringLiteral("What it does"),
                                       QKeySequence(QString::fromLatin1(key)),
                                       {},
                                       enabled,
                                       [this, name] { ran.append(name); }};
            };
            return QList<search::Command>{command("save", "Save", "Ctrl+S", true),
                                          command("duplicate", "Duplicate", "Ctrl+D", false),
                                          command("banner", "Overban", "", true)};
        });
        palette.setHelpTopics([this] {
            return QList<search::HelpTopic>{{QStringLiteral("lag"), QStringLiteral("What a lag is"), {}, [this] {
                                                 ran.append(QStringLiteral("help"));
                                             }}};
        });
        window.resize(900, 600);
        window.show();
        other.setFocus();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&window); }
    void open(const QString &typed)
    {
        palette.open();
        QTest::keyClicks(line, typed);
    }
    [[nodiscard]] QString shown(int row, int role = Qt::DisplayRole) const
    {
        return list->model()->index(row, 0).data(role).toString();
    }
    [[nodiscard]] QStringList all() const
    {
        QStringList texts;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            texts.append(shown(i));
        }
        return texts;
    }
};

} // namespace

class CommandPaletteTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterRunsTheCommandAndGivesTheKeyboardBack()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.open(QStringLiteral("sav"));
        QVERIFY(fixture.line->hasFocus());
        QCOMPARE(fixture.shown(0), QStringLiteral("Save"));
        QCOMPARE(fixture.shown(0, PaletteModel::KindRole), QStringLiteral("Command"));
        QVERIFY(!fixture.shown(0, PaletteModel::ShortcutRole).isEmpty());
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QCOMPARE(fixture.ran, QStringList{QStringLiteral("save")});
        QVERIFY(!fixture.palette.isOpen());
        QVERIFY(fixture.other.hasFocus());
    }

    void escCtrlKAndAClickElsewhereClose()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.open(QStringLiteral("x"));
        QTest::keyClick(fixture.line, Qt::Key_Escape);
        QVERIFY(!fixture.palette.isOpen());
        QVERIFY(fixture.other.hasFocus());
        fixture.open({});
        QVERIFY(fixture.line->text().isEmpty());
        QTest::keyClick(fixture.line, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!fixture.palette.isOpen());
        fixture.open({});
        QTest::mouseClick(&fixture.window, Qt::LeftButton, {}, QPoint(5, 590));
        QVERIFY(!fixture.palette.isOpen());
        QVERIFY(fixture.ran.isEmpty());
    }

    void aDisabledCommandIsShownButDoesNotRun()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.open(QStringLiteral("dupl"));
        QCOMPARE(fixture.shown(0), QStringLiteral("Duplicate"));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QVERIFY(fixture.palette.isOpen());
        QVERIFY(fixture.ran.isEmpty());
    }

    void wordStartsComeFirstAndThenWhatWasUsedLately()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.open(QStringLiteral("ban"));
        QCOMPARE(fixture.shown(0), QStringLiteral("Ban"));
        QVERIFY(fixture.all().indexOf(QStringLiteral("Overban")) > 0);
        QTest::keyClick(fixture.line, Qt::Key_Escape);
        QSignalSpy remembered(&fixture.palette, &search::CommandPalette::recentChanged);
        fixture.open(QStringLiteral("overban"));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QCOMPARE(remembered.size(), 1);
        fixture.open({});
        QCOMPARE(fixture.shown(0), QStringLiteral("Overban"));
        QCOMPARE(fixture.all(),
                 (QStringList{QStringLiteral("Overban"), QStringLiteral("Save"), QStringLiteral("Duplicate")}));
    }

    void anEntityAndAFieldAreGoneTo()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        QSignalSpy entities(&fixture.palette, &search::CommandPalette::entityChosen);
        QSignalSpy fields(&fixture.palette, &search::CommandPalette::fieldChosen);
        fixture.open(QStringLiteral("ascend"));
        QCOMPARE(fixture.shown(0), QStringLiteral("Ascend 910C"));
        QCOMPARE(fixture.shown(0, PaletteModel::KindRole), QStringLiteral("Chip"));
        QTest::keyClick(fixture.line, Qt::Key_Enter);
        QCOMPARE(entities.size(), 1);
        QVERIFY((entities.first().first().value<document::Selection>()
                 == document::Selection{EntityType::Chip, QStringLiteral("910c")}));
        fixture.open(QStringLiteral("effective ban"));
        QCOMPARE(fixture.shown(0), QStringLiteral("Effective"));
        QVERIFY(fixture.shown(0, PaletteModel::ContextRole).contains(QStringLiteral("Ban")));
        QVERIFY(fixture.shown(0, PaletteModel::ContextRole).contains(QStringLiteral("2025")));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QCOMPARE(fields.size(), 1);
        QVERIFY((fields.first().first().value<model::Address>()
                 == model::Address{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("effective")}));
    }

    void fieldsThatAnEntityDoesNotUseAreNotFound()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.open(QStringLiteral("passes lift"));
        QVERIFY(!fixture.all().contains(QStringLiteral("Passes")));
    }

    void arrowsMoveAndStopAtTheEnds()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.open({});
        QTest::keyClick(fixture.line, Qt::Key_Up);
        QCOMPARE(fixture.list->currentIndex().row(), 0);
        QTest::keyClick(fixture.line, Qt::Key_Down);
        QCOMPARE(fixture.list->currentIndex().row(), 1);
        QTest::keyClick(fixture.line, Qt::Key_PageDown);
        QTest::keyClick(fixture.line, Qt::Key_Down);
        QCOMPARE(fixture.list->currentIndex().row(), fixture.list->model()->rowCount() - 1);
        QTest::keyClick(fixture.line, Qt::Key_Tab);
        QVERIFY(fixture.line->hasFocus());
        QVERIFY(!fixture.line->accessibleDescription().isEmpty());
    }

    void namesOfAllScriptsAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addRow("Japanese") << QStringLiteral("ラボの設置済みチップ") << QStringLiteral("設置");
        QTest::addRow("Japanese in hiragana") << QStringLiteral("チップ在庫") << QStringLiteral("ちっぷ");
        QTest::addRow("Chinese") << QStringLiteral("华为昇腾库存") << QStringLiteral("昇腾");
        QTest::addRow("Arabic") << QStringLiteral("مخزون الرقائق") << QStringLiteral("الرق");
        QTest::addRow("Cyrillic, small") << QStringLiteral("Экспортный контроль") << QStringLiteral("контр");
    }
    void namesOfAllScriptsAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        model::Project project = tests::smallProject();
        project.stockpiles.first().name = name;
        Fixture fixture(project);
        QVERIFY(fixture.isReady());
        fixture.palette.open();
        fixture.line->setText(typed); // as an input method hands it over
        QCOMPARE(fixture.shown(0), name);
        fixture.palette.grab();
    }

    void helpIsFoundAndHostileNamesAreDrawn()
    {
        model::Project project = tests::smallProject();
        for (const QString &name : tests::hostileNames()) {
            model::Operator op;
            op.id = model::freshId(project, EntityType::Operator, QStringLiteral("hostile"));
            op.name = name;
            project.operators.append(op);
        }
        Fixture fixture(project);
        QVERIFY(fixture.isReady());
        fixture.open(QStringLiteral("what lag"));
        QCOMPARE(fixture.shown(0), QStringLiteral("What a lag is"));
        QTest::keyClick(fixture.line, Qt::Key_Return);
        QCOMPARE(fixture.ran, QStringList{QStringLiteral("help")});
        fixture.open(QStringLiteral("operator"));
        QVERIFY(!fixture.palette.grab().isNull());
    }

    void withoutAProjectOnlyCommandsAndHelp()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        fixture.palette.setProjectSearched(false);
        fixture.open(QStringLiteral("ban"));
        QCOMPARE(fixture.all(), QStringList{QStringLiteral("Overban")});
    }

    void aKeyTakesLittleInALargeProject()
    {
        Fixture fixture(tests::largeProject());
        QVERIFY(fixture.isReady());
        fixture.palette.open();
        qint64 worst = 0;
        for (const QChar c : QStringLiteral("installed chip 7 op")) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(fixture.line, c.toLatin1());
            worst = std::max(worst, timer.elapsed());
        }
        qInfo("slowest key: %lld ms", static_cast<long long>(worst));
        QVERIFY(worst < 250); // 50 where nothing else runs; see tests/bench/bench_search.cpp
    }
};
PENSTOCK_TEST(CommandPaletteTest)

#include "tst_command_palette.moc"
