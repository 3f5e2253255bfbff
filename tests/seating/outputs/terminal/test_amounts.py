"""Numbers are rounded to the safe side."""

from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.terminal.amounts import share


def number(text: str) -> float:
    return float(text.replace(",", ""))


@given(st.integers(1, 10**9), st.data())
def test_only_the_whole_is_a_hundred_per_cent(whole, data):
    part = data.draw(st.integers(0, whole))
    assert (share(part, whole) == "100 %") == (part == whole)
    assert number(share(part, whole).removesuffix(" %")) <= 100 * part / whole + 1e-9
