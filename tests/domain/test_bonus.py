"""Bonus arithmetic, compared with an oracle that computes in kroner with fractions."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bonus import (
    LARGEST_WHOLE_AMOUNT,
    Bonus,
    Frequency,
    Limit,
    PlanLine,
    Total,
    Unit,
    bonus,
    total,
    unit_of,
)
from kiosk.domain.partner import Offer
from kiosk.domain.rate import Rate, RateKind

DAY = date(2024, 6, 1)
FIVE_PERCENT = Rate(RateKind.PERCENT, 500)
ONE_PERCENT = Rate(RateKind.PERCENT, 100)
TIMES = {Frequency.ONCE: 1, Frequency.MONTHLY: 12, Frequency.QUARTERLY: 4, Frequency.YEARLY: 1}


def an_offer(rate: Rate | None = FIVE_PERCENT, **conditions: int | date | None) -> Offer:
    return Offer("offer", "partner", "briller", rate, **conditions)  # type: ignore[arg-type]


FOR_EACH_PURCHASE = [RateKind.PERCENT, RateKind.PER_LITRE, RateKind.PER_KWH, RateKind.FIXED]
percent_rates = st.builds(Rate, st.just(RateKind.PERCENT), st.integers(0, 10_000))
rates = st.builds(Rate, st.sampled_from(FOR_EACH_PURCHASE), st.integers(0, 100_000))
known_or_not = st.none() | rates
ore = st.integers(0, LARGEST_WHOLE_AMOUNT * 100)
limits = st.none() | st.integers(0, 1_000_000)
frequencies = st.sampled_from(Frequency)


@st.composite
def lines(draw: st.DrawFn, rates: st.SearchStrategy[Rate | None]) -> PlanLine:
    offer = an_offer(draw(rates), minimum_ore=draw(limits), cap_ore=draw(limits))
    offer = offer._replace(id=str(draw(st.integers())))
    amount = draw(st.integers(0, LARGEST_WHOLE_AMOUNT * unit_of(offer).parts))
    return PlanLine(offer, amount, draw(frequencies), draw(st.sampled_from("abcd")))


def oracle(line: PlanLine) -> int | None:
    """The bonus of one year in øre, computed in fractions of a krone."""
    offer, rate = line.offer, line.offer.rate
    if rate is None:
        return None
    assert isinstance(rate, Rate)
    in_hundredths = Fraction(line.amount, 100)
    one, purchases = {
        RateKind.PERCENT: (in_hundredths * Fraction(rate.value, 10_000), 1),
        RateKind.PER_LITRE: (in_hundredths * Fraction(rate.value, 10_000), 1),
        RateKind.PER_KWH: (in_hundredths * Fraction(rate.value, 10_000), 1),
        RateKind.FIXED: (Fraction(rate.value, 100), line.amount),
    }[rate.kind]
    if (
        rate.kind is RateKind.PERCENT
        and offer.minimum_ore is not None
        and in_hundredths < Fraction(offer.minimum_ore, 100)
    ):
        one = Fraction(0)
    if offer.cap_ore is not None:
        one = min(one, Fraction(offer.cap_ore, 100))
    year = one * purchases * TIMES[line.frequency] * 100
    exact = Decimal(year.numerator) / Decimal(year.denominator)
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("rate", "amount", "expected"),
    [
        (FIVE_PERCENT, 30_000_00, 1_500_00),
        (FIVE_PERCENT, 2_000_00, 100_00),
        (ONE_PERCENT, 1_440_00, 14_40),
    ],
)
def test_published_examples(rate: Rate, amount: int, expected: int) -> None:
    assert bonus(an_offer(rate), amount, DAY) == Bonus(expected)


@given(lines(known_or_not))
def test_bonus_equals_the_oracle(line: PlanLine) -> None:
    assert line.bonus(DAY).ore == oracle(line)


@given(st.lists(lines(known_or_not), max_size=20, unique_by=lambda line: line.offer.id))
def test_total_is_the_sum_of_the_rounded_known_lines(plan: list[PlanLine]) -> None:
    known = [(line.category_id, ore) for line in plan if (ore := oracle(line)) is not None]
    result = total(plan, DAY)
    assert result.ore == sum(ore for _, ore in known)
    assert result.unknown == len(plan) - len(known)
    assert result.by_category == {
        category: sum(ore for c, ore in known if c == category) for category, _ in known
    }


@given(st.permutations([10, 30, 49, 50, 51, 70, 90]))
def test_each_line_is_rounded_before_the_sum(amounts: list[int]) -> None:
    plan = [PlanLine(an_offer(ONE_PERCENT), a, Frequency.ONCE, "a") for a in amounts]
    assert total(plan, DAY).ore == 4


@pytest.mark.parametrize(("amount", "expected"), [(49, 0), (50, 1), (51, 1), (149, 1), (150, 2)])
def test_half_an_ore_rounds_up(amount: int, expected: int) -> None:
    assert bonus(an_offer(ONE_PERCENT), amount, DAY).ore == expected


def test_a_year_is_rounded_once_and_not_for_each_purchase() -> None:
    assert bonus(an_offer(ONE_PERCENT), 40, DAY, Frequency.MONTHLY).ore == 5
    assert bonus(an_offer(ONE_PERCENT), 60, DAY, Frequency.QUARTERLY).ore == 2


@given(percent_rates, ore)
def test_rounding_is_off_by_at_most_half_an_ore(rate: Rate, amount: int) -> None:
    given_ore = bonus(an_offer(rate), amount, DAY).ore
    assert given_ore is not None
    error = given_ore - Fraction(amount * rate.value, 10_000)
    assert Fraction(-1, 2) < error <= Fraction(1, 2)


@given(percent_rates, ore, ore, limits, limits)
def test_spending_more_never_gives_less(
    rate: Rate, one: int, other: int, minimum: int | None, cap: int | None
) -> None:
    offer = an_offer(rate, minimum_ore=minimum, cap_ore=cap)
    less, more = (bonus(offer, amount, DAY).ore for amount in sorted((one, other)))
    assert less is not None and more is not None
    assert less <= more


@given(lines(rates), st.integers(0, 1_000_000))
def test_no_purchase_gives_more_than_the_cap(line: PlanLine, cap: int) -> None:
    capped = line._replace(offer=line.offer._replace(cap_ore=cap)).bonus(DAY)
    free = line._replace(offer=line.offer._replace(cap_ore=None)).bonus(DAY)
    purchases = TIMES[line.frequency]
    if unit_of(line.offer) is Unit.PURCHASE:
        purchases *= line.amount
    assert capped.ore is not None and free.ore is not None
    assert capped.ore == min(free.ore, cap * purchases)
    if capped.ore < free.ore:
        assert Limit.CAPPED in capped.limits


@given(lines(percent_rates), st.integers(1, LARGEST_WHOLE_AMOUNT * 100))
def test_a_purchase_below_the_minimum_gives_nothing_and_says_so(
    line: PlanLine, minimum: int
) -> None:
    result = line._replace(offer=line.offer._replace(minimum_ore=minimum)).bonus(DAY)
    if line.amount < minimum:
        assert result == Bonus(0, (Limit.BELOW_MINIMUM,))
    else:
        free = line._replace(offer=line.offer._replace(minimum_ore=None))
        assert result == free.bonus(DAY)


def test_the_minimum_and_the_cap_themselves_count_in_full() -> None:
    offer = an_offer(minimum_ore=500_00, cap_ore=25_00)
    assert bonus(offer, 499_99, DAY) == Bonus(0, (Limit.BELOW_MINIMUM,))
    assert bonus(offer, 500_00, DAY) == Bonus(25_00)
    assert bonus(offer, 500_01, DAY) == Bonus(25_00, (Limit.CAPPED,))


def test_minimum_and_cap_hold_for_each_purchase_and_not_for_the_year() -> None:
    offer = an_offer(minimum_ore=500_00, cap_ore=30_00)
    assert bonus(offer, 100_00, DAY, Frequency.MONTHLY) == Bonus(0, (Limit.BELOW_MINIMUM,))
    assert bonus(offer, 1_000_00, DAY, Frequency.MONTHLY) == Bonus(360_00, (Limit.CAPPED,))


@pytest.mark.parametrize("kind", [RateKind.PER_LITRE, RateKind.PER_KWH, RateKind.FIXED])
def test_a_minimum_in_kroner_is_named_where_it_cannot_be_checked(kind: RateKind) -> None:
    offer = an_offer(Rate(kind, 100), minimum_ore=500_00)
    result = bonus(offer, 1, DAY)
    assert result.limits == (Limit.MINIMUM_UNCHECKED,)
    assert result.ore == bonus(offer._replace(minimum_ore=None), 1, DAY).ore


@pytest.mark.parametrize(
    ("rate", "amount", "unit", "expected"),
    [
        (Rate(RateKind.PER_LITRE, 12_50), 40_00, Unit.LITRE, 5_00),
        (Rate(RateKind.PER_KWH, 1_25), 350_50, Unit.KWH, 4_38),
        (Rate(RateKind.FIXED, 75_00), 3, Unit.PURCHASE, 225_00),
    ],
)
def test_litres_kwh_and_fixed_amounts(rate: Rate, amount: int, unit: Unit, expected: int) -> None:
    assert unit_of(an_offer(rate)) is unit
    assert bonus(an_offer(rate), amount, DAY).ore == expected


def test_an_unknown_rate_is_typed_in_kroner_and_never_counted() -> None:
    unknown = PlanLine(an_offer(None)._replace(id="unknown"), 1_850_00, Frequency.YEARLY, "home")
    known = PlanLine(an_offer(), 2_000_00, Frequency.YEARLY, "home")
    assert unit_of(unknown.offer) is Unit.KRONE
    assert unknown.bonus(DAY) == Bonus(None)
    assert total([unknown, known], DAY) == Total(100_00, 1, {"home": 100_00})
    assert total([unknown], DAY) == Total(0, 1, {})


@given(
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.dates(date(2019, 1, 1), date(2031, 1, 1)),
)
def test_an_offer_counts_only_while_it_is_valid(
    first: date | None, last: date | None, day: date
) -> None:
    result = bonus(an_offer(valid_from=first, valid_to=last), 100_00, day)
    if (first or date.min) <= day <= (last or date.max):
        assert result == Bonus(5_00)
    else:
        assert result == Bonus(0, (Limit.NOT_VALID,))


def test_the_first_and_the_last_day_count() -> None:
    offer = an_offer(valid_from=DAY, valid_to=DAY)
    one_day = timedelta(days=1)
    assert [bonus(offer, 100_00, DAY + n * one_day).ore for n in (-1, 0, 1)] == [0, 5_00, 0]


@pytest.mark.parametrize(
    ("rate", "largest"),
    [
        (None, 9_999_999_00),
        (FIVE_PERCENT, 9_999_999_00),
        (Rate(RateKind.PER_LITRE, 1), 9_999_999_00),
        (Rate(RateKind.PER_KWH, 1), 9_999_999_00),
        (Rate(RateKind.FIXED, 1), 9_999_999),
    ],
)
def test_amounts_from_nothing_to_the_largest_are_accepted(rate: Rate | None, largest: int) -> None:
    offer = an_offer(rate)
    for amount in (0, largest):
        assert PlanLine(offer, amount, Frequency.ONCE, "a").bonus(DAY) == bonus(offer, amount, DAY)
    for amount in (-1, largest + 1):
        with pytest.raises(ValueError, match="is not between"):
            bonus(offer, amount, DAY)


def test_the_largest_amount_is_exact() -> None:
    largest = LARGEST_WHOLE_AMOUNT * 100
    assert bonus(an_offer(), largest, DAY, Frequency.MONTHLY).ore == 5_999_999_40
