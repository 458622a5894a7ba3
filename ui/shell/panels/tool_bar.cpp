// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/tool_bar.h"

#include "ui/models/scenario_list_model.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/panels/scenario_delegate.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace penstock::shell {

namespace {

using plot::DisplayUnit;

void addUnit(QComboBox &box, const QString &text, const DisplayUnit &unit)
{
    box.addItem(text);
    const int row = box.count() - 1;
    box.setItemData(row, static_cast<int>(unit.kind), Qt::UserRole);
    box.setItemData(row, unit.id, Qt::UserRole + 1);
}

DisplayUnit unitAt(const QComboBox &box, int row)
{
    return {static_cast<DisplayUnit::Kind>(box.itemData(row, Qt::UserRole).toInt()),
            box.itemData(row, Qt::UserRole + 1).toString()};
}

} // namespace

ToolBar::ToolBar(ShellContext &context, const ActionSet &actions, QWidget *parent)
    : QToolBar(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("mainToolBar"));
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const char *id : {"file.new", "file.open", "file.save"}) {
        addAction(actions.action(id));
    }
    addSeparator();
    addAction(actions.action("edit.undo"));
    addAction(actions.action("edit.redo"));
    m_ofProject.append(addSeparator());
    addLabel(tr("Scenario"));
    m_scenario = addBox("scenarioBox", tr("Scenario shown"), 158);
    addLabel(tr("Compare with"));
    m_reference = addBox("referenceBox", tr("Scenario compared with"), 166);
    m_ofProject.append(addSeparator());
    m_unit = addBox("unitBox", tr("Unit of capacity"), 136);
    m_ofProject.append(addSeparator());
    addAction(actions.action("file.export"));
    m_scenarios = new models::ScenarioListModel(context.document(), this);
    m_references = new models::ScenarioListModel(context.document(), this);
    m_references->setFirstEntry([this] { return parentText(); });
    m_scenario->setModel(m_scenarios);
    m_reference->setModel(m_references);
    m_scenario->setItemDelegate(new ScenarioDelegate(m_scenario));
    m_reference->setItemDelegate(new ScenarioDelegate(m_reference));

    connect(m_scenario, &QComboBox::activated, this,
            [this] { m_context.document().setScenario(m_scenario->currentData().toString()); });
    connect(m_reference, &QComboBox::activated, this,
            [this] { m_context.scheduler().setReference(m_reference->currentData().toString()); });
    connect(m_unit, &QComboBox::activated, this, [this](int row) { m_context.view().setUnit(unitAt(*m_unit, row)); });
    connect(&context.document(), &document::ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.touchesType(model::EntityType::Scenario) || what.touchesType(model::EntityType::Chip)
            || what.touchesType(model::EntityType::Settings)) {
            refresh();
        }
    });
    connect(&context.document(), &document::ProjectDocument::scenarioChanged, this, &ToolBar::refresh);
    connect(&context.scheduler(), &compute::RunScheduler::runsChanged, this, &ToolBar::refreshScenarios);
    connect(&context.view(), &ViewState::unitChanged, this, &ToolBar::refreshUnits);
    connect(&context.session(), &ProjectSession::projectShown, this, &ToolBar::refresh);
    refresh();
}

QSize ToolBar::sizeHint() const
{
    return {QToolBar::sizeHint().width(), scaled(40)};
}

QSize ToolBar::minimumSizeHint() const
{
    return {QToolBar::minimumSizeHint().width(), scaled(40)};
}

QLabel *ToolBar::addLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(scaled(4), 0, scaled(2), 0);
    QAction *action = addWidget(label);
    m_ofProject.append(action);
    m_labels.append(action);
    return label;
}

QComboBox *ToolBar::addBox(const char *name, const QString &spoken, double width)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spoken);
    box->setToolTip(spoken);
    box->setFixedWidth(scaled(width));
    box->setMaxVisibleItems(20);
    box->setFocusPolicy(Qt::StrongFocus);
    m_ofProject.append(addWidget(box));
    return box;
}

void ToolBar::setCompact(bool compact)
{
    for (QAction *label : std::as_const(m_labels)) {
        label->setVisible(!compact && m_context.hasProject());
    }
}

void ToolBar::refresh()
{
    const bool open = m_context.hasProject();
    const bool compact = !m_labels.isEmpty() && window()->width() < scaled(1280);
    for (QAction *action : std::as_const(m_ofProject)) {
        action->setVisible(open && !(compact && m_labels.contains(action)));
    }
    if (open) {
        refreshScenarios();
        refreshUnits();
    }
}

void ToolBar::refreshScenarios()
{
    if (!m_context.hasProject()) {
        return;
    }
    const QSignalBlocker quietScenario(m_scenario);
    const QSignalBlocker quietReference(m_reference);
    m_scenario->setCurrentIndex(m_scenarios->rowOf(m_context.document().scenario()));
    m_reference->setCurrentIndex(std::max(0, m_references->rowOf(m_context.scheduler().reference())));
}

QString ToolBar::parentText() const
{
    const model::Id parent = m_context.document().parentScenario();
    return parent.isEmpty()
               ? tr("nothing", "no scenario to compare with")
               : tr("%1 (parent)", "a scenario")
                     .arg(model::nameOf(m_context.document().project(), model::EntityType::Scenario, parent));
}

void ToolBar::refreshUnits()
{
    const model::Project &project = m_context.document().project();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    const auto &runs = m_context.scheduler().runs();
    const model::Id reference =
        runs.current != nullptr ? runs.current->plan.referenceChip : project.settings.referenceChip.id;
    const QString referenceName = model::nameOf(project, model::EntityType::Chip, reference);
    addUnit(*m_unit, reference.isEmpty() ? tr("Chip equivalents") : tr("%1-equivalents", "a chip").arg(referenceName),
            {DisplayUnit::Kind::ReferenceChip, {}});
    for (const model::Chip &chip : m_context.document().resolved().chips) {
        if (chip.enabled && chip.id != reference) {
            addUnit(*m_unit, tr("%1-equivalents", "a chip").arg(chip.name), {DisplayUnit::Kind::Chip, chip.id});
        }
    }
    addUnit(*m_unit, tr("PFLOP/s"), {DisplayUnit::Kind::Pflops, {}});
    for (int row = 0; row < m_unit->count(); ++row) {
        if (unitAt(*m_unit, row) == m_context.view().unit()) {
            m_unit->setCurrentIndex(row);
        }
    }
}

} // namespace penstock::shell
