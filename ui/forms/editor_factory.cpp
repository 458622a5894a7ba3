// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editor_factory.h"

#include "ui/forms/editors/choice_editors.h"
#include "ui/forms/editors/line_editor.h"
#include "ui/forms/editors/long_text_editor.h"
#include "ui/forms/editors/points_editor.h"
#include "ui/forms/editors/rule_editor.h"
#include "ui/forms/editors/set_editor.h"

namespace penstock::forms {

FieldEditor *createEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
{
    using model::FieldKind;
    switch (field.kind) {
    case FieldKind::Text: return new TextEditor(field, document, parent);
    case FieldKind::LongText: return new LongTextEditor(field, document, parent);
    case FieldKind::Bool: return new BoolEditor(field, document, parent);
    case FieldKind::Number:
    case FieldKind::WholeNumber: return new NumberEditor(field, document, parent);
    case FieldKind::Date: return new DateEditor(field, document, parent);
    case FieldKind::Choice: return new ChoiceEditor(field, document, parent);
    case FieldKind::Reference: return new ReferenceEditor(field, document, parent);
    case FieldKind::ReferenceSet:
    case FieldKind::ChoiceSet:
    case FieldKind::IdSet: return new SetEditor(field, document, parent);
    case FieldKind::Points: return new PointsEditor(field, document, parent);
    case FieldKind::Rule: return new RuleEditor(field, document, parent);
    }
    Q_UNREACHABLE();
}

} // namespace penstock::forms
