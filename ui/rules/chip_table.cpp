// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/chip_table.h"

#include "ui/forms/tokens.h"
#include "ui/plot/draw.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace penstock::rules {

namespace {

using forms::scaled;

/// Swatch before the name, the outcome in a tinted box.
class ChipDelegate final : public QStyledItemDelegate
{
public:
    explicit ChipDelegate(ChipTable *table)
        : QStyledItemDelegate(table)
        , m_table(*table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const plot::Palette &tokens = forms::tokensOf(&m_table);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isSelected ? tokens.accbg : tokens.base);
        painter->setPen(tokens.hair);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const ChipOutcome *chip = m_table.rows().at(index.row());
        const QRect inside = option.rect.adjusted(scaled(8.0), 0, -scaled(8.0), 0);
        const QString text = index.data().toString();
        if (chip != nullptr && index.column() == ChipTableModel::Chip) {
            name(*painter, *chip, inside, text, tokens);
        } else if (chip != nullptr && index.column() == ChipTableModel::Rule && !text.isEmpty()) {
            box(*painter, *chip, inside, text, tokens);
        } else {
            const bool isMuted = index.column() == ChipTableModel::Margin;
            painter->setPen(isMuted ? tokens.mut : tokens.text);
            if (isMuted) {
                painter->setFont(forms::sizedFont(option.font, 12.0));
            }
            const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
            painter->drawText(inside, static_cast<int>(alignment) | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        }
        const bool hasFocus = m_table.hasFocus() && option.state.testFlag(QStyle::State_HasFocus);
        if (hasFocus) {
            painter->setPen(QPen(tokens.acc, 2.0));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int extra = scaled(16.0);
        QFont font = option.font;
        if (index.column() == ChipTableModel::Chip) {
            extra += scaled(22.0);
            font.setBold(true);
        } else if (index.column() == ChipTableModel::Rule) {
            extra += scaled(12.0);
        }
        return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + extra, scaled(26.0)};
    }

private:
    void name(QPainter &painter, const ChipOutcome &chip, const QRect &inside, const QString &text,
              const plot::Palette &tokens) const
    {
        const plot::Look look = plot::Look::of(m_table.font(), forms::themeOf(m_table.palette()), m_table.locale(),
                                               m_table.devicePixelRatioF());
        const double side = scaled(12.0);
        const QRectF swatch(inside.left(), inside.center().y() + 0.5 - side / 2.0, side, side);
        plot::fillChip(painter, look, swatch,
                       plot::chipStyle(chip.chip.name, chip.chip.id, chip.chip.colour, chip.position, look.theme));
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(tokens.text);
        const QRect room = inside.adjusted(scaled(20.0), 0, 0, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(bold).elidedText(text, Qt::ElideRight, room.width()));
    }

    static void box(QPainter &painter, const ChipOutcome &chip, const QRect &inside, const QString &text,
                    const plot::Palette &tokens)
    {
        const bool isCaught = chip.outcome == Outcome::Caught;
        const bool isFree = chip.outcome == Outcome::Free;
        painter.setFont(forms::sizedFont(painter.font(), 12.0));
        const QFontMetrics metrics(painter.font());
        const int width = std::min(metrics.horizontalAdvance(text) + scaled(14.0), inside.width());
        const QRectF rect(inside.left(), inside.center().y() + 0.5 - scaled(9.0), width, scaled(18.0));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCaught ? tokens.shortbg : isFree ? tokens.okbg : tokens.hair);
        painter.drawRoundedRect(rect, 3.0, 3.0);
        painter.setPen(isCaught ? tokens.shortfall : isFree ? tokens.ok : tokens.text);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, width - scaled(8.0)));
    }

    ChipTable &m_table;
};

} // namespace

ChipTable::ChipTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChipTableModel(this))
{
    setObjectName(QStringLiteral("ruleChips"));
    setModel(m_model);
    setItemDelegate(new ChipDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(26.0));
    verticalHeader()->setMinimumSectionSize(scaled(20.0));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ChipTableModel::Margin, QHeaderView::Stretch);
    setAccessibleName(tr("Chips of this project"));
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chipActivated(index.data(ChipTableModel::IdRole).toString()); });
}

model::Id ChipTable::currentChip() const
{
    return currentIndex().data(ChipTableModel::IdRole).toString();
}

void ChipTable::choose(const model::Id &chip)
{
    const int row = m_model->rowOf(chip);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        selectRow(row);
    }
}

void ChipTable::fitColumns()
{
    for (int column = 0; column < ChipTableModel::ColumnCount; ++column) {
        if (column != ChipTableModel::Margin) {
            const int header = horizontalHeader()->sectionSizeHint(column);
            setColumnWidth(column, std::max(sizeHintForColumn(column), header));
        }
    }
}

void ChipTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT chipChosen(current.data(ChipTableModel::IdRole).toString());
}

void ChipTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Chips of this project"));
        m_model->retranslate();
        fitColumns();
    }
    QTableView::changeEvent(event);
}

} // namespace penstock::rules
