// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_project.h"
#include "ui/grids/entity_grid_page.h"
#include "ui/grids/entity_table_model.h"
#include "ui/grids/grid_proxy.h"
#include "ui/grids/grid_view.h"
#include "ui/grids/stockpile_grid_page.h"
#include "ui/plot/time_axis.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

namespace penstock::tests {

/// Hands on a grid: cells by row and column as shown.
struct GridHands {
    grids::GridView &view;

    [[nodiscard]] QModelIndex at(int row, int column) const { return view.proxy().index(row, column); }
    void stand(int row, int column) const
    {
        // Whatever keys the test before has left pressed.
        view.selectionModel()->setCurrentIndex(at(row, column), QItemSelectionModel::ClearAndSelect);
    }
    void select(int top, int left, int bottom, int right) const
    {
        stand(top, left);
        view.selectionModel()->select(QItemSelection(at(top, left), at(bottom, right)),
                                      QItemSelectionModel::ClearAndSelect);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    /// The line that is open in a cell; aborts where there is none.
    [[nodiscard]] QLineEdit &line() const
    {
        QLineEdit *open = nullptr;
        const auto all = view.viewport()->findChildren<QLineEdit *>(QStringLiteral("cellLine"));
        for (QLineEdit *each : all) {
            open = each->isVisible() ? each : open;
        }
        Q_ASSERT_X(open != nullptr, "line", "no cell is being edited");
        return *open;
    }
    [[nodiscard]] bool isEditing() const
    {
        return view.viewport()->findChild<QLineEdit *>(QStringLiteral("cellLine")) != nullptr;
    }
    /// Types into the current cell as a person does: the first key opens it.
    void type(const QString &text, int end = Qt::Key_Return, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x80; });
        if (isPlain) {
            QTest::keyClicks(&view, text.left(1));
            QTest::keyClicks(&line(), text.mid(1));
        } else { // as an input method does
            press(Qt::Key_F2);
            line().selectAll();
            line().insert(text);
        }
        QTest::keyClick(&line(), static_cast<Qt::Key>(end), modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString text(int row, int column) const { return at(row, column).data(Qt::DisplayRole).toString(); }
};

struct EntityGridFixture {
    document::ProjectDocument document;
    std::unique_ptr<grids::EntityGridPage> page;
    QString lastTold;
    bool lastWasBad = false;

    explicit EntityGridFixture(model::EntityType type, const model::Project &project = smallProject())
    {
        document.reset(project, {});
        page = std::make_unique<grids::EntityGridPage>(document, type);
        QObject::connect(&page->view(), &grids::GridView::told, page.get(),
                         [this](const QString &sentence, bool isBad) {
                             lastTold = sentence;
                             lastWasBad = isBad;
                         });
        page->resize(1000, 500);
        page->show();
        page->focusGrid(Qt::OtherFocusReason);
    }
    [[nodiscard]] GridHands hands() const { return {page->view()}; }
    [[nodiscard]] int column(const char *field) const { return page->model().columnOf(QString::fromLatin1(field)); }
    [[nodiscard]] model::Value value(const char *id, const char *field) const
    {
        return model::valueAt(document.resolved(), {page->type(), QString::fromLatin1(id), QString::fromLatin1(field)})
            .value_or(model::Value{});
    }
    [[nodiscard]] int steps() { return document.undoStack().index(); }
};

struct StockGridFixture {
    document::ProjectDocument document;
    std::unique_ptr<compute::RunScheduler> scheduler;
    plot::TimeAxis axis;
    std::unique_ptr<grids::StockpileGridPage> page;
    QString lastTold;
    bool lastWasBad = false;

    explicit StockGridFixture(const model::Project &project = smallProject())
    {
        document.reset(project, {});
        scheduler = std::make_unique<compute::RunScheduler>(document);
        scheduler->setExpectedMilliseconds(0.0);
        page = std::make_unique<grids::StockpileGridPage>(document, *scheduler, axis);
        QObject::connect(&page->view(), &grids::GridView::told, page.get(),
                         [this](const QString &sentence, bool isBad) {
                             lastTold = sentence;
                             lastWasBad = isBad;
                         });
        page->resize(900, 700);
        page->show();
        page->focusGrid(Qt::OtherFocusReason);
    }
    [[nodiscard]] GridHands hands() const { return {page->view()}; }
    /// nullptr: no stockpile of the pair.
    [[nodiscard]] const model::Stockpile *pile(const char *op, const char *chip) const
    {
        for (const model::Stockpile &each : document.resolved().stockpiles) {
            if (each.op.id == QLatin1String(op) && each.chip.id == QLatin1String(chip)) {
                return &each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] int steps() { return document.undoStack().index(); }
};

} // namespace penstock::tests
