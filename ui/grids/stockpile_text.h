// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files of StockpileGridModel share.
#pragma once

#include "core/model/field.h"
#include "ui/plot/numbers.h"

#include <QLocale>

namespace penstock::grids {

inline const model::Field &fieldNamed(const char *id)
{
    const model::Field *found = model::findField(model::EntityType::Stockpile, QString::fromLatin1(id));
    Q_ASSERT_X(found != nullptr, "stockpile", id);
    return *found;
}

inline QString numberOf(double value)
{
    return plot::tableNumber(value, 0, QLocale());
}

inline QString dash()
{
    return QStringLiteral("–");
}

} // namespace penstock::grids
