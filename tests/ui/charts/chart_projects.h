// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects and views for the tests of charts.
#pragma once

#include "tests/support/test_project.h"
#include "ui/charts/view_picture.h"
#include "ui/plot/text_record.h"

namespace penstock::test {

/// The small project, with a second service, a supply of the domestic chip and warehouses that empty.
inline model::Project chartProject()
{
    model::Project project = tests::smallProject();
    model::Workload second = project.workloads[0];
    second.id = QStringLiteral("search");
    second.name = QStringLiteral("Search");
    second.release.id.clear();
    second.baseGtokensPerDay = 30;
    project.workloads.append(second);
    model::Supply domestic = project.supplies[0];
    domestic.id = QStringLiteral("cloud-910c");
    domestic.name = QStringLiteral("910C, Cloud");
    domestic.op.id = QStringLiteral("cloud");
    domestic.chip.id = QStringLiteral("910c");
    domestic.unitsPerMonth = 40;
    project.supplies.append(domestic);
    for (model::Chip &chip : project.chips) {
        chip.unitPriceUsd = 12000;
        chip.dieMm2 = 800;
    }
    return project;
}

inline model::View viewOf(model::ViewKind kind)
{
    model::View view;
    view.id = QStringLiteral("v");
    view.name = QStringLiteral("A chart");
    view.kind = kind;
    return view;
}

/// All that is written into a picture of \p view of that size, in points.
inline QList<plot::TextRecord::Entry> textsOf(charts::ViewPicture &picture, QSizeF size = {720.0, 405.0})
{
    plot::PictureOptions options;
    options.sizePoints = size;
    options.dpi = 72.0;
    const plot::TextRecord record;
    static_cast<void>(plot::renderImage(picture.stack(), picture.options(options)));
    return record.entries();
}

inline QStringList wordsOf(const QList<plot::TextRecord::Entry> &entries)
{
    QStringList words;
    for (const auto &entry : entries)
        words.append(entry.full.isEmpty() ? entry.text : entry.full);
    return words;
}

} // namespace penstock::test
