"""One rule of a dinner file, with what it names found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seating.dinner.dinner import Dinner
from seating.intake.guest_list.column_named import column_named
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules.beside_keys import BesideKeys, values
from seating.rules.shared.those import Who
from seating.words.errors import InputError, Origin


@dataclass(frozen=True)
class Asked:
    """One rule as written, with its guests and courses found.

    Parameters
    ----------
    said : str, int, or list of str
        What the key says that tells which rule it is.
    beside : BesideKeys
        What stands beside it.
    named : tuple of str or Those, or None
        Guests whom the rule names, by id, and kinds of them; None where it names none.
    but : tuple of str or Those
        Whom it spares.
    courses : tuple of str or None
        Names; None for all.
    read : GuestList
    people : People
    origin : Origin
    """

    said: Any
    beside: BesideKeys
    named: tuple[Who, ...] | None
    but: tuple[Who, ...]
    courses: tuple[str, ...] | None
    read: GuestList
    people: People
    origin: Origin

    @property
    def dinner(self) -> Dinner:
        """The dinner, with its tables."""
        return self.people.dinner

    @property
    def guests(self) -> tuple[Who, ...]:
        """The guests it names, and kinds of guests."""
        return self.named or ()

    @property
    def tables(self) -> tuple[str, ...] | None:
        """Names of the tables it is about; None for all."""
        written = self.beside.table
        if written is None:
            return None
        return self.called(written if isinstance(written, list) else [written])

    def called(self, tables: Sequence[str | int]) -> tuple[str, ...]:
        """Names of tables that are written so; InputError if there is none."""
        dinner = self.dinner
        return tuple(dinner.tables[dinner.table_index(str(name))].name for name in tables)

    @property
    def seats(self) -> tuple[int, ...]:
        """The seats it is about, from 1; none where it names none."""
        written = self.beside.seat
        if written is None:
            return ()
        return tuple(written) if isinstance(written, list) else (written,)

    @property
    def column(self) -> str:
        """The column it counts by."""
        if self.beside.column is None:
            raise InputError("by what? the key column is missing")
        return column_named(self.dinner, self.beside.column)

    @property
    def value(self) -> str | None:
        """The value it counts; None for each."""
        several = values(self.beside.value)
        if isinstance(self.beside.value, list) and len(several) != 1:
            hint = "write a rule for each value"
            raise InputError("one value is counted", value=", ".join(several), hint=hint)
        return several[0] if several else None

    @property
    def only_value(self) -> str:
        """The value it counts; InputError if there is none."""
        if self.value is None:
            raise InputError("whom? the key value is missing")
        return self.value
