"""Every kind of offer that programmes run: what it gives, when, and why it is not counted."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bonus import (
    Bonus,
    Frequency,
    Limit,
    PlanLine,
    Unit,
    Worked,
    bonus,
    bonuses,
    total,
    unit_of,
    worked,
)
from kiosk.domain.partner import ForWhom, Gives, Listing, Offer, Partner
from kiosk.domain.rate import (
    AnyRate,
    Between,
    Rate,
    RateKind,
    Share,
    Span,
    Tier,
    Tiered,
    multiplied,
    rate_of,
)

DAY = date(2026, 12, 1)
MONTHS = {
    Frequency.ONCE: [0],
    Frequency.YEARLY: [0],
    Frequency.QUARTERLY: [0, 3, 6, 9],
    Frequency.MONTHLY: list(range(12)),
}


def percent(value: float) -> Rate:
    return Rate(RateKind.PERCENT, round(value * 100))


def tiered(share: Share, span: Span, *tiers: tuple[int, float]) -> Tiered:
    steps = (Tier(kroner * 100, round(value * 100)) for kroner, value in tiers)
    return Tiered(RateKind.PERCENT, tuple(steps), share, span)


def an_offer(rate: AnyRate | None, **terms: object) -> Offer:
    return Offer("eksempel", "eksempel", "cykler", rate, **terms)  # type: ignore[arg-type]


def buy(offer: Offer, kroner: int, frequency: Frequency = Frequency.ONCE) -> Bonus:
    return bonus(offer, kroner * 100, DAY, frequency)


# 3 %, from 5,000 kr. 5 %, from 10,000 kr. 8 %.
STEPS = [(0, 3), (5_000, 5), (10_000, 8)]


@pytest.mark.parametrize(
    ("kroner", "of_the_whole", "of_the_part"),
    [
        (4_999, 149_97, 149_97),
        (5_000, 250_00, 150_00),
        (6_000, 300_00, 200_00),
        (10_000, 800_00, 400_00),
        (12_000, 960_00, 560_00),
    ],
)
def test_tiers_are_of_the_whole_purchase_or_of_the_part_above(
    kroner: int, of_the_whole: int, of_the_part: int
) -> None:
    whole = an_offer(tiered(Share.WHOLE, Span.PURCHASE, *STEPS))
    above = an_offer(tiered(Share.ABOVE, Span.PURCHASE, *STEPS))
    assert (buy(whole, kroner).ore, buy(above, kroner).ore) == (of_the_whole, of_the_part)


def test_tiers_by_monthly_spend_sum_what_is_bought_in_a_month() -> None:
    offer = an_offer(tiered(Share.WHOLE, Span.MONTH, (0, 1), (3_000, 2)))
    line = PlanLine(offer, 2_000_00, Frequency.MONTHLY, "hjemmet")
    assert line.bonus(DAY).ore == 12 * 20_00
    first, second = bonuses([line, line], DAY)
    assert (first.ore, second.ore) == (12 * 20_00, 12 * (80_00 - 20_00))
    assert total([line, line], DAY).ore == 12 * 80_00


@pytest.mark.parametrize(
    ("span", "frequency", "expected"),
    [
        (Span.PURCHASE, Frequency.MONTHLY, 12 * 30_00),
        (Span.MONTH, Frequency.MONTHLY, 12 * 30_00),
        (Span.YEAR, Frequency.MONTHLY, 30_00),
        (Span.YEAR, Frequency.ONCE, 30_00),
    ],
)
def test_a_cap_is_for_a_purchase_a_month_or_a_year(
    span: Span, frequency: Frequency, expected: int
) -> None:
    offer = an_offer(percent(5), cap_ore=30_00, cap_span=span)
    assert buy(offer, 1_000, frequency) == Bonus(expected, (Limit.CAPPED,))


def test_purchases_of_one_time_share_the_cap_of_a_month_and_not_that_of_a_purchase() -> None:
    washes = Rate(RateKind.FIXED, 20_00)
    for span, expected in ((Span.PURCHASE, 60_00), (Span.MONTH, 50_00), (Span.YEAR, 50_00)):
        offer = an_offer(washes, cap_ore=50_00, cap_span=span)
        assert bonus(offer, 3, DAY).ore == expected


def test_lines_of_one_offer_share_its_cap_and_the_last_one_says_so() -> None:
    offer = an_offer(percent(5), cap_ore=120_00, cap_span=Span.YEAR)
    lines = [
        PlanLine(offer, 1_000_00, Frequency.ONCE, place) for place in ("bil", "hjemmet", "bil")
    ]
    assert bonuses(lines, DAY) == (
        Bonus(50_00),
        Bonus(50_00),
        Bonus(20_00, (Limit.CAPPED,)),
    )
    assert total(lines, DAY).by_category == {"bil": 70_00, "hjemmet": 50_00}


def test_a_welcome_bonus_is_given_once_however_often_one_buys() -> None:
    offer = an_offer(Rate(RateKind.ONCE, 500_00), for_whom=ForWhom.NEW, binding_months=12)
    assert unit_of(offer) is Unit.PURCHASE
    told = (Limit.ONCE_ONLY, Limit.NEW_CUSTOMERS)
    assert bonus(offer, 1, DAY, Frequency.MONTHLY) == Bonus(500_00, told)
    lines = [PlanLine(offer, 2, Frequency.ONCE, "hjemmet")] * 2
    assert [given.ore for given in bonuses(lines, DAY)] == [500_00, 0]
    assert bonus(offer, 0, DAY).ore == 0


@pytest.mark.parametrize(
    ("offer", "why"),
    [
        (an_offer(None), ()),
        (an_offer(Between(RateKind.PERCENT, 0, 10_00)), (Limit.UP_TO,)),
        (an_offer(Between(RateKind.PERCENT, 3_00, 5_00)), (Limit.RANGE,)),
        (an_offer(percent(10), gives=Gives.PRICE), (Limit.MEMBER_PRICE,)),
        (an_offer(Rate(RateKind.TIMES, 2_00)), (Limit.ORDINARY_UNKNOWN,)),
    ],
)
def test_what_cannot_be_known_is_never_counted_and_says_why(
    offer: Offer, why: tuple[Limit, ...]
) -> None:
    assert buy(offer, 1_000) == Bonus(None, why)
    plan = [PlanLine(offer, 1_000_00, Frequency.ONCE, "hjemmet")]
    assert (total(plan, DAY).ore, total(plan, DAY).unknown) == (0, 1)


# A campaign of another rate for a week, double bonus for two days in it, and a new rate afterwards.
CAMPAIGN = an_offer(percent(5), valid_from=DAY, valid_to=date(2026, 12, 13), minimum_ore=500_00)
DOUBLE = an_offer(
    Rate(RateKind.TIMES, 2_00), valid_from=date(2026, 12, 5), valid_to=date(2026, 12, 6)
)
LATER = an_offer(percent(4), valid_from=date(2027, 1, 1))
ORDINARY = an_offer(
    percent(3), cap_ore=1_000_00, conditions="Ikke gavekort", changes=(LATER, DOUBLE, CAMPAIGN)
)


@pytest.mark.parametrize(
    ("day", "ore", "campaign"),
    [
        ("2026-11-30", 30_00, False),
        ("2026-12-01", 50_00, True),
        ("2026-12-05", 100_00, True),
        ("2026-12-06", 100_00, True),
        ("2026-12-07", 50_00, True),
        ("2026-12-13", 50_00, True),
        ("2026-12-14", 30_00, False),
        ("2026-12-31", 30_00, False),
        ("2027-01-01", 40_00, False),
    ],
)
def test_campaigns_come_and_the_ordinary_offer_comes_back_by_itself(
    day: str, ore: int, campaign: bool
) -> None:
    on = date.fromisoformat(day)
    standing = ORDINARY.on(on)
    assert standing and standing.campaign is campaign
    assert bonus(ORDINARY, 1_000_00, on).ore == ore


def test_a_change_keeps_what_it_does_not_say_and_the_id() -> None:
    standing = ORDINARY.on(DAY)
    assert standing and standing.id == ORDINARY.id
    assert (standing.minimum_ore, standing.cap_ore) == (500_00, 1_000_00)
    assert standing.conditions == "Ikke gavekort"
    assert bonus(ORDINARY, 400_00, DAY) == Bonus(0, (Limit.BELOW_MINIMUM,))


def test_several_times_the_ordinary_multiplies_whatever_it_is() -> None:
    assert multiplied(percent(2.5), 3_00) == percent(7.5)
    assert multiplied(Between(RateKind.PERCENT, 0, 5_00), 2_00) == Between(
        RateKind.PERCENT, 0, 10_00
    )
    steps = multiplied(tiered(Share.ABOVE, Span.MONTH, (0, 1), (100, 2)), 5_00)
    assert steps == tiered(Share.ABOVE, Span.MONTH, (0, 5), (100, 10))
    assert multiplied(None, 2_00) is None


def test_the_place_of_a_partner_shows_its_own_offer_in_whatever_order_they_stand() -> None:
    places = tuple(
        Listing(category, 1, "", "", "", "sky", "sky", offer)
        for category, offer in (("bil", "benzin"), ("hjemmet", "el"))
    )
    petrol = an_offer(Rate(RateKind.PER_LITRE, 20_00))._replace(id="benzin")
    power = an_offer(percent(1), valid_to=DAY)._replace(id="el")
    for offers in ((petrol, power), (power, petrol)):
        partner = Partner("eksempel", "Eksempel", None, places, offers)
        assert partner.headline("bil", DAY) == petrol
        assert partner.headline("hjemmet", DAY) == power
        assert partner.headline("hjemmet", DAY + timedelta(days=1)) is None, "no other's rate"


def test_a_partner_that_comes_or_leaves_has_offers_while_it_is_there() -> None:
    offers = (an_offer(percent(1)),)
    partner = Partner(
        "eksempel", "Eksempel", None, (), offers, valid_from=DAY, valid_to=date(2026, 12, 31)
    )
    days = ("2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01")
    assert [len(partner.offers_on(date.fromisoformat(day))) for day in days] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    "written",
    [
        ("per_minute", 5_00),
        ("percent", 5_00, None, [(100, 6_00)], "half"),
        ("percent", 5_00, None, [(100, 6_00)], "whole", "decade"),
        ("percent", 5_00, None, [(100, 6_00)]),
    ],
)
def test_what_a_newer_publisher_writes_is_no_rate_here(written: tuple[str, int]) -> None:
    assert rate_of(*written) is None


rates = st.one_of(
    st.builds(Rate, st.just(RateKind.PERCENT), st.integers(1, 100_00)),
    st.builds(
        lambda first, rises, share, span: Tiered(
            RateKind.PERCENT,
            tuple(
                Tier(number * 70_01, first + number * rise)
                for number, rise in enumerate((0, *rises))
            ),
            share,
            span,
        ),
        st.integers(1, 10_00),
        st.lists(st.just(1_13), max_size=4),
        st.sampled_from(Share),
        st.sampled_from(Span),
    ),
)
caps = st.none() | st.tuples(st.integers(0, 500_00), st.sampled_from(Span))
purchases = st.tuples(st.integers(0, 1_000_00), st.sampled_from(Frequency))


def oracle(offer: Offer, lines: list[tuple[int, Frequency]]) -> Fraction:
    """The exact bonus in øre of lines together: all of a month first, then under the cap."""
    rate = offer.rate
    assert rate and not isinstance(rate, Between)
    in_month: list[list[int]] = [[] for _ in range(12)]
    for amount, frequency in lines:
        for month in MONTHS[frequency]:
            in_month[month].append(amount)

    def gives(amount: int) -> Fraction:
        if isinstance(rate, Rate):
            return Fraction(amount * rate.value, 100_00)
        reached = [tier for tier in rate.tiers if tier.from_ore <= amount]
        if rate.share is Share.WHOLE:
            return Fraction(amount * reached[-1].value, 100_00)
        parts = Fraction(0)
        for number, tier in enumerate(rate.tiers):
            later = rate.tiers[number + 1].from_ore if number + 1 < len(rate.tiers) else amount
            part = max(0, min(amount, later) - tier.from_ore)
            parts += Fraction(part * tier.value, 100_00)
        return parts

    span = rate.span if isinstance(rate, Tiered) else Span.PURCHASE
    months: list[list[Fraction]] = []
    before = 0
    for bought in in_month:
        spent = sum(bought)
        if span is Span.YEAR:
            months.append([gives(before + spent) - gives(before)])
        else:
            months.append([gives(spent)] if span is Span.MONTH else [gives(a) for a in bought])
        before += spent
    if offer.cap_ore is None:
        return Fraction(sum(gain for gains in months for gain in gains))
    cap = Fraction(offer.cap_ore)
    if offer.cap_span is Span.PURCHASE:
        return Fraction(sum(min(cap, gain) for gains in months for gain in gains))
    if offer.cap_span is Span.MONTH:
        return Fraction(sum(min(cap, Fraction(sum(gains))) for gains in months))
    return min(cap, Fraction(sum(gain for gains in months for gain in gains)))


@given(rates, caps, st.lists(purchases, min_size=1, max_size=4))
def test_lines_together_equal_the_oracle(
    rate: AnyRate, cap: tuple[int, Span] | None, lines: list[tuple[int, Frequency]]
) -> None:
    offer = an_offer(rate)
    if cap:
        offer = offer._replace(cap_ore=cap[0], cap_span=cap[1])
    if isinstance(rate, Tiered) and rate.span is not Span.PURCHASE and cap:
        offer = offer._replace(cap_span=rate.span)  # a purchase of its own gives nothing there
    plan = [PlanLine(offer, amount, frequency, "a") for amount, frequency in lines]
    given_ore = total(plan, DAY).ore
    exact = oracle(offer, lines)
    assert abs(given_ore - exact) <= Fraction(len(lines), 2)
    if len(lines) == 1:
        whole = Decimal(exact.numerator) / Decimal(exact.denominator)
        assert given_ore == int(whole.quantize(Decimal(1), ROUND_HALF_UP))
    if offer.cap_ore is not None and offer.cap_span is Span.YEAR:
        assert given_ore <= offer.cap_ore


@pytest.mark.parametrize(
    ("rate", "terms", "example"),
    [
        (percent(5), {}, (1_000_00, 50_00, 50_00)),
        (percent(5), {"cap_ore": 20_00}, (1_000_00, 20_00, 20_00)),
        (tiered(Share.ABOVE, Span.MONTH, (0, 1), (600, 2)), {}, (1_000_00, 14_00, 14_00)),
        (Between(RateKind.PERCENT, 0, 10_00), {}, (1_000_00, 0, 100_00)),
        (Between(RateKind.PERCENT, 3_00, 5_00), {"cap_ore": 40_00}, (1_000_00, 30_00, 40_00)),
        (Rate(RateKind.PER_LITRE, 6_50), {}, (1_000_00, 65_00, 65_00)),
        (Rate(RateKind.FIXED, 15_00), {}, (1_000, 15_000_00, 15_000_00)),
        (percent(10), {"gives": Gives.PRICE}, (1_000_00, 900_00, 900_00)),
        (Between(RateKind.PERCENT, 0, 10_00), {"gives": Gives.PRICE}, (1_000_00, 900_00, 1_000_00)),
        (Rate(RateKind.FIXED, 95_00), {"gives": Gives.PRICE}, (1_000_00, 95_00, 95_00)),
    ],
)
def test_an_example_says_what_it_comes_to(
    rate: AnyRate, terms: dict[str, object], example: tuple[int, int, int]
) -> None:
    offer = an_offer(rate, example_ore=1_000_00, **terms)
    assert worked(offer, DAY) == Worked(*example)
    assert worked(offer._replace(example_ore=None), DAY) is None


@pytest.mark.parametrize("rate", [None, Rate(RateKind.ONCE, 500_00), Rate(RateKind.TIMES, 2_00)])
def test_nothing_is_said_of_what_gives_no_sum_for_a_purchase(rate: AnyRate | None) -> None:
    assert worked(an_offer(rate, example_ore=1_000_00), DAY) is None


def test_a_campaign_in_another_unit_does_not_take_over_the_example() -> None:
    """1.000 kr. are not 1.000 purchases."""
    campaign = an_offer(Rate(RateKind.FIXED, 50_00), valid_from=DAY)
    ordinary = an_offer(percent(5), example_ore=1_000_00, changes=(campaign,))
    standing = ordinary.on(DAY)
    assert standing and standing.rate == campaign.rate and standing.example_ore is None
    double = campaign._replace(rate=Rate(RateKind.TIMES, 2_00))
    standing = ordinary._replace(changes=(double,)).on(DAY)
    assert standing and worked(standing, DAY) == Worked(1_000_00, 100_00, 100_00)
