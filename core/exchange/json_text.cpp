// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <new>
#include <optional>
#include <vector>

namespace penstock::exchange {

using model::Code;
using model::Problem;

namespace {

constexpr int kLongestToken = 160;

QString text(const char *source)
{
    return QCoreApplication::translate("JsonText", source);
}

/// Hands the bytes to the parser and remembers how far it has come: the parser itself tells events no place.
class Cursor
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    Cursor(const char *at, const char **reached)
        : m_at(at)
        , m_reached(reached)
    {}
    reference operator*() const { return *m_at; }
    Cursor &operator++()
    {
        ++m_at;
        *m_reached = m_at;
        return *this;
    }
    Cursor operator++(int)
    {
        Cursor before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Cursor &other) const { return m_at == other.m_at; }
    bool operator!=(const Cursor &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

/// Builds values from the parser's events; says false to stop it.
class Builder
{
public:
    Builder(const QByteArray &source, const JsonLimits &limits)
        : m_source(source)
        , m_limits(limits)
        , m_reached(source.constData())
    {}

    const char **reached() { return &m_reached; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] QJsonValue take() { return std::move(m_root); }
    /// The parser takes a zero byte for the end and would not look behind it.
    bool hasZero()
    {
        const qsizetype zero = m_source.indexOf('\0');
        if (zero < 0) {
            return false;
        }
        m_reached = m_source.constData() + zero + 1;
        stop(text(QT_TRANSLATE_NOOP("JsonText", "a zero byte stands in the text")));
        return true;
    }

    bool null() { return add(QJsonValue::Null); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return add(static_cast<double>(value)); }
    bool number_float(double value, const std::string &token)
    {
        if (!std::isfinite(value)) {
            return stop(text(QT_TRANSLATE_NOOP("JsonText", "the number %1 is too large")).arg(shown(token)));
        }
        return add(value);
    }
    bool string(const std::string &value) { return add(QString::fromStdString(value)); }
    bool binary(const nlohmann::json::binary_t &) { return false; }

    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool key(const std::string &name)
    {
        Level &level = m_levels.back();
        level.key = QString::fromStdString(name);
        if (level.object.contains(level.key)) {
            return stop(text(QT_TRANSLATE_NOOP("JsonText", "the key “%1” comes twice in one object")).arg(shown(name)));
        }
        if (level.object.size() >= m_limits.membersOfObject) {
            return tooLarge(
                text(QT_TRANSLATE_NOOP("JsonText", "an object of more than %L1 keys")).arg(m_limits.membersOfObject),
                QLocale().toString(m_limits.membersOfObject));
        }
        return true;
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &fault)
    {
        m_reached = m_source.constData() + std::min(static_cast<qsizetype>(position), m_source.size());
        // "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error ... - unexpected '}'"
        QString what = QString::fromUtf8(fault.what());
        const qsizetype dash = what.indexOf(QLatin1String(" - "));
        const qsizetype bracket = what.indexOf(QLatin1String("] "));
        what = dash >= 0 ? what.mid(dash + 3) : what.mid(bracket < 0 ? 0 : bracket + 2);
        return stop(what.size() > kLongestToken ? what.left(kLongestToken) + QChar(0x2026) : what);
    }

private:
    struct Level {
        bool isObject = false;
        QString key;
        QJsonObject object;
        QJsonArray array;
    };

    static QString shown(const std::string &token)
    {
        const QString all = QString::fromStdString(token);
        return all.size() > kLongestToken ? all.left(kLongestToken) + QChar(0x2026) : all;
    }

    bool stop(const QString &what)
    {
        model::Where where;
        // The last byte read is the one that does not fit; where it is a line break, it ends the line meant.
        const char *last = std::max(m_source.constData(), m_reached - 1);
        where.line = 1 + static_cast<int>(std::count(m_source.constData(), last, '\n'));
        m_problem = Problem{Code::Syntax, where, {what}};
        return false;
    }

    bool tooLarge(const QString &what, const QString &limit)
    {
        m_problem = Problem{Code::TooLarge, {}, {what, limit}};
        return false;
    }

    bool place(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            m_root = value;
        } else if (Level &level = m_levels.back(); level.isObject) {
            level.object.insert(level.key, value);
        } else {
            level.array.append(value);
        }
        return true;
    }

    bool add(const QJsonValue &value)
    {
        if (++m_values > m_limits.values) {
            return tooLarge(text(QT_TRANSLATE_NOOP("JsonText", "more than %L1 values")).arg(m_limits.values),
                            QLocale().toString(m_limits.values));
        }
        return place(value);
    }

    bool open(bool isObject)
    {
        if (static_cast<int>(m_levels.size()) >= m_limits.depth) {
            return stop(text(QT_TRANSLATE_NOOP("JsonText", "it is nested deeper than %1 levels")).arg(m_limits.depth));
        }
        m_levels.push_back(Level{isObject, {}, {}, {}});
        return true;
    }

    bool close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return add(level.isObject ? QJsonValue(std::move(level.object)) : QJsonValue(std::move(level.array)));
    }

