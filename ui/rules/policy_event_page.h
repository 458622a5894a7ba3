// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/deliveries.h"
#include "ui/compute/run_scheduler.h"
#include "ui/forms/inspector_header.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace penstock::forms {
class FieldRow;
}

namespace penstock::rules {

class ChipTable;
class EventForm;
class RuleMap;

/// The editor of one policy event (ui.md, 03): form and rule left; the map of chips and clauses right, under it the
/// table of the project's chips. Everything follows each edit, also while a threshold is dragged.
class PolicyEventPage final : public QWidget
{
    Q_OBJECT
public:
    PolicyEventPage(document::ProjectDocument &document, compute::RunScheduler &runs, const model::Id &event,
                    QWidget *parent = nullptr);
    ~PolicyEventPage() override;

    [[nodiscard]] const model::Id &event() const { return m_event; }
    /// The name of the event, for the tab; its id where the event is gone.
    [[nodiscard]] QString title() const;
    /// False: the event was deleted (an undo may bring it back).
    [[nodiscard]] bool isThere() const;
    void setIconSource(const forms::IconSource &icons);

    bool focusField(const QString &field);
    [[nodiscard]] forms::FieldRow *focusedRow() const;

public Q_SLOTS:
    /// Makes what is still being typed an edit: before saving, closing, running.
    void commit();

Q_SIGNALS:
    void titleChanged();
    /// The sources of a field are asked for.
    void sourcesRequested(const penstock::model::Address &address);
    /// A chip of the table was activated.
    void chipActivated(const penstock::model::Id &chip);
    /// The event is no longer in the project.
    void eventRemoved();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void follow(const model::ChangeSet &what);
    void syncScenario();
    void refresh();
    void refreshCounts();
    void announceTitle();
    void layOutOnce();
    void setTexts();

    document::ProjectDocument &m_document;
    compute::RunScheduler &m_runs;
    model::Id m_event;
    QString m_shownTitle;
    bool m_wasThere = false;
    compile::DeliveryCache m_cache;
    QStackedWidget *m_stack;
    QSplitter *m_columns;
    QSplitter *m_rows;
    bool m_isLaidOut = false;
    bool m_isStale = false; ///< something has changed while it was hidden
    QLabel *m_gone;
    EventForm *m_form;
    QLabel *m_mapTitle;
    QLabel *m_axes;
    RuleMap *m_map;
    QLabel *m_tableTitle;
    QLabel *m_counts;
    QCheckBox *m_showLibrary;
    QLabel *m_noChips;
    ChipTable *m_table;
};

} // namespace penstock::rules
