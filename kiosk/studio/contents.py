"""The content files by kind, as one looks for them, and what may be chosen of each kind."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.base import toml
from kiosk.base.textfiles import Unreadable, read_toml
from kiosk.catalogue.kinds import FILES, KINDS
from kiosk.catalogue.workbook.columns import PROGRAMME
from kiosk.domain.languages import BASE_LANGUAGE
from kiosk.domain.order import danish_order


class ContentFile(NamedTuple):
    """A content file, such as partners/tui.toml, and what it is called."""

    file: str
    title: str


class Group(NamedTuple):
    """The files of one kind, whose name is `sheet`; new ones go into `folder`."""

    sheet: str
    folder: str
    files: Sequence[ContentFile]


class Contents:
    """What the files in a folder say, as far as they can be read."""

    def __init__(self, folder: Path) -> None:
        self.tables: dict[str, toml.Table] = {}
        for name in FILES:
            for path in sorted((folder / name).glob("*.toml")):
                try:
                    table = read_toml(path, "docs/content.md")
                except Unreadable:
                    table = {}
                self.tables[path.relative_to(folder).as_posix()] = table

    @property
    def languages(self) -> list[str]:
        """Those of the programme, Danish alone where it does not tell."""
        languages: list[str] = self.tables.get(PROGRAMME, {}).get("languages", [BASE_LANGUAGE])
        return languages

    def groups(self, words: str = "") -> list[Group]:
        """Return the files by kind in Danish order, those whose name or texts have the `words`."""
        wanted = words.casefold()
        groups = []
        for folder, kind in FILES.items():
            files = [
                ContentFile(file, self.title(file))
                for file, table in self.tables.items()
                if file.rpartition("/")[0] == folder
                and wanted in f"{file} {self.title(file)} {table}".casefold()
            ]
            if files:
                files.sort(key=lambda file: danish_order(file.title))
                groups.append(Group(kind.sheet, folder, files))
        return groups

    def title(self, file: str) -> str:
        """What a file is called; by its own name where it has no title."""
        if file == PROGRAMME:
            return "Udgave, adresser og korte beskeder"
        title = self.tables.get(file, {}).get(FILES[file.rpartition("/")[0]].title)
        return _danish(title) or Path(file).stem

    def options(self, pictures: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
        """Return, for each kind of entry that others refer to, its ids with what they are called.

        Offers are those that are no change of another.
        """
        options = {"picture": [(name, name) for name in pictures], "offer": []}
        for file, table in self.tables.items():
            kind = FILES[file.rpartition("/")[0]]
            options.setdefault(kind.table, []).append((Path(file).stem, self.title(file)))
            for offer in table.get(KINDS["offer"].field, []) if kind.table == "partner" else ():
                name = f"{self.title(file)}, {_danish(offer.get('applies_to'))}"
                if not offer.get("instead_of"):
                    options["offer"].append((str(offer.get("id")), name))
        return options


def _danish(text: object) -> str:
    return str(text.get(BASE_LANGUAGE, "") if isinstance(text, dict) else text or "")
