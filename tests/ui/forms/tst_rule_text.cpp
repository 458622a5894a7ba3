// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/forms/rule_catch.h"
#include "ui/forms/rule_text.h"

#include <QTest>

using namespace penstock;
using model::RuleAttribute;
using model::RuleBound;
using model::RuleOperator;

class RuleTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsASentence()
    {
        const model::Rule rule{{RuleBound{RuleAttribute::MemoryBandwidthTBs, RuleOperator::AtLeast, 1.4},
                                RuleBound{RuleAttribute::Tpp, RuleOperator::Below, 2400}},
                               {RuleBound{RuleAttribute::InterconnectGBs, RuleOperator::AtLeast, 900}}};
        QCOMPARE(forms::ruleText(rule, QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("memory bandwidth ≥ 1.4\u00a0TB/s and TPP < 2,400 or interconnect ≥ 900\u00a0GB/s"));
        QVERIFY(forms::ruleText({}, QLocale::c()).isEmpty());
    }

    void saysWhatItCatches_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("text");
        QTest::addRow("one") << 5000.0 << QStringLiteral("catches Ascend 910C only");
        QTest::addRow("all") << 2000.0 << QStringLiteral("catches every chip");
        QTest::addRow("none") << 50000.0 << QStringLiteral("catches no chip");
    }
    void saysWhatItCatches()
    {
        QFETCH(double, threshold);
        QFETCH(QString, text);
        const model::Project project = tests::smallProject(); // TPP: H20 2,368, Ascend 910C 12,032
        const model::Rule rule{{RuleBound{RuleAttribute::Tpp, RuleOperator::AtLeast, threshold}}};
        QCOMPARE(forms::catchText(project, rule), text);
    }

    void anEmptyRuleCatchesNothing() { QVERIFY(forms::caughtChips(tests::smallProject(), {}).isEmpty()); }
};
PENSTOCK_TEST(RuleTextTest)

#include "tst_rule_text.moc"
