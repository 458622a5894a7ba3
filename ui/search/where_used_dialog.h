// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/uses_list.h"

#include <QDialog>

namespace penstock::search {

/// Who refers to one entity. Stays open beside the window while one goes from one use to the next. Closes when the
/// entity is gone.
class WhereUsedDialog final : public QDialog
{
    Q_OBJECT
public:
    WhereUsedDialog(document::ProjectDocument &document, model::EntityType type, const model::Id &id, QWidget *parent);

Q_SIGNALS:
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    document::ProjectDocument &m_document;
    model::EntityType m_type;
    model::Id m_id;
    UsesList *m_uses;
    QLabel *m_title;
};

} // namespace penstock::search
