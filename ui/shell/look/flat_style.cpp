// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look/flat_style.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/flat_paint.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace penstock::shell {

namespace {

QColor faceOf(const QStyleOption &option)
{
    const plot::Palette &t = currentTokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hot = option.state & QStyle::State_MouseOver;
    if (!enabled) {
        return t.panel;
    }
    if (down) {
        return t.accbg;
    }
    return hot ? plot::mixed(t.acc, t.button, 0.08) : t.button;
}

QColor frameOf(const QStyleOption &option)
{
    const plot::Palette &t = currentTokens();
    return option.state & QStyle::State_Enabled ? t.bdc : t.bd;
}

bool hasFocusRing(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

void paintButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const plot::Palette &t = currentTokens();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isPrimary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton)
                           && option.state.testFlag(QStyle::State_Enabled);
    if (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat)
        && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))) {
        return;
    }
    QColor face = isPrimary ? t.acc : faceOf(option);
    if (isPrimary && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) {
        face = plot::mixed(t.text, t.acc, option.state & QStyle::State_Sunken ? 0.2 : 0.1);
    }
    paintBox(painter, option.rect, face, isPrimary ? face : frameOf(option));
}

void paintToolPanel(QPainter &painter, const QStyleOption &option)
{
    const plot::Palette &t = currentTokens();
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (down) {
        paintBox(painter, option.rect, t.accbg, t.bd);
    } else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        paintBox(painter, option.rect, plot::mixed(t.text, t.win, 0.07), QColor());
    }
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRadio)
{
    const plot::Palette &t = currentTokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool mixed = option.state & QStyle::State_NoChange;
    const double radius = isRadio ? option.rect.width() / 2.0 : 2.0;
    const QColor mark = enabled ? t.acc : t.dis;
    if (isRadio) {
        paintBox(painter, option.rect, enabled ? t.base : t.panel, on ? mark : frameOf(option), radius);
        if (on) {
            const int inset = option.rect.width() / 4;
            paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), mark, QColor(), radius);
        }
        return;
    }
    paintBox(painter, option.rect, on || mixed ? mark : (enabled ? t.base : t.panel),
             on || mixed ? mark : frameOf(option), radius);
    if (on) {
        paintCheckMark(painter, option.rect, t.acctx);
    } else if (mixed) {
        const QRect r = option.rect;
        painter.fillRect(QRect(r.left() + 3, r.center().y(), r.width() - 6, 2), t.acctx);
    }
}

/// The line under all tabs; the tab shown leaves it open.
void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const plot::Palette &t = currentTokens();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect r = option.rect;
    if (!selected) {
        if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(r.adjusted(1, 3, -1, -1), plot::mixed(t.text, t.win, 0.05));
        }
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.bd);
        return;
    }
    painter.fillRect(r.adjusted(0, 1, 0, 0), t.base);
    painter.fillRect(QRect(r.left(), r.top() + 1, 1, r.height() - 1), t.bd);
    painter.fillRect(QRect(r.right(), r.top() + 1, 1, r.height() - 1), t.bd);
    painter.fillRect(QRect(r.left(), r.top() + 1, r.width(), 2), t.acc);
}

