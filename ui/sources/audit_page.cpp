// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/audit_page.h"

#include "ui/forms/citation_dialog.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/plot/numbers.h"
#include "ui/search/record_table.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>

#include <algorithm>

namespace penstock::sources {

using model::EntityType;

namespace {

/// While a value is dragged the table need not follow every step.
constexpr int kDelayMs = 150;
/// Selections are carried over a change of the project up to this size.
constexpr int kMostKept = 500;

} // namespace

AuditPage::AuditPage(document::ProjectDocument &document, QWidget *parent)
    : RecordPage(document, new AuditModel(nullptr), forms::MessageBar::Tone::Warning, kDelayMs, parent)
    , m_model(static_cast<AuditModel *>(m_table->model()))
    , m_counts(new QLabel(this))
    , m_details(new QLabel(this))
    , m_type(new forms::FlatComboBox(this))
    , m_scenario(new forms::FlatComboBox(this))
    , m_without(addChip("withoutSource"))
    , m_assumptions(addChip("assumptions"))
    , m_low(addChip("lowConfidence"))
    , m_old(addChip("olderThan"))
    , m_days(new QSpinBox(this))
    , m_differs(addChip("differsFromDefault"))
    , m_sourcelessFirst(new QCheckBox(this))
    , m_ageLabel(new QLabel(this))
    , m_age(new forms::FlatComboBox(this))
    , m_cite(addButton("citeSelected"))
{
    setObjectName(QStringLiteral("auditPage"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_counts->setObjectName(QStringLiteral("auditCounts"));
    m_filter->setObjectName(QStringLiteral("auditFilter"));
    m_type->setObjectName(QStringLiteral("auditType"));
    m_scenario->setObjectName(QStringLiteral("auditScenario"));
    m_age->setObjectName(QStringLiteral("auditAge"));
    m_days->setObjectName(QStringLiteral("auditDays"));
    m_sourcelessFirst->setObjectName(QStringLiteral("sourcelessFirst"));
    m_days->setRange(0, 100000);
    m_days->setSingleStep(30);
    m_days->setValue(AuditFilter{}.olderThanDays);
    m_table->setRootIsDecorated(true);
    m_table->setColumnWidths({190, 100, 105, 95, 110, 160, 100, 105, 85, 65}, AuditModel::Source);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &AuditPage::applyFilter);
    for (QComboBox *box : {m_type, m_scenario, m_age}) {
        connect(box, &QComboBox::activated, this, &AuditPage::applyFilter);
    }
    for (QPushButton *chip : {m_without, m_assumptions, m_low, m_old, m_differs}) {
        connect(chip, &QPushButton::toggled, this, &AuditPage::applyFilter);
    }
    connect(m_days, &QSpinBox::valueChanged, this, &AuditPage::applyFilter);
    connect(m_sourcelessFirst, &QCheckBox::toggled, m_model, &AuditModel::setSourcelessFirst);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::expand);
    connect(m_table, &search::RecordTable::rowActivated, this, [this](const QModelIndex &index) {
        if (const audit::AuditedValue *value = m_model->at(index)) {
            const model::Address address = value->address;
            const model::Id scenario = value->scenario;
            Q_EMIT goTo(address, scenario);
        }
    });
    connect(m_cite, &QPushButton::clicked, this, &AuditPage::cite);
    setTexts();
    fillLists();
}

QPushButton *AuditPage::addChip(const char *name)
{
    QPushButton *chip = addButton(name);
    chip->setCheckable(true);
    return chip;
}

void AuditPage::build()
{
    QHBoxLayout *head = addRow(12.0);
    m_counts->setFont(forms::sizedFont(font(), 15.0, true));
    head->addWidget(m_counts);
    m_details->setWordWrap(true); // rather than to push the docks aside
    head->addWidget(m_details, 1);
    head->addWidget(m_cite);
    head->addWidget(m_copy);
    head->addWidget(m_export);
    QHBoxLayout *chips = addRow(6.0);
    for (QWidget *widget : QList<QWidget *>{m_without, m_assumptions, m_low, m_old, m_days, m_differs}) {
        chips->addWidget(widget);
    }
    chips->addStretch(1);
    QHBoxLayout *narrow = addRow(8.0);
    narrow->addWidget(m_filter, 2);
    for (QComboBox *box : {m_type, m_scenario, m_age}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    narrow->addWidget(m_type, 1);
    narrow->addWidget(m_scenario, 1);
    narrow->addWidget(m_ageLabel);
    narrow->addWidget(m_age, 1);
    narrow->addWidget(m_sourcelessFirst);
    m_ageLabel->setBuddy(m_age);
    finish();
}

void AuditPage::setTexts()
{
    RecordPage::setTexts();
    m_filter->setPlaceholderText(tr("Filter by entity, field or source"));
    m_filter->setAccessibleName(tr("Filter the values"));
    m_type->setAccessibleName(tr("List"));
    m_scenario->setAccessibleName(tr("Data or scenario"));
    m_days->setAccessibleName(tr("Age in days"));
    const QStringList around = tr("over %1 d", "of a source: older than so many days").split(QStringLiteral("%1"));
    m_days->setPrefix(around.value(0));
    m_days->setSuffix(around.value(1));
    m_old->setToolTip(tr("Only values whose source is older than so many days"));
    m_without->setToolTip(tr("Only values with neither source nor assumption"));
    m_assumptions->setToolTip(tr("Values that are assumed, also where a source is cited for the assumption"));
    m_low->setToolTip(tr("Values whose best source is of low confidence"));
    m_differs->setToolTip(tr("Only values that are not the default of their field"));
    m_sourcelessFirst->setText(tr("Without source first"));
    m_ageLabel->setText(tr("Age up to"));
    m_cite->setText(tr("Cite…"));
    m_table->setAccessibleName(tr("Values and their sources"));
}

void AuditPage::fillLists()
{
    const model::Project &project = m_document.project();
    const QVariant type = m_type->currentData();
    const QVariant scenario = m_scenario->currentData();
    const QVariant age = m_age->currentData();
    m_type->clear();
    m_type->addItem(tr("all lists"), -1);
    for (int t = 0; t < model::kEntityTypeCount; ++t) {
        const auto one = static_cast<EntityType>(t);
        const bool isAudited =
            (model::isSimulated(one) && one != EntityType::Scenario) || one == EntityType::Observation;
        if (isAudited && model::count(project, one) > 0) {
            m_type->addItem(model::pluralLabel(one), t);
        }
    }
    m_scenario->clear();
    m_scenario->addItem(tr("data and scenarios"), QString());
    m_scenario->addItem(tr("data only"), QStringLiteral("\n"));
    for (const model::Scenario &one : project.scenarios) {
        if (!one.overrides.isEmpty()) {
            m_scenario->addItem(tr("overrides of “%1”").arg(one.name.simplified()), one.id);
        }
    }
    m_age->clear();
    m_age->addItem(tr("today"), false);
    if (const QDate end = audit::endOfData(project); end.isValid()) {
        m_age->addItem(tr("end of data, %1").arg(plot::longDate(end, QLocale())), true);
        m_age->setItemData(1, tr("The latest day that a source, a citation or an observation is of"), Qt::ToolTipRole);
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(scenario)));
    m_age->setCurrentIndex(std::max(0, m_age->findData(age)));
}

QDate AuditPage::referenceDay() const
{
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    return m_age->currentData().toBool() ? audit::endOfData(m_document.project()) : today;
}

void AuditPage::setToday(const QDate &today)
{
    m_today = today;
    applyFilter();
}

QString AuditPage::exportName() const
{
    return tr("%1 sources.csv").arg(m_document.displayName());
}

void AuditPage::read()
{
    QList<std::pair<model::Address, model::Id>> selected;
    for (const QModelIndex &index : m_table->selectedRowsInOrder()) {
        if (const audit::AuditedValue *value = m_model->at(index); value != nullptr && selected.size() < kMostKept) {
            selected.append({value->address, value->scenario});
        }
    }
    const int scrolled = m_table->verticalScrollBar()->value();
    fillLists();
    m_model->setProject(m_document.project());
    applyFilter();
    QItemSelection again;
    for (const auto &[address, scenario] : std::as_const(selected)) {
        if (const QModelIndex index = m_model->indexOf(address, scenario); index.isValid()) {
            again.select(index, index);
        }
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(scrolled);
}

void AuditPage::applyFilter()
{
    AuditFilter filter;
    filter.withoutSource = m_without->isChecked();
    filter.assumptions = m_assumptions->isChecked();
    filter.lowConfidence = m_low->isChecked();
    filter.onlyOld = m_old->isChecked();
    filter.olderThanDays = m_days->value();
    filter.differsFromDefault = m_differs->isChecked();
    filter.text = m_filter->text();
    if (const int type = m_type->currentData().toInt(); m_type->currentIndex() > 0) {
        filter.type = static_cast<EntityType>(type);
    }
    const QString scenario = m_scenario->currentData().toString();
    filter.onlyData = scenario == QLatin1String("\n");
    filter.scenario = filter.onlyData ? QString() : scenario;
    m_model->setReferenceDay(referenceDay());
    m_model->setFilter(filter);
    showCounts();
}

void AuditPage::expand()
{
    m_table->setExpanded(m_model->groupIndex(AuditModel::Set), true);
    for (const auto group : {AuditModel::Set, AuditModel::Unset}) {
        m_table->setFirstColumnSpanned(group, {}, true);
    }
    m_table->setRowHidden(AuditModel::Unset, {}, m_model->shownCount(AuditModel::Unset) == 0);
}

void AuditPage::showCounts()
{
    const audit::AuditCounts &counts = m_model->counts();
    const QLocale locale;
    m_counts->setText(
        counts.values == 0
            ? tr("No value is set yet")
            : tr("%1 of %n value(s) have a source", nullptr, counts.values).arg(locale.toString(counts.withSource)));
    QStringList details;
    if (counts.assumptions > 0) {
        details.append(tr("%n assumed", nullptr, counts.assumptions));
    }
    if (counts.withoutSource > 0) {
        details.append(tr("%n without source", nullptr, counts.withoutSource));
    }
    if (counts.unset > 0) {
        details.append(tr("%n at their default", nullptr, counts.unset));
    }
    m_details->setText(details.join(QStringLiteral(" · ")));
    QPalette muted = m_details->palette();
    muted.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    m_details->setPalette(muted);
    const AuditModel::FilterCounts each = m_model->filterCounts();
    const auto label = [&locale](QPushButton *chip, const QString &text, int count) {
        chip->setText(tr("%1 %2").arg(text, locale.toString(count)));
        chip->setEnabled(count > 0 || chip->isChecked());
    };
    label(m_without, tr("Without source"), each.withoutSource);
    label(m_assumptions, tr("Assumptions"), each.assumptions);
    label(m_low, tr("Low confidence"), each.lowConfidence);
    label(m_old, tr("Old"), each.old);
    m_old->setEnabled(true); // fewer days may list more
    label(m_differs, tr("Not the default"), each.differsFromDefault);
    showRows(m_model->shownCount(AuditModel::Set) + m_model->shownCount(AuditModel::Unset) > 0);
}

void AuditPage::showSelection()
{
    const int selected = static_cast<int>(m_table->selectedRowsInOrder().size());
    m_cite->setEnabled(selected > 0);
    m_cite->setText(selected > 1 ? tr("Cite for %n…", nullptr, selected) : tr("Cite…"));
    m_cite->setToolTip(selected > 0 ? tr("Says where the selected values come from, as one step")
                                    : tr("Select the values to cite a source for"));
}

void AuditPage::showWithoutSource()
{
    m_without->setChecked(true);
}

void AuditPage::cite()
{
    QList<model::Citation> targets;
    for (const QModelIndex &index : m_table->selectedRowsInOrder()) {
        if (const audit::AuditedValue *value = m_model->at(index)) {
            model::Citation target;
            target.citedType = model::key(value->address.type);
            target.citedId = value->address.id;
            target.citedField = value->address.field;
            target.scenario = value->scenario;
            targets.append(target);
        }
    }
    if (targets.isEmpty()) {
        return;
    }
    auto *dialog = new forms::CitationDialog(m_document, targets.first(), window());
    dialog->setTargets(targets);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace penstock::sources
