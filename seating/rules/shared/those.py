"""Whom a rule is about: guests by id, everyone, or a kind of guests by what their list says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.values import with_value
from seating.words.errors import InputError
from seating.words.names import listed

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Those:
    """Everyone, or everyone who has a value in a column; stands where a rule takes a guest's id.

    Parameters
    ----------
    column : str, optional
        As in ``role``; everyone when left out.
    values : tuple of str, optional
        As in ``("host",)``; one of them is enough. They are compared as
        `seating.rules.shared.values.with_value` does.
    but : tuple of str or Those, optional
        Whom it leaves out.

    Examples
    --------
    >>> from seating import Dinner, Guest, Stays
    >>> guests = [Guest("Ana", fields={"role": "host"}), Guest("Bo", fields={"role": "host"})]
    >>> dinner = Dinner.of([*guests, "Cy"], rules=[Stays(Those("role", ("host",)))])
    >>> dinner.rules[0].sentence(dinner)
    'Everyone whose role is host keeps one seat all evening'
    """

    column: str | None = None
    values: tuple[str, ...] = ()
    but: tuple[Who, ...] = ()

    def whose(self, dinner: Dinner) -> str:
        """What tells them from others, as in ``whose role is host``; empty for everyone."""
        if self.column is None:
            return ""
        values = [with_value(dinner, self.column, value)[0] for value in self.values]
        return f" whose {self.column} is {listed(dict.fromkeys(values), 'or')}"

    def spared(self, dinner: Dinner) -> str:
        """Whom it leaves out, in a sentence."""
        return f" but {listed_guests(dinner, self.but)}" if self.but else ""


Who = str | Those
"""A guest by id, or a kind of guests."""


def guests_of(dinner: Dinner, *several: Who) -> list[int]:
    """Indices of the guests meant, each once, in the order in which they are named.

    Raises
    ------
    InputError
        If somebody is named who is not there, or a kind of guests has nobody.
    """
    found: dict[int, None] = {}
    for who in several:
        if isinstance(who, str):
            found[dinner.guest_index(who)] = None
        else:
            found |= dict.fromkeys(_those(dinner, who))
    return list(found)


def _those(dinner: Dinner, those: Those) -> list[int]:
    if those.column is None:
        members: Iterable[int] = range(len(dinner.guests))
    else:
        if not those.values:
            raise InputError("a kind of guests needs a value", value=those.column)
        having = (with_value(dinner, those.column, value)[1] for value in those.values)
        members = sorted(frozenset[int]().union(*having))
    spared = set(guests_of(dinner, *those.but))
    found = [guest for guest in members if guest not in spared]
    if not found:
        raise InputError("but leaves out everybody whom this is about")
    return found


def subject(dinner: Dinner, who: Who) -> str:
    """A guest, or each of a kind, as the subject of a sentence about one."""
    if isinstance(who, str):
        return dinner.label(dinner.guest_index(who))
    return f"Everyone{who.whose(dinner)}{who.spared(dinner)}"


def listed_guests(dinner: Dinner, several: Iterable[Who]) -> str:
    """Guests and kinds of guests as a phrase about several."""
    return listed(_several(dinner, who) for who in several)


def _several(dinner: Dinner, who: Who) -> str:
    if isinstance(who, str):
        return dinner.label(dinner.guest_index(who))
    named = "guests" if who.column else "all guests"
    return f"{named}{who.whose(dinner)}{who.spared(dinner)}"


def sentence_of(said: str) -> str:
    """A sentence that begins with a capital where it begins with a word of ours, not a name."""
    return said[0].upper() + said[1:] if said.startswith(("guests", "all guests")) else said
