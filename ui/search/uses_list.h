// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/search/uses_text.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace penstock::search {

/// Who refers to an entity, a line each; a click or Enter goes there. Follows the project. For dialogs and pages, such
/// as the question before a deletion. Object name of the list: usesList.
class UsesList final : public QWidget
{
    Q_OBJECT
public:
    UsesList(document::ProjectDocument &document, QWidget *parent);

    /// An empty \p id shows nothing.
    void setEntity(model::EntityType type, const model::Id &id);
    [[nodiscard]] int count() const { return static_cast<int>(m_uses.size()); }
    /// Marks those that would be deleted with it. Off unless asked for.
    void setDeletionMarked(bool marked);

Q_SIGNALS:
    /// Something is to be shown; the scenario first, if there is one.
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void layOut();
    void activate(int row);

    document::ProjectDocument &m_document;
    model::EntityType m_type = model::EntityType::Project;
    model::Id m_id;
    bool m_isMarked = false;
    QList<UseText> m_uses;
    QTreeWidget *m_list;
    QLabel *m_none;
};

} // namespace penstock::search
