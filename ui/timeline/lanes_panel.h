// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/panel.h"
#include "ui/timeline/lanes_layer.h"

#include <QCoreApplication>

namespace penstock::timeline {

/// The rect of the lanes in a stack; id "timeline".
class LanesPanel final : public plot::Panel
{
    Q_DECLARE_TR_FUNCTIONS(LanesPanel)
public:
    explicit LanesPanel(std::unique_ptr<LanesLayer> layer);

    [[nodiscard]] LanesLayer &lanes() const { return *m_lanes; }
    [[nodiscard]] QString title() const override;
    /// Room for everything that is shown, in bounds that leave the charts theirs. \p look and \p width of the whole
    /// stack.
    void fitHeight(const plot::Look &look, double width);

private:
    LanesLayer *m_lanes;
};

} // namespace penstock::timeline
