// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/reparent_dialog.h"

#include "core/audit/differences.h"
#include "core/model/scenario.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/scenarios/difference_model.h"
#include "ui/search/record_table.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
{
    setObjectName(QStringLiteral("reparentDialog"));
    setWindowTitle(tr("Move scenario"));
    const model::Project &project = m_document.project();
    auto *sentence = new QLabel(reparentingSentence(project, scenario, parent), this);
    sentence->setObjectName(QStringLiteral("reparentSentence"));
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setFont(forms::sizedFont(font(), 15.0, true));
    auto *below = new QLabel(this);
    below->setWordWrap(true);
    const auto under = static_cast<int>(model::descendantsOf(project, scenario).size());
    below->setText(tr("%n scenario(s) under it move with it and may change too.", nullptr, under));
    below->setVisible(under > 0);
    auto *model = new DifferenceModel(this);
    auto *table = new search::RecordTable(this);
    table->setModel(model);
    table->sortByColumn(-1, Qt::AscendingOrder);
    const auto changes = audit::reparentingOf(project, scenario, parent);
    model->setHeadings(tr("Then"), tr("Now"));
    model->setDifferences(project, changes.value_or(QList<audit::Difference>{}), scenario, scenario);
    for (const int column : {DifferenceModel::SetIn, DifferenceModel::Class, DifferenceModel::Source}) {
        table->setColumnHidden(column, true);
    }
    table->setColumnWidths({180, 120, 100, 100, 90}, DifferenceModel::Entity);
    table->setVisible(model->total() > 0);
    table->setAccessibleName(tr("Values that change"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Move"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(changes.has_value());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(forms::scaled(8.0));
    layout->addWidget(sentence);
    layout->addWidget(below);
    layout->addWidget(table, 1);
    if (model->total() == 0) {
        layout->addStretch(1);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReparentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReparentDialog::reject);
    resize(forms::scaled(680.0), forms::scaled(model->total() > 0 ? 420.0 : 160.0));
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
