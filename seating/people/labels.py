"""Printed names: guests who share a name are told apart, by nothing that is private."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from seating.people.guest import Guest
from seating.words.columns import COLUMNS
from seating.words.names import fold, folded


def labels_of(guests: Sequence[Guest]) -> tuple[str, ...]:
    """The name of each guest as printed, no two alike.

    A name that several share is followed by what tells them apart: the first public column
    that all of them have and that differs (`seating.words.columns.Column.tells_apart`). Where
    there is none they are numbered in the order of the list, the first of them without a number.
    Guests read these names of each other, so that ids and private columns are never in them.

    Parameters
    ----------
    guests : sequence of Guest

    Examples
    --------
    >>> twins = [Guest("Ana Ruiz", "1", {"company": "Acme"}), Guest("ana ruiz", "2")]
    >>> labels_of([*twins, Guest("Bo", "3")])
    ('Ana Ruiz', 'ana ruiz 2', 'Bo')
    >>> labels_of([twins[0], Guest("Ana Ruiz", "4", {"company": "Birch"})])
    ('Ana Ruiz (Acme)', 'Ana Ruiz (Birch)')
    """
    names = [guest.name for guest in guests]
    alike = folded(names)
    taken = set(alike)
    if len(taken) == len(names):
        return tuple(names)
    labels = list(names)
    for members in _alike(alike):
        told = _marked([guests[index] for index in members], taken)
        for index, label in zip(members, told, strict=True):
            labels[index] = label
        taken.update(map(fold, told))
    return tuple(labels)


def numbered_namesakes(guests: Sequence[Guest], labels: Sequence[str]) -> list[list[int]]:
    """Indices of guests whom only a number tells apart, name by name.

    Parameters
    ----------
    guests : sequence of Guest
    labels : sequence of str
        As by `labels_of`.
    """
    names = [guest.name for guest in guests]
    if _tell_apart(names, labels):
        return []
    alike = _alike(folded(names))
    return [members for members in alike if labels[members[0]] == guests[members[0]].name]


def guests_by_name(guests: Sequence[Guest], labels: Sequence[str]) -> dict[str, list[int]]:
    """Guests by whatever they may be called, folded: their names, and their printed names.

    Each of those who share a name may also be called by name and id, as in ``Ana Ruiz (17)``,
    unless somebody is really called so.

    Parameters
    ----------
    guests : sequence of Guest
    labels : sequence of str
        As by `labels_of`.
    """
    written = [guest.name for guest in guests]
    names = folded(written)
    if _tell_apart(written, labels):
        return {name: [index] for index, name in enumerate(names)}
    found: dict[str, list[int]] = {}
    for index, (guest, name, label) in enumerate(zip(guests, names, labels, strict=True)):
        found.setdefault(name, []).append(index)
        if label != guest.name:
            found.setdefault(fold(label), []).append(index)
    alike = [members for members in found.values() if len(members) > 1]
    for index in (index for members in alike for index in members):
        found.setdefault(fold(f"{guests[index].name} ({guests[index].id})"), [index])
    return found


def _tell_apart(names: Sequence[str], labels: Sequence[str]) -> bool:
    """Whether no two names are alike: of those that are, all but one have another label."""
    return tuple(names) == tuple(labels)


def _alike(texts: Sequence[str]) -> list[list[int]]:
    """Indices of the texts that come more than once, text by text."""
    if len(set(texts)) == len(texts):
        return []
    sharing: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        sharing.setdefault(text, []).append(index)
    return [members for members in sharing.values() if len(members) > 1]


def _marked(guests: Sequence[Guest], taken: set[str]) -> list[str]:
    """Labels of guests of one name, none of them a name or label of anybody else."""
    for column in COLUMNS.values():
        if not column.tells_apart:
            continue
        values = [guest.get(column.name).strip() for guest in guests]
        labels = [f"{guest.name} ({value})" for guest, value in zip(guests, values, strict=True)]
        told = {fold(label) for label in labels}
        if all(values) and len(told) == len(guests) and taken.isdisjoint(told):
            return labels
    return _numbered(guests, taken)


def _numbered(guests: Sequence[Guest], taken: set[str]) -> list[str]:
    first, *others = guests
    numbers = count(2)
    return [first.name, *(_free(guest.name, numbers, taken) for guest in others)]


def _free(name: str, numbers: Iterator[int], taken: set[str]) -> str:
    """The name with the next number that makes it nobody's own."""
    return next(label for number in numbers if fold(label := f"{name} {number}") not in taken)
