// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of what the simulation reads (model.md 2, case-format.md).
#include "core/model/field_tables.h"

#include "core/model/field_builders.h"

#include <QtGlobal>

namespace penstock::model {

using namespace build;

namespace {

template <class T, auto Member, auto... Kinds> bool isOneOf(const Entity &entity)
{
    const auto kind = static_cast<const T &>(entity).*Member;
    return ((kind == Kinds) || ...);
}
constexpr auto kRateOnly = &isOneOf<Supply, &Supply::kind, SupplyKind::Rate>;
constexpr auto kLotOnly = &isOneOf<Supply, &Supply::kind, SupplyKind::Lot, SupplyKind::Withdrawal>;
constexpr auto kDelivery = &isOneOf<Supply, &Supply::kind, SupplyKind::Rate, SupplyKind::Lot>;
constexpr auto kRestrict = &isOneOf<PolicyEvent, &PolicyEvent::kind, PolicyKind::Restrict>;
constexpr auto kCap = &isOneOf<PolicyEvent, &PolicyEvent::kind, PolicyKind::Cap>;
constexpr auto kLift = &isOneOf<PolicyEvent, &PolicyEvent::kind, PolicyKind::Lift>;
constexpr auto kGate = &isOneOf<PolicyEvent, &PolicyEvent::kind, PolicyKind::Restrict, PolicyKind::Cap>;
constexpr auto kActing =
    &isOneOf<PolicyEvent, &PolicyEvent::kind, PolicyKind::Restrict, PolicyKind::Cap, PolicyKind::Lift>;
constexpr auto kInference = &isOneOf<Workload, &Workload::kind, WorkloadKind::Inference>;
constexpr auto kTraining = &isOneOf<Workload, &Workload::kind, WorkloadKind::Training>;
constexpr auto kLoad = &isOneOf<Workload, &Workload::kind, WorkloadKind::Load>;
constexpr auto kDemand = &isOneOf<Workload, &Workload::kind, WorkloadKind::Inference, WorkloadKind::Load>;

constexpr Range kEfficiency{0.0, 1.5, false, false};

const std::vector<Choice> &channelChoices()
{
    static const std::vector<Choice> keys{{"official", QT_TRANSLATE_NOOP("Choice", "official")},
                                          {"grey", QT_TRANSLATE_NOOP("Choice", "grey")},
                                          {"domestic", QT_TRANSLATE_NOOP("Choice", "domestic")},
                                          {"overseas", QT_TRANSLATE_NOOP("Choice", "overseas")}};
    return keys;
}

} // namespace

std::vector<Field> settingsFields()
{
    return {
        date<&Settings::start>(
            "S", QT_TRANSLATE_NOOP("Field", "Start"),
            QT_TRANSLATE_NOOP("FieldHelp", "First day of the horizon; opening stocks are of this day."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Horizon"))
            .needed(),
        date<&Settings::end>("E", QT_TRANSLATE_NOOP("Field", "End"),
                             QT_TRANSLATE_NOOP("FieldHelp", "The horizon ends before this day."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Horizon"))
            .needed(),
        choice<&Settings::step>("step", QT_TRANSLATE_NOOP("Field", "Step"),
                                {{"day", QT_TRANSLATE_NOOP("Choice", "day")},
                                 {"week", QT_TRANSLATE_NOOP("Choice", "week")},
                                 {"month", QT_TRANSLATE_NOOP("Choice", "month")}},
                                QT_TRANSLATE_NOOP("FieldHelp", "Length of one step of the simulation."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Horizon")),
        reference<&Settings::referenceChip>(
            "reference_chip", QT_TRANSLATE_NOOP("Field", "Unit chip"),
            QT_TRANSLATE_NOOP("FieldHelp", "Capacity and demand are given in units of this chip."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Units"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "first enabled chip")),
        number<&Settings::shortfallTolerance>(
            "shortfall_tolerance", QT_TRANSLATE_NOOP("Field", "Tolerance"), Unit::Share, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Unmet demand up to this share is no shortfall."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Measures")),
        number<&Settings::shortfallMinDays>(
            "shortfall_min_days", QT_TRANSLATE_NOOP("Field", "Min. length"), Unit::Days, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "A shortfall counts if it lasts at least this long."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Measures")),
        number<&Settings::biteThreshold>(
            "bite_threshold", QT_TRANSLATE_NOOP("Field", "Bite"), Unit::Share, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp",
                              "An event bites when usable capacity falls this far below the run without it."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Measures")),
        whole<&Settings::seed>("seed", QT_TRANSLATE_NOOP("Field", "Seed"), kNotNegative,
                               QT_TRANSLATE_NOOP("FieldHelp", "Start of the random draws."))
            .hidden(),
        whole<&Settings::runs>("runs", QT_TRANSLATE_NOOP("Field", "Runs"), kNotNegative,
                               QT_TRANSLATE_NOOP("FieldHelp", "Number of random draws."))
            .hidden(),
    };
}

std::vector<Field> platformFields()
{
    return {
        number<&Platform::readiness>(
            "readiness", QT_TRANSLATE_NOOP("Field", "Readiness"), Unit::Share, kShare,
            QT_TRANSLATE_NOOP("FieldHelp", "Efficiency of any workload on this software stack before any migration.")),
    };
}

std::vector<Field> chipFields()
{
    return {
        reference<&Chip::platform>("platform", QT_TRANSLATE_NOOP("Field", "Platform"),
                                   QT_TRANSLATE_NOOP("FieldHelp", "Software stack that the chip runs."))
            .needed(),
        number<&Chip::bf16Tflops>("bf16_tflops", QT_TRANSLATE_NOOP("Field", "BF16"), Unit::Tflops, kPositive,
                                  QT_TRANSLATE_NOOP("FieldHelp", "Dense BF16 throughput."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Compute"))
            .needed(),
        number<&Chip::fp8Tflops>("fp8_tflops", QT_TRANSLATE_NOOP("Field", "FP8"), Unit::Tflops, kNotNegative,
                                 QT_TRANSLATE_NOOP("FieldHelp", "Dense FP8 throughput; 0: not supported."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Compute")),
        number<&Chip::fp4Tflops>("fp4_tflops", QT_TRANSLATE_NOOP("Field", "FP4"), Unit::Tflops, kNotNegative,
                                 QT_TRANSLATE_NOOP("FieldHelp", "Dense FP4 throughput; 0: not supported."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Compute")),
        number<&Chip::int8Tops>("int8_tops", QT_TRANSLATE_NOOP("Field", "INT8"), Unit::Tops, kNotNegative,
                                QT_TRANSLATE_NOOP("FieldHelp", "Dense INT8 throughput; 0: not supported."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Compute")),
        number<&Chip::memoryGb>("memory_gb", QT_TRANSLATE_NOOP("Field", "Memory"), Unit::GB, kNotNegative,
                                QT_TRANSLATE_NOOP("FieldHelp", "Memory of one chip."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Memory and links")),
        number<&Chip::memoryBandwidthTBs>("memory_bw_tbs", QT_TRANSLATE_NOOP("Field", "Bandwidth"), Unit::TBPerS,
                                          kPositive, QT_TRANSLATE_NOOP("FieldHelp", "Memory bandwidth of one chip."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Memory and links"))
            .needed(),
        number<&Chip::interconnectGBs>("interconnect_gbs", QT_TRANSLATE_NOOP("Field", "Interconnect"), Unit::GBPerS,
                                       kNotNegative,
                                       QT_TRANSLATE_NOOP("FieldHelp", "Bidirectional link bandwidth of one chip."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Memory and links")),
        number<&Chip::tdpW>("tdp_w", QT_TRANSLATE_NOOP("Field", "Power"), Unit::Watts, kNotNegative,
                            QT_TRANSLATE_NOOP("FieldHelp", "Thermal design power of one chip."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Body")),
        number<&Chip::dieMm2>(
            "die_mm2", QT_TRANSLATE_NOOP("Field", "Die area"), Unit::Mm2, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Applicable die area; 0: unknown, then bounds on density never catch it."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Body")),
        number<&Chip::unitPriceUsd>("unit_price_usd", QT_TRANSLATE_NOOP("Field", "Price"), Unit::Usd, kNotNegative,
                                    QT_TRANSLATE_NOOP("FieldHelp", "Price of one chip."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Body")),
        date<&Chip::launchDate>("launch_date", QT_TRANSLATE_NOOP("Field", "Launched"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Day of launch."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Body"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "unknown")),
        text<&Chip::colour>("colour", QT_TRANSLATE_NOOP("Field", "Colour"),
                            QT_TRANSLATE_NOOP("FieldHelp", "Constant colour in charts as #RRGGBB; empty: by name."))
            .hidden(),
    };
}

std::vector<Field> operatorFields()
{
    return {
        choice<&Operator::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"),
                                {{"lab", QT_TRANSLATE_NOOP("Choice", "lab")},
                                 {"cloud", QT_TRANSLATE_NOOP("Choice", "cloud")},
                                 {"other", QT_TRANSLATE_NOOP("Choice", "other")}},
                                QT_TRANSLATE_NOOP("FieldHelp", "Who owns the fleet.")),
    };
}

std::vector<Field> stockpileFields()
{
    return {
        reference<&Stockpile::op>("operator", QT_TRANSLATE_NOOP("Field", "Operator"),
                                  QT_TRANSLATE_NOOP("FieldHelp", "Owner of the stockpile."))
            .needed(),
        reference<&Stockpile::chip>("chip", QT_TRANSLATE_NOOP("Field", "Chip"),
                                    QT_TRANSLATE_NOOP("FieldHelp", "Chip that is held."))
            .needed(),
        number<&Stockpile::installedUnits>("installed", QT_TRANSLATE_NOOP("Field", "Installed"), Unit::Units,
                                           kNotNegative,
                                           QT_TRANSLATE_NOOP("FieldHelp", "Units in service at the start."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Opening stock")),
        number<&Stockpile::warehouseUnits>("warehouse", QT_TRANSLATE_NOOP("Field", "Warehouse"), Unit::Units,
                                           kNotNegative,
                                           QT_TRANSLATE_NOOP("FieldHelp", "Units in the warehouse at the start."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Opening stock")),
        number<&Stockpile::sparesUnits>(
            "spares", QT_TRANSLATE_NOOP("Field", "Spares"), Unit::Units, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Warehouse units kept back for replacing failures."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Opening stock")),
        number<&Stockpile::installPerMonth>(
            "install_per_month", QT_TRANSLATE_NOOP("Field", "Install limit"), Unit::UnitsPerMonth, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Most units that can be put into service in a month."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flows"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "no limit")),
        number<&Stockpile::failureRatePerYear>(
            "failure_rate", QT_TRANSLATE_NOOP("Field", "Failure rate"), Unit::PerYear, kShareBelowOne,
            QT_TRANSLATE_NOOP("FieldHelp", "Share of installed units that fail in a year."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flows")),
    };
}

std::vector<Field> supplyFields()
{
    return {
        choice<&Supply::kind>(
            "kind", QT_TRANSLATE_NOOP("Field", "Kind"),
            {{"rate", QT_TRANSLATE_NOOP("Choice", "rate")},
             {"lot", QT_TRANSLATE_NOOP("Choice", "lot")},
             {"withdrawal", QT_TRANSLATE_NOOP("Choice", "withdrawal")}},
            QT_TRANSLATE_NOOP("FieldHelp", "A steady delivery, a single lot, or units that leave the operator.")),
        reference<&Supply::op>("operator", QT_TRANSLATE_NOOP("Field", "Operator"),
                               QT_TRANSLATE_NOOP("FieldHelp", "Who receives the units."))
            .needed(),
        reference<&Supply::chip>("chip", QT_TRANSLATE_NOOP("Field", "Chip"),
                                 QT_TRANSLATE_NOOP("FieldHelp", "Chip that is delivered."))
            .needed(),
        choice<&Supply::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"), channelChoices(),
                                 QT_TRANSLATE_NOOP("FieldHelp", "How the units come; policy events match it."))
            .when(kDelivery),
        date<&Supply::from>("from", QT_TRANSLATE_NOOP("Field", "From"),
                            QT_TRANSLATE_NOOP("FieldHelp", "First day at the gate, or the day of a lot or withdrawal."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flow"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "flows already")),
        date<&Supply::to>("to", QT_TRANSLATE_NOOP("Field", "To"),
                          QT_TRANSLATE_NOOP("FieldHelp", "The flow ends before this day."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flow"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "end of horizon"))
            .when(kRateOnly),
        number<&Supply::unitsPerMonth>("units_per_month", QT_TRANSLATE_NOOP("Field", "Rate"), Unit::UnitsPerMonth,
                                       kNotNegative,
                                       QT_TRANSLATE_NOOP("FieldHelp", "Units that would pass the gate in a month."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flow"))
            .when(kRateOnly),
        number<&Supply::growthPerYear>("growth", QT_TRANSLATE_NOOP("Field", "Growth"), Unit::PerYear, kAboveMinusOne,
                                       QT_TRANSLATE_NOOP("FieldHelp", "Growth of the rate a year."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flow"))
            .when(kRateOnly),
        number<&Supply::rampDays>("ramp_days", QT_TRANSLATE_NOOP("Field", "Ramp"), Unit::Days, kNotNegative,
                                  QT_TRANSLATE_NOOP("FieldHelp", "Days until the whole rate is reached."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flow"))
            .when(kRateOnly),
        number<&Supply::units>("units", QT_TRANSLATE_NOOP("Field", "Units"), Unit::Units, kNotNegative,
                               QT_TRANSLATE_NOOP("FieldHelp", "Units of the lot or withdrawal."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Flow"))
            .when(kLotOnly),
        number<&Supply::leadDays>(
            "lead_days", QT_TRANSLATE_NOOP("Field", "Lead time"), Unit::Days, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Days from the gate to the warehouse; what is under way still arrives."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "On the way"))
            .when(kDelivery),
        number<&Supply::diversionShare>(
            "diversion_share", QT_TRANSLATE_NOOP("Field", "Diversion"), Unit::Share, kShare,
            QT_TRANSLATE_NOOP("FieldHelp", "Share of blocked units that still arrives, later."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "On the way"))
            .when(kDelivery),
        number<&Supply::diversionLagDays>("diversion_lag_days", QT_TRANSLATE_NOOP("Field", "Div. delay"), Unit::Days,
                                          kNotNegative,
                                          QT_TRANSLATE_NOOP("FieldHelp", "How many days later diverted units arrive."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "On the way"))
            .when(kDelivery),
    };
}

std::vector<Field> policyEventFields()
{
    return {
        choice<&PolicyEvent::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"),
                                   {{"restrict", QT_TRANSLATE_NOOP("Choice", "restrict")},
                                    {"cap", QT_TRANSLATE_NOOP("Choice", "cap")},
                                    {"lift", QT_TRANSLATE_NOOP("Choice", "lift")},
                                    {"marker", QT_TRANSLATE_NOOP("Choice", "marker")}},
                                   QT_TRANSLATE_NOOP("FieldHelp", "What the event does to matching deliveries."))
            .needed(),
        date<&PolicyEvent::announced>("announced", QT_TRANSLATE_NOOP("Field", "Announced"),
                                      QT_TRANSLATE_NOOP("FieldHelp", "From this day buyers rush ahead of the effect."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "no notice")),
        date<&PolicyEvent::effective>("effective", QT_TRANSLATE_NOOP("Field", "Effective"),
                                      QT_TRANSLATE_NOOP("FieldHelp", "Day from which the event binds, before grace."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .needed(),
        number<&PolicyEvent::graceDays>(
            "grace_days", QT_TRANSLATE_NOOP("Field", "Grace"), Unit::Days, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Days after the effective date before it binds."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .when(kActing),
        date<&PolicyEvent::end>("end", QT_TRANSLATE_NOOP("Field", "End"),
                                QT_TRANSLATE_NOOP("FieldHelp", "The event ends before this day."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "never"))
            .when(kGate),
        number<&PolicyEvent::pass>(
            "pass", QT_TRANSLATE_NOOP("Field", "Passes"), Unit::Share, kNotNegative,
            QT_TRANSLATE_NOOP(
                "FieldHelp",
                "What still passes: 0 is a ban, 60 % are licences that let 60 % through, above 100 % a subsidy."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Strength"))
            .when(kRestrict),
        number<&PolicyEvent::phaseInDays>(
            "phase_in_days", QT_TRANSLATE_NOOP("Field", "Phase-in"), Unit::Days, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Days until the restriction has its whole strength."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Strength"))
            .when(kRestrict),
        number<&PolicyEvent::rush>(
            "rush", QT_TRANSLATE_NOOP("Field", "Pull-forward"), Unit::Factor, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Multiplies steady deliveries between announcement and effect."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Strength"))
            .when(kRestrict),
        number<&PolicyEvent::capPerMonth>(
            "cap_per_month", QT_TRANSLATE_NOOP("Field", "Cap"), Unit::UnitsPerMonth, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Most units a month over all matching steady deliveries together."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Strength"))
            .when(kCap),
        reference<&PolicyEvent::lifts>(
            "lifts", QT_TRANSLATE_NOOP("Field", "Lifts"),
            QT_TRANSLATE_NOOP("FieldHelp", "Restriction or cap that ends when this takes effect."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Strength"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "nothing"))
            .when(kLift),
        choices<&PolicyEvent::channels>("channels", QT_TRANSLATE_NOOP("Field", "Channels"), channelChoices(),
                                        QT_TRANSLATE_NOOP("FieldHelp", "Channels that it matches."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Matches"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all"))
            .when(kGate),
        references<&PolicyEvent::operators>("operators", QT_TRANSLATE_NOOP("Field", "Operators"),
                                            QT_TRANSLATE_NOOP("FieldHelp", "Operators whose deliveries it matches."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Matches"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all"))
            .when(kGate),
        references<&PolicyEvent::chips>("chips", QT_TRANSLATE_NOOP("Field", "Chips"),
                                        QT_TRANSLATE_NOOP("FieldHelp", "Chips that it matches by name."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Matches"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all"))
            .when(kGate),
        rule<&PolicyEvent::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule"),
                                 QT_TRANSLATE_NOOP("FieldHelp", "Thresholds that catch a chip by its attributes."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Matches"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none"))
            .when(kGate),
    };
}

std::vector<Field> workloadFields()
{
    return {
        choice<&Workload::kind>(
            "kind", QT_TRANSLATE_NOOP("Field", "Kind"),
            {{"inference", QT_TRANSLATE_NOOP("Choice", "inference")},
             {"training", QT_TRANSLATE_NOOP("Choice", "training")},
             {"load", QT_TRANSLATE_NOOP("Choice", "load")}},
            QT_TRANSLATE_NOOP("FieldHelp", "A service that answers, a training run, or a general load."))
            .needed(),
        references<&Workload::operators>("operators", QT_TRANSLATE_NOOP("Field", "Operators"),
                                         QT_TRANSLATE_NOOP("FieldHelp", "Operators that may run it."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "all")),
        number<&Workload::gflopPerToken>("gflop_per_token", QT_TRANSLATE_NOOP("Field", "Work a token"),
                                         Unit::GflopPerToken, kPositive,
                                         QT_TRANSLATE_NOOP("FieldHelp", "Floating-point operations for one token."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kInference)
            .needed(),
        number<&Workload::baseGtokensPerDay>(
            "base_tokens", QT_TRANSLATE_NOOP("Field", "Base demand"), Unit::GtokensPerDay, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Mean demand at its start; dated points replace it."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kInference),
        number<&Workload::totalYflop>("total_yflop", QT_TRANSLATE_NOOP("Field", "Work"), Unit::Yflop, kPositive,
                                      QT_TRANSLATE_NOOP("FieldHelp", "Size of the training run."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kTraining)
            .needed(),
        number<&Workload::plannedDays>("planned_days", QT_TRANSLATE_NOOP("Field", "Planned"), Unit::Days, kPositive,
                                       QT_TRANSLATE_NOOP("FieldHelp", "Length of the run with all the chips it wants."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kTraining)
            .needed(),
        number<&Workload::baseUnits>(
            "base_units", QT_TRANSLATE_NOOP("Field", "Base load"), Unit::ReferenceUnits, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp",
                              "Load at its start in units of the reference chip; dated points replace it."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kLoad),
        date<&Workload::from>("from", QT_TRANSLATE_NOOP("Field", "From"),
                              QT_TRANSLATE_NOOP("FieldHelp", "First day of the demand."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "start of horizon")),
        date<&Workload::to>("to", QT_TRANSLATE_NOOP("Field", "To"),
                            QT_TRANSLATE_NOOP("FieldHelp", "The demand ends before this day."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "end of horizon"))
            .when(kDemand),
        number<&Workload::growthPerYear>(
            "growth", QT_TRANSLATE_NOOP("Field", "Growth"), Unit::PerYear, kAboveMinusOne,
            QT_TRANSLATE_NOOP("FieldHelp", "Growth of the demand a year; with points, after the last one."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kDemand),
        points<&Workload::points>("points", QT_TRANSLATE_NOOP("Field", "Points"), Unit::GtokensPerDay,
                                  QT_TRANSLATE_NOOP("FieldHelp", "Dated demand, linear between the dates."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none"))
            .when(kDemand),
        number<&Workload::peakFactor>(
            "peak_factor", QT_TRANSLATE_NOOP("Field", "Peak factor"), Unit::Factor, kAtLeastOne,
            QT_TRANSLATE_NOOP("FieldHelp", "Capacity that must stand ready per unit of mean demand."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Demand"))
            .when(kDemand),
        reference<&Workload::release>("release", QT_TRANSLATE_NOOP("Field", "Release"),
                                      QT_TRANSLATE_NOOP("FieldHelp", "Launch that brings this demand."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none"))
            .when(kInference),
        number<&Workload::plateauGtokensPerDay>("plateau", QT_TRANSLATE_NOOP("Field", "Plateau"), Unit::GtokensPerDay,
                                                kNotNegative,
                                                QT_TRANSLATE_NOOP("FieldHelp", "Demand that the launch settles at."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .when(kInference),
        number<&Workload::halfTimeDays>("half_time_days", QT_TRANSLATE_NOOP("Field", "Half time"), Unit::Days,
                                        kPositive,
                                        QT_TRANSLATE_NOOP("FieldHelp", "Days until half of the plateau is reached."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .when(kInference),
        number<&Workload::spike>("spike", QT_TRANSLATE_NOOP("Field", "Spike"), Unit::Factor, kAtLeastOne,
                                 QT_TRANSLATE_NOOP("FieldHelp", "First rush above the plateau."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .when(kInference),
        number<&Workload::spikeHalfLifeDays>("spike_half_life_days", QT_TRANSLATE_NOOP("Field", "Spike fades"),
                                             Unit::Days, kPositive,
                                             QT_TRANSLATE_NOOP("FieldHelp", "Days until half of the spike is gone."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .when(kInference),
        reference<&Workload::predecessor>("predecessor", QT_TRANSLATE_NOOP("Field", "Predecessor"),
                                          QT_TRANSLATE_NOOP("FieldHelp", "Service whose users move to this one."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none"))
            .when(kInference),
        number<&Workload::migratesShare>(
            "migrates_share", QT_TRANSLATE_NOOP("Field", "Users move"), Unit::Share, kShare,
            QT_TRANSLATE_NOOP("FieldHelp", "Share of the predecessor's demand that moves over."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Launch"))
            .when(kInference),
        choice<&Workload::precision>(
            "precision", QT_TRANSLATE_NOOP("Field", "Precision"),
            {{"fp4", QT_TRANSLATE_NOOP("Choice", "FP4")},
             {"fp8", QT_TRANSLATE_NOOP("Choice", "FP8")},
             {"bf16", QT_TRANSLATE_NOOP("Choice", "BF16")}},
            QT_TRANSLATE_NOOP("FieldHelp", "Number format; where a chip lacks it the next wider one stands in."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Hardware profile")),
        number<&Workload::intensityFlopPerByte>("intensity", QT_TRANSLATE_NOOP("Field", "Intensity"), Unit::FlopPerByte,
                                                kPositive,
                                                QT_TRANSLATE_NOOP("FieldHelp", "Operations per byte read from memory."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Hardware profile"))
            .needed(),
        number<&Workload::mfu>("mfu", QT_TRANSLATE_NOOP("Field", "Compute use"), Unit::Share, kShareAboveZero,
                               QT_TRANSLATE_NOOP("FieldHelp", "Share of peak compute that is reached (MFU)."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Hardware profile"))
            .needed(),
        number<&Workload::mbu>("mbu", QT_TRANSLATE_NOOP("Field", "Memory use"), Unit::Share, kShareAboveZero,
                               QT_TRANSLATE_NOOP("FieldHelp", "Share of memory bandwidth that is reached (MBU)."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Hardware profile"))
            .needed(),
        number<&Workload::interconnectRefGBs>(
            "interconnect_ref_gbs", QT_TRANSLATE_NOOP("Field", "Link wanted"), Unit::GBPerS, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Interconnect below which the work slows down; 0: never."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Hardware profile")),
        number<&Workload::interconnectSensitivity>(
            "interconnect_sensitivity", QT_TRANSLATE_NOOP("Field", "Sensitivity"), Unit::None, kShare,
            QT_TRANSLATE_NOOP("FieldHelp", "How strongly a slow link slows the work: 0 not at all, 1 in proportion."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Hardware profile")),
        number<&Workload::efficiencyGainPerYear>(
            "efficiency_gain", QT_TRANSLATE_NOOP("Field", "Trend"), Unit::PerYear, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Efficiency gained a year without any shortage."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Adaptation")),
        number<&Workload::adaptationGainPerYear>(
            "adaptation_gain", QT_TRANSLATE_NOOP("Field", "Adaptation"), Unit::PerYear, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Efficiency gained a year under full shortage."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Adaptation")),
        number<&Workload::adaptationDelayDays>(
            "adaptation_delay_days", QT_TRANSLATE_NOOP("Field", "Delay"), Unit::Days, kPositive,
            QT_TRANSLATE_NOOP("FieldHelp", "How slowly shortage is felt and forgotten."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Adaptation")),
        number<&Workload::adaptationFullAt>(
            "adaptation_full_at", QT_TRANSLATE_NOOP("Field", "Whole at"), Unit::Share, kShareAboveZero,
            QT_TRANSLATE_NOOP("FieldHelp", "Shortage at which the whole adaptation is reached."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Adaptation")),
        number<&Workload::maxGain>("max_gain", QT_TRANSLATE_NOOP("Field", "Limit"), Unit::Factor, kAtLeastOne,
                                   QT_TRANSLATE_NOOP("FieldHelp", "Largest gain in efficiency."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Adaptation")),
    };
}

std::vector<Field> releaseFields()
{
    return {
        date<&Release::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Day on which the launch was planned."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .needed(),
        date<&Release::qualityDate>(
            "quality_date", QT_TRANSLATE_NOOP("Field", "Quality met"),
            QT_TRANSLATE_NOOP("FieldHelp", "Day on which the model is good enough: the quality wall."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "no wall")),
        reference<&Release::training>("training", QT_TRANSLATE_NOOP("Field", "Training"),
                                      QT_TRANSLATE_NOOP("FieldHelp", "Training run that must be complete."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "none")),
        number<&Release::tuningDays>(
            "tuning_days", QT_TRANSLATE_NOOP("Field", "Tuning"), Unit::Days, kNotNegative,
            QT_TRANSLATE_NOOP("FieldHelp", "Days from the end of training to a model that is ready."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates")),
        date<&Release::latest>("latest", QT_TRANSLATE_NOOP("Field", "Latest"),
                               QT_TRANSLATE_NOOP("FieldHelp", "It is launched by this day whatever the coverage."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "no limit")),
        number<&Release::coverageNeeded>(
            "coverage_needed", QT_TRANSLATE_NOOP("Field", "Coverage"), Unit::Share, kShare,
            QT_TRANSLATE_NOOP("FieldHelp", "Share of the expected demand that must find room: the capacity wall."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Capacity wall")),
        number<&Release::horizonDays>(
            "horizon_days", QT_TRANSLATE_NOOP("Field", "Looks ahead"), Unit::Days, kPositive,
            QT_TRANSLATE_NOOP("FieldHelp", "The demand expected so many days after the launch is what must find room."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Capacity wall")),
    };
}

std::vector<Field> migrationFields()
{
    return {
        reference<&Migration::platform>("platform", QT_TRANSLATE_NOOP("Field", "Platform"),
                                        QT_TRANSLATE_NOOP("FieldHelp", "Software stack that gets better."))
            .needed(),
        reference<&Migration::workload>("workload", QT_TRANSLATE_NOOP("Field", "Workload"),
                                        QT_TRANSLATE_NOOP("FieldHelp", "What is moved over."))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "every workload")),
        number<&Migration::fromEfficiency>("from_eff", QT_TRANSLATE_NOOP("Field", "From"), Unit::Share, kEfficiency,
                                           QT_TRANSLATE_NOOP("FieldHelp", "Efficiency before."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Efficiency"))
            .empty(QT_TRANSLATE_NOOP("FieldNull", "readiness")),
        number<&Migration::toEfficiency>("to_eff", QT_TRANSLATE_NOOP("Field", "To"), Unit::Share, kEfficiency,
                                         QT_TRANSLATE_NOOP("FieldHelp", "Efficiency after."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Efficiency"))
            .needed(),
        date<&Migration::start>("start", QT_TRANSLATE_NOOP("Field", "Start"),
                                QT_TRANSLATE_NOOP("FieldHelp", "Day on which the migration starts."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates"))
            .needed(),
        number<&Migration::days>("days", QT_TRANSLATE_NOOP("Field", "Length"), Unit::Days, kNotNegative,
                                 QT_TRANSLATE_NOOP("FieldHelp", "Days that it takes."))
            .in(QT_TRANSLATE_NOOP("FieldGroup", "Dates")),
    };
}

std::vector<Field> measurementFields()
{
    return {
        reference<&Measurement::chip>("chip", QT_TRANSLATE_NOOP("Field", "Chip"),
                                      QT_TRANSLATE_NOOP("FieldHelp", "Chip that was measured."))
            .needed(),
        reference<&Measurement::workload>("workload", QT_TRANSLATE_NOOP("Field", "Workload"),
                                          QT_TRANSLATE_NOOP("FieldHelp", "What ran on it."))
            .needed(),
        number<&Measurement::value>(
            "value", QT_TRANSLATE_NOOP("Field", "Throughput"), Unit::Throughput, kPositive,
            QT_TRANSLATE_NOOP("FieldHelp",
                              "Of one chip: tokens per second for inference, else TFLOP/s. It replaces the roofline."))
            .needed(),
        flag<&Measurement::includesPlatform>(
            "includes_platform", QT_TRANSLATE_NOOP("Field", "With platform"),
            QT_TRANSLATE_NOOP("FieldHelp", "The figure already holds the efficiency of the software.")),
    };
}

} // namespace penstock::model
