// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizes and places of FlatStyle; what it paints stands in flat_style.cpp.
#include "ui/shell/look/flat_style.h"

#include "ui/shell/look/metrics.h"

#include <QMenuBar>
#include <QStyleOption>

#include <algorithm>

namespace penstock::shell {

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return scaled(16);
    case PM_DefaultFrameWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolBarItemMargin: return 4;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarSeparatorExtent: return 13;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuBarVMargin: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_TabBarTabHSpace: return scaled(24);
    case PM_TabBarTabVSpace: return scaled(10);
    case PM_ScrollBarExtent: return scaled(12);
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(15);
    case PM_ToolTipLabelFrameWidth: return 5;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay: return 300;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ComboBox_Popup: return 0; // a list below, not a menu over the field
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_UnderlineShortcut: return qobject_cast<const QMenuBar *>(widget) == nullptr || m_isAltDown ? 1 : 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0; // quiet tool: no animation
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox: result.setHeight(std::max(size.height() + 4, scaled(26))); break;
    case CT_ComboBox:
        result.setHeight(std::max(size.height() + 4, scaled(26)));
        result.rwidth() += 6;
        break;
    case CT_PushButton:
        result.setHeight(std::max(size.height() + 8, scaled(28)));
        result.setWidth(std::max(result.width() + 8, scaled(72)));
        break;
    case CT_ToolButton: result = result.expandedTo(QSize(scaled(24), scaled(24))); break;
    case CT_MenuBarItem: result.setHeight(scaled(26)); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), scaled(26)));
        }
        break;
    case CT_TabBarTab: result.setHeight(scaled(30)); break;
    case CT_HeaderSection: result.setHeight(std::max(result.height(), scaled(26))); break;
    case CT_ItemViewItem: result.setHeight(std::max(result.height(), scaled(24))); break;
    default: break;
    }
    return result;
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar != nullptr) {
            const bool isHorizontal = bar->orientation == Qt::Horizontal;
            const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            int size = length;
            if (range > 0) {
                size = static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep));
                size = std::clamp(size, std::min(length, scaled(28)), length);
            }
            const int position = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size,
                                                         bar->upsideDown);
            const auto rect = [&](int from, int to) {
                const QRect r = isHorizontal ? QRect(from, 0, to - from, bar->rect.height())
                                             : QRect(0, from, bar->rect.width(), to - from);
                return visualRect(bar->direction, bar->rect, r.translated(bar->rect.topLeft()));
            };
            switch (part) {
            case SC_ScrollBarSlider: return rect(position, position + size);
            case SC_ScrollBarGroove: return rect(0, length);
            case SC_ScrollBarSubPage: return rect(0, position);
            case SC_ScrollBarAddPage: return rect(position + size, length);
            default: return {};
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        rect.adjust(3, 0, -3, 0);
    }
    return rect;
}

} // namespace penstock::shell
