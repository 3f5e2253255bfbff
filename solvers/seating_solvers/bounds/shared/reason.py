"""A number, and why it is so."""

from __future__ import annotations

from typing import NamedTuple


class Reason(NamedTuple):
    """What an argument finds.

    Parameters
    ----------
    number : int
        In units of worth, or times that a pair share a table once more than the first time.
    why : str
        The argument, in a sentence a host understands, without a full stop.
    """

    number: int
    why: str
