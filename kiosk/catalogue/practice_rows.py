"""The rows of what the ambassador practises with."""

from kiosk.catalogue import content as c
from kiosk.catalogue.fields import Translated
from kiosk.catalogue.texts import Row, Tables, Texts, paragraphs


def practice_tables(content: c.Content, texts: Texts) -> Tables:
    """Return the rows of the tables of practice."""
    return {
        "lesson": [_lesson(id, model, texts) for id, model in content.lessons.items()],
        "quiz_card": [_quiz_card(id, model, texts) for id, model in content.quiz.items()],
        "quiz_choice": [
            _quiz_choice(id, position, choice, position == model.right, texts)
            for id, model in content.quiz.items()
            for position, choice in enumerate(model.choices, 1)
        ],
        "rehearsal": [_rehearsal(id, model, texts) for id, model in content.rehearsals.items()],
        "turn": [
            _turn(id, position, turn, texts)
            for id, model in content.rehearsals.items()
            for position, turn in enumerate(model.turns, 1)
        ],
    }


def _lesson(id: str, model: c.Lesson, texts: Texts) -> Row:
    return {
        "id": id,
        "position": model.position,
        **texts.danish("lesson", id, title=model.title, body=paragraphs(model.body)),
        "colour": model.colour,
        "picture": model.picture,
    }


def _quiz_card(id: str, model: c.QuizCard, texts: Texts) -> Row:
    return {
        "id": id,
        "position": model.position,
        **texts.danish("quiz_card", id, asked=model.asked, why=model.why),
        "colour": model.colour,
        "picture": model.picture,
    }


def _quiz_choice(card_id: str, position: int, text: Translated, right: bool, texts: Texts) -> Row:
    return {
        "card_id": card_id,
        "position": position,
        **texts.danish("quiz_choice", f"{card_id}/{position}", text=text),
        "is_right": int(right),
    }


def _rehearsal(id: str, model: c.Rehearsal, texts: Texts) -> Row:
    fields = texts.danish("rehearsal", id, title=model.title)
    return {"id": id, "position": model.position, **fields, "seconds": model.seconds}


def _turn(rehearsal_id: str, position: int, model: c.Turn, texts: Texts) -> Row:
    return {
        "rehearsal_id": rehearsal_id,
        "position": position,
        **texts.danish("turn", f"{rehearsal_id}/{position}", reply=model.reply),
        "step_id": model.step,
        "picture": model.picture,
    }
