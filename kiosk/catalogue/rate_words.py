"""Says a rate in Danish or English, for those who edit and publish."""

from kiosk.catalogue.kinds import Name
from kiosk.domain.rate import AnyRate, Between, Rate, RateKind, Share, Span

_FORMS = {
    RateKind.PERCENT: Name("{} %", "{} %"),
    RateKind.PER_LITRE: Name("{} øre pr. liter", "{} øre per litre"),
    RateKind.PER_KWH: Name("{} øre pr. kWh", "{} øre per kWh"),
    RateKind.FIXED: Name("{} kr. pr. køb", "{} kr. per purchase"),
    RateKind.ONCE: Name("{} kr. én gang", "{} kr. once"),
    RateKind.TIMES: Name("{} gange den almindelige bonus", "{} times the ordinary bonus"),
}
_UP_TO = Name("op til {}", "up to {}")
_RANGE = Name("{} til {}", "{} to {}")
_FROM = Name("fra {} kr. {}", "from {} kr. {}")
_OF = {
    Share.WHOLE: Name("af hele beløbet", "of the whole amount"),
    Share.ABOVE: Name("af det, der er over", "of what is above"),
}
_OVER = {
    Span.MONTH: Name(" på en måned", " in a month"),
    Span.YEAR: Name(" på et år", " in a year"),
}


def rate_text(rate: AnyRate, language: str) -> str:
    """Say a rate in "da" or "en": "3 %, fra 5.000 kr. 5 % af hele beløbet"."""

    def say(words: Name, *values: str) -> str:
        return words.in_language(language).format(*values)

    form = _FORMS[rate.kind]
    match rate:
        case Rate():
            return say(form, number_text(rate.value))
        case Between(lowest=0):
            return say(_UP_TO, say(form, number_text(rate.highest)))
        case Between():
            highest = say(form, number_text(rate.highest))
            return say(_RANGE, number_text(rate.lowest), highest)
    first, *tiers = rate.tiers
    parts = [say(form, number_text(first.value))]
    for tier in tiers:
        parts.append(say(_FROM, number_text(tier.from_ore), say(form, number_text(tier.value))))
    over = say(_OVER[rate.span]) if rate.span in _OVER else ""
    return f"{', '.join(parts)} {say(_OF[rate.share])}{over}"


def number_text(hundredths: int) -> str:
    """A number of hundredths as in Danish, without idle zeros: 125000 is "1.250"."""
    kroner = kroner_text(hundredths)
    return kroner.rstrip("0").rstrip(",") if "," in kroner else kroner


def kroner_text(ore: int) -> str:
    """An amount in øre as in Danish: 199950 is "1.999,50", 200000 is "2.000"."""
    whole = f"{ore // 100:,}".replace(",", ".")
    return f"{whole},{ore % 100:02}" if ore % 100 else whole
