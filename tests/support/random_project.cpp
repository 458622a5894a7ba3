// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_project.h"

#include "core/model/validate.h"

#include <QRandomGenerator>

#include <cmath>

namespace penstock::tests {

using namespace model;

namespace {

int below(QRandomGenerator &random, int limit)
{
    return random.bounded(limit);
}

bool chance(QRandomGenerator &random, double share)
{
    return random.generateDouble() < share;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("H20"),          QStringLiteral("“licence”"), QStringLiteral("O'Hara; DROP TABLE chips;--"),
        QStringLiteral("供給ショック"), QStringLiteral("出口管制"),  QStringLiteral("a\nb\tc\\d\"e"),
        QStringLiteral("\u0001\u001f"), QStringLiteral("😀"),         QStringLiteral(" "),
        QStringLiteral("%1 %2"),        QStringLiteral("\u202eabc"), QStringLiteral("\u2028")};
    QString text;
    for (int i = below(random, 4); i > 0; --i) {
        text += pieces.at(below(random, int(pieces.size())));
    }
    return text;
}

/// Mantissas of all lengths, magnitudes within the range.
double randomNumber(const Range &range, QRandomGenerator &random)
{
    for (;;) {
        const double low = std::isfinite(range.low) ? range.low : -1e6;
        const double high = std::isfinite(range.high) ? range.high : low + std::pow(10.0, random.bounded(24.0) - 12.0);
        double number = low + random.generateDouble() * (high - low);
        switch (below(random, 6)) {
        case 0: number = low; break;
        case 1: number = high; break;
        case 2: number = std::round(number); break;
        case 3: number = std::round(number * 100) / 100; break;
        default: break;
        }
        if (range.contains(number)) {
            return number;
        }
    }
}

QDate randomDate(QRandomGenerator &random)
{
    return chance(random, 0.05) ? QDate(1, 1, 1).addDays(random.bounded(3'000'000))
                                : QDate(2020, 1, 1).addDays(below(random, 3000));
}

Id randomId(const Project &project, EntityType type, QRandomGenerator &random)
{
    const qsizetype n = count(project, type);
    return n == 0 ? Id() : entityAt(project, type, below(random, int(n))).id;
}

QStringList randomSet(const QStringList &from, QRandomGenerator &random)
{
    QStringList left = from;
    QStringList set;
    while (!left.isEmpty() && chance(random, 0.5)) {
        set.append(left.takeAt(below(random, int(left.size()))));
    }
    return set;
}

QStringList idsOf(const Project &project, EntityType type)
{
    QStringList ids;
    for (qsizetype i = 0; i < count(project, type); ++i) {
        ids.append(entityAt(project, type, i).id);
    }
    return ids;
}

QStringList keysOf(const Field &field)
{
    QStringList keys;
    for (const Choice &choice : field.choices) {
        keys.append(QString::fromLatin1(choice.key));
    }
    return keys;
}

void addEntities(Project &project, EntityType type, QRandomGenerator &random)
{
    const int wanted = 1 + below(random, 5);
    for (int i = 0; i < wanted; ++i) {
        AnyEntity made = blankEntity(type);
        base(made).id =
            i == 0 ? randomText(random) + QStringLiteral("first") : QStringLiteral("%1-%2").arg(key(type)).arg(i);
        insertAt(project, below(random, int(count(project, type)) + 1), made);
    }
}

void fill(Project &project, EntityType type, qsizetype index, QRandomGenerator &random)
{
    for (const Field &field : fields(type)) {
        if (field.required || chance(random, 0.7)) {
            const Value value = randomValue(field, project, random);
            field.set(entityAt(project, type, index), value);
        }
    }
}

/// What stands between fields and would be an error.
void mend(Project &project, QRandomGenerator &random)
{
    project.settings.end = project.settings.start.addDays(1 + below(random, 1000));
    project.info.run = chance(random, 0.5) ? randomId(project, EntityType::Scenario, random) : QString();
    for (Supply &supply : project.supplies) {
        supply.from = supply.kind == SupplyKind::Rate || supply.from.isValid() ? supply.from : randomDate(random);
    }
    for (Stockpile &stockpile : project.stockpiles) {
        stockpile.enabled =
            stockpile.enabled && stockpile.id == project.stockpiles.first().id; // so no pair comes twice
    }
    for (Workload &workload : project.workloads) {
        workload.predecessor.id.clear();
    }
    for (Release &release : project.releases) {
        release.training.id.clear();
    }
    for (qsizetype i = 0; i < project.scenarios.size(); ++i) {
        project.scenarios[i].parent.id =
            i == 0 || chance(random, 0.3) ? Id() : project.scenarios.at(below(random, int(i))).id;
    }
}

void addOverrides(Project &project, Scenario &scenario, QRandomGenerator &random)
{
    for (int i = below(random, 8); i > 0; --i) {
        const auto type = static_cast<EntityType>(below(random, kEntityTypeCount));
        const auto &table = fields(type);
        const Field &field = table[static_cast<std::size_t>(below(random, int(table.size())))];
        // Values that stand in a relation to others would make the project wrong.
        if (!isOverridable(type) || field.kind == FieldKind::Reference
            || QLatin1String(field.id) == QLatin1String("kind")) {
            continue;
        }
        Override override;
        override.address = Address{type, randomId(project, type, random), QString::fromLatin1(field.id)};
        override.value = !field.required && chance(random, 0.2) ? Value{} : randomValue(field, project, random);
        override.overrideClass = static_cast<OverrideClass>(below(random, 3));
        scenario.overrides.append(override);
    }
}

} // namespace

