"""Guests who must not sit side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.rules.shared.kinds import PairBeside
from seating.rules.shared.pairwise import Pairwise


@dataclass(frozen=True)
class NotBeside(Pairwise):
    """No two of these guests sit side by side. Parameters as for `Pairwise`."""

    together: ClassVar[bool] = False
    kind: ClassVar[type[PairBeside]] = PairBeside
    broken: ClassVar[str] = "sit side by side at table {0}"
