// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/event_form.h"

#include "ui/forms/entity_citations.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"
#include "ui/rules/rule_section.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace penstock::rules {

using forms::scaled;
using model::EntityType;

namespace {

constexpr double kLabel = 76.0;

/// In pixels at 1 em = 13 px: wide enough for a date in the language of the person.
double editorWidth(const QWidget *widget)
{
    const double em = scaled(1000.0) / 1000.0;
    const QString date = plot::longDate(QDate(2023, 12, 28), QLocale());
    return std::max(112.0, widget->fontMetrics().horizontalAdvance(date) / em + 36.0);
}

/// The header has these, and the rule has a section of its own.
bool isElsewhere(const model::Field &field)
{
    static const QStringList ids{QStringLiteral("name"), QStringLiteral("enabled"), QStringLiteral("notes"),
                                 QStringLiteral("rule")};
    return field.internal || ids.contains(QString::fromLatin1(field.id));
}

} // namespace

EventForm::EventForm(document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_header(new forms::InspectorHeader(document, this))
    , m_scroll(new QScrollArea(this))
{
    build();
    setTexts();
}

void EventForm::build()
{
    auto *content = new QWidget(m_scroll);
    content->setObjectName(QStringLiteral("eventForm"));
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(scaled(5.0), scaled(8.0), scaled(6.0), scaled(14.0));
    page->setSpacing(scaled(6.0));
    // Dates left, kind and strength right, then what it matches by turns.
    std::array<QVBoxLayout *, 4> columns{};
    for (std::size_t i = 0; i < columns.size(); i += 2) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(scaled(4.0));
        for (std::size_t j = i; j < i + 2; ++j) {
            columns.at(j) = new QVBoxLayout;
            columns.at(j)->setSpacing(0);
            pair->addLayout(columns.at(j), 1);
        }
        page->addLayout(pair);
    }
    std::size_t matches = 0;
    for (const model::Field &field : model::fields(EntityType::PolicyEvent)) {
        if (isElsewhere(field)) {
            continue;
        }
        auto *row = new forms::FieldRow(m_document, EntityType::PolicyEvent, field, content);
        row->setColumnWidths(kLabel, editorWidth(this));
        connect(row, &forms::FieldRow::sourcesRequested, this, &EventForm::sourcesRequested);
        m_rows.append(row);
        const QLatin1String group(field.group);
        const std::size_t column = group == QLatin1String("Dates")                         ? 0
                                   : group == QLatin1String("Strength") || group.isEmpty() ? 1
                                                                                           : 2 + matches++ % 2;
        columns.at(column)->addWidget(row);
    }
    for (QVBoxLayout *column : columns) {
        column->addStretch();
    }
    m_rule = new RuleSection(m_document, content);
    connect(m_rule, &RuleSection::sourcesRequested, this, &EventForm::sourcesRequested);
    m_noRule = new QLabel(content);
    m_noRule->setWordWrap(true);
    m_noRule->setForegroundRole(QPalette::PlaceholderText);
    m_noRule->setContentsMargins(scaled(9.0), scaled(10.0), 0, 0);
    page->addWidget(m_rule);
    page->addWidget(m_noRule);
    page->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    outer->addWidget(m_scroll, 1);
}

QSize EventForm::sizeHint() const
{
    // Without a bar to scroll sideways, also where dates are long.
    const int needed =
        m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    return {std::max(scaled(538.0), needed), scaled(700.0)};
}

void EventForm::setIconSource(const forms::IconSource &icons)
{
    m_header->setIconSource(icons);
}

void EventForm::setEvent(const model::Id &event)
{
    m_event = event;
    m_header->setEntity(EntityType::PolicyEvent, event);
    for (forms::FieldRow *row : std::as_const(m_rows)) {
        row->setEntity(event);
    }
    m_rule->setEvent(event);
    showApplicable();
    showSources();
}

void EventForm::follow(const model::ChangeSet &what)
{
    m_header->sync();
    for (forms::FieldRow *row : std::as_const(m_rows)) {
        row->follow(what);
    }
    m_rule->sync();
    if (what.touchesType(EntityType::PolicyEvent) || what.touchesType(EntityType::Scenario)) {
        showApplicable();
    }
    if (what.touchesType(EntityType::Citation) || what.touchesType(EntityType::Source)
        || what.touchesType(EntityType::Scenario)) {
        showSources();
    }
}

