// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of what the simulation reads (model.md 2, case-format.md).
#include "core/model/field_tables.h"

#include "core/model/field_builders.h"

#include <QtGlobal>

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define HELP(text) QT_TRANSLATE_NOOP("FieldHelp", text)
#define GROUP(text) QT_TRANSLATE_NOOP("FieldGroup", text)
#define EMPTY(text) QT_TRANSLATE_NOOP("FieldNull", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

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
    static const std::vector<Choice> keys{{"official", CHOICE("official")},
                                          {"grey", CHOICE("grey")},
                                          {"domestic", CHOICE("domestic")},
                                          {"overseas", CHOICE("overseas")}};
    return keys;
}

} // namespace

std::vector<Field> settingsFields()
{
    return {
        date<&Settings::start>("S", LABEL("Start"), HELP("First day of the horizon; opening stocks are of this day."))
            .in(GROUP("Horizon"))
            .needed(),
        date<&Settings::end>("E", LABEL("End"), HELP("The horizon ends before this day.")).in(GROUP("Horizon")).needed(),
        choice<&Settings::step>("step", LABEL("Step"),
                                {{"day", CHOICE("day")}, {"week", CHOICE("week")}, {"month", CHOICE("month")}},
                                HELP("Length of one step of the simulation."))
            .in(GROUP("Horizon")),
        reference<&Settings::referenceChip>("reference_chip", LABEL("Unit chip"),
                                            HELP("Capacity and demand are given in units of this chip."))
            .in(GROUP("Units"))
            .empty(EMPTY("first enabled chip")),
        number<&Settings::shortfallTolerance>("shortfall_tolerance", LABEL("Tolerance"), Unit::Share, kNotNegative,
                                              HELP("Unmet demand up to this share is no shortfall."))
            .in(GROUP("Measures")),
        number<&Settings::shortfallMinDays>("shortfall_min_days", LABEL("Min. length"), Unit::Days, kNotNegative,
                                            HELP("A shortfall counts if it lasts at least this long."))
            .in(GROUP("Measures")),
        number<&Settings::biteThreshold>("bite_threshold", LABEL("Bite"), Unit::Share, kNotNegative,
                                         HELP("An event bites when usable capacity falls this far below the run without it."))
            .in(GROUP("Measures")),
        whole<&Settings::seed>("seed", LABEL("Seed"), kNotNegative, HELP("Start of the random draws.")).hidden(),
        whole<&Settings::runs>("runs", LABEL("Runs"), kNotNegative, HELP("Number of random draws.")).hidden(),
    };
}

std::vector<Field> platformFields()
{
    return {
        number<&Platform::readiness>("readiness", LABEL("Readiness"), Unit::Share, kShare,
                                     HELP("Efficiency of any workload on this software stack before any migration.")),
    };
}

