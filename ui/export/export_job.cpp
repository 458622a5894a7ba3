// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"

#include "core/storage/whole_file.h"
#include "ui/export/picture_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace penstock::exporting {

ExportJob::ExportJob(std::vector<JobTask> tasks, const ExportSettings &settings, const ExportContext &context,
                     const QString &onePdf, QObject *parent)
    : QObject(parent)
    , m_tasks(std::move(tasks))
    , m_settings(settings)
    , m_context(context)
    , m_onePdf(onePdf)
{
    m_pool.setMaxThreadCount(1); // files appear in order
}

ExportJob::~ExportJob()
{
    m_pool.waitForDone();
}

void ExportJob::start()
{
    Q_EMIT progressed(0, static_cast<int>(m_tasks.size()));
    QTimer::singleShot(0, this, &ExportJob::next);
}

void ExportJob::next()
{
    if (m_isCancelled || m_problem) {
        end();
    } else if (m_done < m_tasks.size()) {
        drawOne(m_tasks[m_done]);
    } else if (m_book != nullptr) {
        const QByteArray bytes = std::exchange(m_book, nullptr)->finish();
        write(m_onePdf, [bytes] { return bytes; });
    } else {
        end();
    }
}

void ExportJob::drawOne(const JobTask &task)
{
    const PictureLanguage language(m_settings.language);
    auto picture = task.item.make();
    if (!picture) {
        m_problem = picture.error();
        end();
        return;
    }
    const plot::PictureOptions options = optionsOf(**picture, m_settings, task.texts, m_context);
    plot::PanelStack &stack = (*picture)->stack();
    ++m_done;
    if (!m_onePdf.isEmpty()) {
        if (m_book == nullptr) {
            m_book = std::make_unique<plot::PdfBook>(options);
        }
        m_book->add(stack, options);
        Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_tasks.size()));
        QTimer::singleShot(0, this, &ExportJob::next);
    } else if (m_settings.format == Format::Png) {
        write(task.path, [image = plot::renderImage(stack, options)] { return pngOf(image); });
    } else {
        write(task.path, [bytes = bytesOf(stack, m_settings.format, options)] { return bytes; });
    }
}

void ExportJob::write(const QString &path, const std::function<QByteArray()> &encode)
{
    m_pool.start([this, path, encode] {
        const QByteArray bytes = encode();
        model::Where where;
        where.file = path;
        const model::Expected<void> outcome =
            bytes.isEmpty()
                ? model::fault(model::Code::CannotWrite,
                               {QCoreApplication::translate("ExportJob", "there is not enough memory for the picture")},
                               where)
                : storage::writeWhole(path, bytes);
        QMetaObject::invokeMethod(
            this, [this, path, outcome] { written(path, outcome); }, Qt::QueuedConnection);
    });
}

void ExportJob::written(const QString &path, const model::Expected<void> &outcome)
{
    if (!outcome) {
        m_problem = outcome.error();
        m_problem->where.file = path; // the whole of it: the folder may be what is wrong
    } else {
        m_written.append(path);
        Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_tasks.size()));
    }
    const bool isWhole = !m_onePdf.isEmpty() || m_done == m_tasks.size();
    if (isWhole) {
        end();
    } else {
        next();
    }
}

void ExportJob::end()
{
    m_book.reset();
    Q_EMIT finished();
}

QString numberedPath(const QString &path, int number, int count)
{
    const QFileInfo file(path);
    const int digits = std::max(2, static_cast<int>(QString::number(count).size()));
    return file.dir().filePath(QStringLiteral("%1 %2.%3")
                                   .arg(file.completeBaseName(),
                                        QString::number(number).rightJustified(digits, QLatin1Char('0')),
                                        file.suffix()));
}

} // namespace penstock::exporting
