"""Two guests who must sit side by side: a carer and a child, a guest and an interpreter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.rules.shared.kinds import PairBeside
from seating.rules.shared.pairwise import Pairwise, named
from seating.rules.shared.those import guests_of
from seating.words.errors import InputError

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Beside(Pairwise):
    """Two guests sit side by side. Parameters as for `Pairwise`, but of just two guests."""

    together: ClassVar[bool] = True
    kind: ClassVar[type[PairBeside]] = PairBeside
    broken: ClassVar[str] = "do not sit side by side"

    def check(self, dinner: Dinner) -> None:
        super().check(dinner)
        if len(guests_of(dinner, *self.guests)) > 2:
            written = named(dinner, self.guests)
            hint = "write a rule for each two who sit side by side"
            raise InputError("side by side sit two guests", value=written, hint=hint)
