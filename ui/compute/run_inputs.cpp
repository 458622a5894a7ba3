// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/run_inputs.h"

namespace penstock::compute {

model::Project inputsOf(model::Project project)
{
    project.info = {};
    project.scenarios.clear();
    project.sources.clear();
    project.citations.clear();
    project.views.clear();
    project.observations.clear();
    project.pins.clear();
    project.annotations.clear();
    return project;
}

double workOf(const model::Project &project)
{
    const double days = static_cast<double>(project.settings.start.daysTo(project.settings.end));
    double daysOfStep = 7.0;
    if (project.settings.step != model::StepLength::Week) {
        daysOfStep = project.settings.step == model::StepLength::Day ? 1.0 : 30.0;
    }
    return days / daysOfStep * static_cast<double>(1 + project.policyEvents.size());
}

} // namespace penstock::compute
