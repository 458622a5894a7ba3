// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/uses_list.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::search {

UsesList::UsesList(document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QTreeWidget(this))
    , m_none(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("usesList"));
    m_list->setAccessibleName(tr("Who refers to it"));
    m_list->setColumnCount(3);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setCursor(Qt::PointingHandCursor);
    m_list->installEventFilter(this);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setObjectName(QStringLiteral("noUses"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { activate(m_list->indexOfTopLevelItem(item)); });
    connect(&m_document, &document::ProjectDocument::changed, this, &UsesList::refresh);
    refresh();
}

void UsesList::setEntity(model::EntityType type, const model::Id &id)
{
    m_type = type;
    m_id = id;
    refresh();
}

void UsesList::setDeletionMarked(bool marked)
{
    m_isMarked = marked;
    refresh();
}

void UsesList::refresh()
{
    const plot::Palette &tokens = forms::tokensOf(this);
    m_uses = m_id.isEmpty() ? QList<UseText>{} : usesInWords(m_document.project(), m_type, m_id);
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const UseText &use : std::as_const(m_uses)) {
        auto *item = new QTreeWidgetItem(
            {use.name.simplified(), use.text, m_isMarked && use.needs ? tr("deleted with it") : QString()});
        item->setForeground(1, tokens.mut);
        item->setForeground(2, tokens.shortfall);
        const QString kind = forms::asHeading(model::singularLabel(use.target.type));
        item->setToolTip(0, tr("%1: %2").arg(kind, use.name));
        item->setSizeHint(0, QSize(0, forms::scaled(24.0)));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    if (current >= 0 && current < items.size()) {
        m_list->setCurrentItem(items.at(current));
    }
    layOut();
    m_none->setText(m_id.isEmpty() ? QString() : tr("Nothing refers to it."));
    QPalette muted = m_none->palette();
    muted.setColor(QPalette::WindowText, tokens.mut);
    m_none->setPalette(muted);
    m_list->setVisible(!m_uses.isEmpty());
    m_none->setVisible(m_uses.isEmpty());
}

void UsesList::layOut()
{
    // A third each with the note on deletion, else half.
    const int column = std::max(forms::scaled(120.0), width() / (m_isMarked ? 3 : 2) - forms::scaled(8.0));
    m_list->setColumnHidden(2, !m_isMarked);
    m_list->header()->resizeSection(0, column);
    m_list->header()->resizeSection(1, column);
}

void UsesList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void UsesList::activate(int row)
{
    if (row >= 0 && row < m_uses.size()) {
        const UseText use = m_uses.at(row);
        Q_EMIT goTo(use.target, use.scenario);
    }
}

bool UsesList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_list->indexOfTopLevelItem(m_list->currentItem()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UsesList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace penstock::search
