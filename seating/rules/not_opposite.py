"""Guests who must not sit face to face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.rules.shared.kinds import PairOpposite
from seating.rules.shared.pairwise import Pairwise


@dataclass(frozen=True)
class NotOpposite(Pairwise):
    """No two of these guests sit directly opposite. Parameters as for `Pairwise`."""

    together: ClassVar[bool] = False
    kind: ClassVar[type[PairOpposite]] = PairOpposite
    broken: ClassVar[str] = "sit opposite each other at table {0}"
