"""What five courses at six tables of seven to eleven repeat at least, from what is proven of fewer.

No 35 guests sit in four courses without a repeat: each course lacks one guest, and of every two
courses the one cell that is empty, a table of one and a table of the other, is where they do. One
guest more would make two orthogonal squares of order six (Tarry, 1900).

No 32 sit so in five courses; they repeat two pairs (`bounds.proofs.two_full_tables`), 33 guests
four and 34 six (`bounds.proofs.pairs_apart`), and each guest more one more: without somebody of a
pair who meet again there is a repeat less.

Let w be the pairs that two courses have in common at least, n2, ..., n5 the pairs who share so many
courses, e what the ten pairs of courses have in common beyond w each. Each pair who share three
courses or more lose one of the two; those who are left have n2 repeats at most. Of w + 36 guests
there are w + 2 pairs who meet again in any four courses. What four courses repeat,
3 w + (n2 + n3 + e) / 2 (`bounds.proofs.four_courses`), is counted over all five ways to leave
one out.
"""

from __future__ import annotations

from itertools import count, product

TABLES = 6
FOUR_WITHOUT_A_REPEAT = 34
"""Most guests who sit in four courses without a repeat."""

REPEATS = {31: 0, 32: 2, 33: 4, 34: 6}
"""Fewest repeats of so many guests in five courses; each guest more has one more."""


def five_of_more(size: int, four: int) -> int:
    """The fewest repeats of five courses that satisfy it all.

    Parameters
    ----------
    size : int
        Guests at each of six tables, 7 to 11.
    four : int
        What four courses repeat at least.

    Examples
    --------
    >>> five_of_more(8, 38)
    54
    """
    if not TABLES < size < 2 * TABLES:
        raise ValueError(f"six tables of {size}")
    each = TABLES * (size - TABLES)
    return next(repeats for repeats in count(4 * each) if _possible(repeats, size, four))


def repeats_of_fewer(guests: int) -> int:
    """The fewest repeats of so many guests in five courses, as far as it is proven.

    Examples
    --------
    >>> [repeats_of_fewer(guests) for guests in (30, 33, 36)]
    [0, 4, 8]
    """
    known = min(max(guests, min(REPEATS)), max(REPEATS))
    return REPEATS[known] + max(guests - known, 0)


def _possible(repeats: int, size: int, four: int) -> bool:
    each, guests = TABLES * (size - TABLES), TABLES * size
    for n5, n4 in product(range(repeats // 4 + 1), range(repeats // 3 + 1)):
        left = repeats - 4 * n5 - 3 * n4
        for n3 in range(left // 2 + 1):
            n2 = left - 2 * n3
            beyond = n2 + 3 * n3 + 6 * n4 + 10 * n5 - 10 * each
            if (
                beyond >= 0
                and 3 * n2 + 5 * n3 + 4 * n4 + 3 * beyond >= 10 * (four - 3 * each)
                and 3 * n2 + 5 * (n3 + n4 + n5) >= 5 * (guests - FOUR_WITHOUT_A_REPEAT)
                and n2 >= repeats_of_fewer(guests - n3 - n4 - n5)
            ):
                return True
    return False
