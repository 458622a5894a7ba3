// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/differences_page.h"

#include "core/model/scenario.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/scenarios/difference_model.h"
#include "ui/search/record_table.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace penstock::scenarios {

using model::EntityType;
using model::Id;

DifferencesPage::DifferencesPage(document::ProjectDocument &document, QWidget *parent)
    : RecordPage(document, new DifferenceModel(nullptr), forms::MessageBar::Tone::Info, 0, parent)
    , m_model(static_cast<DifferenceModel *>(m_table->model()))
    , m_here(new forms::FlatComboBox(this))
    , m_there(new forms::FlatComboBox(this))
    , m_hereLabel(new QLabel(this))
    , m_thereLabel(new QLabel(this))
    , m_onlyHere(new QCheckBox(this))
    , m_revert(addButton("revertSelected"))
    , m_promote(addButton("promoteSelected"))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("differencesPage"));
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_here->setObjectName(QStringLiteral("scenarioHere"));
    m_there->setObjectName(QStringLiteral("scenarioThere"));
    m_filter->setObjectName(QStringLiteral("differenceFilter"));
    m_onlyHere->setObjectName(QStringLiteral("onlySetHere"));
    m_count->setObjectName(QStringLiteral("differenceCount"));
    m_note->setObjectName(QStringLiteral("noDifferences"));
    m_message->setObjectName(QStringLiteral("differenceMessage"));
    m_table->setColumnWidths({190, 110, 150, 150, 90, 120, 60, 120}, DifferenceModel::Source);
    build();
    connect(&m_document, &document::ProjectDocument::scenarioChanged, this, &DifferencesPage::follow);
    connect(m_here, &QComboBox::activated, this, [this] { m_document.setScenario(m_here->currentData().toString()); });
    connect(m_there, &QComboBox::activated, this, [this] { compareWith(m_there->currentData().toString()); });
    connect(m_filter, &QLineEdit::textChanged, m_model, &DifferenceModel::setFilter);
    connect(m_onlyHere, &QCheckBox::toggled, m_model, &DifferenceModel::setOnlySetHere);
    connect(m_table, &search::RecordTable::rowActivated, this, [this](const QModelIndex &index) {
        const model::Address address = m_model->at(index.row()).address;
        Q_EMIT goTo(address, m_document.scenario());
    });
    connect(m_revert, &QPushButton::clicked, this, &DifferencesPage::revert);
    connect(m_promote, &QPushButton::clicked, this, &DifferencesPage::promote);
    connect(m_table, &search::RecordTable::removalRequested, this, &DifferencesPage::revert);
    setTexts();
    refresh();
}

