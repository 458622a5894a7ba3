// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/draft_form.h"

#include <QDialog>

class QComboBox;

namespace penstock::forms {

/// Says where a value comes from: field, source (one of the project's or a new one), quote, page, confidence. An
/// assumption needs no source but a reason. Pushes one step on OK.
class CitationDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \p citation without an id is a new one.
    CitationDialog(document::ProjectDocument &document, const model::Citation &citation, QWidget *parent);

    /// Cites the same for several values at once: new citations that say what and in which scenario, nothing else.
    void setTargets(const QList<model::Citation> &targets);

    void accept() override;

private:
    void fillFields();
    void fillSources();
    void showApplicable();
    void showProblem(const QString &sentence);
    [[nodiscard]] model::Expected<void> pushCitation();
    [[nodiscard]] model::Change insertionsOf(const model::Citation &citation, QList<model::Change> changes) const;

    document::ProjectDocument &m_document;
    model::Citation m_citation;
    model::EntityType m_citedType;
    QList<model::Citation> m_targets; ///< more than one: all of them are cited
    QComboBox *m_field;
    QComboBox *m_source;
    DraftForm *m_newSource;
    DraftForm *m_form;
    QLabel *m_problem;
};

} // namespace penstock::forms
