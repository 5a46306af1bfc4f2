"""The way to new catalogues."""

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.base.files import SMALL
from kiosk.doctor.finding import Finding, Severity, Text
from kiosk.settings.files import SettingsFiles
from kiosk.settings.values import PROVIDED
from kiosk.sync import layout
from kiosk.sync.errors import NotSetUp, SyncError
from kiosk.sync.http import Server
from kiosk.sync.source import Source, parse
from kiosk.sync.watch import Limits, Watch

_NETWORK = Text("Netværk", "Network")
_LIMITS = Limits(connect=5, idle=5, deadline=10)


def check_network(data: Path) -> Finding:
    """The source of new catalogues answers."""
    try:
        source = parse(SettingsFiles(data).settings.source)
    except NotSetUp:
        seen = Text("der er ingen kilde til nye kataloger", "no source of new catalogues is set")
        remedy = Text(
            f'Skriv kilden i {data / PROVIDED}, source = "https://…", eller brug et USB-stik.',
            f'Write the source into {data / PROVIDED}, source = "https://…", or use a USB stick.',
        )
        return Finding(_NETWORK, Severity.WARNING, seen, remedy)
    return check_source(source)


def check_source(source: Source) -> Finding:
    """One source answers: a folder is there, a server has a repository."""
    try:
        status = _ask(source)
    except SyncError as error:
        return _silent(source, f"{error.reason}: {error}")
    if status != 200:
        return _silent(source, f"HTTP {status}")
    return Finding(_NETWORK, Severity.OK, Text(f"{source} svarer", f"{source} answers"))


def _ask(source: Source) -> int:
    name = f"{layout.METADATA}/{layout.TIMESTAMP}"
    if source.folder is not None:
        return 200 if (source.folder / name).is_file() else 404
    server = Server(source.url, Watch(_LIMITS, lambda: False, lambda size: None))
    try:
        status, content = server.get(urlsplit(f"{source.url}/{name}").path, SMALL)
        for _ in content:
            pass
        return status
    finally:
        server.close()


def _silent(source: Source, why: str) -> Finding:
    return Finding(
        _NETWORK,
        Severity.WARNING,
        Text(f"{source} svarer ikke ({why})", f"{source} does not answer ({why})"),
        Text(
            "Tjek net, adresse og butikkens firewall. Kiosken viser imens det katalog, den har.",
            "Check network, address and firewall. The kiosk shows the catalogue it has meanwhile.",
        ),
    )
