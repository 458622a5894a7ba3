// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_look.h"

#include "ui/plot/draw.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace penstock::charts {

using model::EntityType;
using plot::ChipStyle;
using plot::FillPattern;
using plot::Theme;
using series::Quantity;

namespace {

/// Of operators, workloads and platforms: neither the colours of chips nor those of scenarios; fills alternate between
/// plain and patterned, so that neighbours differ in grey too.
ChipStyle placeStyle(int place, Theme theme)
{
    constexpr std::array<unsigned, 7> kHues{0x2F5D8A, 0xB07AA1, 0x59A14F, 0x9C755F, 0xC9A227, 0x4FA3A0, 0x8E8A87};
    constexpr std::array kPatterns{FillPattern::Solid, FillPattern::Lines, FillPattern::Solid, FillPattern::Dots};
    const auto index = static_cast<std::size_t>(std::abs(place));
    ChipStyle style;
    style.fill = QColor::fromRgb(static_cast<QRgb>(kHues[index % kHues.size()]));
    if (theme == Theme::Dark)
        style.fill = plot::mixed(style.fill, QColor(Qt::white), 0.72);
    style.pattern = kPatterns[(index + index / kHues.size()) % kPatterns.size()];
    style.ink = plot::inkOn(style.fill);
    return style;
}

QVector<qreal> placeDash(int place)
{
    static const std::array<QVector<qreal>, 6> dashes{{{}, {7, 3}, {2, 3}, {8, 3, 2, 3}, {12, 3}, {4, 2, 1, 2}}};
    const auto index = static_cast<std::size_t>(std::abs(place));
    return dashes[(index + index / 7) % dashes.size()];
}

/// Totals: the token of what they mean.
QColor tokenOf(const QString &part, Theme theme)
{
    const plot::Palette &p = plot::palette(theme);
    if (part == QLatin1String("demand"))
        return p.dem;
    if (part == QLatin1String("unmet") || part == QLatin1String("loss") || part == QLatin1String("blocked"))
        return p.shortfall;
    if (part == QLatin1String("stranded"))
        return p.qw;
    return p.cap;
}

} // namespace

QString partName(const QString &part)
{
    struct Name {
        const char *key;
        const char *text;
    };
    static constexpr std::array<Name, 17> kNames{{
        {"usable", QT_TRANSLATE_NOOP("Charts", "Usable")},
        {"demand", QT_TRANSLATE_NOOP("Charts", "Demand")},
        {"served", QT_TRANSLATE_NOOP("Charts", "Served")},
        {"unmet", QT_TRANSLATE_NOOP("Charts", "Shortfall")},
        {"stranded", QT_TRANSLATE_NOOP("Charts", "Stranded")},
        {"headroom", QT_TRANSLATE_NOOP("Charts", "Headroom")},
        {"coverage", QT_TRANSLATE_NOOP("Charts", "Coverage")},
        {"installed", QT_TRANSLATE_NOOP("Charts", "Installed")},
        {"warehouse", QT_TRANSLATE_NOOP("Charts", "Warehouse")},
        {"arrivals", QT_TRANSLATE_NOOP("Charts", "Arrived")},
        {"blocked", QT_TRANSLATE_NOOP("Charts", "Blocked")},
        {"cover", QT_TRANSLATE_NOOP("Charts", "Cover")},
        {"power", QT_TRANSLATE_NOOP("Charts", "Power")},
        {"spend", QT_TRANSLATE_NOOP("Charts", "Spend")},
        {"loss", QT_TRANSLATE_NOOP("Charts", "Seller's loss")},
        {"idle", QT_TRANSLATE_NOOP("Charts", "Idle")},
        {"gain", QT_TRANSLATE_NOOP("Charts", "Gain")},
    }};
    for (const Name &name : kNames) {
        if (part == QLatin1String(name.key))
            return QCoreApplication::translate("Charts", name.text);
    }
    return part;
}

