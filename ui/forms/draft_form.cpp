// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/draft_form.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/editor_factory.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QGridLayout>
#include <QLabel>

namespace penstock::forms {

DraftForm::DraftForm(const document::ProjectDocument &document, model::AnyEntity draft, bool withName, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_draft(std::move(draft))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(8.0));
    grid->setVerticalSpacing(scaled(4.0));
    grid->setColumnStretch(1, 1);
    for (const model::Field &field : model::fields(model::typeOf(m_draft))) {
        const bool isName = QLatin1String(field.id) == QLatin1String("name");
        if (isName ? withName : !field.internal) {
            addRow(field, *grid);
        }
    }
}

void DraftForm::addRow(const model::Field &field, QGridLayout &grid)
{
    Row row;
    row.editor = createEditor(field, m_document, this);
    row.editor->setObjectName(QStringLiteral("draft_%1").arg(QLatin1String(field.id)));
    row.editor->setValue(field.get(model::base(m_draft)));
    const bool isNarrow = row.editor->extent() == FieldEditor::Extent::Column && field.kind != model::FieldKind::Text;
    if (isNarrow) {
        row.editor->setFixedWidth(boxWidth());
    }
    row.label = new QLabel(model::label(field), this);
    row.label->setToolTip(model::help(field));
    row.label->setBuddy(row.editor->mainWidget());
    row.editor->mainWidget()->setAccessibleName(model::label(field));
    row.problem = new QLabel(this);
    row.problem->setWordWrap(true);
    row.problem->setFont(sizedFont(font(), 11.0));
    QPalette red = row.problem->palette();
    red.setColor(QPalette::WindowText, tokensOf(this).shortfall);
    row.problem->setPalette(red);
    row.problem->hide();
    const int at = grid.rowCount();
    grid.addWidget(row.label, at, 0, Qt::AlignTop);
    grid.addWidget(row.editor, at, 1, isNarrow ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop);
    grid.addWidget(row.problem, at + 1, 1);
    m_rows.insert(QString::fromLatin1(field.id), row);
    connect(row.editor, &FieldEditor::edited, this, [this, &field](const model::Value &value) { take(field, value); });
    connect(row.editor, &FieldEditor::refused, this,
            [this, &field](const QString &sentence) { refuse(field, sentence); });
    connect(row.editor, &FieldEditor::escaped, row.editor,
            [this, &field] { take(field, field.get(model::base(m_draft))); });
}

void DraftForm::take(const model::Field &field, const model::Value &value)
{
    if (const auto checked = model::checkValue(field, value); !checked) {
        refuse(field, fieldSentence(m_document.project(), field, checked.error(), value));
        return;
    }
    field.set(model::base(m_draft), value);
    const Row row = m_rows.value(QString::fromLatin1(field.id));
    row.editor->setValue(field.get(model::base(m_draft)));
    row.problem->hide();
    Q_EMIT changed();
}

void DraftForm::refuse(const model::Field &field, const QString &sentence)
{
    const Row row = m_rows.value(QString::fromLatin1(field.id));
    row.editor->setRefused(true);
    row.problem->setText(sentence);
    row.problem->show();
}

bool DraftForm::commit()
{
    bool ok = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.editor->commit();
        ok = ok && !row.editor->isRefused();
    }
    return ok;
}

void DraftForm::setFieldVisible(const QString &field, bool visible)
{
    const Row row = m_rows.value(field);
    if (row.editor != nullptr) {
        row.editor->setVisible(visible);
        row.label->setVisible(visible);
        row.problem->setVisible(visible && row.editor->isRefused());
    }
}

} // namespace penstock::forms
