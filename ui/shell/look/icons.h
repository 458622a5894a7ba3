// SPDX-License-Identifier: GPL-3.0-or-later
//
// Line icons of resources/icons, tinted from the palette at the moment they are drawn, so that a change of theme needs
// nothing else.
#pragma once

#include "core/model/entity_type.h"

#include <QIcon>
#include <QString>

namespace penstock::shell {

enum class IconTone { Text, Muted, Accent, OnAccent, Warning, Shortfall, Ok, Override };

/// \p name without folder and ending, e.g. "save". A null icon where there is no such file.
[[nodiscard]] QIcon lineIcon(const QString &name, IconTone tone = IconTone::Text);
/// Of the list an entity stands in.
[[nodiscard]] QIcon entityIcon(model::EntityType type, IconTone tone = IconTone::Text);
/// The application's own, in its colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace penstock::shell
