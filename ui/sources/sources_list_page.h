// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/record_page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace penstock::search {
class UsesList;
}

namespace penstock::sources {

class SourcesModel;

/// All sources of the project with where they are cited; to edit, to merge and to delete. Object names:
/// sourcesListPage, sourceTable.
class SourcesListPage final : public search::RecordPage
{
    Q_OBJECT
public:
    SourcesListPage(document::ProjectDocument &document, QWidget *parent = nullptr);

    void selectSource(const model::Id &source);

protected:
    void read() override;
    void showSelection() override;
    void setTexts() override;
    [[nodiscard]] QString exportName() const override;

private:
    void build();
    [[nodiscard]] QList<model::Id> selected() const;
    void add();
    void edit();
    void merge();
    void remove();

    SourcesModel *m_model;
    search::UsesList *m_uses;
    QLabel *m_usesTitle;
    QLabel *m_count;
    QCheckBox *m_onlyUnused;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_delete;
};

} // namespace penstock::sources
