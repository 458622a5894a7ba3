// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/source_uses.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace penstock;
using model::EntityType;

namespace {

model::Source source(const char *id, const QString &name, const char *address = "")
{
    model::Source made;
    made.id = QString::fromLatin1(id);
    made.name = name;
    made.address = QString::fromLatin1(address);
    return made;
}

/// "letter" and "copy" are one; both are cited for the day of the ban, "copy" also for its pass.
model::Project doubled()
{
    model::Project project = tests::smallProject();
    project.sources.append(source("copy", QStringLiteral("  the  LETTER ")));
    project.sources.last().publisher = QStringLiteral("BIS");
    project.sources.append(source("other", QStringLiteral("Another")));
    model::Citation same = project.citations.first();
    same.id = QStringLiteral("c2");
    same.source = QStringLiteral("copy");
    model::Citation more = same;
    more.id = QStringLiteral("c3");
    more.citedField = QStringLiteral("pass");
    project.citations += {same, more};
    return project;
}

} // namespace

class SourceUsesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usesAreFoundWithWhatIsGone()
    {
        model::Project project = doubled();
        project.citations[2].citedId = QStringLiteral("nothing");
        const auto uses = audit::usesOfSources(project);
        QCOMPARE(uses.value(QStringLiteral("letter")).size(), 1);
        QCOMPARE(uses.value(QStringLiteral("copy")).size(), 2);
        QVERIFY(uses.value(QStringLiteral("copy")).first().isThere);
        QVERIFY(!uses.value(QStringLiteral("copy")).last().isThere);
        QVERIFY(uses.value(QStringLiteral("other")).isEmpty());
    }

    void likenessIsByAddressOrTitle()
    {
        model::Project project = doubled();
        project.sources.append(source("web", QStringLiteral("A page"), "https://www.example.org/rule/"));
        project.sources.append(source("web2", QStringLiteral("The page"), "http://example.org/rule"));
        project.sources.append(source("none", QString()));
        project.sources.append(source("none2", QString()));
        const auto found = audit::likelyDuplicates(project);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(QStringLiteral("copy")), QStringLiteral("letter"));
        QCOMPARE(found.value(QStringLiteral("web2")), QStringLiteral("web"));
    }

    void mergingMovesEachCitationOnce()
    {
        model::Project project = doubled();
        const model::Project before = project;
        const auto applied =
            model::applyChange(project, audit::mergeOf(project, QStringLiteral("letter"), QStringLiteral("copy")));
        QVERIFY_OK(applied);
        QCOMPARE(project.sources.size(), 2);
        QCOMPARE(project.sources.first().publisher, QStringLiteral("BIS")); // taken over, it was empty
        QCOMPARE(project.sources.first().name, QStringLiteral("The letter"));
        QCOMPARE(project.citations.size(), 2);
        for (const model::Citation &citation : project.citations) {
            QCOMPARE(citation.source, QStringLiteral("letter"));
        }
        QVERIFY_OK(model::applyChange(project, applied->inverse));
        QVERIFY(project == before);
    }

    void mergingWithItselfOrNothingDoesNothing()
    {
        model::Project project = doubled();
        const model::Project before = project;
        QVERIFY_OK(
            model::applyChange(project, audit::mergeOf(project, QStringLiteral("letter"), QStringLiteral("letter"))));
        QVERIFY_OK(
            model::applyChange(project, audit::mergeOf(project, QStringLiteral("letter"), QStringLiteral("gone"))));
        QVERIFY(project == before);
    }

    void deletingTakesTheCitationsAlong()
    {
        model::Project project = doubled();
        const model::Project before = project;
        const auto applied = model::applyChange(
            project, audit::sourceRemovalOf(project, {QStringLiteral("copy"), QStringLiteral("other")}));
        QVERIFY_OK(applied);
        QCOMPARE(project.sources.size(), 1);
        QCOMPARE(project.citations.size(), 1);
        QVERIFY_OK(model::applyChange(project, applied->inverse));
        QVERIFY(project == before);
    }
};
PENSTOCK_TEST(SourceUsesTest)

#include "tst_source_uses.moc"
