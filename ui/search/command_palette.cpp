// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/command_palette.h"

#include "ui/forms/tokens.h"
#include "ui/search/palette_list.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock::search {

namespace {

constexpr qsizetype kMostHits = 100;
constexpr qsizetype kMostRecent = 16;
constexpr int kRowsShown = 12;

} // namespace

CommandPalette::CommandPalette(document::ProjectDocument &document, QWidget &window)
    : QFrame(&window)
    , m_document(document)
    , m_window(window)
    , m_model(new PaletteModel(m_index, this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_foot(new QLabel(this))
{
    hide();
    setObjectName(QStringLiteral("commandPalette"));
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setMinimumHeight(forms::scaled(30.0));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_foot->setContentsMargins(forms::scaled(12.0), forms::scaled(3.0), forms::scaled(12.0), forms::scaled(4.0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(forms::scaled(8.0), forms::scaled(8.0), forms::scaled(8.0), forms::scaled(8.0));
    line->addWidget(m_line);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    m_window.installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, &CommandPalette::followFocus);
    setTexts();
    setLooks();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setEntityIcons(std::function<QIcon(model::EntityType)> icons)
{
    m_model->setEntityIcons(std::move(icons));
}

void CommandPalette::setRecent(const QStringList &keys)
{
    m_recent = keys.mid(0, kMostRecent);
    m_index.setRecent(m_recent);
}

void CommandPalette::toggle()
{
    if (isVisible()) {
        close(true);
    } else {
        open();
    }
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_index.setCommands(m_commands ? m_commands() : QList<Command>{});
    m_index.setTopics(m_topics ? m_topics() : QList<HelpTopic>{});
    const bool isCurrent = m_isIndexed && m_indexed == m_document.revision()
                           && m_indexedScenario == m_document.scenario() && m_isProjectSearched;
    if (!isCurrent) {
        m_index.setProject(m_isProjectSearched ? m_document.resolved() : model::Project{});
        m_isIndexed = m_isProjectSearched;
        m_indexed = m_document.revision();
        m_indexedScenario = m_document.scenario();
    }
    {
        const QSignalBlocker quiet(m_line);
        m_line->clear();
    }
    search();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close(bool giveFocusBack)
{
    if (!isVisible()) {
        return;
    }
    // Hidden with the keyboard in it, Qt would give it to whatever comes next.
    qApp->removeEventFilter(this);
    QWidget *before = m_before;
    m_before = nullptr;
    if (giveFocusBack && before != nullptr && before->isVisible()) {
        before->setFocus(Qt::PopupFocusReason);
    }
    hide();
}

void CommandPalette::search()
{
    m_model->setHits(m_index.find(m_line->text(), kMostHits), m_line->text());
    const int rows = m_model->rowCount();
    if (rows > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    m_foot->setText(rows == 0                  ? tr("Nothing matches “%1”.").arg(m_line->text().trimmed())
                    : m_line->text().isEmpty() ? tr("Arrow keys choose, Enter does it, Esc closes")
                    : rows == kMostHits        ? tr("The best %n matches; type more to narrow them.", nullptr, rows)
                                               : tr("%n match(es)", nullptr, rows));
    step(0);
    if (isVisible()) {
        place();
    }
}

void CommandPalette::place()
{
    const int width = std::min(forms::scaled(680.0), m_window.width() - forms::scaled(32.0));
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : forms::scaled(30.0);
    const int top = std::min(forms::scaled(72.0), m_window.height() / 8);
    const int rest =
        m_line->sizeHint().height() + forms::scaled(16.0) + m_foot->sizeHint().height() + forms::scaled(8.0);
    const int rows = std::clamp(m_model->rowCount(), 1, kRowsShown);
    const int height = std::min(rest + rows * row, m_window.height() - top - forms::scaled(24.0));
    setGeometry((m_window.width() - width) / 2, top, width, height);
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    // The line keeps the keyboard; a screen reader is told what Enter would do.
    m_line->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(PaletteModel::EnabledRole).toBool()) {
        return;
    }
    const Hit hit = m_model->hitAt(index.row());
    remember(m_index.keyOf(hit));
    close(true);
    // What runs may open the palette again or replace the project: nothing of ours is used afterwards.
    switch (hit.kind) {
    case HitKind::Command:
        if (const auto run = m_index.commands().at(hit.index).run) {
            run();
        }
        return;
    case HitKind::Topic:
        if (const auto show = m_index.topics().at(hit.index).show) {
            show();
        }
        return;
    case HitKind::Entity: {
        const model::Address address = m_index.addressOf(hit);
        Q_EMIT entityChosen({address.type, address.id});
        return;
    }
    case HitKind::Field: Q_EMIT fieldChosen(m_index.addressOf(hit)); return;
    }
}

void CommandPalette::remember(const QString &key)
{
    QStringList keys = m_recent;
    keys.removeAll(key);
    keys.prepend(key);
    setRecent(keys);
    Q_EMIT recentChanged();
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Escape: close(true); return true;
    case Qt::Key_K:
        if (modifiers == Qt::ControlModifier) {
            close(true);
            return true;
        }
        return false;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (modifiers != Qt::ControlModifier) {
            return false;
        }
        step(key == Qt::Key_Home ? -m_model->rowCount() : m_model->rowCount());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nothing else to go to
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed != nullptr && pressed != this && !isAncestorOf(pressed)) {
            close(false);
        }
        return false;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Keys of the list must not reach actions of the window with the same key.
        if (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::followFocus(QWidget * /*before*/, QWidget *now)
{
    if (isVisible() && now != nullptr && now->window() == window() && now != this && !isAncestorOf(now)) {
        close(false);
    }
}

void CommandPalette::setTexts()
{
    m_line->setPlaceholderText(tr("Command, entity or field"));
    m_line->setAccessibleName(tr("Find a command, an entity or a field"));
    m_list->setAccessibleName(tr("Matches"));
    m_isIndexed = false; // labels are read anew
}

void CommandPalette::setLooks()
{
    const plot::Palette &tokens = forms::tokensOf(&m_window);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tokens.base);
    setPalette(colours);
    setStyleSheet(QStringLiteral("#commandPalette { border: 1px solid %1; border-radius: 3px; background: %2; }")
                      .arg(tokens.bdc.name(), tokens.base.name()));
    QPalette muted = m_foot->palette();
    muted.setColor(QPalette::WindowText, tokens.mut);
    m_foot->setPalette(muted);
    m_foot->setFont(forms::sizedFont(font(), 11.0));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        setLooks();
    }
}

} // namespace penstock::search
