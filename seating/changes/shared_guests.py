"""Who of two plans is who, and who is in one of them only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seating.people.guest import Guest
from seating.people.same_people import same_people
from seating.words.names import fold


@dataclass(frozen=True)
class SharedGuests:
    """Guests of two lists, by index.

    Parameters
    ----------
    both : tuple of (int, int)
        Of the one list and of the other, in the order of the second.
    only_first, only_second : tuple of int
    """

    both: tuple[tuple[int, int], ...]
    only_first: tuple[int, ...]
    only_second: tuple[int, ...]


def shared_guests(first: Sequence[Guest], second: Sequence[Guest]) -> SharedGuests:
    """Who is who.

    Guests of one id and one name are the same. Of the others those are who have the same id,
    where the host gave it in both lists, and else those of whose name either list has just one.

    Parameters
    ----------
    first, second : sequence of Guest
    """
    own = {(guest.id, fold(guest.name)): index for index, guest in enumerate(first)}
    found = {
        index: own[key]
        for index, guest in enumerate(second)
        if (key := (guest.id, fold(guest.name))) in own
    }
    taken = set(found.values())
    rest = [index for index in range(len(first)) if index not in taken]
    others = [index for index in range(len(second)) if index not in found]
    now = same_people([second[index] for index in others], [first[index] for index in rest])
    for before, after in zip(rest, now.now.tolist(), strict=True):
        if after >= 0:
            found[others[after]] = before
    taken = set(found.values())
    return SharedGuests(
        tuple((found[index], index) for index in sorted(found)),
        tuple(index for index in range(len(first)) if index not in taken),
        tuple(index for index in range(len(second)) if index not in found),
    )
