// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/source_bar.h"

#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/source_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace penstock::grids {

using forms::scaled;

SourceBar::SourceBar(GridView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_bar(new forms::MessageBar(forms::MessageBar::Tone::Info, this))
    , m_picker(new SourcePicker(view.grid().document(), m_bar))
    , m_close(new QToolButton(m_bar))
{
    setObjectName(QStringLiteral("sourceBar"));
    m_bar->button().setObjectName(QStringLiteral("setSource"));
    m_close->setObjectName(QStringLiteral("closeSource"));
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    m_picker->setMaximumWidth(scaled(520.0));
    auto *inner = qobject_cast<QHBoxLayout *>(m_bar->layout());
    Q_ASSERT_X(inner != nullptr, "SourceBar", "a message bar is a row");
    inner->setSpacing(scaled(8.0));
    inner->insertWidget(1, m_picker, 3);
    inner->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(10.0), 0, scaled(10.0), scaled(6.0));
    layout->addWidget(m_bar);
    setTabOrder(m_picker, &m_bar->button());
    setTabOrder(&m_bar->button(), m_close);
    m_view.installEventFilter(this);
    connect(m_bar, &forms::MessageBar::clicked, this, &SourceBar::cite);
    connect(m_picker, &SourcePicker::accepted, this, &SourceBar::cite);
    connect(m_picker, &SourcePicker::escaped, this, &SourceBar::dismiss);
    connect(m_picker, &SourcePicker::changed, this, [this] { m_bar->button().setEnabled(!m_picker->isEmpty()); });
    connect(m_close, &QToolButton::clicked, this, &SourceBar::dismiss);
    connect(&view, &GridView::blockPasted, this, &SourceBar::offer);
    connect(&view, &GridView::sourceRequested, this, &SourceBar::ask);
    document::ProjectDocument &document = view.grid().document();
    connect(&document, &document::ProjectDocument::changed, this, &SourceBar::dismiss);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &SourceBar::dismiss);
    setTexts();
    hide();
}

QString SourceBar::sentence() const
{
    return m_bar->sentence();
}

void SourceBar::setTexts()
{
    m_bar->button().setToolTip(tr("Cites this source for each of these values, as one step"));
    m_close->setToolTip(tr("Leave these values without a source (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setAccessibleDescription(tr("Leave these values without a source"));
}

void SourceBar::present(const QString &sentence)
{
    m_bar->setMessage(sentence, tr("Set source"));
    m_picker->clear();
    m_bar->button().setEnabled(false);
    show();
}

void SourceBar::offer(const QList<model::Address> &values)
{
    m_values = values;
    if (values.isEmpty()) {
        hide();
        return;
    }
    present(tr("%n value(s) pasted.", nullptr, static_cast<int>(values.size())));
}

void SourceBar::ask()
{
    if (!isVisible()) {
        m_values.clear();
        const GridModel &grid = m_view.grid();
        QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
        if (cells.isEmpty() && m_view.currentIndex().isValid()) {
            cells.append(m_view.currentIndex());
        }
        for (const QModelIndex &index : std::as_const(cells)) {
            const QModelIndex source = m_view.sourceOf(index);
            m_values += grid.addressesAt(source.row(), source.column());
        }
        if (m_values.isEmpty()) {
            Q_EMIT m_view.told(tr("Select cells that hold values: names, switches and totals have no source."), true);
            return;
        }
        present(tr("%n value(s) selected.", nullptr, static_cast<int>(m_values.size())));
    }
    m_picker->setFocus(Qt::ShortcutFocusReason);
}

void SourceBar::cite()
{
    if (m_picker->isEmpty() || m_values.isEmpty()) {
        return;
    }
    document::ProjectDocument &document = m_view.grid().document();
    const QString name = m_picker->sourceName();
    const int count = static_cast<int>(m_values.size());
    const QList<model::Change> changes =
        m_picker->changesFor(citationTargets(document.project(), document.scenario(), m_values));
    if (changes.isEmpty()) {
        dismiss();
        Q_EMIT m_view.told(tr("“%1” is cited for these values already.").arg(name), false);
        return;
    }
    const auto pushed = document.push(model::group(tr("Cite “%1” for %n value(s)", nullptr, count).arg(name), changes));
    dismiss();
    if (pushed) {
        Q_EMIT m_view.told(tr("“%1” is cited for %n value(s).", nullptr, count).arg(name), false);
    } else {
        Q_EMIT m_view.told(model::sentence(pushed.error()), true);
    }
}

void SourceBar::dismiss()
{
    if (isHidden()) {
        return;
    }
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_values.clear();
    hide();
    if (hadFocus) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
}

void SourceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        dismiss(); // what it says is in the other language
    }
    QWidget::changeEvent(event);
}

void SourceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SourceBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == &m_view && isKey && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress) {
            dismiss();
        }
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock::grids
