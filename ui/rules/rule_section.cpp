// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_section.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/rule_text.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace penstock::rules {

using forms::scaled;

namespace {

void ink(QWidget *widget, QPalette::ColorRole role, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::Active, role) != colour) {
        palette.setColor(role, colour);
        widget->setPalette(palette);
    }
}

const model::Field &ruleField()
{
    return *model::findField(model::EntityType::PolicyEvent, QStringLiteral("rule"));
}

} // namespace

RuleSection::RuleSection(document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_sources(new QToolButton(this))
    , m_revert(new QPushButton(this))
    , m_startLabel(new QLabel(this))
    , m_start(new forms::FlatComboBox(this))
    , m_parent(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_builder(new forms::RuleBuilder(document, this))
{
    m_start->setObjectName(QStringLiteral("startFrom"));
    m_sources->setObjectName(QStringLiteral("ruleSources"));
    m_revert->setObjectName(QStringLiteral("revertRule"));
    m_sources->setAutoRaise(true);
    m_sources->hide();
    m_revert->setFlat(true);
    m_revert->setAutoDefault(false);
    m_revert->hide();
    m_start->setFixedWidth(scaled(216.0));
    m_startLabel->setBuddy(m_start);
    m_startLabel->setForegroundRole(QPalette::PlaceholderText);
    m_parent->setWordWrap(true);
    m_parent->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(6.0));
    head->addWidget(m_title);
    head->addWidget(m_sources);
    head->addWidget(m_revert);
    head->addStretch();
    head->addWidget(m_startLabel);
    head->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(9.0), scaled(10.0), 0, 0);
    layout->setSpacing(scaled(6.0));
    layout->addLayout(head);
    layout->addWidget(m_parent);
    layout->addWidget(m_problem);
    layout->addWidget(m_builder);
    m_start->installEventFilter(this);
    connect(m_start, &QComboBox::activated, this, &RuleSection::start);
    connect(m_start, &forms::FlatComboBox::aboutToShow, this, [this] { m_fromList = true; });
    connect(m_start, &forms::FlatComboBox::escaped, this, [this] { takeBack(std::exchange(m_starting, {})); });
    connect(m_builder, &forms::RuleBuilder::edited, this, &RuleSection::take);
    connect(m_builder, &forms::RuleBuilder::escaped, this, &RuleSection::takeBack);
    connect(m_revert, &QPushButton::clicked, this, [this] { static_cast<void>(m_document.revert(address())); });
    connect(m_sources, &QToolButton::clicked, this, [this] { Q_EMIT sourcesRequested(address()); });
    fillTemplates();
    setTexts();
}

model::Address RuleSection::address() const
{
    return {model::EntityType::PolicyEvent, m_event, QStringLiteral("rule")};
}

model::Rule RuleSection::rule() const
{
    const auto value = model::valueAt(m_document.resolved(), address());
    const auto *held = value ? std::get_if<model::Rule>(&*value) : nullptr;
    return held != nullptr ? *held : model::Rule();
}

void RuleSection::setEvent(const model::Id &event)
{
    m_event = event;
    m_refusal.clear();
    sync();
}

void RuleSection::sync()
{
    const model::Rule held = rule();
    if (held != m_builder->rule()) {
        m_refusal.clear();
        m_builder->setRule(held);
    } else {
        m_builder->showCatches(); // chips may have changed
    }
    showTemplate();
    showOverride();
    say(m_refusal);
}

void RuleSection::take(const model::Rule &rule, const document::Gesture &gesture)
{
    const auto pushed = m_document.edit(address(), rule, gesture);
    if (!pushed) {
        m_builder->setRule(this->rule());
        say(forms::fieldSentence(m_document.project(), ruleField(), pushed.error(), rule));
        return;
    }
    say({});
}

void RuleSection::takeBack(const document::Gesture &gesture)
{
    m_document.cancel(gesture);
    m_refusal.clear();
    sync();
}

void RuleSection::start(int index)
{
    if (index < 0 || index >= m_templates.size()) {
        return;
    }
    if (std::exchange(m_fromList, false)) {
        m_starting = {};
    } else if (m_starting.isNull()) {
        m_starting = document::Gesture::createUuid();
    }
    const auto applied =
        applyTemplate(library::shippedLibrary(), m_document, address(), m_templates.at(index), m_starting);
    say(applied ? QString() : model::sentence(applied.error()));
    showTemplate();
}

