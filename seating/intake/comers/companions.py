"""Guests who are brought along: their household, their name, and that they stay with their host."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from seating.dinner.dinner import Dinner
from seating.intake.comers.comer_choices import ANYWHERE, ComerChoices
from seating.intake.comers.diets_of_parties import diets_apart
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.rules.couples import rule_of
from seating.people.acquaintances import CLOSE, Acquaintances
from seating.people.guest import Guest
from seating.people.labels import labels_of
from seating.rules import At, AtOneOf, Rule
from seating.rules.shared.pairwise import Pairwise
from seating.rules.shared.those import Those, guests_of
from seating.words.guest_of import FIELD, guest_of
from seating.words.names import fold, listed_few

HOUSEHOLD, DIET = "household", "diet"
MOST_TOLD = 5


def with_companions(read: GuestList) -> GuestList:
    """The list with a household for each party, and names for guests who have none.

    They are called after the one who brings them.

    Parameters
    ----------
    read : GuestList
        With its guests.
    """
    if not read.parties:
        return read
    guests = list(read.guests)
    _share_households(guests, read)
    notes = read.notes + _tell_diets_apart(guests, read)
    nameless = {guest: party.guests[0] for party in read.parties for guest in party.nameless}
    named = [index for index in range(len(guests)) if index not in nameless]
    labels = dict(zip(named, labels_of([guests[index] for index in named]), strict=True))
    for index, host in nameless.items():
        fields = {key: value for key, value in guests[index].fields.items()
                  if key not in ("first", "last")}  # fmt: skip
        fields[FIELD] = labels[host]
        guests[index] = replace(guests[index], name=guest_of(labels[host]), fields=fields)
    return replace(read, guests=tuple(guests), notes=notes)


def _tell_diets_apart(guests: list[Guest], read: GuestList) -> list[str]:
    """Give each of a party the diet that the row of its guest says of them by name.

    Returns
    -------
    list of str
        A note on diets that are kept with the guest of the row, and may be meant for others.
    """
    unclear = []
    for party in read.parties:
        host, *others = party.guests
        nobody = {*party.nameless, *party.alike, *party.elsewhere}
        named = [index for index in others if index not in nobody]
        text = guests[host].get(DIET)
        if not text or not named:
            continue
        there = [host, *named]
        apart = diets_apart(text, [guests[index].name for index in there])
        if apart is None:
            if not any(guests[index].get(DIET) for index in named):
                unclear.append(f"{text!r} on line {read.lines[host]}")
            continue
        for index, diet in zip(there, apart, strict=True):
            told = [guests[index].get(DIET)] if index != host else []
            fields = {**guests[index].fields, DIET: "; ".join(filter(None, [*told, diet]))}
            if not fields[DIET]:
                del fields[DIET]
            guests[index] = replace(guests[index], fields=fields)
    if not unclear:
        return []
    return [
        "The diet of a row is that of its guest, not of those who come along: "
        f"{listed_few(unclear, MOST_TOLD)}; write whose it is, as in 'Sally: vegan'."
    ]


def _share_households(guests: list[Guest], read: GuestList) -> None:
    """Give each party a household: that of its host, or one called after them."""
    taken = {fold(guest.get(HOUSEHOLD)) for guest in guests}
    for party in read.parties:
        host, *others = (guests[index] for index in party.guests)
        household = next((one.get(HOUSEHOLD) for one in (host, *others) if one.get(HOUSEHOLD)), "")
        if not household:
            household = host.name if fold(host.name) not in taken else f"{host.name} ({host.id})"
            taken.add(fold(household))
        for index in party.guests:
            if not guests[index].get(HOUSEHOLD):
                fields = {**guests[index].fields, HOUSEHOLD: household}
                guests[index] = replace(guests[index], fields=fields)


def known_in_parties(read: GuestList) -> Acquaintances:
    """Those of one party are close, whatever columns say who knows whom."""
    pairs = [
        (one, other)
        for party in read.parties
        for at, one in enumerate(party.guests)
        for other in party.guests[:at]
    ]
    first, second = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return Acquaintances.from_arrays(len(read.guests), first, second, CLOSE)


def kept_with_hosts(
    read: GuestList, dinner: Dinner, rules: Sequence[Rule], choices: ComerChoices
) -> tuple[list[Rule], list[str]]:
    """Rules that keep guests without a name, and children, with the one who brings them.

    Parameters
    ----------
    read : GuestList
    dinner : Dinner
        With its tables.
    rules : sequence of Rule
        What is asked for otherwise: whoever is sent to a table, or kept apart from the host,
        is not kept with them.
    choices : ComerChoices

    Returns
    -------
    rules : list of Rule
    notes : list of str
        On parties that no table could hold.
    """
    if choices.companions == ANYWHERE:
        return [], []
    settled = set(_settled(dinner, rules))
    found: list[Rule] = []
    too_many: list[str] = []
    largest = max(table.seats for table in dinner.tables)
    rule = rule_of(choices.companions)
    for party in read.parties:
        host = party.guests[0]
        kept = [
            dinner.guests[index].id
            for index in dict.fromkeys((*party.nameless, *party.children))
            if not settled & {frozenset({index}), frozenset({index, host})}
        ]
        if rule.together and len(kept) >= largest:
            too_many.append(f"{len(kept)} with {dinner.label(host)}")
            continue
        found += [rule((dinner.guests[host].id, guest), origin=party.origin) for guest in kept]
    notes = [
        f"More come along than a table holds, and sit where there is room: "
        f"{listed_few(too_many, MOST_TOLD)}."
    ] if too_many else []  # fmt: skip
    return found, notes


def _settled(dinner: Dinner, rules: Sequence[Rule]) -> Iterator[frozenset[int]]:
    """Guests who are sent to tables, and pairs of whom it is said how they sit."""
    for rule in rules:
        if isinstance(rule, At | AtOneOf):
            if rule.guest != Those():  # where all are sent, hosts are too
                yield from (frozenset({guest}) for guest in guests_of(dinner, rule.guest))
        elif isinstance(rule, Pairwise):
            named = [guest for guest in rule.guests if isinstance(guest, str)]
            yield from (frozenset({guest}) for guest in guests_of(dinner, *named))
            yield from map(frozenset, combinations(guests_of(dinner, *rule.guests), 2))
