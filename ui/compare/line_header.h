// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"

#include <QHeaderView>

#include <functional>

namespace penstock::compare {

/// A heading whose columns, but for the first, stand for scenarios: the sample of their line and, where it is wanted,
/// their name at the right.
class LineHeader final : public QHeaderView
{
    Q_OBJECT
public:
    /// \p columnOf gives the scenario of a section from 1 on; nullptr: none.
    LineHeader(std::function<const Column *(int)> columnOf, bool withNames, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    std::function<const Column *(int)> m_columnOf;
    bool m_withNames;
};

} // namespace penstock::compare
