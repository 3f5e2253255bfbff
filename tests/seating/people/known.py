"""Who knows whom among seven people: any pairs, any strengths, any talk."""

from hypothesis import strategies as st

from seating import Acquaintances, Guest
from seating.people.pairs import PairTable
from tests.dinners import pair_values

PEOPLE = 7
GUESTS = [Guest(f"Guest {number}", id=f"g{number}") for number in range(PEOPLE)]


def tables(least: int, most: int):
    values = pair_values(PEOPLE, st.integers(least, most))
    return values.map(lambda pairs: PairTable.of(PEOPLE, pairs))


known = st.builds(Acquaintances, tables(1, 3), tables(1, 90))
