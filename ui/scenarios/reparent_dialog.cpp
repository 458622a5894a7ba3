// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/reparent_dialog.h"

#include "core/audit/differences.h"
#include "core/model/scenario.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/scenarios/difference_model.h"
#include "ui/search/record_table.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::scenarios {

using model::Address;
using model::EntityType;
using model::Id;

namespace {

model::Value parentValue(const Id &parent)
{
    return parent.isEmpty() ? model::Value{} : model::Value{parent};
}

} // namespace

QString reparentingSentence(const model::Project &project, const Id &scenario, const Id &parent)
{
    const QString name = model::nameOf(project, EntityType::Scenario, scenario).simplified();
    const auto changes = audit::reparentingOf(project, scenario, parent);
    if (!changes) {
        const model::Field *field = model::findField(EntityType::Scenario, QStringLiteral("parent"));
        return forms::fieldSentence(project, *field, changes.error(), parentValue(parent));
    }
    const auto count = static_cast<int>(changes->size());
    if (parent.isEmpty()) {
        return count == 0
                   ? QCoreApplication::translate("Reparenting", "“%1” sees the same values without a parent.").arg(name)
                   : QCoreApplication::translate("Reparenting", "“%1” sees %n other value(s) without a parent.",
                                                 nullptr, count)
                         .arg(name);
    }
    const QString under = model::nameOf(project, EntityType::Scenario, parent).simplified();
    return count == 0
               ? QCoreApplication::translate("Reparenting", "“%1” sees the same values under “%2”.").arg(name, under)
               : QCoreApplication::translate("Reparenting", "“%1” sees %n other value(s) under “%2”.", nullptr, count)
                     .arg(name, under);
}

ReparentDialog::ReparentDialog(document::ProjectDocument &document, const Id &scenario, const Id &parent,
                               QWidget *parentWidget)
    : QDialog(parentWidget)
    , m_document(document)
    , m_scenario(scenario)
    , m_parent(parent)
    , m_to(new forms::FlatComboBox(this))
    , m_sentence(new QLabel(this))
    , m_changes(new DifferenceModel(this))
    , m_table(new search::RecordTable(this))
{
    setObjectName(QStringLiteral("reparentDialog"));
    setWindowTitle(tr("Move scenario"));
    const model::Project &project = m_document.project();
    m_to->setObjectName(QStringLiteral("reparentTo"));
    m_to->setMinimumContentsLength(24);
    auto *toLabel = new QLabel(tr("Move “%1” &under")
                                   .arg(model::nameOf(project, EntityType::Scenario, scenario)
                                            .simplified()
                                            .replace(QLatin1Char('&'), QStringLiteral("&&"))),
                               this);
    toLabel->setTextFormat(Qt::PlainText);
    toLabel->setBuddy(m_to);
    m_sentence->setObjectName(QStringLiteral("reparentSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(forms::sizedFont(font(), 15.0, true));
    auto *below = new QLabel(this);
    below->setWordWrap(true);
    const auto under = static_cast<int>(model::descendantsOf(project, scenario).size());
    below->setText(tr("%n scenario(s) under it move with it and may change too.", nullptr, under));
    below->setVisible(under > 0);
    m_changes->setHeadings(tr("Then"), tr("Now"));
    m_table->setModel(m_changes);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (const int column : {DifferenceModel::SetIn, DifferenceModel::Class, DifferenceModel::Source}) {
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidths({180, 120, 100, 100, 90}, DifferenceModel::Entity);
    m_table->setAccessibleName(tr("Values that change"));
    QSizePolicy kept = m_table->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the dialog does not jump while one tries parents
    m_table->setSizePolicy(kept);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_move = buttons->button(QDialogButtonBox::Ok);
    m_move->setText(tr("Move"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *top = new QHBoxLayout;
    top->setSpacing(forms::scaled(8.0));
    top->addWidget(toLabel);
    top->addWidget(m_to, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(forms::scaled(8.0));
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addWidget(below);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReparentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReparentDialog::reject);
    // The box takes Esc for itself.
    connect(static_cast<forms::FlatComboBox *>(m_to), &forms::FlatComboBox::escaped, this, &ReparentDialog::reject);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        m_parent = m_to->currentData().toString();
        preview();
    });
    resize(forms::scaled(680.0), forms::scaled(420.0));
    fillParents();
    preview();
    m_to->setFocus();
}

void ReparentDialog::fillParents()
{
    const model::Project &project = m_document.project();
    const QList<Id> below = model::descendantsOf(project, m_scenario);
    const QSignalBlocker filling(m_to);
    m_to->addItem(tr("None: a root"), Id());
    for (const model::Scenario &scenario : project.scenarios) {
        // Where it stands is listed too: one sees where it comes from. What descends from it is not, unless it was
        // asked for: then the sentence says why it cannot be.
        if (scenario.id == m_parent || (scenario.id != m_scenario && !below.contains(scenario.id))) {
            m_to->addItem(scenario.name.simplified(), scenario.id);
        }
    }
    m_to->setCurrentIndex(std::max(0, m_to->findData(m_parent)));
}

void ReparentDialog::preview()
{
    const model::Project &project = m_document.project();
    const auto *scenario = static_cast<const model::Scenario *>(model::find(project, EntityType::Scenario, m_scenario));
    const bool isThere = scenario != nullptr && scenario->parent.id == m_parent;
    const auto changes = audit::reparentingOf(project, m_scenario, m_parent);
    m_changes->setDifferences(project, changes.value_or(QList<audit::Difference>{}), m_scenario, m_scenario);
    m_table->setVisible(m_changes->total() > 0);
    m_sentence->setText(isThere ? tr("It stands there now. Choose another parent to see what would change.")
                                : reparentingSentence(project, m_scenario, m_parent));
    m_move->setEnabled(changes.has_value() && scenario != nullptr && !isThere);
}

void ReparentDialog::accept()
{
    // What cannot be is refused beforehand; should it have become so meanwhile, nothing happens.
    if (m_document.push(model::SetField{Address{EntityType::Scenario, m_scenario, QStringLiteral("parent")},
                                        parentValue(m_parent)})) {
        QDialog::accept();
    }
}

} // namespace penstock::scenarios
