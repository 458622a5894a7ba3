// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an export shall look: what the dialog remembers from one time to the next. Texts, range and file belong to one
// export and are not here.
#pragma once

#include "ui/export/picture_size.h"
#include "ui/plot/palette.h"

#include <QString>

class QSettings;

namespace penstock::exporting {

enum class Format { Png, Svg, Pdf };
/// "png", "svg", "pdf": as the ending of a file and in `penstock render --format`.
[[nodiscard]] QString endingOf(Format format);

struct ExportSettings {
    Format format = Format::Png;
    QString preset = QStringLiteral("slide"); ///< id of a size with a name; empty: a size of its own
    PictureSize size;
    plot::Theme theme = plot::Theme::Light;
    bool isTransparent = false;
    double fontScale = 1.0; ///< 0.7 .. 2
    bool hasTitle = true;
    bool hasSourceLine = true;
    bool hasMarkers = true;
    bool hasCursor = false;
    QString language;         ///< of the texts in the picture; empty: the window's
    bool hasOutlines = false; ///< SVG: letters as shapes
    bool hasMetadata = true;  ///< project, scenario, revision and date in the file
    bool opensFolder = false; ///< afterwards
    QString folder;           ///< where the last file went

    bool operator==(const ExportSettings &) const = default;
};

/// What is not readable, or out of range, is as on the first day.
[[nodiscard]] ExportSettings readSettings(const QSettings &store);
void writeSettings(QSettings &store, const ExportSettings &settings);

/// Sizes that the person has named, in the order in which they were made.
[[nodiscard]] std::vector<SizePreset> readOwnSizes(QSettings &store);
void writeOwnSizes(QSettings &store, const std::vector<SizePreset> &sizes);

} // namespace penstock::exporting
