// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_print.h"

#include "ui/export/picture_language.h"
#include "ui/forms/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace penstock::exporting {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kMarginMillimetres = 15.0;

} // namespace

void printPages(QPrinter &printer, const std::vector<PrintedPage> &pages, const QString &language)
{
    const PictureLanguage spoken(language);
    QPainter painter(&printer);
    if (!painter.isActive()) {
        return;
    }
    const double scale = printer.resolution() / kPointsPerInch;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage()) {
            return;
        }
        plot::PictureOptions options = pages[i].options;
        options.sizePoints = printer.pageLayout().paintRect(QPageLayout::Point).size();
        options.transparent = true; // paper
        options.basePoints = 0.0;
        painter.save();
        painter.scale(scale, scale);
        plot::paintPicture(painter, QRectF(QPointF(0.0, 0.0), options.sizePoints), pages[i].picture->stack(), options);
        painter.restore();
    }
}

void printWithPreview(const std::vector<PrintedPage> &pages, const QString &title, const QString &language,
                      QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat); // the preview asks for a file
    }
    printer.setDocName(title);
    printer.setCreator(QCoreApplication::applicationName());
    printer.setPageOrientation(QPageLayout::Landscape);
    const double margin = kMarginMillimetres;
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(QCoreApplication::translate("Print", "Print “%1”").arg(title));
    dialog.resize(forms::scaled(1000.0), forms::scaled(680.0));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&pages, &language](QPrinter *target) { printPages(*target, pages, language); });
    dialog.exec();
}

} // namespace penstock::exporting
