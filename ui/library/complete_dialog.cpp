// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/complete_dialog.h"

#include "ui/forms/draft_form.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/library/addition.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::library {

CompleteDialog::CompleteDialog(const Library &library, document::ProjectDocument &document, const LibraryChip &chip,
                               QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_document(document)
    , m_chip(chip)
    , m_form(new forms::DraftForm(document, chip.chip, false, this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("completeChip"));
    setWindowTitle(tr("Complete “%1”").arg(chip.chip.name));
    for (const model::Field &field : model::fields(model::EntityType::Chip)) {
        const QString id = QString::fromLatin1(field.id);
        m_form->setFieldVisible(id, chip.missing.contains(id));
    }
    auto *why = new QLabel(missingSentence(chip), this);
    why->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, forms::tokensOf(this).shortfall);
    m_problem->setPalette(red);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add to project"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::scaled(16.0), forms::scaled(16.0), forms::scaled(16.0), forms::scaled(12.0));
    layout->setSpacing(forms::scaled(12.0));
    layout->addWidget(why);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(forms::scaled(380.0));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CompleteDialog::accept()
{
    if (!m_form->commit()) {
        return;
    }
    const auto say = [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    };
    for (const QString &id : m_chip.missing) {
        const model::Field &field = *model::findField(model::EntityType::Chip, id);
        const model::Value value = field.get(model::base(m_form->draft()));
        if (const auto checked = model::checkValue(field, value); !checked) {
            say(forms::fieldSentence(m_document.project(), field, checked.error(), value));
            return;
        }
    }
    Library completed = m_library;
    const auto found = std::find_if(completed.chips.begin(), completed.chips.end(),
                                    [this](const LibraryChip &chip) { return chip.chip.id == m_chip.chip.id; });
    if (found != completed.chips.end()) {
        found->chip = std::get<model::Chip>(m_form->draft());
        found->missing.clear();
    }
    const auto added = addToProject(completed, m_document, {{model::EntityType::Chip, m_chip.chip.id}});
    if (!added) {
        say(model::sentence(added.error()));
        return;
    }
    QDialog::accept();
}

} // namespace penstock::library
