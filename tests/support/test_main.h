// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several test classes in one executable: each is registered by name and run by ctest as an entry of its own.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace penstock::tests {

/// Called by PENSTOCK_TEST before main().
bool registerTest(const char *className, std::function<std::unique_ptr<QObject>()> make);

} // namespace penstock::tests

/// Once per test class, in its file, after the class.
#define PENSTOCK_TEST(Class)                                                                                           \
    [[maybe_unused]] static const bool registered##Class =                                                             \
        penstock::tests::registerTest(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
