// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables behind fields(): one function per entity type, without the fields that all entities share.
#pragma once

#include "core/model/field.h"

namespace penstock::model {

[[nodiscard]] std::vector<Field> projectFields();
[[nodiscard]] std::vector<Field> settingsFields();
[[nodiscard]] std::vector<Field> platformFields();
[[nodiscard]] std::vector<Field> chipFields();
[[nodiscard]] std::vector<Field> operatorFields();
[[nodiscard]] std::vector<Field> stockpileFields();
[[nodiscard]] std::vector<Field> supplyFields();
[[nodiscard]] std::vector<Field> policyEventFields();
[[nodiscard]] std::vector<Field> workloadFields();
[[nodiscard]] std::vector<Field> releaseFields();
[[nodiscard]] std::vector<Field> migrationFields();
[[nodiscard]] std::vector<Field> measurementFields();
[[nodiscard]] std::vector<Field> scenarioFields();
[[nodiscard]] std::vector<Field> sourceFields();
[[nodiscard]] std::vector<Field> citationFields();
[[nodiscard]] std::vector<Field> viewFields();
[[nodiscard]] std::vector<Field> observationFields();
[[nodiscard]] std::vector<Field> pinFields();
[[nodiscard]] std::vector<Field> annotationFields();
/// name, enabled, notes
[[nodiscard]] std::vector<Field> commonFields();

} // namespace penstock::model
