// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/entry_list.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QUrl;

namespace penstock::library {

class DifferenceTable;

/// The chip and rule library: search, figures with their sources, add to the project; and what of the project differs.
/// Need not be modal: it follows the document.
class LibraryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LibraryDialog(document::ProjectDocument &document, QWidget *parent = nullptr);

    void showEntry(const Entry &entry);
    /// Rolls up all but chips, policy events or sources.
    void showType(model::EntityType type);
    void showDifferences();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A differing value was chosen: the shell may show its field.
    void fieldActivated(const penstock::model::Address &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sync();
    void syncEntry();
    void add();
    void follow(const QUrl &link);
    void setTexts();
    [[nodiscard]] QList<Entry> addable() const;

    document::ProjectDocument &m_document;
    QTabWidget *m_tabs;
    EntryList *m_list;
    QTextBrowser *m_detail;
    QLabel *m_said;
    QPushButton *m_add;
    QPushButton *m_close;
    DifferenceTable *m_differences;
};

} // namespace penstock::library
