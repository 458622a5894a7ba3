// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/forms/entity_citations.h"

#include <QScrollArea>

class QVBoxLayout;

namespace penstock::forms {

/// Where the values of one entity come from: its citations with their sources, to add, edit and remove.
class SourcesPage final : public QScrollArea
{
    Q_OBJECT
public:
    SourcesPage(document::ProjectDocument &document, QWidget *parent);

    void setEntity(model::EntityType type, const model::Id &id);
    void sync();
    /// Brings the citations of a field into view and marks them.
    void showField(const QString &field);
    void addCitation(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *itemOf(const EntityCitation &entry);
    void edit(const model::Citation &citation);

    document::ProjectDocument &m_document;
    model::EntityType m_type = model::EntityType::Project;
    model::Id m_entity;
    QList<model::Citation> m_citations; ///< as shown; shared with the project, so that comparing costs nothing
    QList<model::Source> m_sources;
    QString m_field;
};

} // namespace penstock::forms
