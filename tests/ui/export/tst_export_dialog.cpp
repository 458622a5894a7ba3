// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialog_robot.h"
#include "tests/support/test_main.h"
#include "tests/ui/export/made_up_picture.h"
#include "ui/export/check_note.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture_mime.h"
#include "ui/forms/message_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace penstock;
using namespace penstock::exporting;

class ExportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSeenComesOut_data();
    void whatIsSeenComesOut();
    void drawsAfterTheLastChange();
    void namedSizesFillTheSides();
    void saysWhatCannotBeDrawn();
    void warnsOfSmallTextAndCutLabels();
    void textsAndPartsReachThePicture();
    void rangesOfTheChart();
    void languageIsThePicturesOnly();
    void fileAndFormatGoTogether();
    void asksBeforeReplacing();
    void staysOpenWhereItCannotWrite();
    void allStoredViews();
    void copies();
    void keepsAPreset();
    void remembersChoices();
    void saysWhyThereIsNoPicture();
    void worksByKeys();

private:
    void open(int current = 0);
    template <class W> W *part(const char *name) const
    {
        W *found = m_dialog->findChild<W *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    [[nodiscard]] QString fault() const
    {
        auto *bar = m_dialog->findChild<forms::MessageBar *>(QStringLiteral("exportFault"));
        return bar->isHidden() ? QString() : bar->sentence();
    }
    QStringList exportNow();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    QList<ExportItem> m_items;
    std::unique_ptr<ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("out")));
    m_store->setValue(QStringLiteral("export/folder"), m_dir->filePath(QStringLiteral("out")));
    ExportItem front = test::madeUpItem(QStringLiteral("Overview"));
    const auto day = [](int year, int month, int of) {
        return static_cast<double>(QDate(year, month, of).toJulianDay());
    };
    front.shown = Span{day(2024, 1, 1), day(2026, 12, 1)};
    front.cursor = day(2025, 8, 22);
    m_items = {front};
    for (const char *name : {"First view", "Second: view/2", "Third view"}) {
        ExportItem stored = test::madeUpItem(QLatin1String(name));
        stored.isStored = true;
        m_items.append(stored);
    }
}

void ExportDialogTest::cleanup()
{
    m_dialog.reset();
}

void ExportDialogTest::open(int current)
{
    m_dialog = std::make_unique<ExportDialog>(m_items, current, test::madeUpContext(), *m_store, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QStringList ExportDialogTest::exportNow()
{
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    click("exportPicture");
    if (exported.isEmpty())
        exported.wait(20000);
    return exported.isEmpty() ? QStringList() : exported.first().first().toStringList();
}

void ExportDialogTest::whatIsSeenComesOut_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("isTransparent");
    QTest::addColumn<QString>("size");
    QTest::addRow("light slide") << 0 << false << QStringLiteral("Slide 16:9");
    QTest::addRow("dark, transparent") << 1 << true << QStringLiteral("Slide 16:9");
    QTest::addRow("greyscale column at 300 dpi") << 2 << false << QStringLiteral("Journal, one column");
}

void ExportDialogTest::whatIsSeenComesOut()
{
    QFETCH(int, theme);
    QFETCH(bool, isTransparent);
    QFETCH(QString, size);
    open();
    auto *list = part<QListWidget>("sizeList");
    list->setCurrentItem(list->findItems(size, Qt::MatchExactly).value(0));
    part<QRadioButton>(qPrintable(QStringLiteral("theme%1").arg(theme)))->click();
    part<QCheckBox>("transparent")->setChecked(isTransparent);
    part<QCheckBox>("includeCursor")->setChecked(true);
    m_dialog->renderNow();
    const QImage seen = m_dialog->preview();
    const QStringList files = exportNow();
    QCOMPARE(files.size(), 1);
    const QImage out(files.first());
    QVERIFY(!out.isNull());
    QCOMPARE(out.size(), seen.size());
    QCOMPARE(out.convertToFormat(QImage::Format_ARGB32), seen.convertToFormat(QImage::Format_ARGB32));
    QCOMPARE(out.pixelColor(1, 1).alpha(), isTransparent ? 0 : 255);
}

void ExportDialogTest::drawsAfterTheLastChange()
{
    open();
    const qint64 before = m_dialog->preview().cacheKey();
    auto *percent = part<QSpinBox>("fontScale");
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(percent, Qt::Key_Up);
        QTest::qWait(60);
        QCOMPARE(m_dialog->preview().cacheKey(), before); // still being changed
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().cacheKey() != before, 3000);
    QCOMPARE(percent->value(), 115);
}

