// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QDialog>

class QLabel;
class QRadioButton;

namespace penstock::forms {
class DraftForm;
}

namespace penstock::sources {

/// A source to edit or, without an id, to add. One step on OK. Object name: sourceDialog.
class SourceDialog final : public QDialog
{
    Q_OBJECT
public:
    SourceDialog(document::ProjectDocument &document, const model::Source &source, QWidget *parent);

    void accept() override;

private:
    document::ProjectDocument &m_document;
    model::Id m_id;
    forms::DraftForm *m_form;
    QLabel *m_problem;
};

/// Which of two sources is kept, and what happens to the other. One step on OK. Object name: mergeDialog.
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(document::ProjectDocument &document, const model::Id &first, const model::Id &second, QWidget *parent);

    void accept() override;

private:
    void showOutcome();
    [[nodiscard]] model::Id kept() const;
    [[nodiscard]] model::Id gone() const;

    document::ProjectDocument &m_document;
    model::Id m_first;
    model::Id m_second;
    QRadioButton *m_keepFirst;
    QRadioButton *m_keepSecond;
    QLabel *m_outcome;
};

} // namespace penstock::sources
