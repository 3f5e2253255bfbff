"""Whom a rule is about: guests by id, everyone, or a kind of guests by what their list says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.values import column_said, value_said, with_value
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase, Said, Series
from seating.words.sentences.told import within

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

    def whose(self, dinner: Dinner, all_of_them: str) -> Said:
        """Those meant as a phrase, by the keys of the one for all guests, as in ``everyone``."""
        if self.column is None:
            said = Said.of(all_of_them)
        else:
            values: list[Phrase] = []
            for value in self.values:
                said_so = value_said(dinner, self.column, value)
                values += [] if said_so in values else [said_so]
            key = {"everyone": "everyone_whose", "all_guests": "guests_whose"}[all_of_them]
            series = Series.of(values, "or")
            said = Said.of(key, column=column_said(self.column), values=series)
        return but(said, dinner, self.but)


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


def but(said: Said, dinner: Dinner, others: tuple[Who, ...]) -> Said:
    """Guests as a phrase, and whom it leaves out."""
    return Said.of("but", who=said, others=guests_said(dinner, others)) if others else said


def subject(dinner: Dinner, who: Who) -> Phrase:
    """A guest, or each of a kind, as the subject of a sentence about one."""
    if isinstance(who, str):
        return dinner.label(dinner.guest_index(who))
    return who.whose(dinner, "everyone")


def guests_said(dinner: Dinner, several: Iterable[Who]) -> Series:
    """Guests and kinds of guests as a phrase about several."""
    return Series.of(_several(dinner, who) for who in several)


def listed_guests(dinner: Dinner, several: Iterable[Who]) -> str:
    """The same in English, in the middle of a sentence."""
    return within(guests_said(dinner, several))


def _several(dinner: Dinner, who: Who) -> Phrase:
    if isinstance(who, str):
        return dinner.label(dinner.guest_index(who))
    return who.whose(dinner, "all_guests")