void ExportDialogTest::namedSizesFillTheSides()
{
    open();
    auto *list = part<QListWidget>("sizeList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(part<QDoubleSpinBox>("pictureWidth")->value(), 170.0);
    QCOMPARE(part<QDoubleSpinBox>("pictureHeight")->value(), 110.0);
    QCOMPARE(part<QComboBox>("pictureUnit")->currentText(), QStringLiteral("mm"));
    // 170 mm at 300 dpi: 2007.9 px
    QVERIFY2(part<QLabel>("derivedSize")->text().contains(QStringLiteral("2008 × 1299 px")),
             qPrintable(part<QLabel>("derivedSize")->text()));
    part<QComboBox>("pictureUnit")->setCurrentIndex(0);
    QCOMPARE(part<QDoubleSpinBox>("pictureWidth")->value(), 2008.0);
    part<QDoubleSpinBox>("pictureWidth")->setValue(1000);
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Custom"));
    m_dialog->renderNow();
    QCOMPARE(m_dialog->preview().size(), QSize(1000, 1299));
    part<QSpinBox>("pictureDpi")->setValue(1200);
    QCOMPARE(part<QSpinBox>("pictureDpi")->value(), 1200);
}

void ExportDialogTest::saysWhatCannotBeDrawn()
{
    open();
    auto *width = part<QDoubleSpinBox>("pictureWidth");
    width->setValue(0);
    m_dialog->renderNow();
    QVERIFY2(fault().contains(QStringLiteral("64")), qPrintable(fault()));
    QVERIFY(!part<QPushButton>("exportPicture")->isEnabled());
    width->setValue(30000);
    part<QDoubleSpinBox>("pictureHeight")->setValue(30000);
    m_dialog->renderNow();
    QVERIFY2(fault().contains(QStringLiteral("160")), qPrintable(fault()));
    width->setValue(800);
    part<QDoubleSpinBox>("pictureHeight")->setValue(600);
    m_dialog->renderNow();
    QVERIFY(fault().isEmpty() && part<QPushButton>("exportPicture")->isEnabled());
    // Many pixels: drawn with fewer in the preview, of the same shape.
    part<QDoubleSpinBox>("pictureWidth")->setValue(12000);
    part<QDoubleSpinBox>("pictureHeight")->setValue(6000);
    m_dialog->renderNow();
    QVERIFY(fault().isEmpty());
    const QSize seen = m_dialog->preview().size();
    QVERIFY(seen.width() * seen.height() <= 12'100'000);
    QVERIFY(std::abs(seen.width() / static_cast<double>(seen.height()) - 2.0) < 0.01);
}

void ExportDialogTest::warnsOfSmallTextAndCutLabels()
{
    open();
    m_dialog->renderNow();
    auto *text = part<CheckNote>("textCheck");
    auto *labels = part<CheckNote>("labelCheck");
    QVERIFY2(text->isFine(), qPrintable(text->sentence()));
    QVERIFY2(labels->isFine(), qPrintable(labels->sentence()));
    part<QSpinBox>("fontScale")->setValue(70);
    auto *list = part<QListWidget>("sizeList");
    list->setCurrentItem(list->findItems(QStringLiteral("Journal, one column"), Qt::MatchExactly).value(0));
    m_dialog->renderNow();
    QVERIFY(!text->isFine());
    QVERIFY2(text->sentence().contains(QStringLiteral("6.0 pt")), qPrintable(text->sentence()));
    const QString longTitle(300, QLatin1Char('W'));
    type("pictureTitle", longTitle);
    m_dialog->renderNow();
    QVERIFY(!labels->isFine());
    QVERIFY2(labels->sentence().contains(longTitle), qPrintable(labels->sentence()));
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("fileSize")->text().isEmpty(), 5000);
    QVERIFY2(part<QLabel>("fileSize")->text().contains(QStringLiteral("kB")),
             qPrintable(part<QLabel>("fileSize")->text()));
}

void ExportDialogTest::textsAndPartsReachThePicture()
{
    open();
    part<QPushButton>("svgFormat")->click();
    type("pictureTitle", QStringLiteral("After the cut-off & before"));
    type("pictureSourceLine", QStringLiteral("Sources: <none>."));
    const auto svg = [this] {
        const QStringList files = exportNow();
        QFile file(files.value(0));
        if (!file.open(QIODevice::ReadOnly))
            return QByteArray();
        return file.readAll();
    };
    const QByteArray all = svg();
    QVERIFY(all.contains("After the cut-off &amp; before"));
    QVERIFY(all.contains("Sources: &lt;none"));
    QVERIFY(all.contains("H20 licence requirement"));
    QXmlStreamReader reader(all);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    open();
    part<QCheckBox>("includeTitle")->setChecked(false);
    part<QCheckBox>("includeSourceLine")->setChecked(false);
    part<QCheckBox>("includeMarkers")->setChecked(false);
    part<QCheckBox>("metadata")->setChecked(false);
    part<QLineEdit>("exportFile")->setText(QStringLiteral("bare.svg"));
    const QByteArray bare = svg();
    QVERIFY(bare.contains("<svg"));
    for (const char *gone : {"After the cut-off", ">Sources", "licence requirement", "Revision"})
        QVERIFY2(!bare.contains(gone), gone);
}

