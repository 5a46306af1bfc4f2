"""What is wrong with a source that somebody types, in words for the screen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.base.addresses import AddressFlaw, source_flaw, typed_source

translate = QCoreApplication.translate


def flaw_text(typed: str) -> str:
    """Why catalogues cannot come from what is typed; empty where they can, or nothing is typed."""
    source = typed_source(typed)
    flaw = source_flaw(source) if source else None
    return _FLAWS[flaw]() if flaw else ""


def untrusted_text() -> str:
    """What a tablet lacks that was given no root.json."""
    return translate(
        "Source",
        "Tabletten kan ikke hente noget endnu: filen root.json mangler. Bed IT om at lægge den på.",
    )


def _address() -> str:
    return translate("Source", "Skriv en adresse med punktum i, fx eksempel.dk/kiosk.")


_FLAWS: dict[AddressFlaw, Callable[[], str]] = {
    AddressFlaw.SERVER: _address,
    AddressFlaw.SOURCE: _address,
    AddressFlaw.PORT: lambda: translate("Source", "Tallet efter kolon skal være fra 1 til 65535."),
    AddressFlaw.LETTERS: lambda: translate(
        "Source", "En adresse har kun bogstaverne a til z og ingen mellemrum."
    ),
    AddressFlaw.MORE: lambda: translate(
        "Source", "Skriv adressen uden bruger, adgangskode, ? og #."
    ),
}
