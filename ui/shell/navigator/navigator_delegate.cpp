// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator/navigator_delegate.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/flat_paint.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QPainter>

namespace penstock::shell {

using models::ProjectTreeModel;
using Kind = ProjectTreeModel::Kind;

namespace {

// Pixels at 1 em = 13 px (ui.md 5: tree row 24).
constexpr double kRow = 23;
constexpr double kSectionRow = 28;
constexpr double kScenarioStep = 14;
constexpr double kFirstDot = 17;
constexpr double kIconLeft = 13;
constexpr double kTextLeft = 36;
constexpr double kEntityLeft = 44;
constexpr double kRight = 9;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(ProjectTreeModel::KindRole).toInt());
}

int depthOf(const QModelIndex &scenario)
{
    int depth = 0;
    for (QModelIndex up = scenario.parent(); up.isValid() && kindOf(up) == Kind::Scenario; up = up.parent()) {
        ++depth;
    }
    return depth;
}

QString badgeText(const QModelIndex &index)
{
    const QVariant badge = index.data(ProjectTreeModel::BadgeRole);
    return badge.isValid() ? QLocale().toString(badge.toInt()) : QString();
}

bool hasNextSibling(const QModelIndex &index)
{
    return index.siblingAtRow(index.row() + 1).isValid();
}

double dotX(const QRect &row, int depth)
{
    return row.left() + scaled(kFirstDot) + scaled(kScenarioStep) * depth;
}

int textLeftOf(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case Kind::Scenario: return scaled(kFirstDot + 9) + scaled(kScenarioStep) * depthOf(index);
    case Kind::Entity: return scaled(kEntityLeft);
    case Kind::Section: return scaled(22);
    case Kind::List:
    case Kind::Page: break;
    }
    return scaled(kTextLeft);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isMarked)
{
    const plot::Palette &t = currentTokens();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || isMarked) {
        painter.fillRect(option.rect, t.accbg);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, plot::mixed(t.text, t.win, 0.05));
    }
    if (isMarked) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height()), t.acc);
    }
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, 0.0);
    }
}

/// Right-aligned in the row; returns the left edge of what it took.
int paintBadge(QPainter &painter, const QRect &row, const QString &text, const QColor &colour, const QFont &base)
{
    const int right = row.right() - scaled(kRight);
    if (text.isEmpty()) {
        return right;
    }
    painter.setFont(sizedFont(base, 12));
    painter.setPen(colour);
    painter.drawText(QRect(row.left(), row.top(), right - row.left(), row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     text);
    return right - QFontMetrics(painter.font()).horizontalAdvance(text) - scaled(6);
}

void paintName(QPainter &painter, const QRect &row, int left, int right, const QString &text, bool bold,
               const QColor &colour, const QFont &base)
{
    painter.setFont(sizedFont(base, 13, bold));
    painter.setPen(colour);
    const QRect rect(row.left() + left, row.top(), right - row.left() - left, row.height());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
}

void paintArrow(QPainter &painter, const QStyleOptionViewItem &option)
{
    paintChevron(painter, NavigatorDelegate::arrowRect(option.rect),
                 option.state.testFlag(QStyle::State_Open) ? Direction::Down : Direction::Right, currentTokens().mut);
}

} // namespace

NavigatorDelegate::NavigatorDelegate(document::ProjectDocument &document, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
{}

bool NavigatorDelegate::hasPlus(const QModelIndex &index)
{
    if (!index.isValid() || kindOf(index) != Kind::Section) {
        return false;
    }
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(index.model());
    const int row = filter != nullptr ? filter->mapToSource(index).row() : index.row();
    return row != static_cast<int>(ProjectTreeModel::Section::Views);
}

QRect NavigatorDelegate::plusRect(const QRect &row)
{
    const int size = scaled(24);
    return {row.right() - scaled(4) - size, row.center().y() - size / 2, size, size};
}

QRect NavigatorDelegate::arrowRect(const QRect &row)
{
    return {row.left() + scaled(1), row.top(), scaled(12), row.height()};
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(100), scaled(kindOf(index) == Kind::Section ? kSectionRow : kRow)};
}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case Kind::Section: paintSection(*painter, option, index); break;
    case Kind::Scenario: paintScenario(*painter, option, index); break;
    case Kind::List:
    case Kind::Page: paintList(*painter, option, index); break;
    case Kind::Entity: paintEntity(*painter, option, index); break;
    }
    painter->restore();
}

void NavigatorDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const plot::Palette &t = currentTokens();
    const int size = scaled(9);
    const QRect arrow(option.rect.left() + scaled(8), option.rect.center().y() - size / 2 + 1, size, size);
    lineIcon(option.state.testFlag(QStyle::State_Open) ? QStringLiteral("triangle-down")
                                                       : QStringLiteral("triangle-right"),
             IconTone::Muted)
        .paint(&painter, arrow.adjusted(-scaled(3), -scaled(3), scaled(3), scaled(3)));
    paintName(painter, option.rect, textLeftOf(index), option.rect.right(), index.data().toString(), true, t.text,
              option.font);
    if (hasPlus(index)) {
        const QRect plus = plusRect(option.rect);
        const bool isHot = option.state.testFlag(QStyle::State_MouseOver);
        const int inset = scaled(4);
        lineIcon(QStringLiteral("plus"), isHot ? IconTone::Text : IconTone::Muted)
            .paint(&painter, plus.adjusted(inset, inset, -inset, -inset));
    }
}