std::vector<Field> chipFields()
{
    return {
        reference<&Chip::platform>("platform", LABEL("Platform"), HELP("Software stack that the chip runs.")).needed(),
        number<&Chip::bf16Tflops>("bf16_tflops", LABEL("BF16"), Unit::Tflops, kPositive, HELP("Dense BF16 throughput."))
            .in(GROUP("Compute"))
            .needed(),
        number<&Chip::fp8Tflops>("fp8_tflops", LABEL("FP8"), Unit::Tflops, kNotNegative,
                                 HELP("Dense FP8 throughput; 0: not supported."))
            .in(GROUP("Compute")),
        number<&Chip::fp4Tflops>("fp4_tflops", LABEL("FP4"), Unit::Tflops, kNotNegative,
                                 HELP("Dense FP4 throughput; 0: not supported."))
            .in(GROUP("Compute")),
        number<&Chip::int8Tops>("int8_tops", LABEL("INT8"), Unit::Tops, kNotNegative,
                                HELP("Dense INT8 throughput; 0: not supported."))
            .in(GROUP("Compute")),
        number<&Chip::memoryGb>("memory_gb", LABEL("Memory"), Unit::GB, kNotNegative, HELP("Memory of one chip."))
            .in(GROUP("Memory and links")),
        number<&Chip::memoryBandwidthTBs>("memory_bw_tbs", LABEL("Bandwidth"), Unit::TBPerS, kPositive,
                                          HELP("Memory bandwidth of one chip."))
            .in(GROUP("Memory and links"))
            .needed(),
        number<&Chip::interconnectGBs>("interconnect_gbs", LABEL("Interconnect"), Unit::GBPerS, kNotNegative,
                                       HELP("Bidirectional link bandwidth of one chip."))
            .in(GROUP("Memory and links")),
        number<&Chip::tdpW>("tdp_w", LABEL("Power"), Unit::Watts, kNotNegative, HELP("Thermal design power of one chip."))
            .in(GROUP("Body")),
        number<&Chip::dieMm2>("die_mm2", LABEL("Die area"), Unit::Mm2, kNotNegative,
                              HELP("Applicable die area; 0: unknown, then bounds on density never catch it."))
            .in(GROUP("Body")),
        number<&Chip::unitPriceUsd>("unit_price_usd", LABEL("Price"), Unit::Usd, kNotNegative, HELP("Price of one chip."))
            .in(GROUP("Body")),
        date<&Chip::launchDate>("launch_date", LABEL("Launched"), HELP("Day of launch.")).in(GROUP("Body")).empty(EMPTY("unknown")),
        text<&Chip::colour>("colour", LABEL("Colour"), HELP("Constant colour in charts as #RRGGBB; empty: by name.")).hidden(),
    };
}

std::vector<Field> operatorFields()
{
    return {
        choice<&Operator::kind>("kind", LABEL("Kind"),
                                {{"lab", CHOICE("lab")}, {"cloud", CHOICE("cloud")}, {"other", CHOICE("other")}},
                                HELP("Who owns the fleet.")),
    };
}

std::vector<Field> stockpileFields()
{
    return {
        reference<&Stockpile::op>("operator", LABEL("Operator"), HELP("Owner of the stockpile.")).needed(),
        reference<&Stockpile::chip>("chip", LABEL("Chip"), HELP("Chip that is held.")).needed(),
        number<&Stockpile::installedUnits>("installed", LABEL("Installed"), Unit::Units, kNotNegative,
                                           HELP("Units in service at the start."))
            .in(GROUP("Opening stock")),
        number<&Stockpile::warehouseUnits>("warehouse", LABEL("Warehouse"), Unit::Units, kNotNegative,
                                           HELP("Units in the warehouse at the start."))
            .in(GROUP("Opening stock")),
        number<&Stockpile::sparesUnits>("spares", LABEL("Spares"), Unit::Units, kNotNegative,
                                        HELP("Warehouse units kept back for replacing failures."))
            .in(GROUP("Opening stock")),
        number<&Stockpile::installPerMonth>("install_per_month", LABEL("Install limit"), Unit::UnitsPerMonth, kNotNegative,
                                            HELP("Most units that can be put into service in a month."))
            .in(GROUP("Flows"))
            .empty(EMPTY("no limit")),
        number<&Stockpile::failureRatePerYear>("failure_rate", LABEL("Failure rate"), Unit::PerYear, kShareBelowOne,
                                               HELP("Share of installed units that fail in a year."))
            .in(GROUP("Flows")),
    };
}

