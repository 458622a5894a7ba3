// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real main window over a store of its own, with answers prepared instead of dialogs.
#pragma once

#include "tests/support/test_project.h"
#include "ui/shell/look/resources.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace penstock::tests {

class PreparedPrompts final : public shell::Prompts
{
public:
    int ask(const shell::Question &question) override
    {
        questions.append(question);
        return answers.isEmpty()
                   ? (question.escape < 0 ? static_cast<int>(question.buttons.size()) - 1 : question.escape)
                   : answers.takeFirst();
    }
    QString chooseFile(const shell::FileRequest &request) override
    {
        requests.append(request);
        return files.isEmpty() ? QString() : files.takeFirst();
    }
    std::optional<QString> askText(const shell::TextRequest &request) override
    {
        texts.append(request);
        return names.isEmpty() ? std::nullopt : std::optional(names.takeFirst());
    }
    std::optional<int> askChoice(const shell::ChoiceRequest &request) override
    {
        choices.append(request);
        return chosen.isEmpty() ? std::nullopt : std::optional(chosen.takeFirst());
    }
    [[nodiscard]] qsizetype count() const { return questions.size() + requests.size() + texts.size() + choices.size(); }

    QList<int> answers; ///< next answers; none left: cancel
    QStringList files;
    QStringList names;
    QList<int> chosen;
    QList<shell::Question> questions;
    QList<shell::FileRequest> requests;
    QList<shell::TextRequest> texts;
    QList<shell::ChoiceRequest> choices;
};

class ShellFixture
{
public:
    ShellFixture()
        : workplace(std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
                    nullptr)
    {
        shell::loadResources();
        auto owned = std::make_unique<PreparedPrompts>();
        prompts = owned.get();
        window = std::make_unique<shell::MainWindow>(workplace, std::move(owned));
    }

    void show(QSize size = {1440, 900})
    {
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
    }

    /// A project file with smallProject() in it.
    [[nodiscard]] QString savedProject(const QString &name = QStringLiteral("small"))
    {
        document::ProjectDocument document;
        document.reset(smallProject(), QString());
        const QString path = folder.filePath(name + QStringLiteral(".penstock"));
        return document.saveAs(path) ? path : QString();
    }

    void openSmall() { QVERIFY(window->session().open(savedProject())); }

    void trigger(const char *id)
    {
        window->actions().refresh();
        window->actions().action(id)->trigger();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isEnabled(const char *id)
    {
        window->actions().refresh();
        return window->actions().action(id)->isEnabled();
    }
    [[nodiscard]] document::ProjectDocument &document() { return window->document(); }

    QTemporaryDir folder;
    shell::Workplace workplace;
    PreparedPrompts *prompts = nullptr;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace penstock::tests
