// SPDX-License-Identifier: GPL-3.0-or-later
//
// The seven headline figures of a run in words (ui.md 3, 01): value, and how it differs from the reference. Pure.
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/document/project_document.h"
#include "ui/plot/charts/display_unit.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace penstock::shell {

enum class Trend { Same, Better, Worse };

/// A part of the line of differences, in its own colour.
struct DifferencePart {
    QString text;
    Trend trend = Trend::Same;

    bool operator==(const DifferencePart &) const = default;
};

struct MeasureText {
    QString id; ///< "firstShortfall"; the same in every language
    QString label;
    QString value;
    QString extra;             ///< smaller, behind the value
    Trend state = Trend::Same; ///< Worse: the value itself is bad news; used by nothing but tests and speech
    QList<DifferencePart> differences;
    QString tip;               ///< what it means, and of what
    QString spoken;            ///< for screen readers
    std::optional<QDate> date; ///< where a click leads

    bool operator==(const MeasureText &) const = default;
};

/// What the figures are taken from besides the runs.
struct MeasureContext {
    document::Selection selection;
    QString referenceName; ///< of the scenario compared with; empty: none
    bool referenceIsParent = true;
    plot::DisplayUnit unit;
    QLocale locale;
};

/// Always seven, in order; all empty values where \p runs has no result.
[[nodiscard]] QList<MeasureText> measureTexts(const compute::Runs &runs, const MeasureContext &context);

} // namespace penstock::shell
