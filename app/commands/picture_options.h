// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a picture shall look, from the command line.
#pragma once

#include "app/command_parser.h"
#include "ui/plot/export.h"

#include <tl/expected.hpp>

namespace penstock::app {

struct PictureRequest {
    plot::PictureOptions options;
    QString format;   ///< empty: not said
    QString language; ///< empty: not said
    bool withMetadata = true;
};

/// "png", "svg", "pdf"; the first is drawn where nothing is said.
[[nodiscard]] const QStringList &pictureFormats();

/// --format, --preset, --size, --dpi, --range, --theme, --font-scale, --lang, --transparent, --no-metadata.
void addPictureOptions(CommandParser &parser);

/// The error says what is not accepted, and what is.
[[nodiscard]] tl::expected<PictureRequest, QString> pictureRequestOf(const CommandParser &parser);

} // namespace penstock::app
