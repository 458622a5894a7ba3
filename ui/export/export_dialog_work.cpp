// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preview, checks and texts; writing, copying and printing are in export_dialog_export.cpp.
#include "ui/export/export_dialog.h"

#include "ui/export/check_note.h"
#include "ui/export/export_form.h"
#include "ui/export/picture_language.h"
#include "ui/export/preview_view.h"
#include "ui/export/size_box.h"
#include "ui/export/source_line.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/message_bar.h"
#include "ui/forms/value_text.h"
#include "ui/plot/text_record.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <cmath>

namespace penstock::exporting {

namespace {

constexpr double kMostPreviewPixels = 12e6; // more take longer to draw than one likes to wait
constexpr double kLeastReadablePoints = 6.0;
constexpr double kPointsPerInch = 72.0;

QString pointsText(double points)
{
    return QLocale().toString(points, 'f', 1);
}

/// The resolution at which the preview is drawn: the export's, where that is sensible.
double previewDpi(const PictureSize &size)
{
    const QSizeF points = size.points();
    const double pixels = points.width() * points.height() * std::pow(size.dpi / kPointsPerInch, 2.0);
    return pixels <= kMostPreviewPixels ? size.dpi : size.dpi * std::sqrt(kMostPreviewPixels / pixels);
}

} // namespace

const QImage &ExportDialog::preview() const
{
    return m_preview->image();
}

bool ExportDialog::isMany() const
{
    return m_form->chart() >= m_items.size();
}

QList<int> ExportDialog::chosen() const
{
    return isMany() ? m_stored : QList<int>{m_form->chart()};
}

int ExportDialog::shownItem() const
{
    return isMany() ? m_stored.at(m_page) : m_form->chart();
}

ExportSettings ExportDialog::settings() const
{
    ExportSettings chosen = m_form->settings();
    chosen.opensFolder = m_openFolder->isChecked();
    chosen.folder = m_folder;
    return chosen;
}

void ExportDialog::remember()
{
    writeSettings(m_store, settings());
}

PictureTexts ExportDialog::textsOf(int item) const
{
    PictureTexts texts;
    texts.cursor = m_items.at(item).cursor;
    if (!isMany()) {
        texts.range = m_form->range();
        texts.title = m_title->text();
        texts.sourceLine = m_sourceLine->text();
    }
    return texts;
}

void ExportDialog::chartChanged()
{
    m_page = 0;
    m_titleTyped = m_sourceTyped = false;
    m_picture.reset();
    const bool isOne = !isMany();
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sourceLine, m_quote}) {
        part->setEnabled(isOne);
    }
    const QString why = isOne ? QString() : tr("Each view has its own");
    m_title->setPlaceholderText(why);
    m_sourceLine->setPlaceholderText(why);
    if (!isOne) {
        m_title->clear();
        m_sourceLine->clear();
    }
    showPager();
    if (!m_fileTyped) {
        const QString chart = isOne ? m_items.at(shownItem()).title : tr("charts");
        m_file->setText(fileNameOf(QStringLiteral("%1 – %2").arg(m_context.projectName, chart)) + QLatin1Char('.')
                        + endingOf(m_form->settings().format));
        m_file->setCursorPosition(0);
    }
    changeSoon();
}

