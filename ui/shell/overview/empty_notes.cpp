// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview/empty_notes.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/flat_paint.h"
#include "ui/shell/look/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace penstock::shell {

namespace {

constexpr int kButtons = 2;

template <class List> bool noneEnabled(const List &list)
{
    return std::none_of(list.begin(), list.end(), [](const model::Entity &entity) { return entity.enabled; });
}

} // namespace

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
{
    setObjectName(QStringLiteral("emptyNote"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(6), scaled(8), scaled(6));
    layout->setSpacing(scaled(8));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_sentence);
    layout->addSpacing(scaled(4));
    for (int i = 0; i < kButtons; ++i) {
        auto *button = new QPushButton;
        m_buttons.append(button);
        layout->addWidget(button);
    }
    hide();
}

void EmptyNote::say(const QString &sentence, const QList<QAction *> &actions, const QStringList &titles)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections)) {
        disconnect(connection);
    }
    m_connections.clear();
    m_sentence->setText(sentence);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setVisible(i < actions.size());
        if (i < actions.size()) {
            button->setText(titles.value(i));
            m_connections.append(connect(button, &QPushButton::clicked, actions.at(i), &QAction::trigger));
        }
    }
    setVisible(!sentence.isEmpty());
    adjustSize();
}

QString EmptyNote::sentence() const
{
    return m_sentence->text();
}

void EmptyNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), currentTokens().base, currentTokens().hair);
}

EmptyNotes emptyNotes(const model::Project &resolved)
{
    EmptyNotes notes;
    if (noneEnabled(resolved.stockpiles) && noneEnabled(resolved.supplies)) {
        if (resolved.operators.isEmpty()) {
            notes.reservoir = {QCoreApplication::translate("EmptyNote", "No operators yet. Whose stock is it?"),
                               {QStringLiteral("data.add.operators")},
                               {QCoreApplication::translate("EmptyNote", "Add operator")}};
        } else if (resolved.chips.isEmpty()) {
            notes.reservoir = {
                QCoreApplication::translate("EmptyNote", "No chips yet. Enter one and what is in stock of it."),
                {QStringLiteral("data.add.chips")},
                {QCoreApplication::translate("EmptyNote", "Add chip")}};
        } else {
            notes.reservoir = {
                QCoreApplication::translate("EmptyNote",
                                            "No stock yet. Enter opening stock or a supply and the reservoir fills."),
                {QStringLiteral("data.add.stockpiles"), QStringLiteral("data.add.supplies")},
                {QCoreApplication::translate("EmptyNote", "Add stockpile"),
                 QCoreApplication::translate("EmptyNote", "Add supply")}};
        }
    }
    if (noneEnabled(resolved.workloads)) {
        notes.capacity = {QCoreApplication::translate("EmptyNote", "No demand yet, so nothing can run short."),
                          {QStringLiteral("data.add.workloads")},
                          {QCoreApplication::translate("EmptyNote", "Add workload")}};
    }
    if (resolved.policyEvents.isEmpty()) {
        notes.lanes = {QCoreApplication::translate("EmptyNote", "No policy events. Deliveries flow freely."),
                       {QStringLiteral("data.add.policy_events"), QStringLiteral("data.addRules")},
                       {QCoreApplication::translate("EmptyNote", "Add event"),
                        QCoreApplication::translate("EmptyNote", "Add published rules…")}};
    }
    return notes;
}

} // namespace penstock::shell
