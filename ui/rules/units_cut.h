// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/deliveries.h"
#include "core/model/project.h"

#include <QHash>

#include <optional>

namespace penstock::rules {

/// Units that do not arrive because of \p event, by chip: the arrivals of the project without the event less those
/// with it (model.md 10), over the \p days from the day it takes effect, as far as the horizon goes; steps count by the
/// share that lies in these days. Negative for what arrives in addition. Nothing where the event takes no part or the
/// project cannot be computed.
[[nodiscard]] std::optional<QHash<model::Id, double>> unitsCut(const model::Project &resolved,
                                                               const model::Id &referenceChip, const model::Id &event,
                                                               double days, compile::DeliveryCache &cache);

} // namespace penstock::rules
