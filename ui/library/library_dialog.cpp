// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_dialog.h"

#include "ui/forms/tokens.h"
#include "ui/library/addition.h"
#include "ui/library/complete_dialog.h"
#include "ui/library/detail_text.h"
#include "ui/library/difference_table.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::library {

using model::EntityType;

LibraryDialog::LibraryDialog(document::ProjectDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_tabs(new QTabWidget(this))
    , m_list(new EntryList(shippedLibrary(), document, this))
    , m_detail(new QTextBrowser(this))
    , m_said(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_differences(new DifferenceTable(shippedLibrary(), document, this))
{
    setObjectName(QStringLiteral("libraryDialog"));
    m_add->setObjectName(QStringLiteral("addFromLibrary"));
    m_detail->setObjectName(QStringLiteral("libraryDetail"));
    m_detail->setOpenLinks(false);
    m_detail->setFrameShape(QFrame::StyledPanel);
    m_detail->document()->setDocumentMargin(forms::scaled(12.0));
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_add->setDefault(true);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(forms::scaled(8.0));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_said, 1);
    foot->addWidget(m_add);
    column->addWidget(m_detail, 1);
    column->addLayout(foot);
    auto *entries = new QWidget(this);
    auto *inside = new QVBoxLayout(entries);
    inside->setContentsMargins(0, forms::scaled(8.0), 0, 0);
    auto *splitter = new QSplitter(entries);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(forms::scaled(12.0));
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setSizes({forms::scaled(420.0), forms::scaled(540.0)});
    splitter->setStretchFactor(1, 1);
    inside->addWidget(splitter);
    m_tabs->addTab(entries, {});
    m_tabs->addTab(m_differences, {});
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::scaled(16.0), forms::scaled(12.0), forms::scaled(16.0), forms::scaled(12.0));
    layout->setSpacing(forms::scaled(12.0));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);

    connect(m_list, &EntryList::selectionChanged, this, &LibraryDialog::syncEntry);
    connect(m_list, &EntryList::activated, this, &LibraryDialog::add);
    connect(m_detail, &QTextBrowser::anchorClicked, this, &LibraryDialog::follow);
    connect(m_add, &QPushButton::clicked, this, &LibraryDialog::add);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_differences, &DifferenceTable::activated, this, &LibraryDialog::fieldActivated);
    connect(&document, &document::ProjectDocument::changed, this, &LibraryDialog::sync);
    connect(&document, &document::ProjectDocument::scenarioChanged, this, &LibraryDialog::sync);
    m_list->setMinimumWidth(forms::scaled(240.0));
    m_detail->setMinimumWidth(forms::scaled(320.0));
    resize(sizeHint());
    m_list->setFocus();
    setTexts();
    m_list->choose({EntityType::Chip, shippedLibrary().chips.value(0).chip.id});
    sync();
}

QSize LibraryDialog::sizeHint() const
{
    return {forms::scaled(1000.0), forms::scaled(640.0)};
}

void LibraryDialog::showEntry(const Entry &entry)
{
    m_tabs->setCurrentIndex(0);
    m_list->choose(entry);
}

void LibraryDialog::showType(EntityType type)
{
    m_tabs->setCurrentIndex(0);
    m_list->showOnly(type);
}

void LibraryDialog::showDifferences()
{
    m_tabs->setCurrentIndex(1);
}

void LibraryDialog::sync()
{
    m_list->sync();
    m_differences->sync();
    m_tabs->setTabText(1, m_differences->count() == 0
                              ? tr("Differences")
                              : tr("Differences (%1)").arg(QLocale().toString(m_differences->count())));
    syncEntry();
}

QList<Entry> LibraryDialog::addable() const
{
    QList<Entry> entries = m_list->selected();
    entries.removeIf(
        [this](const Entry &entry) { return addStateOf(shippedLibrary(), m_document, entry) != AddState::Addable; });
    return entries;
}

