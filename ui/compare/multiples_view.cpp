// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/multiples_view.h"

#include "ui/compare/multiples_canvas.h"
#include "ui/forms/tokens.h"

#include <QEvent>
#include <QScrollBar>

namespace penstock::compare {

MultiplesView::MultiplesView(plot::TimeAxis &axis, QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(axis, *this))
{
    setObjectName(QStringLiteral("multiples"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the charts have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_canvas);
}

MultiplesView::~MultiplesView() = default;

void MultiplesView::setColumns(const std::vector<Column> &columns)
{
    m_canvas->setColumns(columns);
}

plot::ValueScale MultiplesView::scale() const
{
    return m_canvas->scale();
}

QRectF MultiplesView::cellRect(int column) const
{
    return m_canvas->cellRect(column);
}

void MultiplesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_canvas->fit(viewport()->height());
}

void MultiplesView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange) {
        m_canvas->fit(viewport()->height());
        m_canvas->update();
    }
}

} // namespace penstock::compare
