// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chain behind a shortfall in sentences: one a link, from the numbers of the run, each with what it leads to.
#pragma once

#include "ui/compare/cause_numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace penstock::compare {

enum class Link { Unmet, Capacity, Installed, Warehouse, Deliveries, Gate };
inline constexpr int kLinkCount = 6;

struct CauseText {
    Link link = Link::Unmet;
    QString heading;
    QString sentence;
    /// What a click selects; an empty id: nothing.
    model::EntityType type = model::EntityType::Project;
    model::Id id;
    QString action; ///< on the button: "Show event “H20 licence requirement”"; empty where there is no id
    std::optional<double> day; ///< Julian day where a click leads
    bool isTrouble = false;    ///< it is part of why there is a shortfall
};

class CauseWriter
{
    Q_DECLARE_TR_FUNCTIONS(CauseWriter)
public:
    /// \p referenceName of the scenario that the numbers are compared with; empty: none.
    CauseWriter(const analysis::ScenarioRun &run, const CauseNumbers &numbers, QString referenceName, QLocale locale);

    /// All six, in the order of enum Link.
    [[nodiscard]] QList<CauseText> all() const;

private:
    [[nodiscard]] CauseText unmet() const;
    [[nodiscard]] CauseText capacity() const;
    [[nodiscard]] CauseText installed() const;
    [[nodiscard]] CauseText warehouse() const;
    [[nodiscard]] CauseText deliveries() const;
    [[nodiscard]] CauseText gate() const;
    [[nodiscard]] QString gateSentence(const ActingGate &gate) const;
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString date(double julianDay) const;
    [[nodiscard]] QString nameOf(model::EntityType type, const model::Id &id) const;

    const analysis::ScenarioRun &m_run;
    const CauseNumbers &m_numbers;
    QString m_referenceName;
    QLocale m_locale;
    QString m_unit; ///< name of the reference chip
    QString m_chip;
};

} // namespace penstock::compare
