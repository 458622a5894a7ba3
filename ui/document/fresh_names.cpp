// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fresh_names.h"

#include <QCoreApplication>

namespace penstock::document {

FreshNames::FreshNames(const model::Project &project, model::EntityType type)
    : m_project(project)
    , m_type(type)
{
    for (qsizetype i = 0; i < model::count(project, type); ++i) {
        m_names.insert(model::entityAt(project, type, i).name);
    }
}

QString FreshNames::freeName(const QString &name)
{
    QString candidate = name;
    for (int number = 2; m_names.contains(candidate); ++number) {
        candidate = QCoreApplication::translate("FreshNames", "%1 %2", "name and number").arg(name).arg(number);
    }
    m_names.insert(candidate);
    return candidate;
}

model::Id FreshNames::freeId(const QString &name)
{
    const model::Id first = model::freshId(m_project, m_type, name);
    model::Id id = first;
    for (int &number = m_numbers[first];
         m_ids.contains(id) || (number > 0 && model::find(m_project, m_type, id) != nullptr);) {
        number = number == 0 ? 2 : number + 1;
        id = QStringLiteral("%1-%2").arg(first).arg(number);
    }
    m_ids.insert(id);
    return id;
}

QString freeName(const model::Project &project, model::EntityType type, const QString &name)
{
    return FreshNames(project, type).freeName(name);
}

} // namespace penstock::document
