// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything a project holds, as regular values (model.md 2, project.md). No pointers between entities: a reference
// is the id of the other one. What a field means, its unit and range stand in the field tables (fields.h);
// the initialisers here are the defaults of case-format.md.
#pragma once

#include "core/model/address.h"
#include "core/model/entity_type.h"
#include "core/model/value.h"

#include <optional>

namespace penstock::model {

/// A reference to an entity of type \p T, so that an operator's id cannot be taken for a chip's.
template <EntityType T> struct Ref {
    Id id;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const Ref &) const = default;
};
/// A set of them in the order given; for policy matching and eligibility empty means all.
template <EntityType T> struct RefSet {
    QStringList ids;

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty(); }
    bool operator==(const RefSet &) const = default;
};

/// What all entities have.
struct Entity {
    Id id;
    QString name;
    bool enabled = true;
    QString notes;

    bool operator==(const Entity &) const = default;
};

struct ProjectInfo : Entity {
    static constexpr EntityType kType = EntityType::Project;
    QString projectId; ///< UUID
    QString title;
    QString author;
    QString description;
    QString created; ///< ISO 8601 date-time, UTC
    QString modified;
    double revision = 0.0; ///< rises with every save
    QString language;
    QString run; ///< the scenario to compute, by id; empty: see command-line.md

    bool operator==(const ProjectInfo &) const = default;
};

enum class StepLength { Day, Week, Month };

struct Settings : Entity {
    static constexpr EntityType kType = EntityType::Settings;
    QDate start; ///< `S`, day 0
    QDate end;   ///< `E`, exclusive
    StepLength step = StepLength::Week;
    Ref<EntityType::Chip> referenceChip;
    double shortfallTolerance = 0.01;
    double shortfallMinDays = 28.0;
    double biteThreshold = 0.05;
    double seed = 0.0;
    double runs = 0.0;

    bool operator==(const Settings &) const = default;
};

struct Platform : Entity {
    static constexpr EntityType kType = EntityType::Platform;
    double readiness = 1.0;

    bool operator==(const Platform &) const = default;
};

struct Chip : Entity {
    static constexpr EntityType kType = EntityType::Chip;
    Ref<EntityType::Platform> platform;
    double bf16Tflops = 0.0;
    double fp8Tflops = 0.0;
    double fp4Tflops = 0.0;
    double int8Tops = 0.0;
    double memoryGb = 0.0;
    double memoryBandwidthTBs = 0.0;
    double interconnectGBs = 0.0;
    double tdpW = 0.0;
    double dieMm2 = 0.0; ///< 0: unknown
    double unitPriceUsd = 0.0;
    QDate launchDate;
    QString colour; ///< "#RRGGBB"; empty: by name and position (ui.md 5)

    bool operator==(const Chip &) const = default;
};

enum class OperatorKind { Lab, Cloud, Other };

struct Operator : Entity {
    static constexpr EntityType kType = EntityType::Operator;
    OperatorKind kind = OperatorKind::Other;

    bool operator==(const Operator &) const = default;
};

struct Stockpile : Entity {
    static constexpr EntityType kType = EntityType::Stockpile;
    Ref<EntityType::Operator> op;
    Ref<EntityType::Chip> chip;
    double installedUnits = 0.0;
    double warehouseUnits = 0.0;
    std::optional<double> installPerMonth; ///< empty: no limit
    double failureRatePerYear = 0.05;
    double sparesUnits = 0.0;

    bool operator==(const Stockpile &) const = default;
};

enum class Channel { Official, Grey, Domestic, Overseas };
enum class SupplyKind { Rate, Lot, Withdrawal };

struct Supply : Entity {
    static constexpr EntityType kType = EntityType::Supply;
    Ref<EntityType::Operator> op;
    Ref<EntityType::Chip> chip;
    Channel channel = Channel::Official;
    SupplyKind kind = SupplyKind::Rate;
    QDate from; ///< empty: it flows already
    QDate to;   ///< empty: to the end of the horizon
    double unitsPerMonth = 0.0;
    double growthPerYear = 0.0;
    double rampDays = 0.0;
    double units = 0.0;
    double leadDays = 0.0;
    double diversionShare = 0.0;
    double diversionLagDays = 0.0;

    bool operator==(const Supply &) const = default;
};

