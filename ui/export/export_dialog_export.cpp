// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/export_form.h"
#include "ui/export/picture_language.h"
#include "ui/export/picture_mime.h"
#include "ui/export/picture_print.h"
#include "ui/forms/message_bar.h"
#include "ui/forms/value_text.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace penstock::exporting {

void ExportDialog::browse()
{
    const QString ending = endingOf(m_form->settings().format);
    const QString filter = tr("%1 picture (*.%2)").arg(ending.toUpper(), ending);
    QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), this->path(), filter);
    if (path.isEmpty()) {
        return;
    }
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    m_fileTyped = true;
    m_file->setText(file.fileName());
    takeEnding();
    m_confirmed = this->path() == path ? path : QString();
}

bool ExportDialog::mayReplace(const QStringList &paths)
{
    QStringList there;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path) && path != m_confirmed) {
            there.append(QFileInfo(path).fileName());
        }
    }
    if (there.isEmpty()) {
        return true;
    }
    QMessageBox question(this);
    question.setObjectName(QStringLiteral("replaceQuestion"));
    question.setIcon(QMessageBox::Question);
    question.setText(there.size() == 1
                         ? tr("“%1” exists already. Replace it?").arg(there.first())
                         : tr("%n files exist already. Replace them?", nullptr, static_cast<int>(there.size())));
    const QPushButton *replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

void ExportDialog::startExport()
{
    if (m_timer.isActive()) {
        renderNow();
    }
    if (m_job != nullptr || !m_export->isEnabled()) {
        return;
    }
    const QString target = path();
    const ExportSettings chosen = settings();
    const QList<int> items = this->chosen();
    const bool isOnePdf = isMany() && chosen.format == Format::Pdf;
    std::vector<JobTask> tasks;
    QStringList paths;
    for (int i = 0; i < items.size(); ++i) {
        const bool isNumbered = isMany() && !isOnePdf;
        const QString file = isNumbered ? numberedPath(target, i + 1, static_cast<int>(items.size())) : target;
        tasks.push_back({m_items.at(items.at(i)), textsOf(items.at(i)), file});
        if (!paths.contains(file)) {
            paths.append(file);
        }
    }
    if (!mayReplace(paths)) {
        return;
    }
    m_job = std::make_unique<ExportJob>(std::move(tasks), chosen, m_context, isOnePdf ? target : QString(), nullptr);
    connect(m_job.get(), &ExportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job.get(), &ExportJob::finished, this, &ExportDialog::jobEnded);
    setBusy(true);
    m_job->start();
}

void ExportDialog::setBusy(bool busy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_title, m_sourceLine, m_quote, m_file, m_browse,
                                                          m_savePreset, m_copy, m_print, m_export, m_pager}) {
        part->setEnabled(!busy);
    }
    if (!busy && isMany()) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sourceLine, m_quote}) {
            part->setEnabled(false);
        }
    }
    m_progress->setVisible(busy);
    m_openFolder->setVisible(!busy);
    m_cancel->setToolTip(busy ? tr("Stop after the picture that is being made") : tr("Close without exporting"));
}

void ExportDialog::jobEnded()
{
    ExportJob *job = m_job.release();
    job->disconnect(this);
    setBusy(false);
    const QStringList written = job->written();
    if (const auto &problem = job->problem()) {
        const bool isFile = problem->code == model::Code::CannotWrite;
        const QString name = QDir::toNativeSeparators(problem->where.file);
        m_fault->setMessage(isFile ? tr("Could not save “%1”: %2. Nothing was left half-written; choose another folder "
                                        "or name and try again.")
                                         .arg(name, problem->values.value(0))
                                   : forms::asHeading(model::sentence(*problem)));
        m_fault->show();
    } else if (job->isCancelled()) {
        m_fault->setMessage(written.isEmpty() ? tr("Cancelled. Nothing was written.")
                                              : tr("Cancelled. %n picture(s) had been written and were kept.", nullptr,
                                                   static_cast<int>(written.size())));
        m_fault->show();
    } else {
        m_folder = QFileInfo(written.first()).absolutePath();
        remember();
        if (m_openFolder->isChecked()) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
        }
        accept();
    }
    if (!written.isEmpty()) {
        Q_EMIT exported(written);
    }
    job->deleteLater(); // it is its signal that is being answered
}

void ExportDialog::reject()
{
    if (m_job != nullptr) {
        m_job->cancel();
        return;
    }
    remember();
    QDialog::reject();
}

void ExportDialog::copy()
{
    if (m_timer.isActive()) {
        renderNow();
    }
    const int item = shownItem();
    const auto copied = copyPicture(m_items.at(item), settings(), textsOf(item), m_context);
    if (!copied) {
        showFault(forms::asHeading(model::sentence(copied.error())));
        return;
    }
    remember();
    m_bytes->setText(tr("Copied"));
}

void ExportDialog::print()
{
    const ExportSettings chosen = settings();
    std::vector<PrintedPage> pages;
    for (const int item : this->chosen()) {
        const PictureLanguage language(chosen.language);
        auto picture = m_items.at(item).make();
        if (!picture) {
            showFault(forms::asHeading(model::sentence(picture.error())));
            return;
        }
        const std::shared_ptr<Picture> shared(std::move(*picture));
        const plot::PictureOptions options = optionsOf(*shared, chosen, textsOf(item), m_context);
        pages.push_back({shared, options});
    }
    remember();
    const QString title = isMany() || m_title->text().isEmpty() ? m_context.projectName : m_title->text();
    printWithPreview(pages, title, chosen.language, this);
}

} // namespace penstock::exporting
