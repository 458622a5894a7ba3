// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QStandardPaths>
#include <QTest>

#ifdef PENSTOCK_TEST_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace penstock::tests {

namespace {

std::map<std::string, std::function<std::unique_ptr<QObject>()>> &registry()
{
    static std::map<std::string, std::function<std::unique_ptr<QObject>()>> classes;
    return classes;
}

} // namespace

bool registerTest(const char *className, std::function<std::unique_ptr<QObject>()> make)
{
    registry()[className] = std::move(make);
    return true;
}

} // namespace penstock::tests

/// `executable [Class] [Qt Test arguments]`: one class, or all in turn.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
#ifdef PENSTOCK_TEST_GUI
    const QApplication app(argc, argv);
#else
    const QCoreApplication app(argc, argv);
#endif
    QCoreApplication::setOrganizationName(QStringLiteral("Penstock tests"));
    const auto &classes = penstock::tests::registry();
    std::vector<char *> rest(argv, argv + argc);
    std::string wanted;
    if (argc > 1 && argv[1][0] != '-') {
        wanted = argv[1];
        rest.erase(rest.begin() + 1);
        if (!classes.contains(wanted)) {
            std::fprintf(stderr, "there is no test class %s here\n", argv[1]);
            return 1;
        }
    }
    int failed = 0;
    for (const auto &[name, make] : classes) {
        if (wanted.empty() || wanted == name) {
            const auto object = make();
            failed += QTest::qExec(object.get(), static_cast<int>(rest.size()), rest.data());
        }
    }
    return failed == 0 ? 0 : 1;
}
