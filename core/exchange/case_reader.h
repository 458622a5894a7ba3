// SPDX-License-Identifier: GPL-3.0-or-later
//
// From parsed JSON to a project. Part of case_json.
#pragma once

#include "core/model/project.h"

#include <QJsonObject>
#include <QJsonValue>

namespace penstock::exchange {

inline constexpr const char *kIdKey = "id";
inline constexpr const char *kOverridesKey = "overrides";
inline constexpr const char *kSourcesKey = "sources"; ///< of any entity: free, ignored
inline constexpr const char *kRunKey = "run";         ///< at the top level

/// The field stands at the top level of the file, not in its entity.
[[nodiscard]] bool isTopLevel(model::EntityType type, const model::Field &field);
/// The field is the name of an entity of a list, which is the id where absent.
[[nodiscard]] bool isName(model::EntityType type, const model::Field &field);

/// Takes over what has the right shape and notes everything that has not, each with its place. Ranges and references
/// are left to model::validate().
class CaseReader
{
public:
    explicit CaseReader(const QJsonValue &json);

    [[nodiscard]] model::Project read();
    [[nodiscard]] const QList<model::Problem> &problems() const { return m_problems; }
    /// The text is no case at all: nothing else need be said of it.
    [[nodiscard]] bool isForeign() const { return m_foreign; }

private:
    void list(model::EntityType type);
    void entity(model::EntityType type, model::Entity &entity, const QJsonObject &object, const QString &place);
    void fields(model::EntityType type, model::Entity &entity, const QJsonObject &object, const QString &place);
    void overrides(model::Scenario &scenario, const QJsonValue &json, const QString &place);
    /// A faulty one too comes back, so that the places of the others stay.
    model::Override override(const QJsonValue &json, const QString &place);
    /// Text member of an object; empty and noted where it is absent or no text.
    QString textOf(const QJsonObject &object, const char *key, const QString &place);
    void note(model::Code code, const QString &place, const QStringList &values = {});
    void note(const model::Problem &problem, const QString &place);

    QJsonValue m_json;
    model::Project m_project;
    QList<model::Problem> m_problems;
    bool m_foreign = false;
};

} // namespace penstock::exchange
