// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QDialog>

class QPushButton;

namespace penstock::scenarios {

/// "“X” sees 3 other values under “Y”.", or why it cannot be moved there.
[[nodiscard]] QString reparentingSentence(const model::Project &project, const model::Id &scenario,
                                          const model::Id &parent);

/// Shows which values a scenario would see differently under another parent, before it is moved there. OK moves it, as
/// one step. Object name: reparentDialog.
class ReparentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An empty \p parent makes it a root.
    ReparentDialog(document::ProjectDocument &document, const model::Id &scenario, const model::Id &parent,
                   QWidget *parentWidget);

    void accept() override;

private:
    document::ProjectDocument &m_document;
    model::Id m_scenario;
    model::Id m_parent;
};

} // namespace penstock::scenarios