std::vector<Field> supplyFields()
{
    return {
        choice<&Supply::kind>(
            "kind", LABEL("Kind"),
            {{"rate", CHOICE("rate")}, {"lot", CHOICE("lot")}, {"withdrawal", CHOICE("withdrawal")}},
            HELP("A steady delivery, a single lot, or units that leave the operator.")),
        reference<&Supply::op>("operator", LABEL("Operator"), HELP("Who receives the units.")).needed(),
        reference<&Supply::chip>("chip", LABEL("Chip"), HELP("Chip that is delivered.")).needed(),
        choice<&Supply::channel>("channel", LABEL("Channel"), channelChoices(), HELP("How the units come; policy events match it."))
            .when(kDelivery),
        date<&Supply::from>("from", LABEL("From"), HELP("First day at the gate, or the day of a lot or withdrawal."))
            .in(GROUP("Flow"))
            .empty(EMPTY("flows already")),
        date<&Supply::to>("to", LABEL("To"), HELP("The flow ends before this day."))
            .in(GROUP("Flow"))
            .empty(EMPTY("end of horizon"))
            .when(kRateOnly),
        number<&Supply::unitsPerMonth>("units_per_month", LABEL("Rate"), Unit::UnitsPerMonth, kNotNegative,
                                       HELP("Units that would pass the gate in a month."))
            .in(GROUP("Flow"))
            .when(kRateOnly),
        number<&Supply::growthPerYear>("growth", LABEL("Growth"), Unit::PerYear, kAboveMinusOne, HELP("Growth of the rate a year."))
            .in(GROUP("Flow"))
            .when(kRateOnly),
        number<&Supply::rampDays>("ramp_days", LABEL("Ramp"), Unit::Days, kNotNegative,
                                  HELP("Days until the whole rate is reached."))
            .in(GROUP("Flow"))
            .when(kRateOnly),
        number<&Supply::units>("units", LABEL("Units"), Unit::Units, kNotNegative, HELP("Units of the lot or withdrawal."))
            .in(GROUP("Flow"))
            .when(kLotOnly),
        number<&Supply::leadDays>("lead_days", LABEL("Lead time"), Unit::Days, kNotNegative,
                                  HELP("Days from the gate to the warehouse; what is under way still arrives."))
            .in(GROUP("On the way"))
            .when(kDelivery),
        number<&Supply::diversionShare>("diversion_share", LABEL("Diversion"), Unit::Share, kShare,
                                        HELP("Share of blocked units that still arrives, later."))
            .in(GROUP("On the way"))
            .when(kDelivery),
        number<&Supply::diversionLagDays>("diversion_lag_days", LABEL("Div. delay"), Unit::Days, kNotNegative,
                                          HELP("How many days later diverted units arrive."))
            .in(GROUP("On the way"))
            .when(kDelivery),
    };
}

std::vector<Field> policyEventFields()
{
    return {
        choice<&PolicyEvent::kind>("kind", LABEL("Kind"),
                                   {{"restrict", CHOICE("restrict")},
                                    {"cap", CHOICE("cap")},
                                    {"lift", CHOICE("lift")},
                                    {"marker", CHOICE("marker")}},
                                   HELP("What the event does to matching deliveries."))
            .needed(),
        date<&PolicyEvent::announced>("announced", LABEL("Announced"), HELP("From this day buyers rush ahead of the effect."))
            .in(GROUP("Dates"))
            .empty(EMPTY("no notice")),
        date<&PolicyEvent::effective>("effective", LABEL("Effective"), HELP("Day from which the event binds, before grace."))
            .in(GROUP("Dates"))
            .needed(),
        number<&PolicyEvent::graceDays>("grace_days", LABEL("Grace"), Unit::Days, kNotNegative,
                                        HELP("Days after the effective date before it binds."))
            .in(GROUP("Dates"))
            .when(kActing),
        date<&PolicyEvent::end>("end", LABEL("End"), HELP("The event ends before this day."))
            .in(GROUP("Dates"))
            .empty(EMPTY("never"))
            .when(kGate),
        number<&PolicyEvent::pass>("pass", LABEL("Passes"), Unit::Share, kNotNegative,
                                   HELP("What still passes: 0 is a ban, 60 % are licences that let 60 % through, above 100 % a subsidy."))
            .in(GROUP("Strength"))
            .when(kRestrict),
        number<&PolicyEvent::phaseInDays>("phase_in_days", LABEL("Phase-in"), Unit::Days, kNotNegative,
                                          HELP("Days until the restriction has its whole strength."))
            .in(GROUP("Strength"))
            .when(kRestrict),
        number<&PolicyEvent::rush>("rush", LABEL("Pull-forward"), Unit::Factor, kNotNegative,
                                   HELP("Multiplies steady deliveries between announcement and effect."))
            .in(GROUP("Strength"))
            .when(kRestrict),
        number<&PolicyEvent::capPerMonth>("cap_per_month", LABEL("Cap"), Unit::UnitsPerMonth, kNotNegative,
                                          HELP("Most units a month over all matching steady deliveries together."))
            .in(GROUP("Strength"))
            .when(kCap),
        reference<&PolicyEvent::lifts>("lifts", LABEL("Lifts"), HELP("Restriction or cap that ends when this takes effect."))
            .in(GROUP("Strength"))
            .empty(EMPTY("nothing"))
            .when(kLift),
        choices<&PolicyEvent::channels>("channels", LABEL("Channels"), channelChoices(), HELP("Channels that it matches."))
            .in(GROUP("Matches"))
            .empty(EMPTY("all"))
            .when(kGate),
        references<&PolicyEvent::operators>("operators", LABEL("Operators"), HELP("Operators whose deliveries it matches."))
            .in(GROUP("Matches"))
            .empty(EMPTY("all"))
            .when(kGate),
        references<&PolicyEvent::chips>("chips", LABEL("Chips"), HELP("Chips that it matches by name."))
            .in(GROUP("Matches"))
            .empty(EMPTY("all"))
            .when(kGate),
        rule<&PolicyEvent::rule>("rule", LABEL("Rule"), HELP("Thresholds that catch a chip by its attributes."))
            .in(GROUP("Matches"))
            .empty(EMPTY("none"))
            .when(kGate),
    };
}