enum class PolicyKind { Restrict, Cap, Lift, Marker };

struct PolicyEvent : Entity {
    static constexpr EntityType kType = EntityType::PolicyEvent;
    PolicyKind kind = PolicyKind::Restrict;
    QDate announced;
    QDate effective;
    double graceDays = 0.0;
    QDate end; ///< empty: never
    double pass = 0.0;
    double phaseInDays = 0.0;
    double rush = 1.0;
    double capPerMonth = 0.0;
    Ref<EntityType::PolicyEvent> lifts;
    QStringList channels; ///< keys of Channel; empty: all
    RefSet<EntityType::Operator> operators;
    RefSet<EntityType::Chip> chips;
    Rule rule;

    bool operator==(const PolicyEvent &) const = default;
};

enum class WorkloadKind { Inference, Training, Load };
enum class Precision { Fp4, Fp8, Bf16 };

struct Workload : Entity {
    static constexpr EntityType kType = EntityType::Workload;
    WorkloadKind kind = WorkloadKind::Inference;
    RefSet<EntityType::Operator> operators;
    Precision precision = Precision::Bf16;
    double intensityFlopPerByte = 0.0;
    double mfu = 0.0;
    double mbu = 0.0;
    double interconnectRefGBs = 0.0;
    double interconnectSensitivity = 0.0;
    QDate from; ///< empty: the project start
    QDate to;   ///< empty: the end of the horizon
    double growthPerYear = 0.0;
    Points points;
    double peakFactor = 1.0;
    double efficiencyGainPerYear = 0.0;
    double adaptationGainPerYear = 0.0;
    double adaptationDelayDays = 90.0;
    double adaptationFullAt = 1.0;
    double maxGain = 100.0;
    // inference
    double gflopPerToken = 0.0;
    double baseGtokensPerDay = 0.0;
    Ref<EntityType::Release> release;
    double plateauGtokensPerDay = 0.0;
    double halfTimeDays = 30.0;
    double spike = 1.0;
    double spikeHalfLifeDays = 30.0;
    Ref<EntityType::Workload> predecessor;
    double migratesShare = 0.0;
    // training
    double totalYflop = 0.0;
    double plannedDays = 0.0;
    // load
    double baseUnits = 0.0;

    bool operator==(const Workload &) const = default;
};

struct Release : Entity {
    static constexpr EntityType kType = EntityType::Release;
    QDate planned;
    QDate qualityDate;
    Ref<EntityType::Workload> training;
    double tuningDays = 0.0;
    double coverageNeeded = 0.0;
    double horizonDays = 30.0;
    QDate latest; ///< empty: no limit

    bool operator==(const Release &) const = default;
};

struct Migration : Entity {
    static constexpr EntityType kType = EntityType::Migration;
    Ref<EntityType::Platform> platform;
    Ref<EntityType::Workload> workload;   ///< empty: every workload
    std::optional<double> fromEfficiency; ///< empty: the platform's readiness
    double toEfficiency = 0.0;
    QDate start;
    double days = 0.0;

    bool operator==(const Migration &) const = default;
};

struct Measurement : Entity {
    static constexpr EntityType kType = EntityType::Measurement;
    Ref<EntityType::Chip> chip;
    Ref<EntityType::Workload> workload;
    double value = 0.0; ///< tokens per second for inference, else TFLOP/s
    bool includesPlatform = false;

    bool operator==(const Measurement &) const = default;
};

enum class OverrideClass { ByField, World, Policy };

struct Override {
    Address address;
    Value value; ///< null: the field's default
    OverrideClass overrideClass = OverrideClass::ByField;

    bool operator==(const Override &) const = default;
};

struct Scenario : Entity {
    static constexpr EntityType kType = EntityType::Scenario;
    Ref<EntityType::Scenario> parent; ///< empty: a root
    QList<Override> overrides;        ///< applied in order
    double colourSlot = 0.0;

    bool operator==(const Scenario &) const = default;
};

enum class SourceKind { Official, Company, Press, Paper, DataSet, Own };

struct Source : Entity {
    static constexpr EntityType kType = EntityType::Source;
    QString author;
    QString publisher;
    QDate date;
    QDate accessed;
    QString address;
    SourceKind kind = SourceKind::Press;
    QString language;

    bool operator==(const Source &) const = default;
};

enum class Confidence { High, Medium, Low, Assumption };

