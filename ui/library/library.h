// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chips and rules that are shipped with the program, each figure with its source (resources/library/README.md).
#pragma once

#include "core/compile/plan.h"
#include "core/model/project.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace penstock::library {

/// A chip of the library. An incomplete one lacks figures that a project needs.
struct LibraryChip {
    model::Chip chip;
    QStringList missing;             ///< ids of the fields that it lacks; empty: complete
    std::optional<double> statedTpp; ///< of incomplete chips only
    std::optional<double> statedPd;

    [[nodiscard]] bool isComplete() const { return missing.isEmpty(); }
    /// Computed from the figures of a complete chip (model.md 2), as stated for an incomplete one. Nothing: not rated.
    [[nodiscard]] std::optional<compile::Rating> rating() const;
};

/// One entry: a chip, policy event, source or platform of the library.
struct Entry {
    model::EntityType type = model::EntityType::Chip;
    model::Id id;

    bool operator==(const Entry &) const = default;
};

struct Library {
    QList<model::Platform> platforms;
    QList<LibraryChip> chips; ///< complete ones first
    QList<model::PolicyEvent> rules;
    QList<model::Source> sources;
    QList<model::Citation> citations;
    /// Ids of the fields that the library gives a value for, by list and id; an absent field is unknown.
    QHash<QString, QStringList> known;

    [[nodiscard]] const model::Entity *find(model::EntityType type, const model::Id &id) const;
    /// nullptr: there is no such chip.
    [[nodiscard]] const LibraryChip *chip(const model::Id &id) const;
    [[nodiscard]] const model::PolicyEvent *rule(const model::Id &id) const;
    [[nodiscard]] bool knows(model::EntityType type, const model::Id &id, const QString &field) const;
    /// Of one entry, in the order of the file.
    [[nodiscard]] QList<model::Citation> citationsOf(model::EntityType type, const model::Id &id) const;
    /// The entry that \p entity of a project is: by id, else by name. Empty: none.
    [[nodiscard]] model::Id counterpart(model::EntityType type, const model::Entity &entity) const;
};

/// The entity of \p project that an entry of \p library is: by id, else by name. Empty: not there.
[[nodiscard]] model::Id counterpartIn(const model::Project &project, const Library &library, const Entry &entry);

/// Reads the three files. Fails with Code::Syntax, Code::WrongFormat, Code::UnknownReference or the fault of the first
/// field that is not as its table says; the place is named.
[[nodiscard]] model::Expected<Library> readLibrary(const QByteArray &chips, const QByteArray &rules,
                                                   const QByteArray &sources);

/// The one in the program, read when it is first asked for.
[[nodiscard]] const Library &shippedLibrary();

} // namespace penstock::library
