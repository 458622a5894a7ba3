// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/paste_preview.h"

#include "core/audit/removal_toll.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/grids/plan_model.h"
#include "ui/grids/source_picker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace penstock::grids {

using forms::scaled;

PastePreview::PastePreview(GridModel &model, const PastePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_cells(new PlanModel(plan, model.rowCount(), this))
    , m_table(new QTableView(this))
    , m_reason(new QLabel(this))
    , m_source(new SourcePicker(model.document(), this))
{
    setObjectName(QStringLiteral("pastePreview"));
    setWindowTitle(tr("Paste"));
    const QString list = model::pluralLabel(model.rowType()).toLower();
    auto *heading = new QLabel(this);
    heading->setFont(forms::sizedFont(font(), 15.0, true));
    heading->setWordWrap(true);
    heading->setText(plan.badCount > 0 ? tr("%n cell(s) of the block do not fit.", nullptr, plan.badCount)
                                       : tr("%n row(s) of the block go below the last one.", nullptr, plan.newRows));
    auto *detail = new QLabel(this);
    detail->setWordWrap(true);
    QStringList sentences;
    if (plan.badCount > 0) {
        sentences.append(
            tr("Nothing has been changed yet. Marked cells keep what they hold if you leave them as they are."));
    }
    if (plan.lostRows > 0) {
        sentences.append(tr("%n row(s) cannot be added, since what they need does not fit.", nullptr, plan.lostRows));
    }
    if (plan.newRows > 0) {
        sentences.append(tr("%1 would be new.", "e.g. 3 supplies")
                             .arg(audit::countText(model.rowType(), static_cast<int>(plan.newRows))));
    }
    detail->setText(forms::paragraph(sentences));

    m_table->setObjectName(QStringLiteral("pasteCells"));
    m_table->setAccessibleName(tr("The block to be pasted into %1").arg(list));
    m_table->setModel(m_cells);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(24.0));
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(110.0));
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(scaled(36.0));
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QPalette ink = m_reason->palette();
    ink.setColor(QPalette::WindowText, forms::tokensOf(this).shortfall);
    m_reason->setPalette(ink);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(plan.badCount > 0 ? tr("Leave bad cells as they are")
                                                               : tr("Paste and add %n row(s)", nullptr, plan.newRows),
                                             QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("acceptPaste"));
    accept->setEnabled(!plan.edits().isEmpty());
    if (!accept->isEnabled()) {
        accept->setToolTip(tr("No cell of the block fits."));
    }
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelPaste"));
    cancel->setText(plan.badCount > 0 ? tr("Paste nothing") : tr("Cancel"));
    if (plan.badCount > 0) {
        QPushButton *next = buttons->addButton(tr("Next marked cell"), QDialogButtonBox::ActionRole);
        next->setObjectName(QStringLiteral("nextBadCell"));
        next->setAutoDefault(false);
        connect(next, &QPushButton::clicked, this, &PastePreview::goToNext);
    }
    (plan.badCount > 0 ? cancel : accept)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16.0), scaled(16.0), scaled(16.0), scaled(12.0));
    layout->setSpacing(scaled(8.0));
    layout->addWidget(heading);
    layout->addWidget(detail);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_source);
    layout->addWidget(buttons);
    resize(scaled(680.0), scaled(440.0));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PastePreview::showReason);
    if (plan.badCount > 0) {
        goToNext();
    }
}

void PastePreview::goToNext()
{
    const QModelIndex next = m_cells->nextBad(m_table->currentIndex());
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next);
}

void PastePreview::showReason(const QModelIndex &index)
{
    m_reason->setText(index.isValid() ? m_cells->cell(index).reason : QString());
}

} // namespace penstock::grids
