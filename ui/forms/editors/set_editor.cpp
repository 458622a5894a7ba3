// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/set_editor.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace penstock::forms {

/// Looks like a drop-down, opens a list of ticks.
class SetEditor::Button final : public QAbstractButton
{
public:
    explicit Button(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {boxWidth(), boxHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(60.0), boxHeight()}; }

    bool refused = false;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const plot::Palette &tokens = tokensOf(this);
        paintBox(painter, this, hasFocus(), refused);
        paintGlyph(painter, QRectF(width() - scaled(24.0), 0.0, scaled(24.0), height()), Glyph::Chevron,
                   isEnabled() ? tokens.mut : tokens.dis);
        painter.setPen(isEnabled() ? tokens.text : tokens.dis);
        const QRect room = rect().adjusted(scaled(8.0), 0, -scaled(24.0), 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Return
                           || event->key() == Qt::Key_Enter;
        if (opens) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }
};

SetEditor::SetEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_button(new Button(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &SetEditor::openList);
}

void SetEditor::setRefused(bool refused)
{
    FieldEditor::setRefused(refused);
    m_button->refused = refused;
    m_button->update();
}

QWidget *SetEditor::mainWidget()
{
    return m_button;
}

QList<SetEditor::Member> SetEditor::members() const
{
    QList<Member> all;
    if (field().kind == model::FieldKind::ChoiceSet) {
        for (const model::Choice &choice : field().choices) {
            const QString key = QString::fromLatin1(choice.key);
            all.append({key, model::choiceLabel(field(), key)});
        }
        return all;
    }
    const model::Project &project = document().project();
    for (qsizetype i = 0; i < model::count(project, field().target); ++i) {
        const model::Id &id = model::entityAt(project, field().target, i).id;
        all.append({id, model::nameOf(project, field().target, id)});
    }
    // What is gone stays visible until it is unticked.
    if (const QStringList *held = std::get_if<QStringList>(&value())) {
        for (const QString &key : *held) {
            const auto isKey = [&key](const Member &member) { return member.key == key; };
            if (std::none_of(all.cbegin(), all.cend(), isKey)) {
                all.append({key, valueText(project, field(), model::Value{QStringList{key}})});
            }
        }
    }
    return all;
}

void SetEditor::showValue()
{
    const QString text = valueText(document().project(), field(), value());
    m_button->setText(text);
    m_button->setToolTip(text);
}

void SetEditor::openList()
{
    if (m_popup == nullptr) {
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->installEventFilter(this);
        auto *layout = new QHBoxLayout(m_popup);
        layout->setContentsMargins(1, 1, 1, 1);
        m_list = new QListWidget(m_popup);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->installEventFilter(this);
        m_list->viewport()->installEventFilter(this);
        layout->addWidget(m_list);
        connect(m_list, &QListWidget::itemChanged, this, &SetEditor::takeTick);
    }
    const QSignalBlocker quiet(m_list); // ticks set here are no edits
    m_list->clear();
    const QStringList *held = std::get_if<QStringList>(&value());
    const QList<Member> all = members();
    for (const Member &member : all) {
        auto *item = new QListWidgetItem(member.name, m_list);
        item->setData(Qt::UserRole, member.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(held != nullptr && held->contains(member.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    const int rows = static_cast<int>(std::clamp<qsizetype>(all.size(), 1, 12));
    const int rowHeight = std::max(m_list->sizeHintForRow(0), scaled(20.0));
    m_popup->resize(std::max(m_button->width(), m_list->sizeHintForColumn(0) + scaled(24.0)), rows * rowHeight + 4);
    QPoint at = m_button->mapToGlobal(QPoint(0, m_button->height()));
    if (at.y() + m_popup->height() > screen()->availableGeometry().bottom()) {
        at.setY(m_button->mapToGlobal(QPoint(0, 0)).y() - m_popup->height());
    }
    m_popup->move(at);
    m_popup->show();
    m_list->setFocus();
}

void SetEditor::takeTick()
{
    // In the order of the list, so that the same ticks are the same value.
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            ticked.append(m_list->item(row)->data(Qt::UserRole).toString());
        }
    }
    tellStep(ticked);
}

bool SetEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (m_popup != nullptr && watched == m_popup && event->type() == QEvent::Hide) {
        endGesture();
    }
    if (m_list != nullptr && watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            tellEscape(); // before the popup hides and with it the gesture ends
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_popup->hide();
            return true;
        }
    }
    // A click anywhere in a row ticks it, not only on the small box.
    if (m_list != nullptr && watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        QListWidgetItem *item = m_list->itemAt(static_cast<QMouseEvent *>(event)->pos());
        if (item != nullptr) {
            m_list->setCurrentItem(item);
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace penstock::forms