    const QByteArray &m_source;
    const JsonLimits &m_limits;
    const char *m_reached;
    std::vector<Level> m_levels;
    QJsonValue m_root;
    qsizetype m_values = 0;
    std::optional<Problem> m_problem;
};

} // namespace

model::Expected<QJsonValue> parseJson(const QByteArray &source, const JsonLimits &limits)
{
    if (source.size() > limits.bytes) {
        return model::fault(Code::TooLarge,
                            {QLocale().formattedDataSize(source.size()), QLocale().formattedDataSize(limits.bytes)});
    }
    Builder builder(source, limits);
    try {
        const Cursor begin(source.constData(), builder.reached());
        const Cursor end(source.constData() + source.size(), builder.reached());
        if (!builder.hasZero() && nlohmann::json::sax_parse(begin, end, &builder)) {
            return builder.take();
        }
    } catch (const std::bad_alloc &) {
        return model::fault(Code::TooLarge,
                            {QLocale().formattedDataSize(source.size()), QLocale().formattedDataSize(limits.bytes)});
    } catch (const std::exception &failure) {
        return model::fault(Code::Syntax, {QString::fromUtf8(failure.what())});
    }
    return tl::make_unexpected(builder.problem().value_or(Problem{Code::Syntax, {}, {QString()}}));
}

void appendNumber(QByteArray &out, double number)
{
    Q_ASSERT(std::isfinite(number));
    char buffer[64];
    const double magnitude = std::abs(number);
    const bool plain = magnitude == 0.0 || (magnitude >= 1e-5 && magnitude < 1e17);
    const std::to_chars_result end = std::to_chars(std::begin(buffer), std::end(buffer), number,
                                                   plain ? std::chars_format::fixed : std::chars_format::scientific);
    out.append(buffer, static_cast<qsizetype>(end.ptr - buffer));
}

void appendString(QByteArray &out, const QString &string)
{
    out.append('"');
    for (const char c : string.toUtf8()) {
        switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out.append("\\u00").append(c < 0x10 ? '0' : '1').append("0123456789abcdef"[c & 0x0f]);
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
}

void appendJson(QByteArray &out, const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: out.append(json.toBool() ? "true" : "false"); break;
    case QJsonValue::Double: appendNumber(out, json.toDouble()); break;
    case QJsonValue::String: appendString(out, json.toString()); break;
    case QJsonValue::Array: {
        out.append('[');
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            out.append(i == 0 ? "" : ", ");
            appendJson(out, array.at(i));
        }
        out.append(']');
        break;
    }
    case QJsonValue::Object: {
        out.append('{');
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            out.append(member == object.begin() ? "" : ", ");
            appendString(out, member.key());
            out.append(": ");
            appendJson(out, member.value());
        }
        out.append('}');
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: out.append("null"); break;
    }
}

} // namespace penstock::exchange
