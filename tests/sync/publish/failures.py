"""Crashes and errors at every change of a file, one after the other."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest


class Crash(BaseException):
    """The power goes."""


def fail_everywhere(
    folder: Path,
    action: Callable[[], object],
    monkeypatch: pytest.MonkeyPatch,
    failure: BaseException | None = None,
) -> Iterator[bool]:
    """Run `action` again and again on the same `folder`, until it comes to its end.

    It fails, by default with Crash, at the first file that it would replace or remove in `folder`,
    then at the second, and so on; after each, this gives whether it came to its end. The folder is
    brought back before the next.
    """
    failure = failure or Crash()
    original = shutil.copytree(folder, folder.with_name("original"))
    for changes in count():
        with monkeypatch.context() as patch:
            _fail_at(patch, folder, changes, failure)
            try:
                action()
                whole = True
            except type(failure):
                whole = False
        yield whole
        if whole:
            return
        shutil.rmtree(folder)
        shutil.copytree(original, folder)


def _fail_at(patch: pytest.MonkeyPatch, folder: Path, number: int, failure: BaseException) -> None:
    changes = count()

    def failing(method: Callable[..., object]) -> Callable[..., object]:
        def change(path: Path, *arguments: object, **options: object) -> object:
            if path.is_relative_to(folder) and next(changes) == number:
                raise failure
            return method(path, *arguments, **options)

        return change

    for name in ("replace", "unlink"):
        patch.setattr(Path, name, failing(getattr(Path, name)))
