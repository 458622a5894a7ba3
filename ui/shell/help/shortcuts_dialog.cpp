// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/help_dialogs.h"

#include "ui/shell/actions/action_table.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace penstock::shell {

namespace {

/// Keys that charts handle by themselves.
struct ChartKey {
    const char *keys;
    const char *text; // context "ChartKey"
};
constexpr std::array<ChartKey, 7> kChartKeys{{
    {"Left; Right", QT_TRANSLATE_NOOP("ChartKey", "Move the cursor or the focused handle by a day")},
    {"Shift+Left; Shift+Right", QT_TRANSLATE_NOOP("ChartKey", "The same by seven days")},
    {"Ctrl+Shift+Left; Ctrl+Shift+Right", QT_TRANSLATE_NOOP("ChartKey", "The same by a month")},
    {"Home; End", QT_TRANSLATE_NOOP("ChartKey", "Go to the start or the end of the horizon")},
    {"[; ]", QT_TRANSLATE_NOOP("ChartKey", "Walk to the previous or next event, release or handle")},
    {"Return", QT_TRANSLATE_NOOP("ChartKey", "Edit what has the focus")},
    {"Esc", QT_TRANSLATE_NOOP("ChartKey", "Put back what is being dragged")},
}};

QString nativeKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral("   "));
}

QList<QKeySequence> keysOf(const char *text)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(text).split(QStringLiteral("; "));
    for (const QString &part : parts) {
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    }
    return keys;
}

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *parent)
        : QDialog(parent)
    {
        setObjectName(QStringLiteral("shortcutsDialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Keyboard shortcuts"));
        auto *layout = new QVBoxLayout(this);
        auto *filter = new QLineEdit;
        filter->setPlaceholderText(tr("Find a command or key"));
        filter->setClearButtonEnabled(true);
        filter->addAction(lineIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
        m_list = new QTreeWidget;
        m_list->setColumnCount(2);
        m_list->setHeaderHidden(true);
        m_list->setRootIsDecorated(false);
        m_list->setIndentation(scaled(8));
        m_list->setSelectionMode(QAbstractItemView::NoSelection);
        m_list->setAccessibleName(windowTitle());
        layout->addWidget(filter);
        layout->addWidget(m_list);
        fill();
        m_list->header()->setStretchLastSection(true);
        m_list->setColumnWidth(0, scaled(330));
        resize(scaled(560), scaled(560));
        connect(filter, &QLineEdit::textChanged, this, &ShortcutsDialog::applyFilter);
    }

private:
    QTreeWidgetItem *addHeading(const QString &text)
    {
        auto *heading = new QTreeWidgetItem(m_list, {text});
        heading->setFont(0, sizedFont(font(), 13, true));
        heading->setFirstColumnSpanned(true);
        heading->setExpanded(true);
        return heading;
    }

    void fill()
    {
        QHash<int, QTreeWidgetItem *> headings;
        for (const ActionEntry &entry : actionTable()) {
            const QList<QKeySequence> keys = shortcutsOf(entry);
            if (keys.isEmpty()) {
                continue;
            }
            QTreeWidgetItem *&heading = headings[static_cast<int>(entry.menu)];
            if (heading == nullptr) {
                heading = addHeading(withoutMnemonic(menuTitle(entry.menu)));
            }
            auto *row = new QTreeWidgetItem(heading, {withoutMnemonic(textOf(entry)), nativeKeys(keys)});
            row->setToolTip(0, QCoreApplication::translate("Action", entry.tip));
        }
        QTreeWidgetItem *charts = addHeading(tr("In charts"));
        for (const ChartKey &key : kChartKeys) {
            new QTreeWidgetItem(charts,
                                {QCoreApplication::translate("ChartKey", key.text), nativeKeys(keysOf(key.keys))});
        }
    }

    void applyFilter(const QString &text)
    {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *heading = m_list->topLevelItem(i);
            bool any = false;
            for (int j = 0; j < heading->childCount(); ++j) {
                QTreeWidgetItem *row = heading->child(j);
                const bool shown = row->text(0).contains(text, Qt::CaseInsensitive)
                                   || row->text(1).contains(text, Qt::CaseInsensitive);
                row->setHidden(!shown);
                any = any || shown;
            }
            heading->setHidden(!any);
        }
    }

    QTreeWidget *m_list = nullptr;
};

} // namespace

void showShortcuts(QWidget &window)
{
    auto *shown = window.findChild<ShortcutsDialog *>();
    if (shown == nullptr) {
        shown = new ShortcutsDialog(&window);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace penstock::shell

#include "shortcuts_dialog.moc"
