// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/help_dialogs.h"

#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace penstock::shell {

namespace {

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent)
        : QDialog(parent)
    {
        setObjectName(QStringLiteral("aboutDialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("About Penstock"));
        auto *layout = new QVBoxLayout(this);
        const int margin = scaled(24);
        layout->setContentsMargins(margin, margin, margin, scaled(16));
        layout->setSpacing(scaled(12));

        auto *head = new QHBoxLayout;
        head->setSpacing(scaled(16));
        auto *mark = new QLabel;
        mark->setPixmap(applicationIcon().pixmap(QSize(scaled(64), scaled(64)), devicePixelRatioF()));
        auto *name = new QLabel(QStringLiteral("Penstock"));
        name->setFont(sizedFont(font(), 26, true));
        auto *version = new QLabel(tr("Version %1").arg(QApplication::applicationVersion()));
        auto *titles = new QVBoxLayout;
        titles->addWidget(name);
        titles->addWidget(version);
        head->addWidget(mark);
        head->addLayout(titles);
        head->addStretch();
        layout->addLayout(head);

        layout->addWidget(
            paragraph(tr("Shows when a stockpile of accelerators runs dry behind an export control: how long "
                         "after the gate closes, how hard, and for whom.")));
        layout->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 or later.")));
        layout->addWidget(paragraph(parts()));

        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        QPushButton *copy = buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
        copy->setObjectName(QStringLiteral("copyDetails"));
        copy->setIcon(lineIcon(QStringLiteral("copy")));
        copy->setToolTip(tr("Version and parts as text, for a report"));
        connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(aboutDetails()); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        layout->addSpacing(scaled(8));
        layout->addWidget(buttons);
        setFixedWidth(scaled(480));
    }

private:
    static QString parts()
    {
        return tr("Built with Qt %1 (LGPL 3), SQLite %2 (public domain), JSON for Modern C++ (MIT) and "
                  "tl::expected (CC0).")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(PENSTOCK_SQLITE_VERSION));
    }

    QLabel *paragraph(const QString &text) const
    {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }
};

} // namespace

QString aboutDetails()
{
    // For a report, so in English whatever the language.
    return QStringLiteral("Penstock %1\nQt %2 (built with %3)\nSQLite %4\n%5, %6, platform %7\nLocale %8\n")
        .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
             QStringLiteral(PENSTOCK_SQLITE_VERSION), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QGuiApplication::platformName(), QLocale().name());
}

void showAbout(QWidget &window)
{
    auto *shown = window.findChild<AboutDialog *>();
    if (shown == nullptr) {
        shown = new AboutDialog(&window);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace penstock::shell

#include "about_dialog.moc"
