"""Help is short and at hand, and what is misspelt is guessed."""

import re

import pytest

from seating import __version__
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating_cli.main import VERBS
from tests.cli.command import same_as_golden, seating


def test_help_names_every_verb():
    result = seating("--help")
    assert result.exit_code == 0
    for verb in VERBS:
        assert f"\n  {verb} " in result.stdout


@pytest.mark.parametrize("verb", VERBS)
def test_the_help_of_a_verb_fits_the_terminal_and_has_an_example(verb):
    result = seating(verb, "--help")
    assert result.exit_code == 0
    assert f"  seating {verb} " in result.stdout.partition("Example")[2]
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_help_as_it_looks():
    same_as_golden("help", seating("--help").stdout)


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_the_shapes_of_tables_are_told(shape):
    assert shape in re.findall(r"\w+", seating("plan", "--help").stdout)


def test_the_version_is_told():
    assert seating("--version").stdout == f"seating {__version__}\n"


def test_without_a_verb_there_is_help():
    result = seating()
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == seating("--help").stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["plna", "guests.csv"], "no such verb: 'plna'\n  did you mean 'plan'?"),
        (["guest.csv"], "to plan a dinner: seating plan guest.csv"),
        (["frobnicate"], "there are plan, check"),
        (["plan", "guests.csv", "--tabels", "3x8"], "--tables"),
        (["plan", "guests.csv", "--seed", "x"], "'x' is no whole number"),
        (["check"], "missing argument 'PLAN'"),
        (["export", "plan"], "missing option '--to'"),
    ],
)
def test_wrong_words_are_an_error_with_a_hint(words, told):
    result = seating(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("seating: error: ")
    assert told in result.stderr
