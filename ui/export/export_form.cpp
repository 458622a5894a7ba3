// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_form.h"

#include "ui/export/date_box.h"
#include "ui/export/scale_slider.h"
#include "ui/export/size_box.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"
#include "ui/plot/numbers.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <cmath>

namespace penstock::exporting {

using forms::FlatComboBox;
using forms::scaled;

namespace {

QDate dateOf(double day)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(day)));
}

QString spanText(const Span &span)
{
    const QLocale locale;
    //: from one month to another, e.g. "Jan 2024 – Dec 2026"
    return ExportForm::tr("%1 – %2").arg(plot::monthAndYear(dateOf(span.first), locale),
                                         plot::monthAndYear(dateOf(span.second), locale));
}

QHBoxLayout *rowIn(QWidget *widget, double spacing)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(spacing));
    return layout;
}

} // namespace

ExportForm::ExportForm(const QStringList &charts, const QList<Language> &languages, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_chart(new FlatComboBox(this))
    , m_range(new FlatComboBox(this))
    , m_formats(new QButtonGroup(this))
    , m_sizes(new SizeBox(this))
    , m_themes(new QButtonGroup(this))
    , m_transparent(new QCheckBox(tr("Transparent"), this))
    , m_title(new QCheckBox(tr("Title"), this))
    , m_sourceLine(new QCheckBox(tr("Source line"), this))
    , m_markers(new QCheckBox(tr("Markers"), this))
    , m_cursor(new QCheckBox(tr("Cursor"), this))
    , m_language(new FlatComboBox(this))
    , m_outlines(new QCheckBox(tr("As outlines"), this))
    , m_metadata(new QCheckBox(tr("Project and date in the file"), this))
{
    m_grid->setContentsMargins(scaled(16.0), scaled(12.0), scaled(16.0), scaled(12.0));
    m_grid->setHorizontalSpacing(scaled(8.0));
    m_grid->setVerticalSpacing(scaled(6.0));
    m_grid->setColumnMinimumWidth(0, scaled(96.0));
    m_grid->setColumnStretch(1, 1);
    buildWhat(charts);
    buildFormat();
    buildAppearance(languages);
    m_grid->setRowStretch(m_grid->rowCount(), 1);

    for (QCheckBox *box : {m_transparent, m_title, m_sourceLine, m_markers, m_cursor, m_outlines, m_metadata}) {
        connect(box, &QCheckBox::toggled, this, &ExportForm::changed);
    }
    connect(m_chart, &QComboBox::currentIndexChanged, this, &ExportForm::chartChanged);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        showApplicable();
        if (!m_isFilling) {
            Q_EMIT changed();
        }
    });
    connect(m_formats, &QButtonGroup::idClicked, this, [this] {
        showApplicable();
        Q_EMIT formatChanged();
        Q_EMIT changed();
    });
    connect(m_themes, &QButtonGroup::idClicked, this, &ExportForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    connect(m_sizes, &SizeBox::changed, this, &ExportForm::changed);
    connect(m_from, &DateBox::changed, this, &ExportForm::changed);
    connect(m_to, &DateBox::changed, this, &ExportForm::changed);
    connect(m_scale, &QSlider::valueChanged, m_percent, &QSpinBox::setValue);
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int percent) {
        m_scale->setValue(percent);
        Q_EMIT changed();
    });
    showApplicable();
}

void ExportForm::addHeading(const QString &text, bool first)
{
    int row = m_grid->rowCount();
    if (!first) {
        auto *line = new QWidget(this);
        line->setFixedHeight(1);
        line->setAutoFillBackground(true);
        QPalette colours = line->palette();
        colours.setColor(QPalette::Window, forms::tokensOf(this).hair);
        line->setPalette(colours);
        m_grid->addWidget(line, row++, 0, 1, 2);
    }
    auto *heading = new QLabel(text, this);
    heading->setFont(forms::sizedFont(font(), 13.0, true));
    m_grid->addWidget(heading, row, 0, 1, 2);
}

