// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scenario.h"
#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/random_project.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/forms/field_menu.h"
#include "ui/library/addition.h"
#include "ui/library/differences.h"
#include "ui/library/field_actions.h"

#include <QMenu>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace penstock;
using library::AddState;
using library::Entry;
using model::EntityType;

namespace {

const library::Library &shipped()
{
    return library::shippedLibrary();
}

QList<Entry> allChips()
{
    QList<Entry> entries;
    for (const library::LibraryChip &chip : shipped().chips) {
        entries.append({EntityType::Chip, chip.chip.id});
    }
    return entries;
}

Entry chip(const char *id)
{
    return {EntityType::Chip, QString::fromLatin1(id)};
}

Entry rule(const char *id)
{
    return {EntityType::PolicyEvent, QString::fromLatin1(id)};
}

model::Address address(EntityType type, const char *id, const char *field)
{
    return {type, QString::fromLatin1(id), QString::fromLatin1(field)};
}

} // namespace

class LibraryAdditionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(model::newProject(QDate(2025, 1, 1), QStringLiteral("Base")), {});
    }

    void aChipComesWithPlatformCitationsAndSources()
    {
        const model::Project before = m_document->project();
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("h20")}));
        const model::Project &project = m_document->project();
        QCOMPARE(project.chips.size(), 1);
        QCOMPARE(project.chips.first().memoryBandwidthTBs, 4.0);
        QCOMPARE(project.chips.first().platform.id, QStringLiteral("cuda"));
        QCOMPARE(project.platforms.size(), 1);
        QCOMPARE(project.citations.size(), shipped().citationsOf(EntityType::Chip, QStringLiteral("h20")).size());
        for (const model::Citation &citation : project.citations) {
            QVERIFY(citation.source.isEmpty() || model::find(project, EntityType::Source, citation.source) != nullptr);
        }
        QVERIFY(!model::hasErrors(model::validate(project)));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Add chip “H20” from the library"));
        QCOMPARE(m_document->selection().id, QStringLiteral("h20"));
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == before);
    }

    void inAChildScenarioItAppearsThereAlone()
    {
        m_document->reset(tests::smallProject(), {});
        m_document->setScenario(QStringLiteral("child"));
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {rule("rule-2023")}));
        const auto enabledIn = [this](const char *scenario) {
            const auto resolved = model::resolve(m_document->project(), QString::fromLatin1(scenario));
            return model::find(*resolved, EntityType::PolicyEvent, QStringLiteral("rule-2023"))->enabled;
        };
        QVERIFY(enabledIn("child"));
        QVERIFY(!enabledIn("base"));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == tests::smallProject());
    }

    void sourcesThatAreThereAreUsed()
    {
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("h20")}));
        const qsizetype sources = m_document->project().sources.size();
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("h100")}));
        QSet<QString> names;
        for (const model::Source &source : m_document->project().sources) {
            QVERIFY2(!names.contains(source.name), qPrintable(source.name));
            names.insert(source.name);
        }
        QVERIFY(m_document->project().sources.size() < 2 * sources);
        QCOMPARE(m_document->project().platforms.size(), 1);
    }

    void aSourceOfTheSameNameIsTheSame()
    {
        model::Project project = m_document->project();
        model::Source own;
        own.id = QStringLiteral("mine");
        own.name = shipped().sources.first().name;
        project.sources = {own};
        m_document->reset(project, {});
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("a100")}));
        const auto &citations = m_document->project().citations;
        QVERIFY(std::any_of(citations.cbegin(), citations.cend(),
                            [](const model::Citation &c) { return c.source == QStringLiteral("mine"); }));
    }

    void allChipsAreAddedOnce()
    {
        const model::Project empty = m_document->project();
        QVERIFY_OK(library::addToProject(shipped(), *m_document, allChips()));
        const model::Project once = m_document->project();
        QCOMPARE(once.chips.size(), 31); // the incomplete ones stay out
        QVERIFY(!model::hasErrors(model::validate(once)));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Add 31 entries from the library"));
        QVERIFY(library::libraryDifferences(shipped(), m_document->resolved()).isEmpty());

        QVERIFY_OK(library::addToProject(shipped(), *m_document, allChips()));
        QVERIFY(m_document->project() == once);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == empty);
    }

    void allOfTheLibraryMakesASoundProject()
    {
        QList<Entry> entries;
        for (const model::PolicyEvent &one : shipped().rules) {
            entries.append({EntityType::PolicyEvent, one.id});
        }
        for (const model::Source &one : shipped().sources) {
            entries.append({EntityType::Source, one.id});
        }
        QVERIFY_OK(library::addToProject(shipped(), *m_document, entries + allChips()));
        QVERIFY(!model::hasErrors(model::validate(m_document->project())));
        QCOMPARE(m_document->project().policyEvents.size(), shipped().rules.size());
        QCOMPARE(m_document->project().sources.size(), shipped().sources.size());
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void anIncompleteChipIsNotAdded()
    {
        QCOMPARE(library::addStateOf(shipped(), *m_document, chip("b20")), AddState::Incomplete);
        QCOMPARE(library::missingSentence(*shipped().chip(QStringLiteral("b20"))),
                 QStringLiteral("BF16 and Bandwidth are unknown; a project needs them."));
        QCOMPARE(library::missingSentence(*shipped().chip(QStringLiteral("rtx-4090-d"))),
                 QStringLiteral("BF16 is unknown; a project needs it."));
        QVERIFY(library::missingSentence(*shipped().chip(QStringLiteral("h20"))).isEmpty());
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("b20"), chip("mlu590"), chip("nonsense")}));
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void aRuleKeepsTheChipsThatThereAre()
    {
        m_document->reset(tests::smallProject(), {}); // holds the H20, not the H20 of 141 GB
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {rule("h20-letter")}));
        const auto &added = m_document->project().policyEvents.last();
        QCOMPARE(added.chips.ids, QStringList{QStringLiteral("h20")});
        QVERIFY(added.enabled);
        QCOMPARE(m_document->project().chips.size(), 2);
        QVERIFY(!library::libraryDifference(shipped(), m_document->resolved(),
                                            address(EntityType::PolicyEvent, "h20-letter", "chips")));
    }

    void aRuleWithoutAnyOfItsChipsBringsThem()
    {
        m_document->reset(tests::smallProject(), {});
        QVERIFY(library::additionNote(shipped(), *m_document, rule("h200-customs")).contains(QStringLiteral("H200")));
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {rule("h200-customs")}));
        QCOMPARE(m_document->project().policyEvents.last().chips.ids, QStringList{QStringLiteral("h200")});
        QVERIFY(model::find(m_document->project(), EntityType::Chip, QStringLiteral("h200")) != nullptr);
        QVERIFY(!model::hasErrors(model::validate(m_document->project())));
    }

    void aLiftBringsWhatItLifts()
    {
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {rule("resumption")}));
        QVERIFY(model::find(m_document->project(), EntityType::PolicyEvent, QStringLiteral("h20-letter")) != nullptr);
        QCOMPARE(m_document->selection().id, QStringLiteral("resumption"));
        QVERIFY(!model::hasErrors(model::validate(m_document->project())));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void anythingCanBeAddedToAnyProject()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 20; ++round) {
            m_document->reset(tests::randomProject(random), {});
            const model::Project before = m_document->project();
            QVERIFY_OK(library::addToProject(shipped(), *m_document,
                                             allChips() + QList<Entry>{rule("rule-2023"), rule("h20-letter")}));
            QVERIFY(!model::hasErrors(model::validate(m_document->project())));
            m_document->undoStack().undo();
            QVERIFY2(m_document->project() == before,
                     qPrintable(tests::firstDifference(m_document->project(), before)));
        }
    }

    void aValueThatDiffersSaysSo()
    {
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("h20")}));
        const model::Address bandwidth = address(EntityType::Chip, "h20", "memory_bw_tbs");
        QVERIFY(!library::libraryDifference(shipped(), m_document->resolved(), bandwidth));
        QVERIFY_OK(m_document->edit(bandwidth, 3.35));
        const auto difference = library::libraryDifference(shipped(), m_document->resolved(), bandwidth);
        QVERIFY(difference.has_value());
        QCOMPARE(difference->libraryValue, model::Value{4.0});
        QCOMPARE(difference->projectValue, model::Value{3.35});
        QCOMPARE(library::libraryDifferences(shipped(), m_document->resolved()).size(), 1);
        // What the library does not know, or what is the project's own, never differs.
        QVERIFY_OK(m_document->edit(address(EntityType::Chip, "h20", "fp4_tflops"), 1.0));
        QVERIFY_OK(m_document->edit(address(EntityType::Chip, "h20", "notes"), QStringLiteral("ours")));
        QCOMPARE(library::libraryDifferences(shipped(), m_document->resolved()).size(), 1);
        QVERIFY(!library::libraryDifference(shipped(), m_document->resolved(),
                                            address(EntityType::Chip, "nothing", "memory_bw_tbs")));
        QVERIFY(
            !library::libraryDifference(shipped(), m_document->resolved(), address(EntityType::Settings, "", "step")));
    }

    void theFieldMenuTakesTheLibrarysValue()
    {
        library::extendFieldMenusByLibrary();
        library::extendFieldMenusByLibrary(); // once is enough
        QVERIFY_OK(library::addToProject(shipped(), *m_document, {chip("h20")}));
        const model::Address bandwidth = address(EntityType::Chip, "h20", "memory_bw_tbs");
        const model::Field &field = *model::findField(EntityType::Chip, bandwidth.field);
        const auto actions = [&] {
            QMenu menu;
            forms::addFieldActions(menu, *m_document, bandwidth, field);
            const auto found = menu.findChildren<QAction *>(QStringLiteral("libraryValue"));
            if (!found.isEmpty()) {
                m_text = found.first()->text();
                found.first()->trigger();
            }
            return found.size();
        };
        QCOMPARE(actions(), 0);
        QVERIFY_OK(m_document->edit(bandwidth, 3.35));
        QCOMPARE(actions(), 1);
        QVERIFY2(m_text.startsWith(QStringLiteral("Library's value: 4")), qPrintable(m_text));
        QCOMPARE(m_document->project().chips.first().memoryBandwidthTBs, 4.0);
        QCOMPARE(m_document->undoStack().count(), 3);
        QCOMPARE(actions(), 0);
    }

private:
    std::unique_ptr<document::ProjectDocument> m_document;
    QString m_text;
};
PENSTOCK_TEST(LibraryAdditionTest)

#include "tst_library_addition.moc"
