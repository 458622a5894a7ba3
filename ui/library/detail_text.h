// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/library/library.h"
#include "ui/plot/palette.h"

namespace penstock::library {

/// Links inside: "take:FIELD" takes the library's value of a field, "source:ID" shows a source, others are addresses.
inline constexpr const char *kTakeScheme = "take";
inline constexpr const char *kSourceScheme = "source";

/// An entry as rich text: its figures with the numbers of their sources, how the project differs, what it lacks.
[[nodiscard]] QString detailText(const Library &library, const document::ProjectDocument &document, const Entry &entry,
                                 const plot::Palette &tokens);

/// What of the address of a source can be opened: as it stands with http or https in front, "https://" before a bare
/// host; empty for anything else.
[[nodiscard]] QString webAddress(const QString &address);

} // namespace penstock::library
