// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/forms/message_bar.h"
#include "ui/forms/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace penstock::charts {

using document::ProjectDocument;
using forms::scaled;

ChartCard::ChartCard(ProjectDocument &document, compute::RunScheduler &scheduler, plot::TimeAxis &windowAxis,
                     const model::Id &view, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_header(new QWidget(this))
    , m_name(new QLabel(m_header))
    , m_open(new QToolButton(m_header))
    , m_more(new QToolButton(m_header))
    , m_note(new forms::MessageBar(forms::MessageBar::Tone::Info, this))
{
    const auto *entity =
        static_cast<const model::View *>(model::find(document.project(), model::EntityType::View, view));
    const bool sharesAxis =
        entity == nullptr || (!entity->from.isValid() && !entity->to.isValid() && hasTime(entity->kind));
    if (!sharesAxis) {
        m_ownAxis = std::make_unique<plot::TimeAxis>();
        // Its range is its own; the cursor is everybody's.
        connect(&windowAxis, &plot::TimeAxis::cursorChanged, this, [this, &windowAxis] {
            if (m_ownAxis->cursor() != windowAxis.cursor())
                m_ownAxis->setCursor(windowAxis.cursor(), windowAxis.isCursorPinned());
        });
        connect(m_ownAxis.get(), &plot::TimeAxis::cursorChanged, this, [this, &windowAxis] {
            if (m_ownAxis->cursor() != windowAxis.cursor())
                windowAxis.setCursor(m_ownAxis->cursor(), m_ownAxis->isCursorPinned());
        });
    }
    m_stack = new plot::ChartStack(sharesAxis ? windowAxis : *m_ownAxis, this);
    m_stack->setObjectName(QStringLiteral("chart-%1").arg(view));
    m_stack->setWheelZooms(false);
    m_chart = new ViewChart(*m_stack, document, scheduler, view, false, this);

    setObjectName(QStringLiteral("card-%1").arg(view));
    setFocusPolicy(Qt::StrongFocus);
    m_name->setTextFormat(Qt::PlainText);
    for (QToolButton *button : {m_open, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_open->setText(QStringLiteral("\u2197"));
    m_more->setText(QStringLiteral("\u22EF"));
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(scaled(10), scaled(4), scaled(6), scaled(2));
    header->setSpacing(scaled(8));
    header->addWidget(m_name, 1);
    header->addWidget(m_open);
    header->addWidget(m_more);
    m_header->setCursor(Qt::OpenHandCursor);
    m_header->installEventFilter(this);
    m_stack->installEventFilter(this);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);

    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(viewId()); });
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(viewId(), m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_chart, &ViewChart::drawn, this, &ChartCard::showTexts);
    connect(m_chart, &ViewChart::editRequested, this, &ChartCard::editRequested);
    connect(m_stack, &plot::ChartStack::contextMenuRequested, this,
            [this](const plot::Hit &, const QPoint &at) { Q_EMIT menuRequested(viewId(), at); });
    connect(&document, &ProjectDocument::selectionChanged, this, qOverload<>(&QWidget::update));
    showTexts();
    setTheme(forms::themeOf(palette()));
}

ChartCard::~ChartCard()
{
    delete m_chart; // before the axis that its chart draws on
    delete m_stack;
}

QString ChartCard::mimeType()
{
    return QStringLiteral("application/x-penstock-chart");
}

void ChartCard::setTheme(plot::Theme theme)
{
    m_stack->setTheme(theme);
}

void ChartCard::showTexts()
{
    const model::View *view = m_chart->view();
    if (view == nullptr)
        return;
    const QString name = view->title.isEmpty() ? view->name : view->title;
    m_name->setFont(forms::sizedFont(QApplication::font(), 13, true));
    m_name->setText(fontMetrics().elidedText(name, Qt::ElideRight, scaled(300)));
    m_name->setToolTip(name);
    setAccessibleName(tr("Chart %1").arg(name));
    m_open->setToolTip(tr("Open the chart in a tab (Enter)"));
    m_open->setAccessibleName(tr("Open"));
    m_more->setToolTip(tr("Duplicate, move, export or delete the chart"));
    m_more->setAccessibleName(tr("More"));
    m_header->setToolTip(tr("Drag to move the chart"));
    const QStringList notes = m_chart->notes();
    const QString sentence = !m_chart->fault().isEmpty() ? m_chart->fault() : notes.value(0);
    m_note->setMessage(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ChartCard::startDrag()
{
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(mimeType(), viewId().toUtf8());
    drag->setMimeData(mime);
    drag->setPixmap(grab().scaledToWidth(scaled(240), Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction);
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            m_pressed = mouse->pos();
            setFocus(Qt::MouseFocusReason);
            m_document.select({model::EntityType::View, viewId()});
            return true;
        case QEvent::MouseMove:
            if ((mouse->buttons() & Qt::LeftButton)
                && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
                startDrag();
            return true;
        case QEvent::MouseButtonDblClick: Q_EMIT openRequested(viewId()); return true;
        default: break;
        }
    } else if (watched == m_stack && event->type() == QEvent::MouseButtonDblClick) {
        // Here a double click opens the chart, not the whole horizon, unless it is on something of its own.
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_stack->stack().hit(mouse->position()).id.isEmpty()) {
            Q_EMIT openRequested(viewId());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT openRequested(viewId()); return;
    case Qt::Key_Delete:
        if (!hasFocus())
            break; // of something on the chart
        Q_EMIT removeRequested(viewId());
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        if (alt) {
            Q_EMIT moveRequested(viewId(), -1);
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        if (alt) {
            Q_EMIT moveRequested(viewId(), 1);
            return;
        }
        break;
    default: break;
    }
    QFrame::keyPressEvent(event);
}

void ChartCard::paintEvent(QPaintEvent * /*event*/)
{
    const plot::Palette &p = forms::tokensOf(this);
    const document::Selection own{model::EntityType::View, m_chart->viewId()};
    const bool isChosen = m_document.selection() == own;
    QPainter painter(this);
    painter.fillRect(rect(), p.base);
    painter.setPen(QPen(hasFocus() || isChosen ? p.acc : p.bd, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartCard::focusInEvent(QFocusEvent *event)
{
    QWidget::update();
    QFrame::focusInEvent(event);
}

void ChartCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::update();
    QFrame::focusOutEvent(event);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(viewId(), event->globalPos());
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        setTheme(forms::themeOf(palette()));
    QFrame::changeEvent(event);
}

} // namespace penstock::charts
