"""Which difference arrays are known for a number of tables and seats, simplest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from seating_solvers.schedules.algebra.fields import is_prime_power
from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.arrays.difference_array import DifferenceArray
from seating_solvers.schedules.arrays.field_rule import field_rule
from seating_solvers.schedules.arrays.greedy_rule import greedy, greedy_courses
from seating_solvers.schedules.arrays.kronecker_product import product
from seating_solvers.schedules.arrays.linear_rule import linear, linear_courses
from seating_solvers.schedules.arrays.log_rule import log_rule
from seating_solvers.schedules.schedule_catalogue import arrays_of_order

_LARGEST_SPLIT = 2_000  # tables up to which products are tried


@dataclass(frozen=True)
class ArrayOption:
    """A construction: courses it holds for without a repeat, and how to build that many."""

    courses: int
    build: Callable[[int], DifferenceArray]


def array_options(tables: int, letters: int) -> Iterator[ArrayOption]:
    """Every construction that applies, for `letters <= tables`, simplest first."""
    yield ArrayOption(linear_courses(tables, letters), lambda r: linear(tables, letters, r))
    if is_prime_power(tables):
        yield ArrayOption(tables, lambda r: field_rule(tables, letters, r))
        return
    if is_prime_power(tables + 1):
        yield ArrayOption(tables + 2 - letters, lambda r: log_rule(tables, letters, r))
    yield ArrayOption(greedy_courses(tables, letters), lambda r: _greedy(tables, letters, r))
    for entry in arrays_of_order(tables):
        if entry.repeats == 0 and entry.array.letters >= letters:
            yield ArrayOption(entry.array.courses, partial(_cut, entry.array, letters))
    if tables <= _LARGEST_SPLIT:
        for a in [a for a in range(2, tables) if tables % a == 0]:
            yield from _split(a, tables // a, letters)


@lru_cache(maxsize=4096)
def best_array(tables: int, letters: int) -> ArrayOption:
    """The construction with the most courses; one course only if letters exceed tables."""
    if letters > tables:
        return ArrayOption(1, lambda r: linear(tables, letters, r))
    return max(array_options(tables, letters), key=lambda option: option.courses)


def difference_array(tables: int, letters: int, courses: int) -> DifferenceArray | None:
    """The simplest known array for that many courses, or None."""
    fitting = (o for o in array_options(tables, letters) if o.courses >= courses)
    option = next(fitting, None)
    return option.build(courses).cut(courses, letters) if option else None


def _split(a: int, b: int, letters: int) -> Iterator[ArrayOption]:
    """Products of arrays over a and b tables: courses multiply, or letters do."""
    first, second = best_array(a, letters), best_array(b, letters)
    yield ArrayOption(first.courses * second.courses, partial(_courses_multiplied, first, second))
    for high in sorted({min(a, letters), -(-letters // b)}):
        one, two = best_array(a, high), best_array(b, -(-letters // high))
        courses = min(one.courses, two.courses)
        yield ArrayOption(courses, partial(_letters_multiplied, one, two))


def _courses_multiplied(one: ArrayOption, two: ArrayOption, courses: int) -> DifferenceArray:
    first, second = one.build(one.courses).transposed(), two.build(two.courses).transposed()
    whole = product(first, second).transposed()
    return whole.cut(courses, whole.letters)


def _letters_multiplied(one: ArrayOption, two: ArrayOption, courses: int) -> DifferenceArray:
    return product(one.build(courses), two.build(courses))


def _cut(array: DifferenceArray, letters: int, courses: int) -> DifferenceArray:
    return array.cut(courses, letters)


def _greedy(tables: int, letters: int, courses: int) -> DifferenceArray:
    array = greedy(cyclic(tables), letters, courses)
    if array is None:
        raise AssertionError("the greedy rule cannot fail below its bound")
    return array
