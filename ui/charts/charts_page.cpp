// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_page.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/series_look.h"
#include "ui/forms/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace penstock::charts {

using document::ProjectDocument;
using forms::scaled;
using model::EntityType;
using model::Id;

namespace {

constexpr int kCardWidth = 400;
constexpr int kGap = 10;

/// Range and kind decide which axis a card has, so another one needs another card.
QString shapeOf(const model::View &view)
{
    const bool own = view.from.isValid() || view.to.isValid() || !hasTime(view.kind);
    return view.id + (own ? QStringLiteral("\nown") : QString());
}

} // namespace

ChartsPage::ChartsPage(ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &axis,
                       QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scheduler(scheduler)
    , m_axis(axis)
    , m_title(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_addMenu(new QMenu(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new QComboBox(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("chartsPage"));
    m_add->setObjectName(QStringLiteral("addChart"));
    m_add->setMenu(m_addMenu);
    m_columnsLabel->setBuddy(m_columns);
    for (int columns = 0; columns <= 4; ++columns)
        m_columns->addItem(QString(), columns);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(6));
    bar->setSpacing(scaled(8));
    bar->addWidget(m_title);
    bar->addStretch(1);
    bar->addWidget(m_columnsLabel);
    bar->addWidget(m_columns);
    bar->addWidget(m_add);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_grid->setContentsMargins(scaled(kGap), scaled(4), scaled(kGap), scaled(kGap));
    m_grid->setSpacing(scaled(kGap));
    m_content->setAcceptDrops(true);
    m_content->installEventFilter(this);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);

    connect(&document, &ProjectDocument::changed, this, [this](const model::ChangeSet &what) {
        if (what.everything || what.touchesType(EntityType::View))
            follow();
    });
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ChartsPage::place);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        for (ChartCard *card : std::as_const(m_cards))
            card->chart().follow();
    });
    connect(m_addMenu, &QMenu::aboutToShow, this, &ChartsPage::fillAddMenu);
    setTexts();
    follow();
}

ChartsPage::~ChartsPage() = default;

void ChartsPage::setTexts()
{
    m_title->setFont(forms::sizedFont(QApplication::font(), 15, true));
    m_title->setText(tr("Charts"));
    m_add->setText(tr("Add chart"));
    m_add->setToolTip(tr("Add a chart of any kind to the project"));
    m_columnsLabel->setText(tr("Columns"));
    m_columns->setToolTip(tr("How many charts stand side by side"));
    m_columns->setItemText(0, tr("as fit"));
    for (int i = 1; i < m_columns->count(); ++i)
        m_columns->setItemText(i, locale().toString(i));
    m_empty->setText(tr("No charts yet. Add one, and it stays in the project and follows its figures."));
}

void ChartsPage::fillAddMenu()
{
    m_addMenu->clear();
    const model::Field *kind = model::findField(EntityType::View, QStringLiteral("kind"));
    for (std::size_t i = 0; i < kind->choices.size(); ++i) {
        model::View view;
        view.kind = static_cast<model::ViewKind>(i);
        m_addMenu->addAction(chartTitle(view), this, [this, i] { addChart(static_cast<model::ViewKind>(i)); });
    }
}

void ChartsPage::addChart(model::ViewKind kind)
{
    model::View view;
    view.kind = kind;
    model::AnyEntity fresh = model::freshEntity(m_document.project(), EntityType::View, chartTitle(view));
    std::get<model::View>(fresh).kind = kind;
    // Names tell charts apart in lists: a second one of a kind is numbered.
    const QString base = chartTitle(view);
    QString name = base;
    const auto isTaken = [this](const QString &wanted) {
        const auto &views = m_document.project().views;
        return std::any_of(views.begin(), views.end(), [&](const model::View &other) { return other.name == wanted; });
    };
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 %2").arg(base).arg(i);
    std::get<model::View>(fresh).name = name;
    if (m_document.add(fresh)) {
        const Id id = std::get<model::View>(fresh).id;
        QTimer::singleShot(0, this, [this, id] {
            for (ChartCard *card : std::as_const(m_cards)) {
                if (card->viewId() == id) {
                    m_scroll->ensureWidgetVisible(card);
                    card->setFocus(Qt::OtherFocusReason);
                }
            }
        });
    }
}

void ChartsPage::follow()
{
    QStringList wanted;
    for (const model::View &view : m_document.project().views)
        wanted.append(shapeOf(view));
    m_empty->setVisible(wanted.isEmpty());
    m_scroll->setVisible(!wanted.isEmpty());
    if (wanted == m_shown)
        return;
    QHash<QString, ChartCard *> known;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        known.insert(m_shown.at(i), m_cards.at(i));
    m_cards.clear();
    for (const QString &shape : wanted) {
        ChartCard *card = known.take(shape);
        if (card == nullptr) {
            card = new ChartCard(m_document, m_scheduler, m_axis, shape.section(QLatin1Char('\n'), 0, 0), m_content);
            connect(card, &ChartCard::openRequested, this, &ChartsPage::openRequested);
            connect(card, &ChartCard::menuRequested, this, &ChartsPage::showMenu);
            connect(card, &ChartCard::moveRequested, this, &ChartsPage::moveBy);
            connect(card, &ChartCard::removeRequested, this, &ChartsPage::remove);
            connect(card, &ChartCard::editRequested, this, &ChartsPage::editRequested);
        }
        m_cards.append(card);
    }
    for (ChartCard *gone : std::as_const(known)) {
        gone->hide();
        gone->deleteLater();
    }
    m_shown = wanted;
    place();
}

