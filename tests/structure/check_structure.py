#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree against policy.json: who may include whom, where libraries may be used, how long a file may be.

The build already refuses most wrong includes (each room sees only its own roots); this closes the holes: relative
includes, Qt modules by folder, and libraries that leak through a room's public links.
"""
import fnmatch
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
POLICY = json.loads((HERE / "policy.json").read_text(encoding="utf-8"))
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
STANDARD = re.compile(r"^[a-z_]+(\.h)?$")


def room_of(path):
    parts = path.relative_to(ROOT).parts
    return parts[0] if parts[0] == "app" else "/".join(parts[:2])


def check_file(path, faults):
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(ROOT).as_posix()
    room = room_of(path)
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:400]:
        faults.append(f"{name}: the licence line is missing")
    lines = text.count("\n")
    if lines > POLICY["most_lines"] and name not in POLICY["longer_files"]:
        faults.append(f"{name}: {lines} lines; at most {POLICY['most_lines']}, or a reason in policy.json")
    if room not in POLICY["rooms"]:
        faults.append(f"{name}: the room {room} is not in policy.json")
        return
    allowed = [room, *POLICY["rooms"][room]]
    for _, target in INCLUDE.findall(text):
        if ".." in target.split("/"):
            faults.append(f"{name}: includes {target} by a relative path")
        for library, home in POLICY["only_in"].items():
            if target == library and room != home:
                faults.append(f"{name}: includes {library}, which belongs to {home}")
        if re.match(r"^Qt[A-Z]\w*(/|$)", target) and target not in ("QtGlobal", "QtMath", "QtEndian"):
            faults.append(f"{name}: includes {target}; Qt headers go by class name")
        if room.startswith("core/") and target in POLICY["core_may_not_include"]:
            faults.append(f"{name}: core includes {target}")
        if target.startswith(("core/", "ui/", "app/")):
            other = "app" if target.startswith("app/") else "/".join(target.split("/")[:2])
            if not any(fnmatch.fnmatch(other, pattern) for pattern in allowed):
                faults.append(f"{name}: {room} may not include {other}")
        elif room == "core/engine" and not STANDARD.match(target):
            faults.append(f"{name}: the engine includes {target}; it is standard C++ only")


def main():
    faults = []
    files = [p for top in ("app", "core", "ui") for p in sorted((ROOT / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    if len(files) < 20:
        faults.append("hardly any source files were found: is this the right tree?")
    for path in files:
        check_file(path, faults)
    for path in sorted((ROOT / "tests").rglob("*")):
        if path.suffix in (".h", ".cpp") and path.read_text(encoding="utf-8").count("\n") > POLICY["most_lines"] \
                and path.relative_to(ROOT).as_posix() not in POLICY["longer_files"]:
            faults.append(f"{path.relative_to(ROOT).as_posix()}: more than {POLICY['most_lines']} lines")
    print("\n".join(faults) if faults else f"{len(files)} files keep to the rules")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
