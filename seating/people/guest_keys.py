"""Keys of guests: drawn at random, they open a guest's evening and say nothing of who it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import filterfalse

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
    if all(guest.key for guest in guests):
        return tuple(guests)
    had = {index: guest.key for index, guest in enumerate(guests) if guest.key}
    taken = set(had.values())
    for index, key in (kept or {}).items():
        if index not in had and key not in taken:
            had[index] = key
            taken.add(key)
    if len(had) == len(guests):
        keys: Iterable[str] = (had[index] for index in range(len(guests)))
    elif not had:
        keys = _drawn(len(guests), seed, taken)
    else:
        drawn = iter(_drawn(len(guests) - len(had), seed, taken))
        keys = (had[index] if index in had else next(drawn) for index in range(len(guests)))
    return Guest.several(
        [guest.name for guest in guests],
        [guest.id for guest in guests],
        [guest.fields for guest in guests],
        [guest.goal for guest in guests],
        [guest.own_id for guest in guests],
        keys,
    )


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
        words = ALPHABET[some].reshape(-1).view(f"S{LETTERS}").astype(str).tolist()
        found |= dict.fromkeys(filterfalse(taken.__contains__, words))
    return list(found)
