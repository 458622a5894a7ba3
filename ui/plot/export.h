// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of a stack: PNG, SVG and PDF. Layout is done in points, so dpi changes pixels, never proportions, and
// nothing depends on the screen.
#pragma once

#include "core/model/problem.h"
#include "ui/plot/panel_stack.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPair>
#include <QSizeF>

#include <memory>
#include <vector>

namespace penstock::plot {

struct PictureOptions {
    QSizeF sizePoints{720.0, 405.0}; ///< 1/72 inch
    double dpi = 192.0;              ///< PNG only
    Theme theme = Theme::Light;
    bool transparent = false;
    double fontScale = 1.0;  ///< 0.7 .. 2
    double basePoints = 0.0; ///< size of 1 em; 0: from the size of the picture
    QFont font;              ///< family; default: the application's
    QLocale locale;
    bool textAsOutlines = false; ///< SVG and PDF
    StackOptions options;        ///< title, source line, markers, cursor
    double fromDay = 0.0;        ///< Julian days; both 0: what the axis shows
    double toDay = 0.0;
    /// Written into the file: project, scenario, revision, program version, date. Empty: none.
    QList<QPair<QString, QString>> metadata;
};

/// What a reader should know before printing.
struct PictureCheck {
    double smallestTextPoints = 0.0;
};

/// Size in points of \p pixels at \p dpi.
[[nodiscard]] QSizeF pointsOf(QSize pixels, double dpi);
[[nodiscard]] QSizeF pointsOfMillimetres(QSizeF millimetres);
/// Pixels of a PNG with these options.
[[nodiscard]] QSize pixelsOf(const PictureOptions &options);
[[nodiscard]] PictureCheck checkPicture(const PictureOptions &options);

/// Draws the stack into \p target of any painter whose unit is one point: what SVG, PDF, printing and slides share.
void paintPicture(QPainter &painter, const QRectF &target, PanelStack &stack, const PictureOptions &options);

[[nodiscard]] QImage renderImage(PanelStack &stack, const PictureOptions &options);
[[nodiscard]] QByteArray renderPng(PanelStack &stack, const PictureOptions &options);
[[nodiscard]] QByteArray renderSvg(PanelStack &stack, const PictureOptions &options);
[[nodiscard]] QByteArray renderPdf(PanelStack &stack, const PictureOptions &options);
/// One document, a picture a page; title and metadata are those of the first.
struct PdfPage {
    PanelStack *stack = nullptr;
    PictureOptions options;
};
[[nodiscard]] QByteArray renderPdf(const std::vector<PdfPage> &pages);

/// The same page by page, so that others can work in between.
class PdfBook
{
public:
    /// \p first: options of the first page; title and metadata of the document.
    explicit PdfBook(const PictureOptions &first);
    ~PdfBook();
    PdfBook(const PdfBook &) = delete;
    PdfBook &operator=(const PdfBook &) = delete;

    void add(PanelStack &stack, const PictureOptions &options);
    /// The file; no page can be added then.
    [[nodiscard]] QByteArray finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// By the ending of \p path: .png, .svg or .pdf. Never leaves half a file.
[[nodiscard]] model::Expected<void> writePicture(PanelStack &stack, const PictureOptions &options, const QString &path);

} // namespace penstock::plot
