// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator/navigator_tree.h"

#include "ui/shell/navigator/navigator_delegate.h"

#include <QMouseEvent>

namespace penstock::shell {

using models::ProjectTreeModel;

namespace {

ProjectTreeModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<ProjectTreeModel::Kind>(index.data(ProjectTreeModel::KindRole).toInt());
}

} // namespace

NavigatorTree::NavigatorTree(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("navTree"));
    setAccessibleName(tr("Scenarios and data"));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
}

void NavigatorTree::setCurrentQuietly(const QModelIndex &index)
{
    m_isQuiet = true;
    setCurrentIndex(index);
    m_isQuiet = false;
}

void NavigatorTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void NavigatorTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isQuiet && hasFocus()) {
        Q_EMIT chosen(current);
    }
}

void NavigatorTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::RightButton) {
        setCurrentQuietly(index); // the menu is about it, but it is not chosen
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid()) {
        const QRect row = visualRect(index);
        const bool isSection = kindOf(index) == ProjectTreeModel::Kind::Section;
        if (NavigatorDelegate::hasPlus(index) && NavigatorDelegate::plusRect(row).contains(event->pos())) {
            Q_EMIT plusClicked(index, event->globalPosition().toPoint());
            return;
        }
        const bool isList = kindOf(index) == ProjectTreeModel::Kind::List;
        if (isSection || (isList && NavigatorDelegate::arrowRect(row).contains(event->pos()))) {
            setExpanded(index, !isExpanded(index));
            return;
        }
    }
    const QModelIndex before = currentIndex();
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index == before) {
        Q_EMIT chosen(index); // once more: another scenario or entity may have been chosen elsewhere since
    }
}

void NavigatorTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && kindOf(index) == ProjectTreeModel::Kind::List) {
        if (!NavigatorDelegate::arrowRect(visualRect(index)).contains(event->pos())) {
            Q_EMIT activated(index);
        }
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

} // namespace penstock::shell
