// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/question_dialog.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace penstock::shell {

namespace {

constexpr double kNarrowest = 320;
constexpr double kWidest = 460;

QLabel *sentenceLabel(const QString &text, const QFont &font, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText); // names are data
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(font);
    label->setWordWrap(true);
    // As wide as it needs, up to a width that reads well.
    const int wanted = QFontMetrics(font).horizontalAdvance(text) + scaled(8);
    label->setMinimumWidth(std::clamp(wanted, scaled(kNarrowest), scaled(kWidest)));
    return label;
}

QDialogButtonBox::ButtonRole roleOf(const Question &question, int index, int escape)
{
    if (index == question.destructive) {
        return QDialogButtonBox::DestructiveRole;
    }
    if (index == escape) {
        return QDialogButtonBox::RejectRole;
    }
    return index == question.preferred ? QDialogButtonBox::AcceptRole : QDialogButtonBox::ActionRole;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_answer(question.escape < 0 ? static_cast<int>(question.buttons.size()) - 1 : question.escape)
{
    setObjectName(QStringLiteral("question"));
    setWindowTitle(tr("Penstock"));
    const bool isWarning = question.gravity == Gravity::Warning;
    auto *icon = new QLabel;
    const int size = scaled(32);
    icon->setPixmap((isWarning ? lineIcon(QStringLiteral("warning"), IconTone::Warning)
                               : lineIcon(QStringLiteral("help"), IconTone::Accent))
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12));
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(sentenceLabel(question.text, font(), "questionText"), 0, 1);
    if (!question.detail.isEmpty()) {
        QLabel *detail = sentenceLabel(question.detail, sizedFont(font(), 12), "questionDetail");
        detail->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(detail, 1, 1);
    }
    if (question.more) {
        if (QWidget *more = question.more(*this)) {
            grid->addWidget(more, 2, 0, 1, 2);
            grid->setRowStretch(2, 1);
        }
    }
    auto *buttons = new QDialogButtonBox(this); // in the dialog from the start: it asks it for its default button
    const int escape = m_answer;
    for (int i = 0; i < question.buttons.size(); ++i) {
        QPushButton *button = buttons->addButton(question.buttons.at(i), roleOf(question, i, escape));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i, escape] {
            m_answer = i;
            done(i == escape ? Rejected : Accepted);
        });
        if (i == question.preferred) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    grid->setRowMinimumHeight(3, scaled(8));
    grid->addWidget(buttons, 4, 0, 1, 2);
    setAccessibleName(question.text);
    setAccessibleDescription(question.detail);
}

} // namespace penstock::shell
