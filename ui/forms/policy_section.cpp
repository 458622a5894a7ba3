// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/policy_section.h"

#include "ui/forms/number_text.h"
#include "ui/forms/policy_preview.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace penstock::forms {

PolicySection::PolicySection(const document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_curveTitle(new QLabel(this))
    , m_curve(new MultiplierChart(this))
    , m_biteTitle(new QLabel(this))
    , m_bite(new BiteChart(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4.0), scaled(8.0), 0, scaled(8.0));
    layout->setSpacing(scaled(4.0));
    layout->addWidget(m_curveTitle);
    layout->addWidget(m_curve);
    layout->addSpacing(scaled(10.0));
    layout->addWidget(m_biteTitle);
    layout->addWidget(m_bite);
    setTexts();
}

void PolicySection::setEvent(const model::Id &event)
{
    m_event = event;
}

void PolicySection::sync(const compute::Runs &runs)
{
    syncCurves();
    std::optional<analysis::EventBite> bite;
    if (runs.current != nullptr) {
        const qsizetype index = runs.current->plan.events.indexOf(m_event);
        const auto &events = runs.current->measures.events;
        if (index >= 0 && static_cast<std::size_t>(index) < events.size()) {
            bite = events[static_cast<std::size_t>(index)];
        }
    }
    m_bite->setBite(bite);
    m_bite->setVisible(bite.has_value());
    m_biteTitle->setVisible(bite.has_value());
    update();
}

void PolicySection::syncCurves()
{
    const model::Project &resolved = m_document.resolved();
    const DaySpan span = spanOf(resolved, m_event);
    const PolicyCurve curve = policyCurve(resolved, m_event, span.from, span.to);
    m_curve->setVisible(!curve.isEmpty());
    m_curveTitle->setVisible(!curve.isEmpty());
    if (curve.isEmpty()) {
        return;
    }
    const bool hasParent = !m_document.parentScenario().isEmpty();
    m_curve->setCurves(
        curve, hasParent ? policyCurve(m_document.resolvedParent(), m_event, span.from, span.to) : PolicyCurve{}, span,
        resolved.settings.start);
    const auto *event =
        static_cast<const model::PolicyEvent *>(model::find(resolved, model::EntityType::PolicyEvent, m_event));
    const model::Field &rush = *model::findField(model::EntityType::PolicyEvent, QStringLiteral("rush"));
    const model::Field &pass = *model::findField(model::EntityType::PolicyEvent, QStringLiteral("pass"));
    const bool rushes = event->rush != 1.0 && curve.announcedDay < curve.startDay;
    m_curve->setLabels(rushes ? tr("pull-forward %1").arg(valueText(resolved, rush, event->rush)) : QString(),
                       tr("%1 passes").arg(valueText(resolved, pass, event->pass)));
}

void PolicySection::setTexts()
{
    QFont bold = font();
    bold.setBold(true);
    m_curveTitle->setFont(bold);
    m_biteTitle->setFont(bold);
    m_curveTitle->setText(tr("Multiplier on matching deliveries"));
    m_biteTitle->setText(tr("Bite of this event"));
    m_curve->setAccessibleName(m_curveTitle->text());
    m_bite->setAccessibleName(m_biteTitle->text());
}

void PolicySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setTexts();
        if (!m_event.isEmpty()) {
            syncCurves();
        }
    }
    QWidget::changeEvent(event);
}

void PolicySection::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(tokensOf(this).hair);
    if (m_curveTitle->isVisible()) {
        painter.drawLine(0, 0, width(), 0);
    }
    if (m_biteTitle->isVisible()) {
        const int y = m_biteTitle->y() - scaled(8.0);
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace penstock::forms
