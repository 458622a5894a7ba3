// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock::forms {
class MessageBar;
}
namespace penstock::search {
class RecordTable;
class UsesList;
} // namespace penstock::search

namespace penstock::sources {

class SourcesModel;

/// All sources of the project with where they are cited; to edit, to merge and to delete. Object names:
/// sourcesListPage, sourceTable.
class SourcesListPage final : public QWidget
{
    Q_OBJECT
public:
    SourcesListPage(document::ProjectDocument &document, QWidget *parent = nullptr);

    /// Reads anew what has changed; happens by itself while the page is visible.
    void refresh();
    void selectSource(const model::Id &source);
    [[nodiscard]] search::RecordTable &table() { return *m_table; }

Q_SIGNALS:
    /// A field is to be shown; the scenario first, if there is one.
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setTexts();
    void showSelection();
    [[nodiscard]] QList<model::Id> selected() const;
    void add();
    void edit();
    void merge();
    void remove();

    document::ProjectDocument &m_document;
    SourcesModel *m_model;
    search::RecordTable *m_table;
    search::UsesList *m_uses;
    QLabel *m_usesTitle;
    QLabel *m_count;
    QLabel *m_empty;
    QLineEdit *m_filter;
    QCheckBox *m_onlyUnused;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_delete;
    QPushButton *m_copy;
    QPushButton *m_export;
    forms::MessageBar *m_message;
    QTimer m_timer;
};

} // namespace penstock::sources
