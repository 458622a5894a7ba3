// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editors/rule_builder.h"
#include "ui/forms/field_row.h"
#include "ui/rules/rule_template.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace penstock::forms {
class FlatComboBox;
}

namespace penstock::rules {

/// The rule of one event: heading with sources, override and "Start from", then the clauses as cards.
class RuleSection final : public QWidget
{
    Q_OBJECT
public:
    RuleSection(document::ProjectDocument &document, QWidget *parent);

    void setEvent(const model::Id &event);
    /// Reads the rule anew.
    void sync();
    void setSources(const forms::RowSources &sources);
    /// A fault that the project has at this field; empty: none.
    void setProblem(const QString &sentence);
    /// Takes an edit of the rule from the map or the cards; a refusal is said here.
    void take(const model::Rule &rule, const document::Gesture &gesture);
    void takeBack(const document::Gesture &gesture);
    [[nodiscard]] forms::RuleBuilder &builder() { return *m_builder; }

Q_SIGNALS:
    void sourcesRequested(const penstock::model::Address &address);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] model::Address address() const;
    [[nodiscard]] model::Rule rule() const;
    void start(int index);
    void say(const QString &sentence);
    void fillTemplates();
    void showTemplate();
    void showOverride();
    void setTexts();

    document::ProjectDocument &m_document;
    model::Id m_event;
    QList<RuleTemplate> m_templates;
    QLabel *m_title;
    QToolButton *m_sources;
    QPushButton *m_revert;
    QLabel *m_startLabel;
    forms::FlatComboBox *m_start;
    QLabel *m_parent;
    QLabel *m_problem;
    forms::RuleBuilder *m_builder;
    forms::RowSources m_held;
    QString m_refusal;
    QString m_fault;
    document::Gesture m_starting; ///< keys pass through templates that are not meant
    bool m_fromList = false;
    bool m_overridden = false;
};

} // namespace penstock::rules
