// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview_view.h"

#include "ui/forms/tokens.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace penstock::exporting {

using forms::scaled;

/// The picture on the screen: scaled once, then blitted.
class PreviewView::Sheet final : public QWidget
{
public:
    using QWidget::QWidget;

    void show(const QImage &image, QSize size)
    {
        m_image = image;
        m_picture = QPixmap();
        resize(size);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const plot::Palette &t = forms::tokensOf(this);
        if (m_image.hasAlphaChannel()) {
            paintChecks(painter, t);
        }
        if (m_picture.isNull() && !m_image.isNull()) {
            const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
            // As it is where it has its size; else averaged, so that thin lines neither vanish nor double.
            m_picture = QPixmap::fromImage(
                pixels == m_image.size() ? m_image
                                         : m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            m_picture.setDevicePixelRatio(devicePixelRatioF());
        }
        painter.drawPixmap(QPointF(0.0, 0.0), m_picture);
        painter.setPen(t.bd);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    /// What is transparent.
    void paintChecks(QPainter &painter, const plot::Palette &t)
    {
        const int side = scaled(8.0);
        painter.fillRect(rect(), QColor(Qt::white));
        for (int y = 0; y < height(); y += side) {
            for (int x = (y / side % 2) * side; x < width(); x += 2 * side) {
                painter.fillRect(QRect(x, y, side, side), plot::mixed(t.bd, QColor(Qt::white), 0.5));
            }
        }
    }

    QImage m_image;
    QPixmap m_picture;
};

PreviewView::PreviewView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet)
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    setWidget(m_sheet);
    setMinimumSize(scaled(320.0), scaled(120.0));
}

void PreviewView::setImage(const QImage &image)
{
    m_image = image;
    layOut();
}

void PreviewView::setZoom(std::optional<double> zoom)
{
    m_zoom = zoom ? std::optional(std::clamp(*zoom, 0.05, 8.0)) : std::nullopt;
    layOut();
}

double PreviewView::zoom() const
{
    if (m_image.isNull()) {
        return 1.0;
    }
    if (m_zoom) {
        return *m_zoom;
    }
    const QSizeF room = QSizeF(maximumViewportSize()) * devicePixelRatioF();
    return std::min(room.width() / m_image.width(), room.height() / m_image.height());
}

void PreviewView::layOut()
{
    const QSizeF size = QSizeF(m_image.size()) * (zoom() / devicePixelRatioF());
    m_sheet->show(m_image, QSize(std::max(1, static_cast<int>(std::lround(size.width()))),
                                 std::max(1, static_cast<int>(std::lround(size.height())))));
    Q_EMIT zoomChanged();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (isFitted()) {
        layOut();
    }
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

} // namespace penstock::exporting