std::vector<Field> workloadFields()
{
    return {
        choice<&Workload::kind>("kind", LABEL("Kind"),
                                {{"inference", CHOICE("inference")},
                                 {"training", CHOICE("training")},
                                 {"load", CHOICE("load")}},
                                HELP("A service that answers, a training run, or a general load."))
            .needed(),
        references<&Workload::operators>("operators", LABEL("Operators"), HELP("Operators that may run it.")).empty(EMPTY("all")),
        number<&Workload::gflopPerToken>("gflop_per_token", LABEL("Work a token"), Unit::GflopPerToken, kPositive,
                                         HELP("Floating-point operations for one token."))
            .in(GROUP("Demand"))
            .when(kInference)
            .needed(),
        number<&Workload::baseGtokensPerDay>("base_tokens", LABEL("Base demand"), Unit::GtokensPerDay, kNotNegative,
                                             HELP("Mean demand at its start; dated points replace it."))
            .in(GROUP("Demand"))
            .when(kInference),
        number<&Workload::totalYflop>("total_yflop", LABEL("Work"), Unit::Yflop, kPositive, HELP("Size of the training run."))
            .in(GROUP("Demand"))
            .when(kTraining)
            .needed(),
        number<&Workload::plannedDays>("planned_days", LABEL("Planned"), Unit::Days, kPositive,
                                       HELP("Length of the run with all the chips it wants."))
            .in(GROUP("Demand"))
            .when(kTraining)
            .needed(),
        number<&Workload::baseUnits>("base_units", LABEL("Base load"), Unit::ReferenceUnits, kNotNegative,
                                     HELP("Load at its start in units of the reference chip; dated points replace it."))
            .in(GROUP("Demand"))
            .when(kLoad),
        date<&Workload::from>("from", LABEL("From"), HELP("First day of the demand.")).in(GROUP("Demand")).empty(EMPTY("start of horizon")),
        date<&Workload::to>("to", LABEL("To"), HELP("The demand ends before this day."))
            .in(GROUP("Demand"))
            .empty(EMPTY("end of horizon"))
            .when(kDemand),
        number<&Workload::growthPerYear>("growth", LABEL("Growth"), Unit::PerYear, kAboveMinusOne,
                                         HELP("Growth of the demand a year; with points, after the last one."))
            .in(GROUP("Demand"))
            .when(kDemand),
        points<&Workload::points>("points", LABEL("Points"), Unit::GtokensPerDay, HELP("Dated demand, linear between the dates."))
            .in(GROUP("Demand"))
            .empty(EMPTY("none"))
            .when(kDemand),
        number<&Workload::peakFactor>("peak_factor", LABEL("Peak factor"), Unit::Factor, kAtLeastOne,
                                      HELP("Capacity that must stand ready per unit of mean demand."))
            .in(GROUP("Demand"))
            .when(kDemand),
        reference<&Workload::release>("release", LABEL("Release"), HELP("Launch that brings this demand."))
            .in(GROUP("Launch"))
            .empty(EMPTY("none"))
            .when(kInference),
        number<&Workload::plateauGtokensPerDay>("plateau", LABEL("Plateau"), Unit::GtokensPerDay, kNotNegative,
                                                HELP("Demand that the launch settles at."))
            .in(GROUP("Launch"))
            .when(kInference),
        number<&Workload::halfTimeDays>("half_time_days", LABEL("Half time"), Unit::Days, kPositive,
                                        HELP("Days until half of the plateau is reached."))
            .in(GROUP("Launch"))
            .when(kInference),
        number<&Workload::spike>("spike", LABEL("Spike"), Unit::Factor, kAtLeastOne, HELP("First rush above the plateau."))
            .in(GROUP("Launch"))
            .when(kInference),
        number<&Workload::spikeHalfLifeDays>("spike_half_life_days", LABEL("Spike fades"), Unit::Days, kPositive,
                                             HELP("Days until half of the spike is gone."))
            .in(GROUP("Launch"))
            .when(kInference),
        reference<&Workload::predecessor>("predecessor", LABEL("Predecessor"), HELP("Service whose users move to this one."))
            .in(GROUP("Launch"))
            .empty(EMPTY("none"))
            .when(kInference),
        number<&Workload::migratesShare>("migrates_share", LABEL("Users move"), Unit::Share, kShare,
                                         HELP("Share of the predecessor's demand that moves over."))
            .in(GROUP("Launch"))
            .when(kInference),
        choice<&Workload::precision>("precision", LABEL("Precision"),
                                     {{"fp4", CHOICE("FP4")}, {"fp8", CHOICE("FP8")}, {"bf16", CHOICE("BF16")}},
                                     HELP("Number format; where a chip lacks it the next wider one stands in."))
            .in(GROUP("Hardware profile")),
        number<&Workload::intensityFlopPerByte>("intensity", LABEL("Intensity"), Unit::FlopPerByte, kPositive,
                                                HELP("Operations per byte read from memory."))
            .in(GROUP("Hardware profile"))
            .needed(),
        number<&Workload::mfu>("mfu", LABEL("Compute use"), Unit::Share, kShareAboveZero,
                               HELP("Share of peak compute that is reached (MFU)."))
            .in(GROUP("Hardware profile"))
            .needed(),
        number<&Workload::mbu>("mbu", LABEL("Memory use"), Unit::Share, kShareAboveZero,
                               HELP("Share of memory bandwidth that is reached (MBU)."))
            .in(GROUP("Hardware profile"))
            .needed(),
        number<&Workload::interconnectRefGBs>("interconnect_ref_gbs", LABEL("Link wanted"), Unit::GBPerS, kNotNegative,
                                              HELP("Interconnect below which the work slows down; 0: never."))
            .in(GROUP("Hardware profile")),
        number<&Workload::interconnectSensitivity>("interconnect_sensitivity", LABEL("Sensitivity"), Unit::None, kShare,
                                                   HELP("How strongly a slow link slows the work: 0 not at all, 1 in proportion."))
            .in(GROUP("Hardware profile")),
        number<&Workload::efficiencyGainPerYear>("efficiency_gain", LABEL("Trend"), Unit::PerYear, kNotNegative,
                                                 HELP("Efficiency gained a year without any shortage."))
            .in(GROUP("Adaptation")),
        number<&Workload::adaptationGainPerYear>("adaptation_gain", LABEL("Adaptation"), Unit::PerYear, kNotNegative,
                                                 HELP("Efficiency gained a year under full shortage."))
            .in(GROUP("Adaptation")),
        number<&Workload::adaptationDelayDays>("adaptation_delay_days", LABEL("Delay"), Unit::Days, kPositive,
                                               HELP("How slowly shortage is felt and forgotten."))
            .in(GROUP("Adaptation")),
        number<&Workload::adaptationFullAt>("adaptation_full_at", LABEL("Whole at"), Unit::Share, kShareAboveZero,
                                            HELP("Shortage at which the whole adaptation is reached."))
            .in(GROUP("Adaptation")),
        number<&Workload::maxGain>("max_gain", LABEL("Limit"), Unit::Factor, kAtLeastOne, HELP("Largest gain in efficiency."))
            .in(GROUP("Adaptation")),
    };
}

