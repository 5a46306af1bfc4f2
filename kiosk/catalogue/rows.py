"""Turns content into the rows of the catalogue's tables."""

from collections.abc import Iterator
from datetime import date
from typing import get_args

from kiosk.catalogue import content as c
from kiosk.catalogue.fields import Translated, Weekday
from kiosk.catalogue.folding import prefixes, terms
from kiosk.catalogue.practice_rows import practice_tables
from kiosk.catalogue.texts import Row, Tables, Texts, paragraphs

_WEEKDAYS = {day: number for number, day in enumerate(get_args(Weekday), 1)}
_LONGEST_TERM = 99
_FIRST_WORD, _OTHER_WORD, _SELLS, _CATEGORY = (field * (_LONGEST_TERM + 1) for field in range(4))


def tables_of(content: c.Content) -> Tables:
    """Return the rows of each table, in an order that satisfies the foreign keys."""
    texts = Texts()
    tables: Tables = {
        "picture": [{"name": name, "data": data} for name, data in content.pictures.items()],
        "language": [
            {"position": position, "code": code}
            for position, code in enumerate(content.programme.languages, 1)
        ],
        "programme": [_programme(content.programme, texts)],
        "notice": [
            {"id": id, **texts.danish("notice", id, text=text)}
            for id, text in content.programme.notices.items()
        ],
        "category": [_category(id, model, texts) for id, model in content.categories.items()],
        "partner": [
            {"id": id, "name": model.name, "url": model.url}
            for id, model in content.partners.items()
        ],
        "listing": [
            _listing(id, listing, texts)
            for id, model in content.partners.items()
            for listing in model.listings
        ],
        "offer": [
            _offer(id, position, offer, texts)
            for id, model in content.partners.items()
            for position, offer in enumerate(model.offers, 1)
        ],
        "search": list(_search(content)),
        "step": [_step(id, model, texts) for id, model in content.steps.items()],
        "word": [
            _word(id, position, word, texts)
            for id, model in content.steps.items()
            for position, word in enumerate(model.words, 1)
        ],
        "answer": [
            _answer(id, position, answer, texts)
            for id, model in content.steps.items()
            for position, answer in enumerate(model.answers, 1)
        ],
        "caption": [
            _caption(id, place, text, texts)
            for id, model in content.steps.items()
            for place, text in model.captions.items()
        ],
        "story": [_story(id, model, texts) for id, model in content.stories.items()],
        "stop": [
            _stop(id, position, stop, texts)
            for id, model in content.stories.items()
            for position, stop in enumerate(model.stops, 1)
        ],
        "question": [_question(id, model, texts) for id, model in content.questions.items()],
        "contact": [_contact(id, model, texts) for id, model in content.contacts.items()],
        "contact_hours": [
            _hours(id, day, part)
            for id, model in content.contacts.items()
            for part in model.hours
            for day in part.days
        ],
        **practice_tables(content, texts),
        "checklist_item": [_item(id, model, texts) for id, model in content.checklist.items()],
        "earning_channel": [_channel(id, model, texts) for id, model in content.channels.items()],
        "attract_message": [_message(id, model, texts) for id, model in content.attract.items()],
        "attract_offer": [
            {"message_id": id, "position": position, "offer_id": offer}
            for id, model in content.attract.items()
            for position, offer in enumerate(model.offers, 1)
        ],
    }
    tables["translation"] = texts.translations
    return tables


def _programme(model: c.Programme, texts: Texts) -> Row:
    bonus = model.stores_bonus_2020
    return {
        "revision": model.revision,
        "released": model.released.isoformat(),
        "stale_after_days": model.stale_after_days,
        "name": model.name,
        **texts.danish("programme", "", tagline=model.tagline),
        "address": model.address,
        "flyer_address": model.flyer_address,
        "sample_member_number": model.sample_member_number,
        "stores_bonus_ore": bonus.kr if bonus else None,
        "stores_bonus_source": bonus.source if bonus else "",
        "stores_bonus_as_of": _iso(bonus.as_of if bonus else None),
    }


def _category(id: str, model: c.Category, texts: Texts) -> Row:
    return {
        "id": id,
        "position": model.position,
        **texts.danish("category", id, title=model.title, short_title=model.short_title),
        "colour": model.colour,
        "picture": model.picture,
        "banner": model.banner,
    }


def _listing(partner_id: str, model: c.Listing, texts: Texts) -> Row:
    return {
        "partner_id": partner_id,
        "category_id": model.category,
        "position": model.position,
        **texts.danish("listing", f"{partner_id}/{model.category}", sells=model.sells),
        "picture": model.picture,
        "banner": model.banner,
        "colour": model.colour,
        "band": model.band,
    }


