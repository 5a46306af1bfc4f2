"""Each name has one meaning."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_no_two_things_at_the_top_of_modules_have_one_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        for name in types_in(ast.parse(file.read_text("utf-8"))):
            places[name].append(str(file.relative_to(ROOT)))
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def types_in(module: ast.Module) -> Iterator[str]:
    """The classes and the names that a module gives to types; private ones are nobody else's."""
    for statement in module.body:
        match statement:
            case ast.ClassDef(name):
                names = [name]
            case ast.Assign(targets=targets):
                names = [target.id for target in targets if isinstance(target, ast.Name)]
            case _:
                names = []
        yield from (name for name in names if name[0].isupper() and not name.isupper())