std::vector<Field> releaseFields()
{
    return {
        date<&Release::planned>("planned", LABEL("Planned"), HELP("Day on which the launch was planned."))
            .in(GROUP("Dates"))
            .needed(),
        date<&Release::qualityDate>("quality_date", LABEL("Quality met"), HELP("Day on which the model is good enough: the quality wall."))
            .in(GROUP("Dates"))
            .empty(EMPTY("no wall")),
        reference<&Release::training>("training", LABEL("Training"), HELP("Training run that must be complete."))
            .in(GROUP("Dates"))
            .empty(EMPTY("none")),
        number<&Release::tuningDays>("tuning_days", LABEL("Tuning"), Unit::Days, kNotNegative,
                                     HELP("Days from the end of training to a model that is ready."))
            .in(GROUP("Dates")),
        date<&Release::latest>("latest", LABEL("Latest"), HELP("It is launched by this day whatever the coverage."))
            .in(GROUP("Dates"))
            .empty(EMPTY("no limit")),
        number<&Release::coverageNeeded>("coverage_needed", LABEL("Coverage"), Unit::Share, kShare,
                                         HELP("Share of the expected demand that must find room: the capacity wall."))
            .in(GROUP("Capacity wall")),
        number<&Release::horizonDays>("horizon_days", LABEL("Looks ahead"), Unit::Days, kPositive,
                                      HELP("The demand expected so many days after the launch is what must find room."))
            .in(GROUP("Capacity wall")),
    };
}

