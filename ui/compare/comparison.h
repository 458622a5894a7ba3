// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compute/run_scheduler.h"
#include "ui/compute/scenario_set.h"
#include "ui/document/project_document.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace penstock::compare {

/// Something that is compared: a scenario, or a pinned result.
struct Compared {
    model::EntityType type = model::EntityType::Scenario;
    model::Id id;

    [[nodiscard]] bool isPin() const { return type == model::EntityType::Pin; }
    bool operator==(const Compared &) const = default;
};

/// One of those shown, with its result.
struct Column {
    Compared what;
    QString name;
    QString note; ///< of a pin: "pinned 16 Apr 2025", and whether it is stale
    int slot = 0; ///< of plot::scenarioLine(); 0: the reference
    bool isReference = false;
    bool isCurrent = false;       ///< the scenario shown in the window
    bool isStale = false;         ///< a pin whose inputs have changed since
    model::Id scenario;           ///< of a pin: the one it was made of, if it is still there
    analysis::ScenarioRunPtr run; ///< null: cannot be computed, or is not yet
};

/// Which scenarios and pins are compared, by which series, with which reference; and their runs, live. What is gone
/// from the project goes from here. Never empty: without a choice it shows the first scenarios of the project.
class Comparison final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Comparison(document::ProjectDocument &document, compute::RunScheduler &scheduler, QObject *parent = nullptr);

    /// In the order of the row of scenarios.
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// nullptr: its run is missing altogether.
    [[nodiscard]] const Column *reference() const;
    /// Scenarios and pins of the project that are not shown.
    [[nodiscard]] QList<Compared> others() const;
    /// As it stands in lists: pins with the day they were made on.
    [[nodiscard]] QString nameOf(const Compared &what) const;

    void add(const Compared &what);
    /// The last one stays.
    void remove(const Compared &what);
    /// Moves \p what to \p place of the row.
    void move(const Compared &what, int place);
    void setReference(const Compared &what);

    [[nodiscard]] const QString &series() const { return m_series; }
    void setSeries(const QString &key);
    /// The series is shown as its difference to the reference.
    [[nodiscard]] bool isDifference() const { return m_isDifference; }
    void setDifference(bool difference);

    /// Freezes the result of \p scenario in the project, as one undo step, and shows it. Fails where there is no
    /// result.
    model::Expected<void> pin(const model::Id &scenario);
    /// Deletes a pin from the project, as one undo step.
    model::Expected<void> unpin(const model::Id &pin);

    /// Seen or not: only what is seen is computed.
    void setActive(bool active);
    /// All runs are those of the project as it is now.
    [[nodiscard]] bool isUpToDate() const { return m_set.isUpToDate(); }
    /// Brings the columns up to date now; else it happens once after all changes of an event.
    void refresh();

    /// What is shown, for the settings of the project. Anything that does not fit the project is left out.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// Columns, names, results or the series.
    void changed();
    /// What saveState() gives is another.
    void stateChanged();

private:
    struct ReadPin {
        QString fingerprint;
        analysis::ScenarioRunPtr run;
    };
    void prune();
    void chooseFirst();
    void stateMoved();
    [[nodiscard]] bool exists(const Compared &what) const;
    [[nodiscard]] Column columnOf(const Compared &what);
    void fillPin(Column &column);
    [[nodiscard]] bool isStale(const model::Pin &pin);

    document::ProjectDocument &m_document;
    compute::ScenarioSet m_set;
    QList<Compared> m_shown;
    Compared m_reference;
    QString m_series;
    bool m_isDifference = false;
    std::vector<Column> m_columns;
    QHash<model::Id, ReadPin> m_pins;
    QHash<model::Id, QString> m_fingerprints; ///< that scenarios have now
    document::Revision m_fingerprintRevision = 0;
    QTimer m_timer;
};

} // namespace penstock::compare
