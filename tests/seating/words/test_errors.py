import pickle

import pytest

from seating.words.errors import MOST_SHOWN, InputError, InputErrors, Origin, shown


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


@pytest.mark.parametrize("value", ["", "Ana", "9" * 200, "9" * 201, "\0" * 60, "\0" * 9_000, "'"])
def test_a_value_takes_little_room_however_its_letters_are_written(value):
    said = shown(value)
    assert len(said) <= 2 * MOST_SHOWN
    assert (said == repr(value)) == (len(repr(value)) <= MOST_SHOWN + 2)
    assert said.startswith(repr(value)[:40])
    assert f"({len(value):,} characters)" in said or said == repr(value)


def test_long_errors_are_fewer_before_the_rest_is_counted():
    long = [InputError(f"{number} {'x' * 1_000}") for number in range(9)]
    assert str(InputErrors(long)).endswith("\nand 6 more")
    assert str(InputErrors(long)).count("x" * 1_000) == 3
    huge = [InputError("y" * 9_000), InputError("z")]
    assert "y" * 1_000 in str(InputErrors(huge))
    short = [InputError(f"number {number}") for number in range(30)]
    assert "number 19\nand 10 more" in str(InputErrors(short))


def test_a_hint_that_takes_a_search_is_looked_for_when_it_is_told_and_once():
    searches = []

    def near() -> str:
        searches.append("near")
        return "did you mean 'Bo'?"

    errors = [InputError("no such guest", value=str(number), hint=near) for number in range(9_000)]
    moved = [error.said_of(Origin("a.csv", line)) for line, error in enumerate(errors)]
    told = InputErrors(moved)
    assert not searches
    assert str(told).splitlines()[1:3] == ["a.csv, line 0: no such guest: '0'",
                                           "  did you mean 'Bo'?"]  # fmt: skip
    assert len(searches) == 20
    assert moved[0].hint == errors[0].hint == "did you mean 'Bo'?"
    assert len(searches) == 20
    again = pickle.loads(pickle.dumps(errors[0]))
    assert (str(again), again.hint) == (str(errors[0]), errors[0].hint)


def test_an_error_that_does_not_say_what_to_do_takes_what_its_place_says():
    here = Origin("a.csv", 2)
    assert InputError("no").said_of(here, "write yes").hint == "write yes"
    assert InputError("no", hint=lambda: None).said_of(here, "write yes").hint == "write yes"
    assert InputError("no", hint="write no").said_of(here, "write yes").hint == "write no"


@pytest.mark.parametrize(("value", "written"), [(False, "'False'"), (3, "'3'"), (None, None)])
def test_a_value_that_is_no_text_is_told_as_python_writes_it(value, written):
    told = str(InputError("who meets?", value=value))
    assert told == ("who meets?" if written is None else f"who meets?: {written}")
