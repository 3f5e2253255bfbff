"""Everyone with everyone who shares a value."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Acquaintances, Guest
from seating.people.pairs import all_pairs
from seating.people.sharing import numbered, pairs_sharing
from seating.words.errors import InputError
from seating.words.names import fold

VALUES = st.lists(st.sampled_from(["", "Acme", "ACME ", "Bolt", "straße", "STRASSE"]), max_size=12)


@given(st.lists(st.integers(0, 4), max_size=12))
def test_pairs_are_those_that_share(values):
    people = np.arange(len(values), dtype=np.int64) * 10
    first, second = pairs_sharing(people, np.array(values, dtype=np.int64))
    found = sorted(zip(first.tolist(), second.tolist(), strict=True))
    assert found == [
        (10 * one, 10 * two)
        for one, two in all_pairs(range(len(values)))
        if values[one] == values[two]
    ]


@given(VALUES)
def test_numbers_are_equal_where_names_are(values):
    numbers = numbered(values)
    for one, two in all_pairs(range(len(values))):
        assert (numbers[one] == numbers[two]) == (fold(values[one]) == fold(values[two]))


@given(VALUES, VALUES)
def test_columns_make_acquaintances(companies, teams):
    guests = [
        Guest("x", str(number), {"company": company, "team": team})
        for number, (company, team) in enumerate(zip(companies, teams, strict=False), start=1)
    ]
    known = Acquaintances.from_columns(guests, ["company", "team"])
    for one, two in all_pairs(range(len(guests))):
        share = any(
            guests[one].get(column).strip()
            and fold(guests[one].get(column)) == fold(guests[two].get(column))
            for column in ("company", "team")
        )
        assert known.know(one, two) == share


def test_a_company_of_thousands_is_no_matter():
    guests = [Guest("x", str(number), {"company": "Acme"}) for number in range(3000)]
    known = Acquaintances.from_columns(guests, ["company"])
    assert len(known.strength) == 3000 * 2999 // 2


def test_more_pairs_than_can_be_held_are_refused():
    people = np.arange(20_000, dtype=np.int64)
    with pytest.raises(InputError, match="199,990,000 pairs share a value"):
        pairs_sharing(people, people * 0)
