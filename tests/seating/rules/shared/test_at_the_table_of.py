"""What holds for any rule that asks for a table mate."""

import pytest

from seating import Accompanied, Familiar
from seating.rules.shared.kinds import TableMate
from tests.seating.rules.speakers import DINNER, broken

# Ana asks for Cy, whom she knows, or for Bo, who alone speaks French.
MATES = [(Familiar("1"), 2), (Accompanied("1", "language", "French"), 1)]
either = pytest.mark.parametrize(("rule", "mate"), MATES, ids=["familiar", "accompanied"])


def row(**seats: int) -> list[list[int]]:
    """The same seats at each of three courses."""
    return [[seats[name] for name in ("ana", "bo", "cy", "dee")]] * 3


@either
def test_the_mate_must_be_at_the_table(rule, mate):
    near, far = ("cy", "bo") if mate == 2 else ("bo", "cy")
    assert broken(rule, seats=row(ana=0, dee=4, **{near: 1, far: 3})) == []
    assert [one[2] for one in broken(rule, seats=row(ana=0, dee=4, **{near: 3, far: 1}))] == [
        0,
        1,
        2,
    ]


@either
def test_who_is_away_needs_nobody(rule, mate):  # noqa: ARG001
    assert broken(rule, seats=row(ana=-1, bo=0, cy=1, dee=2)) == []


@either
def test_it_asks_for_one_of_them_at_each_course(rule, mate):
    assert list(rule.kinds(DINNER)) == [
        TableMate(0, course, frozenset({mate})) for course in range(3)
    ]
