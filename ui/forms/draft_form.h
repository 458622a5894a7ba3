// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace penstock::forms {

/// The fields of an entity that is not in the project yet, made from the field table like the inspector's.
class DraftForm final : public QWidget
{
    Q_OBJECT
public:
    /// With the name in front where \p withName.
    DraftForm(const document::ProjectDocument &document, model::AnyEntity draft, bool withName, QWidget *parent);

    [[nodiscard]] const model::AnyEntity &draft() const { return m_draft; }
    /// Takes what is still being typed. False: something is refused and says why.
    [[nodiscard]] bool commit();
    void setFieldVisible(const QString &field, bool visible);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        FieldEditor *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *problem = nullptr;
    };
    void addRow(const model::Field &field, QGridLayout &grid);
    void take(const model::Field &field, const model::Value &value);
    void refuse(const model::Field &field, const QString &sentence);

    const document::ProjectDocument &m_document;
    model::AnyEntity m_draft;
    QHash<QString, Row> m_rows;
};

} // namespace penstock::forms
