"""Somebody at the table who has what a guest needs: a language, a skill, a role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.at_the_table_of import AtTheTableOf
from seating.rules.shared.those import Who
from seating.rules.shared.values import column_said, value_said, with_value
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Accompanied(AtTheTableOf):
    """Somebody else at the guest's table has a value in a column.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    column : str
        As in ``language``.
    value : str
        As in ``French``.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: Who
    column: str
    value: str
    courses: tuple[str, ...] | None = None

    def _with(self, dinner: Dinner) -> str:
        return f"whose {self.column} is {with_value(dinner, self.column, self.value)[0]}"

    def others(self, dinner: Dinner, guest: int) -> frozenset[int]:
        everyone = with_value(dinner, self.column, self.value)[1]
        return everyone - {guest}

    def asked(self, dinner: Dinner) -> Phrase:
        value = value_said(dinner, self.column, self.value)
        return Said.of("accompanied", column=column_said(self.column), value=value)

    def lacking(self, dinner: Dinner) -> str:
        return f"has nobody {self._with(dinner)}"
