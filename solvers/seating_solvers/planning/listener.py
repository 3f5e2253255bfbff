"""What a front end hears while a dinner is planned."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seating_solvers.running.result import Progress


class Listener:
    """Hears nothing; a front end overrides what it wants to hear.

    Attributes
    ----------
    quiet : bool
        Whether notes are not heard, so that they need not be looked for.
    """

    quiet: bool = False

    def note(self, sentence: str) -> None:
        """Something that the host should know, beside the result."""

    def searching(self) -> AbstractContextManager[Any]:
        """Entered before the search and left after it."""
        return nullcontext()

    def compiling(self) -> None:
        """The search has to be compiled first, once after installing."""

    def progress(self, now: Progress) -> None:
        """A better plan was found."""

    def all_meet(self, courses: int) -> None:
        """A plan of so many courses is found after which all have met; fewer are looked for."""

    def making(self) -> AbstractContextManager[Any]:
        """Entered before files are made and left after them."""
        return nullcontext()

    def begun(self, file: str, number: int, count: int) -> None:
        """A file is being made, the number (from 1) of so many."""
