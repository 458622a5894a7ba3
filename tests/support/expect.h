// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <QTest>

/// Verifies that an Expected holds a value, and prints its sentence where it does not.
#define QVERIFY_OK(expected)                                                                                           \
    do {                                                                                                               \
        const auto &checked_ = (expected);                                                                             \
        QVERIFY2(checked_.has_value(),                                                                                 \
                 checked_.has_value() ? "" : qPrintable(penstock::model::lineOf(checked_.error())));                   \
    } while (false)

/// Verifies that an Expected holds a problem of this code.
#define QVERIFY_FAULT(expected, wantedCode)                                                                            \
    do {                                                                                                               \
        const auto &checked_ = (expected);                                                                             \
        QVERIFY2(!checked_.has_value(), "a fault was expected");                                                       \
        QVERIFY2(checked_.error().code == (wantedCode), qPrintable(penstock::model::lineOf(checked_.error())));        \
    } while (false)
