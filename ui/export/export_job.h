// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes one picture or many. A picture is drawn on the main thread, one at a time with the events of the window in
// between; encoding and writing happen on another, so that nothing freezes.
#pragma once

#include "ui/export/picture_settings.h"

#include <QObject>
#include <QThreadPool>

namespace penstock::exporting {

struct JobTask {
    ExportItem item;
    PictureTexts texts;
    QString path; ///< not used where all go into one PDF
};

class ExportJob final : public QObject
{
    Q_OBJECT
public:
    /// \p onePdf not empty: all pictures are pages of that file.
    ExportJob(std::vector<JobTask> tasks, const ExportSettings &settings, const ExportContext &context,
              const QString &onePdf, QObject *parent);
    ~ExportJob() override;

    void start();
    /// Ends after the picture that is being made. What is written stays.
    void cancel() { m_isCancelled = true; }

    /// Files written whole so far.
    [[nodiscard]] const QStringList &written() const { return m_written; }
    /// Why the job ended early; nothing: done, or cancelled.
    [[nodiscard]] const std::optional<model::Problem> &problem() const { return m_problem; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void next();
    void drawOne(const JobTask &task);
    void write(const QString &path, const std::function<QByteArray()> &encode);
    void written(const QString &path, const model::Expected<void> &outcome);
    void end();

    std::vector<JobTask> m_tasks;
    ExportSettings m_settings;
    ExportContext m_context;
    QString m_onePdf;
    std::unique_ptr<plot::PdfBook> m_book;
    std::size_t m_done = 0;
    bool m_isCancelled = false;
    QStringList m_written;
    std::optional<model::Problem> m_problem;
    QThreadPool m_pool;
};

/// "Charts 03.png" for the third of twelve: names that sort as the charts stand.
[[nodiscard]] QString numberedPath(const QString &path, int number, int count);

} // namespace penstock::exporting
