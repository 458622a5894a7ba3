// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/where_used_dialog.h"

#include "ui/forms/tokens.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock::search {

WhereUsedDialog::WhereUsedDialog(document::ProjectDocument &document, model::EntityType type, const model::Id &id,
                                 QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_type(type)
    , m_id(id)
    , m_uses(new UsesList(document, this))
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("whereUsedDialog"));
    m_title->setFont(forms::sizedFont(font(), 15.0, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_uses, 1);
    layout->addWidget(buttons);
    m_uses->setEntity(type, id);
    connect(buttons, &QDialogButtonBox::rejected, this, &WhereUsedDialog::reject);
    connect(m_uses, &UsesList::goTo, this, &WhereUsedDialog::goTo);
    connect(&m_document, &document::ProjectDocument::changed, this, &WhereUsedDialog::refresh);
    refresh();
    resize(forms::scaled(560.0), forms::scaled(360.0));
}

void WhereUsedDialog::refresh()
{
    if (model::indexOf(m_document.project(), m_type, m_id) < 0) {
        reject();
        return;
    }
    const QString name = model::nameOf(m_document.project(), m_type, m_id).simplified();
    setWindowTitle(tr("Where used"));
    m_title->setText(m_uses->count() == 0 ? tr("“%1” is used nowhere").arg(name)
                                          : tr("“%1” is used in %n place(s)", nullptr, m_uses->count()).arg(name));
}

void WhereUsedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace penstock::search
