// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/settings.h"

namespace penstock::shell {

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{}

std::unique_ptr<QSettings> Settings::personalStore()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("penstock"),
                                       QStringLiteral("penstock"));
}

} // namespace penstock::shell
