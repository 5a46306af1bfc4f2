"""What stands on the screen, in words: each row as it is said, and as espeak-ng says it."""

import re
import subprocess
from functools import cache
from typing import NamedTuple

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.rate import Between, Rate, RateKind
from kiosk.domain.spoken import spoken
from kiosk.viewmodels.format import Format

VOICES = {"da": "da", "en": "en-gb", "de": "de"}


class Row(NamedTuple):
    language: str
    written: str
    said: str


ROWS = [
    # Money: on a receipt, in a sentence, at its end.
    Row("da", "1.500 kr.", "15 hundrede kroner"),
    Row("da", "30.000 kr. giver 1.500 kr.", "30 tusind kroner giver 15 hundrede kroner"),
    Row("da", "TUI 30.000,00", "Tui 30 tusind kroner"),
    Row("da", "2.500,50 kr. Tryk her.", "2 tusind 500 kroner og 50 øre. Tryk her."),
    Row("da", "1 kr. og 0,50 kr.", "1 krone og 50 øre"),
    Row("da", "Bonus 1.250,05", "Bonus et tusind 250 kroner og 5 øre"),
    Row("da", "−200 kr.", "minus 200 kroner"),
    Row("da", "1500", "15 hundrede"),
    Row("da", "Danskere bruger ca. 1 mia. kr.", "Danskere bruger cirka 1 milliard kroner"),
    Row("en", "30.000 kr. gives 1.500 kr.", "30000 kroner gives 1500 kroner"),
    Row("en", "2.000 kr. Tap it.", "2000 kroner. Tap it."),
    Row("de", "30.000 kr. ergibt 1.500 kr.", "30000 Kronen ergibt 1500 Kronen"),
    Row("de", "1 kr. und 1,50 kr.", "eine Krone und eine Krone und 50 Öre"),
    # Rates.
    Row("da", "5 % bonus 100,00", "5 procent bonus 100 kroner"),
    Row("da", "op til 1,25 %", "op til 1 komma 25 procent"),
    Row("da", "3–5 %, −10 %", "3 til 5 procent, minus 10 procent"),
    Row("da", "12,5 øre pr. liter", "12 komma 5 øre per liter"),
    Row("da", "1,05 øre pr. kWh", "1 komma 0 5 øre per kilowatttime"),
    Row("en", "3–5% or 1,25%", "3 to 5 percent or 1 point 2 5 percent"),
    Row("de", "3–5 % oder 1,25 %", "3 bis 5 Prozent oder 1 Komma 2 5 Prozent"),
    # Times and days.
    Row("da", "kl. 14.30", "klokken 14 30"),
    Row("da", "Mandag til fredag 09:00–18:00.", "Mandag til fredag 9 til 18."),
    Row("da", "kl. 9.05", "klokken 9 nul 5"),
    Row("en", "9.00–18.00, 14.30, 9.05", "9 to 18 o'clock, 14 30, 9 oh 5"),
    Row("de", "9.00–18.00, 14.30", "9 Uhr bis 18 Uhr, 14 Uhr 30"),
    Row("da", "Opdateret 22. november 2026", "Opdateret 22. november 2 tusind og 26"),
    Row("en", "Until 22 November", "Until 22nd of November"),
    Row("de", "Bis 22. November", "Bis zweiundzwanzigsten November"),
    # Numbers to dial and to type.
    Row("da", "Ring 4386 2020.", "Ring 4 3 8 6, 2 0 2 0."),
    Row("en", "Number 12345678", "Number 1 2 3 4, 5 6 7 8"),
    Row("de", "Ruf 4386 2020 an", "Ruf 4 3 8 6, 2 0 2 0 an"),
    # Addresses.
    Row("da", "Se navn.coop.dk. Tryk her.", "Se navn punktum coop punktum d k. Tryk her."),
    Row("da", "coop.dk/partner", "coop punktum d k skråstreg partner"),
    Row("da", "navn.navnesen@coop.dk", "navn punktum navnesen snabel a coop punktum d k"),
    Row("en", "coop.dk/partner", "coop dot d k slash partner"),
    Row("de", "coop.dk/partner", "coop Punkt d k Schrägstrich partner"),
    # Shortened words, and what could be a Roman number.
    Row("da", "Hjemmet. Synoptik m.fl. Tryk her.", "Hjemmet. Synoptik med flere. Tryk her."),
    Row("da", "Størrelse XL", "Størrelse X L"),
    Row("da", "TUI giver bonus på BRILLER", "Tui giver bonus på Briller"),
    Row("da", "En SMS fra EKSEMPEL", "En SMS fra Eksempel"),
    Row("de", "TUI u. a., z. B. Brille", "Tui unter anderem, zum Beispiel Brille"),
    Row("en", "Search, e.g. glasses", "Search, for example glasses"),
]  # fmt: skip
AS_IT_IS = [
    "Hvad bruger du penge på?",
    "Hjemmet. Synoptik, Flügger farver",
    "4 af 9",
    "Trin 4. Dit medlemsnummer",
]