void RuleSection::say(const QString &sentence)
{
    m_refusal = sentence;
    const QString shown = m_refusal.isEmpty() ? m_fault : m_refusal;
    m_problem->setVisible(!shown.isEmpty());
    m_problem->setText(shown);
    ink(m_problem, QPalette::WindowText, forms::tokensOf(this).shortfall);
}

void RuleSection::setProblem(const QString &sentence)
{
    m_fault = sentence;
    say(m_refusal);
}

void RuleSection::setSources(const forms::RowSources &sources)
{
    m_held = sources;
    QStringList marks;
    for (const int number : sources.numbers) {
        marks.append(QString::number(number));
    }
    const bool isShown = !marks.isEmpty() || sources.isAssumption;
    m_sources->setVisible(isShown);
    if (isShown) {
        m_sources->setText(marks.isEmpty() ? tr("[A]", "mark of an assumption")
                                           : QStringLiteral("[%1]").arg(marks.join(QLatin1Char(','))));
        m_sources->setToolTip(sources.isAssumption ? tr("Assumption: %1").arg(sources.assumption)
                                                   : tr("Show the sources of these thresholds"));
        m_sources->setAccessibleName(m_sources->toolTip());
        ink(m_sources, QPalette::ButtonText,
            sources.isAssumption ? forms::tokensOf(this).warn : forms::tokensOf(this).acc);
    }
}

void RuleSection::fillTemplates()
{
    m_templates = ruleTemplates(library::shippedLibrary());
    const QSignalBlocker quiet(m_start);
    m_start->clear();
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const RuleTemplate &one = m_templates.at(i);
        m_start->addItem(one.name);
        QString tip = forms::ruleText(one.rule, QLocale());
        if (!one.assumption.isEmpty()) {
            tip += QLatin1Char('\n') + tr("Assumption: %1").arg(one.assumption);
        }
        m_start->setItemData(static_cast<int>(i), tip, Qt::ToolTipRole);
    }
    showTemplate();
}

void RuleSection::showTemplate()
{
    const model::Rule held = rule();
    int found = -1;
    for (qsizetype i = 0; i < m_templates.size() && found < 0; ++i) {
        if (m_templates.at(i).rule == held) {
            found = static_cast<int>(i);
        }
    }
    m_start->setCurrentIndex(found);
    m_start->setToolTip(found < 0 ? tr("Replaces the rule by published thresholds, with their sources")
                                  : m_start->itemData(found, Qt::ToolTipRole).toString());
}

void RuleSection::showOverride()
{
    m_overridden = !m_event.isEmpty() && m_document.isOverriddenHere(address());
    const plot::Palette &tokens = forms::tokensOf(this);
    ink(m_title, QPalette::WindowText, m_overridden ? tokens.ovr : tokens.text);
    m_revert->setVisible(m_overridden);
    m_parent->setVisible(m_overridden);
    if (m_overridden) {
        const model::Id parent = m_document.parentScenario();
        const QString above = parent.isEmpty()
                                  ? tr("As it stands")
                                  : model::nameOf(m_document.project(), model::EntityType::Scenario, parent);
        const auto value = model::valueAt(m_document.resolvedParent(), address());
        m_parent->setText(tr("%1: %2").arg(
            above, value ? forms::valueText(m_document.resolvedParent(), ruleField(), *value) : QString()));
        m_parent->setFont(forms::sizedFont(font(), 11.0));
        ink(m_parent, QPalette::WindowText, tokens.ovr);
        ink(m_revert, QPalette::ButtonText, tokens.ovr);
    }
    update();
}

void RuleSection::setTexts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("Catches a chip when"));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Revert the rule to the parent's"));
    m_startLabel->setText(tr("Start from"));
    m_start->setPlaceholderText(tr("own thresholds"));
    m_start->setAccessibleName(tr("Start from"));
    m_problem->setFont(forms::sizedFont(font(), 11.0));
}

void RuleSection::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        fillTemplates();
        setTexts();
        sync();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        setTexts();
        showOverride();
        setSources(m_held);
        break;
    default: break;
    }
    QWidget::changeEvent(event);
}

bool RuleSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_start && event->type() == QEvent::FocusOut) {
        m_starting = {};
    }
    return QWidget::eventFilter(watched, event);
}

void RuleSection::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(forms::tokensOf(this).hair);
    painter.drawLine(0, 0, width(), 0);
    if (m_overridden) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(forms::tokensOf(this).ovr);
        const double height = scaled(20.0);
        painter.drawRoundedRect(QRectF(0.0, m_title->geometry().center().y() + 0.5 - height / 2.0, scaled(4.0), height),
                                1.5, 1.5);
    }
}

} // namespace penstock::rules
