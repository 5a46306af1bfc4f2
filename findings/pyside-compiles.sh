#!/bin/sh
# Importing PySide6, the second time.
#
# Guess:   its Python files lie in site-packages with their byte code, as those of all packages.
# Seen:    13 of them lie packed in a library, and are unpacked and compiled from source at each import
#          of PySide6, whatever was imported before; with argparse and logging, which only the one
#          that writes .pyi files uses. SBK_EMBED=0 unpacks them once beside shiboken6, for good.
# With:    PySide6-Essentials 6.11.3 (Python 3.11, Debian 12, 2026-11-29)
# Matters: a fifth of what `import PySide6.QtCore` takes, at every start.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PySide6-Essentials==6.11.3
cat >"$work/look.py" <<'EOF'
import builtins
import sys

names = []
compile_as_usual = builtins.compile


def compile_and_note(source, name, *rest, **more):
    names.append(str(name))
    return compile_as_usual(source, name, *rest, **more)


builtins.compile = compile_and_note
import PySide6.QtCore

own = [name for name in names if name.startswith("shibokensupport")]
print(f"PySide6 {PySide6.__version__}: {len(own)} files compiled, argparse {'argparse' in sys.modules}")
sys.exit(bool(own) != (sys.argv[1] == "compiled"))
EOF
"$work/venv/bin/python" "$work/look.py" compiled
"$work/venv/bin/python" "$work/look.py" compiled
SBK_EMBED=0 "$work/venv/bin/python" -c "import PySide6.QtCore"
"$work/venv/bin/python" "$work/look.py" unpacked
