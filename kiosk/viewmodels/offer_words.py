"""What there is to say of an offer: its rate, what stands wherever the rate does, and why."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.domain.bonus import Limit, Unit, unit_of
from kiosk.domain.bonus import worked as worked_figures
from kiosk.domain.partner import ForWhom, Gives, Offer, Partner
from kiosk.domain.rate import Rate, RateKind, Share, Span, Tier, Tiered
from kiosk.viewmodels.counted import counted
from kiosk.viewmodels.format import NO_BREAK_SPACE, Format, capitalised

translate = QCoreApplication.translate


def given_on(offer: Offer) -> str:
    """What the rate is of: "bonus på briller"."""
    if offer.gives is Gives.PRICE:
        text = translate("Offer", "medlemspris på {goods}")
    else:
        text = translate("Offer", "bonus på {goods}")
    return text.replace("{goods}", offer.applies_to)


def bonus_word(offer: Offer | None, write: Format) -> str:
    """The rate as a receipt prints it: "5 % bonus"; "+ bonus" where it is not known."""
    if offer is None or offer.rate is None:
        return translate("Receipt", "+ bonus")
    rate = offer.rate
    if offer.gives is Gives.PRICE:
        return translate("Receipt", "medlemspris {rate}").replace("{rate}", price(offer, write))
    if isinstance(rate, Rate) and rate.kind is RateKind.FIXED:
        text, figure = translate("Receipt", "{rate} bonus pr. køb"), write.kroner(rate.value)
    elif isinstance(rate, Rate) and rate.kind is RateKind.ONCE:
        text, figure = translate("Receipt", "{rate} bonus én gang"), write.kroner(rate.value)
    else:
        text, figure = translate("Receipt", "{rate} bonus"), write.rate(rate)
    return text.replace("{rate}", figure)


def price(offer: Offer, write: Format) -> str:
    """The rate alone; of a member price the price in kroner, or the percent off it."""
    rate = offer.rate
    if offer.gives is Gives.PRICE and isinstance(rate, Rate):
        if rate.kind is RateKind.FIXED:
            return write.kroner(rate.value)
        return f"−{write.rate(rate)}"
    return write.rate(rate)


def small_print(offer: Offer, today: date, write: Format) -> list[str]:
    """What stands wherever the rate does, each a few words: minimum, cap, for whom, where, end."""
    parts = [minimum(offer, write), cap(offer, write)]
    if offer.for_whom is ForWhom.NEW:
        parts.append(translate("Offer", "Kun for nye kunder"))
    if offer.for_whom is ForWhom.HOUSEHOLD:
        parts.append(translate("Offer", "Gælder for hele husstanden"))
    if offer.regions:
        regions = ", ".join(offer.regions)
        parts.append(translate("Offer", "Kun i {regions}").replace("{regions}", regions))
    parts.append(until(offer.valid_to, today, write))
    return [part for part in parts if part]


def note(offer: Offer | None, today: date, write: Format) -> str:
    """The small print in a line, for a row with a rate; empty where no rate is known."""
    return " · ".join(small_print(offer, today, write)) if offer and offer.rate else ""


def fine_print(offer: Offer, today: date, write: Format) -> list[str]:
    """What the partner's own page says beside the rate and its tiers, but for the conditions."""
    parts = small_print(offer, today, write)
    if offer.binding_months:
        parts.append(counted.binding(offer.binding_months))
    if offer.credited_days:
        parts.append(counted.credited(offer.credited_days))
    return parts


def until(day: date | None, today: date, write: Format, weekday: bool = False) -> str:
    """How long something is there: "Til og med 13. december"; empty without an end."""
    if day is None:
        return ""
    shown = write.near_day(day, today)
    if weekday:
        shown = f"{write.weekday(day.isoweekday())} {shown}"
    text = translate("Offer", "Til og med {day}")
    return text.replace("{day}", shown.replace(" ", NO_BREAK_SPACE))


def stay(partner: Partner, today: date, write: Format) -> str:
    """When a partner comes, or else how long it stays; empty where neither is told."""
    if partner.valid_from and today < partner.valid_from:
        text = translate("Offer", "Fra {day}")
        return text.replace("{day}", write.near_day(partner.valid_from, today))
    return until(partner.valid_to, today, write)


class ExampleWords(NamedTuple):
    """The parts of a sentence such as "30.000 kr. giver 1.500 kr.": a published example."""

    purchase: str = ""
    gives: str = ""
    given: str = ""


def worked(offer: Offer, today: date, write: Format) -> ExampleWords:
    """What the published example of an offer gives, or costs; empty where there is none."""
    figures = worked_figures(offer, today)
    if figures is None:
        return ExampleWords()
    highest = write.kroner(figures.highest)
    given = highest
    if figures.lowest < figures.highest:
        given = f"{write.hundredths(figures.lowest)}–{highest}"
    gives = translate("Offer", "giver")
    if offer.gives is Gives.PRICE:
        gives = translate("Offer", "bliver til")
    elif figures.lowest == 0 < figures.highest:
        given = f"{translate('Format', 'op til')} {highest}"
    return ExampleWords(_purchase(offer, figures.amount, write), gives, given)


