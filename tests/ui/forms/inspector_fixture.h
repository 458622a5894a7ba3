// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_project.h"
#include "ui/forms/inspector.h"

#include <QLineEdit>
#include <QTest>

namespace penstock::tests {

/// A document with its inspector on the screen, and hands to use it.
struct InspectorFixture {
    document::ProjectDocument document;
    compute::RunScheduler runs{document};
    forms::Inspector inspector{document, runs};

    explicit InspectorFixture(const model::Project &project = smallProject())
    {
        document.reset(project, {});
        inspector.resize(316, 840);
        inspector.show();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&inspector); }

    void select(model::EntityType type, const char *id) { document.select({type, QString::fromLatin1(id)}); }
    /// Aborts the test program where there is no such row: every later line would fail.
    [[nodiscard]] forms::FieldRow &row(const char *field) const
    {
        forms::FieldRow *found =
            inspector.form() != nullptr ? inspector.form()->row(QString::fromLatin1(field)) : nullptr;
        Q_ASSERT_X(found != nullptr, "row", field);
        return *found;
    }
    [[nodiscard]] QLineEdit &line(const char *field) const
    {
        auto *edit = qobject_cast<QLineEdit *>(row(field).editor().mainWidget());
        Q_ASSERT_X(edit != nullptr, "line", field);
        return *edit;
    }
    /// Replaces what stands in the line and presses \p end.
    void type(const char *field, const QString &text, Qt::Key end = Qt::Key_Return) const
    {
        QLineEdit &edit = line(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
        if (end != Qt::Key_unknown) {
            QTest::keyClick(&edit, end);
        }
    }
    [[nodiscard]] model::Value value(const char *field) const
    {
        return model::valueAt(document.resolved(), row(field).address()).value_or(model::Value{});
    }
};

} // namespace penstock::tests
