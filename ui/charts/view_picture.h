// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stored views as pictures, without a window: for `penstock render`, export and slides.
#pragma once

#include "ui/charts/view_panels.h"
#include "ui/plot/export.h"

#include <memory>

namespace penstock::charts {

/// A view of a project, computed and ready to be drawn any number of times.
class ViewPicture
{
public:
    ~ViewPicture();

    /// Runs the scenarios that \p view needs: its own, else \p scenario (empty: the project's default), and its
    /// reference. Fails as analysis::runScenario() does where the first cannot be computed.
    [[nodiscard]] static model::Expected<std::unique_ptr<ViewPicture>>
    make(const model::Project &project, const model::View &view, const model::Id &scenario);

    [[nodiscard]] plot::PanelStack &stack() { return *m_stack; }
    [[nodiscard]] const analysis::ScenarioRunPtr &run() const { return m_run; }
    [[nodiscard]] const ViewPanels &panels() const { return *m_panels; }
    /// \p options with what the view says of range, titles, source line and markers, as far as they leave it open.
    [[nodiscard]] plot::PictureOptions options(plot::PictureOptions options) const;

private:
    ViewPicture();

    model::View m_view;
    plot::TimeAxis m_axis;
    std::unique_ptr<plot::PanelStack> m_stack; ///< on m_axis
    std::unique_ptr<ViewPanels> m_panels;
    analysis::ScenarioRunPtr m_run;
    model::Project m_project;
};

enum class PictureFormat { Png, Svg, Pdf };

/// The bytes of a picture of \p view.
[[nodiscard]] model::Expected<QByteArray> renderView(const model::Project &project, const model::View &view,
                                                     const model::Id &scenario, PictureFormat format,
                                                     const plot::PictureOptions &options);

} // namespace penstock::charts
