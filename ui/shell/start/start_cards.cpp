// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/start_cards.h"

#include "ui/plot/numbers.h"
#include "ui/shell/look/appearance.h"
#include "ui/shell/look/flat_paint.h"
#include "ui/shell/look/icons.h"
#include "ui/shell/look/metrics.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>

namespace penstock::shell {

namespace {

constexpr double kCardWidth = 330;
constexpr double kCardHeight = 208;
constexpr double kPictureHeight = 106;
constexpr double kRowHeight = 58;
constexpr double kSmall = 11;

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? path.mid(home.size() + 1) : path;
}

/// Up to \p lines lines of \p text, the last one elided.
void paintWrapped(QPainter &painter, const QRect &rect, const QString &text, int lines)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = rect.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const bool isCut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        const QString shown = isCut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                                    : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(rect.left(), y, rect.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                         shown.trimmed());
        y += metrics.lineSpacing() + 1;
    }
    layout.endLayout();
}

/// "Today, 14:32", "Yesterday", "18 Nov 2026".
QString whenText(const QDateTime &when, const QLocale &locale)
{
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0) {
        return RecentRow::tr("Today, %1", "time of day").arg(locale.toString(when.time(), QLocale::ShortFormat));
    }
    return days == 1 ? RecentRow::tr("Yesterday") : plot::longDate(when.date(), locale);
}

} // namespace

// ---- BigButton

BigButton::BigButton(const QIcon &icon, const QString &title, const QString &line, bool primary, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
    , m_isPrimary(primary)
{
    setText(title);
    setIcon(icon);
    setAccessibleDescription(line);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BigButton::sizeHint() const
{
    return {scaled(324), scaled(52)};
}

void BigButton::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    QColor face = m_isPrimary ? t.acc : t.button;
    if (isDown() || underMouse()) {
        face = m_isPrimary ? plot::mixed(t.text, t.acc, isDown() ? 0.2 : 0.1)
                           : plot::mixed(t.acc, t.button, isDown() ? 0.16 : 0.08);
    }
    paintBox(painter, rect(), face, m_isPrimary ? face : t.bd);
    if (hasFocus()) {
        paintFocusRing(painter, m_isPrimary ? rect().adjusted(-1, -1, 1, 1) : rect());
        if (m_isPrimary) {
            paintBox(painter, rect().adjusted(2, 2, -2, -2), QColor(), t.acctx);
        }
    }
    const int iconSize = scaled(16);
    icon().paint(&painter, QRect(scaled(15), (height() - iconSize) / 2, iconSize, iconSize));
    const int left = scaled(43);
    painter.setFont(sizedFont(font(), 13, true));
    painter.setPen(m_isPrimary ? t.acctx : t.text);
    painter.drawText(QRect(left, scaled(8), width() - left - 8, scaled(18)), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(sizedFont(font(), kSmall));
    painter.setPen(m_isPrimary ? t.acctx : t.mut);
    painter.drawText(QRect(left, scaled(27), width() - left - 8, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_line, Qt::ElideRight, width() - left - 8));
}

// ---- RecentRow

RecentRow::RecentRow(const RecentFile &file, QWidget *parent)
    : QAbstractButton(parent)
    , m_file(file)
    , m_exists(file.exists())
{
    setText(QFileInfo(file.path).completeBaseName());
    setToolTip(file.path);
    setAccessibleName(m_exists ? text() : tr("%1, file not found", "name of a file").arg(text()));
    setAccessibleDescription(file.path);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!m_exists) {
        m_locate = new QPushButton(tr("Locate…"), this);
        m_remove = new QPushButton(tr("Remove from list"), this);
        connect(m_locate, &QPushButton::clicked, this, &RecentRow::locateRequested);
        connect(m_remove, &QPushButton::clicked, this, &RecentRow::removeRequested);
    }
}

void RecentRow::setSketch(const Sketch &sketch)
{
    m_sketch = sketch;
    update();
}

QSize RecentRow::sizeHint() const
{
    return {scaled(600), scaled(kRowHeight)};
}

void RecentRow::resizeEvent(QResizeEvent *)
{
    if (m_locate == nullptr) {
        return;
    }
    int right = width() - scaled(12);
    for (QPushButton *button : {m_remove, m_locate}) {
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        right -= size.width() + scaled(10);
    }
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    const bool isHot = m_exists && (underMouse() || isDown() || hasFocus());
    painter.fillRect(rect(), isHot ? t.accbg : t.base);
    if (isHot) {
        painter.fillRect(QRect(0, 0, 3, height()), t.acc);
    }
    const QRect picture(scaled(13), scaled(8), scaled(72), height() - scaled(17));
    if (m_exists) {
        paintSketch(painter, QRectF(picture), m_sketch);
        paintBox(painter, picture.adjusted(0, 0, 1, 1), QColor(), t.bd, 0.0);
    } else {
        painter.setPen(QPen(t.bdc, 1.0, Qt::DashLine));
        painter.drawRect(picture);
        const int size = scaled(16);
        lineIcon(QStringLiteral("warning"), IconTone::Warning)
            .paint(&painter, QRect(picture.center().x() - size / 2, picture.center().y() - size / 2, size, size));
    }
    const int left = picture.right() + scaled(12);
    const QString when = m_exists ? whenText(m_file.used, locale()) : QString();
    const QFontMetrics metrics(font());
    const int buttons = m_locate != nullptr ? width() - m_locate->x() : 0;
    const int right = width() - scaled(12) - (m_exists ? metrics.horizontalAdvance(when) + 12 : buttons);
    painter.setFont(sizedFont(font(), 13, true));
    painter.setPen(m_exists ? t.text : t.mut);
    painter.drawText(QRect(left, scaled(10), right - left, scaled(19)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, right - left));
    QStringList parts{shortPath(m_file.path)};
    if (!m_exists) {
        parts.append(tr("file not found"));
    } else if (m_file.scenarios > 0) {
        parts.append(tr("%n scenario(s)", nullptr, static_cast<int>(m_file.scenarios)));
    }
    painter.setFont(sizedFont(font(), kSmall));
    painter.setPen(t.mut);
    painter.drawText(
        QRect(left, scaled(29), right - left, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideMiddle, right - left));
    if (!when.isEmpty()) {
        painter.setFont(font());
        painter.drawText(rect().adjusted(0, 0, -scaled(12), 0), Qt::AlignRight | Qt::AlignVCenter, when);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), 0.0);
    }
}

void RecentRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QAction *remove = menu.addAction(lineIcon(QStringLiteral("close")), tr("&Remove from list"));
    if (menu.exec(event->globalPos()) == remove) {
        Q_EMIT removeRequested();
    }
}

// ---- SampleCard

SampleCard::SampleCard(const Sample &sample, QWidget *parent)
    : QAbstractButton(parent)
    , m_sample(sample)
{
    setObjectName(QStringLiteral("sample.") + sample.name);
    setText(sample.title);
    setAccessibleDescription(sample.summary);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void SampleCard::setSketch(const Sketch &sketch)
{
    m_sketch = sketch;
    update();
}

QSize SampleCard::sizeHint() const
{
    return {scaled(kCardWidth), scaled(kCardHeight)};
}

void SampleCard::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), isDown() ? t.accbg : t.base);
    const int pictureHeight = scaled(kPictureHeight);
    paintSketch(painter, QRectF(1, 1, width() - 2, pictureHeight), m_sketch);
    painter.fillRect(QRect(0, pictureHeight, width(), 1), t.hair);
    paintBox(painter, rect(), QColor(), underMouse() ? t.acc : t.bd, 0.0);

    const int margin = scaled(13);
    const int textWidth = width() - 2 * margin;
    int y = pictureHeight + scaled(10);
    painter.setFont(sizedFont(font(), 14, true));
    painter.setPen(t.text);
    painter.drawText(QRect(margin, y, textWidth, scaled(20)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, textWidth));
    y += scaled(22);
    painter.setFont(font());
    painter.setPen(t.mut);
    paintWrapped(painter, QRect(margin, y, textWidth, height() - y), m_sample.summary, 2);
    painter.setFont(sizedFont(font(), kSmall));
    painter.drawText(QRect(margin, height() - scaled(27), textWidth, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_sketch.counts, Qt::ElideRight, textWidth));
    if (hasFocus()) {
        paintFocusRing(painter, rect(), 0.0);
    }
}

// ---- EmptyCard

EmptyCard::EmptyCard(QWidget *parent)
    : QWidget(parent)
    , m_create(new QPushButton(tr("Create"), this))
{
    connect(m_create, &QPushButton::clicked, this, &EmptyCard::createRequested);
}

QSize EmptyCard::sizeHint() const
{
    return {scaled(kCardWidth), scaled(kCardHeight)};
}

void EmptyCard::resizeEvent(QResizeEvent *)
{
    const QSize size = m_create->sizeHint();
    m_create->setGeometry(scaled(16), scaled(112), size.width(), size.height());
}

void EmptyCard::paintEvent(QPaintEvent *)
{
    const plot::Palette &t = currentTokens();
    QPainter painter(this);
    painter.setPen(QPen(t.bd, 1.0, Qt::DashLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int margin = scaled(16);
    painter.setFont(sizedFont(font(), 14, true));
    painter.setPen(t.text);
    painter.drawText(QRect(margin, scaled(16), width() - 2 * margin, scaled(20)), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Empty project"));
    painter.setFont(font());
    painter.setPen(t.mut);
    paintWrapped(painter, QRect(margin, scaled(40), width() - 2 * margin, height()),
                 tr("Starts with the platforms, the chips and the published rules as events that are switched off."),
                 3);
}

} // namespace penstock::shell
