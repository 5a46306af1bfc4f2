"""What can be wrong with a catalogue file. Each is the world's doing, not a bug."""

from pathlib import Path


class CatalogueError(Exception):
    """A catalogue that cannot be used.

    `path` is the file; the message says in plain English what is wrong with it.
    """

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path


class CatalogueMissing(CatalogueError):
    """There is no such file, or it cannot be read."""


class CatalogueDamaged(CatalogueError):
    """The file is not a catalogue, or not all of it is as it was built."""


class WrongSchema(CatalogueError):
    """The file has a schema version that this program does not read."""


class NewerSchema(WrongSchema):
    """The file was made for a newer version of this program."""


class UnknownId(LookupError):
    """Nothing in the catalogue has the id that was asked for."""

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(f"the catalogue has no {kind} »{id}«")
