"""Settings that must stand before Qt is loaded."""

import os
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# Nothing that a test starts touches the data of the person who runs it.
_DATA = TemporaryDirectory(prefix="kiosk-tests-", ignore_cleanup_errors=True)
os.environ["KIOSK_DATA"] = _DATA.name
