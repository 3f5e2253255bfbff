import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import KNOWS, Acquaintances, Guest, InputError, Talk
from seating.people.pairs import PairTable
from tests.seating.people.known import PEOPLE, known

pairs = st.tuples(st.integers(0, PEOPLE - 1), st.integers(0, PEOPLE - 1), st.integers(0, 3))


@given(st.lists(pairs))
def test_the_greater_strength_of_a_pair_counts(rows):
    expected: dict[tuple[int, int], int] = {}
    for one, two, strength in rows:
        if one != two and strength:
            pair = (min(one, two), max(one, two))
            expected[pair] = max(expected.get(pair, 0), strength)
    known = Acquaintances.of(PEOPLE, rows)
    assert {(one, two): strength for one, two, strength in known.strength} == expected


@given(known, known)
def test_both_together(one, other):
    both = one | other
    for first in range(PEOPLE):
        for second in range(first + 1, PEOPLE):
            pair = (first, second)
            assert both.strength[pair] == max(one.strength[pair], other.strength[pair])
            assert both.talk[pair] == one.talk[pair] + other.talk[pair]
            assert both.know(*pair) == one.know(*pair) or other.know(*pair)


@given(known)
def test_prior_is_what_strength_stands_for_and_talk_had(known):
    stands_for = Talk().prior
    prior = known.prior(stands_for)
    for first in range(PEOPLE):
        for second in range(first + 1, PEOPLE):
            pair = (first, second)
            assert prior[pair] == stands_for[known.strength[pair]] + known.talk[pair]


def test_guests_who_share_a_value_know_each_other():
    companies = [" Acme", "ACME ", "Bolt", "", "", "Bolt"]
    teams = ["red", "", "red", "blue", "", "red"]
    guests = [
        Guest(f"Guest {number}", fields={"company": company, "team": team})
        for number, (company, team) in enumerate(zip(companies, teams, strict=True))
    ]
    by_company = Acquaintances.from_columns(guests, ["company"])
    assert list(by_company.strength) == [(0, 1, KNOWS), (2, 5, KNOWS)]
    by_both = Acquaintances.from_columns(guests, ["company", "team"])
    assert [pair[:2] for pair in by_both.strength] == [(0, 1), (0, 2), (0, 5), (2, 5)]
    assert not len(Acquaintances.from_columns(guests, []).strength)


def test_a_column_that_nearly_all_share_is_refused():
    guests = [Guest("Guest", fields={"group": "guest"})] * 20_000
    with pytest.raises(InputError, match="pairs"):
        Acquaintances.from_columns(guests, ["group"])


@pytest.mark.parametrize("row", [(0, 1, 4), (0, 1, -1), (0, PEOPLE, 1), (-1, 0, 1)])
def test_what_is_no_acquaintance(row):
    with pytest.raises(InputError):
        Acquaintances.of(PEOPLE, [row])


def test_tables_that_are_no_acquaintances():
    none = PairTable.empty(3)
    wrong = [
        (PairTable.of(3, {(0, 1): 4}), none),
        (PairTable.of(3, {(0, 1): 0}), none),
        (none, PairTable.of(3, {(0, 1): -1})),
        (none, PairTable.empty(4)),
        (PairTable.empty(3, default=1), none),
    ]
    for strength, talk in wrong:
        with pytest.raises(InputError):
            Acquaintances(strength, talk)


def test_acquaintances_of_different_guests():
    with pytest.raises(InputError):
        _ = Acquaintances.none(3) | Acquaintances.none(4)
