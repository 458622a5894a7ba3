// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/rule_editor.h"

#include "ui/forms/editors/rule_builder.h"
#include "ui/forms/rule_catch.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace penstock::forms {

RuleEditor::RuleEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_text(new QLabel(this))
    , m_catches(new QLabel(this))
    , m_edit(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setMargin(scaled(4.0));
    m_text->setIndent(scaled(4.0));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_catches->setWordWrap(true);
    m_edit->setFlat(true);
    m_edit->setAutoDefault(false);
    m_edit->setObjectName(QStringLiteral("editRule"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(2.0), 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addSpacing(scaled(2.0));
    layout->addWidget(m_catches);
    layout->addWidget(m_edit, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &RuleEditor::openBuilder);
    // What is caught goes with the chips as well.
    connect(&document, &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.touchesType(model::EntityType::Chip)) {
            showValue();
        }
    });
    setLooks();
}

QWidget *RuleEditor::mainWidget()
{
    return m_edit;
}

void RuleEditor::showValue()
{
    const auto *rule = std::get_if<model::Rule>(&value());
    const bool isEmpty = rule == nullptr || rule->isEmpty();
    m_text->setText(valueText(document().project(), field(), value()));
    m_catches->setVisible(!isEmpty);
    m_catches->setText(isEmpty ? QString() : catchText(document().resolved(), *rule));
}

void RuleEditor::setLooks()
{
    m_edit->setText(tr("Edit…"));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::ButtonText, tokensOf(this).acc);
    if (m_edit->palette() != palette) {
        m_edit->setPalette(palette);
    }
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setLooks();
    }
    FieldEditor::changeEvent(event);
}

void RuleEditor::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Palette &tokens = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.bd);
    painter.setBrush(tokens.alt);
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
}

void RuleEditor::openBuilder()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("ruleDialog"));
    dialog->setWindowTitle(tr("Catches a chip when"));
    auto *layout = new QVBoxLayout(dialog);
    auto *area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *builder = new RuleBuilder(document(), area);
    const auto *rule = std::get_if<model::Rule>(&value());
    builder->setRule(rule != nullptr ? *rule : model::Rule{});
    area->setWidget(builder);
    layout->addWidget(area, 1);
    auto *catches = new QLabel(dialog);
    catches->setText(catchText(document().resolved(), builder->rule()));
    catches->setWordWrap(true);
    layout->addWidget(catches);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    layout->addWidget(buttons);
    connect(builder, &RuleBuilder::edited, this, [this, catches](const model::Rule &edited) {
        tellStep(edited);
        catches->setText(catchText(document().resolved(), edited));
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this] { endGesture(); });
    connect(dialog, &QDialog::rejected, this, &RuleEditor::tellEscape);
    dialog->resize(scaled(520.0), scaled(460.0));
    dialog->open();
}

} // namespace penstock::forms
