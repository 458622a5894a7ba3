// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/export/export_settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::exporting;

class ExportSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstDay();
    void readsWhatWasWritten();
    void keepsOwnSizes();
    void nonsenseIsAsOnTheFirstDay();

private:
    QTemporaryDir m_dir;
};

void ExportSettingsTest::firstDay()
{
    QSettings store(m_dir.filePath(QStringLiteral("empty.ini")), QSettings::IniFormat);
    const ExportSettings s = readSettings(store);
    QCOMPARE(s.theme, plot::Theme::Light); // whatever the window wears
    QCOMPARE(s.size.pixels(), QSize(1920, 1080));
    QVERIFY(!s.isTransparent && s.hasTitle && s.hasSourceLine && s.hasMarkers && !s.hasCursor && s.hasMetadata);
    QVERIFY(readOwnSizes(store).empty());
}

void ExportSettingsTest::readsWhatWasWritten()
{
    ExportSettings s;
    s.format = Format::Pdf;
    s.preset = QStringLiteral("column");
    s.size = {88, 66, LengthUnit::Millimetres, 600};
    s.theme = plot::Theme::Print;
    s.isTransparent = true;
    s.fontScale = 1.25;
    s.hasTitle = s.hasSourceLine = s.hasMarkers = s.hasMetadata = false;
    s.hasCursor = s.hasOutlines = s.opensFolder = true;
    s.language = QStringLiteral("zh_CN");
    s.folder = QStringLiteral("/somewhere");
    const QString file = m_dir.filePath(QStringLiteral("written.ini"));
    {
        QSettings store(file, QSettings::IniFormat);
        writeSettings(store, s);
    }
    const QSettings store(file, QSettings::IniFormat);
    QCOMPARE(readSettings(store), s);
}

void ExportSettingsTest::keepsOwnSizes()
{
    const QString file = m_dir.filePath(QStringLiteral("sizes.ini"));
    {
        QSettings store(file, QSettings::IniFormat);
        writeOwnSizes(store, {{QString(), QStringLiteral("Poster, 2 m"), {2000, 1200, LengthUnit::Millimetres, 100}},
                              {QString(), QStringLiteral("社内報"), {800, 600, LengthUnit::Pixels, 96}}});
        writeSettings(store, {});
    }
    QSettings store(file, QSettings::IniFormat);
    const std::vector<SizePreset> sizes = readOwnSizes(store);
    QCOMPARE(sizes.size(), std::size_t(2));
    QCOMPARE(sizes[0].name, QStringLiteral("Poster, 2 m"));
    QCOMPARE(sizes[0].size.width, 2000.0);
    QCOMPARE(sizes[1].name, QStringLiteral("社内報"));
    QVERIFY(sizes[0].isOwn && sizes[0].id != sizes[1].id);
    writeOwnSizes(store, {});
    QVERIFY(readOwnSizes(store).empty());
}

void ExportSettingsTest::nonsenseIsAsOnTheFirstDay()
{
    QSettings store(m_dir.filePath(QStringLiteral("nonsense.ini")), QSettings::IniFormat);
    store.setValue(QStringLiteral("export/format"), QStringLiteral("gif"));
    store.setValue(QStringLiteral("export/theme"), 17);
    store.setValue(QStringLiteral("export/width"), QStringLiteral("wide"));
    store.setValue(QStringLiteral("export/height"), -4);
    store.setValue(QStringLiteral("export/dpi"), 1e9);
    store.setValue(QStringLiteral("export/fontScale"), QStringLiteral("nan"));
    QCOMPARE(readSettings(store), ExportSettings());
}

PENSTOCK_TEST(ExportSettingsTest)
#include "tst_export_settings.moc"
