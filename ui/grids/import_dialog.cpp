// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grids/import_dialog.h"

#include "core/audit/removal_toll.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/grids/plan_model.h"
#include "ui/grids/source_picker.h"
#include "ui/grids/table_file.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace penstock::grids {

using forms::scaled;

namespace {

enum MappingColumn { FromFile, GoesTo, FirstValues, ReadAs, MappingColumns };

} // namespace

ImportDialog::ImportDialog(GridModel &model, TableImport &import, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_import(import)
    , m_heading(new QLabel(this))
    , m_separator(new forms::FlatComboBox(this))
    , m_encodingLabel(new QLabel(tr("Encoding:"), this))
    , m_encoding(new forms::FlatComboBox(this))
    , m_headings(new QCheckBox(tr("The first line holds headings"), this))
    , m_mapping(new QTableWidget(this))
    , m_summary(new QLabel(this))
    , m_cells(new PlanModel(import.plan(), model.rowCount(), this))
    , m_table(new QTableView(this))
    , m_reason(new QLabel(this))
    , m_source(new SourcePicker(model.document(), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import table"));
    m_separator->setObjectName(QStringLiteral("importSeparator"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_headings->setObjectName(QStringLiteral("importHeadings"));
    m_mapping->setObjectName(QStringLiteral("importMapping"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_table->setObjectName(QStringLiteral("importCells"));
    build();
    fillChoices();
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_import.setSeparator(m_separator->currentData().toChar());
        fillMapping();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_import.setEncoding(m_encoding->currentData().toByteArray());
        fillMapping();
    });
    connect(m_headings, &QCheckBox::toggled, this, [this](bool checked) {
        m_import.setHasHeadings(checked);
        fillMapping();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showReason);
    fillMapping();
}

void ImportDialog::build()
{
    m_heading->setFont(forms::sizedFont(font(), 15.0, true));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setText(
        tr("Import “%1” into %2", "file and list")
            .arg(
                m_import.fileName(),
                model::pluralLabel(m_model.hasOwnRows() ? m_model.rowType() : model::EntityType::Stockpile).toLower()));
    auto *separatorLabel = new QLabel(tr("Columns are parted by:"), this);
    separatorLabel->setBuddy(m_separator);
    m_encodingLabel->setBuddy(m_encoding);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(scaled(6.0));
    choices->addWidget(separatorLabel);
    choices->addWidget(m_separator);
    choices->addSpacing(scaled(8.0));
    choices->addWidget(m_encodingLabel);
    choices->addWidget(m_encoding);
    choices->addSpacing(scaled(8.0));
    choices->addWidget(m_headings);
    choices->addStretch(1);

    m_mapping->setColumnCount(MappingColumns);
    m_mapping->setHorizontalHeaderLabels({tr("Column of the file"), tr("Goes to"), tr("First values"), tr("Read as")});
    m_mapping->setAccessibleName(tr("Where the columns of the file go"));
    m_mapping->verticalHeader()->hide();
    m_mapping->verticalHeader()->setDefaultSectionSize(scaled(30.0));
    m_mapping->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_mapping->setSelectionMode(QAbstractItemView::NoSelection);
    m_mapping->setFocusPolicy(Qt::NoFocus); // the boxes in it are what can be set
    m_mapping->setShowGrid(false);
    m_mapping->setWordWrap(false);
    QHeaderView *header = m_mapping->horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(FromFile, scaled(170.0));
    header->resizeSection(GoesTo, scaled(190.0));
    header->resizeSection(FirstValues, scaled(190.0));
    header->setStretchLastSection(true);

    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setModel(m_cells);
    m_table->setAccessibleName(tr("The rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(24.0));
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(110.0));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setMinimumHeight(scaled(20.0));
    QPalette ink = m_reason->palette();
    ink.setColor(QPalette::WindowText, forms::tokensOf(this).shortfall);
    m_reason->setPalette(ink);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("acceptImport"));
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelImport"));
    m_next = buttons->addButton(tr("Next marked cell"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(QStringLiteral("nextBadCell"));
    m_next->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goToNext);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16.0), scaled(16.0), scaled(16.0), scaled(12.0));
    layout->setSpacing(scaled(8.0));
    layout->addWidget(m_heading);
    layout->addLayout(choices);
    layout->addWidget(m_mapping, 3);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_reason);
    layout->addWidget(m_source);
    layout->addWidget(buttons);
    resize(scaled(760.0), scaled(640.0));
}

void ImportDialog::fillChoices()
{
    m_separator->addItem(tr("tabs"), QChar(QLatin1Char('\t')));
    m_separator->addItem(tr("semicolons"), QChar(QLatin1Char(';')));
    m_separator->addItem(tr("commas"), QChar(QLatin1Char(',')));
    m_separator->setCurrentIndex(m_separator->findData(m_import.separator()));
    for (const QByteArray &encoding : tableEncodings()) {
        m_encoding->addItem(encodingLabel(encoding), encoding);
    }
    m_encoding->setCurrentIndex(m_encoding->findData(m_import.encoding()));
    // What is marked as Unicode or can be nothing else needs no choice.
    m_encoding->setVisible(m_import.isEncodingGuessed());
    m_encodingLabel->setVisible(m_import.isEncodingGuessed());
    m_headings->setChecked(m_import.hasHeadings());
}

void ImportDialog::fillMapping()
{
    const QStringList &headings = m_import.headings();
    m_mapping->clearContents();
    m_mapping->setRowCount(static_cast<int>(headings.size()));
    for (int row = 0; row < m_mapping->rowCount(); ++row) {
        for (const int column : {FromFile, FirstValues, ReadAs}) {
            m_mapping->setItem(row, column, new QTableWidgetItem);
        }
        m_mapping->item(row, FromFile)->setText(headings.at(row));
        m_mapping->item(row, FromFile)->setToolTip(headings.at(row));
        auto *box = new forms::FlatComboBox(m_mapping);
        box->setObjectName(QStringLiteral("goesTo%1").arg(row));
        box->setAccessibleName(tr("Where “%1” goes").arg(headings.at(row)));
        box->addItem(tr("not imported"), kSkippedColumn);
        if (m_model.nameColumn() < 0) {
            box->addItem(forms::asHeading(model::singularLabel(m_model.rowType())), kRowNames);
        }
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (!m_model.isTotalColumn(column)) {
                box->addItem(m_model.columnNames(column).value(0), column);
            }
        }
        connect(box, &QComboBox::activated, this, [this, row, box] {
            m_import.setColumn(row, box->currentData().toInt());
            refresh();
        });
        m_mapping->setCellWidget(row, GoesTo, box);
    }
    refresh();
}

void ImportDialog::refresh()
{
    const plot::Palette &tokens = forms::tokensOf(this);
    for (int row = 0; row < m_mapping->rowCount(); ++row) {
        const int goesTo = m_import.columns().value(row, kSkippedColumn);
        auto *box = qobject_cast<QComboBox *>(m_mapping->cellWidget(row, GoesTo));
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(qMax(0, box->findData(goesTo)));
        const QColor ink = goesTo == kSkippedColumn ? tokens.mut : tokens.text;
        m_mapping->item(row, FromFile)->setForeground(ink);
        m_mapping->item(row, FirstValues)->setForeground(ink);
        m_mapping->item(row, FirstValues)->setText(m_import.samples(row).join(QStringLiteral("  ·  ")));
        m_mapping->item(row, ReadAs)->setForeground(ink);
        m_mapping->item(row, ReadAs)->setText(m_import.samplesRead(row).join(QStringLiteral("  ·  ")));
    }
    m_cells->refresh();
    const bool isBad = !m_import.problem().isEmpty();
    m_summary->setText(isBad ? m_import.problem() : summary());
    QPalette ink = m_summary->palette();
    ink.setColor(QPalette::WindowText, isBad ? tokens.shortfall : tokens.text);
    m_summary->setPalette(ink);
    m_accept->setEnabled(!isBad);
    m_accept->setToolTip(m_import.problem());
    m_next->setVisible(m_import.plan().badCount > 0);
    m_reason->clear();
    if (m_import.plan().badCount > 0) {
        goToNext();
    }
}

QString ImportDialog::summary() const
{
    const PastePlan &plan = m_import.plan();
    QStringList sentences;
    if (m_model.hasOwnRows()) {
        if (plan.newRows > 0) {
            sentences.append(
                tr("%1 would be new.", "e.g. 3 supplies").arg(audit::countText(m_model.rowType(), plan.newRows)));
        }
        if (plan.knownRows > 0) {
            sentences.append(
                tr("%1 would be updated.", "e.g. 3 supplies").arg(audit::countText(m_model.rowType(), plan.knownRows)));
        }
    } else {
        sentences.append(tr("Stocks of %1 would be set.", "e.g. 3 operators")
                             .arg(audit::countText(m_model.rowType(), plan.knownRows)));
    }
    if (plan.badCount > 0) {
        sentences.append(tr("%n cell(s) do not fit and would be left out.", nullptr, plan.badCount));
    }
    if (plan.lostRows > 0) {
        sentences.append(tr("%n row(s) cannot be added, since what they need does not fit.", nullptr, plan.lostRows));
    }
    if (plan.newRows > 0) {
        sentences += givenToNewRows();
    }
    sentences.append(tr("Empty cells leave what is there."));
    return forms::paragraph(sentences);
}

/// What new rows get where no column of the file says it.
QStringList ImportDialog::givenToNewRows() const
{
    QStringList sentences;
    const model::Project &project = m_model.document().project();
    const model::AnyEntity fresh = model::freshEntity(project, m_model.rowType(), QString());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const model::Field *field = model::findField(m_model.rowType(), m_model.columnKey(column));
        if (field == nullptr || !m_model.isNeeded(column) || m_import.columns().contains(column)) {
            continue;
        }
        sentences.append(
            tr("No column goes to “%1”: new rows get “%2”.")
                .arg(model::label(*field), forms::valueText(project, *field, field->get(model::base(fresh)))));
    }
    return sentences;
}

void ImportDialog::goToNext()
{
    const QModelIndex next = m_cells->nextBad(m_table->currentIndex());
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next);
}

void ImportDialog::showReason(const QModelIndex &index)
{
    m_reason->setText(index.isValid() ? m_cells->cell(index).reason : QString());
}

} // namespace penstock::grids
