"""The catalogues, and whom the tablet believes about new ones."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk.base.paths import ASSETS
from kiosk.catalogue.errors import CatalogueError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.doctor.finding import Finding, Severity, Text
from kiosk.domain.order import danish_order
from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import NotSetUp
from kiosk.sync.failing import is_taken_back
from kiosk.sync.freshness import freshness
from kiosk.sync.installed import installed
from kiosk.sync.status import read_status
from kiosk.sync.trust import trusted_root

_SHIPPED = Text("Medfølgende katalog", "Shipped catalogue")
_REGION = Text("Område", "Region")
_SHOWN = Text("Katalog", "Catalogue")
_FILES = Text("Hentede filer", "Fetched files")
_SIGNATURES = Text("Underskrifter", "Signatures")

_INSTALL_AGAIN = Text(
    "Installér kiosken igen; dens data bliver liggende.",
    "Install the kiosk again; its data stays.",
)
_SYNC = Text(
    "Sæt tabletten på nettet, og kør »kiosk sync«.",
    "Connect the tablet to the network and run `kiosk sync`.",
)


def check_shipped(catalogues: Catalogues) -> Finding:
    """The catalogue that came with the program is whole."""
    try:
        repository = CatalogueRepository.open(catalogues.shipped)
    except CatalogueError as error:
        return Finding(_SHIPPED, Severity.PROBLEM, Text(str(error), str(error)), _INSTALL_AGAIN)
    revision = repository.info.revision
    repository.close()
    return Finding(_SHIPPED, Severity.OK, Text(f"udgave {revision}", f"revision {revision}"))


def check_shown(catalogues: Catalogues, now: datetime) -> Finding:
    """The catalogue that members see is not too old."""
    found = installed(catalogues)
    if not found:
        seen = Text("der er intet helt katalog", "there is no whole catalogue")
        return Finding(_SHOWN, Severity.PROBLEM, seen, _INSTALL_AGAIN)
    info = found[0].info
    status = read_status(catalogues.folder)
    age = freshness(info, status, now)
    seen = Text(
        f"udgave {info.revision}, kendt som den nyeste for {age.age_days} dage siden"
        f"{_at('; hentet', status.installed_at)}{_at('; sidst forsøgt', status.tried_at)}",
        f"revision {info.revision}, known to be the newest {age.age_days} days ago"
        f"{_at('; fetched', status.installed_at)}{_at('; last tried', status.tried_at)}",
    )
    if age.is_stale:
        return Finding(_SHOWN, Severity.WARNING, seen, _SYNC)
    return Finding(_SHOWN, Severity.OK, seen)


def check_region(catalogues: Catalogues, region: str) -> Finding:
    """The tablet's region is one that offers name: a misspelt one hides them without a word."""
    found = installed(catalogues)
    if not found or not region:
        return Finding(_REGION, Severity.OK, Text("ikke valgt: alt vises", "none: all is shown"))
    with closing(CatalogueRepository.open(found[0].path)) as catalogue:
        named = {name for row in catalogue.rows("offer") for name in row["regions"].splitlines()}
    if not named or region in named:
        return Finding(_REGION, Severity.OK, Text(region, region))
    known = ", ".join(sorted(named, key=danish_order))
    return Finding(
        _REGION,
        Severity.WARNING,
        Text(
            f"intet tilbud nævner »{region}«; de nævner {known}",
            f'no offer names "{region}"; they name {known}',
        ),
        Text(
            "Er det stavet forkert, så ret »region« i kiosk.toml: tilbuddene er skjult.",
            "If it is misspelt, correct `region` in kiosk.toml: their offers are hidden.",
        ),
    )


def _at(what: str, moment: datetime | None) -> str:
    return f"{what} {moment.astimezone():%Y-%m-%d %H:%M}" if moment else ""


def check_fetched(catalogues: Catalogues) -> Finding:
    """Each catalogue that was fetched is still what was signed."""
    whole = {catalogue.path for catalogue in installed(catalogues)}
    damaged = [path for path in catalogues.candidates() if path not in whole]
    if damaged:
        names = ", ".join(path.name[:12] for path in damaged)
        seen = Text(f"beskadiget: {names}", f"damaged: {names}")
        return Finding(_FILES, Severity.WARNING, seen, _SYNC)
    if is_taken_back(catalogues):
        name = str(catalogues.refused)[:12]
        return Finding(
            _FILES,
            Severity.WARNING,
            Text(f"kiosken gik ned med {name}", f"the kiosk crashed with {name}"),
            Text(
                "Det forrige katalog vises. Sig det til dem, der udgiver: de skal udgive et nyt.",
                "The one before it is shown. Tell the publishers: another is to be released.",
            ),
        )
    count = len(catalogues.candidates())
    return Finding(_FILES, Severity.OK, Text(f"{count} hele", f"{count} whole"))


def check_signatures(data: Path, assets: Path = ASSETS) -> Finding:
    """There is a root of trust, and it is signed by its own keys."""
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata, Root

    try:
        signed = Metadata[Root].from_bytes(trusted_root(data, assets))
        signed.verify_delegate(Root.type, signed)
    except NotSetUp:
        return Finding(
            _SIGNATURES,
            Severity.WARNING,
            Text("kiosken ved ikke, hvem den skal tro", "the kiosk does not know whom to believe"),
            Text(
                f"Læg root.json i {data / 'trust'}, eller lad kiosken vise sit eget katalog.",
                f"Put root.json into {data / 'trust'}, or let the kiosk show its own catalogue.",
            ),
        )
    except RepositoryError as error:
        return Finding(
            _SIGNATURES,
            Severity.PROBLEM,
            Text(f"root.json kan ikke bruges: {error}", f"root.json cannot be used: {error}"),
            Text(
                "Hent root.json igen hos den, der udgiver kataloget.",
                "Get root.json again from whoever publishes the catalogue.",
            ),
        )
    root = signed.signed
    seen = Text(
        f"rod {root.version}, gælder til {root.expires:%Y-%m-%d}",
        f"root {root.version}, valid until {root.expires:%Y-%m-%d}",
    )
    return Finding(_SIGNATURES, Severity.OK, seen)
