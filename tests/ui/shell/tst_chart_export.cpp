// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture_mime.h"
#include "ui/shell/tools/chart_export.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>

using namespace penstock;
using namespace penstock::tests;

class ChartExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersWhatIsThere();
    void opensByItsKeys();
    void copiesWithoutDrawing();
    void printsThroughThePreview();
    void saysWhyThereIsNoChart();
    void looks();

private:
    void addView(ShellFixture &shell, const char *id, model::ViewKind kind)
    {
        model::View view;
        view.id = QString::fromLatin1(id);
        view.name = QStringLiteral("View ") + view.id;
        view.kind = kind;
        QVERIFY(shell.document().add(view));
    }
};

void ChartExportTest::offersWhatIsThere()
{
    ShellFixture shell;
    QVERIFY(!shell.isEnabled("file.export"));
    QVERIFY(!shell.isEnabled("file.print"));
    shell.openSmall();
    shell::Exportable all = shell::exportableCharts(*shell.window);
    const qsizetype live = all.items.size();
    QVERIFY(live >= 5);
    QCOMPARE(all.front, 0);
    addView(shell, "coverage", model::ViewKind::CapacityDemand);
    all = shell::exportableCharts(*shell.window, QStringLiteral("coverage"));
    QCOMPARE(all.items.size(), live + 1);
    QCOMPARE(all.front, static_cast<int>(live));
    QVERIFY(all.items.last().isStored);
    for (const exporting::ExportItem &item : std::as_const(all.items)) {
        const auto picture = item.make();
        QVERIFY2(picture.has_value(), qPrintable(item.title));
        QVERIFY(!(*picture)->stack().panels().empty());
        QCOMPARE((*picture)->resolved().info.projectId, shell.document().project().info.projectId);
    }
    QCOMPARE(shell::exportableCharts(*shell.window, QStringLiteral("gone")).front, 0);
}

void ChartExportTest::opensByItsKeys()
{
    ShellFixture shell;
    shell.show();
    shell.openSmall();
    bool isReady = false;
    DialogRobot robot([&isReady](QDialog &dialog) {
        auto *exported = qobject_cast<exporting::ExportDialog *>(&dialog);
        isReady = exported != nullptr && !exported->preview().isNull()
                  && exported->findChild<QPushButton *>(QStringLiteral("exportPicture"))->isEnabled();
        dialog.reject();
    });
    shell.window->actions().refresh();
    QTest::keyClick(shell.window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(robot.count(), 1);
    QVERIFY(isReady);
}

void ChartExportTest::copiesWithoutDrawing()
{
    ShellFixture shell;
    shell.openSmall();
    shell.trigger("edit.copyChart");
    const auto *data = qobject_cast<const exporting::PictureMimeData *>(QGuiApplication::clipboard()->mimeData());
    QVERIFY(data != nullptr);
    QVERIFY(data->drawn().isEmpty());
    shell.trigger("file.close");
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg")); // outlives the project
}

void ChartExportTest::printsThroughThePreview()
{
    ShellFixture shell;
    shell.openSmall();
    DialogRobot robot([](QDialog &dialog) {
        QVERIFY(qobject_cast<QPrintPreviewDialog *>(&dialog) != nullptr);
        dialog.reject();
    });
    shell.trigger("file.print");
    QCOMPARE(robot.count(), 1);
}

void ChartExportTest::saysWhyThereIsNoChart()
{
    ShellFixture shell;
    shell.openSmall();
    model::Settings settings = shell.document().project().settings;
    const auto moved = shell.document().edit({model::EntityType::Settings, settings.id, QStringLiteral("end")},
                                             settings.start.addDays(-1));
    if (!moved) { // refused: there is always a horizon
        return;
    }
    shell.trigger("edit.copyChart");
    QCOMPARE(shell.prompts->count(), 1);
}

/// Pictures to be looked at: PENSTOCK_LOOK names a folder; PENSTOCK_LOOK_SIZE, _THEME and _LANGUAGE say how.
void ChartExportTest::looks()
{
    const QString folder = qEnvironmentVariable("PENSTOCK_LOOK");
    if (folder.isEmpty())
        return;
    const QString language = qEnvironmentVariable("PENSTOCK_LOOK_LANGUAGE", QStringLiteral("en"));
    const QString theme = qEnvironmentVariable("PENSTOCK_LOOK_THEME", QStringLiteral("light"));
    const QStringList size = qEnvironmentVariable("PENSTOCK_LOOK_SIZE", QStringLiteral("1440x900")).split(u'x');
    QTemporaryDir dir;
    auto *store = new QSettings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    shell::Appearance appearance(*qApp);
    shell::loadResources();
    shell::Workplace workplace(std::unique_ptr<QSettings>(store), &appearance);
    workplace.forceTheme(theme);
    workplace.forceLanguage(language);
    workplace.applyLook();
    shell::MainWindow window(workplace);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QVERIFY(window.session().open(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json")));
    QTest::qWait(300);
    const QString name = QStringLiteral("%1/export-%2-%3-%4").arg(folder, theme, language, size.value(0));
    DialogRobot robot([&](QDialog &dialog) {
        if (qobject_cast<exporting::ExportDialog *>(&dialog) == nullptr) {
            return;
        }
        dialog.resize(QSize(1080, 720).boundedTo(window.size() - QSize(20, 40)));
        QTest::qWait(800);
        dialog.grab().save(name + QStringLiteral(".png"));
        dialog.findChild<QComboBox *>(QStringLiteral("exportChart"))->setCurrentIndex(1);
        dialog.findChild<QPushButton *>(QStringLiteral("svgFormat"))->click();
        dialog.findChild<QComboBox *>(QStringLiteral("exportRange"))->setCurrentIndex(2);
        dialog.findChild<QPushButton *>(QStringLiteral("fromCitations"))->click();
        QTest::qWait(800);
        dialog.grab().save(name + QStringLiteral("-svg.png"));
        dialog.reject();
    });
    shell::exportChart(window);
    QCOMPARE(robot.count(), 1);
}

PENSTOCK_TEST(ChartExportTest)
#include "tst_chart_export.moc"
