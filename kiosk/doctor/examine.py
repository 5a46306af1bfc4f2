"""Every check, in the order in which a person would put things right."""

from pathlib import Path

from kiosk.base.paths import data_folder
from kiosk.doctor import content, display, machine, network, program, setup
from kiosk.doctor.finding import Finding
from kiosk.settings.files import SettingsFiles
from kiosk.sync import wall_clock
from kiosk.sync.catalogues import Catalogues


def examine(data: Path | None = None) -> list[Finding]:
    """Look at the kiosk that keeps its data in `data`, by default this user's."""
    folder = data or data_folder()
    return [
        display.check_screen(SettingsFiles(folder).settings.display),
        *display.check_drawing(),
        *examine_files(folder),
        network.check_network(folder),
    ]


def examine_files(folder: Path) -> list[Finding]:
    """What files tell: no window is opened for it, and nobody is asked."""
    catalogues, now = Catalogues(folder), wall_clock.now()
    return [
        machine.check_brightness(),
        machine.check_voice(),
        machine.check_clock(catalogues, now),
        machine.check_disk(folder),
        machine.check_permissions(folder),
        machine.check_crashes(folder),
        program.check_program(),
        setup.check_settings(folder),
        content.check_shipped(catalogues),
        content.check_shown(catalogues, now),
        content.check_region(catalogues, SettingsFiles(folder).settings.region),
        content.check_fetched(catalogues),
        content.check_signatures(folder),
    ]
