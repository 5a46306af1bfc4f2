"""The house rules for what members read: short, with Danish quotes, and never about points."""

import re
from collections.abc import Iterator

from kiosk.base.paths import ASSETS
from kiosk.catalogue.checks.texts import number_of_words
from kiosk.catalogue.content import Content
from kiosk.catalogue.fields import Translated
from kiosk.catalogue.source import read_content

CONTENT: Content = read_content(ASSETS / "content", ASSETS / "media")


def headlines() -> Iterator[Translated]:
    for step in CONTENT.steps.values():
        yield step.headline
    for message in CONTENT.attract.values():
        yield message.headline
    for story in CONTENT.stories.values():
        yield story.title
        yield from (stop.title for stop in story.stops)
    yield from (category.title for category in CONTENT.categories.values())


def ambassadors_headlines() -> Iterator[Translated]:
    yield from (lesson.title for lesson in CONTENT.lessons.values())
    yield from (rehearsal.title for rehearsal in CONTENT.rehearsals.values())


def sentences() -> Iterator[Translated]:
    yield from CONTENT.programme.notices.values()
    for step in CONTENT.steps.values():
        yield from (*step.body, step.say, step.remember, *step.captions.values())
        yield from (answer.text for answer in step.answers)
    for message in CONTENT.attract.values():
        yield message.body
    for story in CONTENT.stories.values():
        yield from (story.subtitle, story.closing)
        yield from (stop.text for stop in story.stops)
    for question in CONTENT.questions.values():
        yield from (question.question, question.quote, question.answer)
    yield from (channel.text for channel in CONTENT.channels.values())
    yield from (text for lesson in CONTENT.lessons.values() for text in lesson.body)
    for card in CONTENT.quiz.values():
        yield from (card.why, card.choices[card.right_choice - 1])
    for rehearsal in CONTENT.rehearsals.values():
        yield from (turn.reply for turn in rehearsal.turns)


HEADLINES, SENTENCES = list(headlines()), list(sentences())
MEMBERS_TEXTS = [
    *HEADLINES,
    *(text for key, text in CONTENT.programme.notices.items() if not key.startswith("cue-")),
    *(text for step in CONTENT.steps.values() for text in (*step.body, *step.captions.values())),
    *(answer.text for step in CONTENT.steps.values() for answer in step.answers),
    *(message.body for message in CONTENT.attract.values()),
    *(channel.text for channel in CONTENT.channels.values()),
    *(offer.applies_to for partner in CONTENT.partners.values() for offer in partner.offers),
    *(listing.sells for partner in CONTENT.partners.values() for listing in partner.listings),
]


def test_headlines_have_at_most_six_words() -> None:
    headlines = [*HEADLINES, *ambassadors_headlines()]
    assert [text["da"] for text in headlines if number_of_words(text["da"]) > 6] == []


def test_sentences_have_at_most_fourteen_words() -> None:
    split = [s for text in SENTENCES for s in re.split(r"(?<=[.?!:]) ", text["da"])]
    assert [sentence for sentence in split if number_of_words(sentence) > 14] == []


def test_points_are_named_only_to_say_there_are_none() -> None:
    for text in HEADLINES + SENTENCES:
        if "point" in text["da"].lower():
            assert "hverken point" in text["da"] or text["da"] == "Er det en slags point?"


def test_quotes_are_danish() -> None:
    assert [text["da"] for text in HEADLINES + SENTENCES if set(text["da"]) & set("\"'“”„")] == []


def test_what_members_read_is_in_every_language() -> None:
    languages = CONTENT.programme.languages
    assert [text for text in MEMBERS_TEXTS if list(text) != languages] == []


def test_the_right_answer_of_a_quiz_card_is_not_told_by_its_place_or_its_length() -> None:
    cards = CONTENT.quiz.values()
    places = [card.right_choice for card in cards]
    assert max(places.count(place) for place in (1, 2, 3)) <= len(places) / 2
    longest = [
        c
        for c in cards
        if max(c.choices, key=lambda t: len(t["da"])) is c.choices[c.right_choice - 1]
    ]
    assert len(longest) <= len(places) / 3
