"""The report as one HTML page that needs nothing from elsewhere: no script, no network."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import date, timedelta
from html import escape
from pathlib import Path

from kiosk.domain.counts import (
    Kind,
    Summary,
    TabletDay,
    all_counts,
    all_names,
    by_day,
    by_hour,
    summary,
)
from kiosk.domain.counts import by_subject as count_subjects
from kiosk.export import words
from kiosk.export.dayfile import Flaw
from kiosk.export.sheets import by_store
from kiosk.paths import ASSETS
from kiosk.report.charts import CLOTH, Bar, lying, standing

STYLE = Path(__file__).with_name("page.css")
_FONTS = (
    ("Besley", 800, "besley-latin-800-normal"),
    ("Atkinson Hyperlegible Next", 400, "atkinson-hyperlegible-next-latin-400-normal"),
    ("Atkinson Hyperlegible Next", 700, "atkinson-hyperlegible-next-latin-700-normal"),
    ("Sometype Mono", 500, "sometype-mono-latin-500-normal"),
    ("Sometype Mono", 700, "sometype-mono-latin-700-normal"),
)
_LONGEST_DAILY = 62

Row = tuple[str | int, ...]


def to_html(days: Sequence[TabletDay], flaws: Sequence[Flaw]) -> str:
    """The page of `days`, with what was wrong with the files at its end."""
    title = "Samtaler om partnerne"
    body = "".join(
        [
            _head(title, days),
            _figures(summary(all_counts(days))),
            *(section(days) for section in _SECTIONS if days),
            _flaws(flaws),
            "<footer><p>Her står kun summer for hver time. Ingen af dem kan føres tilbage til en "
            "person eller et besøg. Et besøg tæller en gang for hver ting, og et besøg, der når "
            "trin 3, er en samtale.</p></footer>",
        ]
    )
    return (
        '<!DOCTYPE html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_fonts()}{STYLE.read_text('utf-8')}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _fonts() -> str:
    rules = []
    for family, weight, name in _FONTS:
        data = b64encode((ASSETS / "fonts" / f"{name}.ttf").read_bytes()).decode("ascii")
        rules.append(
            f'@font-face{{font-family:"{family}";font-weight:{weight};'
            f'src:url("data:font/ttf;base64,{data}")}}\n'
        )
    return "".join(rules)


def _head(title: str, days: Sequence[TabletDay]) -> str:
    if not days:
        return f"<header><h1>{title}</h1><p>Mappen har ingen tal.</p></header>"
    first, last = min(day.day for day in days), max(day.day for day in days)
    period = words.long_day(first)
    if last != first:
        period += f" til {words.long_day(last)}"
    tablets = len({day.tablet for day in days})
    stores = len(by_store(days))
    who = f"{words.many(stores, 'butik', 'butikker')}, {words.many(tablets, 'tablet', 'tabletter')}"
    return f"<header><h1>{title}</h1><p>{period}<br>{who}</p></header>"


def _figures(found: Summary) -> str:
    figures = (
        ("Samtaler", found.conversations),
        ("Besøg", found.visits),
        ("QR vist", found.codes),
        ("Spørgsmål slået op", found.questions),
        ("Uden godt svar", found.unanswered),
    )
    cards = "".join(
        f"<div><dt>{label}</dt><dd>{words.whole(number)}</dd></div>" for label, number in figures
    )
    return f'<dl class="figures">{cards}</dl>'


def _per_day(days: Sequence[TabletDay]) -> str:
    found = by_day(all_counts(days))
    shown = _filled(found) or found
    bars = [Bar(words.short_day(d), s.visits, s.conversations) for d, s in shown.items()]
    rows: list[Row] = [
        (f"{words.weekday(day)} {words.short_day(day)}", *_sums(sums))
        for day, sums in found.items()
    ]
    title = "Besøg og samtaler pr. dag"
    return _section(title, standing(title, bars), ("Dag", *_SUMS), rows, legend=True, wide=True)


def _filled(found: dict[date, Summary]) -> dict[date, Summary]:
    """With the days between, where they are not so many that the bars would vanish."""
    if not found:
        return {}
    first, last = min(found), max(found)
    length = (last - first).days + 1
    if length > _LONGEST_DAILY:
        return {}
    every = (first + timedelta(days=n) for n in range(length))
    return {day: found.get(day, Summary()) for day in every}


def _funnel(days: Sequence[TabletDay]) -> str:
    names, reached = all_names(days), summary(all_counts(days)).reached
    bars = [Bar(words.step(number, names), n) for number, n in enumerate(reached, 1)]
    rows: list[Row] = [(bar.label, bar.number, _share(bar.number, reached[0])) for bar in bars]
    title = "Så langt nåede samtalen"
    return _section(title, lying(title, bars), ("Trin", "Besøg", "Af trin 1"), rows)


def _per_store(days: Sequence[TabletDay]) -> str:
    found = {store: summary(all_counts(group)) for store, group in by_store(days).items()}
    ordered = sorted(
        found.items(), key=lambda item: (-item[1].conversations, words.danish_order(item[0]))
    )
    bars = [Bar(store, sums.conversations) for store, sums in ordered]
    rows: list[Row] = [(store, *_sums(sums)) for store, sums in ordered]
    title = "Samtaler pr. butik"
    return _section(title, lying(title, bars, CLOTH), ("Butik", *_SUMS), rows)


def _per_partner(days: Sequence[TabletDay]) -> str:
    names, counts = all_names(days), all_counts(days)
    opened, codes = count_subjects(counts, Kind.PARTNER), count_subjects(counts, Kind.CODE)
    bars = [Bar(words.subject(Kind.PARTNER, id, names), n) for id, n in opened.items()]
    ids = [*opened, *(id for id in codes if id not in opened)]
    rows: list[Row] = [
        (words.subject(Kind.CODE, id, names), opened.get(id, 0), codes.get(id, 0)) for id in ids
    ]
    title = "Besøg, der åbnede partneren"
    return _section(title, lying(title, bars), ("Partner", "Åbnet", "QR vist"), rows)


def _per_hour(days: Sequence[TabletDay]) -> str:
    found = by_hour(all_counts(days))
    hours = range(min(found), max(found) + 1) if found else range(0)
    sums = {hour: found.get(hour, Summary()) for hour in hours}
    bars = [Bar(words.hour(hour), s.visits, s.conversations) for hour, s in sums.items()]
    rows: list[Row] = [(f"kl. {words.hour(hour)}", *_sums(s)) for hour, s in sums.items()]
    title = "Besøg og samtaler over dagen"
    return _section(title, standing(title, bars), ("Time", *_SUMS), rows, legend=True)


def _per_screen(days: Sequence[TabletDay]) -> str:
    names, found = all_names(days), count_subjects(all_counts(days), Kind.SCREEN)
    bars = [Bar(words.subject(Kind.SCREEN, id, names), n) for id, n in found.items()]
    rows: list[Row] = [(bar.label, bar.number) for bar in bars]
    title = "Besøg, der så skærmen"
    return _section(title, lying(title, bars), ("Skærm", "Besøg"), rows)


def _questions(days: Sequence[TabletDay]) -> str:
    names, counts = all_names(days), all_counts(days)
    asked = count_subjects(counts, Kind.QUESTION)
    unanswered = count_subjects(counts, Kind.UNANSWERED)
    ids = [*asked, *(id for id in unanswered if id not in asked)]
    rows: list[Row] = [
        (words.subject(Kind.QUESTION, id, names), asked.get(id, 0), unanswered.get(id, 0))
        for id in ids
    ]
    return _section("Svære spørgsmål", "", ("Spørgsmål", "Slået op", "Uden godt svar"), rows)


def _languages(days: Sequence[TabletDay]) -> str:
    found = count_subjects(all_counts(days), Kind.LANGUAGE)
    names = all_names(days)
    rows: list[Row] = [(words.subject(Kind.LANGUAGE, id, names), n) for id, n in found.items()]
    return _section("Sprog", "", ("Sprog", "Besøg"), rows)


def _flaws(flaws: Sequence[Flaw]) -> str:
    if not flaws:
        return ""
    items = "".join(f"<li>{escape(str(flaw))}.</li>" for flaw in flaws)
    return f'<section class="flaws"><h2>Filer, der ikke er i orden</h2><ul>{items}</ul></section>'


_SECTIONS = (
    _per_day,
    _funnel,
    _per_store,
    _per_partner,
    _per_hour,
    _per_screen,
    _questions,
    _languages,
)
_SUMS = ("Besøg", "Samtaler", "QR vist", "Spørgsmål")


def _sums(found: Summary) -> tuple[int, ...]:
    return found.visits, found.conversations, found.codes, found.questions


def _section(
    title: str,
    chart: str,
    headings: Sequence[str],
    rows: Sequence[Row],
    legend: bool = False,
    wide: bool = False,
) -> str:
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    body = "".join(
        f'<tr><th scope="row">{escape(str(name))}</th>{"".join(map(_cell, others))}</tr>'
        for name, *others in rows
    )
    key = (
        '<p class="key"><span class="sky"></span>Besøg<span class="cloth"></span>heraf samtaler</p>'
        if legend
        else ""
    )
    look = ' class="wide"' if wide else ""
    if not rows:
        return f"<section><h2>{escape(title)}</h2><p>Ingen endnu.</p></section>"
    return (
        f"<section{look}><h2>{escape(title)}</h2>{key}{chart}<table><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></section>"
    )


def _cell(value: str | int) -> str:
    return f"<td>{words.whole(value) if isinstance(value, int) else escape(value)}</td>"


def _share(number: int, whole: int) -> str:
    return f"{round(100 * number / whole)}\u00a0%" if whole else "–"