/// Where the value of a field comes from. What is cited may be gone: that is no error (project.md).
struct Citation : Entity {
    static constexpr EntityType kType = EntityType::Citation;
    QString citedType; ///< name of the list
    Id citedId;
    QString citedField; ///< empty: the entity as a whole
    Id scenario;        ///< where it is an override's value
    Id source;
    QString quote;
    QString page;
    Confidence confidence = Confidence::Medium;
    QString reason; ///< of an assumption
    QDate asOf;

    bool operator==(const Citation &) const = default;
};

enum class ViewKind {
    Overview,
    CapacityDemand,
    CapacityStack, ///< usable capacity, stacked
    Reservoir,
    Deliveries,
    Demand,
    Coverage,
    Shortfall, ///< unmet demand
    Headroom,
    Stranded,
    DaysOfCover,
    Power,
    Spend,       ///< and the seller's loss
    ServedBy,    ///< what workloads run on
    Throughput,  ///< of hardware, by chip and workload
    ChipScatter, ///< performance density over total processing performance
    Roofline,
    Measures, ///< a table
    Timeline,
};
enum class AxisScale { Linear, Log };
enum class Grouping { Automatic, None, Chip, Operator, Platform, Workload };
enum class Multiples { None, Scenarios, Operators, Workloads };
enum class Comparison { Overlay, Difference };

/// A stored chart. What it shows may be gone: the chart then says what is missing (project.md).
struct View : Entity {
    static constexpr EntityType kType = EntityType::View;
    ViewKind kind = ViewKind::Overview;
    QStringList scenarios;                       ///< ids; empty: the current one
    Ref<EntityType::Scenario> referenceScenario; ///< empty: the parent
    QStringList chips;
    QStringList operators;
    QStringList workloads;
    QStringList platforms;
    Grouping grouping = Grouping::Automatic;
    QString unit; ///< a chip, an inference workload (its tokens a day) or "pflops"; empty: the reference chip
    QDate from;   ///< empty: the horizon
    QDate to;
    std::optional<double> axisMin;
    std::optional<double> axisMax;
    AxisScale axisScale = AxisScale::Linear;
    QString title;
    QString subtitle;
    QString sourceLine;
    bool markers = true;
    Comparison comparison = Comparison::Overlay;
    Multiples multiples = Multiples::None;
    bool showsHorizons = false; ///< the next 6 to 12 months and 2 to 5 years, shaded
    QDate horizonsFrom;         ///< empty: today
    bool showsObservations = true;
    QStringList pins;
    double fontScale = 1.0;

    bool operator==(const View &) const = default;
};

/// A result as it was, to compare later edits with. Stale where the fingerprint of its scenario's inputs is another.
struct Pin : Entity {
    static constexpr EntityType kType = EntityType::Pin;
    Ref<EntityType::Scenario> scenario;
    QDate madeOn;
    double revision = 0.0;
    QString programVersion;
    QString fingerprint;
    QString inputs; ///< the resolved project: JSON, zlib, base64
    QString result; ///< what it gave, likewise

    bool operator==(const Pin &) const = default;
};

enum class AnnotationKind { Text, Arrow, Band };
enum class AnnotationColour { Text, Accent, Worse, Better, Warning };

/// What somebody wrote on a chart, placed in data coordinates.
struct Annotation : Entity {
    static constexpr EntityType kType = EntityType::Annotation;
    Ref<EntityType::View> view; ///< empty: on all charts of time
    AnnotationKind kind = AnnotationKind::Text;
    QString text;
    QDate from;                    ///< the date of a text, the foot of an arrow, the start of a band
    QDate to;                      ///< the tip of an arrow, the end of a band
    std::optional<double> value;   ///< height of a text, or of the foot of an arrow; empty: at the top
    std::optional<double> toValue; ///< height of the tip
    QString link;
    AnnotationColour colour = AnnotationColour::Accent;

    bool operator==(const Annotation &) const = default;
};

/// One dated figure observed in the world, to be drawn on a series.
struct Observation : Entity {
    static constexpr EntityType kType = EntityType::Observation;
    QString series; ///< e.g. "totals.installed", "chips.h20.installed"
    QString unit;
    QDate date;
    double value = 0.0;

    bool operator==(const Observation &) const = default;
};

} // namespace penstock::model
