// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/library/differences.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace penstock::library {

/// All values of the project, as the scenario shown sees it, that are not the library's; those selected can be taken
/// from the library in one step.
class DifferenceTable final : public QWidget
{
    Q_OBJECT
public:
    DifferenceTable(const Library &library, document::ProjectDocument &document, QWidget *parent);

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    void sync();

Q_SIGNALS:
    /// Enter or a double click.
    void activated(const penstock::model::Address &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void fill();
    void take();

    const Library &m_library;
    document::ProjectDocument &m_document;
    QList<Difference> m_shown;
    QLabel *m_text;
    QTableWidget *m_table;
    QPushButton *m_take;
};

} // namespace penstock::library
