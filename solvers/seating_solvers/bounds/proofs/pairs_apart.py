"""How few repeats 33 and 34 guests have in five courses at six tables: four and six at least.

A pair who share m courses repeat m - 1 times. As 32 guests have two repeats
(`bounds.proofs.two_full_tables`), so have any 32 of 33. If these had three or fewer, nobody could
be in more than one of them, and there were three just so: three pairs who share two courses each,
and nobody in two of the pairs. So 33 guests have four, and for the same reason 34 who had five or
fewer would have five pairs like that.

Let there be such pairs apart, three of 33 guests or five of 34. At a table of 6 + k there are k
pairs who share it in each of the other four courses, too; these are 4 k pairs, of 8 k guests, who
are more than sit there. So nobody sits at a table of more than six, and three tables of each course
are full, of 34 guests four.

Each pair sits together in two courses, so that in some course one pair does of 33 guests at most,
and two do of 34. Full tables of that course where nobody sits with a partner are two at least,
and one more for each pair fewer who sit together. Some two of them have as few of the other pairs
between them as any two, a pair who sit one at each:

- of 33 guests two at most, where one pair sits together, and one where none does;
- of 34 guests three at most, where two pairs sit together, and one or none where fewer do.

Of every pair but those between the two tables somebody sits at neither, and is one who comes late.
Nobody else repeats, but the pairs between the two tables: so beside these sit 18 of 33 guests, or
17 of 34, and one more for each pair between the two tables. Each latecomer meets just one of all
these again, once, and no other latecomer. All two tables with so many pairs between them, all ways
to sit beside them, and all who may then come late are followed up: there are never enough.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from seating_solvers.bounds.proofs.beside_two_tables import seated
from seating_solvers.bounds.proofs.two_full_tables import ORDER, no_32_guests, two_tables


class PairsApart(NamedTuple):
    """Guests of whom some pairs meet again, once, and nobody is in two of the pairs.

    Parameters
    ----------
    guests : int
    pairs : int
    most_of_two : int
        Pairs of whom two full tables have one each, at most.
    """

    guests: int
    pairs: int
    most_of_two: int

    def beside(self, again: int) -> int:
        """How many others have no repeat, if so many pairs are of the two tables."""
        return self.guests - 2 * ORDER - self.late(again)

    def late(self, again: int) -> int:
        """How many come late: one of each other pair."""
        return self.pairs - again


OF_33 = PairsApart(guests=33, pairs=3, most_of_two=2)
OF_34 = PairsApart(guests=34, pairs=5, most_of_two=3)


@cache
def no_pairs_apart() -> bool:
    """Whether neither 33 nor 34 guests sit so, in some six minutes."""
    return no_32_guests() and not any(map(_possible, (OF_33, OF_34)))


def _possible(wanted: PairsApart) -> bool:
    """Whether some two full tables have enough who sit beside them, and enough who come late."""
    return any(
        seated(two, wanted.beside(again), wanted.late(again))
        for again in range(wanted.most_of_two + 1)
        for two in two_tables(ORDER, again)
    )
