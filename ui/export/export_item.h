// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be exported, without knowing who draws it: the window hands over a list of these, and each makes its picture
// when it is needed, in the language that is then in force.
#pragma once

#include "core/model/project.h"
#include "ui/plot/export.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace penstock::exporting {

/// Julian days.
using Span = std::pair<double, double>;

/// A chart that is computed and ready to be drawn any number of times. It owns its stack: nothing on the screen moves.
class Picture
{
public:
    Picture() = default;
    virtual ~Picture() = default;
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

    [[nodiscard]] virtual plot::PanelStack &stack() = 0;
    /// \p options with what the chart itself says of title, source line, markers and range, where they leave it open.
    [[nodiscard]] virtual plot::PictureOptions options(plot::PictureOptions options) const = 0;
    /// The scenario drawn; empty: the entities as they stand.
    [[nodiscard]] virtual model::Id scenarioId() const = 0;
    /// The project as that scenario sees it.
    [[nodiscard]] virtual const model::Project &resolved() const = 0;
    /// What the chart draws, for its sources; empty: everything that acts in the project.
    [[nodiscard]] virtual QList<std::pair<model::EntityType, model::Id>> entities() const { return {}; }
    /// The numbers behind it; empty: there is no table of them.
    [[nodiscard]] virtual QByteArray csv() const { return {}; }
};

using MakePicture = std::function<model::Expected<std::unique_ptr<Picture>>()>;

struct ExportItem {
    QString title; ///< in the list of charts, translated
    MakePicture make;
    bool isStored = false;        ///< one of the stored views, which can be exported together
    std::optional<Span> shown;    ///< what the screen shows of it; nothing: it is not on the screen
    std::optional<double> cursor; ///< day of the cursor on the screen
    bool hasTime = true;          ///< false: no time axis, so no range to choose
};

struct Language {
    QString code; ///< "ja"; the file of its texts is :/i18n/penstock_ja.qm
    QString name; ///< in itself
};

/// What the window knows and the dialog does not.
struct ExportContext {
    QString projectName; ///< for file names
    QString software;    ///< name and version, for the file's origin
    QList<Language> languages;
    QFont font;
};

} // namespace penstock::exporting
