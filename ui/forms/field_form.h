// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_row.h"

#include <QWidget>

class QLabel;

namespace penstock::forms {

/// The fields of one entity under their headings, made from the field table of its type. Rows are made once and then
/// show one entity after the other; what an entity does not use is hidden.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    FieldForm(document::ProjectDocument &document, model::EntityType type, QWidget *parent);

    [[nodiscard]] model::EntityType type() const { return m_type; }
    [[nodiscard]] const QList<FieldRow *> &rows() const { return m_rows; }
    /// nullptr: not shown in forms.
    [[nodiscard]] FieldRow *row(const QString &field) const;
    /// The row that has the focus in it.
    [[nodiscard]] FieldRow *focusedRow() const;

    void setEntity(const model::Id &id);
    /// Reads all values anew.
    void sync();
    /// Reads anew what \p what can have moved.
    void follow(const model::ChangeSet &what);
    /// Faults at the fields of this entity.
    void setProblems(const QList<model::Problem> &problems);
    /// Makes what is typed somewhere in the form an edit.
    void commit();

Q_SIGNALS:
    void sourcesRequested(const penstock::model::Address &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Heading {
        const char *group;
        QLabel *label;
        QList<FieldRow *> rows;
    };
    void showApplicable();
    void setTexts();

    document::ProjectDocument &m_document;
    model::EntityType m_type;
    model::Id m_entity;
    QList<FieldRow *> m_rows;
    QList<Heading> m_headings;
};

} // namespace penstock::forms
