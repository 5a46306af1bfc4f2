"""Says in Danish what is wrong with the content, and what to do about it.

The checks say it in English, as the commands print it. `{}` stands for what differs each time.
"""

import re
from collections.abc import Iterator
from functools import cache

from kiosk.base.problems import Problem

_READ = {
    "nothing": "ingenting",
    "merged cells": "flettede celler",
    "an empty file": "en tom fil",
    "a list": "en liste",
    "a folder": "en mappe",
    "a table with {}": "en tabel med {}",
    "{} percent": "{} %",
    "{} by {} pixels": "{} gange {} pixel",
    "{} by {}": "{} gange {}",
    "step {}": "trin {}",
    "{} on {}, a contrast of {}": "{} på {} med kontrasten {}",
    "the same goods and days as {}": "de samme varer og dage som {}",
    "a drawing that another renderer draws otherwise": "en tegning, som to programmer tegner "
    "forskelligt",
    "a workbook with a password": "et regneark med adgangskode",
    "a workbook of Excel 97 to 2003 (.xls)": "et regneark fra Excel 97 til 2003 (.xls)",
    "a binary workbook (.xlsb)": "et binært regneark (.xlsb)",
    "a workbook of Numbers": "et regneark fra Numbers",
    "a document of Word": "et dokument fra Word",
    "an OpenDocument file, such as .ods": "et OpenDocument-regneark (.ods)",
    "one sheet as text (.csv)": "et enkelt ark som tekst (.csv)",
    "no zip file": "noget, der ikke er et regneark",
    "nothing of a workbook": "noget, der ikke er et regneark",
    "more than {} MB, unpacked": "mere end {} MB, når det er pakket ud",
    "damage ({})": "en skade ({})",
    "an animated picture": "et billede, der bevæger sig",
    "a picture without a pixel that shows": "et billede uden noget at se",
    "a logo that is white on white": "et logo, der er hvidt på hvidt",
    "a drawing that takes {} s": "en tegning, der tager {} sekunder",
    "a picture that takes too long or too much memory": "et billede, der tager for lang tid",
    "nothing to draw with": "intet at tegne med",
    "a picture that takes too much memory": "et billede, der er for stort",
    "{} bytes": "{} byte",
    "{} of {}": "{} med {}",
    "words in {}": "ord i skriften {}",
    "an animation": "en bevægelse",
    "a style sheet outside the file": "et typografiark uden for filen",
    "a root that is not understood": "en tegning, der ikke forstås",
    "16 bits for each colour": "16 bit for hver farve",
}
_OFFER_ID = "Vælg et tilbud hos denne partner, som ikke selv er en kampagne eller ny sats."
_EXACT = "Skriv et tal over 0 med højst to decimaler, fx 5 eller 0,5."
_EXTRA = "Installér det, der mangler: pip install -e .[publish]"
_KEEP = "Lad feltet stå tomt."
_QUOTE = "Skriv {{offer:ID.rate}}, {{offer:ID.example}} eller {{offer:ID.bonus}}"
_ID = "Skriv et id som rejs-med-bonus: små bogstaver a til z, tal og bindestreger."
_REMEDIES = {
    "a text in quotes": "Skriv en tekst.",
    "a text": "Skriv en tekst.",
    "a text that is not empty": "Skriv en tekst.",
    "a text without control characters": "Skriv teksten uden styretegn.",
    'a text, or a table of texts with at least da = "..."': "Skriv en tekst på dansk.",
    "this field to be there": "Udfyld feltet.",
    "at least {} of them": "Der skal være mindst {}.",
    "at most {} of them": "Der må højst være {}.",
    "no field of this name here; is it misspelt?": "Feltet findes ikke. Er det stavet forkert?",
    "one of {}; docs/contributing.md tells how to add one": "Vælg en af: {}.",
    "one of {}; docs/contributing.md tells how to add a language": "Vælg et af sprogene: {}.",
    "one of {}": "Vælg en af: {}.",
    "a whole number, such as 3": "Skriv et helt tal, fx 3.",
    "a whole number from {} to {}": "Skriv et helt tal fra {} til {}.",
    "a whole number from 2": "Skriv et helt tal fra 2.",
    "a number above 0 with at most two decimals, such as 5 or 0.5": _EXACT,
    "a rate, such as 5 %, or 6,5 where the kind is øre": "Skriv en sats: 5 %, eller 6,5 hvor "
    "slagsen er øre.",
    "a rate, such as 5 %, or 6,5 where the kind is øre, in a cell of the format percent": "Skriv "
    "en sats som 5 % i en celle med formatet procent.",
    "a rate in percent with its sign, such as 5 % or 0,5 %": "Skriv satsen med procenttegn, fx "
    "5 % eller 0,5 %.",
    "a rate without %, because its kind is not procent": "Skriv satsen uden %, for slagsen er ikke "
    "procent.",
    "an amount in kroner, such as 1.500 or 99,50": "Skriv et beløb i kroner, fx 1.500 eller 99,50.",
    "an amount in kroner, such as 30000 or 99.50, at most 9999999": "Skriv et beløb i kroner, fx "
    "1.500 eller 99,50, højst 9.999.999.",
    "a date, such as 1. januar 2027, 01-01-2027 or 2027-01-01": "Skriv en dato, fx 01-01-2027.",
    "a date without quotes, such as 2026-11-22": "Skriv en dato, fx 2026-11-22.",
    "a date on or after valid_from": "Sidste dag må ikke ligge før den første.",
    'a time such as "09:00"': "Skriv et klokkeslæt, fx 09:00.",
    "a time after opens_at": "Skriv et klokkeslæt efter det, hvor der åbnes.",
    'a Danish phone number such as "4386 2020"': "Skriv et dansk nummer, fx 4386 2020.",
    'an e-mail address such as "name@coop.dk"': "Skriv en e-mailadresse, fx navn@coop.dk.",
    'an address that begins with "https://" and has no spaces': "Skriv en adresse, der begynder "
    "med https:// og er uden mellemrum.",
    'an id such as "rejs-med-bonus": letters a to z, digits and hyphens': _ID,
    "an id that no other row of the sheet has": "Vælg et id, som ingen anden har.",
    "an id that no other offer has": "Vælg et id, som intet andet tilbud har.",
    "an id that no other offer has ({} has it too)": "Vælg et id, som intet andet tilbud har. Det "
    "står også i {}.",
    "an id of the sheet {}": "Vælg et id fra »{}«.",
    "the id of a file in {}": "Vælg et id, der findes i »{}«.",
    "the id of an offer in a partner's file": "Vælg et tilbud, der findes hos en partner.",
    "the name of a picture in the media folder": "Vælg et billede, der ligger i assets/media.",
    "the name of a file in assets/icons, without .svg": "Vælg et ikon fra assets/icons.",
    "a name that no other row has here": "Vælg et navn, som ingen anden række har.",
    "nothing: the programme is one row": "Der er kun én række for programmet. Fjern den anden.",
    "a phone or an email": "Skriv en telefon eller en e-mail.",
    "each day at most once": "Vælg hver dag højst én gang.",
    "each channel at most once": "Vælg hver kanal højst én gang.",
    "each category at most once for a partner": "Vælg hver kategori højst én gang.",
    "a position that no other file in the folder has ({} has it too)": "Vælg et andet nummer i "
    "rækkefølgen. Det står også i {}.",
    "a position that no other partner has in the category ({} has it too)": "Vælg et andet nummer "
    "i rækkefølgen. Det står også i {}.",
    "a picture that no other file in the folder has ({} has it too)": "Vælg et andet billede. Det "
    "står også i {}.",
    "moving and movement together": "Udfyld både billedet, der bevæger sig, og bevægelsen.",
    "the captions of the layout: {}": "Opstillingen har disse billedtekster: {}.",
    "the offer that the amount comes from": "Vælg tilbuddet, som beløbet kommer fra.",
    '"da" first, and each language once': "Skriv da først, og hvert sprog én gang.",
    "a language that programme.toml lists: {}": "Vælg et af programmets sprog: {}.",
    "the offer that this one is a change of; the change then shows by itself": "Vælg det "
    "almindelige tilbud. Kampagnen vises af sig selv.",
    "an offer with an example_kr": "Vælg et tilbud med et eksempelkøb.",
    "an offer with an example_kr ({})": "Vælg et tilbud med et eksempelkøb.",
    "an offer with a known rate": "Vælg et tilbud med en kendt sats.",
    "an offer of this partner that is no change of another": _OFFER_ID,
    "the id of an offer that is no change of another": _OFFER_ID,
    "the offer whose rate stands there, one of {}": "Vælg tilbuddet, hvis sats skal stå her: {}.",
    "an offer of this partner with an exact rate in percent": "Vælg et tilbud med en præcis sats "
    "i procent.",
    "{} as in the offer that it takes the place of, or times": "Vælg den samme slags som i det "
    "tilbud, det træder i stedet for, eller »gange den almindelige«.",
    "another day than that of the other change of this offer": "Vælg en anden første dag. Et "
    "andet tilbud begynder samme dag.",
    "more than the tier before": "Skriv et højere beløb end på trinnet før.",
    "a higher rate than the tier before, at most 100 percent": "Skriv en højere sats end på "
    "trinnet før, højst 100 %.",
    "whole or above: what the rate of a tier is given of": "Vælg, hvad satsen på et trin gives af.",
    "nothing without tiers": f"{_KEEP} Tilbuddet har ingen satstrin.",
    "nothing without cap_kr": f"{_KEEP} Der er ingen højeste bonus.",
    "words: no figure is filled in here": "Skriv med ord. Her sættes intet tal ind.",
    "{offer:ID.rate}, {offer:ID.example} or {offer:ID.bonus}": f"{_QUOTE}.",
    "{offer:ID.rate}, .example or .bonus, so that it follows its offer": f"{_QUOTE}, så tallet "
    "følger tilbuddet.",
    "what the rate is counted in, such as percent": "Vælg slagsen, fx procent.",
    "the rate; without a known rate, leave out kind too": "Skriv satsen. Er den ikke kendt, så "
    "tøm også slagsen.",
    "at most 100 percent": "Skriv højst 100 %.",
    "less than the rate, or 0 for up to it": "Skriv en lavere sats, eller 0 for »op til«.",
    "the rate then; leave the change out until it is known": "Skriv satsen. Vent med kampagnen, "
    "til satsen er kendt.",
    "the day from which it takes the other's place": "Skriv den første dag.",
    "the offer that it gives several times": "Vælg det tilbud, hvis bonus ganges.",
    "percent off, or fixed for the price itself": "Vælg procent eller kroner pr. køb.",
    "no example, because no rate is known": "Fjern eksempelkøbet, for satsen er ikke kendt.",
    "no example: the sum is given once": "Fjern eksempelkøbet. Beløbet gives kun én gang.",
    "more than the member price: what others pay": "Skriv det, som andre betaler. Det er mere end "
    "medlemsprisen.",
    "a whole number of purchases": "Skriv et helt antal køb.",
    "where the rate or amount was read": "Skriv, hvor satsen eller beløbet blev læst.",
    "the date when the rate or amount was read": "Skriv dagen, hvor det blev læst.",
    "the number of one of the choices": "Skriv nummeret på en af svarmulighederne.",
    "{} or higher; export afresh, the content has been released since": "Regnearket er ældre end "
    "udgave {}. Hent et nyt, og ret i det.",
    "an offer that holds on {}; it is not shown, so remove it": "Fjern tilbuddet. Det er udløbet "
    "den {} og vises ikke.",
    "a partner that is there on {}; it is not shown, so remove its file": "Fjern partneren. Den er "
    "ude den {} og vises ikke.",
    "an offer that holds on {}; the rate is left out until then": "Tilbuddet gælder ikke den {}. "
    "Indtil da vises ingen sats.",
    "an offer that holds on {}; the example is left out until then": "Tilbuddet gælder ikke den "
    "{}. Indtil da vises intet eksempel.",
    "an offer that holds on {} and can be counted; the sentence is left out until then": ""
    "Tilbuddet kan ikke regnes ud den {}. Indtil da vises sætningen ikke.",
    "at most {} percent, or a look at where it was read": "Mere end {} % er sjældent. Se efter, "
    "hvor den blev læst.",
    "one offer at a time: let one end the day before the other begins": "Lad det ene tilbud slutte "
    "dagen før, det andet begynder.",
    "the offer that follows it, or a later day; it disappears by itself then": "Det udløber snart "
    "og forsvinder af sig selv. Skriv det næste tilbud eller en senere dag.",
    "a day no later than {}": "Skriv en dag senest den {}.",
    "at most {} bytes, so that phones read the code from afar": "Adressen er lang. Højst {} tegn "
    "læses på afstand.",
    "an address that fits a code": "Skriv en kortere adresse. Den kan ikke være i en kode.",
    "the code to say {}": "Koden læses ikke som {}. Skriv adressen anderledes.",
    "a colour of the theme: {}": "Vælg en af farverne: {}.",
    "a contrast of at least {}": "Vælg en anden farve: Kontrasten skal være mindst {}.",
    "a headline of at most {} words": "Skriv en overskrift på højst {} ord.",
    "sentences of at most {} words": "Skriv sætninger på højst {} ord.",
    "a text that fits {} lines; this takes {}": "Skriv kortere. Der er plads til {} linjer, og "
    "teksten fylder {}.",
    "a text that is {} shorter, so that all of it is seen": "Skriv {} kortere, så det hele ses.",
    "shorter words, so that none is cut off": "Brug kortere ord. Et af dem er for langt.",
    "the text in {}; until then it is in Danish": "Oversæt teksten til {}. Indtil da vises den "
    "danske.",
    "it to be there: a screen asks for it by its name": "Den skal være der. En skærm bruger den.",
    "a translation of the interface, {}; {}": "Skærmene findes ikke på det sprog endnu.",
    "at most {} steps: kiosk/domain/counts.py counts no more": "Der kan højst være {} trin.",
    "at most {} times as long as high, as it is cropped; a wordmark is a partner's `logo`": "Vælg "
    "et billede, der højst er {} gange så langt som højt. Et navnetræk sættes ind som logo.",
    "at least {} pixels across, so that it is sharp": "Brug et billede på mindst {} pixel.",
    "a look at it on the sheet of `kiosk catalogue pictures`; a PNG of it is drawn alike by all": ""
    "Se billedet efter på skærmene, eller brug en PNG af det.",
    "a value in each cell: unmerge them, and fill in those that are empty": "Ophæv fletningen, "
    "og udfyld de tomme celler.",
    "nothing here; notes of your own belong in a sheet of their own": "Tøm cellen. Egne noter "
    "hører til på et ark for sig.",
    "a column with the head {}": "Sæt kolonnen »{}« ind igen.",
    "one named {}": "Sæt arket »{}« ind igen.",
    "a value, not an error or a picture": "Skriv værdien. Cellen har en fejl eller et billede.",
    "the value itself, not a formula": "Skriv værdien selv i stedet for en formel.",
    "a workbook that kiosk catalogue export wrote": "Tag det regneark, du har hentet her.",
    "the workbook itself: open the .xlsx, put the cells in there, and save it": "Et ark for sig "
    "har ikke det hele. Sæt cellerne ind i regnearket, og gem det som .xlsx.",
    "a workbook without a password: take it off in Excel under File, Info": "Fjern adgangskoden i "
    "Excel under Filer, Oplysninger.",
    "an Excel workbook: open it in its program, and save it as .xlsx": "Åbn det i sit program, og "
    "gem det som .xlsx.",
    "a whole workbook: open it in Excel or LibreOffice, and save it anew as .xlsx": "Åbn det "
    "i Excel eller LibreOffice, og gem det igen som .xlsx.",
    "less: delete the empty rows below and the columns beside what is there": "Slet de tomme "
    "rækker og kolonner.",
    "nothing here: the last cell that is read is {}": "Tøm cellen. Den sidste, der læses, er {}.",
    "TOML, as {} shows": "Filen skal rettes i en teksteditor, som {} viser.",
    "a list": "Filen skal rettes i en teksteditor: Her skal være en liste.",
    "true or false": "Filen skal rettes i en teksteditor: Her skal stå true eller false.",
    "a smaller number": "Skriv et mindre tal.",
    "a table": "Filen skal rettes i en teksteditor: Her skal være en tabel.",
    "straight quotes, as on the keyboard": "Brug lige citationstegn i filen.",
    "a text file saved as UTF-8": "Gem filen som UTF-8.",
    "lower-case letters, digits and hyphens, then {}": "Omdøb filen: små bogstaver, tal og "
    "bindestreger, og så {}.",
    "a folder of {}": "Fjern filen eller mappen. Den hører ikke til.",
    "this folder to be there": "Mappen mangler.",
    "a folder that may be read": "Mappen må ikke læses.",
    "a picture": "Filen er tom. Læg billedet ind igen.",
    "a picture that is drawn within a second and 2 GB, such as a PNG of it": "Gem tegningen som "
    "PNG.",
    "something to see": "Billedet er tomt.",
    "a plain SVG, as a drawing program exports it, or a PNG of the picture": "Gem tegningen som "
    "almindelig SVG fra et tegneprogram, eller som PNG.",
    "everything inside the file: embed it, or save the picture as a PNG": "Indlejr det i filen, "
    "eller gem billedet som PNG.",
    "words as paths, or in a font of the product: {}": "Lav ordene om til kurver, eller brug en af "
    "skrifterne {}.",
    "at most {} bytes, or a PNG of the picture": "Gem tegningen som PNG.",
    "an SVG, PNG, JPEG or WebP picture": "Gem billedet som SVG, PNG, JPEG eller WebP.",
    "an SVG drawing, whose root is svg of its namespace": "Gem tegningen igen som SVG.",
    'a viewBox="0 0 WIDTH HEIGHT", or a width and a height': "Giv tegningen en bredde og en højde.",
    "a picture that is less long or less high": "Brug et billede, der er mindre langt.",
    "at most {} million pixels: scale it down": "Gør billedet mindre: højst {} millioner pixel.",
    "8 bits for each colour": "Gem billedet med 8 bit for hver farve.",
    "a picture that stands still": "Brug et billede, der står stille.",
    "a whole PNG, JPEG or WebP picture": "Gem billedet igen som PNG, JPEG eller WebP.",
    "an SVG drawing that resvg can draw": "Gem tegningen som PNG.",
    "at most {} s, or a PNG of the picture": "Gem tegningen som PNG.",
    "a logo in its colours for a white ground": "Brug logoet i farver til hvid bund.",
    "the extra `publish` to be installed: pip install -e .[publish]": _EXTRA,
}  # fmt: skip
_WHERE = re.compile(r"^(.*), row (\d+)(?:, (.*))?$")
_IN_ANOTHER_SHEET = re.compile(r" \((sheet (?P<sheet>.+)|[a-z_]+(\[\d+\])?(\.[a-z_]+)*)\)$")


