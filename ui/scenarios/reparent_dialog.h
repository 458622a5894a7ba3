// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace penstock::search {
class RecordTable;
}

namespace penstock::scenarios {

class DifferenceModel;

/// "“X” sees 3 other values under “Y”.", or why it cannot be moved there.
[[nodiscard]] QString reparentingSentence(const model::Project &project, const model::Id &scenario,
                                          const model::Id &parent);

/// Shows which values a scenario would see differently under another parent, before it is moved there. The parent can
/// be chosen in it. OK moves it, as one step. Object names: reparentDialog, reparentTo for the choice.
class ReparentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with \p parent; an empty one makes it a root.
    ReparentDialog(document::ProjectDocument &document, const model::Id &scenario, const model::Id &parent,
                   QWidget *parentWidget);

    void accept() override;

private:
    void fillParents();
    void preview();

    document::ProjectDocument &m_document;
    model::Id m_scenario;
    model::Id m_parent;
    QComboBox *m_to;
    QLabel *m_sentence;
    DifferenceModel *m_changes;
    search::RecordTable *m_table;
    QPushButton *m_move;
};

} // namespace penstock::scenarios
