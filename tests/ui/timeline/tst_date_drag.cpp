// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/test_project.h"
#include "ui/plot/numbers.h"
#include "ui/timeline/date_drag.h"
#include "ui/timeline/lanes_layer.h"

#include <QTest>

using namespace penstock;
using namespace penstock::timeline;
using model::EntityType;

class DateDragTest : public QObject
{
    Q_OBJECT

    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    static DragPart ban(const char *field)
    {
        return {EntityType::PolicyEvent, QStringLiteral("ban"), QString::fromLatin1(field)};
    }

private Q_SLOTS:
    void theReadoutSaysWhatHappens()
    {
        document::ProjectDocument document;
        document.reset(tests::smallProject(), {});
        DateDrag drag(document, nullptr, ban("effective")); // 9 Apr 2025, announced 1 Feb 2025
        QCOMPARE(drag.readout(m_locale), QStringList{QStringLiteral("Effective 9 Apr 2025")});
        QVERIFY(drag.moveTo(QDate(2025, 4, 25)));
        QCOMPARE(drag.readout(m_locale),
                 QStringList{QStringLiteral("Effective 25 Apr 2025 (%1)").arg(plot::signedDuration(16, m_locale))});
        QVERIFY(drag.moveTo(QDate(2025, 1, 20)));
        QCOMPARE(drag.readout(m_locale).value(1), QStringLiteral("Announced moves along"));
    }
    void whatHoldsIsNamed()
    {
        document::ProjectDocument document;
        document.reset(tests::smallProject(), {});
        DateDrag drag(document, nullptr, ban("announced"));
        QVERIFY(drag.moveTo(QDate(2025, 6, 1)));
        QCOMPARE(drag.readout(m_locale).value(1), QStringLiteral("Held by Effective"));
        QCOMPARE(document.resolved().policyEvents[0].announced, QDate(2025, 4, 9));
    }
    void anEndThatIsNot()
    {
        document::ProjectDocument document;
        document.reset(tests::smallProject(), {});
        DateDrag drag(document, nullptr, ban("end"));
        QCOMPARE(drag.start(), document.resolved().settings.end);
        QCOMPARE(drag.readout(m_locale).first(), QStringLiteral("End never"));
    }
    void nothingHappensBeforeADateChanges()
    {
        document::ProjectDocument document;
        document.reset(tests::smallProject(), {});
        {
            DateDrag drag(document, nullptr, ban("effective"));
            QVERIFY(drag.moveTo(QDate(2025, 4, 9)));
            drag.cancel();
        }
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(document.project(), tests::smallProject());
    }
    void cancelledAfterAPushBothComeBack()
    {
        document::ProjectDocument document;
        document.reset(tests::smallProject(), {});
        document.setScenario(QStringLiteral("child"));
        DateDrag drag(document, nullptr, ban("effective"));
        QVERIFY(drag.moveTo(QDate(2025, 1, 20)));
        QVERIFY(drag.moveTo(QDate(2025, 5, 20)));
        QVERIFY(drag.moveTo(QDate(2025, 1, 10)));
        QCOMPARE(document.undoStack().count(), 1);
        drag.cancel();
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(document.project(), tests::smallProject());
    }
    void withoutADocumentNothingIsTaken()
    {
        plot::TimeAxis axis;
        axis.setFullRange(QDate(2025, 1, 1), QDate(2027, 1, 1));
        axis.showAll();
        LanesLayer lanes(axis);
        lanes.show(tests::smallProject(), nullptr);
        plot::PanelFrame frame;
        frame.area = QRectF(76.0, 0.0, 750.0, 152.0);
        frame.left = QRectF(0.0, 0.0, 76.0, 152.0);
        frame.right = QRectF(826.0, 0.0, 66.0, 152.0);
        frame.fromDay = axis.from();
        frame.toDay = axis.to();
        const PlacedItem place = lanes.layout(frame).items().front();
        const QPointF at((place.left + place.right) / 2.0, place.strip.center().y());
        QCOMPARE(lanes.hit(at, frame).id, QStringLiteral("ban"));
        QVERIFY(!lanes.mousePress({at, Qt::LeftButton, Qt::LeftButton, {}}, frame));
    }
};

PENSTOCK_TEST(DateDragTest)
#include "tst_date_drag.moc"
