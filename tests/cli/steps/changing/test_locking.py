"""What is locked and unlocked by which words."""

import pytest

from seating import InputError
from seating.changes.lock import Lock
from seating.planfile import read_plan_file
from seating_cli.steps.changing.editing import HowToEdit
from seating_cli.steps.changing.locking import Asked, run_lock, run_unlock
from tests.saved import saved_plan

HOW = HowToEdit(quiet=True, by="Ana")


@pytest.fixture
def folder(tmp_path):
    return saved_plan(tmp_path / "gala")


@pytest.mark.parametrize(
    ("asked", "locks", "words"),
    [
        (Asked(guests=["bo lindenwhistle"]), (Lock(guest="2"),), "lock bo lindenwhistle"),
        (
            Asked(guests=["2", "3"], courses=["main", "3"]),
            (Lock("2", "Main"), Lock("2", "Dessert"), Lock("3", "Main"), Lock("3", "Dessert")),
            "lock 2 and 3 at main and 3",
        ),
        (Asked(tables=["Table 2"]), (Lock(table="2"),), "lock table Table 2"),
        (
            Asked(tables=["2"], seats=[1, 4], courses=["1"]),
            (Lock("", "Starter", "2", 1), Lock("", "Starter", "2", 4)),
            "lock table 2, seat 1 and 4 at 1",
        ),
        (Asked(courses=["Main"]), (Lock(course="Main"),), "lock all at Main"),
        (Asked(everything=True), (Lock(),), "lock everything"),
    ],
)
def test_what_is_named_is_locked(folder, asked, locks, words):
    assert run_lock(folder, asked, HOW) == 0
    file = read_plan_file(folder)
    assert file.locks == locks
    assert file.log.changes[0].asked == words
    assert run_unlock(folder, asked, HOW) == 0
    assert read_plan_file(folder).locks == ()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Asked(guests=["Bo Lindenwistle"]), "did you mean 'Bo Lindenwhistle'"),
        (Asked(guests=["Ada Teaspoon"]), "2 guests are called so"),
        (Asked(tables=["9"]), "no such table"),
        (Asked(courses=["Desert"]), "did you mean 'Dessert'"),
        (Asked(seats=[2]), "a seat is one of a table"),
        (Asked(tables=["1", "2"], seats=[2]), "a seat is one of a table"),
        (Asked(tables=["1"], seats=[7]), "table 1 has 6 seats"),
        (Asked(everything=True, guests=["2"]), "everything already"),
    ],
)
@pytest.mark.parametrize("run", [run_lock, run_unlock])
def test_what_is_not_there_is_an_error(folder, run, asked, said):
    before = (folder / "plan.json").read_bytes()
    with pytest.raises(InputError, match=said):
        run(folder, asked, HOW)
    assert (folder / "plan.json").read_bytes() == before


def test_what_is_not_locked_is_not_unlocked_and_what_holds_it_is_told(folder):
    with pytest.raises(InputError, match="this is not locked: 'table 1'"):
        run_unlock(folder, Asked(tables=["1"]), HOW)
    run_lock(folder, Asked(tables=["1"]), HOW)
    with pytest.raises(InputError, match="locked with table 1, and not by itself") as error:
        run_unlock(folder, Asked(guests=["2"]), HOW)
    assert "unlock" in str(error.value)
    assert "--table 1" in str(error.value)
    with pytest.raises(InputError, match="nothing is named"):
        run_unlock(folder, Asked(), HOW)


def test_what_is_locked_already_is_not_written_again(folder, capsys):
    run_lock(folder, Asked(guests=["2"]), HOW)
    before = (folder / "plan.json").read_bytes()
    assert run_lock(folder, Asked(guests=["2"], courses=["1"]), HowToEdit()) == 0
    assert "That is locked already." in capsys.readouterr().out
    assert (folder / "plan.json").read_bytes() == before


def test_with_no_words_what_is_locked_is_listed(folder, capsys):
    assert run_lock(folder, Asked(), HowToEdit()) == 0
    assert capsys.readouterr().out == "Nothing is locked.\n"
