// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startup_trace.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace penstock::shell {

namespace {

/// Milliseconds since the kernel started this process (Linux; to its clock tick of 10 ms).
double processAge()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    const QByteArray text = stat.readAll();
    // Fields are counted after the name in brackets, which may hold blanks: starttime is the 20th after it.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9) * 1000.0
           - fields.value(19).toDouble() / ticks * 1000.0;
}

/// Processor time of all threads: what the start costs on a machine that has nothing else to do.
double workedMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

class FirstPaint final : public QObject
{
public:
    FirstPaint(QObject *parent, bool quits)
        : QObject(parent)
        , m_quits(quits)
    {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            watched->removeEventFilter(this);
            // The event is filtered before it is painted; what follows it in the queue comes after.
            QTimer::singleShot(0, this, [this] {
                std::fprintf(stderr, "first paint after %.0f ms, %.0f ms of them at work\n", processAge(),
                             workedMilliseconds());
                if (m_quits) {
                    QApplication::exit(0);
                }
            });
        }
        return false;
    }

private:
    bool m_quits;
};

} // namespace

void traceStartup(QWidget &window)
{
    const QString wanted = qEnvironmentVariable("PENSTOCK_TRACE_STARTUP");
    if (!wanted.isEmpty()) {
        window.installEventFilter(new FirstPaint(&window, wanted == QLatin1String("quit")));
    }
}

} // namespace penstock::shell
