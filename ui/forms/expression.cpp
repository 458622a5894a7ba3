// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/expression.h"

#include <array>
#include <cmath>

namespace penstock::forms {

namespace {

struct Multiplier {
    char16_t sign;
    int exponent;
};
constexpr std::array kMultipliers{Multiplier{u'k', 3},  Multiplier{u'K', 3},  Multiplier{u'M', 6},
                                  Multiplier{u'm', 6},  Multiplier{u'千', 3}, Multiplier{u'万', 4},
                                  Multiplier{u'萬', 4}, Multiplier{u'億', 8}, Multiplier{u'亿', 8}};

int exponentOf(QChar sign)
{
    for (const Multiplier &multiplier : kMultipliers) {
        if (sign == QChar(multiplier.sign)) {
            return multiplier.exponent;
        }
    }
    return 0;
}

/// Recursive descent; every bracket is a call, so their depth is limited.
class Parser
{
public:
    Parser(const QString &text, QChar decimalPoint)
        : m_text(text)
        , m_decimalPoint(decimalPoint)
    {}

    std::optional<double> whole()
    {
        const double value = sum();
        if (m_failed || m_at != m_text.size() || !std::isfinite(value)) {
            return std::nullopt;
        }
        return value;
    }

private:
    [[nodiscard]] QChar next() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool take(char16_t sign)
    {
        const bool found = next() == QChar(sign);
        m_at += found ? 1 : 0;
        return found;
    }

    double sum()
    {
        double value = product();
        while (!m_failed) {
            if (take(u'+')) {
                value += product();
            } else if (take(u'-')) {
                value -= product();
            } else {
                break;
            }
        }
        return value;
    }

    double product()
    {
        double value = factor();
        while (!m_failed) {
            if (take(u'*') || take(u'×')) {
                value *= factor();
            } else if (take(u'/') || take(u'÷')) {
                value /= factor();
            } else {
                break;
            }
        }
        return value;
    }

    double factor()
    {
        if (take(u'-')) {
            return deeper(&Parser::factor, -1.0);
        }
        if (take(u'(')) {
            const double value = deeper(&Parser::sum, 1.0);
            m_failed = m_failed || !take(u')');
            return value;
        }
        const qsizetype start = m_at;
        while (next().isDigit() || next() == m_decimalPoint || exponentOf(next()) != 0) {
            ++m_at;
        }
        const auto value = parseDigits(m_text.mid(start, m_at - start), m_decimalPoint);
        m_failed = m_failed || !value;
        if (take(u'%')) {
            return value.value_or(0.0) / 100.0;
        }
        return value.value_or(0.0);
    }

    double deeper(double (Parser::*part)(), double sign)
    {
        constexpr int kDeepest = 64;
        if (++m_depth > kDeepest) {
            m_failed = true;
            return 0.0;
        }
        const double value = sign * (this->*part)();
        --m_depth;
        return value;
    }

    const QString &m_text;
    QChar m_decimalPoint;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace

std::optional<double> parseDigits(QString text, QChar decimalPoint, int exponent)
{
    while (!text.isEmpty() && exponentOf(text.back()) != 0) {
        const bool isLetter = text.back().unicode() < 0x80;
        exponent += exponentOf(text.back());
        text.chop(1);
        if (isLetter) {
            break; // 千 and 万 may follow each other, "kk" means nothing
        }
    }
    QString digits;
    int given = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign == decimalPoint) {
            digits.append(QLatin1Char('.'));
        } else if (sign.toLower() == QLatin1Char('e') && i > 0) {
            bool ok = false;
            given = text.mid(i + 1).toInt(&ok);
            if (!ok || std::abs(given) > 400) {
                return std::nullopt;
            }
            break;
        } else if ((sign >= QLatin1Char('0') && sign <= QLatin1Char('9'))
                   || (i == 0 && (sign == QLatin1Char('-') || sign == QLatin1Char('+')))) {
            digits.append(sign);
        } else {
            return std::nullopt;
        }
    }
    bool ok = false;
    // As an exponent in the text, so that "7.5" in percent becomes the double nearest to 0.075.
    const double value = QStringLiteral("%1e%2").arg(digits).arg(given + exponent).toDouble(&ok);
    if (!ok || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::optional<double> evaluate(const QString &expression, QChar decimalPoint)
{
    return Parser(expression, decimalPoint).whole();
}

} // namespace penstock::forms
