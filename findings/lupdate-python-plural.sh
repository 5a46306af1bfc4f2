#!/bin/sh
# A text with a number in it, translated from Python.
#
# Guess:   translate("C", "%n days", "", n) is found with plural forms, as in C++: the fourth argument is n.
# Seen:    lupdate takes it for a text without forms, and leaves it out where n is an attribute. It
#          sees the forms only where n is a literal. In tr("%n days", "", n) it sees them always.
# With:    PySide6-Essentials 6.11.3 (Debian 12, 2026-11-29)
# Matters: "1 days": no translator is ever asked for the other form.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
cat > "$work/said.py" <<'EOF'
translate("C", "a name %n", "", n)
translate("C", "an attribute %n", "", o.n)
translate("C", "a literal %n", "", 5)


class C:
    def say(self):
        return self.tr("by tr %n", "", o.n)
EOF
"$work/venv/bin/pyside6-lupdate" "$work/said.py" -silent -ts "$work/said.ts"
"$work/venv/bin/python" - "$work/said.ts" <<'EOF'
import sys
import xml.etree.ElementTree as ET

import PySide6

print("PySide6", PySide6.__version__)
messages = list(ET.parse(sys.argv[1]).getroot().iter("message"))
seen = {message.findtext("source"): message.get("numerus") == "yes" for message in messages}
print(seen)
if seen != {"a name %n": False, "a literal %n": True, "by tr %n": True}:
    sys.exit("not as it was")
EOF
