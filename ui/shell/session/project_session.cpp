// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/project_session.h"

#include "ui/document/project_io.h"
#include "ui/forms/inspector.h"
#include "ui/shell/session/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace penstock::shell {

namespace {

const QString kSuffix = QStringLiteral("penstock");

/// A sentence with a capital letter and a full stop, as problems are written without.
QString asSentence(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
        const QChar last = text.back();
        if (last != QLatin1Char('.') && last != QChar(0x3002)) {
            text += QCoreApplication::translate("ProjectSession", ".", "full stop");
        }
    }
    return text;
}

} // namespace

ProjectSession::ProjectSession(document::ProjectDocument &document, Workplace &workplace, Prompts &prompts,
                               QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_workplace(workplace)
    , m_prompts(prompts)
{}

bool ProjectSession::canOpen(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == kSuffix || suffix == QLatin1String("json");
}

void ProjectSession::show(model::Project project, const QString &path)
{
    if (m_isOpen) {
        Q_EMIT projectLeaving();
    }
    m_isOpen = true;
    m_document.reset(std::move(project), path);
    Q_EMIT projectShown();
}

bool ProjectSession::newProject()
{
    if (!mayLeave()) {
        return false;
    }
    show(blankProject(QDate::currentDate()), QString());
    return true;
}

bool ProjectSession::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto opened = document::readProject(path);
    if (!opened) {
        // The file is read before anything is asked, so that a bad one costs nothing.
        m_prompts.tell(tr("“%1” could not be opened.").arg(name), asSentence(model::sentence(opened.error())));
        return false;
    }
    if (!mayLeave()) {
        return false;
    }
    const bool isCopy = opened->isCopy;
    show(std::move(opened->project), isCopy ? QString() : path);
    if (!isCopy) {
        remember();
    }
    return true;
}

bool ProjectSession::openSample(const QString &path)
{
    return open(path);
}

bool ProjectSession::chooseAndOpen()
{
    FileRequest request;
    request.title = tr("Open project");
    request.suggestion = folder();
    request.filters = {tr("Projects and cases (*.penstock *.json)"), tr("Penstock projects (*.penstock)"),
                       tr("Cases as text (*.json)"), tr("All files (*)")};
    const QString path = m_prompts.chooseFile(request);
    return !path.isEmpty() && open(path);
}

bool ProjectSession::locate(const QString &missing)
{
    FileRequest request;
    request.title = tr("Where is “%1” now?").arg(QFileInfo(missing).fileName());
    request.suggestion = folder();
    request.filters = {tr("Penstock projects (*.penstock)"), tr("All files (*)")};
    const QString path = m_prompts.chooseFile(request);
    if (path.isEmpty()) {
        return false;
    }
    m_workplace.recentFiles().relocate(missing, path);
    return open(path);
}

bool ProjectSession::save()
{
    forms::commitPendingEdits();
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool ProjectSession::saveAs()
{
    forms::commitPendingEdits();
    FileRequest request;
    request.save = true;
    request.title = tr("Save project");
    request.suffix = kSuffix;
    request.suggestion = m_document.path().isEmpty()
                             ? QDir(folder()).filePath(m_document.displayName() + QLatin1Char('.') + kSuffix)
                             : m_document.path();
    request.filters = {tr("Penstock projects (*.penstock)")};
    const QString path = m_prompts.chooseFile(request);
    return !path.isEmpty() && saveTo(path);
}

bool ProjectSession::saveTo(const QString &path)
{
    QString target = path;
    while (true) {
        const auto saved = m_document.saveAs(target);
        if (saved) {
            remember();
            return true;
        }
        Question question;
        question.text = tr("“%1” could not be saved.").arg(QFileInfo(target).fileName());
        question.detail =
            tr("%1 Your changes are still here.", "%1 is a sentence").arg(asSentence(model::sentence(saved.error())));
        question.buttons = {tr("Save elsewhere…"), tr("Try again"), tr("Cancel")};
        question.gravity = Gravity::Warning;
        switch (m_prompts.ask(question)) {
        case 0: return saveAs();
        case 1: break;
        default: return false;
        }
    }
}

bool ProjectSession::mayLeave()
{
    forms::commitPendingEdits();
    if (!m_isOpen || !m_document.isModified()) {
        return true;
    }
    Question question;
    question.text = tr("Save the changes to “%1”?").arg(m_document.displayName());
    question.detail =
        tr("%n change(s) since the last save would be lost otherwise.", nullptr, m_document.unsavedChanges());
    question.buttons = {tr("Save"), tr("Discard"), tr("Cancel")};
    question.destructive = 1;
    switch (m_prompts.ask(question)) {
    case 0: return save();
    case 1: return true;
    default: return false;
    }
}

bool ProjectSession::close()
{
    if (!mayLeave()) {
        return false;
    }
    if (m_isOpen) {
        Q_EMIT projectLeaving();
    }
    m_isOpen = false;
    m_document.reset(model::newProject(QDate(QDate::currentDate().year(), 1, 1), QString()), QString());
    Q_EMIT projectShown();
    return true;
}

void ProjectSession::remember()
{
    const QFileInfo file(m_document.path());
    const model::Project &project = m_document.project();
    m_workplace.settings().lastFolder.set(file.absolutePath());
    m_workplace.recentFiles().add(
        {file.absoluteFilePath(), project.info.title, project.scenarios.size(), QDateTime::currentDateTime()});
}

QString ProjectSession::folder() const
{
    const QString last = m_workplace.settings().lastFolder.value();
    return !last.isEmpty() && QFileInfo::exists(last)
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace penstock::shell
