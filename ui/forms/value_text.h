// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QLocale>
#include <QString>

namespace penstock::forms {

/// What an empty value means: the field's own word, else "none".
[[nodiscard]] QString emptyText(const model::Field &field);
/// A value as a form shows it, on one line: "5 %", "15 Apr 2025", "official, overseas", names of references.
[[nodiscard]] QString valueText(const model::Project &project, const model::Field &field, const model::Value &value,
                                const QLocale &locale = {});
/// "H20, H800, and A800", as the language lists.
[[nodiscard]] QString listed(const QStringList &parts, const QLocale &locale = {});
/// "H20, H800, A800": the same with the comma of the language alone, for lists that are looked through, not read.
[[nodiscard]] QString separated(const QStringList &parts);
/// Sentences one after the other, as the language sets them: with a space between, or without.
[[nodiscard]] QString paragraph(const QStringList &sentences);
/// "policy event" to open a line with: "Policy event".
[[nodiscard]] QString asHeading(const QString &text);

/// The sentence under a field that refuses an edit, in the words of the form: "Share must be from 0 to 100 %."
[[nodiscard]] QString fieldSentence(const model::Project &project, const model::Field &field,
                                    const model::Problem &problem, const model::Value &tried);

} // namespace penstock::forms
