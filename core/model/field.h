// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field is described once, here, and everything generic is derived from it: validation, JSON names, SQL columns,
// overrides, addresses, inspector rows, undo texts.
#pragma once

#include "core/model/entities.h"
#include "core/model/problem.h"

#include <limits>
#include <span>
#include <vector>

namespace penstock::model {

enum class FieldKind {
    Text,
    LongText,
    Bool,
    Number,
    WholeNumber,
    Date,
    Choice,       ///< QString key
    Reference,    ///< QString id of an entity of Field::target
    ReferenceSet, ///< QStringList of ids
    ChoiceSet,    ///< QStringList of keys
    IdSet,        ///< QStringList of ids of Field::target that may be gone (views)
    Points,
    Rule,
};

/// Unit of a stored number. How it is shown (percent, thousands) is the form's business.
enum class Unit {
    None,
    Share,   ///< 0..1, shown in percent
    Factor,  ///< shown as "x 1.3"
    Units,
    UnitsPerMonth,
    PerYear, ///< share a year, shown in percent
    Days,
    Tflops,
    Tops,
    GB,
    TBPerS,
    GBPerS,
    Watts,
    Mm2,
    Usd,
    FlopPerByte,
    GtokensPerDay,
    GflopPerToken,
    Yflop,
    ReferenceUnits,
    Throughput, ///< tokens/s for inference, else TFLOP/s
};
/// Translated, e.g. "TB/s"; empty for Unit::None.
[[nodiscard]] QString unitLabel(Unit unit);

/// Interval of accepted numbers.
struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false;
    bool highOpen = false;

    [[nodiscard]] bool contains(double value) const;
    /// "[0, 1)", "> 0", "≥ 0": as in case-format.md.
    [[nodiscard]] QString text() const;
};
inline constexpr Range kAny{};
inline constexpr Range kNotNegative{0.0, std::numeric_limits<double>::infinity(), false, false};
inline constexpr Range kPositive{0.0, std::numeric_limits<double>::infinity(), true, false};
inline constexpr Range kAboveMinusOne{-1.0, std::numeric_limits<double>::infinity(), true, false};
inline constexpr Range kAtLeastOne{1.0, std::numeric_limits<double>::infinity(), false, false};
inline constexpr Range kShare{0.0, 1.0, false, false};
inline constexpr Range kShareBelowOne{0.0, 1.0, false, true};
inline constexpr Range kShareAboveZero{0.0, 1.0, true, false};

struct Choice {
    const char *key;   ///< as in files
    const char *label; ///< source text, context "Choice"
};

struct Field {
    const char *id = "";
    FieldKind kind = FieldKind::Text;
    const char *label = ""; ///< source text, context "Field"
    const char *help = "";  ///< one sentence, context "FieldHelp"
    const char *group = ""; ///< heading in forms, context "FieldGroup"
    const char *nullText = ""; ///< what an empty value means ("no limit", "never", "all"), context "FieldNull"
    Unit unit = Unit::None;
    Range range = kAny;
    bool required = false; ///< no default: null or absent is an error
    bool nullable = false; ///< an empty value is meaningful
    bool internal = false; ///< kept in files, not offered in forms
    bool loose = false;    ///< a reference whose target may be gone: what has it then says what is missing (project.md)
    EntityType target = EntityType::Project; ///< of references
    std::vector<Choice> choices;
    /// Whether this entity uses the field: a lot has no units per month. Unused fields are allowed and ignored.
    bool (*applies)(const Entity &) = nullptr;
    Value (*get)(const Entity &) = nullptr;
    /// The value must have passed checkValue(); null sets the default.
    void (*set)(Entity &, const Value &) = nullptr;
    Value defaultValue; ///< of a default-constructed entity

    // What a table row says besides; each returns the field, so that rows read as sentences.
    Field &&in(const char *heading) &&;
    Field &&needed() &&;
    Field &&hidden() &&;
    Field &&empty(const char *meaning) &&; ///< nullable, and what null means
    Field &&mayBeGone() &&;                ///< loose
    Field &&when(bool (*predicate)(const Entity &)) &&;

    [[nodiscard]] bool isFor(const Entity &entity) const { return applies == nullptr || applies(entity); }
};

/// The fields of a type in the order of forms, grids and columns. `id` is not among them; name, enabled and notes are
/// (but for the singletons).
[[nodiscard]] const std::vector<Field> &fields(EntityType type);
/// nullptr: there is no such field.
[[nodiscard]] const Field *findField(EntityType type, const QString &id);

[[nodiscard]] QString label(const Field &field);
[[nodiscard]] QString help(const Field &field);
[[nodiscard]] QString groupLabel(const Field &field);
[[nodiscard]] QString nullLabel(const Field &field);
[[nodiscard]] QString choiceLabel(const Field &field, const QString &key);

/// Checks type, range, choice and shape of one value (not references). The problem has no place yet.
[[nodiscard]] Expected<void> checkValue(const Field &field, const Value &value);

/// A value as a person would read it, by \p locale-independent rules for files and logs: "0.05", "2025-04-09", "h20".
[[nodiscard]] QString plainText(const Value &value);

} // namespace penstock::model
