// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_list_page.h"

#include "core/audit/source_uses.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/search/record_table.h"
#include "ui/search/uses_list.h"
#include "ui/sources/source_dialogs.h"
#include "ui/sources/sources_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

namespace penstock::sources {

using model::EntityType;
using model::Id;

SourcesListPage::SourcesListPage(document::ProjectDocument &document, QWidget *parent)
    : RecordPage(document, new SourcesModel(nullptr), forms::MessageBar::Tone::Warning, 0, parent)
    , m_model(static_cast<SourcesModel *>(m_table->model()))
    , m_uses(new search::UsesList(document, this))
    , m_usesTitle(new QLabel(this))
    , m_count(new QLabel(this))
    , m_onlyUnused(new QCheckBox(this))
    , m_add(addButton("addSource"))
    , m_edit(addButton("editSource"))
    , m_merge(addButton("mergeSources"))
    , m_delete(addButton("deleteSources"))
{
    setObjectName(QStringLiteral("sourcesListPage"));
    m_table->setObjectName(QStringLiteral("sourceTable"));
    m_count->setObjectName(QStringLiteral("sourceCount"));
    m_note->setObjectName(QStringLiteral("noSources"));
    m_filter->setObjectName(QStringLiteral("sourceFilter"));
    m_onlyUnused->setObjectName(QStringLiteral("onlyUnused"));
    m_table->setColumnWidths({300, 130, 105, 70, 60, 240}, SourcesModel::Where);
    build();
    connect(m_filter, &QLineEdit::textChanged, m_model, &SourcesModel::setFilter);
    connect(m_onlyUnused, &QCheckBox::toggled, m_model, &SourcesModel::setOnlyUnused);
    connect(m_table, &search::RecordTable::rowActivated, this, &SourcesListPage::edit);
    connect(m_uses, &search::UsesList::goTo, this, &SourcesListPage::goTo);
    connect(m_add, &QPushButton::clicked, this, &SourcesListPage::add);
    connect(m_edit, &QPushButton::clicked, this, &SourcesListPage::edit);
    connect(m_merge, &QPushButton::clicked, this, &SourcesListPage::merge);
    connect(m_delete, &QPushButton::clicked, this, &SourcesListPage::remove);
    connect(m_table, &search::RecordTable::removalRequested, this, &SourcesListPage::remove);
    setTexts();
    refresh();
}

void SourcesListPage::build()
{
    QHBoxLayout *head = addRow(8.0);
    m_count->setFont(forms::sizedFont(font(), 15.0, true));
    head->addWidget(m_count, 1);
    for (QPushButton *button : {m_add, m_edit, m_merge, m_delete, m_copy, m_export}) {
        head->addWidget(button);
    }
    QHBoxLayout *narrow = addRow(8.0);
    narrow->addWidget(m_filter, 1);
    narrow->addWidget(m_onlyUnused);
    narrow->addStretch(1);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(forms::scaled(4.0));
    m_usesTitle->setFont(forms::sizedFont(font(), 13.0, true));
    m_usesTitle->setContentsMargins(forms::scaled(12.0), forms::scaled(6.0), forms::scaled(12.0), 0);
    m_usesTitle->setTextFormat(Qt::PlainText);
    belowLayout->addWidget(m_usesTitle);
    belowLayout->addWidget(m_uses, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    below->setMinimumHeight(forms::scaled(120.0));
    splitter->setSizes({forms::scaled(470.0), forms::scaled(190.0)});
    finish(splitter);
}

void SourcesListPage::setTexts()
{
    RecordPage::setTexts();
    m_filter->setPlaceholderText(tr("Filter by title, publisher or where it is cited"));
    m_filter->setAccessibleName(tr("Filter the sources"));
    m_onlyUnused->setText(tr("Only unused"));
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("Adds a source that values can cite"));
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Edits the selected source"));
    m_merge->setText(tr("Merge…"));
    m_delete->setText(tr("Delete…"));
    m_table->setAccessibleName(tr("Sources"));
}

QString SourcesListPage::exportName() const
{
    return tr("%1 list of sources.csv").arg(m_document.displayName());
}

void SourcesListPage::read()
{
    const QList<Id> before = selected();
    m_model->setProject(m_document.project());
    QItemSelection again;
    for (const Id &id : before) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            const QModelIndex index = m_model->index(row, 0);
            again.select(index, index);
        }
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto count = static_cast<int>(m_document.project().sources.size());
    const int unused = m_model->unusedCount();
    m_count->setText(unused == 0 ? tr("%n source(s)", nullptr, count)
                                 : tr("%n source(s), %1 unused", nullptr, count).arg(QLocale().toString(unused)));
    showRows(count > 0, tr("No source yet. Add one, or cite one beside a value."));
    m_onlyUnused->setEnabled(unused > 0 || m_onlyUnused->isChecked());
    showSelection();
}

