// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_row.h"

#include "core/model/scenario.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/editor_factory.h"
#include "ui/forms/field_menu.h"
#include "ui/forms/number_text.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <cmath>
#include <memory>

namespace penstock::forms {

namespace {

void paintFocus(QPainter &painter, const QWidget &widget)
{
    if (widget.hasFocus()) {
        painter.setPen(QPen(tokensOf(&widget).acc, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(widget.rect().adjusted(1, 1, -1, -1));
    }
}

/// Two curved strokes in the override colour.
class RevertButton final : public QAbstractButton
{
public:
    explicit RevertButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setFixedSize(scaled(20.0), scaled(26.0));
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), Glyph::Revert, tokensOf(this).ovr);
        paintFocus(painter, *this);
    }
};

/// "[2]", as small as a mark in a text.
class SourceButton final : public QToolButton
{
public:
    explicit SourceButton(QWidget *parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {std::max(scaled(20.0), fontMetrics().horizontalAdvance(text()) + 2), scaled(26.0)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::ButtonText));
        QFont ink = font();
        ink.setUnderline(underMouse());
        painter.setFont(ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        paintFocus(painter, *this);
    }
};

/// Two numbers are enough to see that there are several.
QString sourceText(const QList<int> &numbers)
{
    switch (numbers.size()) {
    case 0: return {};
    case 1: return QStringLiteral("[%1]").arg(numbers.at(0));
    case 2: return QStringLiteral("[%1,%2]").arg(numbers.at(0)).arg(numbers.at(1));
    default: return QStringLiteral("[%1…]").arg(numbers.at(0));
    }
}

void colour(QWidget *widget, QPalette::ColorRole role, const QColor &ink)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::Active, role) != ink) {
        palette.setColor(role, ink);
        widget->setPalette(palette);
    }
}

} // namespace

FieldRow::FieldRow(document::ProjectDocument &document, model::EntityType type, const model::Field &field,
                   QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_type(type)
    , m_field(field)
    , m_editor(createEditor(field, document, this))
    , m_label(new QLabel(this))
    , m_sourceButton(new SourceButton(this))
    , m_revertButton(new RevertButton(this))
    , m_parentLine(new QLabel(this))
    , m_problemLine(new QLabel(this))
{
    setObjectName(QStringLiteral("field_%1").arg(QLatin1String(field.id)));
    layOut();
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::take);
    connect(m_editor, &FieldEditor::refused, this, &FieldRow::refuse);
    connect(m_editor, &FieldEditor::escaped, this, &FieldRow::takeBack);
    connect(m_revertButton, &QAbstractButton::clicked, this, &FieldRow::revert);
    connect(m_sourceButton, &QToolButton::clicked, this, [this] { Q_EMIT sourcesRequested(address()); });
    m_editor->mainWidget()->installEventFilter(this);
    m_label->installEventFilter(this);
    showTexts();
}

void FieldRow::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(9.0), scaled(2.0), 0, scaled(2.0));
    grid->setHorizontalSpacing(scaled(3.0));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, scaled(83.0));
    m_label->setFixedWidth(scaled(83.0));
    m_label->setFixedHeight(boxHeight());
    m_label->setBuddy(m_editor->mainWidget());
    m_sourceButton->hide();
    m_parentLine->hide();
    m_problemLine->setWordWrap(true);
    m_problemLine->hide();
    // The room of the revert button is kept, so that nothing moves when a field becomes overridden.
    QSizePolicy keeps = m_revertButton->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_revertButton->setSizePolicy(keeps);
    m_revertButton->hide();
    const FieldEditor::Extent extent = m_editor->extent();
    if (extent == FieldEditor::Extent::Column) {
        m_editor->setFixedWidth(boxWidth());
    }
    const bool isLine = extent == FieldEditor::Extent::Line;
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    if (isLine) {
        grid->addWidget(m_editor, 1, 0, 1, 4);
    } else {
        grid->addWidget(m_editor, 0, 1, Qt::AlignTop);
    }
    grid->addWidget(m_sourceButton, 0, 2, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_revertButton, 0, 3, Qt::AlignTop | Qt::AlignRight);
    grid->setColumnStretch(extent == FieldEditor::Extent::Rest ? 1 : 2, 1);
    grid->addWidget(m_parentLine, 2, isLine ? 0 : 1, 1, isLine ? 4 : 3);
    grid->addWidget(m_problemLine, 3, isLine ? 0 : 1, 1, isLine ? 4 : 3);
}

