// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/record_page.h"
#include "ui/sources/audit_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace penstock::sources {

/// Every number and date of the project with its source, and which have none. Object names: auditPage, auditTable.
class AuditPage final : public search::RecordPage
{
    Q_OBJECT
public:
    AuditPage(document::ProjectDocument &document, QWidget *parent = nullptr);

    /// Lists only what has neither source nor assumption.
    void showWithoutSource();
    /// The day that "today" means; for tests.
    void setToday(const QDate &today);

protected:
    void read() override;
    void showSelection() override;
    void setTexts() override;
    [[nodiscard]] QString exportName() const override;

private:
    void build();
    void fillLists();
    void applyFilter();
    void showCounts();
    void cite();
    void expand();
    [[nodiscard]] QDate referenceDay() const;
    QPushButton *addChip(const char *name);

    AuditModel *m_model;
    QLabel *m_counts;
    QLabel *m_details;
    QComboBox *m_type;
    QComboBox *m_scenario;
    QPushButton *m_without;
    QPushButton *m_assumptions;
    QPushButton *m_low;
    QPushButton *m_old;
    QSpinBox *m_days;
    QPushButton *m_differs;
    QCheckBox *m_sourcelessFirst;
    QLabel *m_ageLabel;
    QComboBox *m_age;
    QPushButton *m_cite;
    QDate m_today; ///< invalid: the clock's
};

} // namespace penstock::sources
