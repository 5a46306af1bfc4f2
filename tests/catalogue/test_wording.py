"""House rules for what is read: Danish quotes, and of points only that there are none.

How long a text may be, and that it is translated, the check of the catalogue judges.
"""

from kiosk.base.paths import ASSETS
from kiosk.catalogue.content import Content
from kiosk.catalogue.description import files_of, leaves
from kiosk.catalogue.kinds import FILES
from kiosk.catalogue.quotes import filled
from kiosk.catalogue.source import read_content

CONTENT: Content = read_content(ASSETS / "content", ASSETS / "media")
SAID_BY_OTHERS = {"asked", "choices", "question"}
"""What a member asks, and answers of which all but one are wrong."""
TEXTS: list[str] = [
    value["da"]
    for folder in FILES
    for model in files_of(CONTENT, folder).values()
    for where, field, value in leaves(model)
    if field.readers and field.name not in SAID_BY_OTHERS
]


def test_points_are_named_only_to_say_there_are_none() -> None:
    assert len(TEXTS) > 200
    for text in TEXTS:
        if "point" in text.lower():
            assert "hverken point" in text


def test_quotes_are_danish() -> None:
    assert [text for text in TEXTS if set(text) & set("\"'“”„")] == []


def test_the_right_answer_of_a_quiz_card_is_not_told_by_its_place_or_its_length() -> None:
    cards = CONTENT.quiz.values()
    places = [card.right_choice for card in cards]
    assert max(places.count(place) for place in (1, 2, 3)) <= len(places) / 2
    longest = [
        max(card.choices, key=shown_length) is card.choices[card.right_choice - 1] for card in cards
    ]
    assert sum(longest) <= len(places) / 3


def shown_length(text: dict[str, str]) -> int:
    """How long a text is with a figure such as "100 kr." where it quotes one."""
    return len(filled(text["da"], lambda offer, quoted: "100 kr."))
