// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"
#include "tests/support/expect.h"
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/rules/rule_template.h"

#include <QTest>

#include <algorithm>

using namespace penstock;
using model::EntityType;
using model::RuleAttribute;
using model::RuleOperator;
using rules::RuleTemplate;

namespace {

const library::Library &shipped()
{
    return library::shippedLibrary();
}

RuleTemplate startingWith(const char *name)
{
    const QList<RuleTemplate> all = rules::ruleTemplates(shipped());
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [name](const RuleTemplate &one) { return one.name.startsWith(QLatin1String(name)); });
    Q_ASSERT_X(found != all.cend(), "startingWith", name);
    return *found;
}

const model::Address kRule{EntityType::PolicyEvent, QStringLiteral("ban"), QStringLiteral("rule")};

} // namespace

class RuleTemplateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<document::ProjectDocument>();
        m_document->reset(tests::smallProject(), {});
    }

    void holdThePublishedThresholds()
    {
        constexpr RuleOperator from = RuleOperator::AtLeast;
        constexpr RuleOperator below = RuleOperator::Below;
        // 87 FR 62186.
        QCOMPARE(startingWith("October 2022").rule,
                 (model::Rule{{{RuleAttribute::Tpp, from, 4800}, {RuleAttribute::InterconnectGBs, from, 600}}}));
        // 88 FR 73458, 3A090.a and 3A090.b.
        QCOMPARE(
            startingWith("October 2023, 3A090.a and").rule,
            (model::Rule{
                {{RuleAttribute::Tpp, from, 4800}},
                {{RuleAttribute::Tpp, from, 1600}, {RuleAttribute::Pd, from, 5.92}},
                {{RuleAttribute::Tpp, from, 2400},
                 {RuleAttribute::Tpp, below, 4800},
                 {RuleAttribute::Pd, from, 1.6},
                 {RuleAttribute::Pd, below, 5.92}},
                {{RuleAttribute::Tpp, from, 1600}, {RuleAttribute::Pd, from, 3.2}, {RuleAttribute::Pd, below, 5.92}}}));
        const RuleTemplate letter = startingWith("H20 letter");
        QCOMPARE(letter.rule, (model::Rule{{{RuleAttribute::MemoryBandwidthTBs, from, 4.0}},
                                           {{RuleAttribute::InterconnectGBs, from, 900}}}));
        QVERIFY(!letter.assumption.isEmpty());
        QVERIFY(startingWith("October 2023").assumption.isEmpty());
        QVERIFY(startingWith("No thresholds").rule.isEmpty());
    }

    void oneStepWithSources()
    {
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("October 2023, 3A090.a and")));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(),
                 QStringLiteral("Set the rule of “Ban” to “October 2023, 3A090.a and 3A090.b”"));
        QCOMPARE(ruleNow().size(), 4);
        QVERIFY(citationsNow().size() >= 2);
        QVERIFY(!model::hasErrors(model::validate(m_document->project())));
        m_document->undoStack().undo();
        QVERIFY(m_document->project() == tests::smallProject());
        m_document->undoStack().redo();
        QCOMPARE(ruleNow().size(), 4);
    }

    void anotherTemplateTakesItsSourcesAway()
    {
        model::Citation own;
        own.id = QStringLiteral("own");
        own.name = own.id;
        own.citedType = QStringLiteral("policy_events");
        own.citedId = QStringLiteral("ban");
        own.citedField = QStringLiteral("rule");
        own.source = QStringLiteral("letter");
        own.quote = QStringLiteral("our reading");
        QVERIFY_OK(m_document->push(model::Insert{1, own}));
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("October 2023")));
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("H20 letter")));
        const QList<model::Citation> left = citationsNow();
        QCOMPARE(left.size(), 2);
        QVERIFY(std::any_of(left.cbegin(), left.cend(),
                            [](const model::Citation &c) { return c.id == QLatin1String("own"); }));
        QVERIFY(std::any_of(left.cbegin(), left.cend(),
                            [](const model::Citation &c) { return c.confidence == model::Confidence::Assumption; }));
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("No thresholds")));
        QCOMPARE(citationsNow().size(), 1);
        QVERIFY(ruleNow().isEmpty());
    }

    void inAChildScenarioItIsAnOverride()
    {
        m_document->setScenario(QStringLiteral("child"));
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("October 2022")));
        QVERIFY(m_document->isOverriddenHere(kRule));
        QVERIFY(m_document->project().policyEvents.first().rule.isEmpty());
        QVERIFY(!citationsNow().isEmpty());
        for (const model::Citation &citation : citationsNow()) {
            QCOMPARE(citation.scenario, QStringLiteral("child"));
        }
        QCOMPARE(m_document->undoStack().count(), 1);
        // Back to what the parent has: no override, and no citations of one.
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("No thresholds")));
        QVERIFY(!m_document->isOverriddenHere(kRule));
        QVERIFY(citationsNow().isEmpty());
    }

    void twiceIsOnce()
    {
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("October 2022")));
        const model::Rule rule = ruleNow();
        const qsizetype citations = citationsNow().size();
        QVERIFY_OK(rules::applyTemplate(shipped(), *m_document, kRule, startingWith("October 2022")));
        QCOMPARE(ruleNow(), rule);
        QCOMPARE(citationsNow().size(), citations);
    }

    void anEventThatIsGoneIsRefused()
    {
        const auto applied = rules::applyTemplate(
            shipped(), *m_document, {EntityType::PolicyEvent, QStringLiteral("gone"), QStringLiteral("rule")},
            startingWith("October 2022"));
        QVERIFY(!applied);
        QVERIFY(m_document->project() == tests::smallProject());
    }

private:
    [[nodiscard]] model::Rule ruleNow() const
    {
        return std::get<model::Rule>(*model::valueAt(m_document->resolved(), kRule));
    }
    [[nodiscard]] QList<model::Citation> citationsNow() const
    {
        QList<model::Citation> all = m_document->project().citations;
        all.removeIf([](const model::Citation &c) {
            return c.citedId != QLatin1String("ban") || c.citedField != QLatin1String("rule");
        });
        return all;
    }

    std::unique_ptr<document::ProjectDocument> m_document;
};
PENSTOCK_TEST(RuleTemplateTest)

#include "tst_rule_template.moc"
