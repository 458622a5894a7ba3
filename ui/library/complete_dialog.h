// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/library/library.h"

#include <QDialog>

class QLabel;

namespace penstock::forms {
class DraftForm;
}

namespace penstock::library {

/// Asks for the figures that a chip of the library lacks and adds it on OK, with the citations of what was known. What
/// is typed here is the person's own and carries no source yet.
class CompleteDialog final : public QDialog
{
    Q_OBJECT
public:
    CompleteDialog(const Library &library, document::ProjectDocument &document, const LibraryChip &chip,
                   QWidget *parent);

    void accept() override;

private:
    const Library &m_library;
    document::ProjectDocument &m_document;
    const LibraryChip m_chip;
    forms::DraftForm *m_form;
    QLabel *m_problem;
};

} // namespace penstock::library
