// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building the dialog; what it does is in export_dialog_work.cpp.
#include "ui/export/export_dialog.h"

#include "ui/export/check_note.h"
#include "ui/export/export_form.h"
#include "ui/export/preview_view.h"
#include "ui/export/size_box.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace penstock::exporting {

using forms::scaled;

namespace {

constexpr int kPreviewDelay = 150; // milliseconds after the last change

/// What the list of zooms offers beside "Fit", in per cent.
constexpr std::array<int, 4> kZooms{25, 50, 100, 200};

void mute(QLabel &label)
{
    QPalette muted = label.palette();
    muted.setColor(QPalette::WindowText, forms::tokensOf(&label).mut);
    label.setPalette(muted);
}

QWidget *hairline(QWidget *parent, const QColor &colour, bool isUpright)
{
    auto *line = new QWidget(parent);
    isUpright ? line->setFixedWidth(1) : line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette colours = line->palette();
    colours.setColor(QPalette::Window, colour);
    line->setPalette(colours);
    return line;
}

QPushButton *button(const char *name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QStringList chartNames(const QList<ExportItem> &items)
{
    QStringList names;
    int stored = 0;
    for (const ExportItem &item : items) {
        names.append(item.title);
        stored += item.isStored ? 1 : 0;
    }
    if (stored > 1) {
        names.append(ExportDialog::tr("All %n stored views", nullptr, stored));
    }
    return names;
}

ExportDialog::ExportDialog(const QList<ExportItem> &items, int current, const ExportContext &context, QSettings &store,
                           QWidget *parent)
    : QDialog(parent)
    , m_items(items)
    , m_context(context)
    , m_store(store)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export chart"));
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).isStored) {
            m_stored.append(i);
        }
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPreviewDelay);
    m_measuring.setMaxThreadCount(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    const plot::Palette &t = forms::tokensOf(this);
    grid->addWidget(makeLeft(), 0, 0);
    grid->addWidget(hairline(this, t.bd, true), 0, 1);
    grid->addWidget(makeRight(), 0, 2);
    grid->addWidget(hairline(this, t.bd, false), 1, 0, 1, 3);
    grid->addWidget(makeFooter(), 2, 0, 1, 3);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(2, 1);

    const ExportSettings remembered = readSettings(m_store);
    m_form->sizes().setOwnSizes(readOwnSizes(m_store));
    m_form->setSettings(remembered);
    m_form->setChart(qBound(0, current, static_cast<int>(m_items.size()) - 1));
    m_openFolder->setChecked(remembered.opensFolder);
    m_folder = QFileInfo(remembered.folder).isDir()
                   ? remembered.folder
                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    connectParts();
    chartChanged();
    formatChanged();
    renderNow();
    m_preview->setFocus();

    QSize wanted(scaled(1080.0), scaled(720.0));
    if (const QScreen *on = parent != nullptr ? parent->screen() : nullptr; on != nullptr) {
        wanted = wanted.boundedTo(on->availableGeometry().size() - QSize(scaled(20.0), scaled(40.0)));
    }
    resize(wanted);
}

ExportDialog::~ExportDialog()
{
    m_measuring.waitForDone();
}

QWidget *ExportDialog::makeLeft()
{
    QList<Language> languages = m_context.languages;
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("exportSettings"));
    m_form = new ExportForm(chartNames(m_items), languages, scroll);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll);
    scroll->setFixedWidth(std::max(scaled(392.0), m_form->minimumSizeHint().width() + bar));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, forms::tokensOf(this).panel);
    scroll->setPalette(colours);
    return scroll;
}

QWidget *ExportDialog::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(scaled(16.0), scaled(10.0), scaled(16.0), scaled(12.0));
    layout->setSpacing(scaled(8.0));
    m_preview = new PreviewView(right);
    m_fault = new forms::MessageBar(forms::MessageBar::Tone::Fault, right);
    m_fault->setObjectName(QStringLiteral("exportFault"));
    m_fault->hide();
    layout->addWidget(makePreviewBar());
    layout->addWidget(m_fault);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeChecks());
    layout->addWidget(hairline(right, forms::tokensOf(this).hair, false));
    layout->addWidget(makeTexts());
    return right;
}

QWidget *ExportDialog::makePreviewBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8.0));
    auto *heading = new QLabel(tr("Preview"), bar);
    heading->setFont(forms::sizedFont(font(), 13.0, true));
    m_zoomNote = new QLabel(bar);
    m_zoomNote->setObjectName(QStringLiteral("zoomNote"));
    mute(*m_zoomNote);
    m_pager = new QWidget(bar);
    auto *pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(0, 0, 0, 0);
    auto *back = button("previousPage", tr("Previous"), tr("Preview the picture before this one"), m_pager);
    auto *on = button("nextPage", tr("Next"), tr("Preview the picture after this one"), m_pager);
    m_pageNote = new QLabel(m_pager);
    for (QWidget *part : std::initializer_list<QWidget *>{back, m_pageNote, on}) {
        pager->addWidget(part);
    }
    const auto turn = [this](int pages) {
        m_page = qBound(0, m_page + pages, static_cast<int>(m_stored.size()) - 1);
        showPager();
        renderNow();
    };
    connect(back, &QPushButton::clicked, this, [turn] { turn(-1); });
    connect(on, &QPushButton::clicked, this, [turn] { turn(1); });
    m_zoom = new forms::FlatComboBox(bar);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItem(tr("Fit"), 0);
    for (const int percent : kZooms) {
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    }
    m_zoom->setFixedWidth(scaled(76.0));
    auto *actual = button("actualSize", tr("Actual size"), tr("A pixel of the picture is a pixel of the screen"), bar);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int percent = m_zoom->currentData().toInt();
        m_preview->setZoom(percent > 0 ? std::optional(percent / 100.0) : std::nullopt);
    });
    connect(actual, &QPushButton::clicked, this, [this] {
        m_zoom->setCurrentIndex(m_zoom->findData(100));
        m_preview->setZoom(1.0);
    });
    layout->addWidget(heading);
    layout->addWidget(m_zoomNote);
    layout->addStretch(1);
    layout->addWidget(m_pager);
    layout->addWidget(m_zoom);
    layout->addWidget(actual);
    return bar;
}

