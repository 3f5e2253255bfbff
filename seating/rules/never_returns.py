"""Guests who never return to a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from seating.rules.changes_table import ChangesTable


@dataclass(frozen=True)
class NeverReturns(ChangesTable):
    """At every course a table where the guest has not sat yet. Parameters as for `Everyone`."""

    ever: ClassVar[bool] = True