void EventForm::sync()
{
    m_header->sync();
    for (forms::FieldRow *row : std::as_const(m_rows)) {
        row->sync();
    }
    m_rule->sync();
    showApplicable();
    showSources();
}

void EventForm::showApplicable()
{
    const auto *event =
        static_cast<const model::PolicyEvent *>(model::find(m_document.resolved(), EntityType::PolicyEvent, m_event));
    if (event == nullptr) {
        return;
    }
    for (forms::FieldRow *row : std::as_const(m_rows)) {
        row->setVisible(row->field().isFor(*event));
    }
    const model::Field *rule = model::findField(EntityType::PolicyEvent, QStringLiteral("rule"));
    const bool hasRule = rule != nullptr && rule->isFor(*event);
    m_rule->setVisible(hasRule);
    m_noRule->setVisible(!hasRule);
    m_noRule->setText(event->kind == model::PolicyKind::Lift
                          ? tr("A lift has no rule of its own: it ends the restriction or cap that it names.")
                          : tr("A marker is shown on timelines and stops no delivery, so it has no rule."));
}

void EventForm::showSources()
{
    const QList<forms::EntityCitation> citations =
        forms::citationsOf(m_document.project(), EntityType::PolicyEvent, m_event);
    for (forms::FieldRow *row : std::as_const(m_rows)) {
        row->setSources(forms::sourcesOf(m_document, citations, row->address()));
    }
    m_rule->setSources(
        forms::sourcesOf(m_document, citations, {EntityType::PolicyEvent, m_event, QStringLiteral("rule")}));
}

void EventForm::setProblems(const QList<model::Problem> &problems)
{
    const auto sentenceAt = [&](const model::Address &address, const model::Field &field, const model::Value &value) {
        for (const model::Problem &problem : problems) {
            // A fault of another scenario's override is not this value's.
            const bool isHere =
                problem.where.hasAddress && problem.where.address == address
                && (problem.where.scenario.isEmpty() || problem.where.scenario == m_document.scenario());
            if (isHere) {
                return forms::fieldSentence(m_document.project(), field, problem, value);
            }
        }
        return QString();
    };
    for (forms::FieldRow *row : std::as_const(m_rows)) {
        row->setProblem(sentenceAt(row->address(), row->field(), row->editor().value()));
    }
    const model::Field *rule = model::findField(EntityType::PolicyEvent, QStringLiteral("rule"));
    m_rule->setProblem(sentenceAt({EntityType::PolicyEvent, m_event, QStringLiteral("rule")}, *rule,
                                  model::Value{m_rule->builder().rule()}));
}

void EventForm::commit()
{
    m_header->commit();
    const QList<forms::FieldEditor *> editors = findChildren<forms::FieldEditor *>();
    for (forms::FieldEditor *editor : editors) {
        if (editor->isPending()) {
            editor->commit();
        }
    }
}

forms::FieldRow *EventForm::row(const QString &field) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&field](const forms::FieldRow *row) {
        return field == QLatin1String(row->field().id);
    });
    return found == m_rows.cend() ? nullptr : *found;
}

forms::FieldRow *EventForm::focusedRow() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [focus](const forms::FieldRow *row) {
        return focus != nullptr && row->isAncestorOf(focus);
    });
    return found == m_rows.cend() ? nullptr : *found;
}

bool EventForm::focusField(const QString &field)
{
    if (field == QLatin1String("rule") && m_rule->isVisibleTo(this)) {
        m_scroll->ensureWidgetVisible(m_rule);
        m_rule->builder().setFocus(Qt::OtherFocusReason);
        return true;
    }
    forms::FieldRow *found = row(field);
    if (found == nullptr || !found->isVisibleTo(this)) {
        return false;
    }
    m_scroll->ensureWidgetVisible(found);
    found->editor().mainWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void EventForm::setTexts()
{
    m_scroll->setAccessibleName(tr("Fields of the policy event"));
}

void EventForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        if (!m_event.isEmpty()) {
            sync();
        }
    }
    QWidget::changeEvent(event);
}

void EventForm::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), forms::tokensOf(this).panel);
}

} // namespace penstock::rules
