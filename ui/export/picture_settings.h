// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what was chosen to what is drawn, and what a file says of its origin: the same for the dialog, the clipboard,
// printing and the command line.
#pragma once

#include "ui/export/export_item.h"
#include "ui/export/export_settings.h"

namespace penstock::exporting {

/// What belongs to one export only.
struct PictureTexts {
    std::optional<QString> title;      ///< nothing: the chart's own
    std::optional<QString> sourceLine; ///< nothing: the chart's own
    std::optional<Span> range;         ///< nothing: the chart's own
    std::optional<double> cursor;      ///< day
};

/// Project, scenario (its id, and its name where it has one), revision, program and date, as they stand in a file.
[[nodiscard]] QList<QPair<QString, QString>> originOf(const model::Project &project, const model::Id &scenario,
                                                      const QString &software, const QString &date);

/// What draws \p picture as chosen. Moves the cursor of its stack.
[[nodiscard]] plot::PictureOptions optionsOf(Picture &picture, const ExportSettings &settings,
                                             const PictureTexts &texts, const ExportContext &context);

/// The bytes of a file of \p format.
[[nodiscard]] QByteArray bytesOf(plot::PanelStack &stack, Format format, const plot::PictureOptions &options);
/// Those of a PNG; may run on any thread.
[[nodiscard]] QByteArray pngOf(const QImage &image);
/// What the export looks like, by the way it is drawn: a PNG as it is, SVG and PDF as lines and letters on pixels of
/// \p dpi.
[[nodiscard]] QImage previewOf(plot::PanelStack &stack, Format format, const plot::PictureOptions &options, double dpi);

/// A name for a file, without folder and ending: signs that file systems refuse are replaced.
[[nodiscard]] QString fileNameOf(const QString &wanted);

} // namespace penstock::exporting
