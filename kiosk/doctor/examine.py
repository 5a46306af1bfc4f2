"""Every check, in the order in which a person would put things right."""

from pathlib import Path

from kiosk.base.paths import data_folder
from kiosk.doctor import content, display, machine, network, setup
from kiosk.doctor.finding import Finding
from kiosk.settings.store import SettingsStore
from kiosk.sync import clock
from kiosk.sync.store import Store


def examine(data: Path | None = None) -> list[Finding]:
    """Look at the kiosk that keeps its data in `data`, by default this user's."""
    folder = data or data_folder()
    store, now = Store(folder), clock.now()
    return [
        display.check_screen(SettingsStore(folder).settings.display),
        *display.check_drawing(),
        machine.check_brightness(),
        machine.check_clock(store, now),
        machine.check_disk(folder),
        machine.check_permissions(folder),
        machine.check_crashes(folder),
        setup.check_settings(folder),
        content.check_shipped(store),
        content.check_shown(store, now),
        content.check_fetched(store),
        content.check_signatures(folder),
        network.check_network(folder),
    ]