Value randomValue(const Field &field, const Project &project, QRandomGenerator &random)
{
    if (field.nullable && !field.required && chance(random, 0.2)) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return randomText(random);
    case FieldKind::Bool: return chance(random, 0.7);
    case FieldKind::Number: return randomNumber(field.range, random);
    case FieldKind::WholeNumber: {
        const double high = std::isfinite(field.range.high) ? field.range.high : 9007199254740992.0;
        return chance(random, 0.1) ? high : double(below(random, int(qMin(high, 1e9)) + 1));
    }
    case FieldKind::Date: return randomDate(random);
    case FieldKind::Choice: return keysOf(field).at(below(random, int(field.choices.size())));
    case FieldKind::Reference: {
        const Id id = randomId(project, field.target, random);
        return id.isEmpty() ? Value{} : Value{id};
    }
    case FieldKind::ReferenceSet: return randomSet(idsOf(project, field.target), random);
    case FieldKind::IdSet:
        return randomSet(idsOf(project, field.target) + QStringList{QStringLiteral("gone"), QString()}, random);
    case FieldKind::ChoiceSet: return randomSet(keysOf(field), random);
    case FieldKind::Points: {
        Points points;
        for (QDate date = randomDate(random); date.year() < 9000 && chance(random, 0.7);
             date = date.addDays(1 + below(random, 90))) {
            points.append(Point{date, randomNumber(field.range, random)});
        }
        return points;
    }
    case FieldKind::Rule: {
        Rule rule;
        for (int clauses = below(random, 4); clauses > 0; --clauses) {
            RuleClause clause;
            for (int bounds = 1 + below(random, 3); bounds > 0; --bounds) {
                clause.append(RuleBound{static_cast<RuleAttribute>(below(random, int(ruleAttributeKeys().size()))),
                                        static_cast<RuleOperator>(below(random, 2)), randomNumber(kAny, random)});
            }
            rule.append(clause);
        }
        return rule;
    }
    }
    return {};
}

Project randomProject(QRandomGenerator &random)
{
    Project project;
    project.info.id = key(EntityType::Project);
    project.settings.id = key(EntityType::Settings);
    for (int t = 0; t < kEntityTypeCount; ++t) {
        if (const auto type = static_cast<EntityType>(t); !isSingleton(type)) {
            addEntities(project, type, random);
        }
    }
    for (int t = 0; t < kEntityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        for (qsizetype i = 0; i < count(project, type); ++i) {
            fill(project, type, i, random);
        }
    }
    mend(project, random);
    for (Scenario &scenario : project.scenarios) {
        addOverrides(project, scenario, random);
    }
    return project;
}

QString firstDifference(const Project &a, const Project &b)
{
    for (int t = 0; t < kEntityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        if (count(a, type) != count(b, type)) {
            return QStringLiteral("%1: %2 and %3 of them").arg(key(type)).arg(count(a, type)).arg(count(b, type));
        }
        for (qsizetype i = 0; i < count(a, type); ++i) {
            const Entity &left = entityAt(a, type, i);
            const Entity &right = entityAt(b, type, i);
            if (left.id != right.id) {
                return QStringLiteral("%1[%2].id: %3 and %4").arg(key(type)).arg(i).arg(left.id, right.id);
            }
            for (const Field &field : fields(type)) {
                if (field.get(left) != field.get(right)) {
                    return QStringLiteral("%1[%2].%3: %4 and %5")
                        .arg(key(type))
                        .arg(i)
                        .arg(QLatin1String(field.id), plainText(field.get(left)), plainText(field.get(right)));
                }
            }
        }
    }
    for (qsizetype i = 0; i < a.scenarios.size(); ++i) {
        if (a.scenarios.at(i).overrides != b.scenarios.at(i).overrides) {
            return QStringLiteral("scenarios[%1].overrides").arg(i);
        }
    }
    return a == b ? QString() : QStringLiteral("something that no field table knows");
}

} // namespace penstock::tests
