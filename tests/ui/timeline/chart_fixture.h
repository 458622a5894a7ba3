// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview of a document on the screen, and where its handles are.
#pragma once

#include "core/exchange/case_json.h"
#include "ui/timeline/overview_chart.h"

#include <QFile>
#include <QTest>

namespace penstock::tests {

/// The sample, as it is shipped.
[[nodiscard]] inline model::Project sampleProject()
{
    QFile file(QStringLiteral(PENSTOCK_SAMPLES "/deepseek-r2.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    auto project = exchange::readCaseJson(file.readAll(), file.fileName());
    if (!project)
        qFatal("%s", qPrintable(model::lineOf(project.error())));
    return *project;
}

struct ChartFixture {
    document::ProjectDocument document;
    compute::RunScheduler scheduler{document};
    plot::TimeAxis axis;
    plot::ChartStack chart{axis};
    timeline::OverviewChart overview{chart, document, scheduler};

    explicit ChartFixture(const model::Project &project, QSize size = {892, 672})
    {
        chart.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        scheduler.setExpectedMilliseconds(0.0); // at once, also on a machine that is busy
        document.reset(project, {});
        chart.resize(size);
        chart.show();
        if (!QTest::qWaitForWindowExposed(&chart))
            qFatal("the chart does not appear");
        chart.flush();
    }

    [[nodiscard]] const plot::PanelFrame &frame() const { return chart.stack().frameOf(overview.panels().lanes); }
    [[nodiscard]] timeline::LanesLayer &lanes() const { return overview.panels().lanes->lanes(); }
    void select(model::EntityType type, const char *id)
    {
        document.select({type, QString::fromLatin1(id)});
        settle();
    }
    /// Everything that is due is drawn.
    void settle()
    {
        QCoreApplication::processEvents();
        chart.flush();
    }
    /// Middle of a handle; of the bar for an empty part. Fails where it is out of sight.
    [[nodiscard]] QPoint place(model::EntityType type, const char *id, const char *part) const
    {
        const timeline::LaneLayout &layout = lanes().layout(frame());
        const qsizetype index = layout.placeOf(type, QString::fromLatin1(id));
        if (index < 0)
            qFatal("%s is out of sight", id);
        const timeline::PlacedItem &place = layout.items()[static_cast<std::size_t>(index)];
        for (const timeline::LaneHandle &handle : lanes().lanes(frame()).items[place.index].handles) {
            if (handle.part == QLatin1String(part))
                return layout.handleRect(place, handle).center().toPoint();
        }
        return QPointF((place.left + place.right) / 2.0, place.strip.center().y()).toPoint();
    }
    [[nodiscard]] int pixels(int days) const { return qRound(days * frame().pixelsPerDay()); }
    [[nodiscard]] int days(int pixels) const { return qRound(pixels / frame().pixelsPerDay()); }

    /// Presses, moves in steps, and leaves the button down.
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&chart, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            moveTo(from + (to - from) * step / 4, modifiers);
    }
    /// A move with the button down; QTest::mouseMove() sends none of the keys.
    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(chart.mapToGlobal(to)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&chart, &move);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        dragTo(from, to, modifiers);
        QTest::mouseRelease(&chart, Qt::LeftButton, modifiers, to);
        settle();
    }
    [[nodiscard]] QDate date(model::EntityType type, const char *id, const char *field) const
    {
        const auto value =
            model::valueAt(document.resolved(), {type, QString::fromLatin1(id), QString::fromLatin1(field)});
        const QDate *date = value ? std::get_if<QDate>(&*value) : nullptr;
        return date != nullptr ? *date : QDate();
    }
};

} // namespace penstock::tests
