"""What the studio works on: the content as it is now, and the catalogue that is released."""

import hashlib
from contextlib import closing
from datetime import date
from functools import cached_property
from pathlib import Path

from kiosk.base.problems import Problem
from kiosk.catalogue.build import build
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.checks.subject import Remark
from kiosk.catalogue.diff import Change, differences, expiring
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.catalogue.worked import worked
from kiosk.domain.catalogue import CatalogueInfo


class Draft:
    """The content at one moment, judged and compared on `day`.

    `problems` keep it from becoming a catalogue; without any, `catalogue` is its file.
    """

    def __init__(self, problems: list[Problem], catalogue: Path, released: Path, day: date) -> None:
        self.problems = problems
        self.catalogue = catalogue
        self._released = released
        self._day = day

    @cached_property
    def remarks(self) -> list[Remark]:
        """What the checks find, errors first."""
        return [] if self.problems else judge(self.catalogue, self._day)

    @cached_property
    def changes(self) -> list[Change]:
        """What it says otherwise than the released catalogue, and what is about to expire."""
        if self.problems:
            return []
        with (
            closing(CatalogueRepository.open(self._released)) as old,
            closing(CatalogueRepository.open(self.catalogue)) as new,
        ):
            return [*differences(old, new), *expiring(new, self._day)]

    @cached_property
    def examples(self) -> dict[str, str]:
        """What the example of each offer gives, by its id."""
        if self.problems:
            return {}
        with closing(CatalogueRepository.open(self.catalogue)) as catalogue:
            return worked(catalogue.rows)

    @property
    def is_fit(self) -> bool:
        """Whether it may be released."""
        return not self.problems and not any(remark.error for remark in self.remarks)


class Workspace:
    """The folders with the content and its pictures, the released catalogue, and a place to build.

    The content files are changed in place, all of them or none, as an import does.
    """

    def __init__(self, content: Path, media: Path, released: Path, scratch: Path) -> None:
        self.content = content
        self.media = media
        self.released = released
        self.scratch = scratch
        self._seen = ""
        self._draft: Draft | None = None

    def draft(self) -> Draft:
        """Return the content as it is now; it is built again only where a file has changed."""
        today = date.today()
        seen = f"{today} {self._fingerprint()}"
        if self._draft is None or seen != self._seen:
            problems: list[Problem] = []
            catalogue = self.scratch / "draft.db"
            try:
                build(self.content, self.media, catalogue, [self.released, catalogue])
            except ContentError as error:
                problems = error.problems
            self._draft, self._seen = Draft(problems, catalogue, self.released, today), seen
        return self._draft

    def released_info(self) -> CatalogueInfo:
        """Which release the content is compared with."""
        with closing(CatalogueRepository.open(self.released)) as catalogue:
            return catalogue.info

    def _fingerprint(self) -> str:
        """Changes with every file of the content."""
        digest = hashlib.sha256()
        for folder in (self.content, self.media):
            for path in sorted(folder.rglob("*")):
                state = path.stat()
                digest.update(f"{path}\0{state.st_mtime_ns}\0{state.st_size}\n".encode())
        return digest.hexdigest()
