"""What an ambassador practises with: a short reader, a quiz and a rehearsal.

Texts are already in the language that the repository was opened with; pictures are names of
pictures in the catalogue, colours names of theme colours.
"""

from typing import NamedTuple


class Lesson(NamedTuple):
    """A page of the reader; `body` are its sentences, the one to keep last."""

    id: str
    position: int
    title: str
    colour: str
    picture: str
    body: tuple[str, ...]


class Choice(NamedTuple):
    """An answer of a quiz card, as it is said aloud."""

    text: str
    right: bool


class QuizCard(NamedTuple):
    """What a member says, and answers of which one is right; `why` is one sentence."""

    id: str
    position: int
    asked: str
    why: str
    colour: str
    picture: str
    choices: tuple[Choice, ...]

    @property
    def whole(self) -> bool:
        """Whether no text of it is left out, as of one that quotes an unknown figure."""
        return all((self.asked, self.why, *(choice.text for choice in self.choices)))


class Turn(NamedTuple):
    """A member's reply in a rehearsal, and the step that it calls for."""

    reply: str
    step_id: str
    picture: str


class Rehearsal(NamedTuple):
    """A whole conversation to be held aloud within `seconds`."""

    id: str
    position: int
    title: str
    seconds: int
    turns: tuple[Turn, ...]