void ExportDialogTest::rangesOfTheChart()
{
    open();
    auto *range = part<QComboBox>("exportRange");
    QCOMPARE(range->currentText(), QStringLiteral("As on screen: Jan 2024 – Dec 2026"));
    const QImage screen = m_dialog->preview();
    range->setCurrentIndex(1);
    QVERIFY2(range->currentText().contains(QStringLiteral("Jul 2023 – Jan 2027")), qPrintable(range->currentText()));
    m_dialog->renderNow();
    QVERIFY(m_dialog->preview() != screen);
    range->setCurrentIndex(2);
    QVERIFY(part<QLineEdit>("rangeFrom")->isVisible());
    type("rangeFrom", QStringLiteral("2024-01-01"));
    type("rangeTo", QStringLiteral("1 Dec 2026"));
    m_dialog->renderNow();
    QCOMPARE(m_dialog->preview(), screen);
    type("rangeTo", QStringLiteral("31 Feb 2024"));
    m_dialog->renderNow();
    QVERIFY2(fault().contains(QStringLiteral("31 Feb")), qPrintable(fault()));
    type("rangeTo", QStringLiteral("2023-12-01"));
    m_dialog->renderNow();
    QVERIFY2(fault().contains(QStringLiteral("1 Jan 2024")), qPrintable(fault()));
    type("rangeFrom", QStringLiteral("2031-01-01"));
    type("rangeTo", QStringLiteral("2032-01-01"));
    m_dialog->renderNow();
    QVERIFY2(fault().contains(QStringLiteral("1 Jan 2027")), qPrintable(fault()));
}

void ExportDialogTest::languageIsThePicturesOnly()
{
    open();
    auto *language = part<QComboBox>("pictureLanguage");
    const QImage english = m_dialog->preview();
    language->setCurrentIndex(language->findData(QStringLiteral("ja")));
    m_dialog->renderNow();
    QVERIFY(m_dialog->preview() != english);
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Export chart"));
    QCOMPARE(QLocale().name(), QStringLiteral("en_GB"));
    language->setCurrentIndex(0);
    m_dialog->renderNow();
    QCOMPARE(m_dialog->preview(), english);
}

void ExportDialogTest::fileAndFormatGoTogether()
{
    open();
    auto *file = part<QLineEdit>("exportFile");
    QCOMPARE(file->text(), QStringLiteral("H20 and R2 – Overview.png"));
    part<QPushButton>("pdfFormat")->click();
    QCOMPARE(file->text(), QStringLiteral("H20 and R2 – Overview.pdf"));
    QCOMPARE(part<QPushButton>("exportPicture")->text(), QStringLiteral("Export PDF"));
    part<QComboBox>("exportChart")->setCurrentIndex(2); // signs that a file cannot have
    QCOMPARE(file->text(), QStringLiteral("H20 and R2 – Second- view-2.pdf"));
    type("exportFile", QStringLiteral("mine.svg"));
    QVERIFY(part<QPushButton>("svgFormat")->isChecked());
    type("exportFile", QStringLiteral("no ending"));
    QCOMPARE(m_dialog->path(), m_dir->filePath(QStringLiteral("out/no ending.svg")));
    part<QComboBox>("exportChart")->setCurrentIndex(0);
    QCOMPARE(file->text(), QStringLiteral("no ending")); // it was typed
}

void ExportDialogTest::asksBeforeReplacing()
{
    open();
    QFile old(m_dialog->path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    bool replaces = false;
    tests::DialogRobot robot([&replaces](QDialog &dialog) {
        const auto *question = qobject_cast<QMessageBox *>(&dialog); // null: the dialog itself
        for (QAbstractButton *button : question != nullptr ? question->buttons() : QList<QAbstractButton *>()) {
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == replaces)
                button->click();
        }
    });
    click("exportPicture");
    QCOMPARE(QFileInfo(old).size(), 3);
    QVERIFY(m_dialog->isVisible());
    replaces = true;
    QCOMPARE(exportNow().size(), 1);
    QVERIFY(QFileInfo(m_dialog->path()).size() > 3000);
}

void ExportDialogTest::staysOpenWhereItCannotWrite()
{
    open();
    const QString nowhere = m_dir->filePath(QStringLiteral("no/where/a.png"));
    type("exportFile", nowhere);
    click("exportPicture");
    QTRY_VERIFY(!fault().isEmpty());
    QVERIFY2(fault().contains(nowhere), qPrintable(fault()));
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(part<QPushButton>("exportPicture")->isEnabled());
    type("exportFile", QStringLiteral("a.png"));
    QCOMPARE(exportNow().size(), 1);
}

