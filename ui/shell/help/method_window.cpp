// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/help_dialogs.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/languages.h"
#include "ui/shell/look/metrics.h"

#include <QDialog>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QVBoxLayout>

namespace penstock::shell {

namespace {

/// The page in the language of the texts, else in English.
QString methodText()
{
    const QString language = Languages::bestFor({QLocale().name()});
    for (const QString &name : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/method.md").arg(name));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

class MethodWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit MethodWindow(QWidget *parent)
        : QDialog(parent)
        , m_browser(new QTextBrowser)
    {
        setObjectName(QStringLiteral("methodWindow"));
        setAttribute(Qt::WA_DeleteOnClose);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_browser);
        m_browser->setFrameShape(QFrame::NoFrame);
        m_browser->setOpenExternalLinks(true);
        m_browser->document()->setDocumentMargin(scaled(28));
        resize(scaled(720), scaled(720));
        load();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QDialog::changeEvent(event);
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
            load();
        }
    }

private:
    void load()
    {
        setWindowTitle(tr("Method"));
        const plot::Palette &t = currentTokens();
        m_browser->document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; }").arg(t.acc.name()));
        m_browser->setMarkdown(methodText());
        spaceOut();
    }

    /// Room between paragraphs and above headings, which the reader of Markdown leaves out.
    void spaceOut()
    {
        for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            const bool isItem = block.textList() != nullptr;
            QTextBlockFormat format;
            format.setTopMargin(scaled(level == 0 ? 0 : (level == 1 ? 4 : 18)));
            format.setBottomMargin(scaled(isItem ? 3 : 8));
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            QTextCursor(block).mergeBlockFormat(format);
        }
    }

    QTextBrowser *m_browser;
};

} // namespace

void showMethod(QWidget &window)
{
    auto *shown = window.findChild<MethodWindow *>();
    if (shown == nullptr) {
        shown = new MethodWindow(&window);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace penstock::shell

#include "method_window.moc"
