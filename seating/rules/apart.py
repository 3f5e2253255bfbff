"""Guests who must not share a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.rules.shared.pairwise import Pairwise


@dataclass(frozen=True)
class Apart(Pairwise):
    """No two of these guests share a table. Parameters as for `Pairwise`."""

    together: ClassVar[bool] = False
    broken: ClassVar[str] = "share table {0}"
