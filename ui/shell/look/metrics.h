// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/tokens.h"

namespace penstock::shell {

/// Sizes are stated as pixels at 1 em = 13 px, here as in forms.
using forms::scaled;
using forms::sizedFont;

} // namespace penstock::shell
