"""Guests of two lists are the same by id and name, or by name, and nobody twice."""

import pytest

from seating import Guest
from seating.changes.shared_guests import shared_guests


def people(*told):
    """Guests from names, or from names and ids that the host gave."""
    made = []
    for number, one in enumerate(told, start=1):
        name, _, own = one.partition("/")
        made.append(Guest(name, own or str(number), own_id=bool(own)))
    return made


@pytest.mark.parametrize(
    ("first", "second", "both", "only_first", "only_second"),
    [
        (["Ana", "Bo"], ["Ana", "Bo"], [(0, 0), (1, 1)], (), ()),
        (["Ana", "Bo", "Cy"], ["Cy", "ana"], [(2, 0), (0, 1)], (1,), ()),
        (["Ana"], ["Di"], [], (0,), (0,)),
        (["Ana", "Ana", "Bo"], ["Ana", "Ana", "Bo"], [(0, 0), (1, 1), (2, 2)], (), ()),
        (["Ana", "Ana"], ["Bo", "Ana"], [(1, 1)], (0,), (0,)),
        (["Ana/7", "Bo/8"], ["Bo/8", "Ana/9"], [(1, 0), (0, 1)], (), ()),
        (["Ana/7"], ["Anna/7"], [], (0,), (0,)),
    ],
)
def test_who_is_who(first, second, both, only_first, only_second):
    found = shared_guests(people(*first), people(*second))
    assert list(found.both) == both
    assert (found.only_first, found.only_second) == (only_first, only_second)