QLabel *ExportForm::addRow(const QString &label, QWidget *content, Qt::Alignment alignment)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label, this);
    QPalette muted = name->palette();
    muted.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    name->setPalette(muted);
    name->setBuddy(content);
    if (alignment == Qt::AlignTop) {
        name->setContentsMargins(0, scaled(4.0), 0, 0);
    }
    m_grid->addWidget(name, row, 0, alignment);
    m_grid->addWidget(content, row, 1);
    return name;
}

void ExportForm::buildWhat(const QStringList &charts)
{
    addHeading(tr("What"), true);
    m_chart->setObjectName(QStringLiteral("exportChart"));
    m_range->setObjectName(QStringLiteral("exportRange"));
    m_chart->addItems(charts);
    for (int i = 0; i < m_chart->count(); ++i) {
        m_chart->setItemData(i, charts.at(i), Qt::ToolTipRole);
    }
    addRow(tr("Chart"), m_chart);
    addRow(tr("Range"), m_range);
    m_dates = makeDates();
    m_datesLabel = addRow(tr("Dates"), m_dates);
}

QWidget *ExportForm::makeDates()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowIn(row, 6.0);
    m_from = new DateBox(row);
    m_to = new DateBox(row);
    m_from->edit().setObjectName(QStringLiteral("rangeFrom"));
    m_to->edit().setObjectName(QStringLiteral("rangeTo"));
    m_from->edit().setAccessibleName(tr("First day"));
    m_to->edit().setAccessibleName(tr("Last day"));
    layout->addWidget(m_from, 1);
    layout->addWidget(m_to, 1);
    return row;
}

void ExportForm::buildFormat()
{
    addHeading(tr("Format"), false);
    addRow(tr("File type"), makeFormats());
    addRow(tr("Size"), m_sizes->list(), Qt::AlignTop);
    addRow(tr("Width × height"), m_sizes->sides());
    addRow(tr("Resolution"), m_sizes->resolution());
}

QWidget *ExportForm::makeFormats()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowIn(row, 0.0);
    const QStringList tips{tr("Pixels: for slides, mail and the web"),
                           tr("Lines and letters: sharp at any size, can be edited further"),
                           tr("Lines and letters on a page: for print and reports")};
    for (int i = 0; i < 3; ++i) {
        const QString ending = endingOf(static_cast<Format>(i));
        auto *button = new QPushButton(ending.toUpper(), row);
        button->setObjectName(ending + QStringLiteral("Format"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setToolTip(tips.at(i));
        button->setFixedWidth(scaled(62.0));
        m_formats->addButton(button, i);
        layout->addWidget(button);
    }
    m_formats->setExclusive(true);
    m_formats->button(0)->setChecked(true);
    layout->addStretch(1);
    return row;
}

void ExportForm::buildAppearance(const QList<Language> &languages)
{
    addHeading(tr("Appearance"), false);
    m_transparent->setObjectName(QStringLiteral("transparent"));
    m_transparent->setToolTip(
        tr("No background. The theme decides whether the letters are for a light or a dark one."));
    m_language->setObjectName(QStringLiteral("pictureLanguage"));
    m_outlines->setObjectName(QStringLiteral("outlines"));
    m_outlines->setToolTip(
        tr("Letters become shapes: the same in every program, but nobody can select or search them."));
    m_metadata->setObjectName(QStringLiteral("metadata"));
    m_metadata->setToolTip(
        tr("Writes project, scenario, revision, program version and date into the file, not into the "
           "picture, so that it can be traced later."));
    addRow(tr("Theme"), makeThemes());
    addRow(tr("Background"), m_transparent);
    addRow(tr("Font scale"), makeScale());
    addRow(tr("Include"), makeParts(), Qt::AlignTop);
    m_language->addItem(tr("As the window"), QString());
    for (const Language &language : languages) {
        m_language->addItem(language.name, language.code);
    }
    addRow(tr("Language"), m_language);
    m_outlinesLabel = addRow(tr("Letters"), m_outlines);
    addRow(tr("Origin"), m_metadata);
}

QWidget *ExportForm::makeThemes()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowIn(row, 12.0);
    const QStringList names{tr("Light"), tr("Dark"), tr("Greyscale")};
    for (int i = 0; i < 3; ++i) { // as plot::Theme
        auto *button = new QRadioButton(names.at(i), row);
        button->setObjectName(QStringLiteral("theme%1").arg(i));
        m_themes->addButton(button, i);
        layout->addWidget(button);
    }
    m_themes->button(2)->setToolTip(tr("Inks and patterns that stay apart when printed in black and white"));
    m_themes->button(0)->setChecked(true);
    layout->addStretch(1);
    return row;
}

