// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/sources/audit_model.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace penstock::forms {
class MessageBar;
}
namespace penstock::search {
class RecordTable;
}

namespace penstock::sources {

/// Every number and date of the project with its source, and which have none. Object names: auditPage, auditTable.
class AuditPage final : public QWidget
{
    Q_OBJECT
public:
    AuditPage(document::ProjectDocument &document, QWidget *parent = nullptr);

    /// Reads anew what has changed; happens by itself while the page is visible.
    void refresh();
    [[nodiscard]] search::RecordTable &table() { return *m_table; }
    /// Lists only what has neither source nor assumption.
    void showWithoutSource();
    /// The day that "today" means; for tests.
    void setToday(const QDate &today);

Q_SIGNALS:
    /// A field is to be shown; the scenario first, if there is one.
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setTexts();
    void fillLists();
    void applyFilter();
    void showCounts();
    void showSelection();
    void cite();
    void expand();
    [[nodiscard]] QDate referenceDay() const;
    QPushButton *addChip(const char *name);

    document::ProjectDocument &m_document;
    AuditModel *m_model;
    search::RecordTable *m_table;
    QLabel *m_counts;
    QLabel *m_details;
    QLineEdit *m_filter;
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
    QPushButton *m_copy;
    QPushButton *m_export;
    forms::MessageBar *m_message;
    QTimer m_timer;
    QDate m_today; ///< invalid: the clock's
};

} // namespace penstock::sources
