// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/find_replace_dialog.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/search/record_table.h"
#include "ui/search/replace_model.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace penstock::search {

using model::EntityType;

namespace {

constexpr int kDelayMs = 120;
/// Data of the entries of the scope that are no scenario; no id looks like it.
const QString kEverything = QStringLiteral("\n0");
const QString kData = QStringLiteral("\n1");
const QString kAllOverrides = QStringLiteral("\n2");

} // namespace

FindReplaceDialog::FindReplaceDialog(document::ProjectDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_model(new ReplaceModel(document, this))
    , m_table(new RecordTable(this))
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_findLabel(new QLabel(this))
    , m_replaceLabel(new QLabel(this))
    , m_typeLabel(new QLabel(this))
    , m_scopeLabel(new QLabel(this))
    , m_type(new forms::FlatComboBox(this))
    , m_scope(new forms::FlatComboBox(this))
    , m_names(addCheck("names"))
    , m_notes(addCheck("notes"))
    , m_texts(addCheck("texts"))
    , m_numbers(addCheck("numbers"))
    , m_dates(addCheck("dates"))
    , m_case(addCheck("matchCase"))
    , m_words(addCheck("wholeWords"))
    , m_all(addCheck("tickAll"))
    , m_state(new QLabel(this))
    , m_do(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("findReplaceDialog"));
    m_find->setObjectName(QStringLiteral("find"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_type->setObjectName(QStringLiteral("type"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_state->setObjectName(QStringLiteral("state"));
    m_do->setObjectName(QStringLiteral("replaceTicked"));
    m_table->setObjectName(QStringLiteral("replacements"));
    for (QCheckBox *check : {m_names, m_notes, m_texts, m_numbers, m_dates, m_all}) {
        check->setChecked(true);
    }
    build();
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({200, 110, 130, 170, 200}, ReplaceModel::After);
    m_table->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &FindReplaceDialog::look);
    for (QLineEdit *line : {m_find, m_replace}) {
        connect(line, &QLineEdit::textChanged, this, &FindReplaceDialog::lookSoon);
    }
    connect(m_find, &QLineEdit::textChanged, m_model, &ReplaceModel::forgetTicks);
    for (QComboBox *box : {m_type, m_scope}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FindReplaceDialog::lookSoon);
    }
    for (QCheckBox *check : {m_names, m_notes, m_texts, m_numbers, m_dates, m_case, m_words}) {
        connect(check, &QCheckBox::toggled, this, &FindReplaceDialog::lookSoon);
    }
    connect(m_all, &QCheckBox::clicked, this, [this] {
        m_all->setTristate(false);
        m_model->tickAll(m_all->isChecked());
    });
    connect(m_model, &ReplaceModel::ticksChanged, this, &FindReplaceDialog::showState);
    connect(m_table, &RecordTable::rowActivated, this, [this](const QModelIndex &index) {
        const Replacement one = m_model->all().at(index.row());
        Q_EMIT goTo(one.address, one.scenario);
    });
    connect(m_do, &QPushButton::clicked, this, &FindReplaceDialog::replaceTicked);
    connect(m_close, &QPushButton::clicked, this, &FindReplaceDialog::reject);
    connect(&m_document, &document::ProjectDocument::changed, this, [this] {
        if (isVisible()) {
            fillLists();
            m_timer.start();
        }
    });
    setTexts();
    fillLists();
    showState();
    resize(forms::scaled(860.0), forms::scaled(560.0));
}

QCheckBox *FindReplaceDialog::addCheck(const char *name)
{
    auto *check = new QCheckBox(this);
    check->setObjectName(QString::fromLatin1(name));
    return check;
}

void FindReplaceDialog::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(forms::scaled(8.0));
    grid->setVerticalSpacing(forms::scaled(6.0));
    grid->addWidget(m_findLabel, 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addWidget(m_typeLabel, 0, 2);
    grid->addWidget(m_type, 0, 3);
    grid->addWidget(m_replaceLabel, 1, 0);
    grid->addWidget(m_replace, 1, 1);
    grid->addWidget(m_scopeLabel, 1, 2);
    grid->addWidget(m_scope, 1, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    m_findLabel->setBuddy(m_find);
    m_replaceLabel->setBuddy(m_replace);
    m_typeLabel->setBuddy(m_type);
    m_scopeLabel->setBuddy(m_scope);
    auto *checks = new QHBoxLayout;
    checks->setSpacing(forms::scaled(14.0));
    for (QCheckBox *check : {m_names, m_notes, m_texts, m_numbers, m_dates}) {
        checks->addWidget(check);
    }
    checks->addStretch();
    checks->addWidget(m_case);
    checks->addWidget(m_words);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(forms::scaled(8.0));
    m_state->setWordWrap(true);
    foot->addWidget(m_all);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_do);
    foot->addWidget(m_close);
    m_close->setAutoDefault(false);
    m_do->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(forms::scaled(8.0));
    layout->addLayout(grid);
    layout->addLayout(checks);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    for (QWidget *next : QList<QWidget *>{m_replace, m_type, m_scope}) {
        setTabOrder(next == m_replace ? m_find : next == m_type ? static_cast<QWidget *>(m_replace) : m_type, next);
    }
}

void FindReplaceDialog::setTexts()
{
    setWindowTitle(tr("Find and replace"));
    m_findLabel->setText(tr("Find"));
    m_replaceLabel->setText(tr("Replace by"));
    m_typeLabel->setText(tr("In list"));
    m_scopeLabel->setText(tr("Where"));
    m_find->setPlaceholderText(tr("Text, number or date"));
    m_replace->setPlaceholderText(tr("Text, number or date; +30 moves dates by days"));
    m_names->setText(tr("Names"));
    m_notes->setText(tr("Notes"));
    m_texts->setText(tr("Other texts"));
    m_texts->setToolTip(tr("Titles, publishers, quotes, reasons and the like"));
    m_numbers->setText(tr("Numbers"));
    m_numbers->setToolTip(tr("Whole values as they read in forms, such as 900 or 5 %, in demand curves and rules too"));
    m_dates->setText(tr("Dates"));
    m_dates->setToolTip(tr("Whole dates in any form that fields take, such as 2025-04-09 or 9 Apr 2025"));
    m_case->setText(tr("Match case"));
    m_words->setText(tr("Whole words"));
    m_words->setToolTip(tr("Texts only: neither letters nor digits beside it"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Tick or untick all places"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Places found"));
}

void FindReplaceDialog::fillLists()
{
    const QSignalBlocker quietType(m_type);
    const QSignalBlocker quietScope(m_scope);
    const QVariant type = m_type->currentData();
    const QVariant scope = m_scope->currentData();
    m_type->clear();
    m_type->addItem(tr("all lists"), -1);
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        const auto one = static_cast<EntityType>(t);
        if (model::count(m_document.project(), one) > 0) {
            m_type->addItem(model::pluralLabel(one), t);
        }
    }
    m_scope->clear();
    m_scope->addItem(tr("data and all scenarios"), kEverything);
    m_scope->addItem(tr("data only"), kData);
    m_scope->addItem(tr("overrides of all scenarios"), kAllOverrides);
    for (const model::Scenario &scenario : m_document.project().scenarios) {
        if (!scenario.overrides.isEmpty()) {
            m_scope->addItem(tr("overrides of “%1”").arg(scenario.name.simplified()), scenario.id);
        }
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scope)));
}

