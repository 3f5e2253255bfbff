"""Who may sit beside two full tables, and who may come late."""

from itertools import product

import numpy as np
import pytest

from seating_solvers.bounds.proofs.beside_two_tables import seated
from seating_solvers.bounds.proofs.two_full_tables import two_tables


@pytest.mark.parametrize(("order", "again"), [(4, 0), (5, 1)])
def test_as_many_are_seated_as_by_trying_all(order, again):
    for two in two_tables(order, again)[:2]:
        most = _most_beside(two)
        assert seated(two, most)
        assert not seated(two, most + 1)


def _most_beside(two):
    """Most who sit beside the two tables, of all who could, one after the other."""
    free = np.array(_free(two)).reshape(-1, 5)
    return _most(free, (free[:, None] == free).sum(axis=2) <= 1)


@pytest.mark.parametrize("again", [0, 2])
def test_as_many_come_late_as_by_trying_all(again):
    answers = set()
    for two in two_tables(4, again)[:3]:
        ways = list(_all_beside(two))
        for others in range(1, 1 + max(map(len, ways))):
            most = max(_most_late(two, seats) for seats in ways if len(seats) == others)
            for late in range(1, most + 2):
                assert seated(two, others, late) == (late <= most)
            answers.add(most)
    assert len(answers) > 1


def _free(two):
    """Everyone at further tables who meets nobody of the two again: each a list of five tables."""
    order = two.shape[1]
    itineraries = product(range(2, order), *[range(order)] * 4)
    full = _of_two(two)
    return [one for one in itineraries if max(_shared(one, guest) for guest in full) <= 1]


def _all_beside(two):
    """All sets of guests at further tables without a repeat."""
    todo: list[tuple[list[tuple[int, ...]], list[tuple[int, ...]]]] = [([], _free(two))]
    while todo:
        seats, left = todo.pop()
        yield seats
        for place, one in enumerate(left):
            fitting = [other for other in left[place + 1 :] if _shared(one, other) <= 1]
            todo.append(([*seats, one], fitting))


def _most_late(two, seats):
    """Most who may come late, each of whom meets one guest again, once, and no other latecomer."""
    there = np.array([*_of_two(two), *seats])
    every = np.array([(2 + one[0], *one[1:]) for one in product((0, 1), *[range(4)] * 4)])
    shared = (every[:, None] == there).sum(axis=2)
    late = every[((shared == 2).sum(axis=1) == 1) & (shared.max(axis=1) == 2)]
    return _most(late, (late[:, None] == late).sum(axis=2) <= 1)


def _most(guests, apart):
    """Most of the guests of whom all are apart from each other."""
    most, todo = 0, [(0, np.arange(len(guests)))]
    while todo:
        taken, left = todo.pop()
        most = max(most, taken)
        for place, one in enumerate(left):
            rest = left[place + 1 :]
            if taken + len(left) - place > most:
                todo.append((taken + 1, rest[apart[one][rest]]))
    return most


def _of_two(two):
    order = two.shape[1]
    return [(0, *[guest] * 4) for guest in range(order)] + [(1, *one) for one in two.T.tolist()]


def _shared(one, other):
    return sum(a == b for a, b in zip(one, other, strict=True))


def test_few_of_the_cases_of_six_tables():
    """All of them are followed up by `prove_repeats`."""
    kinds = two_tables(6, 0)
    assert len(kinds) == 44
    assert not any(seated(two, 19) for two in kinds[::8])
    assert not any(seated(two, 18, late=3) for two in kinds[::16])


def test_there_is_no_room_for_more_candidates():
    two = np.repeat(np.arange(7)[None], 4, axis=0)
    with pytest.raises(OverflowError, match="candidates"):
        seated(two, 1)
