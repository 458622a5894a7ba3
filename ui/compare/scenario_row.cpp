// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/scenario_row.h"

#include "ui/compare/add_list.h"
#include "ui/compare/scenario_chip.h"
#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace penstock::compare {

using forms::scaled;
using model::EntityType;

namespace {

/// A plus sign or pin in front of the text of a button.
QIcon glyphIcon(const QWidget *widget, forms::Glyph glyph)
{
    const int side = scaled(14.0);
    QPixmap pixmap(QSize(side, side) * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    forms::paintGlyph(painter, QRectF(0, 0, side, side), glyph, forms::tokensOf(widget).text);
    return QIcon(pixmap);
}

} // namespace

ScenarioRow::ScenarioRow(Comparison &comparison, document::ProjectDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_document(document)
    , m_add(new QPushButton(this))
    , m_pin(new QPushButton(this))
    , m_referenceLabel(new QLabel(this))
    , m_reference(new forms::FlatComboBox(this))
{
    setObjectName(QStringLiteral("scenarioRow"));
    m_add->setObjectName(QStringLiteral("addScenario"));
    m_pin->setObjectName(QStringLiteral("pinResult"));
    m_reference->setObjectName(QStringLiteral("referenceScenario"));
    m_add->setAutoDefault(false);
    m_pin->setAutoDefault(false);
    m_referenceLabel->setBuddy(m_reference);
    connect(m_add, &QPushButton::clicked, this, &ScenarioRow::openAdd);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const auto done = m_comparison.pin(m_document.scenario());
        if (!done) {
            Q_EMIT failed(model::sentence(done.error()));
        }
    });
    connect(m_reference, &QComboBox::activated, this, [this](int index) {
        const auto &columns = m_comparison.columns();
        if (index >= 0 && static_cast<std::size_t>(index) < columns.size()) {
            m_comparison.setReference(columns[static_cast<std::size_t>(index)].what);
        }
    });
    connect(&m_comparison, &Comparison::changed, this, &ScenarioRow::refresh);
    setTexts();
    refresh();
}

void ScenarioRow::setTexts()
{
    m_add->setText(tr("Add", "a scenario to the comparison"));
    m_add->setToolTip(tr("Adds a scenario or a pinned result to the comparison"));
    m_add->setIcon(glyphIcon(this, forms::Glyph::Plus));
    m_pin->setText(tr("Pin result"));
    m_pin->setToolTip(
        tr("Keeps the result of the scenario shown as it is now in the project, to compare later edits with"));
    m_referenceLabel->setText(tr("Reference"));
    m_reference->setToolTip(tr("What the differences are differences to"));
    m_reference->setAccessibleName(tr("Reference of the comparison"));
    QPalette grey = m_referenceLabel->palette();
    grey.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
    m_referenceLabel->setPalette(grey);
}

void ScenarioRow::connectChip(ScenarioChip *chip)
{
    connect(chip, &QAbstractButton::clicked, this, [this, chip] {
        if (!chip->what().isPin()) {
            m_document.setScenario(chip->what().id);
        }
    });
    connect(chip, &ScenarioChip::removeRequested, this, [this, chip] { takeOut(chip); });
    connect(chip, &ScenarioChip::moveRequested, this, [this, chip](int places) {
        const Compared what = chip->what();
        m_comparison.move(what, static_cast<int>(m_chips.indexOf(chip)) + places);
        focusChip(what);
    });
    connect(chip, &ScenarioChip::dragBegun, this, [this, chip] { m_dragged = chip->what(); });
    connect(chip, &ScenarioChip::draggedTo, this, &ScenarioRow::chipDragged);
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip](const QPoint &at) { showMenu(chip, chip->mapToGlobal(at)); });
}