void ChartsPage::place()
{
    const int chosen = m_columns->currentData().toInt();
    const int room = m_scroll->viewport()->width() - scaled(kGap);
    const int columns = chosen > 0 ? chosen : std::max(1, room / scaled(kCardWidth + kGap));
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int c = 0; c < std::max(m_grid->columnCount(), columns); ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    const double width = static_cast<double>(room) / columns / scaled(1);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        ChartCard *card = m_cards.at(i);
        const model::View *view = card->chart().view();
        const double height =
            view != nullptr && view->kind == model::ViewKind::Overview ? 560.0 : card->chart().wantedHeight(width);
        card->setMinimumHeight(scaled(std::clamp(height, 200.0, 620.0)) + scaled(34));
        m_grid->addWidget(card, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        card->show();
        QWidget::setTabOrder(i > 0 ? static_cast<QWidget *>(m_cards.at(i - 1)) : m_add, card);
    }
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(rows, 1);
    QTimer::singleShot(0, this, [this] {
        for (ChartCard *card : std::as_const(m_cards))
            card->chart().follow();
    });
}

void ChartsPage::showMenu(const Id &view, const QPoint &globalPosition)
{
    m_document.select({EntityType::View, view});
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, view] { Q_EMIT openRequested(view); });
    menu.addAction(tr("Export…"), this, [this, view] { Q_EMIT exportRequested(view); });
    menu.addSeparator();
    menu.addAction(tr("Duplicate"), this, [this, view] { duplicate(view); });
    const qsizetype index = model::indexOf(m_document.project(), EntityType::View, view);
    QAction *earlier = menu.addAction(tr("Move forward"), this, [this, view] { moveBy(view, -1); });
    earlier->setEnabled(index > 0);
    QAction *later = menu.addAction(tr("Move back"), this, [this, view] { moveBy(view, 1); });
    later->setEnabled(index + 1 < m_document.project().views.size());
    menu.addSeparator();
    menu.addAction(tr("Delete"), this, [this, view] { remove(view); });
    menu.exec(globalPosition);
}

void ChartsPage::duplicate(const Id &view)
{
    const qsizetype index = model::indexOf(m_document.project(), EntityType::View, view);
    if (index < 0)
        return;
    model::View copy = m_document.project().views.at(index);
    //: name of a copy; %1 is the name of what was copied
    const QString base = tr("%1, copy").arg(copy.name);
    QString name = base;
    const auto &views = m_document.project().views;
    for (int i = 2; std::any_of(views.begin(), views.end(), [&](const model::View &v) { return v.name == name; }); ++i)
        name = QStringLiteral("%1 %2").arg(base).arg(i);
    copy.name = name;
    copy.id = model::freshId(m_document.project(), EntityType::View, name);
    if (m_document.push(model::group({}, {model::Insert{index + 1, copy}})))
        m_document.select({EntityType::View, copy.id});
}

void ChartsPage::moveTo(const Id &view, qsizetype index)
{
    const qsizetype from = model::indexOf(m_document.project(), EntityType::View, view);
    const qsizetype to = std::clamp<qsizetype>(index, 0, m_document.project().views.size() - 1);
    if (from >= 0 && from != to)
        static_cast<void>(m_document.push(model::Move{EntityType::View, view, to}));
}

void ChartsPage::moveBy(const Id &view, int places)
{
    moveTo(view, model::indexOf(m_document.project(), EntityType::View, view) + places);
}

void ChartsPage::remove(const Id &view)
{
    static_cast<void>(m_document.remove(EntityType::View, view));
}

qsizetype ChartsPage::indexAt(QPoint position) const
{
    qsizetype best = -1;
    int least = 1 << 30;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const int distance = (m_cards.at(i)->geometry().center() - position).manhattanLength();
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

bool ChartsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content) {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto *drag = static_cast<QDragMoveEvent *>(event);
            if (drag->mimeData()->hasFormat(ChartCard::mimeType())) {
                drag->acceptProposedAction();
                return true;
            }
        } else if (event->type() == QEvent::Drop) {
            auto *drop = static_cast<QDropEvent *>(event);
            const Id id = QString::fromUtf8(drop->mimeData()->data(ChartCard::mimeType()));
            const qsizetype index = indexAt(drop->position().toPoint());
            drop->acceptProposedAction();
            if (index >= 0)
                QTimer::singleShot(0, this, [this, id, index] { moveTo(id, index); });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ChartsPage::place);
}

void ChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

} // namespace penstock::charts
