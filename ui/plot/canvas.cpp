// SPDX-License-Identifier: GPL-3.0-or-later

// The header of the library is written with the keywords that our code does without.
#undef QT_NO_FOREACH
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

#include "ui/plot/canvas.h"

namespace penstock::plot {

namespace {

/// One of our paint functions as a thing on a layer of the plot.
class Painted final : public QCPLayerable
{
public:
    Painted(QCustomPlot *plot, const QString &layer, Canvas::Paint paint)
        : QCPLayerable(plot, layer)
        , m_paint(std::move(paint))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    void draw(QCPPainter *painter) override { m_paint(*painter); }

private:
    Canvas::Paint m_paint;
};

} // namespace

class Canvas::Surface final : public QCustomPlot
{
public:
    Surface(QWidget *parent, Paint content, Paint overlay)
        : QCustomPlot(parent)
    {
        // Layout, axes and legend are ours; of the plot we use layers, buffers and device pixel ratio.
        plotLayout()->clear();
        setBackground(QBrush(Qt::NoBrush));
        setNoAntialiasingOnDrag(false);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        for (const char *name : {"background", "grid", "axes", "legend"})
            removeLayer(layer(QLatin1String(name)));
        layer(QStringLiteral("main"))->setMode(QCPLayer::lmBuffered);
        layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
        // Owned by the plot.
        new Painted(this, QStringLiteral("main"), std::move(content));
        new Painted(this, QStringLiteral("overlay"), std::move(overlay));
    }

    void invalidate(bool content)
    {
        m_contentStale = m_contentStale || content;
        m_overlayStale = true;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_contentStale || m_overlayStale) {
            // Replotting asks for a paint event, which is the one we are in.
            setAttribute(Qt::WA_UpdatesDisabled, true);
            if (m_contentStale)
                replot(QCustomPlot::rpQueuedRefresh);
            else
                layer(QStringLiteral("overlay"))->replot();
            setAttribute(Qt::WA_UpdatesDisabled, false);
            m_contentStale = m_overlayStale = false;
        }
        QCustomPlot::paintEvent(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        m_contentStale = true;
        setViewport(rect());
        QWidget::resizeEvent(event);
        update();
    }

private:
    bool m_contentStale = true;
    bool m_overlayStale = true;
};

Canvas::Canvas(QWidget *parent, Paint content, Paint overlay)
    : m_surface(new Surface(parent, std::move(content), std::move(overlay)))
{
}

Canvas::~Canvas() = default;

QWidget *Canvas::widget() const
{
    return m_surface;
}

void Canvas::contentChanged()
{
    m_surface->invalidate(true);
}

void Canvas::overlayChanged()
{
    m_surface->invalidate(false);
}

} // namespace penstock::plot
