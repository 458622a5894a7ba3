// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of one window: new, open, save, close, and what is asked on the way. Nothing is lost without an answer.
#pragma once

#include "ui/document/project_document.h"
#include "ui/shell/session/prompts.h"
#include "ui/shell/session/workplace.h"

#include <QObject>

namespace penstock::shell {

class ProjectSession final : public QObject
{
    Q_OBJECT
public:
    ProjectSession(document::ProjectDocument &document, Workplace &workplace, Prompts &prompts,
                   QObject *parent = nullptr);

    /// False: the start page is shown, the document is nobody's.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    // Each returns whether it was done; false also where the person cancelled. A fault is told in one sentence and
    // leaves the open project as it was.
    bool newProject();
    bool open(const QString &path);
    bool openSample(const QString &path);
    bool chooseAndOpen();
    bool save();
    bool saveAs();
    /// Back to the start page.
    bool close();
    /// Asks what to do with unsaved changes. True: the project may be replaced.
    bool mayLeave();
    /// Finds a recent file that was moved, and opens it.
    bool locate(const QString &missing);

    /// The endings that can be opened.
    [[nodiscard]] static bool canOpen(const QString &path);

Q_SIGNALS:
    /// Just before the open project goes: the last moment to note how it was looked at.
    void projectLeaving();
    /// Another project is shown, or none.
    void projectShown();

private:
    void show(model::Project project, const QString &path);
    bool saveTo(const QString &path);
    void remember();
    [[nodiscard]] QString folder() const;

    document::ProjectDocument &m_document;
    Workplace &m_workplace;
    Prompts &m_prompts;
    bool m_isOpen = false;
};

} // namespace penstock::shell
