"""Printed names: guests who share a name are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from seating.people.guest import Guest
from seating.words.columns import COLUMNS
from seating.words.names import fold


def labels_of(guests: Sequence[Guest]) -> tuple[str, ...]:
    """The name of each guest as printed, no two alike.

    A name that several share is followed by what tells them apart: the first column
    that differs among all of them (`seating.words.columns.Column.tells_apart`), and the id
    where there is none.

    Parameters
    ----------
    guests : sequence of Guest
        With ids.

    Examples
    --------
    >>> twins = [Guest("Ana Ruiz", "1", {"company": "Acme"}), Guest("ana ruiz", "2")]
    >>> labels_of([*twins, Guest("Bo", "3")])
    ('Ana Ruiz (Acme)', 'ana ruiz (2)', 'Bo')
    """
    labels = [guest.name for guest in guests]
    for members in _alike([fold(label) for label in labels]):
        column = _telling_column([guests[index] for index in members])
        for index in members:
            mark = (guests[index].get(column) if column else "") or guests[index].id
            labels[index] = f"{guests[index].name} ({mark})"
    # Someone may be called as another is labelled. A label grows by its guest's own id, so
    # that no two stay alike.
    while found := _alike(labels):
        for index in chain.from_iterable(found):
            labels[index] = f"{labels[index]} ({guests[index].id})"
    return tuple(labels)


def _alike(texts: Sequence[str]) -> list[list[int]]:
    """Indices of the texts that come more than once, text by text."""
    if len(set(texts)) == len(texts):
        return []
    sharing: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        sharing.setdefault(text, []).append(index)
    return [members for members in sharing.values() if len(members) > 1]


def _telling_column(guests: Sequence[Guest]) -> str | None:
    telling = (column.name for column in COLUMNS.values() if column.tells_apart)
    for name in telling:
        if len({fold(guest.get(name)) for guest in guests}) == len(guests):
            return name
    return None
