#!/bin/sh
# QGuiApplication.styleHints().accessibility(), kept in a variable.
#
# Guess:   it lives as long as the application, as the hints in C++ do.
# Seen:    it goes with the Python object of the hints, which nobody kept: "Internal C++ object already
#          deleted". With that in a variable as well it lives.
# With:    PySide6-Essentials 6.11.3 (Python 3.11, Debian 12, 2026-11-29)
# Matters: what follows the desktop's contrast would stop at the first question.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
cat >"$work/look.py" <<'EOF'
import PySide6
from PySide6.QtGui import QGuiApplication

application = QGuiApplication([])


def asked(accessibility):
    try:
        return accessibility.contrastPreference().name
    except RuntimeError as error:
        return str(error)


alone = application.styleHints().accessibility()
print(f"PySide6 {PySide6.__version__}, alone: {asked(alone)}")
hints = application.styleHints()
kept = hints.accessibility()
print(f"with its hints: {asked(kept)}")
raise SystemExit("deleted" not in asked(alone) or "deleted" in asked(kept))
EOF
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" "$work/look.py"
