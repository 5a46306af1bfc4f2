"""The models of what ambassadors practise with; `content` has the others."""

from typing import Annotated

from pydantic import Field, model_validator

from kiosk.catalogue.fields import (
    AmbassadorText,
    ColourName,
    Model,
    PictureName,
    Position,
    StepId,
    expected,
)


class LessonEntry(Model):
    """A page that the ambassador reads to practise; the last sentence is the one to keep."""

    position: Position
    colour: ColourName
    picture: PictureName
    title: AmbassadorText
    body: Annotated[list[AmbassadorText], Field(min_length=1)]


class QuizCardEntry(Model):
    """What a member says, and answers with the number of the right one. `why` is one sentence."""

    position: Position
    colour: ColourName
    picture: PictureName
    right_choice: Position = Field(alias="right")
    asked: AmbassadorText
    why: AmbassadorText
    choices: Annotated[list[AmbassadorText], Field(min_length=2, max_length=3)]

    @model_validator(mode="after")
    def _one_is_right(self) -> "QuizCardEntry":
        if self.right_choice > len(self.choices):
            raise expected("the number of one of the choices", inside="right")
        return self


class TurnEntry(Model):
    """A member's reply in a rehearsal, and the step that it calls for."""

    step_id: StepId
    picture: PictureName
    reply: AmbassadorText


class RehearsalEntry(Model):
    """A conversation to be held aloud in `seconds`."""

    position: Position
    seconds: Position
    title: AmbassadorText
    turns: Annotated[list[TurnEntry], Field(min_length=1)]
