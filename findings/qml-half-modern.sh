#!/bin/sh
# Which JavaScript QML takes.
#
# Guess:   an engine that takes a?.b, a ?? b (2020) and 1_000 (2021) takes all that came before them.
# Seen:    it takes none of: {...object} (2018), async functions (2017), catch without a name, flat()
#          (both 2019), class fields, at() (both 2022), nor trimEnd(), Object.fromEntries(), Intl.
# With:    PySide6-Essentials 6.11.3 (Debian 12, 2026-11-29)
# Matters: code that was tried in a browser ends a page with a syntax error, and newer is no help to judge by.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
"$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtQml import QJSEngine

print("Qt", qVersion())
application = QCoreApplication(sys.argv)
engine = QJSEngine()
takes = ["({a: 1}).a?.b", "null ?? 1", "1_000", "2 ** 3", "[...[1]]"]
refuses = [
    "({...{a: 1}})",
    "(async function () {})",
    "try { 1 } catch { 2 }",
    "(class { x = 1 })",
    "[[1]].flat()",
    "[1].at(-1)",
    "'a '.trimEnd()",
    "Object.fromEntries([])",
    "Intl",
]
failed = [code for code in takes + refuses if engine.evaluate(code).isError()]
for code in takes + refuses:
    print("refuses" if code in failed else "takes  ", code)
if failed != refuses:
    sys.exit("not as it was")
EOF
