"""What five courses at six tables of seven to eleven repeat at least, from what is proven of fewer.

No 35 guests sit in four courses without a repeat: each course lacks one guest, and of every two
courses the one cell that is empty, a table of one and a table of the other, is where they do. One
guest more would make two orthogonal squares of order six (Tarry, 1900).

No 32 sit so in five courses, nor do 32 of whom just one pair meet again, once
(`bounds.proofs.two_full_tables`).

Let w be the pairs that two courses have in common at least, n2, ..., n5 the pairs who share so many
courses, e what the ten pairs of courses have in common beyond w each. Whoever meets again loses
one of the two in a choice of guests of whom none do: of w + 36 guests there are w + 5 pairs who
meet again at least, and w + 2 in any four courses. If a pair meet again once, they may stay
where all others lose one, so that there are w + 6 of them. What four courses repeat,
3 w + (n2 + n3 + e) / 2 (`bounds.proofs.four_courses`), is counted over all five ways to leave
one out.
"""

from __future__ import annotations

from itertools import count, product

TABLES = 6
WITHOUT_A_REPEAT = {4: 34, 5: 31}
"""Most guests who sit in so many courses without a repeat."""

ONE_PAIR = 31
"""Most guests who sit in five courses where just one pair meet again, once."""


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
    53
    """
    if not TABLES < size < 2 * TABLES:
        raise ValueError(f"six tables of {size}")
    each = TABLES * (size - TABLES)
    return next(repeats for repeats in count(4 * each) if _possible(repeats, size, four))


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
                and 3 * n2 + 5 * (n3 + n4 + n5) >= 5 * (guests - WITHOUT_A_REPEAT[4])
                and n2 + n3 + n4 + n5 >= guests - (ONE_PAIR - 1 if n2 else WITHOUT_A_REPEAT[5])
            ):
                return True
    return False