def words_of(said: str) -> list[str]:
    """The words, and days such as "22. november" in one: alone its number is none of a row."""
    return re.findall(r"\d+\. \w+|[\w']+", said)


@cache
def heard(voice: str, text: str) -> str:
    """The phonemes that the engine says, without stress and pauses."""
    command = ["espeak-ng", "-v", voice, "-q", "-x", text]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return re.sub(r"\(\w+\)|[\s',%=_|!:?-]", "", told)


def consonants(heard: str) -> str:
    """What does not depend on the words around: vowels do, and the British r."""
    return re.sub(r"[^bBCdDfgGjklmnNpRsStTvwxzZ]", "", heard)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.language} {row.written}")
def test_it_is_said_in_words_and_the_engine_says_each_and_no_sign(row: Row) -> None:
    assert spoken(row.written, row.language) == row.said
    voice = VOICES[row.language]
    words = "".join(heard(voice, word) for word in words_of(row.said))
    assert consonants(heard(voice, row.said)) == consonants(words)


@pytest.mark.parametrize(
    ("voice", "sign", "read"),
    [
        # A full stop, letters, "et tusind fem hundrede", a decimal point, a number for an ordinal.
        ("da", "14.30", "punktum"),
        ("da", "kr.", "k r"),
        ("da", "1500", "tusind"),
        ("en-gb", "1.500", "point"),
        ("de", "kr.", "K R"),
        ("de", "12. November", "12 November"),
    ],
)
def test_the_engine_reads_the_signs_itself(voice: str, sign: str, read: str) -> None:
    language = next(language for language, name in VOICES.items() if name == voice)
    assert heard(voice, read) in heard(voice, sign)
    assert heard(voice, read) not in heard(voice, spoken(sign, language))


@pytest.mark.parametrize("text", AS_IT_IS)
def test_what_is_read_rightly_is_said_as_it_stands(text: str) -> None:
    assert spoken(text, "da") == text


@pytest.mark.parametrize("language", list(Language))
def test_whatever_the_kiosk_writes_is_said_without_a_sign(language: Language) -> None:
    write = Format(language)
    amounts = [*range(0, 300, 7), *range(100, 10_000_000_00, 7_777_777), 10_000_000_00]
    rates = [kind for kind in RateKind if kind not in (RateKind.FIXED, RateKind.ONCE)]
    texts = [write.kroner(ore) for ore in amounts] + [write.amount(ore) for ore in amounts]
    texts += [write.rate(Rate(kind, value)) for kind in rates for value in (125, 500, 1050)]
    texts += [write.rate(Between(RateKind.PERCENT, 300, 500))]
    for text in texts:
        said = spoken(text, language)
        assert not re.search(r"[^\w ]|\d{4}" if language is Language.DA else r"[^\w ]", said), text


def test_a_language_without_words_of_its_own_is_said_as_danish() -> None:
    assert spoken("5 %", "sv") == "5 procent"
