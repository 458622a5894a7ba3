// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/bound_row.h"

#include "ui/forms/rule_text.h"
#include "ui/forms/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock::forms {

namespace {

/// What the value of any bound looks like; the unit stands beside it, since it goes with the attribute.
const model::Field &boundField()
{
    static const model::Field field = [] {
        model::Field made;
        made.id = "value";
        made.kind = model::FieldKind::Number;
        made.label = QT_TRANSLATE_NOOP("Field", "Value");
        return made;
    }();
    return field;
}

} // namespace

BoundRow::BoundRow(const document::ProjectDocument &document, bool isLast, QWidget *parent)
    : QWidget(parent)
    , m_attribute(new FlatComboBox(this))
    , m_operator(new FlatComboBox(this))
    , m_value(new NumberEditor(boundField(), document, this))
    , m_unit(new QLabel(this))
    , m_and(new QLabel(isLast ? QString() : tr("and"), this))
    , m_remove(new QToolButton(this))
    , m_problem(new QLabel(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(scaled(4.0));
    outer->addLayout(layout);
    outer->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->setFont(sizedFont(font(), 11.0));
    m_problem->hide();
    m_attribute->setFixedWidth(scaled(174.0));
    m_operator->setFixedWidth(scaled(52.0));
    m_value->setFixedWidth(scaled(90.0));
    m_unit->setMinimumWidth(scaled(44.0));
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    m_and->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setAutoRaise(true);
    m_remove->setText(QStringLiteral("×"));
    m_remove->setFixedSize(scaled(24.0), scaled(24.0));
    m_remove->setToolTip(tr("Remove this bound"));
    m_remove->setAccessibleName(m_remove->toolTip());
    layout->addWidget(m_attribute);
    layout->addWidget(m_operator);
    layout->addWidget(m_value);
    layout->addWidget(m_unit);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(m_and);
    m_attribute->setAccessibleName(tr("Attribute"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_value->mainWidget()->setAccessibleName(tr("Threshold"));
    fill();

    connect(m_attribute, &QComboBox::activated, this, [this](int index) {
        m_bound.attribute = static_cast<model::RuleAttribute>(index);
        Q_EMIT edited(m_bound, {});
    });
    connect(m_operator, &QComboBox::activated, this, [this](int index) {
        m_bound.op = static_cast<model::RuleOperator>(index);
        Q_EMIT edited(m_bound, {});
    });
    connect(m_value, &FieldEditor::edited, this, [this](const model::Value &value, const document::Gesture &gesture) {
        m_bound.value = std::holds_alternative<double>(value) ? std::get<double>(value) : m_bound.value;
        Q_EMIT edited(m_bound, gesture);
    });
    connect(m_value, &FieldEditor::refused, this, &BoundRow::refuse);
    connect(m_value, &FieldEditor::escaped, this, [this](const document::Gesture &gesture) {
        setBound(m_bound);
        Q_EMIT escaped(gesture);
    });
    connect(m_remove, &QToolButton::clicked, this, &BoundRow::removed);
}

void BoundRow::fill()
{
    for (qsizetype i = 0; i < model::ruleAttributeKeys().size(); ++i) {
        m_attribute->addItem(attributeLabel(static_cast<model::RuleAttribute>(i), true));
    }
    for (const model::RuleOperator op : {model::RuleOperator::AtLeast, model::RuleOperator::Below}) {
        m_operator->addItem(operatorSign(op));
    }
}

void BoundRow::refuse(const QString &sentence)
{
    m_value->setRefused(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, tokensOf(this).shortfall);
    m_problem->setPalette(red);
    m_problem->setText(sentence);
    m_problem->show();
}

void BoundRow::setBound(const model::RuleBound &bound)
{
    m_bound = bound;
    m_attribute->setCurrentIndex(static_cast<int>(bound.attribute));
    m_operator->setCurrentIndex(static_cast<int>(bound.op));
    m_value->setValue(bound.value);
    m_problem->hide();
    m_unit->setText(attributeUnit(bound.attribute));
}

} // namespace penstock::forms
