// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library.h"

#include "core/compile/gates.h"
#include "core/exchange/json_text.h"
#include "core/model/value_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

// The macro declares functions, which must not land in a namespace.
static void initialiseLibraryResource()
{
    Q_INIT_RESOURCE(library);
}

namespace penstock::library {

using model::Code;
using model::EntityType;
using model::Expected;

namespace {

const QLatin1String kFormat("penstock-library-1");

QString keyOf(EntityType type, const model::Id &id)
{
    return model::key(type) + QLatin1Char('/') + id;
}

template <class T, class Of> auto findIn(const QList<T> &list, const model::Id &id, Of of)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &item) { return of(item).id == id; });
    return found == list.cend() ? nullptr : &*found;
}

constexpr auto kItself = [](const auto &item) -> const auto &
{
    return item;
};
constexpr auto kChipOf = [](const LibraryChip &item) -> const model::Chip & { return item.chip; };

bool isSameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

class Reader
{
public:
    Expected<Library> read(const QByteArray &chips, const QByteArray &rules, const QByteArray &sources)
    {
        if (!file(chips, QStringLiteral("chips.json")) || !file(rules, QStringLiteral("rules.json"))
            || !file(sources, QStringLiteral("sources.json")) || !references()) {
            return tl::make_unexpected(m_problem);
        }
        std::stable_partition(m_library.chips.begin(), m_library.chips.end(),
                              [](const LibraryChip &chip) { return chip.isComplete(); });
        return std::move(m_library);
    }

private:
    bool fail(Code code, const QString &place, const QStringList &values)
    {
        model::Where where;
        where.file = m_file;
        where.place = place;
        m_problem = model::Problem{code, where, values};
        return false;
    }

    bool file(const QByteArray &text, const QString &name)
    {
        m_file = name;
        const auto json = exchange::parseJson(text);
        if (!json) {
            m_problem = json.error();
            m_problem.where.file = name;
            return false;
        }
        const QJsonObject object = json->toObject();
        const QString format = object.value(QLatin1String("format")).toString();
        if (format != kFormat) {
            return fail(Code::WrongFormat, {}, {format});
        }
        return list(object, QStringLiteral("platforms"), EntityType::Platform)
               && list(object, QStringLiteral("chips"), EntityType::Chip)
               && list(object, QStringLiteral("incomplete_chips"), EntityType::Chip)
               && list(object, QStringLiteral("policy_events"), EntityType::PolicyEvent)
               && list(object, QStringLiteral("sources"), EntityType::Source)
               && list(object, QStringLiteral("citations"), EntityType::Citation);
    }

    bool list(const QJsonObject &object, const QString &name, EntityType type)
    {
        const QJsonArray array = object.value(name).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!entity(array.at(i).toObject(), QStringLiteral("%1[%2]").arg(name).arg(i), type)) {
                return false;
            }
        }
        return true;
    }

    bool entity(const QJsonObject &object, const QString &place, EntityType type)
    {
        model::AnyEntity made = model::blankEntity(type);
        model::Entity &base = model::base(made);
        base.id = object.value(QLatin1String("id")).toString();
        if (base.id.isEmpty()) {
            return fail(Code::BadId, place + QStringLiteral(".id"), {base.id});
        }
        base.name = base.id;
        QStringList known;
        LibraryChip chip;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString own = place + QLatin1Char('.') + member.key();
            if (member.key() == QLatin1String("id")) {
                continue;
            }
            if (type == EntityType::Chip && member.key() == QLatin1String("tpp")) {
                chip.statedTpp = member.value().toDouble();
                continue;
            }
            if (type == EntityType::Chip && member.key() == QLatin1String("pd")) {
                chip.statedPd = member.value().toDouble();
                continue;
            }
            const model::Field *field = model::findField(type, member.key());
            if (field == nullptr) {
                return fail(Code::UnknownField, own, {member.key()});
            }
            const auto value = model::valueOfJson(*field, member.value());
            const auto checked = value ? model::checkValue(*field, *value) : tl::make_unexpected(value.error());
            if (!checked) {
                m_problem = checked.error();
                m_problem.where.file = m_file;
                m_problem.where.place = own + m_problem.where.place;
                return false;
            }
            field->set(base, *value);
            known.append(member.key());
        }
        m_library.known.insert(keyOf(type, base.id), known);
        switch (type) {
        case EntityType::Platform: m_library.platforms.append(std::get<model::Platform>(made)); break;
        case EntityType::PolicyEvent: m_library.rules.append(std::get<model::PolicyEvent>(made)); break;
        case EntityType::Source: m_library.sources.append(std::get<model::Source>(made)); break;
        case EntityType::Citation: m_library.citations.append(citationOf(std::get<model::Citation>(made))); break;
        default:
            chip.chip = std::get<model::Chip>(made);
            for (const model::Field &field : model::fields(EntityType::Chip)) {
                const QString id = QString::fromLatin1(field.id);
                if (field.required && !known.contains(id)) {
                    chip.missing.append(id);
                }
            }
            m_library.chips.append(chip);
        }
        return true;
    }

    /// The two lists of chips are one here.
    static model::Citation citationOf(model::Citation citation)
    {
        if (citation.citedType == QLatin1String("incomplete_chips")) {
            citation.citedType = model::key(EntityType::Chip);
        }
        return citation;
    }

    /// What refers to nothing could not be added.
    bool references()
    {
        const auto needs = [this](EntityType type, const model::Id &id, const QString &place) {
            return id.isEmpty() || m_library.find(type, id) != nullptr
                   || fail(Code::UnknownReference, place, {id, model::key(type)});
        };
        for (const LibraryChip &chip : std::as_const(m_library.chips)) {
            m_file = QStringLiteral("chips.json");
            if (!needs(EntityType::Platform, chip.chip.platform.id, chip.chip.id)) {
                return false;
            }
        }
        m_file = QStringLiteral("rules.json");
        for (const model::PolicyEvent &rule : std::as_const(m_library.rules)) {
            for (const model::Id &id : rule.chips.ids) {
                if (!needs(EntityType::Chip, id, rule.id)) {
                    return false;
                }
            }
            if (!needs(EntityType::PolicyEvent, rule.lifts.id, rule.id)) {
                return false;
            }
        }
        for (const model::Citation &citation : std::as_const(m_library.citations)) {
            if (!needs(EntityType::Source, citation.source, citation.id)) {
                return false;
            }
        }
        return true;
    }

    Library m_library;
    model::Problem m_problem;
    QString m_file;
};

} // namespace