SeriesLook lookOf(const series::ChartSeries &series, const model::Project &resolved)
{
    SeriesLook look;
    const QString part = series.part;
    if (series.id.isEmpty()) {
        look.name = partName(part);
        look.line = [part](Theme theme) { return tokenOf(part, theme); };
        look.fill = [part](Theme theme) {
            ChipStyle style;
            // Under curves of the same colour: pale.
            style.fill = part == QLatin1String("served") ? plot::palette(theme).capbg : tokenOf(part, theme);
            style.ink = plot::inkOn(style.fill);
            return style;
        };
        return look;
    }
    look.name = model::nameOf(resolved, series.type, series.id);
    const auto place = static_cast<int>(model::indexOf(resolved, series.type, series.id));
    if (series.type == EntityType::Chip) {
        const auto *chip = static_cast<const model::Chip *>(model::find(resolved, EntityType::Chip, series.id));
        const QString colour = chip != nullptr ? chip->colour : QString();
        const QString id = series.id;
        look.fill = [name = look.name, id, colour, place](Theme theme) {
            return plot::chipStyle(name, id, colour, place, theme);
        };
        look.dash = look.fill(Theme::Light).dash;
        look.outlined = look.fill(Theme::Light).thinNeedsOutline;
        const QString shorter = plot::shortChipName(look.name);
        if (shorter != look.name)
            look.shortName = shorter;
    } else {
        look.fill = [place](Theme theme) { return placeStyle(place, theme); };
        look.dash = placeDash(place);
    }
    look.line = [fill = look.fill](Theme theme) { return fill(theme).fill; };
    // A chart with two figures of one thing says which this is.
    if (part == QLatin1String("blocked") || part == QLatin1String("loss") || part == QLatin1String("warehouse")) {
        //: %1 is the name of a chip or operator, %2 what of it: Warehouse, Blocked
        look.name = QCoreApplication::translate("Charts", "%1, %2").arg(look.name, partName(part).toLower());
        look.shortName.clear();
    }
    return look;
}

QString unitText(const series::ChartData &data, const model::Project &resolved)
{
    switch (data.quantity) {
    case Quantity::ReferenceUnits:
        //: %1 is the name of a chip
        return QCoreApplication::translate("Charts", "%1-equivalent units")
            .arg(model::nameOf(resolved, EntityType::Chip, data.unitId));
    case Quantity::Chips:
        return data.perMonth ? QCoreApplication::translate("Charts", "chips a month")
                             : QCoreApplication::translate("Charts", "chips");
    case Quantity::Pflops: return QStringLiteral("PFLOP/s");
    case Quantity::TokensPerDay: return QCoreApplication::translate("Charts", "billion tokens a day");
    case Quantity::Share: return QCoreApplication::translate("Charts", "served ÷ demand");
    case Quantity::Days: return QCoreApplication::translate("Charts", "days");
    case Quantity::Watts: return QStringLiteral("W");
    case Quantity::Usd:
        return data.perMonth ? QCoreApplication::translate("Charts", "US$ a month")
                             : QCoreApplication::translate("Charts", "US$");
    case Quantity::Tflops: return QStringLiteral("TFLOP/s");
    case Quantity::Count: break;
    }
    return {};
}

plot::ValueText valueText(Quantity quantity, bool isDifference)
{
    if (quantity == Quantity::Share) {
        return [isDifference](double value, const QLocale &locale) {
            return isDifference ? plot::signedPoints(value, 1, locale) : plot::percent(value, 1, locale);
        };
    }
    if (quantity == Quantity::Days) {
        return [isDifference](double value, const QLocale &locale) {
            return isDifference ? plot::signedDuration(value, locale) : plot::duration(value, locale);
        };
    }
    return [isDifference](double value, const QLocale &locale) {
        return isDifference ? plot::signedCompact(value, locale) : plot::compactNumber(value, locale);
    };
}

