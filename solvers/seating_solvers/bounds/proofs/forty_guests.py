"""What forty guests at four tables of ten repeat in five courses at least.

Each sits with 45 people, of 39: six repeats each, and every two courses have 32 pairs in common.
Let a guest share m courses with n_m others, and give her 4 (m - 1) - m (m - 1) / 2 for each of
them, four for each of her repeats less one for each pair in common: 3 n2 + 5 n3 + 6 n4 + 6 n5.
That is twelve or more, but for one kind of guest, who gets eleven: with one companion for the
whole evening, and one other whom she meets three times. So does her companion, and the other
has none, or they would both meet that one, too. Who meets others three times so gets
twelve, and one more for each of these (`no_guest_gets_less`). All in all they get 480 at least:
four times all repeats, counted for both guests, less twice the 320 pairs in common.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

GUESTS, TABLES, COURSES = 40, 4, 5
REPEATS_OF_ONE = 6
"""Each guest's, at least."""

IN_COMMON = 32
"""Pairs that two courses share at least: tables of ten come from four by 3, 3, 2 and 2."""

EACH = 12
"""What a guest gets on average."""

Kind = tuple[int, ...]
"""With how many others a guest shares 2, 3, 4 and 5 courses."""

FEWER: Kind = (0, 1, 0, 1)
"""The kind of guest who gets less."""


def forty_guests() -> int:
    """The fewest repeats.

    Examples
    --------
    >>> forty_guests()
    140
    """
    if not no_guest_gets_less():
        raise AssertionError("a guest gets less")
    in_common = IN_COMMON * COURSES * (COURSES - 1) // 2
    return -(-(EACH * GUESTS + 2 * in_common) // 8)


def no_guest_gets_less() -> bool:
    """Whether all get their share, once those whom guests who get less meet have given to them."""
    return all(
        _gets(kind) - (kind[1] if not kind[3] and kind[1] > 1 else 0) >= EACH
        for kind in _kinds()
        if kind != FEWER
    )


def _gets(kind: Kind) -> int:
    return sum(
        others * (4 * (courses - 1) - courses * (courses - 1) // 2)
        for courses, others in enumerate(kind, 2)
    )


def _kinds() -> Iterator[Kind]:
    """All kinds of guests with so many repeats, and none to spare: more of a kind get more."""
    for kind in product(range(REPEATS_OF_ONE + 2), repeat=COURSES - 1):
        if sum(others * times for times, others in enumerate(kind, 1)) >= REPEATS_OF_ONE:
            yield kind
