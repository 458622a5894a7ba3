// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/forms/message_bar.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock::search {

class RecordTable;

/// What pages of records have in common: rows of controls, a message, the table or a note where there is nothing to
/// list; a filter; the table copied and exported as CSV; it follows the project while it is visible. Object names:
/// copyTable, exportTable; a page names itself, its table and its filter.
class RecordPage : public QWidget
{
    Q_OBJECT
public:
    ~RecordPage() override;

    /// Reads anew what has changed; happens by itself while the page is visible.
    void refresh();
    [[nodiscard]] RecordTable &table() { return *m_table; }

Q_SIGNALS:
    /// A field is to be shown; the scenario first, if there is one.
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    /// \p model, which becomes a child, is what the table shows; it keeps its order until a heading is clicked.
    /// \p delayMs: while a value is dragged the page need not follow every step.
    RecordPage(document::ProjectDocument &document, QAbstractItemModel *model, forms::MessageBar::Tone tone,
               int delayMs, QWidget *parent);

    /// Fills the model and what depends on the project.
    virtual void read() = 0;
    /// Buttons that act on the rows selected.
    virtual void showSelection() = 0;
    /// The name suggested for the file.
    [[nodiscard]] virtual QString exportName() const = 0;
    /// All texts that do not depend on the project.
    virtual void setTexts();

    /// A row of controls below those that are there.
    QHBoxLayout *addRow(double spacing);
    /// Message, then \p body (nullptr: the table) or the note, take what is left: the last step of building.
    void finish(QWidget *body = nullptr);
    /// A button that does not take Enter from the table.
    QPushButton *addButton(const char *name);
    /// False: the note stands where the rows would, unless it is empty; nothing to copy or export.
    void showRows(bool any, const QString &note = {});
    void tell(const QString &sentence);
    /// Reads anew soon, if it is visible.
    void follow();

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    document::ProjectDocument &m_document;
    RecordTable *m_table;
    QLineEdit *m_filter;
    QPushButton *m_copy;
    QPushButton *m_export;
    QLabel *m_note;
    forms::MessageBar *m_message;

private:
    QWidget *m_body = nullptr;
    QTimer m_timer;
};

} // namespace penstock::search
