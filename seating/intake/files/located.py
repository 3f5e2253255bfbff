"""Errors that know where in the input they were made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from seating.words.errors import InputError, Origin


@contextmanager
def located(origin: Origin, hint: str | None = None) -> Iterator[None]:
    """Give an InputError raised inside its place, unless it has one.

    Parameters
    ----------
    origin : Origin
        Where the offending value was written.
    hint : str, optional
        What to do, when the error does not say.

    Examples
    --------
    >>> with located(Origin("guests.csv", 3, "knows")):
    ...     raise InputError("no such guest", value="Bo")
    Traceback (most recent call last):
    seating.words.errors.InputError: guests.csv, line 3, column knows: no such guest: 'Bo'
    """
    try:
        yield
    except InputError as error:
        raise error.said_of(error.origin or origin, hint) from None
