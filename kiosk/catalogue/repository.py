"""Reads a catalogue: domain objects in one language, from an immutable file.

A newer publisher may write languages, layouts or kinds of rate that this kiosk does not know. It
then leaves the language out, shows a step by its texts, picture and answers, and no rate.
Imported before the first frame, so it needs nothing but sqlite3 and the domain; what only the
ambassador reads is imported when it is read.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from kiosk.catalogue import queries
from kiosk.catalogue.errors import UnknownId
from kiosk.catalogue.folding import terms, words
from kiosk.catalogue.opened import OpenedFile
from kiosk.catalogue.partner_rows import partners_of
from kiosk.domain.catalogue import CatalogueInfo, Picture
from kiosk.domain.languages import BASE_LANGUAGE, Language
from kiosk.domain.partner import Category, Offer, Partner
from kiosk.domain.talk import (
    Answer,
    AttractMessage,
    Audience,
    ChecklistItem,
    Contact,
    EarningChannel,
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

ANNOUNCED = timedelta(30)
"""So long before a partner comes is it announced."""
_NO_LIMIT = -1


class _Standpoint(NamedTuple):
    """Where and when a catalogue is looked at."""

    today: Callable[[], date]
    region: str = ""


class CatalogueRepository:
    """A catalogue in one language; what has no text in that language is in Danish.

    Seen from nowhere in particular it has all partners, whenever and wherever they are there.
    """

    def __init__(
        self, file: OpenedFile, language: str, standpoint: _Standpoint | None = None
    ) -> None:
        self._file = file
        self._language = language
        self._standpoint = standpoint

    @classmethod
    def open(cls, path: Path, language: str = BASE_LANGUAGE) -> Self:
        """Open the catalogue at `path`, whole and unaltered or not at all.

        Raises:
            CatalogueError: the file is missing, damaged, or of another schema version.
        """
        return cls(OpenedFile.open(path), language)

    def with_language(self, language: str) -> Self:
        """Return the same open catalogue in another language."""
        return type(self)(self._file, language, self._standpoint)

    def seen_from(self, today: Callable[[], date], region: str) -> Self:
        """Return the same open catalogue, without who is not there on the day or in the region.

        `region` is as offers name it; "" is everywhere.
        """
        return type(self)(self._file, self._language, _Standpoint(today, region))

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

    @property
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
        notices = {row["id"]: row["text"] for row in self._all(queries.NOTICES)}
        return Programme(**self._single(queries.PROGRAMME), notices=notices)

    def categories(self) -> tuple[Category, ...]:
        """Return all categories in order."""
        return tuple(Category(**row) for row in self._all(queries.CATEGORIES))

    def partner(self, id: str) -> Partner:
        """Return one partner.

        Raises:
            UnknownId: there is no such partner.
        """
        partners = self._partners([id])
        if not partners:
            raise UnknownId("partner", id)
        return partners[0]

    def partners_in(
        self, category_id: str, limit: int | None = None, offset: int = 0
    ) -> tuple[Partner, ...]:
        """Return the partners of a category in order, at most `limit` from number `offset`.

        Raises:
            UnknownId: there is no such category.
        """
        self._named("category", queries.CATEGORY_EXISTS, category_id)
        rows = self._all(
            queries.PARTNERS_IN,
            id=category_id,
            limit=_NO_LIMIT if limit is None else limit,
            offset=offset,
            **self._there(),
        )
        return self._partners([row["partner_id"] for row in rows])

    def partner_count(self, category_id: str) -> int:
        """Return how many partners a category has.

        Raises:
            UnknownId: there is no such category.
        """
        self._named("category", queries.CATEGORY_EXISTS, category_id)
        (count,) = self._single(queries.PARTNER_COUNT, id=category_id, **self._there())
        return int(count)

    def search(self, text: str, limit: int = 20) -> tuple[Partner, ...]:
        """Return partners whose names, offers or categories have words that begin as in `text`.

        Each word of `text` must be found. Case does not matter, æ ø å may be typed as ae oe aa.
        Matching names come first, then what the partner sells, then its categories. An empty
        `text` finds nothing.
        """
        found = words(text)
        if not found:
            return ()
        query, parameters = queries.search(found)
        rows = self._all(query, limit=limit, **parameters, **self._there())
        return self._partners([row["partner_id"] for row in rows])

    def offer(self, id: str) -> Offer:
        """Return one offer, with its changes.

        Raises:
            UnknownId: there is no such offer, or it is a change of another one.
        """
        (partner_id,) = self._named("offer", queries.PARTNER_OF, id)
        for offer in self.partner(partner_id).offers:
            if offer.id == id:
                return offer
        raise UnknownId("offer", id)

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the dialogue script in order."""
        words_of, answers = defaultdict(list), defaultdict(list)
        captions: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self._all(queries.WORDS):
            word = Word(row["text"], row["category_id"], row["picture"])
            words_of[row["step_id"]].append(word)
        for row in self._all(queries.ANSWERS):
            answers[row["step_id"]].append(Answer(row["text"], row["opens"]))
        for row in self._all(queries.CAPTIONS):
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
            for row in self._all(queries.STEPS)
        )

    def story(self, id: str) -> Story:
        """Return one story with its stops in order.

        Raises:
            UnknownId: there is no such story.
        """
        row = self._named("story", queries.STORY, id)
        return Story(**row, stops=tuple(Stop(**stop) for stop in self._all(queries.STOPS, id=id)))

    def questions(self) -> tuple[Question, ...]:
        """Return the hard questions in order."""
        return tuple(Question(**row) for row in self._all(queries.QUESTIONS))

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
            for row in self._all(queries.LESSONS)
        )

    def quiz(self) -> "tuple[QuizCard, ...]":
        """Return the cards of the ambassador's quiz in order."""
        from kiosk.domain.practice import Choice, QuizCard

        choices = defaultdict(list)
        for row in self._all(queries.CHOICES):
            choices[row["card_id"]].append(Choice(row["text"], bool(row["is_right"])))
        return tuple(
            QuizCard(**row, choices=tuple(choices[row["id"]])) for row in self._all(queries.QUIZ)
        )

    def rehearsals(self) -> "tuple[Rehearsal, ...]":
        """Return the conversations to rehearse in order."""
        from kiosk.domain.practice import Rehearsal, Turn

        turns = defaultdict(list)
        for row in self._all(queries.TURNS):
            turns[row["rehearsal_id"]].append(Turn(row["reply"], row["step_id"], row["picture"]))
        return tuple(
            Rehearsal(**row, turns=tuple(turns[row["id"]])) for row in self._all(queries.REHEARSALS)
        )

    def channels_of(self, partner_id: str) -> tuple[EarningChannel, ...]:
        """Return the ways of earning that a partner has, in order; none where none is known."""
        return tuple(
            EarningChannel(row["title"], row["special"] or row["text"], row["icon"])
            for row in self._all(queries.CHANNELS, id=partner_id)
        )

    def attract_messages(self) -> tuple[AttractMessage, ...]:
        """Return the messages of the idle screen in order."""
        offers = defaultdict(list)
        for row in self._all(queries.MESSAGE_OFFERS):
            offers[row["message_id"]].append(row["offer_id"])
        return tuple(
            AttractMessage(**row, offer_ids=tuple(offers[row["id"]]))
            for row in self._all(queries.MESSAGES)
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

    def _partners(self, ids: Sequence[str]) -> tuple[Partner, ...]:
        """Return the partners with `ids` in their order, leaving out unknown ones."""
        import json  # the idle screen shows no partners and starts without it

        wanted = json.dumps(ids)
        partners = partners_of(
            self._all(queries.PARTNERS, ids=wanted),
            self._all(queries.LISTINGS, ids=wanted),
            self._all(queries.OFFERS, ids=wanted),
            self._all(queries.TIERS, ids=wanted),
            region=self._standpoint.region if self._standpoint else "",
        )
        return tuple(partners[id] for id in ids if id in partners)

    def _there(self) -> dict[str, str]:
        """What decides which partners are there."""
        if self._standpoint is None:
            return {"day": "", "announced": "", "region": ""}
        day = self._standpoint.today()
        return {
            "day": day.isoformat(),
            "announced": (day + ANNOUNCED).isoformat(),
            "region": self._standpoint.region,
        }

    def _all(self, query: str, **parameters: str | int) -> list[sqlite3.Row]:
        parameters["language"] = self._language
        return self._file.all(query, parameters)

    def _single(self, query: str, **parameters: str | int) -> sqlite3.Row:
        (row,) = self._all(query, **parameters)
        return row

    def _named(self, kind: str, query: str, id: str) -> sqlite3.Row:
        rows = self._all(query, id=id)
        if not rows:
            raise UnknownId(kind, id)
        return rows[0]


def _folded(question: Question) -> str:
    return " ".join(terms(f"{question.question} {question.quote} {question.answer}"))
