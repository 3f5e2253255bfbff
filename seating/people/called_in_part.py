"""Guests by a part of their name, or with the surname first: where it can be nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from seating.people.guest import Guest
from seating.words.names import fold


def called_in_part(guests: Sequence[Guest]) -> dict[str, list[int]]:
    """The guests who may be meant by what is not the whole name of any.

    Parameters
    ----------
    guests : sequence of Guest

    Returns
    -------
    dict of str to list of int
        By the beginnings and ends of names, and by names whose end is put first, perhaps with a
        comma; folded.

    Examples
    --------
    >>> found = called_in_part([Guest("Ana de la Rue"), Guest("Ana Lim")])
    >>> found["de la rue"], found["de la rue, ana"], found["lim ana"], found["ana"]
    ([0], [0], [1], [0, 1])
    """
    found: dict[str, list[int]] = {}
    for index, guest in enumerate(guests):
        words = fold(guest.name).split()
        forms: set[str] = set()
        for place in range(1, len(words)):
            begin, end = " ".join(words[:place]), " ".join(words[place:])
            forms |= {begin, end, f"{end} {begin}", f"{end}, {begin}"}
        for form in forms:
            found.setdefault(form, []).append(index)
    return found
