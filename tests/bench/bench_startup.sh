#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Time from the start of the process to the first painted window, warm: bench_startup.sh EXECUTABLE [RUNS] [FILE].
# Needs a display; xvfb-run serves.
set -euo pipefail
executable=${1:?usage: bench_startup.sh EXECUTABLE [RUNS] [FILE]}
runs=${2:-10}
file=${3:-}
config=$(mktemp -d)
trap 'rm -rf "$config"' EXIT
times=()
for ((i = 0; i <= runs; ++i)); do
    line=$(XDG_CONFIG_HOME=$config PENSTOCK_TRACE_STARTUP=quit "$executable" ${file:+"$file"} 2>&1 >/dev/null |
        sed -n 's/^first paint after \([0-9]*\) ms.*$/\1/p')
    [ -n "$line" ] || { echo "no window was painted" >&2; exit 1; }
    ((i == 0)) || times+=("$line") # the first one warms the caches
done
printf '%s\n' "${times[@]}" | sort -n | awk '{ t[NR] = $1 } END { printf "first paint: median %d ms, best %d, worst %d (%d runs)\n", t[int((NR + 1) / 2)], t[1], t[NR], NR }'
