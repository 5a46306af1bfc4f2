"""No object of the kiosk has a meta-object of its own, beside that of its class."""

import gc

from PySide6.QtCore import QObject

from kiosk.app.composition import Kiosk


def test_what_a_signal_calls_is_a_slot(kiosk: Kiosk) -> None:
    """PySide gives an object one when a signal is connected to a method that is no Slot.

    It goes with the object, but QML goes on knowing its properties by its address, and takes
    them for those of another class whose meta-object comes to lie there.
    """
    _ = kiosk.ambassador
    ours = [
        found
        for found in gc.get_objects()
        if issubclass(type(found), QObject) and type(found).__module__.startswith("kiosk.")
    ]
    kiosk.pages.read_aloud.begin()
    assert kiosk.pages.receipt in ours
    assert [found for found in ours if "__METAOBJECT__" in vars(found)] == []
