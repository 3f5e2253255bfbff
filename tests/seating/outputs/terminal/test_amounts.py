"""Numbers are rounded to the safe side, and one is said as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.terminal.amounts import counted, share


def number(text: str) -> float:
    return float(text.replace(",", ""))


@given(st.integers(1, 10**9), st.data())
def test_only_the_whole_is_a_hundred_per_cent(whole, data):
    part = data.draw(st.integers(0, whole))
    assert (share(part, whole) == "100 %") == (part == whole)
    assert number(share(part, whole).removesuffix(" %")) <= 100 * part / whole + 1e-9


@pytest.mark.parametrize(("number", "told"), [(0, "0 pairs"), (1, "1 pair"), (1300, "1,300 pairs")])
def test_one_is_one(number, told):
    assert counted(number, "pair") == told
