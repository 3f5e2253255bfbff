"""Pairs of people who have something in common."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from seating.people.pairs import Ints
from seating.words.errors import InputError
from seating.words.names import fold

MOST_PAIRS = 50_000_000


def pairs_sharing(people: Ints, values: Ints) -> tuple[Ints, Ints]:
    """Everyone with everyone who has the same value.

    Parameters
    ----------
    people : ndarray of int64, shape (entries,)
        Who has it; a person may have several values.
    values : ndarray of int64, shape (entries,)
        What they have, as any whole number.

    Returns
    -------
    first, second : ndarray of int64, shape (pairs,)
        A pair that shares several values comes several times.

    Raises
    ------
    InputError
        If there are more than `MOST_PAIRS` pairs.

    Examples
    --------
    >>> first, second = pairs_sharing(np.array([0, 1, 2]), np.array([7, 5, 7]))
    >>> first.tolist(), second.tolist()
    ([0], [2])
    """
    order = np.argsort(values, kind="stable")
    _, starts, sizes = np.unique(values[order], return_index=True, return_counts=True)
    _check_few_enough(sizes)
    firsts, seconds = [people[:0]], [people[:0]]
    for size in np.unique(sizes[sizes > 1]):
        # All groups of one size at once: a row of members each.
        rows = starts[sizes == size][:, None] + np.arange(size)
        members = people[order[rows]]
        one, two = np.triu_indices(int(size), 1)
        firsts.append(members[:, one].ravel())
        seconds.append(members[:, two].ravel())
    return np.concatenate(firsts), np.concatenate(seconds)


def _check_few_enough(sizes: Ints) -> None:
    pairs = int((sizes.astype(np.int64) * (sizes - 1) // 2).sum())
    if pairs > MOST_PAIRS:
        hint = f"at most {MOST_PAIRS:,} pairs can be told; choose a column with smaller circles"
        raise InputError(f"{pairs:,} pairs share a value", hint=hint)


def numbered(values: Iterable[str]) -> Ints:
    """A number for each value; values that are equal as names are get the same one.

    Examples
    --------
    >>> numbered(["Acme", "Bolt", "ACME "]).tolist()
    [0, 1, 0]
    """
    by_form: dict[str, int] = {}
    by_spelling: dict[str, int] = {}
    numbers = []
    for value in values:
        number = by_spelling.get(value)
        if number is None:
            number = by_spelling[value] = by_form.setdefault(fold(value), len(by_form))
        numbers.append(number)
    return np.array(numbers, dtype=np.int64)
