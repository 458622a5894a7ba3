// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/rules/map_hand.h"
#include "ui/forms/tokens.h"
#include "ui/library/library.h"
#include "ui/rules/rule_outcome.h"

#include <QApplication>
#include <QSignalSpy>

#include <cmath>

using namespace penstock;
using model::RuleAttribute;
using model::RuleOperator;
using rules::MapContent;

namespace {

constexpr RuleOperator kFrom = RuleOperator::AtLeast;
constexpr RuleOperator kBelow = RuleOperator::Below;

MapContent contentOf(const model::Rule &rule, const QStringList &chips, bool withLibrary = false)
{
    model::Project project;
    for (const QString &id : chips) {
        project.chips.append(library::shippedLibrary().chip(id)->chip);
    }
    model::PolicyEvent event;
    event.rule = rule;
    MapContent content;
    content.rule = rule;
    content.chips = rules::outcomesOf(project, event);
    if (withLibrary) {
        content.chips += rules::libraryOutcomes(library::shippedLibrary(), project, event);
    }
    return content;
}

model::Rule october2023()
{
    return library::shippedLibrary().rule(QStringLiteral("rule-2023"))->rule
           + library::shippedLibrary().rule(QStringLiteral("rule-2023-b"))->rule;
}

const QStringList kChips{QStringLiteral("h20"), QStringLiteral("h100"), QStringLiteral("a800"), QStringLiteral("910b")};

} // namespace

class RuleMapTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        m_map = std::make_unique<rules::RuleMap>(nullptr);
        m_map->resize(640, 520);
        m_map->show();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
        // As the page does it: what is edited comes back as content.
        connect(m_map.get(), &rules::RuleMap::ruleEdited, this, [this](const model::Rule &rule, const auto &gesture) {
            m_rule = rule;
            m_gestures.append(gesture);
            m_map->setContent(contentOf(rule, kChips));
        });
        m_gestures.clear();
        m_map->setContent(contentOf(october2023(), kChips));
        m_rule = october2023();
    }
    void cleanup() { m_map.reset(); }

    void chipsLieAtTheirFigures()
    {
        const rules::MapLayout &layout = m_map->layoutNow();
        const auto near = [](double a, double b) { return std::abs(a - b) < 0.01; };
        QVERIFY(near(layout.chips.at(0).x(), layout.scales.tpp.positionOf(2368)));
        QVERIFY(near(layout.chips.at(0).y(), layout.scales.pd.positionOf(2368.0 / 814)));
        QVERIFY(near(layout.chips.at(3).x(), layout.scales.tpp.positionOf(5120)));
        QVERIFY(layout.strip.contains(layout.chips.at(3))); // die area unknown
        QVERIFY(!layout.area.contains(layout.chips.at(3)));
        m_map->setContent(contentOf(october2023(), {QStringLiteral("h20")}));
        QVERIFY(m_map->layoutNow().strip.isNull());
    }

    void aHandleIsDraggedWithTheMouse()
    {
        tests::MapHand hand(*m_map);
        QSignalSpy started(m_map.get(), &rules::RuleMap::dragStarted);
        QSignalSpy ended(m_map.get(), &rules::RuleMap::dragEnded);
        const QPoint from = hand.at(RuleAttribute::Tpp, 2400);
        hand.press(from);
        QCOMPARE(started.count(), 1);
        QVERIFY(m_map->isDragging());
        hand.move({hand.x(3000), from.y()});
        QVERIFY2(std::abs(m_rule.at(2).at(0).value - 3000) <= 50,
                 qPrintable(QString::number(m_rule.at(2).at(0).value)));
        QVERIFY(!m_map->readout().isEmpty());
        hand.move({hand.x(2000), from.y()});
        QVERIFY(std::abs(m_rule.at(2).at(0).value - 2000) <= 50);
        QCOMPARE(m_rule.at(0), october2023().at(0)); // only what was taken moves
        hand.release({hand.x(2000), from.y()});
        QCOMPARE(ended.count(), 1);
        QVERIFY(!m_map->isDragging());
        QVERIFY(m_gestures.size() >= 2);
        QVERIFY(!m_gestures.first().isNull());
        QCOMPARE(m_gestures.count(m_gestures.first()), m_gestures.size()); // one gesture
    }

    void thresholdsAtOneValueMoveTogether()
    {
        tests::MapHand hand(*m_map);
        const QPoint from = hand.at(RuleAttribute::Pd, 5.92);
        hand.press(from);
        hand.move({from.x(), hand.y(8.0)});
        hand.release({from.x(), hand.y(8.0)});
        const double moved = m_rule.at(1).at(1).value;
        QVERIFY2(std::abs(moved - 8.0) < 0.2, qPrintable(QString::number(moved)));
        QCOMPARE(m_rule.at(2).at(3).value, moved);
        QCOMPARE(m_rule.at(3).at(2).value, moved);
    }

    void aDragSnapsToOtherThresholdsButNotWithAlt()
    {
        tests::MapHand hand(*m_map);
        const QPoint from = hand.at(RuleAttribute::Tpp, 2400);
        hand.press(from);
        hand.move({hand.x(4800) + 3, from.y()});
        QCOMPARE(m_rule.at(2).at(0).value, 4800.0);
        hand.move({hand.x(4800) + 3, from.y()}, Qt::AltModifier);
        QVERIFY(m_rule.at(2).at(0).value > 4800.0);
        hand.release(from);
    }

    void escapeGivesTheGestureBack()
    {
        tests::MapHand hand(*m_map);
        QSignalSpy escaped(m_map.get(), &rules::RuleMap::escaped);
        const QPoint from = hand.at(RuleAttribute::Tpp, 1600);
        hand.press(from);
        hand.move({hand.x(1000), from.y()});
        m_map->setFocus();
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
        QCOMPARE(escaped.first().first().value<document::Gesture>(), m_gestures.first());
        QVERIFY(!m_map->isDragging());
        const qsizetype before = m_gestures.size();
        hand.move({hand.x(3000), from.y()}); // the button is still down
        hand.release({hand.x(3000), from.y()});
        QCOMPARE(m_gestures.size(), before);
    }

    void outsideOfTheAxesADragStops()
    {
        tests::MapHand hand(*m_map);
        const QPoint from = hand.at(RuleAttribute::Tpp, 4800);
        hand.press(from);
        hand.move({-5000, from.y()});
        QVERIFY(m_rule.at(0).at(0).value > 0.0);
        hand.move({90000, from.y()});
        QVERIFY(std::isfinite(m_rule.at(0).at(0).value));
        hand.release({90000, from.y()});
    }

    void keysWalkAndMoveHandles()
    {
        m_map->clearFocus();
        m_map->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_map->focusedHandle(), 0); // TPP of 1,600
        QTest::keyClick(m_map.get(), Qt::Key_BracketRight);
        QCOMPARE(m_map->focusedHandle(), 1);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_rule.at(2).at(0).value > 2400.0);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QCOMPARE(m_rule.at(2).at(0).value, 2400.0);
        QCOMPARE(m_gestures.count(m_gestures.first()), m_gestures.size());
        const qsizetype before = m_gestures.size();
        QTest::keyClick(m_map.get(), Qt::Key_Up); // of the other axis
        QCOMPARE(m_gestures.size(), before);
        QTest::keyClick(m_map.get(), Qt::Key_BracketLeft);
        QTest::keyClick(m_map.get(), Qt::Key_BracketLeft);
        QCOMPARE(m_map->focusedHandle(), 5); // round to density of 5.92
        QTest::keyClick(m_map.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_rule.at(1).at(1).value < 5.92);
        QVERIFY(m_gestures.last() != m_gestures.first());
        QSignalSpy escaped(m_map.get(), &rules::RuleMap::escaped);
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
        QVERIFY(m_map->accessibleDescription().contains(QStringLiteral("Handle")));
    }

    void pointingReads()
    {
        m_map->setContent(contentOf(october2023(), kChips, true));
        tests::MapHand hand(*m_map);
        hand.move(m_map->layoutNow().chips.at(0).toPoint(), {}, Qt::NoButton);
        QCOMPARE(m_map->readout().first(), QStringLiteral("H20"));
        QVERIFY(m_map->readout().join(QLatin1Char(' ')).contains(QStringLiteral("escapes: 32 TPP below")));
        hand.move(hand.at(RuleAttribute::Tpp, 1600), {}, Qt::NoButton);
        QVERIFY(m_map->readout().first().startsWith(QStringLiteral("TPP ≥")));
        const auto &chips = m_map->content().chips;
        for (int i = 0; i < chips.size(); ++i) {
            if (chips.at(i).chip.id == QStringLiteral("b200")) {
                hand.move(m_map->layoutNow().chips.at(i).toPoint(), {}, Qt::NoButton);
            }
        }
        QCOMPARE(m_map->readout().first(), QStringLiteral("B200"));
        QCOMPARE(m_map->readout().last(), QStringLiteral("In the library, not in this project"));
        hand.move({5, 5}, {}, Qt::NoButton);
        QVERIFY(m_map->readout().isEmpty());
    }

    void aClickChoosesAChipOfTheProject()
    {
        QSignalSpy clicked(m_map.get(), &rules::RuleMap::chipClicked);
        tests::MapHand hand(*m_map);
        const QPoint at = m_map->layoutNow().chips.at(1).toPoint();
        hand.press(at);
        hand.release(at);
        QCOMPARE(clicked.last().first().toString(), QStringLiteral("h100"));
        hand.press({3, 3});
        hand.release({3, 3});
        QCOMPARE(clicked.last().first().toString(), QString());
    }

    void oddRulesAreDrawn_data()
    {
        QTest::addColumn<model::Rule>("rule");
        QTest::addColumn<QStringList>("chips");
        const double huge = 1e300;
        QTest::addRow("no rule") << model::Rule{} << kChips;
        QTest::addRow("no chips") << october2023() << QStringList{};
        QTest::addRow("nothing at all") << model::Rule{} << QStringList{};
        QTest::addRow("empty clause") << model::Rule{{}} << kChips;
        QTest::addRow("exclude each other")
            << model::Rule{{{RuleAttribute::Tpp, kFrom, 4800}, {RuleAttribute::Tpp, kBelow, 1600}}} << kChips;
        QTest::addRow("only others") << library::shippedLibrary().rule(QStringLiteral("h20-letter-rule"))->rule
                                     << kChips;
        QTest::addRow("zero and below") << model::Rule{{{RuleAttribute::Tpp, kFrom, 0},
                                                        {RuleAttribute::Pd, kBelow, -3}}}
                                        << kChips;
        QTest::addRow("enormous") << model::Rule{{{RuleAttribute::Tpp, kFrom, huge},
                                                  {RuleAttribute::Pd, kFrom, 1e-300}}}
                                  << kChips;
        model::Rule many;
        for (int i = 0; i < 60; ++i) {
            many.append({{RuleAttribute::Tpp, kFrom, 100.0 * (i + 1)}, {RuleAttribute::Pd, kBelow, 0.1 * (i + 1)}});
        }
        QTest::addRow("many clauses") << many << kChips;
    }
    void oddRulesAreDrawn()
    {
        QFETCH(model::Rule, rule);
        QFETCH(QStringList, chips);
        for (const QSize &size : {QSize(640, 520), QSize(360, 240), QSize(40, 30)}) {
            m_map->resize(size);
            m_map->setContent(contentOf(rule, chips, true));
            QVERIFY(!m_map->grab().isNull());
            for (const QPointF &at : m_map->layoutNow().chips) {
                QVERIFY(std::isfinite(at.x()) && std::isfinite(at.y()));
            }
            QTest::keyClick(m_map.get(), Qt::Key_BracketRight);
            QTest::keyClick(m_map.get(), Qt::Key_Right);
        }
    }

    void darkIsDark()
    {
        m_map->setPalette(plot::widgetPalette(plot::Theme::Dark));
        const QImage picture = m_map->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() - 8, 5), plot::palette(plot::Theme::Dark).base);
    }

private:
    std::unique_ptr<rules::RuleMap> m_map;
    model::Rule m_rule;
    QList<document::Gesture> m_gestures;
};
PENSTOCK_TEST(RuleMapTest)

#include "tst_rule_map.moc"
