"""Checks every QML file: qmllint knows the Python view models' types, qmlformat finds no change.

What Qt takes without a word and does otherwise than one would think is found as well: TRAPS.

    python -m tests.qml_checks [--fix]

With --fix the files are formatted in place first.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine, QJSValue

from kiosk.base.paths import QML, ROOT

VIEW_MODELS = ROOT / "kiosk" / "viewmodels"
TESTS = ROOT / "tests" / "qml"
MODULE = "Kiosk.ViewModels"
PYSIDE = Path(PySide6.__file__).parent
TRAPS = {
    r"\.(sort|toSorted)\(": "QML's sort mixes up what is equal (Qt 6.11); let Python sort",
    r"\\[pP]\{": "a class such as \\p{L} matches nothing in QML (Qt 6.11); name the letters",
    r"\bT\.(Abstract|Round|Tool)?Button\b|QtQuick\.Controls": "its buttons are read without &",
    r"^ +GridView \{": "with a current item it goes down once it grew (Qt 6.11); use RowGrid",
    r"\btnum\b": "Besley's tabular zero stays thin from weight 500 on; other families have figures",
}
EXPRESSION = re.compile(r"(?:[=(:,?!&|\[]|^)\s*/((?![*/])(?:\\.|[^/\\\n])+)/([a-z]*)")
FOREIGN = [f"qt6{part}_metatypes.json" for part in ("core", "gui", "qml", "quick")]


def main() -> int:
    """Prints what is wrong and returns how many checks failed."""
    files = sorted((*QML.rglob("*.qml"), *TESTS.glob("*.qml")))
    if not files:
        print(f"no QML files under {QML}", file=sys.stderr)
        return 1
    if "--fix" in sys.argv[1:]:
        run(PYSIDE / "qmlformat", "--inplace", *files)
    changed = unformatted(files)
    for file in changed:
        print(f"{file}: not as qmlformat writes it (python -m tests.qml_checks --fix)")
    build = ROOT / "build" / "qml"
    _ = QCoreApplication.instance() or QCoreApplication()
    found = [trap for file in files for trap in traps(file)]
    for trap in found:
        print(trap)
    failures = (
        bool(changed) + bool(found) + (lint(files, export_types(VIEW_MODELS, build), QML) != 0)
    )
    if not failures:
        print(f"{len(files)} QML files: qmllint and qmlformat have nothing to say")
    return failures


def export_types(sources: Path, build: Path) -> Path:
    """Writes the QML types of the Python files in a folder as a module that qmllint can import.

    Returns:
        The import path that holds the module.

    Raises:
        subprocess.CalledProcessError: A file cannot be read as view models.
    """
    shutil.rmtree(build, ignore_errors=True)
    module = build.joinpath(*MODULE.split("."))
    module.mkdir(parents=True)
    dump = build / "metatypes.json"
    metaobjectdump = PYSIDE / "scripts" / "metaobjectdump.py"
    files = sorted(sources.glob("*.py"))
    run(sys.executable, metaobjectdump, "--quiet", "--out-file", dump, *files)
    mark_constants(dump)
    run(
        PYSIDE / "Qt" / "libexec" / "qmltyperegistrar",
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(str(PYSIDE / "Qt" / "metatypes" / name) for name in FOREIGN)),
        *("--generate-qmltypes", module / "types.qmltypes"),
        *("-o", build / "registrations.cpp"),
        dump,
    )
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n", "utf-8")
    return build


def mark_constants(dump: Path) -> None:
    """Adds what metaobjectdump leaves out: the constants, and what `rows_of` makes."""
    modules = json.loads(dump.read_text("utf-8"))
    for module in modules:
        tree = ast.parse(Path(module["inputFile"]).read_text("utf-8"))
        classes = {cls.name: cls.body for cls in ast.walk(tree) if isinstance(cls, ast.ClassDef)}
        for cls in module["classes"]:
            body = classes[cls["className"]]
            constants = {
                function.name
                for function in body
                if isinstance(function, ast.FunctionDef) and has_constant_decorator(function)
            }
            properties = cls.setdefault("properties", [])
            for name in rows_in(body):
                properties.append({"name": name, "type": "RowsModel", "read": name})
                constants.add(name)
            for number, entry in enumerate(properties):
                entry |= {"constant": entry["name"] in constants, "index": number}
    dump.write_text(json.dumps(modules), "utf-8")


def rows_in(body: list[ast.stmt]) -> Iterator[str]:
    """The properties that a class declares by `rows_of`."""
    for statement in body:
        match statement:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("rows_of" | "fetched_rows_of"))):
                yield name


def has_constant_decorator(function: ast.FunctionDef) -> bool:
    return any(
        keyword.arg == "constant"
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
    )


def lint(files: list[Path], *import_paths: Path) -> int:
    """Returns qmllint's exit code: not zero if it warns of anything in the files."""
    options = ["--max-warnings", "0", "--unused-imports", "warning"]
    imports = [argument for path in import_paths for argument in ("-I", path)]
    # qmllint imports every .qmltypes file in its working folder; the first import path has none.
    return subprocess.run(
        [PYSIDE / "qmllint", *options, *imports, *files], cwd=import_paths[0]
    ).returncode


def traps(file: Path) -> Iterator[str]:
    """What Qt does otherwise in a file, with its line: TRAPS, and expressions that it cannot read.

    A regular expression that it cannot read is taken as it stands and matches nothing; only
    `new RegExp` tells.
    """
    engine = QJSEngine()
    compile_ = cast(
        QJSValue, engine.evaluate("(function(source, flags) { new RegExp(source, flags) })")
    )
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        for trap, told in TRAPS.items():
            if re.search(trap, line):
                yield f"{file}:{number}: {told}"
        for expression in EXPRESSION.finditer(line):
            if compile_.call([QJSValue(part) for part in expression.groups()]).isError():
                yield f"{file}:{number}: QML cannot read /{expression[1]}/, and matches nothing"


def unformatted(files: list[Path]) -> list[Path]:
    """Returns those of the files that qmlformat writes otherwise."""
    with TemporaryDirectory() as folder:
        copies = [Path(folder, str(number), file.name) for number, file in enumerate(files)]
        for file, copy in zip(files, copies, strict=True):
            copy.parent.mkdir()
            shutil.copyfile(file, copy)
        run(PYSIDE / "qmlformat", "--inplace", *copies)  # one call, not one for each file
        pairs = zip(files, copies, strict=True)
        return [file for file, copy in pairs if copy.read_bytes() != file.read_bytes()]


def run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


if __name__ == "__main__":
    sys.exit(main())
