// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours, fills and line styles (ui.md 5). One chip has one colour for ever; scenarios never use chip colours.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QVector>

namespace penstock::plot {

enum class Theme { Light, Dark, Print };

/// The design tokens of one theme, by the names of ui.md 5. `shortfall` is the token `short`, a keyword in C++.
struct Palette {
    QColor win, panel, base, alt; ///< window, forms, views and charts, stripes
    QColor bd, bdc, hair, grid;   ///< frames, editable controls, separators, chart grid
    QColor text, mut, dis;        ///< text, secondary, disabled only
    QColor acc, accbg, acctx;     ///< selection and focus, its tint, text on acc
    QColor shortfall, shortbg;    ///< shortfall, blocked, capacity wall, worse, error
    QColor ok, okbg;              ///< better, escapes, "never short"
    QColor warn, warnbg, qw;      ///< warnings, their tint, quality wall
    QColor ovr, ovrbg;            ///< overrides, unsaved changes
    QColor cap, capbg, dem;       ///< usable capacity, its band, demand
    QColor ghost, gate;           ///< parent and reference, policy bars
    QColor button;                ///< face of a button
};

[[nodiscard]] const Palette &palette(Theme theme);
/// The same tokens as a QPalette for the Fusion style.
[[nodiscard]] QPalette widgetPalette(Theme theme);

enum class FillPattern { Solid, Lines, Dots, Cross };

/// How a chip is drawn everywhere.
struct ChipStyle {
    QColor fill;
    FillPattern pattern = FillPattern::Solid;
    QColor ink;          ///< of a label on the fill
    QVector<qreal> dash; ///< in pixels at 1 em = 13 px; empty: solid
    bool thinNeedsOutline = true;
};

/// By \p name (or \p id) for the chips of ui.md 5, else by \p position in the project's list of chips.
/// \p colourOverride "#RRGGBB" replaces the colour and keeps the pattern.
[[nodiscard]] ChipStyle chipStyle(const QString &name, const QString &id, const QString &colourOverride, int position,
                                  Theme theme);

/// A line of a scenario in comparisons. Slot 0 is the reference.
struct LineStyle {
    QColor colour;
    double width = 2.0;
    QVector<qreal> dash; ///< in pixels; empty: solid
};
[[nodiscard]] LineStyle scenarioLine(int slot, Theme theme);

/// Black or white ink, whichever reads better on \p fill.
[[nodiscard]] QColor inkOn(const QColor &fill);
/// \p a mixed into \p b: \p share 1 gives \p a.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace penstock::plot
