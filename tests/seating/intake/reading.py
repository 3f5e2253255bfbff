"""Short ways to read a list that stands in the test itself."""

from collections.abc import Callable
from io import BytesIO

import pytest

from seating.intake import Intake, read_dinner
from seating.intake.files.source import Source
from seating.words.errors import InputError

GUESTS = "name,company\n" + "".join(f"Guest {number},C{number % 7}\n" for number in range(1, 25))


def stream(text: str | bytes, name: str = "guests.csv") -> BytesIO:
    """An open file of this name."""
    data = BytesIO(text.encode() if isinstance(text, str) else text)
    data.name = name
    return data


def read(text: str | bytes, **options) -> Intake:
    """The dinner of a guest list."""
    return read_dinner(stream(text), **options)


def source(text: str | bytes, name: str = "guests.csv") -> Source:
    return Source(name, text.encode() if isinstance(text, str) else text)


def error_of(what: Callable[..., object], *given: object) -> InputError | None:
    """The error that a call ends in, or None."""
    try:
        what(*given)
    except InputError as error:
        return error
    return None


def given(intake: Intake) -> list[list[int]]:
    """The seats of a seating that is done, by course and guest."""
    assert intake.given is not None
    seats: list[list[int]] = intake.given.tolist()
    return seats


def names(intake: Intake) -> list[str]:
    return [guest.name for guest in intake.dinner.guests]


def sentences(intake: Intake) -> list[str]:
    return [rule.sentence(intake.dinner) for rule in intake.dinner.rules]


def complaint(text: str | bytes, **options) -> str:
    """What is said about a list that cannot be used."""
    with pytest.raises(InputError) as error:
        read(text, **options)
    return str(error.value)