def _offer(partner_id: str, position: int, model: c.Offer, texts: Texts) -> Row:
    return {
        "id": model.id,
        "partner_id": partner_id,
        "position": position,
        **texts.danish("offer", model.id, applies_to=model.applies_to),
        "kind": model.kind,
        "rate": model.rate,
        "valid_from": _iso(model.valid_from),
        "valid_to": _iso(model.valid_to),
        "minimum_ore": model.minimum_kr,
        "cap_ore": model.cap_kr,
        "example_ore": model.example_kr,
        "source": model.source or "",
        "as_of": _iso(model.as_of),
    }


def _search(content: c.Content) -> Iterator[Row]:
    for id, partner in content.partners.items():
        first, *others = partner.name.split()
        sells = [text for listing in partner.listings for text in listing.sells.values()]
        sells += [text for offer in partner.offers for text in offer.applies_to.values()]
        categories = [content.categories[listing.category] for listing in partner.listings]
        fields = {
            _FIRST_WORD: [first],
            _OTHER_WORD: others,
            _SELLS: sells + partner.keywords,
            _CATEGORY: [text for category in categories for text in category.title.values()],
        }
        weights: dict[str, int] = {}
        for field, texts in fields.items():
            for term in terms(" ".join(texts)):
                weight = field + min(len(term), _LONGEST_TERM)
                for entry in {term} | prefixes(term):
                    weights[entry] = min(weight, weights.get(entry, weight))
        for entry, weight in weights.items():
            yield {"term": entry, "weight": weight, "partner_id": id}


def _step(id: str, model: c.Step, texts: Texts) -> Row:
    return {
        "id": id,
        "position": model.position,
        "layout": model.layout,
        "colour": model.colour,
        "picture": model.picture,
        "offer_id": model.offer,
        **texts.danish(
            "step",
            id,
            label=model.label,
            headline=model.headline,
            body=paragraphs(model.body),
            say=model.say,
            remember=model.remember,
        ),
    }


def _word(step_id: str, position: int, model: c.Word, texts: Texts) -> Row:
    return {
        "step_id": step_id,
        "position": position,
        **texts.danish("word", f"{step_id}/{position}", text=model.text),
        "category_id": model.category,
        "picture": model.picture,
    }


def _answer(step_id: str, position: int, model: c.Answer, texts: Texts) -> Row:
    return {
        "step_id": step_id,
        "position": position,
        **texts.danish("answer", f"{step_id}/{position}", text=model.text),
        "opens": model.step,
    }


def _caption(step_id: str, place: str, text: Translated, texts: Texts) -> Row:
    return {
        "step_id": step_id,
        "place": place,
        **texts.danish("caption", f"{step_id}/{place}", text=text),
    }


def _story(id: str, model: c.Story, texts: Texts) -> Row:
    fields = {
        "title": model.title,
        "subtitle": model.subtitle,
        "closing": model.closing,
        "total": model.total,
    }
    return {"id": id, **texts.danish("story", id, **fields)}


def _stop(story_id: str, position: int, model: c.Stop, texts: Texts) -> Row:
    fields = {"title": model.title, "receipt_line": model.receipt_line, "text": model.text}
    return {
        "story_id": story_id,
        "position": position,
        **texts.danish("stop", f"{story_id}/{position}", **fields),
        "picture": model.picture,
        "partner_id": model.partner,
        "offer_id": model.offer,
        "amount_ore": model.amount_kr,
    }


def _question(id: str, model: c.Question, texts: Texts) -> Row:
    fields = {"question": model.question, "quote": model.quote, "answer": model.answer}
    return {"id": id, "position": model.position, **texts.danish("question", id, **fields)}


def _contact(id: str, model: c.Contact, texts: Texts) -> Row:
    return {
        "id": id,
        "audience": model.audience,
        "name": model.name,
        **texts.danish("contact", id, role=model.role),
        "phone": model.phone,
        "email": model.email,
    }


def _hours(contact_id: str, day: str, model: c.Hours) -> Row:
    return {
        "contact_id": contact_id,
        "weekday": _WEEKDAYS[day],
        "opens_at": model.opens_at,
        "closes_at": model.closes_at,
    }


def _item(id: str, model: c.ChecklistItem, texts: Texts) -> Row:
    fields = texts.danish("checklist_item", id, title=model.title, note=model.note)
    return {"id": id, "position": model.position, "picture": model.picture, **fields}


def _channel(id: str, model: c.EarningChannel, texts: Texts) -> Row:
    fields = texts.danish("earning_channel", id, title=model.title, text=model.text)
    return {"id": id, "position": model.position, **fields, "icon": model.icon}


def _message(id: str, model: c.AttractMessage, texts: Texts) -> Row:
    fields = {"headline": model.headline, "body": model.body, "action": model.action}
    return {"id": id, "position": model.position, **texts.danish("attract_message", id, **fields)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
