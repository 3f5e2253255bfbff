"""The least that a party loses at a table, against every way to seat it."""

from itertools import combinations, permutations, product

import pytest

from seating import Table, Talk
from seating_solvers.bounds.shared import least_lost
from seating_solvers.bounds.shared.least_lost import (
    NEVER,
    SCALE,
    least_of_mixtures,
    seats_taken,
    tangent_of,
)
from seating_solvers.bounds.shared.party_kinds import PartyKind

KNOWS = int(Talk("near").prior[2])


def lost_by(talk, between, kind, evening):
    """What a party whose pairs are all alike loses on these seats, course by course."""
    ((prior, interest, _),) = kind.pairs
    worth, lost = talk.worth, 0
    for one, two in combinations(range(kind.size), 2):
        amounts = [int(between[seats[one], seats[two]]) for seats in evening]
        gained = interest * (worth(prior + sum(amounts)) - worth(prior))
        lost += sum(worth(amount) for amount in amounts) - gained
    return lost


@pytest.mark.parametrize("meet", ["near", "beside"])
@pytest.mark.parametrize("shape", ["round", "long", "u"])
@pytest.mark.parametrize(("size", "prior"), [(2, 0), (2, KNOWS), (3, 0), (3, KNOWS)])
def test_no_evening_of_a_party_loses_less(meet, shape, size, prior):
    talk, table = Talk(meet), Table("1", 5, shape)
    pairs = size * (size - 1) // 2
    for courses in (1, 2):
        kind = PartyKind(size, ((prior, 1, pairs),), courses)
        _, (least,) = tangent_of(talk, (table,), kind, 1)
        between = talk.between(table)
        evenings = product(permutations(range(5), size), repeat=courses)
        best = min(lost_by(talk, between, kind, evening) for evening in evenings)
        assert courses * least <= SCALE * best
        if courses == 1 and size == 2 and prior:
            assert SCALE * best - least < SCALE * (talk.worth.unit // 1000 + 1)


def test_a_couple_side_by_side_loses_what_neighbours_have():
    talk, table = Talk("beside"), Table("1", 6)
    free, bound = (PartyKind(2, ((1, 1, 1),), 3, beside) for beside in (0, 1))
    assert tangent_of(talk, (table,), free, 1)[1] == (0,)
    assert tangent_of(talk, (table,), bound, 1)[1] == (SCALE,)


def test_who_cannot_sit_there():
    talk, small = Talk("near"), Table("1", 2)
    party, face_to_face = PartyKind(3, ((0, 1, 3),), 1), PartyKind(2, ((0, 1, 1),), 1, opposite=1)
    assert tangent_of(talk, (small,), party, 1)[1] == (NEVER,)
    assert tangent_of(talk, (Table("2", 5),), face_to_face, 1)[1] == (NEVER,)
    assert not len(seats_taken(talk, small, 3, 0, 0)[0])


def test_too_many_ways_to_sit_are_bounded_by_the_best_neighbours(monkeypatch):
    talk, table = Talk("near"), Table("1", 12, "long")
    kind = PartyKind(4, ((KNOWS, 1, 6),), 3)
    exact = tangent_of(talk, (table,), kind, 1)[1][0]
    tangent_of.cache_clear()
    monkeypatch.setattr(least_lost, "CHOICES", 10)
    bounded = tangent_of(talk, (table,), kind, 1)[1][0]
    tangent_of.cache_clear()
    assert 0 < bounded <= exact


@pytest.mark.parametrize("shape", ["round", "long"])
def test_mixtures_are_the_best_of_all_partitions(shape):
    talk, table = Talk("near"), Table("1", 6, shape)
    kinds = [PartyKind(2, ((KNOWS, 1, 1),), 1), PartyKind(3, ((KNOWS, 1, 3),), 1)]
    parties = tuple((kind, tangent_of(talk, (table,), kind, 1)[0]) for kind in kinds)
    found = least_of_mixtures(talk, table, parties, 100)
    assert found is not None
    assert set(found) == {(), (0,), (1,), (0, 0), (0, 1), (1, 1), (0, 0, 0)}
    between = talk.between(table)
    for mixture, least in found.items():
        best = min(_every_way(talk, between, parties, mixture, frozenset(range(6))))
        assert least == best
    assert least_of_mixtures(talk, table, parties, 6) is None


def _every_way(talk, between, parties, mixture, free):
    if not mixture:
        yield 0
        return
    kind, tangent = parties[mixture[0]]
    for seats in combinations(sorted(free), kind.size):
        pairs = [int(between[one, two]) for one, two in combinations(seats, 2)]
        worth = sum(talk.worth(amount) for amount in pairs)
        here = SCALE * (worth - tangent.slope * sum(pairs)) - tangent.beyond
        for rest in _every_way(talk, between, parties, mixture[1:], free - set(seats)):
            yield here + rest
