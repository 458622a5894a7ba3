// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/export/made_up_picture.h"
#include "ui/export/export_job.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace penstock;
using namespace penstock::exporting;

class ExportJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void numbersItsFiles();
    void makesOnePdf();
    void writesEachFormat_data();
    void writesEachFormat();
    void stopsWhenCancelled();
    void eventsRunInBetween();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
    void saysWhyThereIsNoPicture();
    void namesSortAsTheChartsStand();

private:
    std::vector<JobTask> tasks(int count, const QString &name) const;
    void run(ExportJob &job, int most = 30000);

    std::unique_ptr<QTemporaryDir> m_dir;
    ExportSettings m_settings;
    ExportContext m_context = test::madeUpContext();
};

void ExportJobTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = {};
    m_settings.size = {640, 360, LengthUnit::Pixels, 96};
}

std::vector<JobTask> ExportJobTest::tasks(int count, const QString &name) const
{
    std::vector<JobTask> tasks;
    for (int i = 0; i < count; ++i)
        tasks.push_back({test::madeUpItem(QStringLiteral("Chart %1").arg(i + 1)),
                         {},
                         numberedPath(m_dir->filePath(name), i + 1, count)});
    return tasks;
}

void ExportJobTest::run(ExportJob &job, int most)
{
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QVERIFY(finished.count() == 1 || finished.wait(most));
    QCOMPARE(finished.count(), 1);
}

void ExportJobTest::numbersItsFiles()
{
    ExportJob job(tasks(3, QStringLiteral("Charts.png")), m_settings, m_context, {}, nullptr);
    QSignalSpy progress(&job, &ExportJob::progressed);
    run(job);
    QVERIFY(!job.problem() && !job.isCancelled());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files),
             QStringList(
                 {QStringLiteral("Charts 01.png"), QStringLiteral("Charts 02.png"), QStringLiteral("Charts 03.png")}));
    QCOMPARE(job.written().size(), 3);
    QCOMPARE(QImage(job.written().at(1)).size(), QSize(640, 360));
    QCOMPARE(progress.first(), QVariantList({0, 3}));
    QCOMPARE(progress.last(), QVariantList({3, 3}));
}

void ExportJobTest::makesOnePdf()
{
    m_settings.format = Format::Pdf;
    const QString path = m_dir->filePath(QStringLiteral("all.pdf"));
    ExportJob job(tasks(3, QStringLiteral("x.pdf")), m_settings, m_context, path, nullptr);
    run(job);
    QCOMPARE(job.written(), QStringList{path});
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QStringList pages =
        QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(pages.at(i).count(QStringLiteral("Chart %1").arg(i + 1)), 1);
}

void ExportJobTest::writesEachFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addRow("png") << 0 << QByteArray("\x89PNG");
    QTest::addRow("svg") << 1 << QByteArray("<?xml");
    QTest::addRow("pdf") << 2 << QByteArray("%PDF");
}

void ExportJobTest::writesEachFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    m_settings.format = static_cast<Format>(format);
    ExportJob job(tasks(1, QStringLiteral("one.xyz")), m_settings, m_context, {}, nullptr);
    run(job);
    QCOMPARE(job.written().size(), 1);
    QFile file(job.written().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
}

void ExportJobTest::stopsWhenCancelled()
{
    ExportJob job(tasks(8, QStringLiteral("Charts.png")), m_settings, m_context, {}, nullptr);
    connect(&job, &ExportJob::progressed, &job, [&job](int done) {
        if (done == 2)
            job.cancel();
    });
    run(job);
    QVERIFY(job.isCancelled() && !job.problem());
    QCOMPARE(job.written().size(), 2);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
    // Of one PDF nothing is left: half a book is none.
    m_settings.format = Format::Pdf;
    ExportJob book(tasks(4, QStringLiteral("x.pdf")), m_settings, m_context, m_dir->filePath(QStringLiteral("a.pdf")),
                   nullptr);
    connect(&book, &ExportJob::progressed, &book, [&book](int done) {
        if (done == 1)
            book.cancel();
    });
    run(book);
    QVERIFY(book.written().isEmpty());
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("a.pdf"))));
}

void ExportJobTest::eventsRunInBetween()
{
    ExportJob job(tasks(5, QStringLiteral("Charts.png")), m_settings, m_context, {}, nullptr);
    int ticks = 0;
    int atTicks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &job, [&ticks] { ++ticks; });
    connect(&job, &ExportJob::progressed, &job, [&](int done) { atTicks = done == 1 ? ticks : atTicks; });
    timer.start(0);
    run(job);
    QVERIFY(ticks > atTicks + 3);
}

void ExportJobTest::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("no such folder") << QStringLiteral("%1/no/where/a.png");
    QTest::addRow("a folder of that name") << QStringLiteral("%1");
    QTest::addRow("the disk is full") << QStringLiteral("/dev/full");
    if (::geteuid() != 0)
        QTest::addRow("not allowed") << QStringLiteral("/proc/a.png");
}

void ExportJobTest::saysWhyItCannotWrite()
{
    QFETCH(QString, path);
    if (path.contains(QLatin1Char('%')))
        path = path.arg(m_dir->path());
    ExportJob job({{test::madeUpItem(), {}, path}, {test::madeUpItem(), {}, m_dir->filePath(QStringLiteral("b.png"))}},
                  m_settings, m_context, {}, nullptr);
    run(job);
    QVERIFY(job.problem());
    QCOMPARE(job.problem()->code, model::Code::CannotWrite);
    QVERIFY(!job.problem()->values.value(0).isEmpty());
    QVERIFY(job.written().isEmpty()); // and the next one is not tried
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

void ExportJobTest::saysWhyThereIsNoPicture()
{
    ExportItem item = test::madeUpItem();
    item.make = []() -> model::Expected<std::unique_ptr<Picture>> { return model::fault(model::Code::HorizonEmpty); };
    ExportJob job({{item, {}, m_dir->filePath(QStringLiteral("a.png"))}}, m_settings, m_context, {}, nullptr);
    run(job);
    QVERIFY(job.problem());
    QCOMPARE(job.problem()->code, model::Code::HorizonEmpty);
}

void ExportJobTest::namesSortAsTheChartsStand()
{
    QCOMPARE(numberedPath(QStringLiteral("/a/b.c.png"), 3, 9), QStringLiteral("/a/b.c 03.png"));
    QCOMPARE(numberedPath(QStringLiteral("/a/図.svg"), 7, 120), QStringLiteral("/a/図 007.svg"));
}

PENSTOCK_TEST(ExportJobTest)
#include "tst_export_job.moc"
