// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette_list.h"

#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/search/fuzzy_match.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace penstock::search {

PaletteModel::PaletteModel(const PaletteIndex &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_index(index)
{}

void PaletteModel::setHits(QList<Hit> hits, const QString &typed)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_terms = searchTerms(typed);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString PaletteModel::textOf(const Hit &hit) const
{
    switch (hit.kind) {
    case HitKind::Command: return m_index.commands().at(hit.index).text;
    case HitKind::Topic: return m_index.topics().at(hit.index).title;
    case HitKind::Entity: return m_index.entities().at(hit.index).name;
    case HitKind::Field: return model::label(*m_index.fieldOf(hit));
    }
    return {};
}

QString PaletteModel::contextOf(const Hit &hit) const
{
    switch (hit.kind) {
    case HitKind::Command: return m_index.commands().at(hit.index).tip;
    case HitKind::Topic: return m_index.topics().at(hit.index).text;
    case HitKind::Entity: return {};
    case HitKind::Field: break;
    }
    const PaletteIndex::Entry &entry = m_index.entities().at(hit.index);
    const model::Field &field = *m_index.fieldOf(hit);
    const model::Entity &entity = model::entityAt(m_index.project(), entry.type, entry.position);
    return tr("%1: %2").arg(entry.name, forms::valueText(m_index.project(), field, field.get(entity)));
}

QString PaletteModel::kindOf(const Hit &hit) const
{
    switch (hit.kind) {
    case HitKind::Command: return tr("Command");
    case HitKind::Topic: return tr("Help");
    case HitKind::Field: return tr("Field");
    case HitKind::Entity: break;
    }
    return forms::asHeading(model::singularLabel(m_index.entities().at(hit.index).type));
}

QIcon PaletteModel::iconOf(const Hit &hit) const
{
    if (hit.kind == HitKind::Command) {
        return m_index.commands().at(hit.index).icon;
    }
    return hit.kind == HitKind::Topic || !m_icons ? QIcon() : m_icons(m_index.entities().at(hit.index).type);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size()) {
        return {};
    }
    const Hit &hit = m_hits.at(index.row());
    const bool isCommand = hit.kind == HitKind::Command;
    switch (role) {
    case Qt::DisplayRole: return textOf(hit);
    case Qt::DecorationRole: return iconOf(hit);
    case Qt::ToolTipRole:
    case ContextRole: return contextOf(hit);
    case KindRole: return kindOf(hit);
    case ShortcutRole:
        return isCommand ? m_index.commands().at(hit.index).shortcut.toString(QKeySequence::NativeText) : QString();
    case EnabledRole: return !isCommand || m_index.commands().at(hit.index).enabled;
    case Qt::AccessibleTextRole: {
        const QString context = contextOf(hit);
        return context.isEmpty() ? tr("%1, %2").arg(textOf(hit), kindOf(hit))
                                 : tr("%1, %2, %3").arg(textOf(hit), kindOf(hit), context);
    }
    case PlacesRole: {
        QList<qsizetype> places;
        const QString form = searchForm(textOf(hit));
        for (const QString &term : m_terms) {
            places.append(matchPlaces(term, form));
        }
        return QVariant::fromValue(places);
    }
    default: return {};
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {forms::scaled(200.0), std::max(forms::scaled(30.0), option.fontMetrics.height() + forms::scaled(8.0))};
}

namespace {

/// One line with the places in bold, elided at the end; returns its width.
double drawMarked(QPainter &painter, const QRectF &rect, const QString &text, const QList<qsizetype> &places,
                  const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    QString shown = text.simplified() == text ? text : QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    QTextLayout layout(QFontMetricsF(bold).elidedText(shown, Qt::ElideRight, rect.width()), font);
    QList<QTextLayout::FormatRange> marks;
    for (const qsizetype place : places) {
        QTextCharFormat format;
        format.setFont(bold);
        marks.append({static_cast<int>(place), 1, format});
    }
    layout.setFormats(marks);
    // A right-to-left name would stand at the far end of its line.
    layout.setTextOption(QTextOption(Qt::AlignLeft | Qt::AlignAbsolute));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        return 0.0;
    }
    line.setLineWidth(1e6);
    layout.endLayout();
    const double top = rect.top() + (rect.height() - line.height()) / 2.0;
    layout.draw(&painter, QPointF(rect.left(), top));
    return line.naturalTextWidth();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const plot::Palette &tokens = forms::tokensOf(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = index.data(PaletteModel::EnabledRole).toBool();
    const QFont small = forms::sizedFont(option.font, 11.0);
    const QFontMetrics smallMetrics(small);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, isCurrent ? tokens.accbg : tokens.base);
    if (isCurrent) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), forms::scaled(3.0), option.rect.height()),
                          tokens.acc);
    }
    QRect rect = option.rect.adjusted(forms::scaled(12.0), 0, -forms::scaled(12.0), 0);
    const int side = forms::scaled(16.0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(rect.left(), rect.center().y() - side / 2, side, side), Qt::AlignCenter,
                   isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    rect.setLeft(rect.left() + side + forms::scaled(8.0));

    const QString kind = index.data(PaletteModel::KindRole).toString();
    painter->setFont(small);
    painter->setPen(tokens.mut);
    const int kindWidth = std::max(forms::scaled(72.0), smallMetrics.horizontalAdvance(kind));
    painter->drawText(QRect(rect.right() - kindWidth, rect.top(), kindWidth, rect.height()),
                      Qt::AlignRight | Qt::AlignVCenter, kind);
    rect.setRight(rect.right() - kindWidth - forms::scaled(8.0));
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        const int width = smallMetrics.horizontalAdvance(shortcut) + forms::scaled(8.0);
        const QRectF key(rect.right() - width, rect.center().y() - smallMetrics.height() / 2.0 - 1.0, width,
                         smallMetrics.height() + 2.0);
        painter->setPen(tokens.bd);
        painter->setBrush(tokens.panel);
        painter->drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
        painter->setPen(tokens.mut);
        painter->drawText(key, Qt::AlignCenter, shortcut);
        rect.setRight(rect.right() - width - forms::scaled(8.0));
    }
    painter->setPen(isEnabled ? tokens.text : tokens.dis);
    const double used = drawMarked(*painter, rect, index.data(Qt::DisplayRole).toString(),
                                   index.data(PaletteModel::PlacesRole).value<QList<qsizetype>>(), option.font);
    const QRect left = rect.adjusted(static_cast<int>(used) + forms::scaled(12.0), 0, 0, 0);
    const QString context = index.data(PaletteModel::ContextRole).toString().simplified();
    if (left.width() > forms::scaled(40.0) && !context.isEmpty()) {
        painter->setFont(small);
        painter->setPen(isEnabled ? tokens.mut : tokens.dis);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          smallMetrics.elidedText(context, Qt::ElideRight, left.width()));
    }
    painter->restore();
}

} // namespace penstock::search