void FieldRow::setColumnWidths(double label, double editor)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setColumnMinimumWidth(0, scaled(label));
    m_label->setFixedWidth(scaled(label));
    m_editor->setFixedWidth(scaled(editor));
    showTexts();
}

void FieldRow::setEntity(const model::Id &id)
{
    m_entity = id;
    m_editor->setEntity(id);
    m_refusal.clear();
    m_problem.clear();
    m_editor->setValue(model::valueAt(m_document.resolved(), address()).value_or(model::Value{}));
    showState();
}

void FieldRow::sync()
{
    const auto value = model::valueAt(m_document.resolved(), address());
    if (!value) {
        return;
    }
    // What is being typed or was refused stays, unless the value has moved under it.
    if (*value != m_editor->value() || (!m_editor->isPending() && !m_editor->isRefused())) {
        m_refusal.clear();
        m_editor->setValue(*value);
    }
    showState();
}

void FieldRow::follow(const model::ChangeSet &what)
{
    const bool refers = m_field.kind == model::FieldKind::Reference || m_field.kind == model::FieldKind::ReferenceSet
                        || m_field.kind == model::FieldKind::IdSet;
    if (what.touches(address()) || what.touchesType(model::EntityType::Scenario)
        || (refers && what.touchesType(m_field.target))) {
        sync();
    }
}

void FieldRow::take(const model::Value &value, const document::Gesture &gesture)
{
    const auto pushed = m_document.edit(address(), value, gesture);
    if (!pushed) {
        refuse(fieldSentence(m_document.project(), m_field, pushed.error(), value));
        return;
    }
    m_refusal.clear();
    if (const auto held = model::valueAt(m_document.resolved(), address())) {
        m_editor->setValue(*held);
    }
    showState();
}

void FieldRow::refuse(const QString &sentence)
{
    m_refusal = sentence;
    m_editor->setRefused(true);
    showState();
}

void FieldRow::takeBack(const document::Gesture &gesture)
{
    m_document.cancel(gesture);
    m_refusal.clear();
    if (const auto value = model::valueAt(m_document.resolved(), address())) {
        m_editor->setValue(*value);
    }
    showState();
}

void FieldRow::revert()
{
    static_cast<void>(m_document.revert(address()));
}

void FieldRow::setSources(const RowSources &sources)
{
    m_sources = sources;
    showState();
}

void FieldRow::setProblem(const QString &sentence)
{
    if (sentence != m_problem) {
        m_problem = sentence;
        showState();
    }
}

QString FieldRow::shownSentence() const
{
    return m_refusal.isEmpty() ? m_problem : m_refusal;
}

QString FieldRow::parentText() const
{
    const model::Project &parent = m_document.resolvedParent();
    const auto value = model::valueAt(parent, address());
    return value ? valueText(parent, m_field, *value) : QString();
}

