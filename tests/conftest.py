"""Settings that must stand before Qt is loaded."""

import gc
import os
from tempfile import TemporaryDirectory

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# Qt warns of a locale that is not UTF-8, or not installed.
os.environ["LC_ALL"] = "C.UTF-8"
# Nothing that a test starts touches the data of the person who runs it.
_DATA = TemporaryDirectory(prefix="kiosk-tests-", ignore_cleanup_errors=True)
os.environ["KIOSK_DATA"] = _DATA.name

# On a busy machine one example takes long, and that is no fault of what is tested.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

pytest_plugins = ["tests.app.kiosks"]


def pytest_collection_finish() -> None:
    """What the tests stand on stays: looking it through for garbage is a fifth of their cost."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """What is frozen would still be there as Python ends, and a decoder counts that as leaked."""
    gc.unfreeze()
