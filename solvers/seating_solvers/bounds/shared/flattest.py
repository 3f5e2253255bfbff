"""Talk spread as flat as it goes: a bound for few tables, where everyone meets again.

All talk of the evening falls on the pairs there are. Worth is concave, so that no way to
share it out beats the flattest; only amounts that are above the average already cannot be
made smaller.
"""

from __future__ import annotations

from collections.abc import Mapping

from seating.talk.worth import Worth


def flattest(worth: Worth, amounts: Mapping[int, int], pairs: int) -> int:
    """Worth of amounts of talk shared out to so many pairs as flat as it goes.

    Parameters
    ----------
    worth : Worth
    amounts : mapping of int to int
        How often each amount comes.
    pairs : int

    Examples
    --------
    >>> flattest(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 3)
    21
    >>> flattest(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 0)
    0
    """
    left = sum(amount * count for amount, count in amounts.items())
    total = 0
    for amount in sorted(amounts, reverse=True):
        if pairs <= 0 or amount * pairs <= left:
            break
        alone = min(amounts[amount], pairs)
        total += alone * worth(amount)
        left -= alone * amount
        pairs -= alone
    if pairs <= 0:
        return total
    each, over = divmod(left, pairs)
    return total + (pairs - over) * worth(each) + over * worth(each + 1)
