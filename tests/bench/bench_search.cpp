// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key in the command palette and what opens with it: 3,000 entities with 15 fields, and opening the audit of the
// largest project.
#include "tests/bench/bench_support.h"
#include "tests/support/large_project.h"
#include "ui/search/find_replace.h"
#include "ui/search/palette_index.h"
#include "ui/sources/audit_page.h"

#include <QApplication>

using namespace penstock;

namespace {

/// Workloads use the most fields: more than 15 each.
model::Project manyWorkloads()
{
    model::Project project = model::newProject(QDate(2025, 1, 1), QStringLiteral("Base"));
    for (int i = 0; i < 3000; ++i) {
        model::Workload workload;
        workload.id = QStringLiteral("w%1").arg(i);
        workload.name = QStringLiteral("推論サービス %1 of Operator %2").arg(i).arg(i % 97);
        project.workloads.append(workload);
    }
    return project;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const model::Project project = manyWorkloads();
    search::PaletteIndex index;
    bench::measure("palette: index 3,000 workloads", 20, [&](int) { index.setProject(project); });
    const QString typed = QStringLiteral("intensity operator 17 推論");
    for (const int length : {1, 3, 9, 18, 21, 24}) {
        const QString text = typed.left(length);
        bench::measure(qPrintable(QStringLiteral("palette: a key, “%1”").arg(text)), 50,
                       [&](int) { (void)index.find(text, 100); });
    }
    const model::Project large = tests::largeProject();
    search::ReplaceQuery query;
    query.find = QStringLiteral("Operator");
    query.replace = QStringLiteral("Lab");
    bench::measure("find and replace: 2,460 places", 10, [&](int) { (void)search::findReplacements(large, query); });
    document::ProjectDocument document;
    document.reset(large, {});
    bench::measure("audit page: open and draw", 10, [&](int) {
        sources::AuditPage page(document);
        page.resize(1160, 770);
        page.show();
        (void)page.grab();
    });
    return 0;
}
