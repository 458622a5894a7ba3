// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock::shell {

/// Makes icons and help pages known. They lie in a static library, from which nothing else would draw them in.
void loadResources();

} // namespace penstock::shell
