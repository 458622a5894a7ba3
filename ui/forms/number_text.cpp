// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_text.h"

#include "ui/forms/expression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace penstock::forms {

using model::Unit;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("NumberText", source);
}

bool isWholeUnit(const model::Field &field)
{
    return field.kind == model::FieldKind::WholeNumber || field.unit == Unit::Units || field.unit == Unit::UnitsPerMonth
           || field.unit == Unit::Days || field.unit == Unit::ReferenceUnits;
}

/// Full-width digits to plain ones, any space and the unit away, true minus to hyphen.
QString stripped(const model::Field &field, const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(u'−'), QLatin1Char('-'));
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    if (plain.startsWith(QLatin1Char('='))) {
        return plain; // a percent sign belongs to its last number
    }
    QString unit = model::unitLabel(field.unit).normalized(QString::NormalizationForm_KC);
    unit.removeIf([](QChar sign) { return sign.isSpace(); });
    if (!unit.isEmpty() && plain.size() > unit.size() && plain.endsWith(unit, Qt::CaseInsensitive)) {
        plain.chop(unit.size());
    }
    if (shownExponent(field.unit) == 2 && plain.endsWith(QLatin1Char('%'))) {
        plain.chop(1);
    }
    if (field.unit == Unit::Factor && (plain.startsWith(QChar(u'×')) || plain.startsWith(QLatin1Char('x')))) {
        plain.remove(0, 1);
    }
    return plain;
}

QChar oneSign(const QString &sign, char16_t otherwise)
{
    return sign.isEmpty() ? QChar(otherwise) : sign.at(0);
}

/// Removes grouping where every group has its place; nothing where one is out of place, so that "2,5" is not 25.
std::optional<QString> ungrouped(const QString &text, QChar group, QChar decimalPoint)
{
    if (!text.contains(group)) {
        return text;
    }
    const QString pattern =
        QStringLiteral("^[-+]?\\d{1,3}(?:%1\\d{3})+(?:%2\\d*)?\\D*$")
            .arg(QRegularExpression::escape(QString(group)), QRegularExpression::escape(QString(decimalPoint)));
    if (!QRegularExpression(pattern).match(text).hasMatch()) {
        return std::nullopt;
    }
    QString plain = text;
    return plain.remove(group);
}

std::optional<double> parsePlain(const QString &text, QChar group, QChar decimalPoint, int exponent)
{
    const auto digits = ungrouped(text, group, decimalPoint);
    return digits ? parseDigits(*digits, decimalPoint, exponent) : std::nullopt;
}

/// The shortest digits that read back to \p value, the point moved right by \p exponent places. Moved in the text, so
/// that nothing is rounded: the double of 0.153 times 100 is not 15.3.
QString shortestDecimal(double value, int exponent, const QLocale &locale)
{
    const QString scientific = QString::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype mark = scientific.indexOf(QLatin1Char('e'));
    QString digits = scientific.left(mark);
    digits.remove(QLatin1Char('.'));
    const int power = value == 0.0 ? 0 : scientific.mid(mark + 1).toInt() + exponent;
    const QString point = locale.decimalPoint();
    if (power < -6 || power > 17) {
        const QString rest = digits.size() > 1 ? point + digits.mid(1) : QString();
        return QStringLiteral("%1%2e%3").arg(digits.at(0)).arg(rest).arg(power);
    }
    if (power < 0) {
        return locale.toString(0) + point + QString(-power - 1, QLatin1Char('0')) + digits;
    }
    const QString whole = digits.leftJustified(power + 1, QLatin1Char('0'), true);
    const QString rest = digits.mid(power + 1);
    return locale.toString(whole.toULongLong()) + (rest.isEmpty() ? QString() : point + rest);
}

QString shownNumber(const model::Field &field, double value, const QLocale &locale)
{
    return numberText(field, value, locale, false);
}

} // namespace

int shownExponent(Unit unit)
{
    return unit == Unit::Share || unit == Unit::PerYear ? 2 : 0;
}

QString numberText(const model::Field &field, double value, const QLocale &locale, bool withUnit)
{
    const QString sign = std::signbit(value) && value != 0.0 ? QString(QChar(u'−')) : QString();
    const QString text = sign + shortestDecimal(std::abs(value), shownExponent(field.unit), locale);
    switch (field.unit) {
    case Unit::Share: return QStringLiteral("%1\u202f%").arg(text);
    case Unit::PerYear: return QStringLiteral("%1\u202f%").arg(text);
    case Unit::Factor: return QStringLiteral("× %1").arg(text);
    default: break;
    }
    const QString unit = model::unitLabel(field.unit);
    return withUnit && !unit.isEmpty() ? QStringLiteral("%1 %2").arg(text, unit) : text;
}