void DifferencesPage::build()
{
    QHBoxLayout *head = addRow(8.0);
    m_hereLabel->setBuddy(m_here);
    m_thereLabel->setBuddy(m_there);
    for (QComboBox *box : {m_here, m_there}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    head->addWidget(m_hereLabel);
    head->addWidget(m_here, 2);
    head->addWidget(m_thereLabel);
    head->addWidget(m_there, 2);
    head->addStretch(1);
    m_filter->setMinimumWidth(forms::scaled(180.0));
    head->addWidget(m_filter, 1);
    QHBoxLayout *tools = addRow(8.0);
    tools->addWidget(m_count, 1);
    tools->addWidget(m_onlyHere);
    for (QPushButton *button : {m_revert, m_promote, m_copy, m_export}) {
        tools->addWidget(button);
    }
    finish();
}

void DifferencesPage::setTexts()
{
    RecordPage::setTexts();
    m_hereLabel->setText(tr("Scenario"));
    m_thereLabel->setText(tr("compared with"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the differences"));
    m_onlyHere->setText(tr("Only set here"));
    m_onlyHere->setToolTip(tr("Leaves out what a parent of either scenario sets"));
    m_table->setAccessibleName(tr("Differences"));
}

QString DifferencesPage::exportName() const
{
    return tr("%1 differences.csv").arg(m_document.displayName());
}

Id DifferencesPage::other() const
{
    return m_other.isEmpty() ? m_document.parentScenario() : m_other;
}

void DifferencesPage::compareWith(const Id &scenario)
{
    m_other = scenario;
    refresh();
}

void DifferencesPage::fillScenarios()
{
    const model::Project &project = m_document.project();
    const Id parent = m_document.parentScenario();
    const auto nameOf = [&project](const Id &id) {
        return model::nameOf(project, EntityType::Scenario, id).simplified();
    };
    m_here->clear();
    m_there->clear();
    m_there->addItem(parent.isEmpty() ? tr("the data as it stands") : tr("%1 (parent)").arg(nameOf(parent)), QString());
    for (const model::Scenario &scenario : project.scenarios) {
        m_here->addItem(nameOf(scenario.id), scenario.id);
        if (scenario.id != parent && scenario.id != m_document.scenario()) {
            m_there->addItem(nameOf(scenario.id), scenario.id);
        }
    }
    m_here->setCurrentIndex(m_here->findData(m_document.scenario()));
    if (m_there->findData(m_other) < 0) {
        m_other.clear(); // gone, or shown itself now
    }
    m_there->setCurrentIndex(std::max(0, m_there->findData(m_other)));
}

void DifferencesPage::read()
{
    fillScenarios();
    const model::Project &project = m_document.project();
    const Id here = m_document.scenario();
    const Id there = other();
    const auto nameOf = [&](const Id &id) {
        return id.isEmpty() ? tr("The data") : model::nameOf(project, EntityType::Scenario, id).simplified();
    };
    m_model->setHeadings(nameOf(here), nameOf(there));
    const auto found = audit::differencesBetween(project, here, there);
    m_message->setVisible(!found.has_value());
    if (!found) {
        m_message->setMessage(forms::asHeading(model::sentence(found.error())));
    }
    m_model->setDifferences(project, found.value_or(QList<audit::Difference>{}), here, there);
    const bool none = m_model->total() == 0;
    showRows(!none, found ? tr("“%1” sees the same values as “%2”. Change a field and it is listed here.")
                                .arg(nameOf(here), nameOf(there))
                          : QString());
    m_onlyHere->setEnabled(!none);
    showSelection();
}

QList<model::Address> DifferencesPage::selectedHere() const
{
    QList<model::Address> addresses;
    for (const QModelIndex &index : m_table->selectedRowsInOrder()) {
        const audit::Difference &difference = m_model->at(index.row());
        if (difference.isSetHere) {
            addresses.append(difference.address);
        }
    }
    return addresses;
}

void DifferencesPage::showSelection()
{
    const int shown = m_model->rowCount();
    const int all = m_model->total();
    const int selected = static_cast<int>(m_table->selectedRowsInOrder().size());
    const int own = static_cast<int>(selectedHere().size());
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n difference(s)", nullptr, all)
                                  : tr("%1 of %n difference(s)", nullptr, all).arg(locale.toString(shown)));
    m_revert->setText(own > 1 ? tr("Revert %n", nullptr, own) : tr("Revert"));
    m_revert->setEnabled(own > 0);
    const QString why = selected == 0 ? tr("Select rows that are set in this scenario")
                                      : tr("None of the rows selected is set in this scenario itself");
    m_revert->setToolTip(own > 0 ? tr("Takes back what this scenario sets, as one step (Del)") : why);
    const Id parent = m_document.parentScenario();
    const QString name = model::nameOf(m_document.project(), EntityType::Scenario, parent).simplified();
    m_promote->setText(parent.isEmpty() ? tr("Push to data") : tr("Push to parent"));
    m_promote->setEnabled(own > 0);
    m_promote->setToolTip(own == 0           ? why
                          : parent.isEmpty() ? tr("Makes them the values of the data, as one step")
                                             : tr("Makes “%1” set them instead, as one step").arg(name));
}

void DifferencesPage::revert()
{
    const QList<model::Address> addresses = selectedHere();
    if (!addresses.isEmpty()) {
        pushed(m_document.push(audit::revertOf(m_document.project(), m_document.scenario(), addresses)));
    }
}

void DifferencesPage::promote()
{
    const QList<model::Address> addresses = selectedHere();
    if (!addresses.isEmpty()) {
        pushed(m_document.push(audit::promotionOf(m_document.project(), m_document.scenario(), addresses)));
    }
}

void DifferencesPage::pushed(const model::Expected<void> &result)
{
    refresh();
    if (!result) {
        tell(forms::asHeading(model::sentence(result.error())));
    }
}

void DifferencesPage::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && current.row() < m_model->rowCount()) {
        menu.addAction(tr("Go to field"), m_table, [this, current] { Q_EMIT m_table->rowActivated(current); });
        menu.addSeparator();
    }
    menu.addAction(m_revert->text(), this, &DifferencesPage::revert)->setEnabled(m_revert->isEnabled());
    menu.addAction(m_promote->text(), this, &DifferencesPage::promote)->setEnabled(m_promote->isEnabled());
    menu.addSeparator();
    menu.addAction(m_copy->text(), m_table, &search::RecordTable::copyRows)->setEnabled(m_copy->isEnabled());
    menu.exec(event->globalPos());
}

} // namespace penstock::scenarios
