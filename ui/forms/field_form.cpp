// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_form.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::forms {

FieldForm::FieldForm(document::ProjectDocument &document, model::EntityType type, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_type(type)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const model::Field &field : model::fields(type)) {
        if (field.internal) {
            continue;
        }
        const bool isNewGroup =
            m_headings.isEmpty() || QLatin1String(m_headings.last().group) != QLatin1String(field.group);
        if (isNewGroup) {
            auto *label = new QLabel(this);
            label->setContentsMargins(scaled(4.0), scaled(6.0), 0, scaled(1.0));
            label->setFixedHeight(scaled(28.0));
            m_headings.append(Heading{field.group, label, {}});
            layout->addWidget(label);
        }
        auto *row = new FieldRow(document, type, field, this);
        connect(row, &FieldRow::sourcesRequested, this, &FieldForm::sourcesRequested);
        m_rows.append(row);
        m_headings.last().rows.append(row);
        layout->addWidget(row);
    }
    setTexts();
}

FieldRow *FieldForm::row(const QString &field) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&field](const FieldRow *row) { return field == QLatin1String(row->field().id); });
    return found == m_rows.cend() ? nullptr : *found;
}

FieldRow *FieldForm::focusedRow() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [focus](const FieldRow *row) {
        return focus != nullptr && row->isAncestorOf(focus);
    });
    return found == m_rows.cend() ? nullptr : *found;
}

void FieldForm::setEntity(const model::Id &id)
{
    m_entity = id;
    for (FieldRow *row : std::as_const(m_rows)) {
        row->setEntity(id);
    }
    showApplicable();
}

void FieldForm::sync()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        row->sync();
    }
    showApplicable();
}

void FieldForm::follow(const model::ChangeSet &what)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        row->follow(what);
    }
    if (what.touchesType(m_type) || what.touchesType(model::EntityType::Scenario)) {
        showApplicable();
    }
}

void FieldForm::showApplicable()
{
    const model::Entity *entity = model::find(m_document.resolved(), m_type, m_entity);
    if (entity == nullptr) {
        return;
    }
    for (const Heading &heading : std::as_const(m_headings)) {
        bool any = false;
        for (FieldRow *row : heading.rows) {
            const bool applies = row->field().isFor(*entity);
            row->setVisible(applies);
            any = any || applies;
        }
        heading.label->setVisible(any && *heading.group != '\0');
    }
}

void FieldForm::setProblems(const QList<model::Problem> &problems)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        QString sentence;
        for (const model::Problem &problem : problems) {
            // A fault of another scenario's override is not this value's.
            const bool isHere =
                problem.where.hasAddress && problem.where.address == row->address()
                && (problem.where.scenario.isEmpty() || problem.where.scenario == m_document.scenario());
            if (isHere) {
                sentence = fieldSentence(m_document.project(), row->field(), problem, row->editor().value());
                break;
            }
        }
        row->setProblem(sentence);
    }
}

void FieldForm::commit()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->editor().isPending()) {
            row->editor().commit();
        }
    }
}

void FieldForm::setTexts()
{
    QFont bold = font();
    bold.setBold(true);
    for (const Heading &heading : std::as_const(m_headings)) {
        heading.label->setFont(bold);
        heading.label->setText(*heading.group == '\0' ? QString()
                                                      : QCoreApplication::translate("FieldGroup", heading.group));
    }
}

void FieldForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setTexts();
    }
    QWidget::changeEvent(event);
}

} // namespace penstock::forms
