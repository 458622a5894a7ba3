// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QScrollArea>

#include <optional>

namespace penstock::exporting {

/// The picture as it will come out, fitted into the view or larger. Keys and wheel scroll, Ctrl and wheel zoom.
class PreviewView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent);

    /// Every pixel as it is exported, unless the export has more pixels than are sensible to preview.
    void setImage(const QImage &image);
    [[nodiscard]] const QImage &image() const { return m_image; }

    /// Screen pixels a pixel of the picture; nothing: what fits.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isFitted() const { return !m_zoom.has_value(); }

Q_SIGNALS:
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();

    class Sheet;
    Sheet *m_sheet;
    QImage m_image;
    std::optional<double> m_zoom;
};

} // namespace penstock::exporting
