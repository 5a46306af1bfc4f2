"""How large each code of the tour is: those to be scanned at arm's length, and previews of them.

The figures are the dark part's width in px of the reference, measured with phones' decoders: 522
is read from 90 cm, 435 from 60 cm, and 170 from 30 cm.
"""

from typing import NamedTuple, cast

from PySide6.QtCore import QSize
from PySide6.QtQml import QJSValue

from kiosk.app.composition import Kiosk
from kiosk.tour.stop import TourStop

WHOLE = {
    **{"qr": 522, "takeaway-large": 580},
    **dict.fromkeys(("step-5", "takeaway-many", "thanks", "table-thanks"), 435),
}
HALF = {"table-step-5", "table-qr", "table-takeaway-many"}
"""Here the code is as large as half the screen allows."""
OWN = {"shift", "panel-call"}
"""The ambassador scans these with the tablet at hand."""
PREVIEW, QUIET = 170, 8
SHOWN = WHOLE.keys() | HALF | OWN

# A preview lies in a button, which tells what a tap does.
_WALK = """(function walk(item, found, hint) {
    if (!item.visible)
        return found;
    if (item.perModule !== undefined)
        found.push([item.perModule, item.modules, hint]);
    for (let i = 0; i < item.children.length; ++i)
        walk(item.children[i], found, item.hint === undefined ? hint : item.hint);
    return found;
})"""


class Code(NamedTuple):
    """A code on the screen: px of a module, modules with the quiet zone, what a tap does."""

    per_module: int
    modules: int
    hint: str

    @property
    def symbol(self) -> int:
        return self.per_module * (self.modules - QUIET)


def codes(kiosk: Kiosk) -> list[Code]:
    engine = kiosk.engine
    walk = cast(QJSValue, engine.evaluate(_WALK))
    everything = engine.newQObject(kiosk.window.contentItem())
    found = walk.call([everything, engine.newArray(), QJSValue("")])
    assert not found.isError(), found.toString()
    return [Code(*row) for row in cast(list[tuple[int, int, str]], found.toVariant())]


def judge(kiosk: Kiosk, stop: TourStop, size: QSize) -> bool:
    """Judge the codes on a stop of the tour, which is shown; return whether there are any."""
    shown = codes(kiosk)
    assert bool(shown) >= bool(stop.code(kiosk)), stop.name
    if not shown:
        return False
    factor = max(size.width(), size.height()) / 1280
    half = round(size.height() * 0.605)
    best = max(shown, key=lambda code: code.symbol)
    whole = int(WHOLE.get(stop.name, PREVIEW) / (best.modules - QUIET) * factor)
    assert best.per_module >= whole, (stop.name, best)
    if stop.name in HALF:
        room = min(half, size.width()) - (0 if size.width() > size.height() else 236 * factor)
        assert best.per_module >= int(min(room, half) / best.modules), (stop.name, best)
    elif stop.name not in WHOLE and stop.name not in OWN:
        assert "større" in best.hint, stop.name
    return True
