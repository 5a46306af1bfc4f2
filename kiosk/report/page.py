"""The report as one HTML page that needs nothing from elsewhere: no script, no network."""

from base64 import b64encode
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.base.paths import ASSETS
from kiosk.domain.counts import NO_HOUR, CountKind, Summary
from kiosk.domain.order import danish_order
from kiosk.export import words
from kiosk.export.dayfile import DayFileFlaw
from kiosk.export.sheets import named
from kiosk.export.totals import Totals
from kiosk.report.charts import CLOTH, Bar, Chart, lying, standing
from kiosk.report.fleet import Care, Trouble

RANKED: Final = 20
"""Stores at the top and at the end that are shown, and bars of a chart."""

_FLAWS: Final = 200
"""Files not in order that the page names; the command names all."""

_FONTS = (
    ("Besley", 800, "besley-latin-800-normal"),
    ("Atkinson Hyperlegible Next", 400, "atkinson-hyperlegible-next-latin-400-normal"),
    ("Atkinson Hyperlegible Next", 700, "atkinson-hyperlegible-next-latin-700-normal"),
    ("Sometype Mono", 500, "sometype-mono-latin-500-normal"),
    ("Sometype Mono", 700, "sometype-mono-latin-700-normal"),
)
_LONGEST_DAILY = 62

ReportRow = tuple[str | int, ...]


class Section(NamedTuple):
    """A heading with its table; the first field of a row is its name. `wide` takes both columns.

    With `parts` the chart has bars before the others, which a key tells of. With a `note`, which
    stands before the table, its fields are words. `search` has rows that are found by their names.
    """

    title: str
    headings: Sequence[str]
    rows: Sequence[ReportRow]
    chart: Chart | None = None
    parts: bool = False
    wide: bool = False
    note: str = ""
    search: Sequence[ReportRow] = ()


