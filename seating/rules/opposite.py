"""Two guests who sit face to face: who sign to each other, or play a game."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.rules.shared.kinds import PairOpposite
from seating.rules.shared.pairwise import Pairwise, named
from seating.rules.shared.those import guests_of
from seating.words.errors import InputError

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Opposite(Pairwise):
    """Two guests sit directly opposite. Parameters as for `Pairwise`, but of just two guests.

    Which seats are opposite, `seating.Table.opposite` says.
    """

    together: ClassVar[bool] = True
    kind: ClassVar[type[PairOpposite]] = PairOpposite
    broken: ClassVar[str] = "do not sit opposite each other"

    def check(self, dinner: Dinner) -> None:
        super().check(dinner)
        written = named(dinner, self.guests)
        if len(guests_of(dinner, *self.guests)) > 2:
            hint = "write a rule for each two who sit opposite each other"
            raise InputError("opposite each other sit two guests", value=written, hint=hint)
        if not any(table.opposite.any() for table in dinner.tables):
            hint = "long, square and oval tables have such seats, and round ones of an even number"
            raise InputError("no two seats of this room are opposite", value=written, hint=hint)