void ExportDialog::formatChanged()
{
    const QString ending = endingOf(m_form->settings().format);
    const QFileInfo file(m_file->text());
    static const QStringList known{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    QString name = m_file->text();
    if (known.contains(file.suffix().toLower())) {
        name.chop(file.suffix().size());
        m_file->setText(name + ending);
    } else if (!name.isEmpty()) {
        m_file->setText(name + QLatin1Char('.') + ending);
    }
    m_file->setCursorPosition(0);
    m_export->setText(tr("Export %1").arg(ending.toUpper()));
}

/// A name that ends otherwise says what kind of file is wanted.
void ExportDialog::takeEnding()
{
    const QString ending = QFileInfo(m_file->text()).suffix().toLower();
    for (const Format format : {Format::Png, Format::Svg, Format::Pdf}) {
        ExportSettings all = m_form->settings();
        if (ending == endingOf(format) && all.format != format) {
            all.format = format;
            m_form->setSettings(all);
            formatChanged();
            changeSoon();
        }
    }
}

QString ExportDialog::path() const
{
    QString name = m_file->text().trimmed();
    const QString ending = QLatin1Char('.') + endingOf(m_form->settings().format);
    if (!name.endsWith(ending, Qt::CaseInsensitive)) {
        name += ending;
    }
    return QDir::cleanPath(QDir(m_folder).filePath(name));
}

void ExportDialog::renderNow()
{
    m_timer.stop();
    render();
}

bool ExportDialog::makePicture()
{
    const int item = shownItem();
    const QString language = m_form->settings().language;
    if (m_picture != nullptr && m_pictureItem == item && m_pictureLanguage == language) {
        return true;
    }
    auto made = m_items.at(item).make();
    if (!made) {
        m_picture.reset();
        m_preview->setImage({});
        showFault(forms::asHeading(model::sentence(made.error())));
        return false;
    }
    m_picture = std::move(*made);
    m_pictureItem = item;
    m_pictureLanguage = language;
    const plot::PictureOptions own = m_picture->options({});
    const plot::TimeAxis &axis = m_picture->stack().axis();
    if (!m_titleTyped && !isMany()) {
        m_title->setText(own.options.title);
        m_title->setCursorPosition(0);
    }
    if (!m_sourceTyped && !isMany()) {
        m_sourceLine->setText(own.options.sourceLine);
        m_sourceLine->setCursorPosition(0);
    }
    const ExportItem &shown = m_items.at(item);
    m_form->setSpans(
        {shown.shown, {own.fromDay, own.toDay}, {axis.fullFrom(), axis.fullTo()}, shown.hasTime, isMany()});
    return true;
}

void ExportDialog::render()
{
    m_timer.stop();
    const ExportSettings chosen = settings();
    QString fault = faultOf(chosen.size, chosen.format == Format::Png);
    {
        const PictureLanguage language(chosen.language);
        if (fault.isEmpty() && !makePicture()) {
            return;
        }
    }
    if (fault.isEmpty()) {
        fault = m_form->rangeFault();
    }
    if (!fault.isEmpty()) {
        showFault(fault);
        return;
    }
    QImage image;
    QByteArray bytes;
    QStringList cut;
    plot::PictureOptions options;
    const double dpi = previewDpi(chosen.size);
    {
        const PictureLanguage language(chosen.language);
        const plot::TextRecord record;
        options = optionsOf(*m_picture, chosen, textsOf(m_pictureItem), m_context);
        image = previewOf(m_picture->stack(), chosen.format, options, dpi);
        cut = record.cutTexts();
        if (chosen.format != Format::Png) {
            bytes = bytesOf(m_picture->stack(), chosen.format, options);
        }
    }
    showFault({});
    m_preview->setImage(image);
    showChecks(cut, options);
    if (chosen.format != Format::Png) {
        showBytes(bytes.size());
        return;
    }
    // Packing takes as long as drawing: elsewhere, and only the last one counts.
    const quint64 ticket = ++m_ticket;
    const double share = std::pow(chosen.size.dpi / dpi, 2.0);
    m_bytes->clear();
    m_measuring.clear();
    m_measuring.start([this, image, ticket, share] {
        const auto size = static_cast<qint64>(static_cast<double>(pngOf(image).size()) * share);
        QMetaObject::invokeMethod(
            this,
            [this, ticket, size] {
                if (ticket == m_ticket) {
                    showBytes(size);
                }
            },
            Qt::QueuedConnection);
    });
}

void ExportDialog::showFault(const QString &sentence)
{
    m_fault->setVisible(!sentence.isEmpty());
    const bool isBusy = m_job != nullptr;
    for (QPushButton *each : {m_copy, m_print, m_export}) {
        each->setEnabled(sentence.isEmpty() && !isBusy);
    }
    if (!sentence.isEmpty()) {
        m_fault->setMessage(sentence);
        ++m_ticket;
        m_bytes->clear();
    }
}

void ExportDialog::showChecks(const QStringList &cut, const plot::PictureOptions &options)
{
    const double points = plot::checkPicture(options).smallestTextPoints;
    const bool isReadable = points >= kLeastReadablePoints;
    m_textCheck->setNote(isReadable, isReadable ? tr("Smallest text prints at %1 pt").arg(pointsText(points))
                                                : tr("Smallest text prints at %1 pt; below %2 pt it is hard to read")
                                                      .arg(pointsText(points), pointsText(kLeastReadablePoints)));
    const QString names = cut.join(QStringLiteral(", "));
    m_labelCheck->setNote(cut.isEmpty(),
                          cut.isEmpty()
                              ? tr("All labels fit")
                              : tr("%n label(s) do not fit: %1", nullptr, static_cast<int>(cut.size())).arg(names));
}

void ExportDialog::showBytes(qint64 bytes)
{
    const QString size = QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    m_bytes->setText(m_form->settings().format == Format::Png ? tr("about %1").arg(size) : size);
}

void ExportDialog::showZoom()
{
    if (m_preview->image().isNull()) {
        m_zoomNote->clear();
        return;
    }
    const PictureSize &size = m_form->sizes().size();
    const double all = m_preview->zoom() * previewDpi(size) / size.dpi;
    const QString percent = QLocale().toString(static_cast<int>(std::lround(all * 100.0)));
    m_zoomNote->setText(tr("%1 % of actual size").arg(percent));
    if (m_preview->isFitted()) {
        m_zoom->setCurrentIndex(0);
    } else {
        m_zoom->setCurrentIndex(m_zoom->findData(static_cast<int>(std::lround(m_preview->zoom() * 100.0))));
    }
}

void ExportDialog::showPager()
{
    m_pager->setVisible(isMany());
    m_pageNote->setText(QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_stored.size()));
    if (isMany()) {
        m_pageNote->setToolTip(m_items.at(shownItem()).title);
    }
}

void ExportDialog::quoteSources()
{
    const PictureLanguage language(m_form->settings().language);
    if (!makePicture()) {
        return;
    }
    const QString line = sourceLineOf(m_picture->resolved(), m_picture->scenarioId(), m_picture->entities(), QLocale());
    if (line.isEmpty()) {
        m_fault->setMessage(tr("Nothing that this chart shows has a source yet."));
        m_fault->show();
        return;
    }
    m_sourceTyped = true;
    m_sourceLine->setText(line);
    m_sourceLine->setCursorPosition(0);
    changeSoon();
}

void ExportDialog::saveSize()
{
    bool isNamed = false;
    const QString name = QInputDialog::getText(this, tr("Save as preset"), tr("Name of this size:"), QLineEdit::Normal,
                                               QString(), &isNamed)
                             .simplified();
    if (isNamed && !name.isEmpty()) {
        m_form->sizes().addOwnSize(name);
    }
}

} // namespace penstock::exporting
