// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/add_list.h"

#include "ui/forms/tokens.h"
#include "ui/search/fuzzy_match.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::compare {

using forms::scaled;

AddList::AddList(const Comparison &comparison, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
{
    setObjectName(QStringLiteral("addList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    m_filter->setObjectName(QStringLiteral("addFilter"));
    m_list->setObjectName(QStringLiteral("addEntries"));
    m_filter->setPlaceholderText(tr("Search scenarios and pins"));
    m_filter->setAccessibleName(tr("Search scenarios and pins"));
    m_list->setAccessibleName(tr("Scenarios and pins that can be added"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(scaled(6.0), scaled(6.0), scaled(6.0), scaled(6.0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(6.0), scaled(6.0), scaled(6.0), scaled(6.0));
    layout->setSpacing(scaled(4.0));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    for (const Compared &what : comparison.others()) {
        const QString name = comparison.nameOf(what);
        m_entries.append({what, what.isPin() ? tr("%1 (pinned)").arg(name) : name, search::searchForm(name)});
    }
    connect(m_filter, &QLineEdit::textChanged, this, &AddList::fill);
    connect(m_list, &QListWidget::itemClicked, this, &AddList::choose);
    fill();
}

void AddList::fill()
{
    const QStringList terms = search::searchTerms(m_filter->text());
    m_list->clear();
    m_listed.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (std::all_of(terms.cbegin(), terms.cend(),
                        [&entry](const QString &term) { return entry.form.contains(term); })) {
            m_list->addItem(entry.name);
            m_listed.append(entry.what);
        }
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_listed.isEmpty());
    m_none->setVisible(m_listed.isEmpty());
    m_none->setText(tr("Nothing matches “%1”.").arg(m_filter->text()));
}

void AddList::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_listed.size()) {
        return;
    }
    const Compared what = m_listed.at(row);
    close();
    Q_EMIT chosen(what);
}

bool AddList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int count = m_list->count();
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && count > 0) {
        m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : count - 1)) % count);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AddList::openBelow(const QWidget *button)
{
    const int rows = std::clamp(static_cast<int>(m_entries.size()), 2, 10);
    resize(scaled(280.0), scaled(48.0) + rows * scaled(22.0));
    QPoint at = button->mapToGlobal(QPoint(0, button->height() + scaled(2.0)));
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::min(at.y(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

} // namespace penstock::compare
