// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an entity type to its list: the one place that knows which member of Project holds what.
#pragma once

#include "core/model/project.h"

namespace penstock::model {

/// Calls \p use with the QList of \p type. Singletons are not in lists: asserts.
template <class ProjectT, class F> decltype(auto) withList(ProjectT &project, EntityType type, F &&use)
{
    switch (type) {
    case EntityType::Platform: return use(project.platforms);
    case EntityType::Chip: return use(project.chips);
    case EntityType::Operator: return use(project.operators);
    case EntityType::Stockpile: return use(project.stockpiles);
    case EntityType::Supply: return use(project.supplies);
    case EntityType::PolicyEvent: return use(project.policyEvents);
    case EntityType::Workload: return use(project.workloads);
    case EntityType::Release: return use(project.releases);
    case EntityType::Migration: return use(project.migrations);
    case EntityType::Measurement: return use(project.measurements);
    case EntityType::Scenario: return use(project.scenarios);
    case EntityType::Source: return use(project.sources);
    case EntityType::Citation: return use(project.citations);
    case EntityType::View: return use(project.views);
    case EntityType::Observation: return use(project.observations);
    case EntityType::Pin: return use(project.pins);
    case EntityType::Annotation: return use(project.annotations);
    case EntityType::Project:
    case EntityType::Settings: break;
    }
    Q_ASSERT_X(false, "withList", "a singleton is not in a list");
    return use(project.platforms);
}

} // namespace penstock::model
