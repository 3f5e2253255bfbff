"""Six tables: Euler's 36 officers, who cannot be drawn up as he asked.

Four courses in which no two of 36 guests meet twice, at six tables of six, would be two
orthogonal Latin squares of order six; there are none (G. Tarry, Le probleme des 36
officiers, 1900). With larger tables the same holds of clumps of guests who stay together.

Let w be the pairs that two courses have in common at least, n2, n3, n4 the pairs who share
2, 3, 4 courses, and e what the six pairs of courses have in common beyond w each. Then
``n2 + 3 n3 + 6 n4 = 6 w + e``, and the repeats are ``3 w + (n2 + n3 + e) / 2``. None beyond
3 w: the cells of two courses, a table of one and a table of the other, are clumps that stay
together, 36 of them, six at a table: two orthogonal squares. One beyond 3 w leaves two
cases, by the remainder of six. Two pairs who share three courses: each two courses must have
just one of them in common, but the two courses that each of them misses have none. One pair
who share two courses a and b: the cells of any other two courses are 36 clumps, six at a
table, and a and b put two clumps into one cell; then another cell of its row is empty, and
one of its column, though each stands for a row and a column of six clumps in six cells.
"""

from __future__ import annotations

from math import comb

from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.proven_repeats import for_more_courses

SIX = 6
"""Tables, and seats at each of them at least."""

SQUARES = 4
"""Courses that two orthogonal squares make: rows, columns, and the letters of each."""


def six_tables(guests: int, tables: int, courses: int) -> int:
    """Repeats that no plan for six tables of one size avoids; 0 for other dinners.

    Examples
    --------
    >>> six_tables(36, 6, 4), six_tables(48, 6, 4), six_tables(36, 6, 3)
    (2, 38, 0)
    """
    size, over = divmod(guests, SIX)
    if tables != SIX or over or size < SIX or courses < SQUARES:
        return 0
    each, more = divmod(size, SIX)
    in_common = SIX * (more * comb(each + 1, 2) + (SIX - more) * comb(each, 2))
    return for_more_courses(3 * in_common + 2, SQUARES, courses)


def why(courses: int) -> str:
    """The sentence, for so many courses."""
    return within(Said.of("bound_six_tables", courses=courses))
