import pickle

import pytest

from seating.words.errors import InputError, InputErrors, Origin


@pytest.mark.parametrize(
    ("origin", "text"),
    [
        (Origin("guests.csv"), "guests.csv"),
        (Origin("guests.csv", 3), "guests.csv, line 3"),
        (Origin("-", 3, "knows"), "standard input, line 3, column knows"),
        (Origin("dinner.toml", column="tables"), "dinner.toml, key tables"),
    ],
)
def test_where_it_was_written(origin, text):
    assert str(origin) == text


def test_an_error_says_what_where_and_what_might_have_been_meant():
    error = InputError("no such guest", origin=Origin("a.csv", 2), value="An\na", hint="did you?")
    assert str(error) == "a.csv, line 2: no such guest: 'An\\na'\n  did you?"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_of_several_errors_one_hint_is_told_once():
    errors = [InputError("no such guest", value=who, hint="write ids") for who in ("Bo", "Cy")]
    told = str(InputErrors([*errors, InputError("no such table", hint="see above")]))
    assert told.splitlines() == [
        "3 errors",
        "no such guest: 'Bo'",
        "  write ids",
        "no such guest: 'Cy'",
        "no such table",
        "  see above",
    ]
