// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart to export that depends on no engine: a made-up run on a stack of its own.
#pragma once

#include "tests/support/test_project.h"
#include "tests/ui/plot/made_up_run.h"
#include "ui/export/export_item.h"
#include "ui/plot/charts/capacity_panel.h"
#include "ui/plot/charts/reservoir_panel.h"

#include <QCoreApplication>

namespace penstock::test {

class MadeUpPicture final : public exporting::Picture
{
public:
    explicit MadeUpPicture(const QString &title = QStringLiteral("Stores last until August"), const MadeUp &wishes = {})
        : m_project(tests::smallProject())
        , m_run(madeUpRun(wishes))
        , m_title(title)
    {
        m_project.info.title = QStringLiteral("H20 and R2");
        m_project.info.revision = 42;
        m_axis.setFullRange(m_run.plan.start, m_run.plan.end);
        m_axis.showAll();
        m_stack = std::make_unique<plot::PanelStack>(m_axis);
        m_stack->add(std::make_unique<plot::CapacityPanel>())->show(&m_run, nullptr, nullptr);
        m_stack->add(std::make_unique<plot::ReservoirPanel>())->show(&m_run, nullptr, nullptr);
        m_stack->setMarkers(
            {{static_cast<double>(QDate(2025, 4, 15).toJulianDay()), QStringLiteral("H20 licence requirement"),
              model::EntityType::PolicyEvent, QStringLiteral("letter"), true}});
    }
    plot::PanelStack &stack() override { return *m_stack; }
    plot::PictureOptions options(plot::PictureOptions options) const override
    {
        if (options.options.title.isEmpty())
            options.options.title = m_title;
        if (options.options.sourceLine.isEmpty())
            options.options.sourceLine = QStringLiteral("Made up.");
        if (options.fromDay == 0.0 && options.toDay == 0.0) {
            options.fromDay = m_axis.fullFrom();
            options.toDay = m_axis.fullTo();
        }
        return options;
    }
    model::Id scenarioId() const override { return QStringLiteral("base"); }
    const model::Project &resolved() const override { return m_project; }
    QByteArray csv() const override { return "date,usable\n2025-01-01,1\n"; }

private:
    model::Project m_project;
    plot::TimeAxis m_axis;
    analysis::ScenarioRun m_run;
    std::unique_ptr<plot::PanelStack> m_stack;
    QString m_title;
};

inline exporting::ExportItem madeUpItem(const QString &title = QStringLiteral("Stores last until August"))
{
    exporting::ExportItem item;
    item.title = title;
    item.make = [title]() -> model::Expected<std::unique_ptr<exporting::Picture>> {
        return std::unique_ptr<exporting::Picture>(std::make_unique<MadeUpPicture>(title));
    };
    return item;
}

inline exporting::ExportContext madeUpContext()
{
    exporting::ExportContext context;
    context.projectName = QStringLiteral("H20 and R2");
    context.software = QStringLiteral("Penstock 0.1.0");
    context.languages = {{QStringLiteral("en"), QStringLiteral("English")},
                         {QStringLiteral("ja"), QStringLiteral("日本語")},
                         {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    context.font = QFont(QStringLiteral("Noto Sans CJK JP"));
    return context;
}

} // namespace penstock::test
