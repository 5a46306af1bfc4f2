"""A catalogue of content that is not released, to look at."""

import shutil
from pathlib import Path

from kiosk.catalogue.build import build
from kiosk.catalogue.workbook.importing import import_workbook


def catalogue_of(source: Path, content_folder: Path, media_folder: Path, folder: Path) -> Path:
    """Return the catalogue file of `source`: itself, or one built in `folder`.

    `source` is a catalogue, a folder of content files, or a workbook, which is laid over a copy of
    the files in `content_folder`.

    Raises:
        ContentError: something is wrong with the content or the workbook.
    """
    if source.suffix.lower() == ".xlsx":
        draft = Path(shutil.copytree(content_folder, folder / "content"))
        import_workbook(source, draft, media_folder)
        source = draft
    if not source.is_dir():
        return source
    built = folder / "catalogue.db"
    build(source, media_folder, built)
    return built