QString chartTitle(const model::View &view)
{
    using model::Grouping;
    using model::ViewKind;
    const bool byChip = view.grouping == Grouping::Chip;
    const bool byOperator = view.grouping == Grouping::Operator;
    const bool byPlatform = view.grouping == Grouping::Platform;
    switch (view.kind) {
    case ViewKind::Overview: return QCoreApplication::translate("Charts", "Overview");
    case ViewKind::CapacityDemand: return QCoreApplication::translate("Charts", "Capacity and demand");
    case ViewKind::CapacityStack:
        return byOperator                        ? QCoreApplication::translate("Charts", "Usable capacity by operator")
               : byPlatform                      ? QCoreApplication::translate("Charts", "Usable capacity by platform")
               : view.grouping == Grouping::None ? QCoreApplication::translate("Charts", "Usable capacity")
                                                 : QCoreApplication::translate("Charts", "Usable capacity by chip");
    case ViewKind::Reservoir:
        return byOperator ? QCoreApplication::translate("Charts", "Reservoir by operator")
                          : QCoreApplication::translate("Charts", "Reservoir");
    case ViewKind::Deliveries:
        return byOperator ? QCoreApplication::translate("Charts", "Deliveries by operator")
                          : QCoreApplication::translate("Charts", "Deliveries");
    case ViewKind::Demand: return QCoreApplication::translate("Charts", "Demand by workload");
    case ViewKind::Coverage: return QCoreApplication::translate("Charts", "Coverage of demand");
    case ViewKind::Shortfall: return QCoreApplication::translate("Charts", "Shortfall by workload");
    case ViewKind::Headroom: return QCoreApplication::translate("Charts", "Headroom");
    case ViewKind::Stranded: return QCoreApplication::translate("Charts", "Stranded capacity");
    case ViewKind::DaysOfCover:
        return byOperator ? QCoreApplication::translate("Charts", "Days of cover by operator")
                          : QCoreApplication::translate("Charts", "Days of cover");
    case ViewKind::Power:
        return byChip       ? QCoreApplication::translate("Charts", "Power by chip")
               : byOperator ? QCoreApplication::translate("Charts", "Power by operator")
                            : QCoreApplication::translate("Charts", "Power");
    case ViewKind::Spend: return QCoreApplication::translate("Charts", "Spend and seller's loss");
    case ViewKind::ServedBy:
        return byPlatform ? QCoreApplication::translate("Charts", "What workloads run on, by platform")
                          : QCoreApplication::translate("Charts", "What workloads run on");
    case ViewKind::Throughput: return QCoreApplication::translate("Charts", "Hardware throughput");
    case ViewKind::ChipScatter: return QCoreApplication::translate("Charts", "Chips: performance and density");
    case ViewKind::Roofline: return QCoreApplication::translate("Charts", "Chips: roofline");
    case ViewKind::Measures: return QCoreApplication::translate("Charts", "Measures");
    case ViewKind::Timeline: return QCoreApplication::translate("Charts", "Timeline");
    }
    return {};
}

QString faultText(const QString &fault)
{
    if (fault == series::missing::kNoSteps)
        return QCoreApplication::translate("Charts",
                                           "The horizon is empty: set its start and end in the project settings.");
    if (fault == series::missing::kNothingChosen)
        return QCoreApplication::translate("Charts", "Nothing that takes part is left by the filters of this chart.");
    if (fault == series::missing::kNotKept)
        return QCoreApplication::translate(
            "Charts", "A pinned result does not hold the single stockpiles that this chart needs.");
    if (fault == series::missing::kOtherUnit)
        return QCoreApplication::translate("Charts", "The two results are not in the same unit.");
    return QCoreApplication::translate("Charts", "There is nothing to draw.");
}

QString noteText(const series::Note &note, const model::Project &resolved)
{
    using Kind = series::Note::Kind;
    const QString list = model::pluralLabel(note.type);
    switch (note.kind) {
    case Kind::FilterIgnored: //: %1 is a list: Chips, Operators
        return QCoreApplication::translate("Charts", "This kind of chart takes no filter by %1.").arg(list);
    case Kind::FilterPartly: //: %1 is a list: Chips, Operators
        return QCoreApplication::translate("Charts", "The filter by %1 restricts capacity, not demand.").arg(list);
    case Kind::GroupingIgnored:
        return QCoreApplication::translate("Charts", "This kind of chart cannot be grouped like that.");
    case Kind::UnitIgnored: //: %1 is the name of a chip or workload
        return QCoreApplication::translate("Charts", "The unit %1 means nothing here; the reference chip is used.")
            .arg(note.id);
    case Kind::TakesNoPart: //: %1 is the name of an entity
        return QCoreApplication::translate("Charts", "“%1” of the filter is gone or takes no part.")
            .arg(model::nameOf(resolved, note.type, note.id));
    }
    return {};
}

} // namespace penstock::charts
