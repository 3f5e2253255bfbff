"""A bound and its argument."""

from __future__ import annotations

from dataclasses import dataclass

from seating.dinner.filling import FILLING


@dataclass(frozen=True)
class Bound:
    """What no plan can exceed.

    Parameters
    ----------
    value : int
        In units of worth (or pairs, where `unit` is 1).
    unit : int
        The worth of one certain introduction.
    why : str
        The argument, in a sentence a host understands, without a full stop.
    holds_for : str, optional
        Of what plans: `FILLING`, `ANY_FILLING` or `THESE_NUMBERS` of `seating.dinner.filling`.
    """

    value: int
    unit: int
    why: str
    holds_for: str = FILLING

    @property
    def expected(self) -> float:
        """In introductions."""
        return self.value / self.unit
