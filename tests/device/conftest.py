"""The kiosk of tests/app."""

from tests.app.conftest import clock, hand, kiosk, qapp_cls, size, tablet, wall

__all__ = ["clock", "hand", "kiosk", "qapp_cls", "size", "tablet", "wall"]
