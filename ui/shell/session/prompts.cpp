// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/prompts.h"

#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock::shell {

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
    QMessageBox box(&m_window);
    box.setObjectName(QStringLiteral("question"));
    box.setWindowTitle(tr("Penstock"));
    box.setText(question.text);
    box.setInformativeText(question.detail);
    const bool isWarning = question.gravity == Gravity::Warning;
    const int size = scaled(32);
    box.setIconPixmap((isWarning ? lineIcon(QStringLiteral("warning"), IconTone::Warning)
                                 : lineIcon(QStringLiteral("help"), IconTone::Accent))
                          .pixmap(QSize(size, size), m_window.devicePixelRatioF()));
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < question.buttons.size(); ++i) {
        const int escape = question.escape < 0 ? static_cast<int>(question.buttons.size()) - 1 : question.escape;
        QMessageBox::ButtonRole role = i == question.preferred ? QMessageBox::AcceptRole : QMessageBox::ActionRole;
        if (i == question.destructive) {
            role = QMessageBox::DestructiveRole;
        } else if (i == escape) {
            role = QMessageBox::RejectRole;
        }
        QPushButton *button = box.addButton(question.buttons.at(i), role);
        buttons.append(button);
        if (i == question.preferred) {
            box.setDefaultButton(button);
        }
        if (i == escape) {
            box.setEscapeButton(button);
        }
    }
    box.exec();
    const qsizetype pressed = buttons.indexOf(box.clickedButton());
    return pressed >= 0 ? static_cast<int>(pressed)
                        : (question.escape < 0 ? static_cast<int>(question.buttons.size()) - 1 : question.escape);
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
    QDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("textDialog"));
    dialog.setWindowTitle(request.title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *label = new QLabel(request.label);
    auto *edit = new QLineEdit(request.text);
    label->setBuddy(edit);
    edit->setMinimumWidth(scaled(320));
    edit->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(request.accept);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!request.text.trimmed().isEmpty());
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addSpacing(scaled(8));
    layout->addWidget(buttons);
    QObject::connect(edit, &QLineEdit::textChanged, &dialog, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->text().trimmed()) : std::nullopt;
}

} // namespace penstock::shell
