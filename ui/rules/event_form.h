// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_row.h"
#include "ui/forms/inspector_header.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace penstock::rules {

class RuleSection;

/// The form of a policy event (ui.md, 03): name and whether it takes part, dates and strength in two columns, what it
/// matches, its rule. Rows come from the field table: a new field lands in its group's column.
class EventForm final : public QWidget
{
    Q_OBJECT
public:
    EventForm(document::ProjectDocument &document, QWidget *parent);

    void setIconSource(const forms::IconSource &icons);
    void setEvent(const model::Id &event);
    /// Reads anew what \p what can have moved.
    void follow(const model::ChangeSet &what);
    /// Reads everything anew.
    void sync();
    void setProblems(const QList<model::Problem> &problems);
    /// Makes what is still being typed an edit.
    void commit();
    /// False: there is no such field, or it is not used by this kind of event.
    bool focusField(const QString &field);
    [[nodiscard]] forms::FieldRow *row(const QString &field) const;
    [[nodiscard]] forms::FieldRow *focusedRow() const;
    [[nodiscard]] RuleSection &ruleSection() { return *m_rule; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sourcesRequested(const penstock::model::Address &address);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showApplicable();
    void showSources();
    void setTexts();

    document::ProjectDocument &m_document;
    model::Id m_event;
    forms::InspectorHeader *m_header;
    QScrollArea *m_scroll;
    QList<forms::FieldRow *> m_rows;
    RuleSection *m_rule;
    QLabel *m_noRule;
};

} // namespace penstock::rules
