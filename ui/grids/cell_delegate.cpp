// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/cell_delegate.h"

#include "ui/forms/editor_factory.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QTimer>

namespace penstock::grids {

using forms::scaled;
using model::FieldKind;

namespace {

constexpr const char *kShown = "shownText";

/// What stands in the line is not what was put there. Completions make a line forget that it was modified.
bool isTyped(const QLineEdit &line)
{
    return line.isModified() || line.text() != line.property(kShown).toString();
}

void show(QLineEdit &line, const QString &text)
{
    line.setText(text);
    line.setProperty(kShown, line.text());
}

/// What is typed counts no more, or has been taken.
void settle(QLineEdit &line)
{
    line.setModified(false);
    line.setProperty(kShown, line.text());
}

} // namespace

CellDelegate::CellDelegate(GridModel &grid)
    : QStyledItemDelegate(nullptr)
    , m_grid(grid)
{}

CellDelegate::~CellDelegate() = default;

const model::Field *CellDelegate::fieldOf(const QModelIndex &index) const
{
    const auto address = index.data(GridModel::AddressRole).value<model::Address>();
    return model::findField(address.type, address.field);
}

bool CellDelegate::wantsInspector(const QModelIndex &source) const
{
    const model::Field *field = fieldOf(source);
    return field != nullptr
           && (field->kind == FieldKind::Points || field->kind == FieldKind::Rule
               || field->kind == FieldKind::LongText);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const plot::Palette &tokens = forms::tokensOf(option->widget);
    const bool isRefused = index.data(GridModel::RefusedTextRole).isValid();
    QColor ink = tokens.text;
    if (isRefused) {
        option->text = index.data(GridModel::RefusedTextRole).toString();
        option->backgroundBrush = tokens.shortbg;
        option->palette.setColor(QPalette::Highlight, tokens.shortbg);
        ink = tokens.shortfall;
    } else if (index.data(GridModel::UnusedRole).toBool()) {
        ink = tokens.dis;
    } else if (index.data(Qt::EditRole).toString().isEmpty()) {
        ink = tokens.mut; // the word for an empty value
    }
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->state &= ~QStyle::State_HasFocus; // the frame of the current cell is drawn below
    option->textElideMode = Qt::ElideRight;
}

void CellDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const plot::Palette &tokens = forms::tokensOf(option.widget);
    const QRect &cell = option.rect;
    if (index.data(GridModel::OverriddenRole).toBool()) {
        const int size = scaled(8.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ovr);
        painter.drawPolygon(QPolygon{{cell.right() + 1 - size, cell.top()},
                                     {cell.right() + 1, cell.top()},
                                     {cell.right() + 1, cell.top() + size}});
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.acc, 2.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void CellDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect &cell = option.rect;
    painter.setPen(forms::tokensOf(option.widget).hair);
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    painter.drawLine(cell.topRight(), cell.bottomRight());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.rect.adjust(0, 0, -1, -1);
    QStyledItemDelegate::paint(painter, plain, index);
    painter->save();
    paintLines(*painter, option);
    QStyleOptionViewItem marks = option;
    // The current cell keeps its frame while another window has the keyboard.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    marks.state.setFlag(QStyle::State_HasFocus, view != nullptr && view->currentIndex() == index);
    paintMarks(*painter, marks, index);
    painter->restore();
}

QLineEdit *CellDelegate::makeLine(QWidget *parent, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellLine"));
    line->setFrame(false);
    line->setTextMargins(scaled(4.0), 0, scaled(4.0), 0);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const model::Field *field = fieldOf(index);
    if (field != nullptr && field->kind == FieldKind::Choice) {
        QStringList labels;
        for (const model::Choice &choice : field->choices) {
            labels.append(model::choiceLabel(*field, QString::fromLatin1(choice.key)));
        }
        auto *completer = new QCompleter(labels, line);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

forms::FieldEditor *CellDelegate::makeEditor(const model::Field &field, QWidget *parent, const QModelIndex &index) const
{
    forms::FieldEditor *editor = forms::createEditor(field, m_grid.document(), parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAutoFillBackground(true);
    const auto address = index.data(GridModel::AddressRole).value<model::Address>();
    editor->setEntity(address.id);
    auto *self = const_cast<CellDelegate *>(this); // createEditor() is const, what it makes is not
    editor->mainWidget()->installEventFilter(self);
    const bool isSet = field.kind == FieldKind::ReferenceSet || field.kind == FieldKind::ChoiceSet;
    connect(editor, &forms::FieldEditor::edited, self,
            [self, editor, address, &field, isSet](const model::Value &value, const document::Gesture &gesture) {
                const auto taken = self->m_grid.document().edit(address, value, gesture);
                self->m_wasTaken = taken.has_value();
                if (!taken) {
                    Q_EMIT self->m_grid.refused(
                        forms::fieldSentence(self->m_grid.document().resolved(), field, taken.error(), value));
                } else if (gesture.isNull() && !isSet) {
                    // The drop-down has to finish what it is doing first.
                    QMetaObject::invokeMethod(
                        editor, [self, editor] { self->close(editor, Step::None); }, Qt::QueuedConnection);
                } else {
                    editor->setValue(value);
                }
            });
    connect(editor, &forms::FieldEditor::refused, self, [self](const QString &sentence) {
        self->m_wasTaken = false;
        Q_EMIT self->m_grid.refused(sentence);
    });
    connect(editor, &forms::FieldEditor::escaped, self, [self, editor](const document::Gesture &gesture) {
        self->m_grid.document().cancel(gesture);
        Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    });
    return editor;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const
{
    const model::Field *field = fieldOf(index);
    const bool isTyped = m_trigger == QAbstractItemView::AnyKeyPressed;
    const FieldKind kind = field != nullptr ? field->kind : FieldKind::Text;
    const bool isSet = kind == FieldKind::ReferenceSet || kind == FieldKind::ChoiceSet || kind == FieldKind::IdSet;
    if (kind == FieldKind::Reference || (!isTyped && (isSet || kind == FieldKind::Choice))) {
        forms::FieldEditor *editor = makeEditor(*field, parent, index);
        // The list opens with a double click, and where there is nothing to type.
        if (!isTyped && (kind != FieldKind::Reference || m_trigger == QAbstractItemView::DoubleClicked)) {
            QTimer::singleShot(0, editor, [editor] {
                if (auto *combo = editor->findChild<QComboBox *>()) {
                    combo->showPopup();
                } else if (auto *button = qobject_cast<QAbstractButton *>(editor->mainWidget())) {
                    button->click();
                }
            });
        }
        return editor;
    }
    return makeLine(parent, index);
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    // What dies with the focus must not be committed once more.
    if (auto *made = qobject_cast<forms::FieldEditor *>(editor)) {
        made->disconnect(this);
        made->mainWidget()->removeEventFilter(const_cast<CellDelegate *>(this));
    }
    QStyledItemDelegate::destroyEditor(editor, index);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant refused = index.data(GridModel::RefusedTextRole);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (isTyped(*line) && line->property(kShown).isValid()) {
            return; // the project changed elsewhere; what is being typed stays
        }
        show(*line, refused.isValid() ? refused.toString() : index.data(Qt::EditRole).toString());
        if (m_trigger == QAbstractItemView::EditKeyPressed || m_trigger == QAbstractItemView::DoubleClicked) {
            QTimer::singleShot(0, line, [line] { // the view selects all after this
                if (!isTyped(*line)) {
                    line->end(false);
                }
            });
        }
        return;
    }
    if (auto *made = qobject_cast<forms::FieldEditor *>(editor)) {
        const auto address = index.data(GridModel::AddressRole).value<model::Address>();
        if (!made->isPending()) {
            made->setValue(model::valueAt(m_grid.document().resolved(), address).value_or(model::Value{}));
        }
        if (auto *line = qobject_cast<QLineEdit *>(made->mainWidget()); line != nullptr && !made->isPending()) {
            line->selectAll();
        }
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    m_wasTaken = true;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const bool wasRefused = index.data(GridModel::RefusedTextRole).isValid();
        if (!isTyped(*line) && !wasRefused) {
            return;
        }
        settle(*line); // committed once, however often the view asks
        m_wasTaken = model->setData(index, line->text(), Qt::EditRole);
        return;
    }
    if (auto *made = qobject_cast<forms::FieldEditor *>(editor)) {
        made->commit();
    }
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    QRect rect = option.rect.adjusted(1, 1, -1, -1);
    // Names need room even where their column has little.
    const int least = qobject_cast<QLineEdit *>(editor) != nullptr ? 0 : scaled(130.0);
    rect.setWidth(std::max(rect.width(), least));
    if (editor->parentWidget() != nullptr && rect.right() > editor->parentWidget()->width()) {
        rect.moveRight(editor->parentWidget()->width() - 1);
    }
    editor->setGeometry(rect);
}

forms::FieldEditor *CellDelegate::editorAround(QObject *inner)
{
    for (QObject *each = inner; each != nullptr; each = each->parent()) {
        if (auto *editor = qobject_cast<forms::FieldEditor *>(each)) {
            return editor;
        }
    }
    return nullptr;
}

void CellDelegate::close(QWidget *editor, Step direction)
{
    if (editor->isHidden()) {
        return; // closed already, as the focus left
    }
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (direction != Step::None) {
        Q_EMIT finished(direction);
    }
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *editor = qobject_cast<QLineEdit *>(watched);
    if (forms::FieldEditor *around = editorAround(watched)) {
        editor = around;
    }
    if (editor == nullptr || editor->isHidden() || !editor->objectName().startsWith(QLatin1String("cell"))) {
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (auto *line = qobject_cast<QLineEdit *>(editor)) {
                const QString text = line->text();
                settle(*line);
                Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
                Q_EMIT filled(text);
                return true;
            }
        }
        if (isEnter || isTab) {
            const bool isBack = key->key() == Qt::Key_Backtab || key->modifiers().testFlag(Qt::ShiftModifier);
            m_wasTaken = true;
            Q_EMIT commitData(editor);
            const Step on = isEnter ? (isBack ? Step::Up : Step::Down) : (isBack ? Step::Left : Step::Right);
            close(editor, m_wasTaken ? on : Step::None);
            return true;
        }
        if (key->key() == Qt::Key_Escape && qobject_cast<QLineEdit *>(editor) != nullptr) {
            settle(*static_cast<QLineEdit *>(editor));
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            return true;
        }
        return false;
    }
    if (event->type() == QEvent::FocusOut && watched != editor) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // The list of a drop-down belongs to the editor, also where it is a window that takes the focus.
        const auto isInside = [editor](const QWidget *widget) {
            while (widget != nullptr && widget != editor) {
                widget = widget->parentWidget();
            }
            return widget == editor;
        };
        const bool stays = isInside(QApplication::focusWidget()) || isInside(QApplication::activePopupWidget());
        if (!stays && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
        return false;
    }
    return watched == editor && QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace penstock::grids
