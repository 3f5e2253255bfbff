"""Keys of guests: drawn at random, they open a guest's evening and say nothing of who it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import filterfalse
from operator import attrgetter

import numpy as np

from seating.people.guest import Guest

LETTERS = 8
# No vowels, so that no key is a word, and nothing that looks like something else.
ALPHABET = np.frombuffer(b"23456789bcdfghjkmnpqrstvwxyz", dtype=np.uint8)
_SEQUENCE = 0x6B657973


def with_keys(
    guests: Sequence[Guest], seed: int = 0, kept: Mapping[int, str] | None = None
) -> tuple[Guest, ...]:
    """The guests, each with a key; those who have one keep it.

    Parameters
    ----------
    guests : sequence of Guest
    seed : int, optional
        What keys are drawn from: the same seed gives as many guests the same keys, whoever
        they are. Nothing else goes into a key, neither id nor name.
    kept : mapping of int to str, optional
        Keys that guests, by index, had before.
    """
    if all(map(attrgetter("key"), guests)):
        return tuple(guests)
    had = {index: guest.key for index, guest in enumerate(guests) if guest.key}
    taken = set(had.values())
    for index, key in (kept or {}).items():
        if index not in had and key not in taken:
            had[index] = key
            taken.add(key)
    drawn = _drawn(len(guests) - len(had), seed, taken)
    if had:
        others = iter(drawn)
        drawn = [had[index] if index in had else next(others) for index in range(len(guests))]
    return Guest.with_keys(guests, drawn)


def keys_of(guests: Sequence[Guest]) -> tuple[str, ...]:
    """The key of each guest; who has none gets that of `with_keys`.

    Parameters
    ----------
    guests : sequence of Guest
    """
    return tuple(guest.key for guest in with_keys(guests))


def _drawn(count: int, seed: int, taken: set[str]) -> list[str]:
    """So many keys, all different and none of them taken."""
    random = np.random.default_rng([abs(seed), _SEQUENCE])
    found: dict[str, None] = {}
    while len(found) < count:
        some = random.integers(0, len(ALPHABET), size=(count - len(found), LETTERS))
        text = ALPHABET[some].tobytes().decode()
        words = (text[start : start + LETTERS] for start in range(0, len(text), LETTERS))
        found |= dict.fromkeys(filterfalse(taken.__contains__, words) if taken else words)
    return list(found)