std::optional<double> parseNumber(const model::Field &field, const QString &text, const QLocale &locale)
{
    const QString plain = stripped(field, text);
    const int exponent = -shownExponent(field.unit);
    const QChar decimalPoint = oneSign(locale.decimalPoint(), u'.');
    if (plain.startsWith(QLatin1Char('='))) {
        const auto value = evaluate(plain.mid(1), decimalPoint);
        const auto again = value ? value : evaluate(plain.mid(1), QLatin1Char('.'));
        const bool isShare = exponent == 0 || plain.contains(QLatin1Char('%'));
        return again && !isShare ? std::optional<double>{*again / 100.0} : again;
    }
    // A space as group sign is gone already.
    QChar group = oneSign(locale.groupSeparator(), u',');
    group = group.isSpace() ? QLatin1Char('\'') : group;
    if (const auto value = parsePlain(plain, group, decimalPoint, exponent)) {
        return value;
    }
    return parsePlain(plain, QLatin1Char(','), QLatin1Char('.'), exponent);
}

double stepOf(const model::Field &field, double value)
{
    if (shownExponent(field.unit) == 2) {
        return 0.01;
    }
    if (field.unit == Unit::Factor) {
        return 0.05;
    }
    const double size = std::abs(value) / 100.0;
    double step = isWholeUnit(field) ? 1.0 : 0.1;
    if (size > 0.0) {
        const double power = std::pow(10.0, std::floor(std::log10(size)));
        const double lead = size / power;
        const double nice = power * (lead < 1.5 ? 1.0 : (lead < 3.5 ? 2.0 : (lead < 7.5 ? 5.0 : 10.0)));
        step = isWholeUnit(field) ? std::max(1.0, nice) : nice;
    }
    return field.unit == Unit::Days ? 1.0 : step;
}

double stepped(const model::Field &field, double value, double steps)
{
    const double step = stepOf(field, value);
    // Rounded to whole multiples where one stands on the grid, so that steps do not gather residues.
    const double count = value / step;
    const bool onGrid = std::abs(count - std::round(count)) < 1e-6;
    const double places = std::max(0.0, std::ceil(-std::log10(step) - 1e-9)) + 2.0;
    const double scale = std::pow(10.0, places);
    double next = (onGrid ? std::round(count) + steps : count + steps) * step;
    next = std::round(next * scale) / scale;
    next = std::clamp(next, field.range.low, field.range.high);
    return field.range.contains(next) ? next : value;
}

QString rangeSentence(const model::Field &field, const QLocale &locale)
{
    const model::Range &range = field.range;
    const QString name = model::label(field);
    const bool hasLow = std::isfinite(range.low);
    const bool hasHigh = std::isfinite(range.high);
    const QString low = hasLow ? shownNumber(field, range.low, locale) : QString();
    const QString high = hasHigh ? shownNumber(field, range.high, locale) : QString();
    if (hasLow && hasHigh) {
        // The percent sign once is enough.
        QString first = low;
        if (shownExponent(field.unit) == 2) {
            first = first.left(first.indexOf(QChar(u'\u202f')));
        }
        if (range.lowOpen) {
            return translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be above %2 and at most %3."))
                .arg(name, first, high);
        }
        return (range.highOpen ? translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be at least %2 and below %3."))
                               : translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be from %2 to %3.")))
            .arg(name, first, high);
    }
    if (hasLow) {
        return (range.lowOpen ? translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be above %2."))
                              : translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be at least %2.")))
            .arg(name, low);
    }
    if (hasHigh) {
        return (range.highOpen ? translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be below %2."))
                               : translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be at most %2.")))
            .arg(name, high);
    }
    return translated(QT_TRANSLATE_NOOP("NumberText", "%1 must be a number.")).arg(name);
}

QString notANumberSentence(const QString &text, const QLocale &locale)
{
    return translated(QT_TRANSLATE_NOOP("NumberText", "“%1” is not a number. Try %2 or 24k."))
        .arg(text.trimmed(), locale.toString(24000));
}

} // namespace penstock::forms
