"""All errors of a list in one go, so that a host mends them at once."""

from __future__ import annotations

from types import TracebackType

from seating.words.errors import InputError, InputErrors


class Complaints:
    """Gathers errors: a block that ends in one goes on behind it.

    Examples
    --------
    >>> complaints = Complaints()
    >>> for who in ("Bo", "Cy"):
    ...     with complaints:
    ...         raise InputError("no such guest", value=who)
    >>> complaints.raise_any()
    Traceback (most recent call last):
    seating.words.errors.InputErrors: 2 errors
    no such guest: 'Bo'
    no such guest: 'Cy'
    """

    def __init__(self) -> None:
        self.errors: dict[object, InputError] = {}

    def add(self, error: InputError) -> None:
        """One more, unless it was told."""
        self.errors.setdefault((error.origin, error.what, error.value), error)

    def __enter__(self) -> Complaints:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if isinstance(error, InputError):
            self.add(error)
            return True
        return False

    def raise_any(self) -> None:
        """Raise what was gathered, in the order of the lines.

        Raises
        ------
        InputError
            If it is one; InputErrors if there are several.
        """
        errors = sorted(self.errors.values(), key=_line)
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise InputErrors(errors)


def _line(error: InputError) -> tuple[str, int]:
    return (error.origin.file, error.origin.line or 0) if error.origin else ("", 0)
