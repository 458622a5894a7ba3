// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock::forms {
class MessageBar;
}

namespace penstock::grids {

class EntityTableModel;
class GridNote;
class GridView;
class SelectionStatus;
class SourceBar;

/// One list of the project as a spreadsheet: heading, filter, grid, and what is selected. Object names: entityGrid for
/// the grid, gridFilter for the filter.
class EntityGridPage final : public QWidget
{
    Q_OBJECT
public:
    /// \p type: chips, operators, platforms, stockpiles, supplies, policy events, workloads, releases, migrations,
    /// measurements or sources.
    EntityGridPage(document::ProjectDocument &document, model::EntityType type, QWidget *parent = nullptr);
    ~EntityGridPage() override;

    [[nodiscard]] model::EntityType type() const;
    [[nodiscard]] GridView &view() { return *m_view; }
    [[nodiscard]] EntityTableModel &model() { return *m_model; }
    [[nodiscard]] SelectionStatus &status() { return *m_status; }
    /// The lists that have such a page, in the order of the navigator.
    [[nodiscard]] static const QList<model::EntityType> &types();
    void focusGrid(Qt::FocusReason reason);
    void focusFilter();
    /// Brings in a table from a text file; asks for one where \p path is empty.
    void importTable(const QString &path = {});
    /// Widths and choice of columns, order of rows, filter: for the person's settings.
    [[nodiscard]] QByteArray saveLayout() const;
    /// False: \p saved is nothing of this, and nothing has changed.
    bool restoreLayout(const QByteArray &saved);

Q_SIGNALS:
    /// saveLayout() says something else now.
    void layoutChanged();
    /// A field to show in the inspector, with the keyboard in it.
    void fieldRequested(const penstock::model::Address &address);
    /// Count, sum and mean of the selection, for the status bar.
    void summaryChanged(const QStringList &texts);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();
    void tell(const QString &sentence, bool isBad);
    void refreshRows();
    void fitColumns();

    EntityTableModel *m_model;
    GridView *m_view;
    QLabel *m_heading;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_copy;
    forms::MessageBar *m_message;
    SourceBar *m_source;
    SelectionStatus *m_status;
    GridNote *m_note;
};

} // namespace penstock::grids
