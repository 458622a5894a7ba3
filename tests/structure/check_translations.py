#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is translated in every language, with the placeholders of its source.

`check_translations.py LUPDATE` also reads the sources, so that a text that is not in the .ts files yet is found.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("ja", "zh_CN")
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def check(path, faults):
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{path.name}: {name}: “{source[:60]}”"
            if translation is None or translation.get("type") == "unfinished":
                faults.append(f"{where} is not translated")
                continue
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                if not form:
                    faults.append(f"{where} is empty")
                # A plural form may leave out the number ("one point").
                wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
                if wanted != set(PLACEHOLDER.findall(form)) - {"%n"}:
                    faults.append(f"{where} has other placeholders: “{form[:60]}”")


def brought_up_to_date(lupdate, folder):
    """Copies of the .ts files as ./dev translations would make them."""
    copies = [shutil.copy(ROOT / "translations" / f"penstock_{language}.ts", folder) for language in LANGUAGES]
    subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "-disable-heuristic", "sametext",
                    "-disable-heuristic", "similartext", "app", "core", "ui", "-ts", *copies],
                   cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    return [pathlib.Path(copy) for copy in copies]


def main():
    faults = []
    files = [ROOT / "translations" / f"penstock_{language}.ts" for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 1 and all(path.exists() for path in files):
            files = brought_up_to_date(sys.argv[1], folder)
        return check_all(files, faults)


def check_all(files, faults):
    for path in files:
        if not path.exists():
            faults.append(f"{path.name} is missing")
            continue
        check(path, faults)
    print("\n".join(faults[:200]) if faults else "every text is translated")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