void ExportDialogTest::allStoredViews()
{
    open();
    auto *charts = part<QComboBox>("exportChart");
    QCOMPARE(charts->count(), 5);
    charts->setCurrentIndex(4);
    QVERIFY(!part<QLineEdit>("pictureTitle")->isEnabled());
    m_dialog->renderNow();
    const QImage first = m_dialog->preview();
    click("nextPage");
    QVERIFY(m_dialog->preview() != first);
    click("previousPage");
    QCOMPARE(m_dialog->preview(), first);
    type("exportFile", QStringLiteral("views.png"));
    const QStringList files = exportNow();
    QCOMPARE(files.size(), 3);
    QCOMPARE(
        QDir(m_dir->filePath(QStringLiteral("out"))).entryList(QDir::Files),
        QStringList({QStringLiteral("views 01.png"), QStringLiteral("views 02.png"), QStringLiteral("views 03.png")}));
    QCOMPARE(QImage(files.first()).convertToFormat(QImage::Format_ARGB32),
             first.convertToFormat(QImage::Format_ARGB32));
    open(4);
    part<QComboBox>("exportChart")->setCurrentIndex(4);
    part<QPushButton>("pdfFormat")->click();
    type("exportFile", QStringLiteral("views.pdf"));
    QCOMPARE(exportNow(), QStringList{m_dir->filePath(QStringLiteral("out/views.pdf"))});
}

void ExportDialogTest::copies()
{
    open();
    type("pictureTitle", QStringLiteral("Copied title"));
    click("copyPicture");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(qobject_cast<const PictureMimeData *>(data) != nullptr);
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("Copied title"));
    QVERIFY(m_dialog->isVisible());
}

void ExportDialogTest::keepsAPreset()
{
    open();
    part<QDoubleSpinBox>("pictureWidth")->setValue(640);
    part<QDoubleSpinBox>("pictureHeight")->setValue(480);
    tests::DialogRobot robot([](QDialog &dialog) {
        if (auto *line = dialog.findChild<QLineEdit *>(); line != nullptr && dialog.windowTitle().startsWith(u"Save")) {
            line->setText(QStringLiteral("Newsletter"));
            dialog.accept();
        }
    });
    click("savePreset");
    auto *list = part<QListWidget>("sizeList");
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Newsletter"));
    open(); // another day
    list = part<QListWidget>("sizeList");
    const auto found = list->findItems(QStringLiteral("Newsletter"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
    QCOMPARE(part<QDoubleSpinBox>("pictureWidth")->value(), 640.0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(list->findItems(QStringLiteral("Newsletter"), Qt::MatchExactly).isEmpty());
    list->setCurrentRow(0); // those of the program stay
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Slide 16:9"));
}

void ExportDialogTest::remembersChoices()
{
    open();
    part<QPushButton>("pdfFormat")->click();
    part<QRadioButton>("theme2")->click();
    part<QCheckBox>("includeMarkers")->setChecked(false);
    part<QSpinBox>("fontScale")->setValue(140);
    click("cancelExport");
    QVERIFY(!m_dialog->isVisible());
    open();
    QVERIFY(part<QPushButton>("pdfFormat")->isChecked());
    QVERIFY(part<QRadioButton>("theme2")->isChecked());
    QVERIFY(!part<QCheckBox>("includeMarkers")->isChecked());
    QCOMPARE(part<QSpinBox>("fontScale")->value(), 140);
}

void ExportDialogTest::saysWhyThereIsNoPicture()
{
    m_items[0].make = []() -> model::Expected<std::unique_ptr<Picture>> {
        return model::fault(model::Code::NoReferenceChip);
    };
    open();
    QVERIFY(!fault().isEmpty());
    QVERIFY(!part<QPushButton>("exportPicture")->isEnabled());
    part<QComboBox>("exportChart")->setCurrentIndex(1);
    m_dialog->renderNow();
    QVERIFY(fault().isEmpty() && part<QPushButton>("exportPicture")->isEnabled());
}

void ExportDialogTest::worksByKeys()
{
    open();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        reached.insert(m_dialog->focusWidget());
    }
    for (const char *name : {"exportChart", "exportRange", "sizeList", "pictureWidth", "pictureDpi", "transparent",
                             "fontScale", "includeTitle", "pictureLanguage", "metadata", "pictureTitle", "exportFile",
                             "copyPicture", "printPicture", "exportPicture", "actualSize"})
        QVERIFY2(reached.contains(m_dialog->findChild<QWidget *>(QLatin1String(name))), name);
    // Esc closes; Enter exports from a line.
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    auto *title = part<QLineEdit>("pictureTitle");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(exported.count() == 1 || exported.wait(20000));
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

PENSTOCK_TEST(ExportDialogTest)
#include "tst_export_dialog.moc"