QWidget *ExportForm::makeScale()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowIn(row, 8.0);
    m_scale = new ScaleSlider(row);
    m_percent = new QSpinBox(row);
    m_scale->setObjectName(QStringLiteral("fontScaleSlider"));
    m_percent->setObjectName(QStringLiteral("fontScale"));
    m_scale->setAccessibleName(tr("Font scale"));
    m_percent->setAccessibleName(tr("Font scale in per cent"));
    m_scale->setRange(70, 200);
    m_scale->setSingleStep(5);
    m_scale->setPageStep(10);
    m_percent->setRange(70, 200);
    m_percent->setSingleStep(5);
    //: after a number
    m_percent->setSuffix(tr(" %"));
    m_percent->setFixedWidth(scaled(72.0));
    m_scale->setValue(100);
    m_percent->setValue(100);
    layout->addWidget(m_scale, 1);
    layout->addWidget(m_percent);
    return row;
}

QWidget *ExportForm::makeParts()
{
    auto *parts = new QWidget(this);
    auto *grid = new QGridLayout(parts);
    grid->setContentsMargins(0, scaled(3.0), 0, 0);
    grid->setHorizontalSpacing(scaled(14.0));
    grid->setVerticalSpacing(scaled(4.0));
    m_title->setObjectName(QStringLiteral("includeTitle"));
    m_sourceLine->setObjectName(QStringLiteral("includeSourceLine"));
    m_markers->setObjectName(QStringLiteral("includeMarkers"));
    m_cursor->setObjectName(QStringLiteral("includeCursor"));
    m_cursor->setToolTip(tr("The line at the date that is pinned in the window, with the figures at it"));
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_sourceLine, 0, 1);
    grid->addWidget(m_markers, 1, 0);
    grid->addWidget(m_cursor, 1, 1);
    grid->setColumnStretch(2, 1);
    return parts;
}

int ExportForm::chart() const
{
    return m_chart->currentIndex();
}

void ExportForm::setChart(int index)
{
    m_chart->setCurrentIndex(index);
}

void ExportForm::setSpans(const Spans &spans)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant before = m_range->currentData();
    m_spans = spans;
    m_range->clear();
    const auto add = [this](const QString &text, RangeKind kind) { m_range->addItem(text, static_cast<int>(kind)); };
    if (spans.isMany) {
        add(tr("As each view says"), RangeKind::Own);
    } else if (!spans.hasTime) {
        add(tr("The whole horizon"), RangeKind::Own);
    } else {
        if (spans.shown) {
            add(tr("As on screen: %1").arg(spanText(*spans.shown)), RangeKind::Shown);
        } else if (spans.own != spans.full) {
            add(tr("As the view says: %1").arg(spanText(spans.own)), RangeKind::Own);
        }
        add(tr("Whole horizon: %1").arg(spanText(spans.full)), RangeKind::Full);
        add(tr("Dates…"), RangeKind::Dates);
        const Span &first = spans.shown ? *spans.shown : spans.own;
        m_from->setDate(dateOf(first.first));
        m_to->setDate(dateOf(first.second));
    }
    m_range->setEnabled(m_range->count() > 1);
    m_range->setCurrentIndex(qMax(0, m_range->findData(before)));
    showApplicable();
}

