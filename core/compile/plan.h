// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the indices of a run stand for, and what can be said of a scenario before it runs.
#pragma once

#include "core/model/entities.h"

#include <QDate>
#include <QList>

#include <optional>
#include <vector>

namespace penstock::compile {

/// Ratings of a chip (model.md 2): total processing performance, and performance density where the die is known.
struct Rating {
    double tpp = 0.0;
    std::optional<double> pd;

    bool operator==(const Rating &) const = default;
};

/// Only what takes part appears, in list order. Index i of a vector here is index i of engine::Result.
struct Plan {
    QDate start; ///< day 0
    QDate end;
    QList<model::Id> chips;
    QList<model::Id> operators;
    QList<model::Id> workloads;
    QList<model::Id> releases;
    QList<model::Id> events;                                   ///< enabled policy events, markers too
    std::vector<double> eventStartDay;                         ///< e = effective + grace
    std::vector<double> eventEndDay;                           ///< exclusive; infinity: never
    std::vector<std::vector<bool>> caught;                     ///< [event][chip], empty for an event without a rule
    std::vector<Rating> ratings;                               ///< [chip]
    std::vector<std::vector<double>> hardwareThroughputTflops; ///< hw(c, w): [chip][workload]
    model::Id referenceChip;
    QList<model::Id> stockpileOperators; ///< of engine cell i, also piles that a supply opened
    QList<model::Id> stockpileChips;

    /// Date of a real day number (case-format.md): start + floor(day + 1e-6).
    [[nodiscard]] QDate date(double day) const;
};

} // namespace penstock::compile
