"""What ends the making of a catalogue."""

from kiosk.base.problems import Problem


class ContentError(Exception):
    """The content files cannot become a catalogue; `problems` lists all that is wrong."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
