// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace penstock::shell {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    return m_items.isEmpty() ? QSize() : m_items.first()->minimumSize();
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    if (m_items.isEmpty()) {
        return 0;
    }
    const QSize size = m_items.first()->sizeHint();
    const int columns = std::max(1, (rect.width() + m_spacing) / (size.width() + m_spacing));
    for (int i = 0; apply && i < m_items.size(); ++i) {
        m_items.at(i)->setGeometry(QRect(rect.left() + i % columns * (size.width() + m_spacing),
                                         rect.top() + i / columns * (size.height() + m_spacing), size.width(),
                                         size.height()));
    }
    const int rows = (static_cast<int>(m_items.size()) + columns - 1) / columns;
    return rows * size.height() + (rows - 1) * m_spacing;
}

} // namespace penstock::shell
