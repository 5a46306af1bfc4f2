"""The screen, and whether Qt can draw on it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from kiosk.base.own_command import own_command
from kiosk.doctor.finding import Finding, Severity, Text

_SCREEN = Text("Skærm", "Display")
_DRAWING = Text("Tegning", "Drawing")
_FONTS = Text("Skrifter", "Fonts")

_CONNECTORS = Path("/sys/class/drm")
_PATIENCE = 60.0
_FEW_COLOURS = 5
_INSTALL_AGAIN = Text("Installér kiosken igen.", "Install the kiosk again.")


def check_screen(display: str = "", connectors: Path = _CONNECTORS) -> Finding:
    """There is a screen: the session's, else one that Linux sees.

    `display` is the one that the settings name; empty is none.
    """
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return _screen_of_session()
    plugged = [file.parent for file in connectors.glob("*/status") if _first(file) == "connected"]
    if not plugged:
        return Finding(
            _SCREEN,
            Severity.WARNING,
            Text("der er ingen skærm her", "there is no screen here"),
            Text(
                "Kør »kiosk doctor« på tabletten. Er det tabletten: tjek skærmens driver og kabel.",
                "Run `kiosk doctor` on the tablet. If this is it, check driver and cable.",
            ),
        )
    seen = ", ".join(f"{folder.name} {_first(folder / 'modes')}".strip() for folder in plugged)
    names = [folder.name.partition("-")[2] for folder in plugged]
    if display and display not in names:
        return Finding(
            _SCREEN,
            Severity.WARNING,
            Text(f"{display} er ikke sat til; her er {seen}", f"no {display}; here is {seen}"),
            Text(
                f'Tjek kablet, eller skriv en anden i kiosk.toml: display = "{names[0]}".',
                f'Check the cable, or write another into kiosk.toml: display = "{names[0]}".',
            ),
        )
    return Finding(_SCREEN, Severity.OK, Text(seen, seen))


def check_drawing() -> list[Finding]:
    """Qt loads, draws, and has the product's fonts."""
    answer = _probe("drawing")
    if isinstance(answer, str):
        return [
            Finding(
                _DRAWING,
                Severity.PROBLEM,
                Text(f"Qt kan ikke tegne: {answer}", f"Qt cannot draw: {answer}"),
                Text(
                    "Mangler der et bibliotek, så installér det; ellers installér kiosken igen.",
                    "If a library is missing, install it; else install the kiosk again.",
                ),
            )
        ]
    blank = answer["colours"] < _FEW_COLOURS
    seen = Text("tom", "blank") if blank else Text("som den skal", "as it should")
    state = Severity.PROBLEM if blank else Severity.OK
    drawing = Finding(_DRAWING, state, seen, _INSTALL_AGAIN if blank else None)
    return [drawing, _fonts(answer["missing_fonts"])]


def _fonts(missing: list[str]) -> Finding:
    if missing:
        names = ", ".join(missing)
        seen = Text(f"mangler: {names}", f"missing: {names}")
        return Finding(_FONTS, Severity.PROBLEM, seen, _INSTALL_AGAIN)
    return Finding(_FONTS, Severity.OK, Text("alle er der", "all are there"))


def _screen_of_session() -> Finding:
    answer = _probe("screen")
    if isinstance(answer, str):
        return Finding(
            _SCREEN,
            Severity.PROBLEM,
            Text(f"Qt finder ingen skærm: {answer}", f"Qt finds no screen: {answer}"),
            Text(
                "Tjek, at brugeren må bruge skærmen, og at Qt's biblioteker er installeret.",
                "Check that the user may use the display, and that Qt's libraries are installed.",
            ),
        )
    if answer["screens"] > 1:
        many = answer["screens"]
        return Finding(
            _SCREEN,
            Severity.WARNING,
            Text(f"{many} skærme", f"{many} displays"),
            Text(
                "Kiosken skal have én skærm: start den med kiosk.service, eller træk de andre ud.",
                "The kiosk is to have one: start it by kiosk.service, or unplug the others.",
            ),
        )
    touch = answer["touch"]
    size = f"{answer['width']}x{answer['height']}"
    seen = Text(
        f"{size}, {'med' if touch else 'uden'} berøring", f"{size}, {'' if touch else 'no '}touch"
    )
    return Finding(_SCREEN, Severity.OK, seen)


def _probe(name: str) -> dict[str, Any] | str:
    """What kiosk.doctor.probe answers; where it fails, the last line that it said."""
    try:
        probe = subprocess.run(
            [*own_command(), "doctor", "--probe", name],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return f"{_PATIENCE:.0f} s"
    if probe.returncode:
        said = [line for line in probe.stderr.splitlines() if line.strip()]
        return said[-1] if said else f"exit {probe.returncode}"
    answer: dict[str, Any] = json.loads(probe.stdout)
    return answer


def _first(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").partition("\n")[0]
    except OSError:
        return ""