std::vector<Field> migrationFields()
{
    return {
        reference<&Migration::platform>("platform", LABEL("Platform"), HELP("Software stack that gets better.")).needed(),
        reference<&Migration::workload>("workload", LABEL("Workload"), HELP("What is moved over.")).empty(EMPTY("every workload")),
        number<&Migration::fromEfficiency>("from_eff", LABEL("From"), Unit::Share, kEfficiency, HELP("Efficiency before."))
            .in(GROUP("Efficiency"))
            .empty(EMPTY("readiness")),
        number<&Migration::toEfficiency>("to_eff", LABEL("To"), Unit::Share, kEfficiency, HELP("Efficiency after."))
            .in(GROUP("Efficiency"))
            .needed(),
        date<&Migration::start>("start", LABEL("Start"), HELP("Day on which the migration starts."))
            .in(GROUP("Dates"))
            .needed(),
        number<&Migration::days>("days", LABEL("Length"), Unit::Days, kNotNegative, HELP("Days that it takes."))
            .in(GROUP("Dates")),
    };
}

std::vector<Field> measurementFields()
{
    return {
        reference<&Measurement::chip>("chip", LABEL("Chip"), HELP("Chip that was measured.")).needed(),
        reference<&Measurement::workload>("workload", LABEL("Workload"), HELP("What ran on it.")).needed(),
        number<&Measurement::value>("value", LABEL("Throughput"), Unit::Throughput, kPositive,
                                    HELP("Of one chip: tokens per second for inference, else TFLOP/s. It replaces the roofline."))
            .needed(),
        flag<&Measurement::includesPlatform>("includes_platform", LABEL("With platform"),
                                             HELP("The figure already holds the efficiency of the software.")),
    };
}

} // namespace penstock::model
