// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/numbers.h"

#include <array>
#include <cmath>

namespace penstock::plot {

namespace {

constexpr char16_t kMinus = u'\u2212';
constexpr char16_t kNarrowSpace = u'\u202F';

struct Magnitude {
    double factor;
    const char16_t *sign; ///< with the space in front of it
};

constexpr std::array<Magnitude, 5> kWestern{
    {{1e15, u"\u202FP"}, {1e12, u"\u202FT"}, {1e9, u"\u202FG"}, {1e6, u"\u202FM"}, {1e3, u"\u202Fk"}}};
constexpr std::array<Magnitude, 4> kJapanese{{{1e16, u"京"}, {1e12, u"兆"}, {1e8, u"億"}, {1e4, u"万"}}};
constexpr std::array<Magnitude, 4> kChinese{{{1e16, u"亿亿"}, {1e12, u"万亿"}, {1e8, u"亿"}, {1e4, u"万"}}};
constexpr std::array<Magnitude, 4> kTraditional{{{1e16, u"億億"}, {1e12, u"兆"}, {1e8, u"億"}, {1e4, u"萬"}}};

struct Magnitudes {
    const Magnitude *first;
    std::size_t count;
};

bool isEastAsian(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese;
}

Magnitudes magnitudesOf(const QLocale &locale)
{
    if (locale.language() == QLocale::Japanese)
        return {kJapanese.data(), kJapanese.size()};
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalChineseScript)
        return {kTraditional.data(), kTraditional.size()};
    if (locale.language() == QLocale::Chinese)
        return {kChinese.data(), kChinese.size()};
    return {kWestern.data(), kWestern.size()};
}

/// Digits of a value that is not negative.
QString digits(double value, int decimals, const QLocale &locale)
{
    return locale.toString(value, 'f', decimals);
}

double rounded(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

/// Decimals that make three digits.
int decimalsFor(double value)
{
    return value >= 100.0 ? 0 : value >= 10.0 ? 1 : 2;
}

QString threeDigits(double value, const QLocale &locale)
{
    // Rounding may need one digit less: 9.996 is 10.
    int decimals = decimalsFor(rounded(value, decimalsFor(value)));
    if (value > 0.0 && value < 1.0)
        decimals = std::min(9, 2 - static_cast<int>(std::floor(std::log10(value))));
    while (decimals > 0 && rounded(value, decimals) == rounded(value, decimals - 1))
        --decimals;
    return digits(value, decimals, locale);
}

QString signed_(const QString &unsignedText, double value, bool plus)
{
    if (value < 0.0)
        return QChar(kMinus) + unsignedText;
    return plus && value > 0.0 ? QLatin1Char('+') + unsignedText : unsignedText;
}

QString compactUnsigned(double value, const QLocale &locale)
{
    const Magnitudes magnitudes = magnitudesOf(locale);
    double below = magnitudes.first[magnitudes.count - 1].factor;
    if (value < below) {
        // Just under the smallest magnitude: 999.6 reads 1 k, 9999.7 reads 1万.
        if (value < 1000.0 && rounded(value, decimalsFor(value)) < below)
            return threeDigits(value, locale);
        if (value >= 1000.0 && std::round(value) < below)
            return digits(value, 0, locale);
    }
    for (std::size_t i = magnitudes.count; i-- > 0;) {
        const double scaled = value / magnitudes.first[i].factor;
        const bool last = i == 0;
        const double next = last ? 0.0 : magnitudes.first[i - 1].factor / magnitudes.first[i].factor;
        const int decimals = scaled >= 1.0 ? decimalsFor(scaled) : 2;
        if (last || rounded(scaled, decimals) < next)
            return threeDigits(rounded(scaled, decimals), locale) + QString::fromUtf16(magnitudes.first[i].sign);
    }
    return {};
}

QString notANumber(double value)
{
    if (std::isnan(value))
        return QStringLiteral("?");
    return value < 0.0 ? QStringLiteral("−∞") : QStringLiteral("∞");
}

} // namespace

QString compactNumber(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return notANumber(value);
    const QString text = compactUnsigned(std::abs(value), locale);
    return text == QLatin1String("0") ? text : signed_(text, value, false);
}

QString signedCompact(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return notANumber(value);
    const QString text = compactUnsigned(std::abs(value), locale);
    return text == QLatin1String("0") ? text : signed_(text, value, true);
}

QString axisNumber(double value, double step, double largest, const QLocale &locale)
{
    if (!std::isfinite(value) || value == 0.0)
        return std::isfinite(value) ? digits(0.0, 0, locale) : notANumber(value);
    const Magnitudes magnitudes = magnitudesOf(locale);
    double factor = 1.0;
    QString sign;
    for (std::size_t i = 0; i < magnitudes.count; ++i) {
        if (largest >= magnitudes.first[i].factor * (1.0 - 1e-9)) {
            factor = magnitudes.first[i].factor;
            sign = QString::fromUtf16(magnitudes.first[i].sign);
            break;
        }
    }
    int decimals = 0;
    if (step > 0.0) {
        double scaled = step / factor;
        while (decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled) {
            scaled *= 10.0;
            ++decimals;
        }
    }
    return signed_(digits(std::abs(value) / factor, decimals, locale) + sign, value, false);
}

QString tableNumber(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return notANumber(value);
    const double shown = rounded(value, decimals);
    return signed_(digits(std::abs(shown), decimals, locale), shown, false);
}

QString percent(double share, int decimals, const QLocale &locale)
{
    const QString sign =
        locale.language() == QLocale::Chinese ? QStringLiteral("%") : QChar(kNarrowSpace) + QLatin1Char('%');
    return tableNumber(share * 100.0, decimals, locale) + sign;
}

QString signedPoints(double shareDifference, int decimals, const QLocale &locale)
{
    return signedNumber(shareDifference * 100.0, decimals, locale);
}

QString signedNumber(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return notANumber(value);
    const double shown = rounded(value, decimals);
    return signed_(digits(std::abs(shown), decimals, locale), shown, true);
}

QString longDate(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    if (isEastAsian(locale))
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    return locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString monthAndYear(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    if (isEastAsian(locale))
        return QStringLiteral("%1年%2月").arg(date.year()).arg(date.month());
    return locale.toString(date, QStringLiteral("MMM yyyy"));
}

namespace {

QString withDays(const QString &number, const QLocale &locale)
{
    if (locale.language() == QLocale::Japanese)
        return number + QChar(kNarrowSpace) + QStringLiteral("日");
    if (locale.language() == QLocale::Chinese)
        return number + QChar(kNarrowSpace) + QStringLiteral("天");
    return number + QChar(kNarrowSpace) + QLatin1Char('d');
}

} // namespace

QString duration(double days, const QLocale &locale)
{
    return withDays(tableNumber(days, 0, locale), locale);
}

QString signedDuration(double days, const QLocale &locale)
{
    return withDays(signedNumber(days, 0, locale), locale);
}

} // namespace penstock::plot
