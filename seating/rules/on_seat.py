"""The kind of seat a guest must sit on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.placed import Placed, seats_of_kind
from seating.rules.shared.those import Who
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class OnSeat(Placed):
    """A guest sits on a kind of seat.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    marked : str
        A kind of seat (`seating.Table.tags`), as in ``wheelchair``.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: Who
    marked: str
    courses: tuple[str, ...] | None = None

    def seats(self, dinner: Dinner) -> frozenset[int]:
        return seats_of_kind(dinner, self.marked)

    def asked(self, dinner: Dinner) -> Phrase:
        return Said.of("on_seat", kind=Said.of("quoted", text=self.marked))

    def broken(self, dinner: Dinner, seat: int) -> str:
        return f"not marked {self.marked}"
