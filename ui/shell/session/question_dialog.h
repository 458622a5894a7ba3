// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session/prompts.h"

#include <QDialog>

namespace penstock::shell {

/// A question as a dialog: icon, sentence, detail, what else is to be seen, buttons. The object name is question.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const Question &question, QWidget *parent);

    /// Index of the button pressed; that of escape where none was.
    [[nodiscard]] int answer() const { return m_answer; }

private:
    int m_answer = 0;
};

} // namespace penstock::shell
