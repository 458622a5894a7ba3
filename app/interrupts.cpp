// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupts.h"

#include "app/exit_code.h"
#include "core/storage/whole_file.h"

#include <csignal>
#include <unistd.h>

namespace penstock::app {

namespace {

void endAtOnce(int)
{
    storage::removeUnfinished();
    ::_exit(Interrupted);
}

} // namespace

void handleInterrupts()
{
    struct sigaction action {
    };
    action.sa_handler = &endAtOnce;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {
        };
        // What the caller ignores (nohup, a shell's background job) stays ignored.
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) {
            ::sigaction(signal, &action, nullptr);
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace penstock::app
