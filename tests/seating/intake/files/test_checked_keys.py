"""Keys of a TOML file against a layout."""

import pytest
from msgspec import Struct

from seating import InputError
from seating.intake.files.checked_keys import KeyLayout, checked_keys
from seating.intake.files.toml_text import toml_of
from seating.words.errors import InputErrors


class Stop(Struct, forbid_unknown_fields=True, kw_only=True):
    name: str
    minutes: int = 1


class Trip(Struct, forbid_unknown_fields=True, kw_only=True):
    title: str = ""
    speed: float | None = None
    stops: list[Stop] = []


LAYOUT = KeyLayout(Trip, {"stops": Stop})


def checked(text):
    return checked_keys(toml_of(text, "trip.toml"), LAYOUT, "trip.toml", text)


def test_what_fits_is_read():
    trip = checked('title = "May"\nspeed = 3\n[[stops]]\nname = "Rose"\n')
    assert (trip.title, trip.speed, trip.stops[0].minutes) == ("May", 3.0, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tilte = 'x'", "line 1: no such key: 'tilte'\n  did you mean 'title'?"),
        ("title = 3", "line 1, key title: this must be text in quotes"),
        ("[stops]\nname = 'x'", "[stops] needs two brackets"),
        ("[[stops]]\nminutes = 2", "the key name is missing"),
        ("[[stops]]\nname='x'\n[[stops]]\nname='y'\nminuts = 2", "line 5: no such key: 'minuts'"),
        ("[[stops]]\nname='x'\nspeed = 2", "goes to the top of the file"),
        ("speed = 'fast'", "this must be a number, not text"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(text, told):
    with pytest.raises(InputError) as error:
        checked(text)
    assert told in str(error.value)


def test_all_that_is_wrong_is_told_at_once():
    with pytest.raises(InputErrors) as error:
        checked("title = 3\n[[stops]]\nminutes = 'x'\nname = 'y'\n")
    assert len(str(error.value).splitlines()) >= 3
