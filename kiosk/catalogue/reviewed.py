"""A reviewed release: the catalogue as somebody looked at it, handed to the one who signs.

It is a zip file with the catalogue and, in JSON, what was reviewed: its hash, what it was compared
with, what changes and which warnings were seen. Nothing in it is signed.
"""

import json
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from kiosk.catalogue.errors import CatalogueDamaged, CatalogueMissing
from kiosk.catalogue.repository import CatalogueRepository

_CATALOGUE, _REVIEW = "catalogue.db", "gennemgang.json"
_MOST_BYTES = 500 * 2**20  # a catalogue of 10,000 partners with pictures has 200 MB
_SHOWN = 16  # of the 64 digits of a hash: enough to compare aloud


class Review(NamedTuple):
    """What was reviewed: a revision whose file has the hash, against another one.

    `changes` and `warnings` are in Danish, as they were shown.
    """

    revision: int
    sha256: str
    against_revision: int
    against_sha256: str
    reviewed: str
    changes: list[str]
    warnings: list[str]

    @property
    def fingerprint(self) -> str:
        """The start of the hash, in groups of four."""
        return " ".join(self.sha256[at : at + 4] for at in range(0, _SHOWN, 4))


def review_of(
    catalogue: Path, against: Path, changes: Sequence[str], warnings: Sequence[str], today: date
) -> Review:
    """Return the review of a catalogue that was compared with another one."""
    revisions = []
    for path in (catalogue, against):
        with closing(CatalogueRepository.open(path)) as opened:
            revisions.append(opened.info.revision)
    own, others = (sha256(path.read_bytes()).hexdigest() for path in (catalogue, against))
    return Review(
        revisions[0], own, revisions[1], others, today.isoformat(), [*changes], [*warnings]
    )


def packed(review: Review, catalogue: Path) -> bytes:
    """Return the zip file that is handed over."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        text = json.dumps(review._asdict(), indent=2, ensure_ascii=False)
        for name, content in ((_REVIEW, text.encode()), (_CATALOGUE, catalogue.read_bytes())):
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return file.getvalue()


def unpack(path: Path, catalogue: Path) -> Review:
    """Write the catalogue of the zip file at `path` to `catalogue`, and return its review.

    Raises:
        CatalogueError: the file is missing or is no reviewed release, or the catalogue in it is
            not the one that was reviewed.
    """
    try:
        with ZipFile(path) as archive:
            infos = [archive.getinfo(name) for name in (_REVIEW, _CATALOGUE)]
            if sum(info.file_size for info in infos) > _MOST_BYTES:
                raise CatalogueDamaged(path, "is larger than any catalogue")
            review, content = (archive.read(info) for info in infos)
        told = _read(json.loads(review))
    except OSError as error:
        raise CatalogueMissing(path, f"cannot be read ({error.strerror})") from error
    except (BadZipFile, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise CatalogueDamaged(path, "is no reviewed release that the studio wrote") from error
    if sha256(content).hexdigest() != told.sha256:
        raise CatalogueDamaged(path, "holds another catalogue than the one that was reviewed")
    catalogue.write_bytes(content)
    return told


def _read(told: dict[str, Any]) -> Review:
    review = Review(**told)
    if not all(isinstance(n, int) for n in (review.revision, review.against_revision)):
        raise TypeError("a revision is a number")
    if not all(isinstance(text, str) for text in (review.sha256, review.against_sha256)):
        raise TypeError("a hash is a text")
    return review
