// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inspector_header.h"

#include "core/model/scenario.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/field_menu.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace penstock::forms {

namespace {

/// A long name ends in an ellipsis until it is edited.
class NameEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QRect room = rect().adjusted(scaled(2.0), 0, -scaled(2.0), 0);
        if (hasFocus() || text().isEmpty() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

InspectorHeader::InspectorHeader(document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new NameEdit(this))
    , m_subtitle(new QLabel(this))
    , m_enabled(new QCheckBox(this))
    , m_refusal(new QLabel(this))
{
    m_name->setFrame(false);
    m_name->setObjectName(QStringLiteral("entityName"));
    m_name->installEventFilter(this);
    m_enabled->setObjectName(QStringLiteral("entityEnabled"));
    m_enabled->installEventFilter(this);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(32.0), scaled(7.0), scaled(10.0), scaled(7.0));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_enabled, 0, 1);
    grid->addWidget(m_subtitle, 1, 0, 1, 2);
    grid->addWidget(m_refusal, 2, 0, 1, 2);
    m_subtitle->setContentsMargins(scaled(4.0), 0, 0, 0);
    m_refusal->setContentsMargins(scaled(4.0), 0, 0, 0);
    grid->setColumnStretch(0, 1);
    connect(m_name, &QLineEdit::editingFinished, this, &InspectorHeader::commit);
    connect(m_enabled, &QCheckBox::clicked, this,
            [this](bool checked) { static_cast<void>(m_document.edit(address("enabled"), checked)); });
    setLooks();
}

void InspectorHeader::setIconSource(IconSource icons)
{
    m_icons = std::move(icons);
    update();
}

model::Address InspectorHeader::address(const char *field) const
{
    return {m_type, m_entity, QString::fromLatin1(field)};
}

void InspectorHeader::setEntity(model::EntityType type, const model::Id &id)
{
    m_type = type;
    m_entity = id;
    m_refusal->hide();
    m_shownName = m_name->text(); // nothing is being typed
    sync();
}

void InspectorHeader::sync()
{
    const model::Entity *entity = model::find(m_document.resolved(), m_type, m_entity);
    if (entity == nullptr) {
        return;
    }
    const bool isSingle = model::isSingleton(m_type);
    const QString type = asHeading(model::singularLabel(m_type));
    const QString scenario = m_document.scenario();
    QString name = entity->name;
    QString subtitle = type;
    if (isSingle) {
        name = model::pluralLabel(m_type);
        subtitle = m_document.displayName();
    } else if (model::isOverridable(m_type) && !scenario.isEmpty()) {
        subtitle =
            tr("%1 · in %2").arg(type, model::nameOf(m_document.project(), model::EntityType::Scenario, scenario));
    }
    if (m_name->text() == m_shownName || name != m_shownName) {
        m_name->setText(name);
        m_name->setCursorPosition(0);
        m_shownName = m_name->text();
        m_refusal->hide();
    }
    m_name->setReadOnly(isSingle);
    m_name->setToolTip(name); // a long one is cut
    m_name->setPlaceholderText(m_entity);
    m_subtitle->setText(subtitle);
    m_enabled->setVisible(!isSingle);
    m_enabled->setChecked(entity->enabled);
    const bool overridden = m_document.isOverriddenHere(address("enabled"));
    m_enabled->setToolTip(overridden ? tr("Takes part in the simulation; differs from the parent scenario")
                                     : tr("Takes part in the simulation"));
    m_enabled->setAccessibleName(overridden ? tr("Enabled, overridden") : tr("Enabled"));
    m_name->setAccessibleName(tr("Name"));
    update();
}

void InspectorHeader::commit()
{
    if (m_name->text() == m_shownName || m_entity.isEmpty()) {
        return;
    }
    const auto pushed = m_document.edit(address("name"), m_name->text());
    if (!pushed) {
        const model::Field *field = model::findField(m_type, QStringLiteral("name"));
        m_refusal->setText(field != nullptr
                               ? fieldSentence(m_document.project(), *field, pushed.error(), m_name->text())
                               : model::sentence(pushed.error()));
        m_refusal->show();
        return;
    }
    m_shownName = m_name->text();
    m_refusal->hide();
}

bool InspectorHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            m_name->setText(m_shownName);
            m_refusal->hide();
            return true;
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
        }
        if (passUndoOn(*m_name, event)) {
            return true;
        }
    }
    if (watched == m_enabled && event->type() == QEvent::ContextMenu) {
        showEnabledMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void InspectorHeader::showEnabledMenu(const QPoint &globalPosition)
{
    const model::Field *field = model::findField(m_type, QStringLiteral("enabled"));
    if (field != nullptr) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addFieldActions(*menu, m_document, address("enabled"), *field);
        menu->popup(globalPosition);
    }
}

void InspectorHeader::setLooks()
{
    const plot::Palette &tokens = tokensOf(this);
    m_name->setFont(sizedFont(font(), 15.0, true));
    m_subtitle->setFont(sizedFont(font(), 11.0));
    m_refusal->setFont(sizedFont(font(), 11.0));
    const auto ink = [](QWidget *widget, QPalette::ColorRole role, const QColor &colour) {
        QPalette palette = widget->palette();
        palette.setColor(role, colour);
        widget->setPalette(palette);
    };
    ink(m_name, QPalette::Base, Qt::transparent);
    ink(m_subtitle, QPalette::WindowText, tokens.mut);
    ink(m_refusal, QPalette::WindowText, tokens.shortfall);
}

void InspectorHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setLooks();
    }
    if (event->type() == QEvent::LanguageChange) {
        sync();
    }
    QWidget::changeEvent(event);
}

void InspectorHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Palette &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.hair);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_icons) {
        const int size = scaled(16.0);
        m_icons(m_type).paint(&painter, QRect(scaled(12.0), m_name->geometry().center().y() - size / 2, size, size));
    }
    if (m_name->hasFocus() && !m_name->isReadOnly()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.acc, 2.0));
        painter.drawRoundedRect(QRectF(m_name->geometry()).adjusted(-1.0, -1.0, 1.0, 1.0), 3.0, 3.0);
    }
    if (m_enabled->isVisible() && !m_entity.isEmpty() && m_document.isOverriddenHere(address("enabled"))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ovr);
        const QRect box = m_enabled->geometry();
        painter.drawRoundedRect(
            QRectF(box.left() - scaled(9.0), box.center().y() - scaled(10.0), scaled(4.0), scaled(20.0)), 1.5, 1.5);
    }
}

} // namespace penstock::forms
