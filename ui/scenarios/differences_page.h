// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock::forms {
class MessageBar;
}
namespace penstock::search {
class RecordTable;
}

namespace penstock::scenarios {

class DifferenceModel;

/// All fields in which the scenario shown differs from its parent or another one, by the values that both see: to
/// revert, to push to the parent, to copy and to export. Object names: differencesPage, differenceTable.
class DifferencesPage final : public QWidget
{
    Q_OBJECT
public:
    DifferencesPage(document::ProjectDocument &document, QWidget *parent = nullptr);

    /// Compares with \p scenario; empty: with the parent of the one shown.
    void compareWith(const model::Id &scenario);
    /// Reads anew what has changed; happens by itself while the page is visible.
    void refresh();
    [[nodiscard]] search::RecordTable &table() { return *m_table; }

Q_SIGNALS:
    /// A field is to be shown, in the scenario named.
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void setTexts();
    void fillScenarios();
    void showSelection();
    [[nodiscard]] model::Id other() const;
    [[nodiscard]] QList<model::Address> selectedHere() const;
    void revert();
    void promote();
    void pushed(const model::Expected<void> &result);

    document::ProjectDocument &m_document;
    DifferenceModel *m_model;
    search::RecordTable *m_table;
    QComboBox *m_here;
    QComboBox *m_there;
    QLabel *m_hereLabel;
    QLabel *m_thereLabel;
    QLineEdit *m_filter;
    QCheckBox *m_onlyHere;
    QPushButton *m_revert;
    QPushButton *m_promote;
    QPushButton *m_copy;
    QPushButton *m_export;
    QLabel *m_count;
    QLabel *m_empty;
    forms::MessageBar *m_message;
    QTimer m_timer;
    model::Id m_other; ///< empty: the parent
};

} // namespace penstock::scenarios