std::optional<compile::Rating> LibraryChip::rating() const
{
    if (isComplete()) {
        return compile::ratingOf(chip);
    }
    if (!statedTpp) {
        return std::nullopt;
    }
    compile::Rating rating;
    rating.tpp = *statedTpp;
    rating.pd = statedPd;
    if (!rating.pd && chip.dieMm2 > 0.0) {
        rating.pd = rating.tpp / chip.dieMm2;
    }
    return rating;
}

const model::Entity *Library::find(EntityType type, const model::Id &id) const
{
    switch (type) {
    case EntityType::Platform: return findIn(platforms, id, kItself);
    case EntityType::Chip: {
        const LibraryChip *found = chip(id);
        return found != nullptr ? &found->chip : nullptr;
    }
    case EntityType::PolicyEvent: return findIn(rules, id, kItself);
    case EntityType::Source: return findIn(sources, id, kItself);
    default: return nullptr;
    }
}

const LibraryChip *Library::chip(const model::Id &id) const
{
    return findIn(chips, id, kChipOf);
}

const model::PolicyEvent *Library::rule(const model::Id &id) const
{
    return findIn(rules, id, kItself);
}

bool Library::knows(EntityType type, const model::Id &id, const QString &field) const
{
    return known.value(keyOf(type, id)).contains(field);
}

QList<model::Citation> Library::citationsOf(EntityType type, const model::Id &id) const
{
    QList<model::Citation> found;
    const QString list = model::key(type);
    std::copy_if(citations.cbegin(), citations.cend(), std::back_inserter(found),
                 [&](const model::Citation &citation) { return citation.citedType == list && citation.citedId == id; });
    return found;
}

model::Id Library::counterpart(EntityType type, const model::Entity &entity) const
{
    if (find(type, entity.id) != nullptr) {
        return entity.id;
    }
    const auto byName = [&entity](const auto &list, auto of) -> model::Id {
        for (const auto &item : list) {
            if (isSameName(of(item).name, entity.name)) {
                return of(item).id;
            }
        }
        return {};
    };
    switch (type) {
    case EntityType::Platform: return byName(platforms, kItself);
    case EntityType::Chip: return byName(chips, kChipOf);
    case EntityType::PolicyEvent: return byName(rules, kItself);
    case EntityType::Source: return byName(sources, kItself);
    default: return {};
    }
}

model::Id counterpartIn(const model::Project &project, const Library &library, const Entry &entry)
{
    const model::Entity *wanted = library.find(entry.type, entry.id);
    if (wanted == nullptr) {
        return {};
    }
    if (model::find(project, entry.type, entry.id) != nullptr) {
        return entry.id;
    }
    for (qsizetype i = 0; i < model::count(project, entry.type); ++i) {
        const model::Entity &held = model::entityAt(project, entry.type, i);
        if (isSameName(held.name, wanted->name)) {
            return held.id;
        }
    }
    return {};
}

Expected<Library> readLibrary(const QByteArray &chips, const QByteArray &rules, const QByteArray &sources)
{
    return Reader().read(chips, rules, sources);
}

const Library &shippedLibrary()
{
    static const Library library = [] {
        initialiseLibraryResource();
        const auto text = [](const char *name) {
            QFile file(QStringLiteral(":/library/%1.json").arg(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        auto read = readLibrary(text("chips"), text("rules"), text("sources"));
        Q_ASSERT_X(read.has_value(), "shippedLibrary", qPrintable(read ? QString() : model::lineOf(read.error())));
        return read ? std::move(*read) : Library();
    }();
    return library;
}

} // namespace penstock::library