QString FieldRow::toolTipText() const
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(model::label(m_field).toHtmlEscaped())};
    lines.append(model::help(m_field).toHtmlEscaped());
    const bool isNumber = m_field.kind == model::FieldKind::Number || m_field.kind == model::FieldKind::WholeNumber;
    const QString unit = model::unitLabel(m_field.unit);
    if (isNumber && !unit.isEmpty()) {
        lines.append(tr("Unit: %1").arg(unit.toHtmlEscaped()));
    }
    const bool isBounded = std::isfinite(m_field.range.low) || std::isfinite(m_field.range.high);
    if (isNumber && isBounded) {
        lines.append(rangeSentence(m_field, QLocale()).toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

QString FieldRow::accessibleText() const
{
    QStringList parts{model::label(m_field), valueText(m_document.resolved(), m_field, m_editor->value())};
    if (m_overridden) {
        const QString parent =
            model::nameOf(m_document.project(), model::EntityType::Scenario, m_document.parentScenario());
        parts.append(parent.isEmpty() ? tr("overridden") : tr("overridden, %1: %2").arg(parent, parentText()));
    }
    if (!m_sources.numbers.isEmpty()) {
        parts.append(tr("%n source(s)", nullptr, static_cast<int>(m_sources.numbers.size())));
    }
    if (m_sources.isAssumption) {
        parts.append(tr("assumption"));
    }
    if (!shownSentence().isEmpty()) {
        parts.append(shownSentence());
    }
    return separated(parts);
}

void FieldRow::showTexts()
{
    const QString text = model::label(m_field);
    m_label->setText(m_label->fontMetrics().elidedText(text, Qt::ElideRight, m_label->width()));
    m_label->setToolTip(toolTipText());
    m_revertButton->setToolTip(tr("Revert to the parent's value (Alt+R)"));
    m_revertButton->setAccessibleName(tr("Revert %1").arg(text));
}

void FieldRow::showState()
{
    const plot::Palette &tokens = tokensOf(this);
    m_overridden = !m_entity.isEmpty() && m_document.isOverriddenHere(address());
    QFont labelFont = font();
    labelFont.setBold(m_overridden);
    if (m_label->font() != labelFont) {
        m_label->setFont(labelFont);
    }
    m_label->setText(m_label->fontMetrics().elidedText(model::label(m_field), Qt::ElideRight, m_label->width()));
    colour(m_label, QPalette::WindowText, m_overridden ? tokens.ovr : tokens.mut);
    m_revertButton->setVisible(m_overridden);

    const model::Id parent = m_document.parentScenario();
    m_parentLine->setVisible(m_overridden);
    if (m_overridden) {
        const QString name = parent.isEmpty()
                                 ? tr("As it stands")
                                 : model::nameOf(m_document.project(), model::EntityType::Scenario, parent);
        m_parentLine->setFont(sizedFont(font(), 11.0));
        m_parentLine->setText(tr("%1: %2").arg(name, parentText()));
        m_parentLine->setToolTip(m_parentLine->text());
        colour(m_parentLine, QPalette::WindowText, tokens.ovr);
    }
    const QString numbers = sourceText(m_sources.numbers);
    const bool hasSources = !numbers.isEmpty() || m_sources.isAssumption;
    m_sourceButton->setVisible(hasSources);
    if (hasSources) {
        m_sourceButton->setFont(sizedFont(font(), 12.0));
        m_sourceButton->setText(numbers.isEmpty() ? tr("[A]", "mark of an assumption") : numbers);
        m_sourceButton->setToolTip(m_sources.isAssumption ? tr("Assumption: %1").arg(m_sources.assumption)
                                                          : tr("Show the sources of this value"));
        m_sourceButton->setAccessibleName(m_sourceButton->toolTip());
        colour(m_sourceButton, QPalette::ButtonText, m_sources.isAssumption ? tokens.warn : tokens.acc);
    }
    m_problemLine->setVisible(!shownSentence().isEmpty());
    m_problemLine->setText(shownSentence());
    m_problemLine->setFont(sizedFont(font(), 11.0));
    colour(m_problemLine, QPalette::WindowText, tokens.shortfall);
    m_editor->mainWidget()->setAccessibleName(accessibleText());
    update();
}

void FieldRow::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_overridden) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).ovr);
    const QRect label = m_label->geometry();
    const double height = scaled(20.0);
    painter.drawRoundedRect(QRectF(0.0, label.center().y() + 0.5 - height / 2.0, scaled(4.0), height), 1.5, 1.5);
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        showTexts();
        showState();
    }
    QWidget::changeEvent(event);
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::showMenu(const QPoint &globalPosition)
{
    auto *line = qobject_cast<QLineEdit *>(m_editor->mainWidget());
    QMenu *menu = line != nullptr ? line->createStandardContextMenu() : new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    fillMenu(*menu);
    menu->popup(globalPosition);
}

void FieldRow::fillMenu(QMenu &menu)
{
    addFieldActions(menu, m_document, address(), m_field);
}

} // namespace penstock::forms