QWidget *ExportDialog::makeChecks()
{
    auto *checks = new QWidget(this);
    auto *layout = new QHBoxLayout(checks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16.0));
    m_textCheck = new CheckNote(checks);
    m_labelCheck = new CheckNote(checks);
    m_textCheck->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the other one may be a long list
    m_bytes = new QLabel(checks);
    m_textCheck->setObjectName(QStringLiteral("textCheck"));
    m_labelCheck->setObjectName(QStringLiteral("labelCheck"));
    m_bytes->setObjectName(QStringLiteral("fileSize"));
    mute(*m_bytes);
    layout->addWidget(m_textCheck);
    layout->addWidget(m_labelCheck);
    layout->addStretch(1);
    layout->addWidget(m_bytes);
    return checks;
}

QWidget *ExportDialog::makeTexts()
{
    auto *texts = new QWidget(this);
    auto *grid = new QGridLayout(texts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(8.0));
    grid->setVerticalSpacing(scaled(5.0));
    m_title = new QLineEdit(texts);
    m_sourceLine = new QLineEdit(texts);
    m_file = new QLineEdit(texts);
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    m_sourceLine->setObjectName(QStringLiteral("pictureSourceLine"));
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_quote =
        button("fromCitations", tr("From citations"), tr("List the sources cited for what the chart shows"), texts);
    m_browse = button("browseFile", tr("Browse…"), tr("Choose folder and name"), texts);
    int row = 0;
    const auto add = [&](const QString &text, QLineEdit *line, QPushButton *beside) {
        auto *label = new QLabel(text, texts);
        mute(*label);
        label->setBuddy(line);
        line->setMinimumHeight(scaled(26.0));
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1, 1, beside != nullptr ? 1 : 2);
        if (beside != nullptr) {
            grid->addWidget(beside, row, 2);
        }
        ++row;
    };
    add(tr("Title"), m_title, nullptr);
    add(tr("Source line"), m_sourceLine, m_quote);
    add(tr("File"), m_file, m_browse);
    grid->setColumnStretch(1, 1);
    return texts;
}

QWidget *ExportDialog::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(scaled(16.0), scaled(10.0), scaled(16.0), scaled(12.0));
    layout->setSpacing(scaled(8.0));
    m_savePreset =
        button("savePreset", tr("Save as preset…"), tr("Keep this size under a name, in the list of sizes"), footer);
    m_openFolder = new QCheckBox(tr("Open the folder afterwards"), footer);
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_progress = new QProgressBar(footer);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(8.0));
    const plot::Palette &t = forms::tokensOf(this);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { border: none; background: %1; border-radius: 3px; }"
                                             "QProgressBar::chunk { background: %2; border-radius: 3px; }")
                                  .arg(t.bd.name(), t.acc.name()));
    m_progress->hide();
    m_copy = button("copyPicture", tr("Copy to clipboard"),
                    tr("Copy as image, SVG and PDF; each is drawn when another program asks for it"), footer);
    m_print = button("printPicture", tr("Print…"), tr("Choose paper, look at the pages, print"), footer);
    m_cancel = button("cancelExport", tr("Cancel"), tr("Close without exporting"), footer);
    m_export = button("exportPicture", QString(), tr("Write the file"), footer);
    m_export->setDefault(true);
    m_export->setAutoDefault(true);
    layout->addWidget(m_savePreset);
    layout->addWidget(m_openFolder);
    layout->addWidget(m_progress, 1);
    layout->addStretch(1);
    for (QPushButton *each : {m_copy, m_print, m_cancel, m_export}) {
        layout->addWidget(each);
    }
    return footer;
}

void ExportDialog::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &ExportDialog::render);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::changeSoon);
    connect(m_form, &ExportForm::chartChanged, this, &ExportDialog::chartChanged);
    connect(m_form, &ExportForm::formatChanged, this, &ExportDialog::formatChanged);
    connect(&m_form->sizes(), &SizeBox::ownSizesChanged, this,
            [this] { writeOwnSizes(m_store, m_form->sizes().ownSizes()); });
    connect(m_preview, &PreviewView::zoomChanged, this, &ExportDialog::showZoom);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_titleTyped = true;
        changeSoon();
    });
    connect(m_sourceLine, &QLineEdit::textEdited, this, [this] {
        m_sourceTyped = true;
        changeSoon();
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileTyped = true; });
    connect(m_file, &QLineEdit::editingFinished, this, &ExportDialog::takeEnding);
    connect(m_quote, &QPushButton::clicked, this, &ExportDialog::quoteSources);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_savePreset, &QPushButton::clicked, this, &ExportDialog::saveSize);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
}

} // namespace penstock::exporting
