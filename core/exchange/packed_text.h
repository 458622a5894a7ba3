// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long texts inside a project: zlib, then base64. Unpacking is safe against texts from anywhere.
#pragma once

#include "core/model/problem.h"

#include <QByteArray>
#include <QString>

namespace penstock::exchange {

[[nodiscard]] QString packText(const QByteArray &bytes);

/// Fails with Code::TooLarge where \p packed is longer than \p mostPacked characters or unfolds to more than
/// \p mostBytes (no more than these are ever held), with Code::Damaged where it is no base64 or no whole zlib stream.
[[nodiscard]] model::Expected<QByteArray> unpackText(const QString &packed, qsizetype mostPacked, qsizetype mostBytes);

} // namespace penstock::exchange
