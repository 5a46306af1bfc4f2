"""The kinds of value that content files are made of, each with what it expects in plain words."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Strict,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from kiosk.domain import colours, opening, partner, rate, talk
from kiosk.domain.languages import BASE_LANGUAGE, Language
from kiosk.domain.talk import Audience

_MAX_POSITION = 999999
_MAX_KRONER = Decimal("9999999")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_BLANKS = re.compile(r"[ \t\n]+")
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(%|kr\.|øre|mia\.))")
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

Translated = dict[str, str]


class Reference(NamedTuple):
    """Marks an id as that of an entry of `kind`, which is a table of the catalogue."""

    kind: str


def _in_file(name: str) -> str:
    """A field's name in the files: an id is named by what it leads to, an amount is in kroner."""
    if name == "ore" or name.endswith("_ore"):
        return name.removesuffix("ore") + "kr"
    return name.removesuffix("_id")


class Model(BaseModel):
    """What a table of a content file says: nothing but its fields, each as its type wants it."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=_in_file)


def expected(what: str, *, inside: str | None = None) -> PydanticCustomError:
    """Return the error that says `what` is expected, `inside` naming a field of a table."""
    return PydanticCustomError("expected", "{what}", {"what": what, "inside": inside})


def is_slug(text: str) -> bool:
    """Whether `text` can be an id: lower-case letters a to z, digits and single hyphens."""
    return _SLUG.fullmatch(text) is not None


def _translated(value: Any) -> Translated:
    if isinstance(value, str):
        return {BASE_LANGUAGE: _typeset(value)}
    if not isinstance(value, dict) or BASE_LANGUAGE not in value:
        raise expected('a text, or a table of texts with at least da = "..."')
    return {language: _typeset(text, language) for language, text in value.items()}


def _typeset(text: Any, language: str | None = None) -> str:
    if not isinstance(text, str) or not text.strip():
        raise expected("a text that is not empty", inside=language)
    return _BEFORE_UNIT.sub(_NO_BREAK_SPACE, _BLANKS.sub(" ", text.strip()))


def _id(value: Any) -> str:
    if not isinstance(value, str) or not is_slug(value):
        raise expected('an id such as "rejs-med-bonus": letters a to z, digits and hyphens')
    return value


def _hundredths(value: Any, what: str, most: Decimal) -> int:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise expected(what)
    number = Decimal(value)
    if not number.is_finite() or not 0 < number <= most or number * 100 % 1:
        raise expected(what)
    return int(number * 100)


def _kroner(value: Any) -> int:
    return _hundredths(
        value, "an amount in kroner, such as 30000 or 99.50, at most 9999999", _MAX_KRONER
    )


def _rate(value: Any) -> int:
    return _hundredths(
        value, "a number above 0 with at most two decimals, such as 5 or 0.5", _MAX_KRONER
    )


def _lowest(value: Any) -> int:
    none = isinstance(value, int | Decimal) and not isinstance(value, bool) and value == 0
    return 0 if none else _rate(value)


def _day(value: Any) -> date:
    if type(value) is not date:
        raise expected("a date without quotes, such as 2026-11-22")
    return value


def _https(value: str) -> str:
    if not re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]{2,}(/\S*)?", value):
        raise expected('an address that begins with "https://" and has no spaces')
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", value):
        raise expected('an e-mail address such as "name@coop.dk"')
    return value


def _phone(value: str) -> str:
    if not re.fullmatch(r"\d{4} \d{4}", value):
        raise expected('a Danish phone number such as "4386 2020"')
    return value


def _clock(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise expected('a time such as "09:00"')
    return value


def _position(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= _MAX_POSITION:
        raise expected(f"a whole number from 1 to {_MAX_POSITION}")
    return value


def _percent(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= 100:
        raise expected("a whole number from 0 to 100")
    return value


def _language(value: Any) -> Language:
    language = Language.of(value)
    if language is None:
        known = ", ".join(Language)
        raise expected(f"one of {known}; docs/contributing.md tells how to add a language")
    return language


# Texts by language, marked with who reads them.
MemberText = Annotated[Translated, BeforeValidator(_translated), Audience.MEMBER]
AmbassadorText = Annotated[Translated, BeforeValidator(_translated), Audience.AMBASSADOR]

# Ids of entries, marked with their kind.
Id = Annotated[str, BeforeValidator(_id)]
CategoryId = Annotated[Id, Reference("category")]
PartnerId = Annotated[Id, Reference("partner")]
ChannelId = Annotated[Id, Reference("earning_channel")]
OfferId = Annotated[Id, Reference("offer")]
StepId = Annotated[Id, Reference("step")]
Plain = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
PictureName = Annotated[Plain, Reference("picture")]

# Values; amounts are read in kroner and held in øre, rates in hundredths.
Ore = Annotated[int, BeforeValidator(_kroner)]
RateNumber = Annotated[int, BeforeValidator(_rate)]
LowestNumber = Annotated[int, BeforeValidator(_lowest)]
Day = Annotated[date, BeforeValidator(_day)]
Position = Annotated[int, BeforeValidator(_position)]
Percent = Annotated[int, BeforeValidator(_percent)]
Address = Annotated[str, AfterValidator(_https)]
Email = Annotated[str, AfterValidator(_email)]
Phone = Annotated[str, AfterValidator(_phone)]
ClockTime = Annotated[str, AfterValidator(_clock)]

# The closed sets of the domain, by the value of their members.
AudienceName = Annotated[Audience, Strict(False)]
ColourName = Annotated[colours.Colour, Strict(False)]
LayoutName = Annotated[talk.Layout, Strict(False)]
MovementName = Annotated[talk.Movement, Strict(False)]
RateKindName = Annotated[rate.RateKind, Strict(False)]
ShareName = Annotated[rate.Share, Strict(False)]
SpanName = Annotated[rate.Span, Strict(False)]
GivesName = Annotated[partner.Gives, Strict(False)]
ForWhomName = Annotated[partner.ForWhom, Strict(False)]
WeekdayName = Annotated[opening.Weekday, Strict(False)]
LanguageCode = Annotated[Language, BeforeValidator(_language)]
