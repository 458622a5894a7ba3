// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/charts/capacity_panel.h"

#include "ui/plot/charts/capacity_curves.h"

namespace penstock::plot {

CapacityPanel::CapacityPanel()
    : Panel(QStringLiteral("capacity"), {206.0, 150.0, 1.0, true, true, 5})
{
    m_curves = add(std::make_unique<CurvesLayer>());
}

CapacityPanel::~CapacityPanel() = default;

void CapacityPanel::show(const analysis::ScenarioRun *current, const analysis::ScenarioRun *reference,
                         const analysis::ScenarioRun *beforeDrag)
{
    m_unitChip = current != nullptr ? chipOf(*current, m_unit) : QString();
    m_curves->setCurves(capacityCurves(current, m_unit), capacityCurves(reference, m_unit),
                        capacityCurves(beforeDrag, m_unit));
}

void CapacityPanel::setUnit(const DisplayUnit &unit)
{
    m_unit = unit;
}

void CapacityPanel::setBand(const CapacityBand &band)
{
    m_curves->setBand(band);
}

void CapacityPanel::setReferenceName(const QString &name)
{
    m_curves->setReferenceName(name);
}

QString CapacityPanel::title() const
{
    return tr("Capacity and demand");
}

QString CapacityPanel::unitText() const
{
    return m_unitChip.isEmpty() ? QString() : plot::unitText(m_unit.kind, m_unitChip);
}

} // namespace penstock::plot
