// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stored view as panels of a stack: what the window shows, pictures draw and slides present (project.md, views).
#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/plot/layers/mosaic_layer.h"
#include "ui/timeline/overview_panels.h"

#include <memory>

namespace penstock::charts {

class AnnotationLayer;
class BarPanel;
class ScatterPanel;
class TablePanel;

/// What a view draws, computed by somebody else.
struct ViewInput {
    const model::Project *project = nullptr;  ///< as it stands
    const model::Project *resolved = nullptr; ///< as the first scenario shown sees it
    std::vector<Shown> shown;                 ///< the first is the reference of differences
    analysis::ScenarioRunPtr current;         ///< of the scenario that is drawn alone
    analysis::ScenarioRunPtr reference;       ///< beside it, thin; null: none
    analysis::ScenarioRunPtr beforeDrag;
    QString referenceName; ///< empty: "Parent"
    model::EntityType selectedType = model::EntityType::Project;
    model::Id selected;
};

/// Scenarios that \p view draws, in order, of those that there are; \p current where it names none that is left.
[[nodiscard]] QStringList scenariosOf(const model::Project &project, const model::View &view, const model::Id &current);
/// The reference of a view: its own, else the parent of \p scenario; may be empty.
[[nodiscard]] model::Id referenceOf(const model::Project &project, const model::View &view, const model::Id &scenario);
/// Pins that \p view draws, read; those that cannot be read come as sentences.
[[nodiscard]] std::vector<Shown> pinsOf(const model::Project &project, const model::View &view, QStringList &faults);
/// What makes other panels necessary, not only other data.
[[nodiscard]] bool haveSamePanels(const model::View &a, const model::View &b);
/// The chart has a time axis of its own.
[[nodiscard]] bool hasTime(model::ViewKind kind);

/// The order and styles in which results are drawn: the reference of differences first, then the scenarios, then pins.
[[nodiscard]] std::vector<Shown> arranged(const model::Project &project, const model::View &view,
                                          const QStringList &scenarios,
                                          const std::function<analysis::ScenarioRunPtr(const model::Id &)> &runOf,
                                          std::vector<Shown> pins);

class ViewPanels
{
public:
    /// Fills \p stack, which must be empty. \p lanes is used where there are lanes, \p annotations (may be null) where
    /// annotations can lie.
    ViewPanels(plot::PanelStack &stack, const model::View &view, std::unique_ptr<timeline::LanesLayer> lanes,
               std::unique_ptr<AnnotationLayer> annotations);
    ~ViewPanels();

    void show(const model::View &view, const ViewInput &input, const QLocale &locale);

    /// Panels shared with the overview; null ones where the view has them not.
    [[nodiscard]] const timeline::OverviewPanels &overview() const { return m_overview; }
    /// A sentence; empty: something is drawn.
    [[nodiscard]] QString fault() const;
    /// What the view asks for and the chart does not do.
    [[nodiscard]] QStringList notes() const;
    /// The table behind the chart: titles of the columns and rows as CSV (RFC 4180).
    [[nodiscard]] QByteArray csv(const QLocale &locale) const;
    /// Preferred height, in pixels at 1 em = 13 px, for a stack that wide.
    [[nodiscard]] double wantedHeight(double width) const;

private:
    void showMultiples(const model::View &view, const ViewInput &input);

    plot::PanelStack &m_stack;
    model::View m_view;
    timeline::OverviewPanels m_overview;
    ChartPanel *m_chart = nullptr;
    BarPanel *m_bars = nullptr;
    ScatterPanel *m_scatter = nullptr;
    TablePanel *m_table = nullptr;
    plot::Panel *m_mosaicPanel = nullptr;
    plot::MosaicLayer *m_mosaic = nullptr;
    AnnotationLayer *m_annotations = nullptr; ///< of the first panel of time
    std::vector<series::ChartData> m_multiples;
    QStringList m_multipleNames;
    std::vector<Shown> m_shown;
    analysis::ScenarioRunPtr m_drawn; ///< of charts of one result
    QString m_fault;
    std::shared_ptr<const model::Project> m_resolved; ///< for names in the table
};

} // namespace penstock::charts
