"""The best steps for the letters of tables that are alike, by counting pairs of letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import gcd

import numpy as np

from seating.dinner.dinner import Dinner
from seating.movement.places import Places
from seating.people.pairs import Ints

RESTARTS = 12
MOST_LETTERS = 64


def alike_tables(dinner: Dinner, places: Places) -> bool:
    """Whether all tables with places are alike, places and all."""
    used = np.flatnonzero(places.sizes).tolist()
    forms = {
        (dinner.tables[one].form, tuple(places.seat[places.table == one].tolist())) for one in used
    }
    return len(forms) == 1


def pair_gains(dinner: Dinner, places: Places) -> Ints:
    """What the guests of two letters gain, by how much further the one goes each time.

    Two guests whose tables are d apart meet at those courses r at which d + r * (difference of
    their steps) is a multiple of the tables.

    Returns
    -------
    ndarray of int64, shape (letters, letters, tables)
        In units of worth, of all pairs of two letters together.
    """
    used = np.flatnonzero(places.sizes)
    tables, letters = len(used), int(places.sizes.max())
    seats = places.seat[places.table == used[0]] - 1
    talk = dinner.talk.between(dinner.tables[used[0]])[np.ix_(seats, seats)]
    courses = np.flatnonzero(dinner.meeting).tolist()
    gains = np.zeros((letters, letters, tables), dtype=np.int64)
    for far in range(tables):
        for times in Counter(-far * course % tables for course in courses).values():
            gains[:, :, far] += dinner.talk.worth.of(times * talk)
    return gains


def best_steps(
    gains: Ints, allowed: Sequence[int], first: Sequence[int], random: np.random.Generator
) -> tuple[int, ...]:
    """Steps that gain most, and of equal ones the shortest that are found.

    Letters take the best step one after the other until none gains, from the given steps and
    from a dozen others.

    Parameters
    ----------
    gains : ndarray of int64
        Of `pair_gains`.
    allowed : sequence of int
        Steps to choose from.
    first : sequence of int
        Steps to begin from.
    random : numpy.random.Generator
    """
    choices = np.array(allowed, dtype=np.int64)
    starts = [np.array(first, dtype=np.int64)]
    for _ in range(RESTARTS if len(first) <= MOST_LETTERS else 0):
        starts.append(random.permutation(starts[0]))
        starts.append(random.choice(choices, len(first)))
    found = [_climbed(gains, choices, start) for start in starts]
    return tuple(max(found, key=lambda steps: _worth(gains, steps)).tolist())


def _worth(gains: Ints, steps: Ints) -> tuple[int, int]:
    tables = gains.shape[2]
    one, other = np.triu_indices(len(steps), 1)
    total = gains[one, other, (steps[one] - steps[other]) % tables].sum()
    return int(total), -int(np.abs(steps).sum())


def _climbed(gains: Ints, choices: Ints, start: Ints) -> Ints:
    steps, tables = start.copy(), gains.shape[2]
    shorter = 4 * int(np.abs(choices).max(initial=0)) + 1
    letters = np.arange(len(steps))
    better = True
    while better:
        better = False
        for letter in letters.tolist():
            others = letters != letter
            differences = (choices[:, None] - steps[others][None, :]) % tables
            gained = gains[letter, letters[others][None, :], differences].sum(axis=1)
            value = gained * shorter - np.abs(choices)
            now = int(value[np.flatnonzero(choices == steps[letter])[0]])
            if int(value.max()) > now:
                steps[letter] = choices[int(value.argmax())]
                better = True
    return steps


def steps_to_choose(tables: int, letters: int) -> list[int]:
    """Steps worth trying: at most half way round, and no further than there are letters."""
    far = min(tables // 2, letters)
    return [step for step in range(-far, far + 1) if 2 * step != -tables]


def useful_steps(tables: int) -> list[int]:
    """Steps by which all tables are visited, the shortest first; three at most."""
    return [step for step in range(1, tables) if gcd(step, tables) == 1 and 2 * step <= tables][:3]