def _purchase(offer: Offer, amount: int, write: Format) -> str:
    """A purchase in the unit of the offer: "40 liter", "5.000 kr. på en måned"."""
    unit = unit_of(offer)
    if unit is Unit.PURCHASE:
        return counted.purchases(amount)
    text = {
        Unit.KRONE: write.kroner(amount),
        Unit.LITRE: f"{write.hundredths(amount)}{NO_BREAK_SPACE}{translate('Offer', 'liter')}",
        Unit.KWH: f"{write.hundredths(amount)}{NO_BREAK_SPACE}kWh",
    }[unit]
    return f"{text} {over(offer.rate.span)}".strip() if isinstance(offer.rate, Tiered) else text


def quoted(offer: Offer, what: str, today: date, write: Format) -> str:
    """What a text quotes of an offer: "rate", "example" or "bonus"; empty where it is not known."""
    example = worked(offer, today, write)
    return {
        "rate": price(offer, write),
        "example": example.purchase,
        "bonus": example.given,
    }.get(what, "")


def tier_start(rate: Tiered, tier: Tier, write: Format) -> str:
    """Where a tier begins: "fra 5.000 kr."; of the first, where it ends."""
    if tier is rate.tiers[0]:
        text, ore = translate("Offer", "under {amount}"), rate.tiers[1].from_ore
    else:
        text, ore = translate("Offer", "fra {amount}"), tier.from_ore
    return text.replace("{amount}", write.kroner(ore))


def tiers(rate: Tiered, write: Format) -> str:
    """The tiers in a sentence: "3 % under 5.000 kr., 5 % fra 5.000 kr. af hele beløbet"."""
    steps = (
        f"{write.of_kind(rate.kind, tier.value)} {tier_start(rate, tier, write)}"
        for tier in rate.tiers
    )
    return f"{', '.join(steps)} {tiers_are_of(rate)}"


def tiers_are_of(rate: Tiered) -> str:
    """What the rate of a tier is given of."""
    text = {
        Share.WHOLE: translate("Offer", "af hele beløbet"),
        Share.ABOVE: translate("Offer", "af den del, der ligger der"),
    }[rate.share]
    return f"{text} {over(rate.span)}".strip()


def over(span: Span) -> str:
    """What amounts are summed over: "på en måned"; empty of one purchase."""
    return {
        Span.PURCHASE: "",
        Span.MONTH: translate("Offer", "på en måned"),
        Span.YEAR: translate("Offer", "på et år"),
    }[span]


def terms(offer: Offer, today: date, write: Format) -> str:
    """What a figure rests on: the rate, and what stands wherever the rate does."""
    if offer.rate is None:
        return translate("Offer", "Bonussen kan skifte. Se den aktuelle hos partneren.")
    parts = [capitalised(f"{price(offer, write)} {given_on(offer)}")]
    if isinstance(offer.rate, Tiered):
        parts.append(tiers(offer.rate, write))
    parts += small_print(offer, today, write)
    return "".join(f"{part.removesuffix('.')}. " for part in parts if part).strip()


def limits_text(offer: Offer, limits: Iterable[Limit], write: Format) -> str:
    """The conditions that decide a bonus, with their figures."""
    texts = {
        Limit.BELOW_MINIMUM: minimum(offer, write),
        Limit.MINIMUM_UNCHECKED: minimum(offer, write),
        Limit.CAPPED: cap(offer, write),
    }
    return ". ".join(texts.get(limit) or limit_text(limit) for limit in limits)


def limit_text(limit: Limit) -> str:
    """What a limit did, or why a bonus is not counted, as short as a receipt is wide."""
    match limit:
        case Limit.NOT_VALID:
            return translate("Receipt", "Gælder ikke i dag")
        case Limit.BELOW_MINIMUM:
            return translate("Receipt", "Under mindste køb")
        case Limit.MINIMUM_UNCHECKED:
            return translate("Receipt", "Kræver et mindste køb")
        case Limit.CAPPED:
            return translate("Receipt", "Højeste bonus nået")
        case Limit.ONCE_ONLY:
            return translate("Receipt", "Kun én gang")
        case Limit.NEW_CUSTOMERS:
            return translate("Receipt", "Kun for nye kunder")
        case Limit.UP_TO:
            return translate("Receipt", "Ikke talt med: »op til«")
        case Limit.RANGE:
            return translate("Receipt", "Ikke talt med: et spænd")
        case Limit.ORDINARY_UNKNOWN:
            return translate("Receipt", "Ikke talt med: ukendt sats")
        case Limit.MEMBER_PRICE:
            return translate("Receipt", "Ikke talt med: en pris")


def minimum(offer: Offer, write: Format) -> str:
    """The smallest purchase that counts; empty where there is none."""
    if offer.minimum_ore is None:
        return ""
    return translate("Offer", "Mindste køb {amount}").replace(
        "{amount}", write.kroner(offer.minimum_ore)
    )


def cap(offer: Offer, write: Format) -> str:
    """The largest bonus, and over what; empty where there is none."""
    if offer.cap_ore is None:
        return ""
    text = {
        Span.PURCHASE: translate("Offer", "Højst {amount} for hvert køb"),
        Span.MONTH: translate("Offer", "Højst {amount} om måneden"),
        Span.YEAR: translate("Offer", "Højst {amount} om året"),
    }[offer.cap_span]
    return text.replace("{amount}", write.kroner(offer.cap_ore))
