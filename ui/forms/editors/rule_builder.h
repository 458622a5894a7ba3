// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace penstock::forms {

class BoundRow;

/// Clauses as cards joined by "or", their bounds as rows joined by "and" (ui.md, 03). Each card says how many chips it
/// adds to those above it.
class RuleBuilder final : public QWidget
{
    Q_OBJECT
public:
    RuleBuilder(const document::ProjectDocument &document, QWidget *parent);

    void setRule(const model::Rule &rule);
    [[nodiscard]] const model::Rule &rule() const { return m_rule; }

Q_SIGNALS:
    void edited(const penstock::model::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Card {
        QWidget *frame = nullptr;
        QLabel *catches = nullptr;
        QList<BoundRow *> rows;
    };

    void build();
    [[nodiscard]] Card buildCard(qsizetype clause);
    void showBounds();
    void showCatches();
    void change(const model::Rule &rule);
    [[nodiscard]] bool hasShapeOf(const model::Rule &rule) const;

    const document::ProjectDocument &m_document;
    model::Rule m_rule;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QList<Card> m_cards;
};

} // namespace penstock::forms
