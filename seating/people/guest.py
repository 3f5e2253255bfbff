"""One person at the dinner."""

from __future__ import annotations

import re
import string
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from types import MappingProxyType
from typing import Any

from seating.words.errors import InputError
from seating.words.names import can_be_seen
from seating.words.printable_text import MOST_LETTERS

MOST_GOAL = 1_000_000
MOST_OF_KEY = 64
OF_KEYS = string.ascii_lowercase + string.digits
KEY = re.compile(f"[{OF_KEYS}]{{1,{MOST_OF_KEY}}}")
NO_FIELDS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Guest:
    """A guest, as the host's list describes them.

    Parameters
    ----------
    name : str
        The name as printed; something that can be seen.
    id : str, optional
        Tells apart guests of one name; unique within a dinner. A dinner gives guests
        without one their number in the list, from 1.
    fields : mapping of str to str, optional
        Every other column of the list, by its name (``company``, ``diet``, ...).
    goal : int, optional
        How many new people the guest wants to meet this evening; 0 to a million.
    own_id : bool, optional
        Whether `id` was given by the host (and so means the same on another evening)
        rather than counted. When left out: whether there is an id.
    key : str, optional
        Opens the guest's evening in the page (`seating.people.guest_keys`): small letters and
        digits, which say nothing of who it is; unique within a dinner. It is no part of who
        a guest is: guests who differ in it alone are equal.

    Raises
    ------
    InputError
        If the name is empty, it or the id is too long, the goal out of reach, or the key none.
    """

    name: str
    id: str = ""
    fields: Mapping[str, str] = field(default_factory=lambda: NO_FIELDS, hash=False)
    goal: int | None = None
    own_id: bool = None  # type: ignore[assignment]  # filled below
    key: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.own_id is None:
            object.__setattr__(self, "own_id", bool(self.id))
        if not can_be_seen(self.name):
            raise InputError("a guest needs a name", value=self.name)
        if len(self.name) > MOST_LETTERS or len(self.id) > MOST_LETTERS:
            what, text = ("name", self.name)
            if len(self.name) <= MOST_LETTERS:
                what, text = ("id", self.id)
            longer = f"the {what} of a guest is longer than {MOST_LETTERS} letters"
            raise InputError(longer, value=text)
        if self.goal is not None and not 0 <= self.goal <= MOST_GOAL:
            what = f"the goal of {self.name} is not from 0 to {MOST_GOAL:,}"
            raise InputError(what, value=str(self.goal))
        if self.key and not KEY.fullmatch(self.key):
            what = f"the key of {self.name} is not of small letters and digits"
            raise InputError(what, value=self.key)

    def __reduce__(self) -> tuple[object, ...]:
        """Guests travel to other processes, which a read-only mapping would not."""
        return Guest, (self.name, self.id, dict(self.fields), self.goal, self.own_id, self.key)

    @classmethod
    def several(
        cls,
        names: Sequence[str],
        ids: Iterable[str],
        fields: Iterable[Mapping[str, str]],
        goals: Iterable[int | None],
        own_ids: Iterable[bool],
        keys: Iterable[str] | None = None,
    ) -> tuple[Guest, ...]:
        """Guests from what each parameter is for all of them: the fast way for a million.

        Parameters
        ----------
        names : sequence of str
        ids, fields, goals, own_ids, keys : iterable
            One for each name; no keys when left out.

        Raises
        ------
        InputError
            As for one of them.

        Examples
        --------
        >>> Guest.several(["Ana", "Bo"], ["a", "b"], [{}, {}], [3, None], [True, True])[1].id
        'b'
        """
        columns: list[Sequence[Any]] = [
            names,
            *(list(one) for one in (ids, fields, goals, own_ids)),
        ]
        columns.append(list(keys) if keys is not None else [""] * len(names))
        if not _all_right(*columns):
            return tuple(cls(*one) for one in zip(*columns, strict=True))
        guests = tuple(map(cls.__new__, repeat(cls, len(names))))
        for slot, values in zip(cls.__slots__, columns, strict=True):
            # A slot is filled for all of them without a turn of Python's for each.
            deque(map(getattr(cls, slot).__set__, guests, values), maxlen=0)
        return guests

    @classmethod
    def with_keys(cls, guests: Sequence[Guest], keys: Sequence[str]) -> tuple[Guest, ...]:
        """The same guests, each with the key of its place: the fast way for a million.

        Parameters
        ----------
        guests : sequence of Guest
        keys : sequence of str
            As many.

        Raises
        ------
        InputError
            If one is no key.
        """
        if len(keys) != len(guests) or not all(keys) or not _are_keys(keys):
            return tuple(one.with_key(key) for one, key in zip(guests, keys, strict=True))
        changed = tuple(map(cls.__new__, repeat(cls, len(guests))))
        for slot in cls.__slots__:
            of = getattr(cls, slot)
            values = keys if slot == "key" else map(of.__get__, guests)
            deque(map(of.__set__, changed, values), maxlen=0)
        return changed

    def with_key(self, key: str) -> Guest:
        """The same guest with another key.

        Parameters
        ----------
        key : str
        """
        return Guest(self.name, self.id, self.fields, self.goal, self.own_id, key)

    def get(self, column: str) -> str:
        """The value of a column, or the empty string."""
        return self.fields.get(column, "")


def _all_right(
    names: Sequence[str],
    ids: Sequence[str],
    fields: Sequence[Mapping[str, str]],
    goals: Sequence[int | None],
    own_ids: Sequence[bool],
    keys: Sequence[str],
) -> bool:
    """Whether there is surely nothing to say against guests; else each is looked at by itself."""
    alike = {len(column) for column in (names, ids, fields, goals, own_ids, keys)} == {len(names)}
    return (
        alike
        and bool(names)
        and None not in own_ids
        and all(map(str.isprintable, names))
        and all(map(str.strip, names))
        and max(map(len, names)) <= MOST_LETTERS
        and max(map(len, ids)) <= MOST_LETTERS
        and all(goal is None or 0 <= goal <= MOST_GOAL for goal in goals)
        and (not any(keys) or (all(keys) and _are_keys(keys)))
    )


def _are_keys(keys: Sequence[str]) -> bool:
    """Whether keys that are not empty are all as `KEY` has them: looked at all together."""
    together = "".join(keys)
    return (
        max(map(len, keys)) <= MOST_OF_KEY
        and together.isascii()
        and not together.encode().translate(None, OF_KEYS.encode())
    )
