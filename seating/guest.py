"""One person at the dinner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from seating.errors import InputError

NO_FIELDS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Guest:
    """A guest, as the host's list describes them.

    Parameters
    ----------
    name : str
        The name as printed; not empty.
    id : str, optional
        Tells apart guests of one name; unique within a dinner. A dinner gives guests
        without one their number in the list, from 1.
    fields : mapping of str to str, optional
        Every other column of the list, by its name (``company``, ``diet``, ...).
    goal : int, optional
        How many new people the guest wants to meet this evening; at least 0.
    own_id : bool, optional
        Whether `id` was given by the host (and so means the same on another evening)
        rather than counted.

    Raises
    ------
    InputError
        If the name is empty or the goal negative.
    """

    name: str
    id: str = ""
    fields: Mapping[str, str] = field(default_factory=lambda: NO_FIELDS, hash=False)
    goal: int | None = None
    own_id: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InputError("a guest needs a name", value=self.name)
        if self.goal is not None and self.goal < 0:
            raise InputError(f"the goal of {self.name} is negative", value=str(self.goal))

    def get(self, column: str) -> str:
        """The value of a column, or the empty string."""
        return self.fields.get(column, "")
