// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the lanes: captions, labels, tool tips, which screen readers speak too.
#pragma once

#include "core/engine/result.h"
#include "core/model/project.h"
#include "ui/timeline/lane_model.h"

#include <QCoreApplication>

namespace penstock::timeline {

/// Sentences about \p project in the words and dates of one locale.
class LaneText
{
    Q_DECLARE_TR_FUNCTIONS(LaneText)
public:
    LaneText(const model::Project &project, const QLocale &locale)
        : m_project(project)
        , m_locale(locale)
    {}

    [[nodiscard]] static QString caption(LaneRow row);
    /// Lanes that a picture has no room for.
    [[nodiscard]] static QString moreLanes(int count);

    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] QString label(const model::Entity &entity, model::EntityType type) const;
    /// "H20 licence requirement, restriction, announced 29 Jan 2025, effective 15 Apr 2025, no end", and its effect.
    [[nodiscard]] QString policy(const model::PolicyEvent &event) const;
    [[nodiscard]] QString effect(const model::PolicyEvent &event) const;
    [[nodiscard]] QString release(const model::Release &release, const engine::ReleaseOutcome *outcome,
                                  QDate day) const;
    [[nodiscard]] QString migration(const model::Migration &migration, double fromEfficiency) const;
    [[nodiscard]] QString migrationLabel(const model::Migration &migration, double fromEfficiency) const;
    [[nodiscard]] QString supply(const model::Supply &supply) const;
    /// All deliveries of a chip.
    [[nodiscard]] QString chipSupply(const model::Id &chip, qsizetype supplies) const;
    [[nodiscard]] QString blocked(const model::Id &chip, const QList<const model::PolicyEvent *> &events,
                                  const Interval &span) const;
    [[nodiscard]] QString blockedLabel(const model::Id &chip) const;
    [[nodiscard]] QStringList qualityLabels(double days) const;
    [[nodiscard]] QStringList capacityLabels(double days) const;
    [[nodiscard]] QString planned() const;
    /// At a release that has not happened when the horizon ends.
    [[nodiscard]] QString notWithinHorizon(const QString &name) const;
    /// "Effective date of H20 licence requirement, 15 Apr 2025"
    [[nodiscard]] QString handle(model::EntityType type, const model::Id &id, const QString &part, QDate date) const;
    /// How a dragged date is called: "Effective", "End".
    [[nodiscard]] static QString partLabel(model::EntityType type, const QString &part);

private:
    [[nodiscard]] QString names(model::EntityType type, const QStringList &ids) const;
    [[nodiscard]] QString target(const model::PolicyEvent &event) const;
    [[nodiscard]] QString efficiency(double value) const;

    const model::Project &m_project;
    QLocale m_locale;
};

} // namespace penstock::timeline
