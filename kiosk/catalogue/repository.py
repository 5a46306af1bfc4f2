"""Reads a catalogue: domain objects in one language, from an immutable file.

A newer publisher may write languages, layouts or kinds of rate that this kiosk does not know. It
then leaves the language out, shows a step by its texts, picture and answers, and no rate.
Imported before the first frame, so it needs nothing but sqlite3 and the domain; what only the
ambassador reads is imported when it is read.
"""

import sqlite3
from collections import defaultdict
from datetime import date, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kiosk.catalogue import queries
from kiosk.catalogue.errors import UnknownId
from kiosk.catalogue.folding import terms, words
from kiosk.catalogue.opened import OpenedFile
from kiosk.catalogue.partner_repository import PartnerRepository
from kiosk.domain.catalogue import CatalogueInfo, Picture
from kiosk.domain.languages import BASE_LANGUAGE, Language
from kiosk.domain.talk import (
    Answer,
    AttractMessage,
    Audience,
    ChecklistItem,
    Contact,
    Layout,
    Programme,
    Question,
    Step,
    Stop,
    Story,
    Word,
)

if TYPE_CHECKING:
    from kiosk.domain.practice import Lesson, QuizCard, Rehearsal


class CatalogueRepository(PartnerRepository):
    """A whole catalogue: its partners, and all that is said."""

    @classmethod
    def open(cls, path: Path, language: str = BASE_LANGUAGE) -> Self:
        """Open the catalogue at `path`, whole and unaltered or not at all.

        Raises:
            CatalogueError: the file is missing, damaged, or of another schema version.
        """
        return cls(OpenedFile.open(path), language)

    def close(self) -> None:
        """Close the file, also for the repositories that `with_language` gave."""
        self._file.close()

    @property
    def path(self) -> Path:
        """The file that was opened."""
        return self._file.path

    @property
    def language(self) -> str:
        """The language of the texts, such as "da"."""
        return self._language

    @cached_property
    def info(self) -> CatalogueInfo:
        """Which catalogue this is."""
        row = self._single(queries.INFO)
        return CatalogueInfo(
            schema_version=self._file.schema_version,
            revision=row["revision"],
            released=date.fromisoformat(row["released"]),
            stale_after_days=row["stale_after_days"],
        )

    def languages(self) -> tuple[Language, ...]:
        """Return the languages of the kiosk that the catalogue has texts in, Danish first."""
        listed = (Language.of(row["code"]) for row in self._all(queries.LANGUAGES))
        return tuple(language for language in listed if language)

    def programme(self) -> Programme:
        """Return what holds for the whole programme."""
        notices = {row["id"]: row["text"] for row in self._told(queries.NOTICES)}
        (row,) = self._told(queries.PROGRAMME)
        return Programme(**row, notices=notices)

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the dialogue script in order."""
        words_of, answers = defaultdict(list), defaultdict(list)
        captions: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self._told(queries.WORDS):
            word = Word(row["text"], row["category_id"], row["picture"])
            words_of[row["step_id"]].append(word)
        for row in self._told(queries.ANSWERS):
            answers[row["step_id"]].append(Answer(row["text"], row["opens"]))
        for row in self._told(queries.CAPTIONS):
            captions[row["step_id"]][row["place"]] = row["text"]
        return tuple(
            Step(
                **{
                    **row,
                    "layout": Layout.of(row["layout"]),
                    "body": tuple(row["body"].splitlines()),
                },
                words=tuple(words_of[row["id"]]),
                answers=tuple(answers[row["id"]]),
                captions=dict(captions[row["id"]]),
            )
            for row in self._told(queries.STEPS)
        )

    def story(self, id: str) -> Story:
        """Return one story with its stops in order.

        Raises:
            UnknownId: there is no such story.
        """
        self._named("story", queries.STORY, id)
        (row,) = self._told(queries.STORY, id=id)
        return Story(**row, stops=tuple(Stop(**stop) for stop in self._told(queries.STOPS, id=id)))

    def questions(self) -> tuple[Question, ...]:
        """Return the hard questions in order."""
        return tuple(Question(**row) for row in self._told(queries.QUESTIONS))

    def find_questions(self, text: str) -> tuple[Question, ...]:
        """Return the hard questions that hold each word of `text`, in themselves or the answer.

        Case does not matter, æ ø å may be typed as ae oe aa or as a o a. An empty `text` finds all.
        """
        wanted = words(text)
        return tuple(q for q in self.questions() if all(word in _folded(q) for word in wanted))

    def contacts(self, audience: Audience) -> tuple[Contact, ...]:
        """Return the contacts that are meant for `audience` and nobody else."""
        from kiosk.domain.opening import OpeningHours, Weekday

        hours: dict[str, list[OpeningHours]] = defaultdict(list)
        for row in self._all(queries.HOURS):
            opens, closes = map(time.fromisoformat, (row["opens_at"], row["closes_at"]))
            hours[row["contact_id"]] += [
                OpeningHours(day.number, opens, closes)
                for day in Weekday
                if day in row["days"].splitlines()
            ]
        rows = self._all(queries.CONTACTS, audience=audience.value)
        return tuple(
            Contact(**{**row, "audience": audience}, hours=tuple(sorted(hours[row["id"]])))
            for row in rows
        )

    def checklist(self) -> tuple[ChecklistItem, ...]:
        """Return what to bring to the table, in order."""
        return tuple(ChecklistItem(**row) for row in self._all(queries.CHECKLIST))

    def lessons(self) -> "tuple[Lesson, ...]":
        """Return the pages of the ambassador's reader in order."""
        from kiosk.domain.practice import Lesson

        return tuple(
            Lesson(**{**row, "body": tuple(row["body"].splitlines())})
            for row in self._told(queries.LESSONS)
        )

    def quiz(self) -> "tuple[QuizCard, ...]":
        """Return the cards of the ambassador's quiz in order."""
        from kiosk.domain.practice import Choice, QuizCard

        choices = defaultdict(list)
        for row in self._told(queries.CHOICES):
            choices[row["card_id"]].append(Choice(row["text"], bool(row["is_right"])))
        cards = (
            QuizCard(**row, choices=tuple(choices[row["id"]])) for row in self._told(queries.QUIZ)
        )
        return tuple(card for card in cards if card.whole)

    def rehearsals(self) -> "tuple[Rehearsal, ...]":
        """Return the conversations to rehearse in order."""
        from kiosk.domain.practice import Rehearsal, Turn

        turns = defaultdict(list)
        for row in self._told(queries.TURNS):
            turns[row["rehearsal_id"]].append(Turn(row["reply"], row["step_id"], row["picture"]))
        return tuple(
            Rehearsal(**row, turns=tuple(turns[row["id"]]))
            for row in self._told(queries.REHEARSALS)
        )

    def attract_messages(self) -> tuple[AttractMessage, ...]:
        """Return the messages of the idle screen in order."""
        offers = defaultdict(list)
        for row in self._all(queries.MESSAGE_OFFERS):
            offers[row["message_id"]].append(row["offer_id"])
        return tuple(
            AttractMessage(**row, offer_ids=tuple(offers[row["id"]]))
            for row in self._told(queries.MESSAGES)
        )

    def picture(self, name: str) -> Picture:
        """Return what is known of one picture.

        Raises:
            UnknownId: there is no such picture.
        """
        return Picture(*self._named("picture", queries.PICTURE, name))

    def drawing(self, name: str, width: int) -> bytes:
        """Return the file of a picture that is at least `width` px wide, else the widest there is.

        It is WebP, or SVG in a catalogue of schema 3.

        Raises:
            UnknownId: there is no such picture.
        """
        rows = self._all(queries.DRAWING, id=name, width=width)
        if not rows:
            raise UnknownId("picture", name)
        return bytes(rows[0]["data"])

    def rows(self, table: str) -> list[sqlite3.Row]:
        """Return every row of a table of the schema as it stands, to compare catalogues by."""
        return self._file.all(f"SELECT * FROM {table}", {})


def _folded(question: Question) -> str:
    return " ".join(terms(f"{question.question} {question.quote} {question.answer}"))
