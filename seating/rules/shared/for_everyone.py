"""What rules that may be for everyone share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.rule import Rule
from seating.words.errors import InputError
from seating.words.names import listed

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Everyone(Rule):
    """A rule for everyone, or for some.

    Parameters
    ----------
    guests : tuple of str, optional
        Ids; everyone when left out.
    but : tuple of str, optional
        Ids of those whom it does not ask.
    """

    guests: tuple[str, ...] | None = None
    but: tuple[str, ...] = ()

    def check(self, dinner: Dinner) -> None:
        if not self.asked(dinner):
            raise InputError("this rule is for nobody")

    def asked(self, dinner: Dinner) -> list[int]:
        """Indices of the guests it is for, ascending."""
        spared = {dinner.guest_index(guest) for guest in self.but}
        if self.guests is None:
            return [guest for guest in range(len(dinner.guests)) if guest not in spared]
        return sorted({dinner.guest_index(guest) for guest in self.guests} - spared)

    def who(self, dinner: Dinner, one: str, several: str) -> str:
        """Its guests as the subject of a sentence, with what one of them does, or several."""
        if self.guests is None:
            spared = listed(dinner.label(dinner.guest_index(guest)) for guest in self.but)
            return f"Everyone but {spared} {one}" if self.but else f"Everyone {one}"
        names = [dinner.label(guest) for guest in self.asked(dinner)]
        return f"{listed(names)} {one if len(names) == 1 else several}"
