// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QLabel;

namespace penstock::forms {
class FlatComboBox;
}

namespace penstock::grids {

/// Where a block of values comes from: a source of the project, searched by any part of its name, or the name of a new
/// one; and how far it is trusted. Nothing chosen: no source. Object names: blockSource, blockConfidence.
class SourcePicker final : public QWidget
{
    Q_OBJECT
public:
    /// \p document must outlive it.
    SourcePicker(document::ProjectDocument &document, QWidget *parent);

    [[nodiscard]] bool isEmpty() const;
    /// As typed or chosen.
    [[nodiscard]] QString sourceName() const;
    /// What makes the source where it is new, and cites it for \p targets that do not say so yet.
    [[nodiscard]] QList<model::Change> changesFor(const QList<model::Citation> &targets) const;
    /// With the sources as they are now and nothing chosen.
    void clear();

Q_SIGNALS:
    void changed();
    /// Enter was pressed in the name.
    void accepted();
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void showKind();
    /// Of a source of the project; empty: it is new.
    [[nodiscard]] model::Id chosenId() const;

    document::ProjectDocument &m_document;
    QLabel *m_sourceLabel;
    forms::FlatComboBox *m_source;
    QLabel *m_kind;
    QLabel *m_confidenceLabel;
    forms::FlatComboBox *m_confidence;
};

} // namespace penstock::grids
