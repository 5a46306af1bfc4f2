"""Settings that must stand before Qt is loaded."""

import gc
import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(autouse=True)
def no_leftovers(request: pytest.FixtureRequest) -> None:
    """Let go of what the last test saw through Qt's accessibility before Qt makes anything new.

    PySide keeps its wrappers by address: one that outlives its interface would otherwise take
    the wrapper of a new object at the same address with it.
    """
    if "qapp" in request.fixturenames:
        gc.collect()