void SourcesListPage::selectSource(const Id &source)
{
    if (const int row = m_model->rowOf(source); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

QList<Id> SourcesListPage::selected() const
{
    QList<Id> ids;
    for (const QModelIndex &index : m_table->selectedRowsInOrder()) {
        ids.append(m_model->at(index.row()).id);
    }
    return ids;
}

void SourcesListPage::showSelection()
{
    const QList<Id> ids = selected();
    const bool hasTwin = ids.size() == 1 && !m_model->duplicateOf(ids.first()).isEmpty();
    m_edit->setEnabled(ids.size() == 1);
    m_merge->setEnabled(ids.size() == 2 || hasTwin);
    m_merge->setToolTip(m_merge->isEnabled() ? tr("Makes one of two, with the citations of both")
                                             : tr("Select two sources that are one"));
    m_delete->setEnabled(!ids.isEmpty());
    m_delete->setToolTip(tr("Deletes what is selected (Del)"));
    const bool isOne = ids.size() == 1;
    m_uses->setEntity(EntityType::Source, isOne ? ids.first() : Id());
    m_usesTitle->setText(
        isOne ? tr("Where “%1” is cited")
                    .arg(model::nameOf(m_document.project(), EntityType::Source, ids.first()).simplified())
              : tr("Select a source to see where it is cited"));
}

void SourcesListPage::add()
{
    const auto fresh = model::freshEntity(m_document.project(), EntityType::Source, tr("Source"));
    auto source = std::get<model::Source>(fresh);
    source.id.clear();
    auto *dialog = new SourceDialog(m_document, source, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesListPage::edit()
{
    const QList<Id> ids = selected();
    const auto *source =
        ids.size() != 1
            ? nullptr
            : static_cast<const model::Source *>(model::find(m_document.project(), EntityType::Source, ids.first()));
    if (source == nullptr) {
        return;
    }
    auto *dialog = new SourceDialog(m_document, *source, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesListPage::merge()
{
    QList<Id> ids = selected();
    if (ids.size() == 1 && !m_model->duplicateOf(ids.first()).isEmpty()) {
        ids.prepend(m_model->duplicateOf(ids.first()));
    }
    if (ids.size() != 2) {
        return;
    }
    auto *dialog = new MergeDialog(m_document, ids.first(), ids.last(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesListPage::remove()
{
    const QList<Id> ids = selected();
    if (ids.isEmpty()) {
        return;
    }
    int citations = 0;
    for (const Id &id : ids) {
        citations += m_model->usesOf(id);
    }
    if (citations > 0) {
        const QString name = model::nameOf(m_document.project(), EntityType::Source, ids.first()).simplified();
        QMessageBox box(
            QMessageBox::Warning, tr("Delete sources"),
            ids.size() == 1
                ? tr("“%1” is cited in %n place(s). These citations go with it.", nullptr, citations).arg(name)
                : tr("The selected sources are cited in %n place(s). These citations go with them.", nullptr,
                     citations),
            QMessageBox::Cancel, this);
        box.setObjectName(QStringLiteral("deleteSourcesQuestion"));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("Values that nothing else is cited for are left without a source."));
        QPushButton *all =
            box.addButton(tr("Delete with %n citation(s)", nullptr, citations), QMessageBox::DestructiveRole);
        all->setObjectName(QStringLiteral("deleteAll"));
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != all) {
            return;
        }
    }
    if (const auto pushed = m_document.push(audit::sourceRemovalOf(m_document.project(), ids)); !pushed) {
        tell(forms::asHeading(model::sentence(pushed.error())));
    }
}

} // namespace penstock::sources
