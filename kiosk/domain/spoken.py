"""What stands on the screen, as a voice is to say it: in words, wherever a voice reads signs wrong.

espeak-ng reads "14.30" with its full stop, "kr." by letters and 1500 in Danish as no Dane says it;
numbers below a thousand it reads right in each language, so they stay figures. What is measured of
it stands in tests/domain/test_spoken.py.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from kiosk.domain.languages import Language

_TIME = r"([01]?\d|2[0-3])[.:]([0-5]\d)"
_WHOLE = r"\d{1,3}(?:\.\d{3})+|\d+"
_HOSTS = r"(?:[\w.-]+@)?(?:[\w-]+\.)+(?:com|de|dk|eu|net|org|se)\b"
# The full stop of a shortened word ends the sentence too, where another one begins after it.
_VOWELS = "AEIOUYÆØÅÄÖÜ"
_SENTENCE_ENDS = r"(?= [A-ZÆØÅÄÖÜ])"
_STOP = rf"(?:(\.){_SENTENCE_ENDS}|\.)"


class _Words(NamedTuple):
    """How one language says signs. `short` are its shortened words, by a pattern for each."""

    dot: str
    slash: str
    at: str
    hyphen: str
    to: str
    minus: str
    comma: str
    percent: str
    and_: str
    krone: str
    kroner: str
    ore: str
    decimals_together: bool
    whole: Callable[[int], str]
    clock: Callable[[int, int, bool], str]
    day: Callable[[int, str], str]
    months: str
    short: dict[str, str]


def spoken(text: str, language: str) -> str:
    """`text`, written in `language`, in the words that a voice of that language says rightly.

    A language that nobody has given the words of yet has the Danish ones.
    """
    words = _WORDS.get(Language.of(language) or Language.DA, _WORDS[Language.DA])

    def by(pattern: str, say: Callable[[re.Match[str]], str]) -> None:
        nonlocal text
        text = re.sub(pattern, say, text)

    def decimal(figure: str) -> str:
        """A number with or without decimals: "1,25"."""
        number, _, rest = figure.partition(",")
        whole = words.whole(int(number.replace(".", "")))
        if not rest:
            return whole
        # In Danish decimals are a number of their own, unless they begin with a zero.
        together = words.decimals_together and not rest.startswith("0")
        return f"{whole} {words.comma} {rest if together else ' '.join(rest)}"

    def money(found: re.Match[str]) -> str:
        sign = f"{words.minus} " if found[1] else ""
        kroner, ore = int(found[2].replace(".", "")), int(found[3] or 0)
        return f"{sign}{_money(kroner, ore, words)}{found[4] or ''}"

    def clock(found: re.Match[str]) -> str:
        lone = found[3] is None
        begins = words.clock(int(found[1]), int(found[2]), lone)
        if lone:
            return begins
        return f"{begins} {words.to} {words.clock(int(found[3]), int(found[4]), True)}"

    by(r"\s+|[»«„“”]", lambda found: " " if found[0].isspace() else "")
    by(rf"{_HOSTS}(?:/[\w/-]*)?", lambda found: _address(found[0], words))
    by(r"(?<!\d)(\d{4}) ?(\d{4})(?![\d.,]*\d)", lambda n: f"{' '.join(n[1])}, {' '.join(n[2])}")
    for pattern, said in words.short.items():
        by(rf"(?<!\w){pattern}(?!\w)", partial(_instead, said))
    by(
        rf"(?<![\d.,:])(?:kl\. )?{_TIME}(?:[–-]{_TIME})?(?![\d:]|[.,]\d| ?(?:kr|%))",
        clock,
    )
    by(rf"([-−])?(?<![\d.,])({_WHOLE})(?:,(\d\d))? kr\b{_STOP}", money)
    by(rf"([-−])?(?<![\d.,])({_WHOLE}),(\d\d)(?!\d| ?%| [a-zøö])()", money)
    by(rf"(?<!\w)kr{_STOP}", partial(_instead, words.kroner))
    by(rf"(?<![\w.])(\d\d?)\.? ({words.months})\b", lambda n: words.day(int(n[1]), n[2]))
    by(r"(?<=\d) ?– ?(?=\d)", lambda _: f" {words.to} ")
    by(r"[-−](?=\d)(?<!\w.)", lambda _: f"{words.minus} ")
    by(rf"(?<![\d.,])({_WHOLE})(?:,\d+)?(?![.,]?\d)", lambda found: decimal(found[0]))
    by(r" ?%", lambda _: f" {words.percent}")
    # A word in capitals is read as one here and by its letters there, a Roman number as a number.
    by(rf"\b(?![IVXLCDM]+\b)(?=\w*[{_VOWELS}])[A-ZÆØÅÄÖÜ]{{3,}}\b", lambda n: n[0].capitalize())
    by(r"\b[IVXLCDM]{2,}\b", lambda found: " ".join(found[0]))
    return text.strip()


def _instead(said: str, found: re.Match[str]) -> str:
    """`said`, and the full stop that a shortened word shares with its sentence."""
    return said + "".join(filter(None, found.groups()))


def _money(kroner: int, ore: int, words: _Words) -> str:
    sum_ = words.krone if kroner == 1 else f"{words.whole(kroner)} {words.kroner}"
    small = f"{ore} {words.ore}"
    if not ore:
        return sum_
    return f"{sum_} {words.and_} {small}" if kroner else small


def _address(address: str, words: _Words) -> str:
    """An address of the web or of a letter box, its country letter by letter."""
    *box, site = address.rstrip("/.").split("@")
    host, *path = site.split("/")
    *names, last = host.split(".")
    dotted = [*names, " ".join(last) if len(last) == 2 else last]
    said = f" {words.slash} ".join([f" {words.dot} ".join(dotted), *path])
    parts = [box[0].replace(".", f" {words.dot} "), words.at] if box else []
    return " ".join([*parts, said.replace("-", f" {words.hyphen} ")])


def _danish(number: int) -> str:
    """As amounts are said: 1500 is "15 hundrede", 2500 "2 tusind 5 hundrede"."""
    millions, below = divmod(number, 1_000_000)
    if millions:
        large = "en million" if millions == 1 else f"{_danish(millions)} millioner"
        return f"{large} {_danish(below)}" if below else large
    if 1100 <= number < 2000 and number % 100 == 0:
        return f"{number // 100} hundrede"
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return str(rest)
    parts = ["et tusind" if thousands == 1 else f"{thousands} tusind"]
    if rest:
        parts.append(str(rest) if rest >= 100 else f"og {rest}")
    return " ".join(parts)


def _danish_clock(hour: int, minute: int, _ends: bool) -> str:
    return f"{hour} {_minute(minute, 'nul')}".strip()


def _english_clock(hour: int, minute: int, ends: bool) -> str:
    if minute:
        return f"{hour} {_minute(minute, 'oh')}"
    return f"{hour} o'clock" if ends else str(hour)


def _german_clock(hour: int, minute: int, _ends: bool) -> str:
    shown = "ein" if hour == 1 else hour
    return f"{shown} Uhr {minute}" if minute else f"{shown} Uhr"


def _minute(minute: int, zero: str) -> str:
    if not minute:
        return ""
    return f"{zero} {minute}" if minute < 10 else str(minute)


def _english_day(day: int, month: str) -> str:
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending} of {month}"


_GERMAN_DAYS = tuple(
    """
    ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften
    dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten
    einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten
    sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten
    einunddreißigsten
    """.split()  # noqa: SIM905
)


def _german_day(day: int, month: str) -> str:
    return f"{_GERMAN_DAYS[day - 1]} {month}" if 1 <= day <= 31 else f"{day}. {month}"


_WORDS = {
    Language.DA: _Words(
        *("punktum", "skråstreg", "snabel a", "bindestreg", "til", "minus", "komma", "procent"),
        *("og", "1 krone", "kroner", "øre", True),
        *(_danish, _danish_clock, lambda day, month: f"{day}. {month}"),
        "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
        {
            rf"m\.fl{_STOP}": "med flere",
            rf"m\.m{_STOP}": "med mere",
            r"bl\.a\.": "blandt andet",
            r"pr\.": "per",
            r"ca\.": "cirka",
            r"nr\.": "nummer",
            r"tlf\.": "telefon",
            r"mia\.": "milliard",
            r"kl\.": "klokken",
            "kWh": "kilowatttime",
        },
    ),
    Language.EN: _Words(
        *("dot", "slash", "at", "hyphen", "to", "minus", "point", "percent"),
        *("and", "1 krone", "kroner", "øre", False),
        *(str, _english_clock, _english_day),
        "January|February|March|April|May|June|July|August|September|October|November|December",
        {r"e\.g\.": "for example", r"pr\.": "per", "kWh": "kilowatt hour"},
    ),
    Language.DE: _Words(
        *("Punkt", "Schrägstrich", "at", "Bindestrich", "bis", "minus", "Komma", "Prozent"),
        *("und", "eine Krone", "Kronen", "Öre", False),
        *(str, _german_clock, _german_day),
        "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        {
            r"z\. ?B\.": "zum Beispiel",
            rf"u\. ?a{_STOP}": "unter anderem",
            r"ca\.": "circa",
            r"pr\.": "pro",
            "kWh": "Kilowattstunde",
        },
    ),
}
