"""A familiar face for guests who ask for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.at_the_table_of import AtTheTableOf
from seating.rules.shared.those import Who
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Familiar(AtTheTableOf):
    """Somebody whom the guest knows sits at the table.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    courses : tuple of str, optional
        At which courses; all when left out. The first alone is a soft landing.
    """

    guest: Who
    courses: tuple[str, ...] | None = None

    def others(self, dinner: Dinner, guest: int) -> frozenset[int]:
        return frozenset(dinner.acquaintances.known_to(guest))

    def asked(self, dinner: Dinner) -> Phrase:
        return Said.of("familiar")

    def lacking(self, dinner: Dinner) -> str:
        return "knows nobody"
