// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/start_page.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/flat_paint.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"
#include "ui/shell/start/flow_layout.h"
#include "ui/shell/start/start_cards.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock::shell {

namespace {

constexpr double kSideWidth = 372;
/// More rows than these only push the samples out of sight.
constexpr qsizetype kRows = 6;

QLabel *labelOf(const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setFont(font);
    return label;
}

/// Puts a picture into \p target when it is there, if the page still is.
template <class Target> void fetchSketch(const QPointer<Target> &target, const QString &path)
{
    QThreadPool::globalInstance()->start([target, path] {
        const Sketch sketch = sketchOfFile(path);
        QMetaObject::invokeMethod(
            qApp,
            [target, sketch] {
                if (target) {
                    target->setSketch(sketch);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace

StartPage::StartPage(ShellContext &context, const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("startPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_side = makeSide();
    layout->addWidget(m_side);
    layout->addWidget(makeMain(), 1);
    connect(&context.workplace().recentFiles(), &RecentFiles::changed, this, &StartPage::fillRecent);
}

QWidget *StartPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(scaled(kSideWidth));
    auto *layout = new QVBoxLayout(side);
    const int margin = scaled(24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(8));

    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(15));
    auto *mark = new QLabel;
    const int size = scaled(44);
    mark->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(labelOf(QStringLiteral("Penstock"), sizedFont(font(), 26, true)));
    auto *line = labelOf(tr("Stockpiles, cloud demand, export controls"), font());
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setWordWrap(true);
    titles->addWidget(line);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(titles, 1);
    layout->addLayout(head);
    layout->addSpacing(scaled(14));

    const auto keysOf = [this](const char *id) {
        return m_actions.action(id)->shortcut().toString(QKeySequence::NativeText);
    };
    auto *create = new BigButton(lineIcon(QStringLiteral("new"), IconTone::OnAccent), tr("New project"),
                                 tr("Chips and published rules are there · %1", "keys").arg(keysOf("file.new")), true);
    create->setObjectName(QStringLiteral("startNew"));
    auto *open = new BigButton(lineIcon(QStringLiteral("open")), tr("Open project"),
                               tr(".penstock file, or a case as text · %1", "keys").arg(keysOf("file.open")), false);
    open->setObjectName(QStringLiteral("startOpen"));
    connect(create, &QAbstractButton::clicked, m_actions.action("file.new"), &QAction::trigger);
    connect(open, &QAbstractButton::clicked, m_actions.action("file.open"), &QAction::trigger);
    layout->addWidget(create);
    layout->addWidget(open);
    layout->addSpacing(scaled(14));

    for (const char *id : {"help.method", "help.shortcuts", "help.about"}) {
        auto *link = new QToolButton;
        QAction *action = m_actions.action(id);
        link->setText(withoutMnemonic(action->text()));
        link->setIcon(action->icon());
        link->setToolTip(action->toolTip());
        connect(link, &QToolButton::clicked, action, &QAction::trigger);
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setAutoRaise(true);
        link->setProperty("isLink", true);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
    layout->addStretch();
    return side;
}

QWidget *StartPage::makeMain()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int margin = scaled(24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(10));

    m_recentHead = new QWidget;
    auto *head = new QHBoxLayout(m_recentHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(labelOf(tr("Recent projects"), sizedFont(font(), 15, true)));
    head->addStretch();
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(scaled(220));
    filter->addAction(lineIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    connect(filter, &QLineEdit::textChanged, this, &StartPage::applyFilter);
    head->addWidget(filter);
    layout->addWidget(m_recentHead);

    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    m_recent = frame;
    m_recentRows = new QVBoxLayout(frame);
    m_recentRows->setContentsMargins(1, 1, 1, 1);
    m_recentRows->setSpacing(1);
    layout->addWidget(m_recent);
    fillRecent();

    layout->addSpacing(scaled(16));
    auto *sampleHead = new QHBoxLayout;
    sampleHead->setSpacing(scaled(12));
    sampleHead->addWidget(labelOf(tr("Samples"), sizedFont(font(), 15, true)));
    auto *note = labelOf(tr("Open as a copy; the figures are illustrative and cite public sources"), font());
    note->setForegroundRole(QPalette::PlaceholderText);
    sampleHead->addWidget(note);
    sampleHead->addStretch();
    layout->addLayout(sampleHead);

    auto *cards = new QWidget;
    auto *flow = new FlowLayout(scaled(14), cards);
    for (const Sample &sample : samples()) {
        if (sample.name == QLatin1String("blank")) {
            continue; // the dashed card creates from it
        }
        auto *card = new SampleCard(sample);
        connect(card, &QAbstractButton::clicked, this,
                [this, path = sample.path] { m_context.session().openSample(path); });
        flow->addWidget(card);
    }
    auto *empty = new EmptyCard;
    connect(empty, &EmptyCard::createRequested, m_actions.action("file.new"), &QAction::trigger);
    flow->addWidget(empty);
    layout->addWidget(cards);
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll = scroll;
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<RecentFile> files = m_context.workplace().recentFiles().files().mid(0, kRows);
    for (const RecentFile &file : files) {
        auto *row = new RecentRow(file);
        const QString path = file.path;
        // The list is filled anew by what these do, so the row must be gone from the stack by then.
        connect(row, &QAbstractButton::clicked, this, [this, row, path] {
            if (row->file().exists()) {
                QTimer::singleShot(0, this, [this, path] { m_context.session().open(path); });
            }
        });
        connect(row, &RecentRow::locateRequested, this,
                [this, path] { QTimer::singleShot(0, this, [this, path] { m_context.session().locate(path); }); });
        connect(row, &RecentRow::removeRequested, this, [this, path] {
            QTimer::singleShot(0, this, [this, path] { m_context.workplace().recentFiles().remove(path); });
        });
        m_recentRows->addWidget(row);
    }
    if (files.isEmpty()) {
        auto *none = labelOf(tr("Projects that you open or save are listed here."), font());
        none->setForegroundRole(QPalette::PlaceholderText);
        const int margin = scaled(16);
        none->setContentsMargins(margin, margin, margin, margin);
        m_recentRows->addWidget(none);
    }
    if (m_hasSketches) {
        fetchSketches();
    }
}

void StartPage::applyFilter(const QString &text)
{
    const QList<RecentRow *> rows = m_recent->findChildren<RecentRow *>();
    for (RecentRow *row : rows) {
        row->setVisible(row->file().path.contains(text, Qt::CaseInsensitive)
                        || row->file().title.contains(text, Qt::CaseInsensitive));
    }
}

void StartPage::fetchSketches()
{
    m_hasSketches = true;
    const QList<SampleCard *> cards = findChildren<SampleCard *>();
    for (SampleCard *card : cards) {
        fetchSketch(QPointer<SampleCard>(card), card->sample().path);
    }
    const QList<RecentRow *> rows = m_recent->findChildren<RecentRow *>();
    for (RecentRow *row : rows) {
        if (row->file().exists()) {
            fetchSketch(QPointer<RecentRow>(row), row->file().path);
        }
    }
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_scroll->setFocus(Qt::OtherFocusReason); // no button is proposed before a key is pressed
    if (!m_hasSketches) {
        QTimer::singleShot(50, this, &StartPage::fetchSketches);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(m_side->geometry(), t.win);
    painter.fillRect(QRect(m_side->geometry().right(), 0, 1, height()), t.bd);
}

} // namespace penstock::shell
