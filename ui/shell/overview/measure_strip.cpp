// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview/measure_strip.h"

#include "ui/shell/look/appearance.h"
#include "ui/shell/look/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace penstock::shell {

namespace {
constexpr int kTiles = 7;
} // namespace

MeasureStrip::MeasureStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("measureStrip"));
    setAccessibleName(tr("Headline measures"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < kTiles; ++i) {
        auto *tile = new MeasureTile(this);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] {
            if (tile->measure().date) {
                Q_EMIT dateChosen(*tile->measure().date);
            }
        });
        connect(tile, &MeasureTile::copyAllRequested, this, [this] {
            QStringList lines;
            for (const MeasureTile *each : std::as_const(m_tiles)) {
                lines.append(each->plainText());
            }
            QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        });
    }
}

void MeasureStrip::setMeasures(const QList<MeasureText> &measures)
{
    for (qsizetype i = 0; i < m_tiles.size() && i < measures.size(); ++i) {
        m_tiles.at(i)->setMeasure(measures.at(i));
    }
}

int MeasureStrip::rowsFor(int width) const
{
    return width < kTiles * m_tiles.first()->minimumSizeHint().width() ? 2 : 1;
}

int MeasureStrip::heightForWidth(int width) const
{
    return rowsFor(width) * m_tiles.first()->sizeHint().height() + 1;
}

QSize MeasureStrip::sizeHint() const
{
    const QSize tile = m_tiles.first()->sizeHint();
    return {kTiles * tile.width(), tile.height() + 1};
}

QSize MeasureStrip::minimumSizeHint() const
{
    const QSize tile = m_tiles.first()->minimumSizeHint();
    return {(kTiles + 1) / 2 * tile.width(), tile.height() + 1};
}

void MeasureStrip::resizeEvent(QResizeEvent *)
{
    place();
}

void MeasureStrip::place()
{
    const int rows = rowsFor(width());
    const int columns = (kTiles + rows - 1) / rows;
    const int tileHeight = (height() - 1) / rows;
    for (int i = 0; i < kTiles; ++i) {
        const int column = i % columns;
        // Whole pixels without gaps: each edge is rounded on its own.
        const int left = column * width() / columns;
        const int right = (column + 1) * width() / columns;
        m_tiles.at(i)->setGeometry(left, i / columns * tileHeight, right - left, tileHeight);
        m_tiles.at(i)->setLast(column == columns - 1 || i == kTiles - 1);
    }
}

void MeasureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTokens().bd);
}

void MeasureStrip::keyPressEvent(QKeyEvent *event)
{
    const qsizetype here = m_tiles.indexOf(qobject_cast<MeasureTile *>(focusWidget()));
    const int step = event->key() == Qt::Key_Right ? 1 : (event->key() == Qt::Key_Left ? -1 : 0);
    if (step == 0 || here < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_tiles.at(std::clamp<qsizetype>(here + step, 0, m_tiles.size() - 1))->setFocus(Qt::TabFocusReason);
}

} // namespace penstock::shell
