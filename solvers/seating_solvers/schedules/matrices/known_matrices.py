"""Which difference matrices are known for a number of tables and seats, simplest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.fields import is_prime_power
from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.catalogue.schedule_catalogue import matrices_of_order
from seating_solvers.schedules.matrices.field_rule import field_rule
from seating_solvers.schedules.matrices.greedy_rule import greedy_courses, greedy_rule
from seating_solvers.schedules.matrices.kronecker_product import kronecker_product
from seating_solvers.schedules.matrices.linear_rule import linear_courses, linear_rule
from seating_solvers.schedules.matrices.log_rule import log_rule

_LARGEST_SPLIT = 2_000  # tables up to which products are tried


def known_matrices(tables: int, letters: int) -> Iterator[KnownMatrix]:
    """Every matrix that a rule gives, for `letters <= tables`, the simplest rule first."""
    yield KnownMatrix(linear_courses(tables, letters), lambda r: linear_rule(tables, letters, r))
    if is_prime_power(tables):
        yield KnownMatrix(tables, lambda r: field_rule(tables, letters, r))
        return
    if is_prime_power(tables + 1):
        yield KnownMatrix(tables + 2 - letters, lambda r: log_rule(tables, letters, r))
    yield KnownMatrix(greedy_courses(tables, letters), lambda r: _greedy(tables, letters, r))
    for entry in matrices_of_order(tables):
        if entry.repeats == 0 and entry.matrix.letters >= letters:
            yield KnownMatrix(entry.matrix.courses, partial(_cut, entry.matrix, letters))
    if tables <= _LARGEST_SPLIT:
        for a in [a for a in range(2, tables) if tables % a == 0]:
            yield from _split(a, tables // a, letters)


@dataclass(frozen=True)
class KnownMatrix:
    """A matrix not yet built: courses it has without a repeat, and how to build that many."""

    courses: int
    build: Callable[[int], DifferenceMatrix]


@lru_cache(maxsize=4096)
def best_matrix(tables: int, letters: int) -> KnownMatrix:
    """The matrix with the most courses; one course only if letters exceed tables."""
    if letters > tables:
        return KnownMatrix(1, lambda r: linear_rule(tables, letters, r))
    return max(known_matrices(tables, letters), key=lambda known: known.courses)


def simplest_matrix(tables: int, letters: int, courses: int) -> DifferenceMatrix | None:
    """The simplest matrix known for that many courses, or None."""
    fitting = (known for known in known_matrices(tables, letters) if known.courses >= courses)
    known = next(fitting, None)
    return known.build(courses).cut(courses, letters) if known else None


def _split(a: int, b: int, letters: int) -> Iterator[KnownMatrix]:
    """Products of matrices over a and b tables: courses multiply, or letters do."""
    first, second = best_matrix(a, letters), best_matrix(b, letters)
    yield KnownMatrix(first.courses * second.courses, partial(_courses_multiplied, first, second))
    for high in sorted({min(a, letters), -(-letters // b)}):
        one, two = best_matrix(a, high), best_matrix(b, -(-letters // high))
        courses = min(one.courses, two.courses)
        yield KnownMatrix(courses, partial(_letters_multiplied, one, two))


def _courses_multiplied(one: KnownMatrix, two: KnownMatrix, courses: int) -> DifferenceMatrix:
    first, second = one.build(one.courses).transposed(), two.build(two.courses).transposed()
    whole = kronecker_product(first, second).transposed()
    return whole.cut(courses, whole.letters)


def _letters_multiplied(one: KnownMatrix, two: KnownMatrix, courses: int) -> DifferenceMatrix:
    return kronecker_product(one.build(courses), two.build(courses))


def _cut(matrix: DifferenceMatrix, letters: int, courses: int) -> DifferenceMatrix:
    return matrix.cut(courses, letters)


def _greedy(tables: int, letters: int, courses: int) -> DifferenceMatrix:
    matrix = greedy_rule(cyclic(tables), letters, courses)
    if matrix is None:
        raise AssertionError("the greedy rule cannot fail below its bound")
    return matrix
