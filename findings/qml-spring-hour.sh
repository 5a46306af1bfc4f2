#!/bin/sh
# Half past two on the day that clocks go forward, in QML.
#
# Guess:   new Date(2026, 2, 29, 2, 30) in Copenhagen, a time that does not exist, is 03:30, as the
#          language's standard wants and as browsers and Node say.
# Seen:    QML says 01:30, an hour before.
# With:    PySide6-Essentials 6.11.3; Node 20 (Debian 12, 2026-11-29)
# Matters: a time that is made by adding minutes in QML may lie before the one it was made from.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
export TZ=Europe/Copenhagen
if command -v node >/dev/null; then
    echo "Node $(node --version): $(node -p 'new Date(2026, 2, 29, 2, 30).toString()')"
fi
"$work/venv/bin/python" - <<'EOF'
import sys

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtQml import QJSEngine

application = QCoreApplication(sys.argv)
engine = QJSEngine()
seen = engine.evaluate("new Date(2026, 2, 29, 2, 30).toString()").toString()
print(f"Qt {qVersion()}: {seen}")
if "01:30:00" not in seen:
    sys.exit("not as it was")
EOF
