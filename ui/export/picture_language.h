// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

namespace penstock::exporting {

/// While it lives, tr() and the default locale speak another language than the window: for the moment in which a
/// picture is made and drawn. No widget notices: the announcement of the change is held back, and no event is processed
/// meanwhile. Main thread only, no event loop inside.
class PictureLanguage
{
public:
    /// \p code "en", "ja", "zh_CN"; empty: the window's own, nothing happens.
    explicit PictureLanguage(const QString &code);
    ~PictureLanguage();
    PictureLanguage(const PictureLanguage &) = delete;
    PictureLanguage &operator=(const PictureLanguage &) = delete;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QLocale m_before;
};

} // namespace penstock::exporting
