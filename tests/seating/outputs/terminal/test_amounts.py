"""Numbers are rounded to the safe side, and one is said as one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.terminal.amounts import amount, at_most, counted, share


def number(text: str) -> float:
    return float(text.replace(",", ""))


@given(st.floats(0, 1e7))
def test_a_bound_is_never_rounded_below_itself(value):
    assert number(at_most(value)) >= value - 1e-6 * max(value, 1)
    assert number(at_most(value)) <= value + (1.000001 if value >= 99 else 0.100001)


@given(st.floats(0, 1e7))
def test_an_amount_is_short_and_near(value):
    assert re.fullmatch(r"\d{1,3}(,\d{3})*|\d\d?\.[1-9]", amount(value))
    assert abs(number(amount(value)) - value) <= (0.5 if value >= 99 else 0.05) + 1e-9


@given(st.integers(1, 10**9), st.data())
def test_only_the_whole_is_a_hundred_per_cent(whole, data):
    part = data.draw(st.integers(0, whole))
    assert (share(part, whole) == "100 %") == (part == whole)
    assert number(share(part, whole).removesuffix(" %")) <= 100 * part / whole + 1e-9


@pytest.mark.parametrize(("number", "told"), [(0, "0 pairs"), (1, "1 pair"), (1300, "1,300 pairs")])
def test_one_is_one(number, told):
    assert counted(number, "pair") == told
