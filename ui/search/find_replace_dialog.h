// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/search/find_replace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock::search {

class RecordTable;
class ReplaceModel;

/// Finds and replaces over names, notes, texts, numbers and dates, with every place listed beforehand. Does not block
/// the window: a double click goes to the field. One undo step for all that is ticked.
class FindReplaceDialog final : public QDialog
{
    Q_OBJECT
public:
    FindReplaceDialog(document::ProjectDocument &document, QWidget *parent);

    /// Puts the keyboard into the line to find, with \p text in it if it is not empty.
    void start(const QString &text = {});

Q_SIGNALS:
    /// A place is to be shown; the scenario first, if there is one.
    void goTo(const penstock::model::Address &address, const penstock::model::Id &scenario);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] ReplaceQuery query() const;
    QCheckBox *addCheck(const char *name);
    void build();
    void fillLists();
    void setTexts();
    void lookSoon();
    void look();
    void showState();
    void replaceTicked();

    document::ProjectDocument &m_document;
    ReplaceModel *m_model;
    RecordTable *m_table;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_findLabel;
    QLabel *m_replaceLabel;
    QLabel *m_typeLabel;
    QLabel *m_scopeLabel;
    QComboBox *m_type;
    QComboBox *m_scope;
    QCheckBox *m_names;
    QCheckBox *m_notes;
    QCheckBox *m_texts;
    QCheckBox *m_numbers;
    QCheckBox *m_dates;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_all;
    QLabel *m_state;
    QPushButton *m_do;
    QPushButton *m_close;
    QTimer m_timer;
    QString m_done; ///< what the last replacement did, until something is typed
};

} // namespace penstock::search