std::optional<Span> ExportForm::range() const
{
    if (m_spans.isMany || !m_spans.hasTime) {
        return std::nullopt;
    }
    switch (static_cast<RangeKind>(m_range->currentData().toInt())) {
    case RangeKind::Shown: return m_spans.shown;
    case RangeKind::Own: return std::nullopt;
    case RangeKind::Full: return m_spans.full;
    case RangeKind::Dates: break;
    }
    return Span{static_cast<double>(m_from->date().toJulianDay()), static_cast<double>(m_to->date().toJulianDay())};
}

QString ExportForm::rangeFault() const
{
    if (!m_range->isEnabled() || m_range->currentData().toInt() != static_cast<int>(RangeKind::Dates)) {
        return {};
    }
    if (!m_from->fault().isEmpty()) {
        return m_from->fault();
    }
    if (!m_to->fault().isEmpty()) {
        return m_to->fault();
    }
    const Span chosen = *range();
    if (!(chosen.second > chosen.first)) {
        return tr("The last day must be after %1.").arg(plot::longDate(m_from->date(), QLocale()));
    }
    if (chosen.second <= m_spans.full.first || chosen.first >= m_spans.full.second) {
        return tr("There is nothing to draw: the horizon runs from %1 to %2.")
            .arg(plot::longDate(dateOf(m_spans.full.first), QLocale()),
                 plot::longDate(dateOf(m_spans.full.second), QLocale()));
    }
    return {};
}

ExportSettings ExportForm::settings() const
{
    ExportSettings s;
    s.format = static_cast<Format>(m_formats->checkedId());
    s.preset = m_sizes->preset();
    s.size = m_sizes->size();
    s.theme = static_cast<plot::Theme>(m_themes->checkedId());
    s.isTransparent = m_transparent->isChecked();
    s.fontScale = m_percent->value() / 100.0;
    s.hasTitle = m_title->isChecked();
    s.hasSourceLine = m_sourceLine->isChecked();
    s.hasMarkers = m_markers->isChecked();
    s.hasCursor = m_cursor->isChecked();
    s.language = m_language->currentData().toString();
    s.hasOutlines = m_outlines->isChecked();
    s.hasMetadata = m_metadata->isChecked();
    return s;
}

void ExportForm::setSettings(const ExportSettings &s)
{
    const QSignalBlocker blocker(this);
    m_formats->button(static_cast<int>(s.format))->setChecked(true);
    m_sizes->setSize(s.preset, s.size);
    m_themes->button(static_cast<int>(s.theme))->setChecked(true);
    m_transparent->setChecked(s.isTransparent);
    m_percent->setValue(static_cast<int>(std::lround(s.fontScale * 100.0)));
    m_title->setChecked(s.hasTitle);
    m_sourceLine->setChecked(s.hasSourceLine);
    m_markers->setChecked(s.hasMarkers);
    m_cursor->setChecked(s.hasCursor);
    m_language->setCurrentIndex(qMax(0, m_language->findData(s.language)));
    m_outlines->setChecked(s.hasOutlines);
    m_metadata->setChecked(s.hasMetadata);
    showApplicable();
}

void ExportForm::showApplicable()
{
    const bool hasDates = m_range->currentData().toInt() == static_cast<int>(RangeKind::Dates) && m_range->isEnabled();
    m_dates->setVisible(hasDates);
    m_datesLabel->setVisible(hasDates);
    const bool isSvg = m_formats->checkedId() == static_cast<int>(Format::Svg);
    m_outlines->setVisible(isSvg);
    m_outlinesLabel->setVisible(isSvg);
}

} // namespace penstock::exporting
