// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of undo steps.
#include "core/model/change.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace penstock::model {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Change", source);
}

QString number(double value)
{
    const QLocale locale;
    if (std::floor(value) == value && std::abs(value) < 1e15) {
        return locale.toString(static_cast<qlonglong>(value));
    }
    return locale.toString(value, 'g', 6);
}

QString numberWithUnit(const Field &field, double value)
{
    switch (field.unit) {
    case Unit::Share:
    case Unit::PerYear: return QStringLiteral("%1\u202f%").arg(number(value * 100.0));
    case Unit::Factor: return QStringLiteral("× %1").arg(number(value));
    case Unit::None: return number(value);
    default: return QStringLiteral("%1 %2").arg(number(value), unitLabel(field.unit));
    }
}

QString listOf(const Project &project, const Field &field, const QStringList &members)
{
    QStringList names;
    for (const QString &member : members) {
        names.append(field.kind == FieldKind::ChoiceSet ? choiceLabel(field, member)
                                                        : nameOf(project, field.target, member));
    }
    return names.join(translated(QT_TRANSLATE_NOOP("Change", ", ")));
}

QString thing(const Project &project, EntityType type, const Id &id)
{
    return isSingleton(type) ? pluralLabel(type) : nameOf(project, type, id);
}

/// Field labels open a line in forms; within a sentence they start small, unless they are names of formats (BF16).
QString inSentence(const QString &label)
{
    if (label.size() > 1 && label.at(1).isLower()) {
        return label.at(0).toLower() + label.mid(1);
    }
    return label;
}

QString setSentence(const Project &project, const Address &address, const Value &value)
{
    const Field *field = findField(address.type, address.field);
    const QString name = thing(project, address.type, address.id);
    if (field == nullptr) {
        return translated(QT_TRANSLATE_NOOP("Change", "Change “%1”")).arg(name);
    }
    if (address.field == QLatin1String("enabled")) {
        return (value == Value{false} ? translated(QT_TRANSLATE_NOOP("Change", "Disable “%1”"))
                                      : translated(QT_TRANSLATE_NOOP("Change", "Enable “%1”")))
            .arg(name);
    }
    if (address.field == QLatin1String("name")) {
        return translated(QT_TRANSLATE_NOOP("Change", "Rename “%1” to “%2”")).arg(name, plainText(value));
    }
    if (field->kind == FieldKind::LongText) {
        return translated(QT_TRANSLATE_NOOP("Change", "Edit %1 of “%2”")).arg(inSentence(label(*field)), name);
    }
    const QString shown = displayText(project, *field, value);
    if (field->kind == FieldKind::Date && !isNull(value)) {
        return translated(QT_TRANSLATE_NOOP("Change", "Move %1 of “%2” to %3"))
            .arg(inSentence(label(*field)), name, shown);
    }
    return translated(QT_TRANSLATE_NOOP("Change", "Set %1 of “%2” to %3")).arg(inSentence(label(*field)), name, shown);
}

struct Describe {
    const Project &project;

    QString operator()(const SetField &change) const { return setSentence(project, change.address, change.value); }
    QString operator()(const Insert &change) const
    {
        const EntityType type = typeOf(change.entity);
        return translated(QT_TRANSLATE_NOOP("Change", "Add %1 “%2”"))
            .arg(singularLabel(type), base(change.entity).name);
    }
    QString operator()(const Remove &change) const
    {
        return translated(QT_TRANSLATE_NOOP("Change", "Delete %1 “%2”"))
            .arg(singularLabel(change.type), nameOf(project, change.type, change.id));
    }
    QString operator()(const Move &change) const
    {
        return translated(QT_TRANSLATE_NOOP("Change", "Reorder %1 “%2”"))
            .arg(singularLabel(change.type), nameOf(project, change.type, change.id));
    }
    QString operator()(const SetOverride &change) const
    {
        const QString scenario = nameOf(project, EntityType::Scenario, change.scenario);
        if (change.value) {
            return translated(QT_TRANSLATE_NOOP("Change", "%1 in “%2”"))
                .arg(setSentence(project, change.address, change.value->value), scenario);
        }
        const Field *field = findField(change.address.type, change.address.field);
        return translated(QT_TRANSLATE_NOOP("Change", "Revert %1 of “%2” in “%3”"))
            .arg(field == nullptr ? change.address.field : inSentence(label(*field)),
                 thing(project, change.address.type, change.address.id), scenario);
    }
    QString operator()(const std::shared_ptr<const Group> &change) const
    {
        if (!change->text.isEmpty() || change->changes.isEmpty()) {
            return change->text;
        }
        return describe(change->changes.first(), project);
    }
};

} // namespace

QString displayText(const Project &project, const Field &field, const Value &value)
{
    struct Visitor {
        const Project &project;
        const Field &field;
        QString operator()(std::monostate) const
        {
            const QString meaning = nullLabel(field);
            return meaning.isEmpty() ? translated(QT_TRANSLATE_NOOP("Change", "nothing")) : meaning;
        }
        QString operator()(bool held) const
        {
            return held ? translated(QT_TRANSLATE_NOOP("Change", "yes"))
                        : translated(QT_TRANSLATE_NOOP("Change", "no"));
        }
        QString operator()(double held) const { return numberWithUnit(field, held); }
        QString operator()(const QString &held) const
        {
            if (field.kind == FieldKind::Choice) {
                return choiceLabel(field, held);
            }
            return field.kind == FieldKind::Reference ? nameOf(project, field.target, held) : held;
        }
        QString operator()(const QDate &held) const
        {
            const QLocale locale;
            // The long Japanese and Chinese forms carry year and month signs; elsewhere the day comes first.
            if (locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese) {
                return QStringLiteral("%1年%2月%3日").arg(held.year()).arg(held.month()).arg(held.day());
            }
            return locale.toString(held, QStringLiteral("d MMM yyyy"));
        }
        QString operator()(const QStringList &held) const
        {
            return held.isEmpty() ? (*this)(std::monostate{}) : listOf(project, field, held);
        }
        QString operator()(const Points &held) const
        {
            return QCoreApplication::translate("Change", "%n point(s)", nullptr, int(held.size()));
        }
        QString operator()(const Rule &held) const
        {
            return held.isEmpty() ? (*this)(std::monostate{}) : plainText(held);
        }
    };
    return std::visit(Visitor{project, field}, value);
}

QString describe(const Change &change, const Project &before)
{
    return std::visit(Describe{before}, change);
}

} // namespace penstock::model
