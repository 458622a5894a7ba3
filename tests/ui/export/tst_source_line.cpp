// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/export/source_line.h"

#include <QTest>

using namespace penstock;
using namespace penstock::exporting;
using model::EntityType;

class SourceLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesEachSourceOnce();
    void onlyWhatTheChartShows();
    void onlyThisScenario();
    void notWhatIsSwitchedOff();
    void nothingCited();
    void inTheLanguageOfThePicture();

private:
    void cite(const char *list, const char *id, const char *source, const char *scenario = "");

    model::Project m_project;
    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

void SourceLineTest::init()
{
    m_project = tests::smallProject();
    m_project.sources.clear();
    m_project.citations.clear();
    const auto source = [this](const char *id, const char *title, QDate date) {
        model::Source made;
        made.id = QString::fromLatin1(id);
        made.name = QString::fromUtf8(title);
        made.date = date;
        m_project.sources.append(made);
    };
    source("8k", "NVIDIA Form 8-K", QDate(2025, 4, 15));
    source("rule", "AI diffusion rule", {});
    source("unused", "Nobody cites this", {});
}

void SourceLineTest::cite(const char *list, const char *id, const char *source, const char *scenario)
{
    model::Citation citation;
    citation.id = QStringLiteral("c%1").arg(m_project.citations.size());
    citation.citedType = QString::fromLatin1(list);
    citation.citedId = QString::fromLatin1(id);
    citation.source = QString::fromLatin1(source);
    citation.scenario = QString::fromLatin1(scenario);
    m_project.citations.append(citation);
}

void SourceLineTest::namesEachSourceOnce()
{
    cite("chips", "h20", "rule");
    cite("policy_events", "ban", "8k");
    cite("supplies", "lab-h20", "8k");
    cite("supplies", "lab-h20", "not there");
    cite("supplies", "lab-h20", ""); // an assumption
    QCOMPARE(sourceLineOf(m_project, {}, {}, m_locale),
             QStringLiteral("Sources: NVIDIA Form 8-K, 15 Apr 2025; AI diffusion rule."));
}

void SourceLineTest::onlyWhatTheChartShows()
{
    cite("chips", "h20", "rule");
    cite("policy_events", "ban", "8k");
    QCOMPARE(sourceLineOf(m_project, {}, {{EntityType::Chip, QStringLiteral("h20")}}, m_locale),
             QStringLiteral("Sources: AI diffusion rule."));
}

void SourceLineTest::onlyThisScenario()
{
    cite("chips", "h20", "rule", "child");
    QVERIFY(sourceLineOf(m_project, QStringLiteral("base"), {}, m_locale).isEmpty());
    QVERIFY(!sourceLineOf(m_project, QStringLiteral("child"), {}, m_locale).isEmpty());
    cite("chips", "h20", "8k", "base"); // the child inherits it
    QVERIFY(sourceLineOf(m_project, QStringLiteral("child"), {}, m_locale).contains(QStringLiteral("8-K")));
}

void SourceLineTest::notWhatIsSwitchedOff()
{
    cite("policy_events", "ban", "8k");
    m_project.policyEvents[0].enabled = false;
    QVERIFY(sourceLineOf(m_project, {}, {}, m_locale).isEmpty());
}

void SourceLineTest::nothingCited()
{
    QVERIFY(sourceLineOf(m_project, {}, {}, m_locale).isEmpty());
    cite("no such list", "h20", "8k");
    cite("chips", "no such chip", "8k");
    QVERIFY(sourceLineOf(m_project, {}, {}, m_locale).isEmpty());
    QVERIFY(sourceLineOf({}, QStringLiteral("no such scenario"), {}, m_locale).isEmpty());
}

void SourceLineTest::inTheLanguageOfThePicture()
{
    cite("policy_events", "ban", "8k");
    QVERIFY(sourceLineOf(m_project, {}, {}, QLocale(QLocale::Japanese)).contains(QStringLiteral("2025年4月15日")));
}

PENSTOCK_TEST(SourceLineTest)
#include "tst_source_line.moc"
