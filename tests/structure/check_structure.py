#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree against policy.json: who may include or link whom, where libraries belong, how long a file may be.

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
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:home|root|work|Users)/")
TEXT_FILES = (".cpp", ".h", ".txt", ".cmake", ".md", ".json", ".py", ".sql", ".ts", ".xml", ".desktop", "")
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


def check_links(path, faults):
    """A room may not name another in its CMakeLists.txt that it may not include."""
    room = room_of(path)
    call = re.search(r"penstock_room\((.*?)\)", re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8")), re.DOTALL)
    for word in call.group(1).split() if call and room in POLICY["rooms"] else ():
        match = re.fullmatch(r"(?:penstock_)?(core|ui)[/_](\w+)", word)
        if match:
            other = "/".join(match.groups())
            if not any(fnmatch.fnmatch(other, pattern) for pattern in [room, *POLICY["rooms"][room]]):
                faults.append(f"{path.relative_to(ROOT).as_posix()}: {room} may not use {other}")


def check_machine_paths(faults):
    """Nothing in the tree may know where somebody's checkout lies."""
    for top in ("app", "cmake", "core", "resources", "tests", "translations", "ui"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.is_file() and path.suffix in TEXT_FILES and path != HERE / "check_structure.py":
                found = MACHINE_PATH.search(path.read_text(encoding="utf-8", errors="replace"))
                if found:
                    faults.append(f"{path.relative_to(ROOT).as_posix()}: names a path of one machine, {found.group()}…")


def main():
    faults = []
    files = [p for top in ("app", "core", "ui") for p in sorted((ROOT / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    if len(files) < 20:
        faults.append("hardly any source files were found: is this the right tree?")
    for path in files:
        check_file(path, faults)
    for top in ("core", "ui"):
        for path in sorted((ROOT / top).glob("*/CMakeLists.txt")):
            check_links(path, faults)
    check_machine_paths(faults)
    for path in sorted((ROOT / "tests").rglob("*")):
        if path.suffix in (".h", ".cpp") and path.read_text(encoding="utf-8").count("\n") > POLICY["most_lines"] \
                and path.relative_to(ROOT).as_posix() not in POLICY["longer_files"]:
            faults.append(f"{path.relative_to(ROOT).as_posix()}: more than {POLICY['most_lines']} lines")
    print("\n".join(faults) if faults else f"{len(files)} files keep to the rules")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
