"""Over TLS, from the nginx that ships: certificates that prove something, and others."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.sync.catalogues import Catalogues
from kiosk.sync.errors import Reason, SyncError
from kiosk.sync.outcome import Result, Way
from kiosk.sync.source import parse
from tests.sync.certificates import Chain, make_chain
from tests.sync.client.conftest import Shelf, Sync, shown
from tests.sync.client.publishing import FIRST, SECOND
from tests.sync.web import serving

Nginx = Callable[[Path], str]


def trusting(chain: Chain) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(chain.authority))


def test_a_tablet_syncs_from_nginx(
    bring: Sync, shelf: Shelf, catalogues: Catalogues, nginx: Nginx, certificates: Chain
) -> None:
    context = trusting(certificates)
    old, new = (parse(nginx(folder)) for folder in (shelf.first, shelf.second))
    assert bring(old, context=context).way is Way.WHOLE
    assert bring(new, context=context).way is Way.DELTA
    assert bring(new, context=context).result is Result.UP_TO_DATE
    assert shown(catalogues) == SECOND


def test_a_server_of_an_unknown_authority_is_refused(
    bring: Sync, shelf: Shelf, nginx: Nginx
) -> None:
    with pytest.raises(SyncError) as caught:
        bring(parse(nginx(shelf.first)))
    assert caught.value.reason is Reason.CERTIFICATE


@pytest.mark.parametrize(
    ("days", "reason"), [(10_000, Reason.WRONG_CLOCK), (-100, Reason.CERTIFICATE)]
)
def test_certificates_that_do_not_hold_today(
    bring: Sync,
    shelf: Shelf,
    catalogues: Catalogues,
    tmp_path: Path,
    days: int,
    reason: Reason,
) -> None:
    """A tablet whose clock is in the past sees certificates of the future."""
    bring(shelf.first)
    chain = make_chain(tmp_path, datetime.now(UTC) + timedelta(days=days))
    with serving(shelf.second, chain, tmp_path) as url, pytest.raises(SyncError) as caught:
        bring(parse(url), context=trusting(chain))
    assert caught.value.reason is reason
    assert shown(catalogues) == FIRST
