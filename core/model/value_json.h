// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value as JSON, the same in cases, in the SQLite file and wherever else values are written (case-format.md).
#pragma once

#include "core/model/field.h"

#include <QJsonValue>

namespace penstock::model {

/// "YYYY-MM-DD" and nothing else; an invalid date otherwise.
[[nodiscard]] QDate dateOfText(const QString &text);

/// Dates as ISO text, sets as arrays of ids, points and rules as in case-format.md.
[[nodiscard]] QJsonValue toJson(const Value &value);

/// What \p json says for \p field, by shape alone: ranges and choices are checkValue()'s, references are validate()'s.
/// Null, and the empty text for a reference, is null. Fails with Code::WrongType or Code::UnknownChoice; where.place is
/// then what follows the field's own place, e.g. "[0][1].op" inside a rule.
[[nodiscard]] Expected<Value> valueOfJson(const Field &field, const QJsonValue &json);

/// Names in files of the classes of overrides, in the order of OverrideClass; the first is left out.
[[nodiscard]] const QStringList &overrideClassKeys();

/// \p json as a person would name it (a text without quotes), cut to a length that fits into a message.
[[nodiscard]] QString shortText(const QJsonValue &json);

} // namespace penstock::model