def told(problem: Problem) -> str:
    """What stands there and what to do, such as »Her står ingenting. Udfyld feltet.«."""
    read = f"Her står {_said(_READ, problem.read) or _quoted(problem.read)}."
    return f"{read} {remedy(problem)}"


def remedy(problem: Problem) -> str:
    """What to do about a problem; as it is told in English where it has no Danish."""
    found = _said(_REMEDIES, problem.expected)
    if found is None and (inside := _IN_ANOTHER_SHEET.search(problem.expected)):
        found = _said(_REMEDIES, problem.expected[: inside.start()])
        if found and inside["sheet"]:
            found += f" Det står på arket »{inside['sheet']}«."
    return found or problem.expected


def place(problem: Problem) -> str:
    """Where it is, such as »Tilbud, række 9, Sats«."""
    found = _WHERE.match(problem.field)
    if not found:
        return f"{problem.file}, {problem.field}"
    sheet, row, column = found.groups()
    return ", ".join(part for part in (sheet, f"række {row}", column) if part)


def _quoted(read: str) -> str:
    read = re.sub(r"(?<=\d)%", " %", read)
    return f"»{read[1:-1]}«" if read.startswith('"') and read.endswith('"') else read


def _said(phrases: dict[str, str], english: str) -> str | None:
    if english in phrases and "{}" not in phrases[english]:
        return phrases[english].replace("{{", "{").replace("}}", "}")
    for pattern, danish in _patterns(tuple(phrases)):
        if found := pattern.fullmatch(english):
            values = [_said(_READ, value) or _quoted(value) for value in found.groups()]
            return phrases[danish].format(*values[: phrases[danish].count("{}")])
    return None


@cache
def _patterns(phrases: tuple[str, ...]) -> list[tuple[re.Pattern[str], str]]:
    return list(_compiled(phrases))


def _compiled(phrases: tuple[str, ...]) -> Iterator[tuple[re.Pattern[str], str]]:
    """Those with the most words of their own first."""
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.replace("{}", ""))):
        parts = (re.escape(part) for part in phrase.split("{}"))
        yield re.compile("(.+?)".join(parts), re.DOTALL), phrase