void paintScrollBar(QPainter &painter, const QStyle &style, const QStyleOptionSlider &option, const QWidget *widget)
{
    const plot::Palette &t = currentTokens();
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const QColor ground = widget != nullptr ? widget->palette().color(QPalette::Base) : t.base;
    painter.fillRect(option.rect, ground);
    if (option.minimum == option.maximum) {
        return;
    }
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
                        && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QRect bar = isHorizontal ? slider.adjusted(1, 3, -1, -3) : slider.adjusted(3, 1, -3, -1);
    paintBox(painter, bar, plot::mixed(t.mut, ground, active ? 0.8 : 0.4), QColor(),
             (isHorizontal ? bar.height() : bar.width()) / 2.0);
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void FlatStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void FlatStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool FlatStyle::eventFilter(QObject *watched, QEvent *event)
{
    bool isDown = m_isAltDown;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            isDown = event->type() == QEvent::KeyPress;
        }
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        isDown = false;
    }
    if (isDown != m_isAltDown) {
        m_isAltDown = isDown;
        if (QWidget *window = QApplication::activeWindow(); window != nullptr) {
            const QList<QMenuBar *> bars = window->findChildren<QMenuBar *>();
            for (QMenuBar *bar : bars) {
                bar->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr
        || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QAbstractButton *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const plot::Palette &t = currentTokens();
    switch (element) {
    case PE_PanelButtonCommand: paintButtonPanel(*painter, *option); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool: paintToolPanel(*painter, *option); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            const bool enabled = option->state & State_Enabled;
            paintBox(*painter, option->rect, enabled ? t.base : t.panel, frameOf(*option));
            if (hasFocusRing(*option)) {
                paintFocusRing(*painter, option->rect);
            }
        } else if (!(widget != nullptr && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr)) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintIndicator(*painter, *option, false); return;
    case PE_IndicatorRadioButton: paintIndicator(*painter, *option, true); return;
    case PE_FrameFocusRect:
        if (widget == nullptr || qobject_cast<const QTabBar *>(widget) == nullptr) {
            paintFocusRing(*painter, option->rect.adjusted(-1, -1, 1, 1));
        }
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameMenu: paintBox(*painter, option->rect, QColor(), t.bd, 0.0); return;
    case PE_PanelMenu: painter->fillRect(option->rect, t.base); return;
    case PE_FrameTabBarBase: {
        const QRect r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.bd);
        return;
    }
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, t.win);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), t.bd);
        return;
    case PE_PanelToolBar: painter->fillRect(option->rect, t.win); return;
    case PE_PanelTipLabel: paintBox(*painter, option->rect, t.base, t.bdc, 0.0); return;
    case PE_IndicatorToolBarSeparator: {
        const QRect r = option->rect;
        painter->fillRect(QRect(r.center().x(), r.top() + 8, 1, r.height() - 16), t.bd);
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle: {
        // A hairline in the middle of the grip.
        const QRect r = option->rect;
        painter->fillRect(r, t.win);
        painter->fillRect(r.width() < r.height() ? QRect(r.center().x(), r.top(), 1, r.height())
                                                 : QRect(r.left(), r.center().y(), r.width(), 1),
                          t.bd);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            paintChevron(*painter, option->rect, option->state & State_Open ? Direction::Down : Direction::Right,
                         t.mut);
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: paintChevron(*painter, option->rect, Direction::Down, t.mut); return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: paintChevron(*painter, option->rect, Direction::Up, t.mut); return;
    case PE_IndicatorArrowLeft: paintChevron(*painter, option->rect, Direction::Left, t.mut); return;
    case PE_IndicatorArrowRight: paintChevron(*painter, option->rect, Direction::Right, t.mut); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const plot::Palette &t = currentTokens();
    switch (element) {
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, t.win); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item != nullptr) {
            painter->fillRect(item->rect, t.win);
            if (item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)) {
                paintBox(*painter, item->rect.adjusted(0, 2, 0, -2), t.accbg, QColor());
            }
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                              | (styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic
                                                                                               : Qt::TextHideMnemonic);
            drawItemText(painter, item->rect, flags, item->palette, item->state.testFlag(State_Enabled), item->text,
                         QPalette::WindowText);
        }
        return;
    case CE_ToolBar: painter->fillRect(option->rect, t.win); return;
    case CE_Splitter: {
        const QRect r = option->rect;
        painter->fillRect(option->state & State_Horizontal ? QRect(r.center().x(), r.top(), 1, r.height())
                                                           : QRect(r.left(), r.center().y(), r.width(), 1),
                          t.bd);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab != nullptr) {
            paintTab(*painter, *tab);
            if (hasFocusRing(*option) && tab->state.testFlag(State_Selected)) {
                paintFocusRing(*painter, option->rect.adjusted(2, 3, -2, -2));
            }
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab != nullptr) {
            QStyleOptionTab copy = *tab;
            copy.state &= ~State_HasFocus;
            copy.palette.setColor(QPalette::WindowText, tab->state.testFlag(State_Selected) ? t.text : t.mut);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection: {
        const QRect r = option->rect;
        painter->fillRect(r, t.alt);
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.bd);
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), t.hair);
        return;
    }
    case CE_HeaderEmptyArea: {
        const QRect r = option->rect;
        painter->fillRect(r, t.alt);
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.bd);
        return;
    }
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo != nullptr) {
            QStyleOptionComboBox copy = *combo;
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int used = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            copy.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - used - 2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button != nullptr) {
            QStyleOptionToolButton copy = *button;
            if (widget != nullptr && widget->property("isLink").toBool()) {
                copy.palette.setColor(QPalette::ButtonText, t.acc);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button != nullptr) {
            QStyleOptionButton copy = *button;
            if (button->features.testFlag(QStyleOptionButton::DefaultButton) && copy.state.testFlag(State_Enabled)) {
                copy.palette.setColor(QPalette::ButtonText, t.acctx);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item != nullptr) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
                painter->fillRect(QRect(item->rect.left() + 8, item->rect.center().y(), item->rect.width() - 16, 1),
                                  t.hair);
                return;
            }
            QStyleOptionMenuItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, t.accbg);
            copy.palette.setColor(QPalette::HighlightedText, t.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const plot::Palette &t = currentTokens();
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar != nullptr) {
            paintScrollBar(*painter, *this, *bar, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo != nullptr) {
            const bool enabled = combo->state & State_Enabled;
            paintBox(*painter, combo->rect, combo->editable ? (enabled ? t.base : t.panel) : faceOf(*combo),
                     frameOf(*combo));
            if (hasFocusRing(*combo)) {
                paintFocusRing(*painter, combo->rect);
            }
            paintChevron(*painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), Direction::Down,
                         enabled ? t.mut : t.dis);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin != nullptr) {
            const bool enabled = spin->state & State_Enabled;
            if (spin->frame) {
                paintBox(*painter, spin->rect, enabled ? t.base : t.panel, frameOf(*spin));
                if (hasFocusRing(*spin)) {
                    paintFocusRing(*painter, spin->rect);
                }
            }
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Direction direction) {
                    const bool can = enabled && spin->stepEnabled.testFlag(step);
                    const bool hot = spin->activeSubControls.testFlag(part);
                    paintChevron(*painter, subControlRect(CC_SpinBox, spin, part, widget), direction,
                                 !can ? t.dis : (hot ? t.acc : t.mut));
                };
                arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
                arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace penstock::shell