void NavigatorDelegate::paintScenario(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const plot::Palette &t = currentTokens();
    const bool isShown = index.data(ProjectTreeModel::CurrentRole).toBool();
    const bool isEnabled = index.data(ProjectTreeModel::EnabledRole).toBool();
    const int depth = depthOf(index);
    const QRect row = option.rect;
    paintGround(painter, option, isShown);

    // Lines of descent: from each ancestor that has more children below, and the elbow to this one.
    painter.setPen(QPen(t.bd, 1.0));
    const double middle = row.center().y() + 0.5;
    const double radius = scaled(4);
    QModelIndex walk = index;
    for (int level = depth; level > 0; --level, walk = walk.parent()) {
        const double x = std::floor(dotX(row, level - 1)) + 0.5;
        const bool goesOn = hasNextSibling(walk);
        if (level == depth) {
            painter.drawLine(QPointF(x, row.top()), QPointF(x, goesOn ? row.bottom() + 1 : middle));
            painter.drawLine(QPointF(x, middle), QPointF(dotX(row, depth) - radius - 1, middle));
        } else if (goesOn) {
            painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom() + 1));
        }
    }
    if (index.model()->hasChildren(index) && option.state.testFlag(QStyle::State_Open)) {
        const double x = std::floor(dotX(row, depth)) + 0.5;
        painter.drawLine(QPointF(x, middle + radius), QPointF(x, row.bottom() + 1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF dot(std::floor(dotX(row, depth)) + 0.5, middle);
    const QColor ink = isShown ? t.acc : t.mut;
    painter.setPen(QPen(ink, 1.3));
    painter.setBrush(isShown || depth == 0 ? QBrush(ink) : QBrush(t.win));
    painter.drawEllipse(dot, radius - 0.5, radius - 0.5);
    painter.setRenderHint(QPainter::Antialiasing, false);

    QString badge = badgeText(index);
    if (!isEnabled) {
        badge = badge.isEmpty() ? tr("off") : tr("%1, off", "number of overrides").arg(badge);
    }
    const int right = paintBadge(painter, row, badge, isEnabled ? t.ovr : t.mut, option.font);
    paintName(painter, row, textLeftOf(index), right, index.data().toString(), isShown, isEnabled ? t.text : t.mut,
              option.font);
}

void NavigatorDelegate::paintList(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const plot::Palette &t = currentTokens();
    const bool isPage = kindOf(index) == Kind::Page;
    paintGround(painter, option, index.data(ProjectTreeModel::CurrentRole).toBool());
    if (!isPage && index.model()->hasChildren(index)) {
        paintArrow(painter, option);
    }
    const int size = scaled(16);
    lineIcon(index.data(ProjectTreeModel::IconNameRole).toString(), isPage ? IconTone::Text : IconTone::Muted)
        .paint(&painter,
               QRect(option.rect.left() + scaled(kIconLeft), option.rect.center().y() - size / 2 + 1, size, size));
    const QString badge = isPage ? index.data(ProjectTreeModel::ShortcutRole).toString() : badgeText(index);
    const int right = paintBadge(painter, option.rect, badge, t.mut, option.font);
    const auto type = static_cast<model::EntityType>(index.data(ProjectTreeModel::TypeRole).toInt());
    const document::Selection &selection = m_document.selection();
    const bool holdsSelection = !isPage && !selection.isEmpty() && selection.type == type;
    paintName(painter, option.rect, textLeftOf(index), right, index.data().toString(), holdsSelection, t.text,
              option.font);
}

void NavigatorDelegate::paintEntity(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const plot::Palette &t = currentTokens();
    const document::Selection selection{static_cast<model::EntityType>(index.data(ProjectTreeModel::TypeRole).toInt()),
                                        index.data(ProjectTreeModel::IdRole).toString()};
    paintGround(painter, option, selection == m_document.selection());
    const bool isEnabled = index.data(ProjectTreeModel::EnabledRole).toBool();
    const bool isOverridden = index.data(ProjectTreeModel::OverriddenRole).toBool();
    if (isOverridden) {
        painter.fillRect(QRect(option.rect.left() + scaled(kEntityLeft - 9), option.rect.top() + scaled(5), scaled(4),
                               option.rect.height() - scaled(10)),
                         t.ovr);
    }
    const int right = paintBadge(painter, option.rect, isEnabled ? QString() : tr("off"), t.mut, option.font);
    paintName(painter, option.rect, textLeftOf(index), right, index.data().toString(), isOverridden,
              isEnabled ? (isOverridden ? t.ovr : t.text) : t.mut, option.font);
}

void NavigatorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const int left = option.rect.left() + textLeftOf(index) - scaled(5);
    editor->setGeometry(left, option.rect.top(), option.rect.right() - left - scaled(3), option.rect.height());
}

} // namespace penstock::shell
