"""`seating show` prints a plan, or a part of it."""

import pytest

from tests.cli.command import same_as_golden, seating
from tests.saved import saved_plan


@pytest.mark.parametrize(
    ("golden", "words"),
    [
        ("show", []),
        ("show-course", ["--course", "dessert"]),
        ("show-table", ["--table", "2", "--course", "2"]),
        ("show-guest", ["--guest", "bo lindenwhistle"]),
        ("show-guest-away", ["--guest", "10"]),
        ("show-guest-hostile", ["--guest", "5"]),
    ],
)
def test_a_plan_as_it_looks(tmp_path, golden, words):
    result = seating("show", saved_plan(tmp_path), *words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "\x1b" not in result.stdout
    same_as_golden(golden, result.stdout)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--guest", "Bo Lindenwistle"], "did you mean 'Bo Lindenwhistle'?"),
        (["--guest", "Ada Teaspoon"], "2 guests are called so"),
        (["--course", "Desert"], "did you mean 'Dessert'?"),
        (["--table", "9"], "no such table: '9'"),
    ],
)
def test_what_is_not_there_is_an_error(tmp_path, words, told):
    result = seating("show", saved_plan(tmp_path), *words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert result.stdout == ""
