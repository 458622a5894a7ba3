// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

#include <functional>

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
    /// How many chips a rule catches; before this those of the project.
    using Counter = std::function<qsizetype(const model::Rule &)>;
    void setCounter(Counter counter);
    /// Counts anew: chips have changed.
    void showCatches();

Q_SIGNALS:
    /// Steps of one value are one gesture.
    void edited(const penstock::model::Rule &rule, const penstock::document::Gesture &gesture);
    /// Escape in a value: take back the gesture, if there is one.
    void escaped(const penstock::document::Gesture &gesture);

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
    void change(const model::Rule &rule, const document::Gesture &gesture = {});
    [[nodiscard]] bool hasShapeOf(const model::Rule &rule) const;

    const document::ProjectDocument &m_document;
    model::Rule m_rule;
    Counter m_counter;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QList<Card> m_cards;
};

} // namespace penstock::forms
