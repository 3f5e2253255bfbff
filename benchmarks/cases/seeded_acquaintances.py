"""Who knows whom: seeded generators of acquaintances and absences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from benchmarks.cases.case import NO_PAIRS, Ints


def couples(guests: int) -> Ints:
    """Guests 0 and 1 know each other, 2 and 3, and so on."""
    first = np.arange(0, guests - 1, 2)
    return np.column_stack([first, first + 1])


def companies(guests: int, size: int) -> Ints:
    """Everyone knows everyone of the same company; companies have `size` people."""
    pairs = []
    for start in range(0, guests, size):
        one, two = np.triu_indices(min(size, guests - start), 1)
        pairs.append(np.column_stack([start + one, start + two]))
    return np.concatenate(pairs) if pairs else NO_PAIRS


def teams(sizes: Sequence[int]) -> Ints:
    """Teams one after the other, of the sizes given; everyone knows their own."""
    starts = np.concatenate([[0], np.cumsum(sizes)])
    pairs = [NO_PAIRS]
    for start, size in zip(starts.tolist(), sizes, strict=False):
        one, two = np.triu_indices(size, 1)
        pairs.append(np.column_stack([start + one, start + two]))
    return np.concatenate(pairs)


def team_sizes(guests: int, least: int, most: int, seed: int) -> list[int]:
    """Sizes of teams from `least` to `most` that add up to so many guests."""
    random = np.random.default_rng(seed)
    sizes: list[int] = []
    while sum(sizes) < guests:
        sizes.append(min(int(random.integers(least, most + 1)), guests - sum(sizes)))
    return sizes


def departments(guests: int, count: int, inside: float, outside: float, seed: int) -> Ints:
    """Departments of one size: a pair knows each other with one chance inside, another across."""
    random = np.random.default_rng(seed)
    one, two = np.triu_indices(guests, 1)
    alike = one % count == two % count
    known = random.random(len(one)) < np.where(alike, inside, outside)
    return np.column_stack([one[known], two[known]])


def sides(guests: int, share: float, seed: int) -> Ints:
    """Two families of a wedding: within a side a pair knows each other with a chance of `share`."""
    return departments(guests, 2, share, 0.0, seed)


def at_random(guests: int, each: float, seed: int) -> Ints:
    """Pairs at random, so that a guest knows `each` others on average."""
    random = np.random.default_rng(seed)
    pairs = random.integers(0, guests, (int(guests * each / 2), 2))
    return distinct(pairs)


def scale_free(guests: int, each: int, seed: int) -> Ints:
    """A few know very many: preferential attachment (Barabási and Albert, 1999).

    Every guest comes knowing `each // 2` of those before, chosen in proportion to how many
    they know.
    """
    random = np.random.default_rng(seed)
    links = max(each // 2, 1)
    ends = list(range(links + 1))
    pairs: list[tuple[int, int]] = []
    for guest in range(links + 1, guests):
        chosen = {ends[place] for place in random.integers(0, len(ends), links).tolist()}
        pairs.extend((guest, other) for other in chosen)
        ends.extend(chosen)
        ends.extend([guest] * len(chosen))
    return distinct(np.array(pairs, dtype=np.int64).reshape(-1, 2))


def absences(guests: int, courses: int, share: float, seed: int) -> Ints:
    """Each guest misses one random course with probability `share`."""
    random = np.random.default_rng(seed)
    missing = np.flatnonzero(random.random(guests) < share)
    return np.column_stack([random.integers(0, courses, len(missing)), missing])


def distinct(pairs: Ints) -> Ints:
    """Each pair once, in either order, without pairs of one person."""
    two = pairs[pairs[:, 0] != pairs[:, 1]]
    return np.unique(np.sort(two, axis=1), axis=0)


KINDS: dict[str, Callable[[int], Ints]] = {
    "couples": couples,
    "families": lambda guests: teams(team_sizes(guests, 3, 6, 1)),
    "teams": lambda guests: teams(team_sizes(guests, 4, 10, 1)),
    "companies": lambda guests: teams(team_sizes(guests, 5, 40, 1)),
    "scale-free": lambda guests: scale_free(guests, 6, 1),
    "departments": lambda guests: departments(guests, guests // 15, 0.7, 0.02, 1),
    "sides": lambda guests: sides(guests, 0.4, 1),
}
"""Kinds of acquaintances by name, each for so many guests and the same each time."""
