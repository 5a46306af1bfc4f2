"""Names stand where a Dane looks for them."""

import pytest

from kiosk.domain.order import danish_order


def test_danish_letters_come_last_and_aa_is_one_of_them() -> None:
    names = ["Zoo", "Æbler", "Øl", "Ål", "Aalborg", "Aksel", "3 Ens", "Avis", "zebra"]
    assert sorted(names, key=danish_order) == [
        *("3 Ens", "Aksel", "Avis", "zebra", "Zoo", "Æbler", "Øl", "Ål", "Aalborg"),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Aal", "Ål"), ("Cafe", "Café"), ("Brød", "BRÖD"), ("Müller", "Myller"), ("A\u030al", "Ål")],
)
def test_what_is_the_same_in_danish_is_in_order_of_code(one: str, other: str) -> None:
    assert danish_order(one)[0] == danish_order(other)[0]
    assert sorted([other, one], key=danish_order) == sorted([one, other])


def test_a_word_stands_before_what_goes_on() -> None:
    names = ["Spar Nord", "Spar", "Sparekassen"]
    assert sorted(names, key=danish_order) == ["Spar", "Spar Nord", "Sparekassen"]
