"""How much an introduction of two guests counts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext

import numpy as np

from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.named_in_cells import items_of, named_in
from seating.intake.guest_list.people_named import People
from seating.people.pairs import Ints, PairTable, distinct, pair_keys, sum_by_key
from seating.people.sharing import numbered, pairs_sharing
from seating.score.shared_interests import FOR_EACH_WISH, FOR_SHARING, USUAL
from seating.words.yes_no import says_nothing


def interest_of(
    read: GuestList, wishes: Sequence[tuple[int, int]], besides: Sequence[tuple[int, str]] = ()
) -> PairTable:
    """Interest of each pair.

    Parameters
    ----------
    read : GuestList
        Its column ``interests``.
    wishes : sequence of (int, int)
        As by `wishes_in`.
    besides : sequence of (int, str), optional
        Interests that others than the list tell of.

    Returns
    -------
    PairTable
        1, and 2 more for each of the two who wants to meet the other, and 1 more if they
        share an interest.

    Raises
    ------
    InputError
        If too many pairs share an interest.
    """
    count = len(read.guests)
    first, second = np.array(wishes, dtype=np.int64).reshape(-1, 2).T
    wished, shared = pair_keys(first, second, count), _shared(read, besides)
    keys = np.concatenate([wished, shared])
    more = np.concatenate(
        [np.full(len(wished), FOR_EACH_WISH), np.full(len(shared), FOR_SHARING)]
    ).astype(np.int64)
    keys, more = sum_by_key(keys, more)
    return PairTable(count, keys, USUAL + more, default=USUAL)


def wishes_in(read: GuestList, people: People) -> tuple[tuple[int, int], ...]:
    """Each guest and each whom they would like to meet, by the column ``wants``, in order.

    Raises
    ------
    InputError
        If it names nobody, or more than one guest is called so.
    """
    return tuple(sorted({(one.cell.guest, one.guest) for one in named_in(read, "wants", people)}))


def _shared(read: GuestList, besides: Sequence[tuple[int, str]]) -> Ints:
    """Sorted distinct keys of pairs who share an interest."""
    cells = list(read.filled("interests"))
    told = [
        (cell.guest, item)
        for cell in cells
        for item in items_of(cell.value, ";,\n")
        if not says_nothing(item)
    ]
    told += besides
    if not told:
        return np.empty(0, dtype=np.int64)
    guests = np.array([guest for guest, _ in told], dtype=np.int64)
    values = numbered(item for _, item in told)
    entries = np.unique(np.column_stack([guests, values]), axis=0)
    with located(cells[0].origin) if cells else nullcontext():
        first, second = pairs_sharing(entries[:, 0], entries[:, 1])
    return distinct(pair_keys(first, second, len(read.guests)))