ReplaceQuery FindReplaceDialog::query() const
{
    ReplaceQuery query;
    query.find = m_find->text();
    query.replace = m_replace->text();
    query.matchCase = m_case->isChecked();
    query.wholeWords = m_words->isChecked();
    query.names = m_names->isChecked();
    query.notes = m_notes->isChecked();
    query.texts = m_texts->isChecked();
    query.numbers = m_numbers->isChecked();
    query.dates = m_dates->isChecked();
    if (const int type = m_type->currentData().toInt(); type >= 0) {
        query.type = static_cast<EntityType>(type);
    }
    const QString scope = m_scope->currentData().toString();
    query.scope = scope == kEverything     ? ReplaceScope::Everything
                  : scope == kData         ? ReplaceScope::Data
                  : scope == kAllOverrides ? ReplaceScope::AllOverrides
                                           : ReplaceScope::OneScenario;
    query.scenario = query.scope == ReplaceScope::OneScenario ? scope : QString();
    return query;
}

void FindReplaceDialog::start(const QString &text)
{
    if (!text.isEmpty()) {
        m_find->setText(text);
    }
    show();
    raise();
    activateWindow();
    m_find->setFocus();
    m_find->selectAll();
}

void FindReplaceDialog::lookSoon()
{
    m_done.clear();
    m_do->setEnabled(false); // what is listed is not what is asked for
    m_timer.start();
}

void FindReplaceDialog::look()
{
    m_timer.stop();
    const ReplaceQuery asked = query();
    m_model->setReplacements(findReplacements(m_document.project(), asked), asked);
}

void FindReplaceDialog::showState()
{
    const int places = static_cast<int>(m_model->all().size());
    const int ticked = static_cast<int>(m_model->ticked().size());
    const int refused = m_model->refusedCount();
    m_do->setText(tr("Replace %n", nullptr, ticked));
    m_do->setEnabled(ticked > 0 && !m_timer.isActive());
    m_do->setToolTip(ticked > 0 ? tr("Replaces what is ticked, as one step")
                                : tr("Nothing is ticked that would change"));
    m_all->setEnabled(places > refused);
    m_all->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == places - refused ? Qt::Checked : Qt::PartiallyChecked);
    QString text = m_done;
    if (text.isEmpty() && !m_find->text().isEmpty()) {
        text = places == 0    ? tr("Nothing matches “%1”.").arg(m_find->text())
               : refused == 0 ? tr("%n place(s) found", nullptr, places)
                              : tr("%n place(s) found; %1 of them cannot be replaced and say why", nullptr, places)
                                    .arg(QLocale().toString(refused));
    }
    m_state->setText(text);
    QPalette colours = m_state->palette();
    const plot::Palette &tokens = forms::tokensOf(this);
    colours.setColor(QPalette::WindowText, m_done.isEmpty() ? tokens.mut : tokens.ok);
    m_state->setPalette(colours);
}

void FindReplaceDialog::replaceTicked()
{
    if (m_timer.isActive()) {
        look();
    }
    const QList<Replacement> chosen = m_model->ticked();
    if (chosen.isEmpty()) {
        return;
    }
    const auto pushed = m_document.push(changeOf(m_document.project(), chosen, query()));
    const QString done =
        pushed ? tr("Replaced in %n place(s). Ctrl+Z takes it back.", nullptr, static_cast<int>(chosen.size()))
               : forms::asHeading(model::sentence(pushed.error()));
    m_model->forgetTicks();
    look();
    m_done = done;
    showState();
}

bool FindReplaceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty()) {
            const bool on = rows.first().data(Qt::CheckStateRole).toInt() != Qt::Checked;
            for (const QModelIndex &row : rows) {
                if (row.data(Qt::CheckStateRole).isValid()) {
                    m_model->setData(row, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
                }
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindReplaceDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fillLists();
    if (!m_find->text().isEmpty()) {
        look();
    }
}

void FindReplaceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        fillLists();
        showState();
    }
}

} // namespace penstock::search
