"""The progressive party: its boats and crews."""

import pytest

from benchmarks.instances.party_family import MOST_COURSES, crews_of, party_case, party_dinner
from seating import NeverReturns, NoRepeats, Together


def test_hosts_and_crews_of_the_first_set():
    case = party_case("1-12,16", 6)
    assert (case.guests, len(case.tables), sum(case.tables)) == (92, 13, 100)
    assert case.tables[:4] == (4, 6, 10, 10)
    assert len(crews_of(case)) == 29


@pytest.mark.parametrize("hosts", MOST_COURSES)
def test_every_set_has_thirteen_boats_that_take_the_crews_of_the_others(hosts):
    case = party_case(hosts, 6)
    assert len(case.tables) == 13
    assert len(crews_of(case)) == 29
    assert 0 <= sum(case.tables) - case.guests <= 8


def test_crews_of_two_and_more_stay_together():
    case = party_case("1-13", 6)
    rules = party_dinner(case).rules
    together = [rule for rule in rules if isinstance(rule, Together)]
    assert len(together) == sum(len(crew) > 1 for crew in crews_of(case)) > 20
    assert set(rules) == {*together, NeverReturns(), NoRepeats()}
