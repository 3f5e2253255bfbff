"""Prove the list of fewest repeats again.

Run as ``python -m seating_solvers.bounds.proofs.prove_repeats``. For each row of
`seating_solvers.bounds.proven_repeats`, that no plan has one repeat fewer: by
`seating_solvers.bounds.proofs.exhaustive_search`, and at six tables by
`seating_solvers.bounds.proofs.four_courses`, `seating_solvers.bounds.proofs.five_courses`,
`seating_solvers.bounds.proofs.pairs_apart` and `seating_solvers.bounds.proofs.five_of_more`;
of 40 guests at four tables by `seating_solvers.bounds.proofs.forty_guests`.
The whole list takes about an hour of one processor, most of it for 24 guests at four tables;
``--most-guests`` leaves out larger dinners. Rows go to the standard output as they are
proven, ready to be put in place of the list.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from seating_solvers.bounds.proofs import forty_guests, pairs_apart
from seating_solvers.bounds.proofs.exhaustive_search import Seated, plan_with
from seating_solvers.bounds.proofs.five_courses import COURSES as FIVE
from seating_solvers.bounds.proofs.five_courses import five_courses_with
from seating_solvers.bounds.proofs.five_of_more import five_of_more
from seating_solvers.bounds.proofs.four_courses import COURSES as FOUR
from seating_solvers.bounds.proofs.four_courses import TABLES as SIX
from seating_solvers.bounds.proofs.four_courses import four_courses_with
from seating_solvers.bounds.proven_repeats import proven, proven_repeats
from seating_solvers.bounds.six_tables import six_tables

Row = tuple[int, int, int]


def sizes_of(guests: int, tables: int) -> tuple[int, ...]:
    """Guests at each table, as even as can be.

    Examples
    --------
    >>> sizes_of(14, 4)
    (4, 4, 3, 3)
    """
    each, more = divmod(guests, tables)
    return (each + 1,) * more + (each,) * (tables - more)


def plan_with_fewer(guests: int, tables: int, courses: int, repeats: int) -> Seated | None:
    """A plan with fewer repeats than that, or None when there is none."""
    if (tables, courses) == (SIX, FOUR):
        return four_courses_with(guests // tables, repeats - 1)
    if (guests, tables, courses) == (SIX * SIX, SIX, FIVE):
        return five_courses_with(repeats - 1)
    forty = (forty_guests.GUESTS, forty_guests.TABLES, forty_guests.COURSES)
    if (tables, courses) == (SIX, FIVE) or (guests, tables, courses) == forty:
        _count(guests, tables, repeats)
        return None
    return plan_with(sizes_of(guests, tables), courses, repeats - 1)


def _count(guests: int, tables: int, repeats: int) -> None:
    """No plan for five courses has fewer repeats, by counting."""
    if tables == forty_guests.TABLES:
        found = forty_guests.forty_guests()
    else:
        if not pairs_apart.no_pairs_apart():
            raise AssertionError("fewer guests have fewer repeats in five courses than is said")
        four = max(six_tables(guests, SIX, FOUR), proven_repeats(guests, SIX, FOUR))
        found = five_of_more(guests // SIX, four)
    if found < repeats:
        raise AssertionError(f"{repeats} repeats of {guests} guests are not proven")


def refuted(most_guests: int) -> Iterator[tuple[Row, int]]:
    """Rows of the list for which a plan with fewer repeats turns up; none, if it is right."""
    for (guests, tables, courses), repeats in proven().items():
        if guests > most_guests:
            continue
        found = plan_with_fewer(guests, tables, courses, repeats)
        if found is None:
            sys.stdout.write(f"{guests},{tables},{courses},{repeats}\n")
            sys.stdout.flush()
        else:
            yield (guests, tables, courses), found.repeats


def main() -> int:
    """Prove the list; 1 if a row is wrong."""
    parser = argparse.ArgumentParser(description="Prove the list of fewest repeats again.")
    parser.add_argument("--most-guests", type=int, default=1000, metavar="N")
    wrong = list(refuted(parser.parse_args().most_guests))
    for row, repeats in wrong:
        sys.stderr.write(f"{row}: a plan has {repeats} repeats only\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