/// The keyboard stays in the row.
void ScenarioRow::takeOut(ScenarioChip *chip)
{
    const bool hadFocus = chip->hasFocus();
    const qsizetype place = m_chips.indexOf(chip);
    m_comparison.remove(chip->what());
    if (hadFocus && !m_chips.isEmpty()) {
        m_chips.at(std::min(place, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
}

void ScenarioRow::focusChip(const Compared &what)
{
    const auto found = std::find_if(m_chips.cbegin(), m_chips.cend(),
                                    [&what](const ScenarioChip *chip) { return chip->what() == what; });
    if (found != m_chips.cend()) {
        (*found)->setFocus(Qt::OtherFocusReason);
    }
}

/// The one dragged takes a place as soon as the pointer is past the middle of the chip that has it.
void ScenarioRow::chipDragged(const QPoint &position)
{
    const auto isDragged = [this](const ScenarioChip *chip) { return chip->what() == m_dragged; };
    const auto from = std::find_if(m_chips.cbegin(), m_chips.cend(), isDragged) - m_chips.cbegin();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QRect place = m_chips.at(i)->geometry();
        const int middle = place.center().x();
        const bool isPast = i > from ? position.x() > middle : position.x() < middle;
        if (i != from && place.contains(position) && isPast) {
            m_comparison.move(m_dragged, static_cast<int>(i));
            return;
        }
    }
}

void ScenarioRow::showMenu(ScenarioChip *chip, const QPoint &globalPosition)
{
    const Compared what = chip->what();
    QMenu menu(this);
    if (!what.isPin()) {
        menu.addAction(tr("Show scenario"), this, [this, what] { m_document.setScenario(what.id); });
    }
    menu.addAction(tr("Make reference"), this, [this, what] { m_comparison.setReference(what); });
    QAction *remove =
        menu.addAction(tr("Take out of the comparison"), this, [this, what] { m_comparison.remove(what); });
    remove->setEnabled(m_chips.size() > 1);
    menu.addSeparator();
    const auto report = [this](const model::Expected<void> &done) {
        if (!done) {
            Q_EMIT failed(model::sentence(done.error()));
        }
    };
    if (what.isPin()) {
        menu.addAction(tr("Delete pin"), this, [this, what, report] { report(m_comparison.unpin(what.id)); });
    } else {
        menu.addAction(tr("Pin result"), this, [this, what, report] { report(m_comparison.pin(what.id)); });
    }
    menu.exec(globalPosition);
}

void ScenarioRow::openAdd()
{
    auto *list = new AddList(m_comparison, this);
    connect(list, &AddList::chosen, this, [this](const Compared &what) { m_comparison.add(what); });
    list->openBelow(m_add);
}

void ScenarioRow::fillReference()
{
    m_reference->clear();
    for (const Column &column : m_comparison.columns()) {
        m_reference->addItem(column.note.isEmpty()
                                 ? column.name
                                 : tr("%1 (%2)", "a pin and when it was made").arg(column.name, column.note));
        if (column.isReference) {
            m_reference->setCurrentIndex(m_reference->count() - 1);
        }
    }
}

void ScenarioRow::refresh()
{
    const auto &columns = m_comparison.columns();
    const auto count = static_cast<qsizetype>(columns.size());
    while (m_chips.size() < count) {
        auto *chip = new ScenarioChip(this);
        connectChip(chip);
        m_chips.append(chip);
        setTabOrder(m_chips.size() > 1 ? static_cast<QWidget *>(m_chips.at(m_chips.size() - 2)) : this, chip);
    }
    while (m_chips.size() > count) {
        ScenarioChip *last = m_chips.takeLast();
        last->setObjectName(QString());
        last->hide();
        last->deleteLater();
    }
    for (qsizetype i = 0; i < count; ++i) {
        m_chips.at(i)->setObjectName(QStringLiteral("chip%1").arg(i));
        m_chips.at(i)->setColumn(columns[static_cast<std::size_t>(i)], count > 1);
        m_chips.at(i)->show();
    }
    const bool hasMore = !m_comparison.others().isEmpty();
    m_add->setEnabled(hasMore);
    m_add->setToolTip(hasMore ? tr("Adds a scenario or a pinned result to the comparison")
                              : tr("All scenarios and pinned results are shown already"));
    if (!m_reference->view()->isVisible()) {
        fillReference();
    }
    layOut();
}

/// Chips and the buttons flow in rows; the reference stands at the right end of the first.
void ScenarioRow::layOut()
{
    const int gap = scaled(9.0);
    const int edge = scaled(10.0);
    const int height = scaled(26.0);
    const int labelWidth = m_referenceLabel->sizeHint().width();
    const int comboWidth = std::min(scaled(170.0), std::max(scaled(110.0), m_reference->sizeHint().width()));
    const int right = width() - edge - comboWidth;
    m_reference->setGeometry(right, edge, comboWidth, height);
    m_referenceLabel->setGeometry(right - scaled(8.0) - labelWidth, edge, labelWidth, height);
    int x = edge;
    int y = edge;
    int limit = m_referenceLabel->x() - gap;
    QList<QWidget *> parts;
    for (ScenarioChip *chip : std::as_const(m_chips)) {
        parts.append(chip);
    }
    parts.append(m_add);
    parts.append(m_pin);
    for (QWidget *part : std::as_const(parts)) {
        const int wanted = std::min(part->sizeHint().width(), std::max(width() - 2 * edge, scaled(80.0)));
        if (x > edge && x + wanted > limit) {
            x = edge;
            y += height + scaled(6.0);
            limit = width() - edge;
        }
        part->setGeometry(x, y, wanted, height);
        x += wanted + gap;
    }
    setFixedHeight(y + height + edge);
}

void ScenarioRow::resizeEvent(QResizeEvent * /*event*/)
{
    layOut();
}

void ScenarioRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        setTexts();
        refresh();
    }
}

void ScenarioRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const plot::Palette &tokens = forms::tokensOf(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.hair);
}

} // namespace penstock::compare
