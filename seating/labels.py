"""Printed names: guests who share a name are told apart."""

from __future__ import annotations

from collections.abc import Sequence

from seating.guest import Guest
from seating.names import fold

TELLING = ("company", "department", "team", "household", "group", "role")


def labels_of(guests: Sequence[Guest]) -> tuple[str, ...]:
    """The name of each guest as printed.

    A name that several share is followed by what tells them apart: the first column of
    `TELLING` that differs among all of them, else any other public column, else the id.

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
    sharing: dict[str, list[int]] = {}
    for index, guest in enumerate(guests):
        sharing.setdefault(fold(guest.name), []).append(index)
    labels = [guest.name for guest in guests]
    for members in sharing.values():
        if len(members) > 1:
            column = _telling_column([guests[index] for index in members])
            for index in members:
                mark = (guests[index].get(column) if column else "") or guests[index].id
                labels[index] = f"{guests[index].name} ({mark})"
    return tuple(labels)


def _telling_column(guests: Sequence[Guest]) -> str | None:
    for column in TELLING:
        values = [fold(guest.get(column)) for guest in guests]
        if len(set(values)) == len(values):
            return column
    return None
