"""Difference matrices: the few numbers from which a whole perfect schedule unfolds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints


@dataclass(frozen=True, eq=False)
class DifferenceMatrix:
    """Offsets `m[r, i]` in an abelian group, one row a course, one column a letter.

    A guest is (letter i, home table a); in course r she sits at table `a + m[r, i]`. Two guests
    of letters i != j share a table in course r exactly when their homes differ by
    `m[r, i] - m[r, j]`. So nobody meets twice if and only if, for every two letters, these
    differences are distinct over the courses. Guests of one letter never meet. The condition is
    symmetric in rows and columns.

    With as many courses as the group has elements, every difference comes just once for every two
    letters: that is a (g, k; 1)-*difference matrix* of the field, g tables and k letters, courses
    and letters exchanged (Bose and Bush 1952; Colbourn and Dinitz, *Handbook of Combinatorial
    Designs*, VI.17). Fewer courses are a *partial* one, and a matrix that repeats some pairs,
    which is kept here too, is near to one. What it unfolds to is a resolvable transversal design,
    or part of one: letters are its groups, tables its blocks, courses its parallel classes.

    Parameters
    ----------
    group : AbelianGroup
        Its order is the number of tables.
    m : ndarray of int, shape (courses, letters)
        Element numbers of the group.
    how : str
        The construction, in words.
    """

    group: AbelianGroup
    m: Ints
    how: str

    @property
    def courses(self) -> int:
        """Number of courses."""
        return int(self.m.shape[0])

    @property
    def letters(self) -> int:
        """Number of letters, which is the number of seats at each table."""
        return int(self.m.shape[1])

    def cut(self, courses: int, letters: int) -> DifferenceMatrix:
        """The first courses and letters only; any part of such a matrix is one."""
        return DifferenceMatrix(self.group, self.m[:courses, :letters], self.how)

    def transposed(self) -> DifferenceMatrix:
        """Courses and letters exchanged: m[r,i]-m[r,j] = m[t,i]-m[t,j] reads both ways."""
        return DifferenceMatrix(self.group, np.ascontiguousarray(self.m.T), self.how)

    def repeats(self) -> int:
        """Repeated pairs in the schedule: for each two letters, courses minus new differences.

        One coinciding difference makes `group.order` pairs of guests meet once more.
        """
        excess = 0
        for letter in range(1, self.letters):
            others = self.group.subtract(self.m[:, :letter], self.m[:, letter : letter + 1])
            ordered = np.sort(others, axis=0)
            excess += int((ordered[1:] == ordered[:-1]).sum())
        return excess * self.group.order

    def tables(self) -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
        """The schedule: table of guest `letter * tables + home`, shape (courses, guests)."""
        homes = np.arange(self.group.order)
        seated = np.empty((self.courses, self.letters, self.group.order), np.int32)
        for course in range(self.courses):
            seated[course] = self.group.add(homes[None, :], self.m[course][:, None])
        return seated.reshape(self.courses, -1)

    def still_letter(self) -> int | None:
        """A letter whose offset never changes, whose guests therefore keep their table."""
        kept = np.flatnonzero((self.m == self.m[:1]).all(axis=0))
        return int(kept[0]) if len(kept) else None
