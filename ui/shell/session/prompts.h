// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window asks of the person. An interface, so that tests answer without a dialog.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace penstock::shell {

enum class Gravity { Question, Warning };

/// One or two sentences and the buttons below them.
struct Question {
    QString text;
    QString detail; ///< smaller, below; may be empty
    /// Makes what else is to be seen, between text and buttons, as a child of the dialog; null: nothing.
    std::function<QWidget *(QDialog &dialog)> more = nullptr;
    QStringList buttons;  ///< from left to right in the order of importance
    int preferred = 0;    ///< what Enter presses
    int escape = -1;      ///< what Esc and closing mean; -1: the last
    int destructive = -1; ///< of what loses something, drawn apart; -1: none
    Gravity gravity = Gravity::Question;
};

struct FileRequest {
    bool save = false;
    QString title;
    QString suggestion; ///< folder, or file
    QString suffix;     ///< appended where the person gives none, without dot
    QStringList filters;
};

struct TextRequest {
    QString title;
    QString label;
    QString text;
    QString accept; ///< text of the button
};

/// One of several.
struct ChoiceRequest {
    QString title;
    QString label;
    QStringList choices;
    int current = 0;
    QString accept; ///< text of the button
};

class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Index of the button.
    [[nodiscard]] virtual int ask(const Question &question) = 0;
    /// Empty: cancelled.
    [[nodiscard]] virtual QString chooseFile(const FileRequest &request) = 0;
    /// Nothing: cancelled.
    [[nodiscard]] virtual std::optional<QString> askText(const TextRequest &request) = 0;

    /// Index of the choice; nothing: cancelled.
    [[nodiscard]] virtual std::optional<int> askChoice(const ChoiceRequest &request) = 0;

    /// A sentence and "OK".
    void tell(const QString &text, const QString &detail = {});
};

/// With modal dialogs over \p window.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)
public:
    explicit DialogPrompts(QWidget &window)
        : m_window(window)
    {}
    int ask(const Question &question) override;
    QString chooseFile(const FileRequest &request) override;
    std::optional<QString> askText(const TextRequest &request) override;
    std::optional<int> askChoice(const ChoiceRequest &request) override;

private:
    QWidget &m_window;
};

} // namespace penstock::shell
