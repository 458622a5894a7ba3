// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look/resources.h"

#include <QFile>

// The macro declares functions, which must not land in a namespace.
static void initialise()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(help);
}

namespace penstock::shell {

void loadResources()
{
    initialise();
}

} // namespace penstock::shell