def to_html(
    totals: Totals,
    regions: Sequence[tuple[str, Summary]],
    tablets: int,
    unheard: int,
    found: Sequence[Care],
    flaws: Sequence[DayFileFlaw],
) -> str:
    """The page of `totals`, with what was wrong with the files at its end.

    `regions` has the sums of each, in order; without any nothing is said of them. `tablets` is how
    many tell of themselves, `unheard` how many count alone, and `found` what is to be seen to.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["whole"] = words.whole
    return environment.get_template("page.html").render(
        fonts=_FONTS,
        font=_font,
        about=_about(totals),
        figures=_figures(totals.sums),
        sections=[
            _per_day(totals),
            *([ranking("Samtaler pr. region", "Region", regions)] if regions else []),
            *_stores(totals),
            *(section(totals) for section in _SECTIONS),
            *([_fleet(tablets, unheard, found)] if tablets else []),
        ],
        shown=RANKED,
        flaws=flaws[:_FLAWS],
        more_flaws=len(flaws) - len(flaws[:_FLAWS]),
    )


def _font(name: str) -> str:
    return b64encode((ASSETS / "fonts" / f"{name}.ttf").read_bytes()).decode("ascii")


def _about(totals: Totals) -> list[str]:
    if not totals.days:
        return ["Ingen tal endnu."]
    first, last = min(totals.days), max(totals.days)
    period = words.long_day(first)
    if last != first:
        period += f" til {words.long_day(last)}"
    stores, tablets = len(totals.stores), totals.tablets
    who = f"{words.many(stores, 'butik', 'butikker')}, {words.many(tablets, 'tablet', 'tabletter')}"
    return [period, who]


def _figures(found: Summary) -> dict[str, int]:
    return {
        "Samtaler": found.conversations,
        "Besøg": found.visits,
        "QR vist": found.codes,
        "Spørgsmål slået op": found.questions,
        "Uden godt svar": found.unanswered,
    }


def _per_day(totals: Totals) -> Section:
    found = totals.days
    shown = _filled(found) or found
    bars = [Bar(words.short_day(d), s.visits, s.conversations) for d, s in shown.items()]
    rows: list[ReportRow] = [
        (f"{words.weekday(day)} {words.short_day(day)}", *_sums(sums))
        for day, sums in found.items()
    ]
    title = "Besøg og samtaler pr. dag"
    return Section(title, ("Dag", *_SUMS), rows, standing(title, bars), parts=True, wide=True)


def _filled(found: Mapping[date, Summary]) -> Mapping[date, Summary]:
    """With the days between, where they are not so many that the bars would vanish."""
    if not found:
        return {}
    first, last = min(found), max(found)
    length = (last - first).days + 1
    if length > _LONGEST_DAILY:
        return {}
    every = (first + timedelta(days=n) for n in range(length))
    return {day: found.get(day, Summary()) for day in every}


def _funnel(totals: Totals) -> Section:
    names, reached = totals.names, totals.sums.reached
    bars = [Bar(words.step(number, names), n) for number, n in enumerate(reached, 1)]
    rows = [(bar.label, bar.number, _share(bar.number, reached[0])) for bar in bars]
    title = "Så langt nåede samtalen"
    return Section(title, ("Trin", "Besøg", "Af trin 1"), rows, lying(title, bars))


def _stores(totals: Totals) -> list[Section]:
    """All stores by rank, or where they are many those at the top and at the end."""
    ranked = sorted(
        totals.stores, key=lambda store: (-store.sums.conversations, danish_order(store.name))
    )
    if len(ranked) <= 2 * RANKED:
        return [ranking("Samtaler pr. butik", "Butik", [(s.name, s.sums) for s in ranked])]
    every: list[ReportRow] = [(store.name, *_sums(store.sums)) for store in totals.stores]
    return [
        *(
            ranking(title, "Butik", [(store.name, store.sums) for store in some])
            for title, some in (
                (f"De {RANKED} butikker med flest samtaler", ranked[:RANKED]),
                (f"De {RANKED} butikker med færrest samtaler", ranked[-RANKED:]),
            )
        ),
        Section("Find en butik", ("Butik", *_SUMS), [], search=every),
    ]


def ranking(title: str, heading: str, found: Sequence[tuple[str, Summary]]) -> Section:
    """A section of what is called `heading`, each with its sums, as it is ordered."""
    bars = [Bar(name, sums.conversations) for name, sums in found]
    rows: list[ReportRow] = [(name, *_sums(sums)) for name, sums in found]
    return Section(title, (heading, *_SUMS), rows, lying(title, bars, CLOTH))


def _per_partner(totals: Totals) -> Section:
    rows = [*named(totals, CountKind.PARTNER, CountKind.CODE)]
    bars = [Bar(str(name), int(opened)) for name, opened, _ in rows[:RANKED] if opened]
    title = "Besøg, der åbnede partneren"
    return Section(title, ("Partner", "Åbnet", "QR vist"), rows, lying(title, bars))


def _per_hour(totals: Totals) -> Section:
    found = totals.hours
    told = [hour for hour in found if hour != NO_HOUR]
    hours = range(min(told), max(told) + 1) if told else range(0)
    sums = {hour: found.get(hour, Summary()) for hour in hours}
    bars = [Bar(words.hour(hour), s.visits, s.conversations) for hour, s in sums.items()]
    rows: list[ReportRow] = [(f"kl. {words.hour(hour)}", *_sums(s)) for hour, s in sums.items()]
    if NO_HOUR in found:
        rows.append((words.hour(NO_HOUR), *_sums(found[NO_HOUR])))
    title = "Besøg og samtaler over dagen"
    return Section(title, ("Time", *_SUMS), rows, standing(title, bars), parts=True)


def _per_screen(totals: Totals) -> Section:
    rows = [*named(totals, CountKind.SCREEN)]
    title = "Besøg, der så skærmen"
    bars = [Bar(str(name), int(number)) for name, number in rows]
    return Section(title, ("Skærm", "Besøg"), rows, lying(title, bars))


def _questions(totals: Totals) -> Section:
    rows = [*named(totals, CountKind.QUESTION, CountKind.UNANSWERED)]
    return Section("Svære spørgsmål", ("Spørgsmål", "Slået op", "Uden godt svar"), rows)


def _languages(totals: Totals) -> Section:
    return Section("Sprog", ("Sprog", "Besøg"), [*named(totals, CountKind.LANGUAGE)])


def _fleet(tablets: int, unheard: int, found: Sequence[Care]) -> Section:
    """What is to be seen to, the worst first; the workbook has all."""
    rows: list[ReportRow] = [
        (it.status.store or words.NO_STORE, it.status.tablet[:4], it.seen, it.remedy)
        for it in found[: 2 * RANKED]
    ]
    ill = {it.status.tablet for it in found}
    numbers = Counter(trouble for trouble, _ in {(it.trouble, it.status.tablet) for it in found})
    told = [f"{it} er {words.whole(numbers[it])}" for it in Trouble if it in numbers]
    note = (
        f"{words.many(tablets, 'tablet', 'tabletter')} siger, hvordan de har det: "
        f"{', '.join([*told, f'uden anmærkning er {words.whole(tablets - len(ill))}'])}."
    )
    if unheard:
        note += f" Desuden har {words.whole(unheard)} kun tal: deres program er ældre."
    if len(found) > len(rows):
        note += f" Her er de {len(rows)} værste ting af {words.whole(len(found))}."
    headings = ("Butik", "Tablet", "Set", "Gør det")
    return Section("Tabletter, der skal ses til", headings, rows, wide=True, note=note)


_SECTIONS = (_per_partner, _questions, _funnel, _per_hour, _per_screen, _languages)
_SUMS = ("Besøg", "Samtaler", "QR vist", "Spørgsmål")


def _sums(found: Summary) -> tuple[int, ...]:
    return found.visits, found.conversations, found.codes, found.questions


def _share(number: int, whole: int) -> str:
    return f"{round(100 * number / whole)}\u00a0%" if whole else "–"
