// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/rule_builder.h"

#include "ui/forms/editors/bound_row.h"
#include "ui/forms/rule_catch.h"
#include "ui/forms/rule_text.h"
#include "ui/forms/tokens.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::forms {

namespace {

constexpr model::RuleBound kFirstBound{model::RuleAttribute::Tpp, model::RuleOperator::AtLeast, 4800.0};

/// Frame of a card: a bar at the left that says whether the clause is open above (ui.md, 03), and its letter.
class CardFrame final : public QWidget
{
public:
    CardFrame(QString letter, bool isOpen, QWidget *parent)
        : QWidget(parent)
        , m_letter(std::move(letter))
        , m_isOpen(isOpen)
    {}
    void setOpen(bool isOpen)
    {
        m_isOpen = isOpen;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const plot::Palette &tokens = tokensOf(this);
        const QColor colour = m_isOpen ? tokens.shortfall : tokens.qw;
        painter.fillRect(rect(), tokens.base);
        painter.setPen(tokens.bd);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.fillRect(QRect(0, 0, scaled(4.0), height()), colour);
        const QRect badge(scaled(12.0), scaled(10.0), scaled(18.0), scaled(18.0));
        painter.fillRect(badge, colour);
        painter.setPen(plot::inkOn(colour));
        painter.setFont(sizedFont(font(), 13.0, true));
        painter.drawText(badge, Qt::AlignCenter, m_letter);
    }

private:
    QString m_letter;
    bool m_isOpen;
};

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, tokensOf(parent).acc);
    button->setPalette(palette);
    return button;
}

} // namespace

RuleBuilder::RuleBuilder(const document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("ruleBuilder"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    build();
}

bool RuleBuilder::hasShapeOf(const model::Rule &rule) const
{
    return std::equal(
        rule.cbegin(), rule.cend(), m_cards.cbegin(), m_cards.cend(),
        [](const model::RuleClause &clause, const Card &card) { return clause.size() == card.rows.size(); });
}

void RuleBuilder::setRule(const model::Rule &rule)
{
    m_rule = rule;
    if (hasShapeOf(rule)) {
        showBounds();
    } else {
        build();
    }
    showCatches();
}

void RuleBuilder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        build();
        showCatches();
    }
    QWidget::changeEvent(event);
}

void RuleBuilder::build()
{
    if (m_content != nullptr) {
        // Not at once: the button that was clicked may be inside.
        m_content->hide();
        m_content->deleteLater();
    }
    m_cards.clear();
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4.0));
    for (qsizetype clause = 0; clause < m_rule.size(); ++clause) {
        if (clause > 0) {
            auto *joint = new QLabel(tr("or"), m_content);
            joint->setAlignment(Qt::AlignCenter);
            joint->setForegroundRole(QPalette::PlaceholderText);
            layout->addWidget(joint);
        }
        m_cards.append(buildCard(clause));
        layout->addWidget(m_cards.last().frame);
    }
    auto *add = new QPushButton(tr("Add clause"), m_content);
    add->setObjectName(QStringLiteral("addClause"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        model::Rule rule = m_rule;
        rule.append({kFirstBound});
        change(rule);
    });
    auto *note = new QLabel(tr("A bound on a chip whose die area is unknown is not met."), m_content);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *last = new QHBoxLayout;
    last->addWidget(add);
    last->addWidget(note, 1);
    layout->addLayout(last);
    layout->addStretch();
    m_layout->addWidget(m_content);
    showBounds();
}

RuleBuilder::Card RuleBuilder::buildCard(qsizetype clause)
{
    Card card;
    card.frame = new CardFrame(clauseLetter(clause), isOpenAbove(m_rule.at(clause)), m_content);
    auto *layout = new QVBoxLayout(card.frame);
    layout->setContentsMargins(scaled(38.0), scaled(6.0), scaled(8.0), scaled(4.0));
    layout->setSpacing(scaled(3.0));
    const qsizetype count = m_rule.at(clause).size();
    for (qsizetype i = 0; i < count; ++i) {
        auto *row = new BoundRow(m_document, i + 1 == count, card.frame);
        connect(row, &BoundRow::edited, this,
                [this, clause, i](const model::RuleBound &bound, const document::Gesture &gesture) {
                    model::Rule rule = m_rule;
                    rule[clause][i] = bound;
                    change(rule, gesture);
                });
        connect(row, &BoundRow::escaped, this, &RuleBuilder::escaped);
        connect(row, &BoundRow::removed, this, [this, clause, i] {
            model::Rule rule = m_rule;
            rule[clause].removeAt(i);
            if (rule.at(clause).isEmpty()) {
                rule.removeAt(clause); // an empty clause is a fault
            }
            change(rule);
        });
        card.rows.append(row);
        layout->addWidget(row);
    }
    card.catches = new QLabel(card.frame);
    card.catches->setForegroundRole(QPalette::PlaceholderText);
    card.catches->setFont(sizedFont(font(), 11.0));
    QPushButton *addBound = linkButton(tr("Add bound"), card.frame);
    QPushButton *removeClause = linkButton(tr("Remove clause"), card.frame);
    connect(addBound, &QPushButton::clicked, this, [this, clause] {
        model::Rule rule = m_rule;
        rule[clause].append(kFirstBound);
        change(rule);
    });
    connect(removeClause, &QPushButton::clicked, this, [this, clause] {
        model::Rule rule = m_rule;
        rule.removeAt(clause);
        change(rule);
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(card.catches, 1);
    foot->addWidget(addBound);
    foot->addWidget(removeClause);
    layout->addLayout(foot);
    return card;
}

void RuleBuilder::showBounds()
{
    for (qsizetype clause = 0; clause < m_cards.size(); ++clause) {
        const Card &card = m_cards.at(clause);
        static_cast<CardFrame *>(card.frame)->setOpen(isOpenAbove(m_rule.at(clause)));
        for (qsizetype i = 0; i < card.rows.size(); ++i) {
            card.rows.at(i)->setBound(m_rule.at(clause).at(i));
        }
    }
}

void RuleBuilder::setCounter(Counter counter)
{
    m_counter = std::move(counter);
    showCatches();
}

void RuleBuilder::showCatches()
{
    model::Rule above;
    qsizetype before = 0;
    for (qsizetype clause = 0; clause < m_cards.size(); ++clause) {
        above.append(m_rule.at(clause));
        const qsizetype now = m_counter ? m_counter(above) : caughtChips(m_document.resolved(), above).size();
        const int added = static_cast<int>(now - before);
        m_cards.at(clause).catches->setText(excludesItself(m_rule.at(clause))
                                                ? tr("catches no chip: its bounds exclude each other")
                                            : clause == 0 ? tr("catches %n chip(s)", nullptr, added)
                                            : added == 0  ? tr("catches no more")
                                                          : tr("catches %n more", nullptr, added));
        before = now;
    }
}

void RuleBuilder::change(const model::Rule &rule, const document::Gesture &gesture)
{
    setRule(rule);
    Q_EMIT edited(m_rule, gesture);
}

} // namespace penstock::forms
