"""Couples of a guest list: by their partner, or by a value that they share."""

from __future__ import annotations

from collections.abc import Iterator

from seating.intake.guest_list.column_named import column_named
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.named_in_cells import named_in, once_a_pair
from seating.intake.guest_list.people_named import People
from seating.rules.apart import Apart
from seating.rules.beside import Beside
from seating.rules.not_beside import NotBeside
from seating.rules.shared.pairwise import Pairwise
from seating.rules.shared.values import sharing
from seating.rules.together import Together
from seating.words.columns import meaning_of
from seating.words.errors import InputError
from seating.words.names import did_you_mean

KEEP: dict[str, type[Pairwise]] = {
    "together": Together,
    "apart": Apart,
    "beside": Beside,
    "not beside": NotBeside,
}


def rule_of(keep: str) -> type[Pairwise]:
    """The rule that keeps a couple so; InputError if there is none."""
    word = " ".join(keep.replace("_", " ").casefold().split())
    if word not in KEEP:
        hint = did_you_mean(word, KEEP) or f"keep couples {', '.join(KEEP)}"
        raise InputError("couples cannot be kept so", value=keep, hint=hint)
    return KEEP[word]


def couples_of(column: str, read: GuestList, people: People) -> Iterator[tuple[str, ...]]:
    """Ids of the guests who belong together, two or more.

    Parameters
    ----------
    column : str
        ``partner``, whose cells name a guest; or one in which they share a value.
    read : GuestList
    people : People
    """
    guests = people.dinner.guests
    if meaning_of(column) == "partner":
        for one in once_a_pair(named_in(read, "partner", people, strengths=True)):
            yield guests[one.cell.guest].id, guests[one.guest].id
        return
    for members in sharing(people.dinner, column_named(people.dinner, column)).values():
        if len(members) > 1:
            yield tuple(guests[guest].id for guest in sorted(members))
