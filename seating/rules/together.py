"""Guests who must share a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.rules.shared.pairwise import Pairwise


@dataclass(frozen=True)
class Together(Pairwise):
    """All of these guests share a table. Parameters as for `Pairwise`."""

    together: ClassVar[bool] = True
    broken: ClassVar[str] = "sit at tables {0} and {1}"
