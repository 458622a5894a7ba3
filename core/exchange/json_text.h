// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON text from anywhere: read with limits, so that no text ends the program, and written so that it reads back.
#pragma once

#include "core/model/problem.h"

#include <QByteArray>
#include <QJsonValue>

namespace penstock::exchange {

/// What a text may hold at most. Texts beyond are refused, not cut.
struct JsonLimits {
    qsizetype bytes = qsizetype{256} << 20;
    int depth = 64;
    qsizetype values = 8'000'000;
    qsizetype membersOfObject = 4096;
};

/// Reads \p text whole. Strict JSON in UTF-8 (a byte order mark is skipped); besides, a key that comes twice in an
/// object and a number beyond the doubles are faults. Fails with Code::Syntax (where.line is set) or Code::TooLarge.
[[nodiscard]] model::Expected<QJsonValue> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// Shortest text that reads back to the same double, without exponent where a person would write none; \p number
/// must be finite.
void appendNumber(QByteArray &out, double number);
/// With quotes and escapes.
void appendString(QByteArray &out, const QString &text);
/// On one line: ", " and ": " between the parts, members of objects by name.
void appendJson(QByteArray &out, const QJsonValue &json);

} // namespace penstock::exchange
