// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QAbstractButton;
class QLabel;
class QMenu;
class QToolButton;

namespace penstock::forms {

/// The sources of one field, as far as the row shows them.
struct RowSources {
    QList<int> numbers; ///< as in the list of sources of the entity, from 1
    QString assumption; ///< reason, if the value is an assumption
    bool isAssumption = false;

    bool operator==(const RowSources &) const = default;
};

/// One field of one entity: override bar, label, editor, sources, revert; under it the parent's value and what is
/// wrong. Reads from the document and pushes to it; owns no value.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    FieldRow(document::ProjectDocument &document, model::EntityType type, const model::Field &field, QWidget *parent);

    [[nodiscard]] const model::Field &field() const { return m_field; }
    [[nodiscard]] model::Address address() const { return {m_type, m_entity, QString::fromLatin1(m_field.id)}; }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    [[nodiscard]] bool isOverridden() const { return m_overridden; }

    /// Other widths of label and editor, in pixels at 1 em = 13 px, for forms of several columns.
    void setColumnWidths(double label, double editor);
    /// Shows the field of another entity of the same type.
    void setEntity(const model::Id &id);
    /// Reads the value anew; what is being typed stays where the value is the same.
    void sync();
    /// The same, if \p what can have moved anything that is shown here.
    void follow(const model::ChangeSet &what);
    void setSources(const RowSources &sources);
    /// A fault that the project has at this field, as a sentence; empty: none.
    void setProblem(const QString &sentence);
    /// The sentence that is shown under the editor now.
    [[nodiscard]] QString shownSentence() const;

    void revert();
    /// The menu of the field; \p menu may hold entries of the editor already.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void sourcesRequested(const penstock::model::Address &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void take(const model::Value &value, const document::Gesture &gesture);
    void refuse(const QString &sentence);
    void takeBack(const document::Gesture &gesture);
    void showTexts();
    void showState();
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] QString parentText() const;
    [[nodiscard]] QString toolTipText() const;
    [[nodiscard]] QString accessibleText() const;

    document::ProjectDocument &m_document;
    model::EntityType m_type;
    const model::Field &m_field;
    model::Id m_entity;
    FieldEditor *m_editor;
    QLabel *m_label;
    QToolButton *m_sourceButton;
    QAbstractButton *m_revertButton;
    QLabel *m_parentLine;
    QLabel *m_problemLine;
    RowSources m_sources;
    QString m_refusal;
    QString m_problem;
    bool m_overridden = false;
};

} // namespace penstock::forms
