// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/choice_editors.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace penstock::forms {

namespace {

void fillWith(FieldEditor *editor, QWidget *only)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(only);
    editor->setFocusProxy(only);
}

} // namespace

BoolEditor::BoolEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_box(new QCheckBox(this))
{
    fillWith(this, m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) { tellEdit(checked); });
}

void BoolEditor::showValue()
{
    const bool *held = std::get_if<bool>(&value());
    m_box->setChecked(held != nullptr && *held);
    m_box->setText(valueText(document().project(), field(), m_box->isChecked()));
}

ChoiceEditor::ChoiceEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_combo(new FlatComboBox(this))
{
    fillWith(this, m_combo);
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::choose);
    connect(m_combo, &FlatComboBox::aboutToShow, this, [this] { m_fromList = true; });
    connect(m_combo, &FlatComboBox::escaped, this, &ChoiceEditor::tellEscape);
}

void ChoiceEditor::choose(int index)
{
    const model::Value chosen = m_combo->itemData(index).toString();
    if (std::exchange(m_fromList, false)) {
        tellEdit(chosen);
    } else {
        tellStep(chosen); // arrow keys and wheel pass through choices that are not meant
    }
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::FocusOut) {
        endGesture();
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChoiceEditor::setRefused(bool refused)
{
    FieldEditor::setRefused(refused);
    m_combo->setRefused(refused);
}

void ChoiceEditor::showValue()
{
    // Filled anew each time: labels follow the language.
    m_combo->clear();
    for (const model::Choice &choice : field().choices) {
        const QString key = QString::fromLatin1(choice.key);
        m_combo->addItem(asHeading(model::choiceLabel(field(), key)), key);
    }
    const QString *held = std::get_if<QString>(&value());
    m_combo->setCurrentIndex(held != nullptr ? m_combo->findData(*held) : -1);
}

ReferenceEditor::ReferenceEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_combo(new FlatComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->lineEdit()->setFrame(false);
    m_combo->lineEdit()->setTextMargins(scaled(3.0), 0, 0, 0);
    QPalette clear = m_combo->lineEdit()->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_combo->lineEdit()->setPalette(clear);
    m_combo->lineEdit()->installEventFilter(this);
    QCompleter *completer = m_combo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    fillWith(this, m_combo);
    connect(m_combo, &QComboBox::activated, this, &ReferenceEditor::choose);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ReferenceEditor::commit);
    connect(m_combo, &FlatComboBox::escaped, this, &ReferenceEditor::tellEscape);
    connect(m_combo, &FlatComboBox::aboutToShow, this, [this] {
        if (!isPending()) {
            showValue();
        }
    });
}

void ReferenceEditor::setRefused(bool refused)
{
    FieldEditor::setRefused(refused);
    m_combo->setRefused(refused);
}

bool ReferenceEditor::isPending() const
{
    return m_combo->currentText() != m_shown;
}

void ReferenceEditor::fill()
{
    const model::Project &project = document().project();
    m_combo->clear();
    if (field().nullable) {
        m_combo->addItem(emptyText(field()), QString());
    }
    const bool ownList = model::findField(field().target, QString::fromLatin1(field().id)) == &field();
    for (qsizetype i = 0; i < model::count(project, field().target); ++i) {
        const model::Id &id = model::entityAt(project, field().target, i).id;
        if (!ownList || id != entity()) {
            m_combo->addItem(model::nameOf(project, field().target, id), id);
        }
    }
}

void ReferenceEditor::showValue()
{
    fill();
    const QString *held = std::get_if<QString>(&value());
    const int index = m_combo->findData(held != nullptr ? *held : QString());
    m_combo->setCurrentIndex(index);
    if (index < 0) {
        m_combo->setEditText(held != nullptr ? valueText(document().project(), field(), value()) : QString());
    }
    m_shown = m_combo->currentText();
    m_combo->lineEdit()->setCursorPosition(0);
    if (m_combo->lineEdit()->hasFocus()) {
        m_combo->lineEdit()->selectAll();
    }
}

void ReferenceEditor::choose(int index)
{
    const QString id = m_combo->itemData(index).toString();
    tellEdit(id.isEmpty() ? model::Value{} : model::Value{id});
}

void ReferenceEditor::commit()
{
    if (!isPending()) {
        endGesture();
        return;
    }
    const QString typed = m_combo->currentText().trimmed();
    int found = m_combo->findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty()) {
        // The only one whose name holds what was typed.
        const QModelIndexList matches =
            m_combo->model()->match(m_combo->model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains);
        found = matches.size() == 1 ? matches.first().row() : -1;
    }
    if (found >= 0) {
        const QString id = m_combo->itemData(found).toString();
        tellEdit(id.isEmpty() ? model::Value{} : model::Value{id});
    } else if (typed.isEmpty() && field().nullable) {
        tellEdit(model::Value{});
    } else if (typed.isEmpty()) {
        Q_EMIT refused(fieldSentence(document().project(), field(), model::Problem{model::Code::Required, {}, {}}, {}));
    } else {
        Q_EMIT refused(tr("There is no %1 “%2”.").arg(model::singularLabel(field().target), typed));
    }
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo->lineEdit()) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            m_combo->update();
        }
        if (passUndoOn(*m_combo->lineEdit(), event)) {
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace penstock::forms
