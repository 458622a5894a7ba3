// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/prompts.h"

#include "ui/shell/look/metrics.h"
#include "ui/shell/session/question_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock::shell {

namespace {

/// A label, something to enter, and two buttons.
class EntryDialog final : public QDialog
{
public:
    EntryDialog(QWidget &window, const QString &title)
        : QDialog(&window)
    {
        setObjectName(QStringLiteral("textDialog"));
        setWindowTitle(title);
    }

    /// The button that accepts.
    QPushButton *build(const QString &text, QWidget &entry, const QString &accept)
    {
        auto *layout = new QVBoxLayout(this);
        auto *label = new QLabel(text);
        label->setBuddy(&entry);
        entry.setMinimumWidth(scaled(320));
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        buttons->button(QDialogButtonBox::Ok)->setText(accept);
        buttons->button(QDialogButtonBox::Cancel)->setText(DialogPrompts::tr("Cancel"));
        layout->addWidget(label);
        layout->addWidget(&entry);
        layout->addSpacing(scaled(8));
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return buttons->button(QDialogButtonBox::Ok);
    }
};

} // namespace

void Prompts::tell(const QString &text, const QString &detail)
{
    Question question;
    question.text = text;
    question.detail = detail;
    question.buttons = {QCoreApplication::translate("DialogPrompts", "OK")};
    question.gravity = Gravity::Warning;
    (void)ask(question);
}

int DialogPrompts::ask(const Question &question)
{
    QuestionDialog dialog(question, &m_window);
    dialog.exec();
    return dialog.answer();
}

QString DialogPrompts::chooseFile(const FileRequest &request)
{
    const QString filters = request.filters.join(QStringLiteral(";;"));
    QString path = request.save ? QFileDialog::getSaveFileName(&m_window, request.title, request.suggestion, filters)
                                : QFileDialog::getOpenFileName(&m_window, request.title, request.suggestion, filters);
    if (!path.isEmpty() && request.save && !request.suffix.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + request.suffix;
    }
    return path;
}

std::optional<QString> DialogPrompts::askText(const TextRequest &request)
{
    EntryDialog dialog(m_window, request.title);
    auto *edit = new QLineEdit(request.text);
    edit->selectAll();
    QPushButton *accept = dialog.build(request.label, *edit, request.accept);
    accept->setEnabled(!request.text.trimmed().isEmpty());
    QObject::connect(edit, &QLineEdit::textChanged, accept,
                     [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->text().trimmed()) : std::nullopt;
}

std::optional<int> DialogPrompts::askChoice(const ChoiceRequest &request)
{
    EntryDialog dialog(m_window, request.title);
    auto *box = new QComboBox;
    box->addItems(request.choices);
    box->setCurrentIndex(request.current);
    box->setMaxVisibleItems(static_cast<int>(request.choices.size()));
    dialog.build(request.label, *box, request.accept);
    return dialog.exec() == QDialog::Accepted ? std::optional(box->currentIndex()) : std::nullopt;
}

} // namespace penstock::shell
