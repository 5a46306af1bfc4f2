"""The command `kiosk doctor`."""

import json
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from argparse import _SubParsersAction as SubParsers
from typing import TYPE_CHECKING

from kiosk.base.paths import become_owner, data_folder

if TYPE_CHECKING:
    from kiosk.doctor.finding import Finding

_ABOUT = """\
Look at everything that the kiosk needs, and say what to do. To be run on the tablet, as the
kiosk's user; run by root, it becomes that user. It changes nothing.

exit codes:
  0  all is well
  1  the kiosk serves members, but something is to be put right
  2  something keeps the kiosk from serving members
"""


def add_command(subparsers: "SubParsers[ArgumentParser]") -> None:
    """Add the command `doctor`; it sets `run`, which takes the parsed arguments."""
    doctor = subparsers.add_parser(
        "doctor",
        help="look at everything that the kiosk needs, and say what to do",
        description=_ABOUT,
        formatter_class=RawDescriptionHelpFormatter,
    )
    doctor.add_argument("--json", action="store_true", help="print it for a program to read")
    doctor.add_argument("--language", choices=("da", "en"), default="da", help="(da)")
    doctor.add_argument("--probe", choices=("screen", "drawing"), help=SUPPRESS)
    doctor.set_defaults(run=_doctor)


def _doctor(arguments: Namespace) -> int:
    if arguments.probe:
        from kiosk.doctor import probe

        looks = {"screen": probe.look_at_screen, "drawing": probe.look_at_drawing}
        looks[arguments.probe]()
        return 0
    import logging

    from kiosk.doctor.examine import examine

    become_owner(data_folder())
    logging.disable()  # the findings say it all
    findings = examine()
    print(_as_json(findings) if arguments.json else _as_text(findings, arguments.language))
    return max(finding.state for finding in findings)


def _as_text(findings: "list[Finding]", language: str) -> str:
    words = {"da": ("OK", "OBS", "FEJL"), "en": ("OK", "NOTE", "FAIL")}[language]
    lines = []
    for finding in findings:
        name, seen = getattr(finding.name, language), getattr(finding.seen, language)
        lines.append(f"{words[finding.state]:5} {name}: {seen}")
        if finding.remedy:
            lines.append(f"      → {getattr(finding.remedy, language)}")
    return "\n".join(lines)


def _as_json(findings: "list[Finding]") -> str:
    checks = [
        {
            "name": finding.name.en,
            "state": finding.state.name.lower(),
            "seen": finding.seen._asdict(),
            "remedy": finding.remedy._asdict() if finding.remedy else None,
        }
        for finding in findings
    ]
    worst = max(finding.state for finding in findings)
    return json.dumps({"state": worst.name.lower(), "checks": checks}, indent=2, ensure_ascii=False)
