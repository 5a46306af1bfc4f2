"""Reads the content files and pictures, and tells everything that is wrong with them at once."""

from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.base.problems import Problem, problems_of, shown
from kiosk.base.textfiles import Unreadable, read_bytes, read_toml
from kiosk.catalogue.content import Content, ProgrammeEntry
from kiosk.catalogue.crosscheck import cross_check
from kiosk.catalogue.description import model_of
from kiosk.catalogue.fields import is_slug
from kiosk.catalogue.kinds import FILES
from kiosk.catalogue.problems import ContentError

_PROGRAMME = "programme.toml"
_LARGEST_PICTURE = 30 * 2**20  # bytes; the largest photographs of telephones have 20
PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp")

_Model = TypeVar("_Model", bound=BaseModel)


def read_content(content_folder: Path, media_folder: Path) -> Content:
    """Read all content files and pictures.

    Raises:
        ContentError: something is wrong; it lists every problem of every file. How files refer
            to each other is told too, unless programme.toml itself cannot be read.
    """
    reader = _Reader(content_folder)
    programme = reader.model(content_folder / _PROGRAMME, ProgrammeEntry)
    files = Content(
        programme=programme or ProgrammeEntry.model_construct(),
        **{name: reader.folder(name, model_of(name)) for name in FILES if name},
        pictures=reader.pictures(media_folder),
    )
    reader.check_for_strays()
    problems = reader.problems
    if programme:
        problems += cross_check(files, reader.unreadable)
    if problems:
        raise ContentError(problems)
    return files


class _Reader:
    """Reads files and gathers their problems; `unreadable` has the (folder, id) of bad files."""

    def __init__(self, content_folder: Path) -> None:
        self._content_folder = content_folder
        self.problems: list[Problem] = []
        self.unreadable: set[tuple[str, str]] = set()

    def folder(self, name: str, model: type[_Model]) -> dict[str, Any]:
        """Return the models of the files in a folder by id."""
        models = {}
        for path in self._files(self._content_folder / name, (".toml",)):
            found = self.model(path, model)
            if found:
                models[path.stem] = found
            else:
                self.unreadable.add((name, path.stem))
        return models

    def model(self, path: Path, model: type[_Model]) -> _Model | None:
        """Return the model of one file, or None when something is wrong with it."""
        try:
            return model.model_validate(read_toml(path, "docs/content.md", Decimal))
        except ValidationError as error:
            self.problems += problems_of(self._name(path), error)
        except Unreadable as error:
            self._add_unreadable(path, error)
        return None

    def pictures(self, folder: Path) -> dict[str, bytes]:
        """Return the pictures of `folder` by file name."""
        pictures = {}
        for path in self._files(folder, PICTURES):
            try:
                pictures[path.name] = read_bytes(path, _LARGEST_PICTURE)
            except Unreadable as error:
                pictures[path.name] = b""  # who refers to it has made no mistake
                self._add_unreadable(path, error)
            else:
                if not pictures[path.name]:
                    self._add(path, "the file", "an empty file", "a picture")
        return pictures

    def check_for_strays(self) -> None:
        """Find what lies in the content folder but belongs to no kind of content."""
        known = {_PROGRAMME, *FILES}
        for path in sorted(self._content_folder.glob("[!.]*")):
            if path.name not in known:
                self._add(path, "the name", shown(path.name), "a folder of docs/content.md")

    def _files(self, folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
        try:
            files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        except FileNotFoundError:
            self._add(folder, "the folder", "nothing", "this folder to be there")
            return []
        except OSError as error:
            self._add(folder, "the folder", str(error.strerror), "a folder that may be read")
            return []
        for path in files:
            if not is_slug(path.stem) or path.suffix not in suffixes:
                expected = f"lower-case letters, digits and hyphens, then {' or '.join(suffixes)}"
                self._add(path, "the file name", shown(path.name), expected)
        return files

    def _add(self, path: Path, field: str, read: str, expected: str) -> None:
        self.problems.append(Problem(self._name(path), field, read, expected))

    def _add_unreadable(self, path: Path, error: Unreadable) -> None:
        place = self._name(path) + error.place.removeprefix(str(path))
        self.problems.append(Problem(place, "the file", error.read, error.expected))

    def _name(self, path: Path) -> str:
        inside = path.is_relative_to(self._content_folder)
        return (path.relative_to(self._content_folder) if inside else path).as_posix()