void LibraryDialog::syncEntry()
{
    const auto entry = m_list->current();
    const int kept = m_detail->verticalScrollBar()->value();
    const QString html = entry ? detailText(shippedLibrary(), m_document, *entry, forms::tokensOf(this)) : QString();
    const QString key = entry ? model::key(entry->type) + QLatin1Char('/') + entry->id : QString();
    const bool isSame = m_detail->property("entry").toString() == key;
    m_detail->setHtml(html);
    m_detail->setProperty("entry", key);
    m_detail->verticalScrollBar()->setValue(isSame ? kept : 0);
    m_detail->setAccessibleName(entry ? shippedLibrary().find(entry->type, entry->id)->name : QString());

    const QList<Entry> selected = m_list->selected();
    const qsizetype count = addable().size();
    QString said;
    bool switchesOn = false;
    bool completes = false;
    if (selected.size() == 1 && count == 0) {
        switch (addStateOf(shippedLibrary(), m_document, selected.first())) {
        case AddState::InProject: said = tr("In this project already."); break;
        case AddState::SwitchedOff:
            said = tr("In this project, switched off in the scenario shown.");
            switchesOn = true;
            break;
        case AddState::Incomplete:
            said = tr("It can be added once it is complete.");
            completes = true;
            break;
        case AddState::Addable: break;
        }
    } else if (selected.size() > 1 && count < selected.size()) {
        said = tr("%n of the selected entries cannot be added or are in the project.", nullptr,
                  static_cast<int>(selected.size() - count));
    }
    m_said->setText(said);
    m_add->setEnabled(count > 0 || switchesOn || completes);
    m_add->setText(switchesOn  ? tr("Switch on")
                   : completes ? tr("Complete and add…")
                   : count > 1 ? tr("Add %n to project", nullptr, static_cast<int>(count))
                               : tr("Add to project"));
    m_add->setToolTip(switchesOn  ? tr("Switches it on in the scenario shown")
                      : completes ? tr("Asks for the figures that are missing, then adds it")
                                  : tr("Adds it with its citations and their sources, as one step"));
}

void LibraryDialog::add()
{
    const QList<Entry> wanted = addable();
    if (!wanted.isEmpty()) {
        if (const auto added = addToProject(shippedLibrary(), m_document, wanted); !added) {
            m_said->setText(model::sentence(added.error()));
        }
        return;
    }
    const QList<Entry> selected = m_list->selected();
    if (selected.size() != 1) {
        return;
    }
    const Entry &entry = selected.first();
    switch (addStateOf(shippedLibrary(), m_document, entry)) {
    case AddState::SwitchedOff: {
        const model::Id held = counterpartIn(m_document.project(), shippedLibrary(), entry);
        static_cast<void>(m_document.edit({entry.type, held, QStringLiteral("enabled")}, true));
        break;
    }
    case AddState::Incomplete: {
        auto *dialog = new CompleteDialog(shippedLibrary(), m_document, *shippedLibrary().chip(entry.id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        break;
    }
    case AddState::Addable:
    case AddState::InProject: break;
    }
}

void LibraryDialog::follow(const QUrl &link)
{
    const auto entry = m_list->current();
    if (link.scheme() == QLatin1String(kSourceScheme)) {
        showEntry({EntityType::Source, link.path()});
    } else if (link.scheme() == QLatin1String(kTakeScheme) && entry) {
        const model::Id held = counterpartIn(m_document.project(), shippedLibrary(), *entry);
        const model::Address address{entry->type, held, link.path()};
        if (const auto difference = libraryDifference(shippedLibrary(), m_document.resolved(), address)) {
            static_cast<void>(m_document.edit(address, difference->libraryValue));
        }
    } else if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http")) {
        QDesktopServices::openUrl(link);
    }
}

void LibraryDialog::setTexts()
{
    setWindowTitle(tr("Chip and rule library"));
    m_tabs->setTabText(0, tr("Library"));
    m_close->setText(tr("Close"));
}

void LibraryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        sync();
    } else if (event->type() == QEvent::PaletteChange) {
        syncEntry();
    }
    QDialog::changeEvent(event);
}

} // namespace penstock::library
