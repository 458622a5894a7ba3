// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture_settings.h"

#include <QMimeData>

namespace penstock::exporting {

/// A chart on the clipboard. Each format is drawn when somebody asks for it, and once: copying costs nothing, however
/// slow one of them is. Holds its picture, so that later edits do not reach what was copied.
class PictureMimeData final : public QMimeData
{
    Q_OBJECT
public:
    PictureMimeData(std::shared_ptr<Picture> picture, const plot::PictureOptions &options, const QString &language);
    ~PictureMimeData() override;

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

    /// Formats that have been drawn: for tests.
    [[nodiscard]] QStringList drawn() const { return m_drawn.keys(); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    [[nodiscard]] QVariant draw(const QString &format) const;

    std::shared_ptr<Picture> m_picture;
    plot::PictureOptions m_options;
    QString m_language;
    bool m_hasTable = false;
    mutable QMap<QString, QVariant> m_drawn;
};

/// Makes the picture and puts it on the clipboard, in the size and with the looks of \p settings.
[[nodiscard]] model::Expected<void> copyPicture(const ExportItem &item, const ExportSettings &settings,
                                                const PictureTexts &texts, const ExportContext &context);

} // namespace penstock::exporting
